"""Expressions of time are understood in every language, and ordinary words are left alone."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.clock import STOCKHOLM
from bot.language.dates import Expressions, Found
from bot.language.profiles import LanguageDataError
from bot.language.time_data import languages_with_data, read_common, read_time_data

ROOT = Path(__file__).resolve().parents[3]
CASES = ROOT / "tests" / "evaluation" / "dates"
NOW = datetime(2026, 11, 25, 10, 0, tzinfo=STOCKHOLM)


@pytest.fixture(scope="module")
def expressions() -> Expressions:
    return Expressions(ROOT / "data")


def _cases() -> list[Any]:
    cases = []
    for path in sorted(CASES.glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        for case in content["cases"]:
            moment = datetime.fromisoformat(case.get("now", content["now"])).replace(
                tzinfo=STOCKHOLM
            )
            cases.append(
                pytest.param(path.stem, case, moment, id=f"{path.stem}: {case['text']}")
            )
    return cases


def _summary(found: list[Found]) -> dict[str, Any]:
    """What was found, over all expressions of one message, as the case files write it."""
    summary: dict[str, Any] = {}
    for item in found:
        if item.kind == "now":
            summary["present"] = True
            continue
        values = {
            "date": item.date,
            "end": item.end_date,
            "weekday": item.weekday,
            "time": item.time.strftime("%H:%M") if item.time else None,
            "recurring": item.recurring or None,
        }
        for field, value in values.items():
            if value is not None:
                summary.setdefault(field, value)
    return summary


@pytest.mark.parametrize(("language", "case", "moment"), _cases())
def test_expression(
    expressions: Expressions, language: str, case: dict[str, Any], moment: datetime
) -> None:
    expected = {
        field: value
        for field, value in case.items()
        if field not in ("text", "now", "none")
    }
    assert _summary(expressions.find(case["text"], language, moment)) == expected


def test_every_language_has_at_least_45_cases() -> None:
    registry = yaml.safe_load(
        (ROOT / "data" / "languages.yml").read_text(encoding="utf-8")
    )["languages"]
    counts = {
        code: len(
            yaml.safe_load((CASES / f"{code}.yml").read_text(encoding="utf-8"))["cases"]
        )
        for code in registry
    }
    assert {code: count for code, count in counts.items() if count < 45} == {}


@pytest.mark.parametrize("language", languages_with_data(ROOT / "data"))
def test_found_text_is_where_it_says(expressions: Expressions, language: str) -> None:
    text = "İ x\u0301 29.11. & 15:45 — 2026-12-24"
    found = expressions.find(text, language, NOW)
    assert [item.text for item in found] == [
        text[item.start : item.end] for item in found
    ]
    assert {item.date for item in found if item.date} == {
        date(2026, 11, 29),
        date(2026, 12, 24),
    }


@pytest.mark.parametrize(
    "text",
    [
        "112",
        "1177",
        "031-365 00 00",
        "19900101-1234",
        "24/7",
        "3,5 km",
        "199 kr",
        "29.11 kr",
        "v. 2.0.1",
        "10.0.0.1",
        "1/2 kg",
        "",
    ],
)
@pytest.mark.parametrize("language", ["sv", "en", "ar", "zh", "fi"])
def test_numbers_are_no_dates(
    expressions: Expressions, text: str, language: str
) -> None:
    assert expressions.find(text, language, NOW) == []


def test_today_counts_for_a_weekday_and_coming_does_not(
    expressions: Expressions,
) -> None:
    assert expressions.find("onsdag", "sv", NOW)[0].date == date(2026, 11, 25)
    assert expressions.find("kommande onsdag", "sv", NOW)[0].date == date(2026, 12, 2)


def test_midnight_in_stockholm_decides_what_today_is(expressions: Expressions) -> None:
    late = datetime.fromisoformat("2026-11-25T23:30:00+00:00")
    assert expressions.find("idag", "sv", late)[0].date == date(2026, 11, 26)


def test_swedish_words_are_understood_inside_other_languages(
    expressions: Expressions,
) -> None:
    assert expressions.find("czy otwarte söndag?", "pl", NOW)[0].weekday == 6
    assert expressions.find("may I come, I saw the sun", "fi", NOW) == []


def test_a_leap_day_comes_in_the_next_leap_year(expressions: Expressions) -> None:
    assert expressions.find("29 februari", "sv", NOW)[0].date == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2026, date(2026, 4, 5)), (2027, date(2027, 3, 28)), (2038, date(2038, 4, 25))],
)
def test_easter(expressions: Expressions, year: int, expected: date) -> None:
    moment = datetime(year, 1, 2, 9, 0, tzinfo=STOCKHOLM)
    assert expressions.find("påskdagen", "sv", moment)[0].date == expected


def test_solar_calendar_of_iran_and_afghanistan(expressions: Expressions) -> None:
    assert expressions.find("۱ فروردین ۱۴۰۴", "fa", NOW)[0].date == date(2025, 3, 21)
    assert expressions.find("۳۰ اسفند ۱۴۰۳", "fa", NOW)[0].date == date(2025, 3, 20)


def test_a_misspelt_field_is_named(tmp_path: Path) -> None:
    (tmp_path / "time").mkdir()
    (tmp_path / "time" / "xx.yml").write_text(
        "weekdays: {mon: [a]}\npatterns: {todya: [x]}\n", encoding="utf-8"
    )
    with pytest.raises(LanguageDataError, match=r"xx\.yml: field patterns\.todya"):
        read_time_data(tmp_path, "xx", read_common(ROOT / "data")["holidays"])
