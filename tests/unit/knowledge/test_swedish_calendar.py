"""Holidays and eves: which days they are, and that every language has a name for them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.knowledge import calendar
from bot.language.registry import languages


def test_every_holiday_of_the_coming_years_has_a_name_in_every_language() -> None:
    for year in range(2024, 2040):
        for day, occasion in calendar.occasions(year).items():
            assert set(occasion.name) == set(languages()), (day, occasion.id)


def test_ordinary_days_are_nothing_special() -> None:
    assert calendar.occasion(date(2026, 6, 18)) is None
    # The library would count every Sunday as a holiday.
    assert calendar.occasion(date(2026, 3, 15)) is None


@pytest.mark.parametrize(("year", "day"), [(2024, 21), (2025, 20), (2026, 19), (2027, 25), (2028, 23)])
def test_midsummer_eve_is_the_friday_between_the_19th_and_the_25th(year: int, day: int) -> None:
    occasion = calendar.occasion(date(year, 6, day))
    assert occasion is not None and occasion.id == "midsummer-eve"
    occasion = calendar.occasion(date(year, 6, day + 1))
    assert occasion is not None and occasion.id == "midsummer-day"


@pytest.mark.parametrize(
    "rule", ["{}", "{date: '02-30'}", "{first: fri}", "{date: '12-24', easter: 1}", "{first: fredag, start: '06-19'}"]
)
def test_a_rule_that_names_no_day_is_refused(tmp_path: Path, rule: str) -> None:
    path = tmp_path / "holidays.yml"
    path.write_text(f"eves: [{{id: eve, rule: {rule}, name: {{sv: Afton}}}}]\nholidays: []\n", encoding="utf-8")
    with pytest.raises(calendar.CalendarError, match=r"holidays\.yml: field 'eves\.0\.rule"):
        calendar.read(path)


def test_a_missing_calendar_is_told(tmp_path: Path) -> None:
    with pytest.raises(calendar.CalendarError, match="missing"):
        calendar.read(tmp_path / "holidays.yml")
