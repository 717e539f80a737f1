"""What the checker of the data files finds."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from small_city import ARTICLE, SMALL_CITY

from bot.knowledge.check import check

Write = Callable[..., Path]
TODAY = date(2026, 3, 10)


def found(folder: Path, severity: str = "error") -> list[str]:
    report = check(folder.parent, TODAY)
    return [str(problem) for problem in report.problems if problem.severity == severity]


def with_place(**fields: Any) -> Any:
    content = copy.deepcopy(SMALL_CITY["places/swimming_hall.yml"])
    content["places"][0].update(fields)
    return content


def with_source(**fields: Any) -> Any:
    content = copy.deepcopy(SMALL_CITY["sources.yml"])
    content["sources"]["pools"].update(fields)
    return content


def test_right_data_pass_and_are_counted(city_folder: Path) -> None:
    report = check(city_folder.parent, TODAY)
    assert report.ok and report.problems == []
    assert report.counts["hours"] == {"fresh": 1}
    assert report.counts["waste"] == {"unverified": 1}
    assert report.counts["price"] == {"missing": 1}
    assert check(city_folder.parent, date(2026, 6, 1)).counts["hours"] == {"stale": 1}
    text = str(report)
    assert "0 errors, 0 warnings" in text and "unverified" in text and "Place 1" in text


@pytest.mark.parametrize(
    ("name", "content", "where", "message"),
    [
        ("places/swimming_hall.yml", with_place(source="gone"), "field 'source'", "'gone'"),
        ("places/swimming_hall.yml", with_place(phone={"value": "112", "source": "gone"}), "'phone.source'", "'gone'"),
        ("places/swimming_hall.yml", with_place(area="gone"), "field 'area'", "area in areas.yml"),
        ("places/swimming_hall.yml", with_place(category="library"), "field 'category'", "category in categories.yml"),
        ("places/library.yml", {"places": [{**with_place()["places"][0], "id": "b", "name": {"sv": "B"}}]},
         "field 'category'", "the name of the file"),
        ("places/swimming_hall.yml",
         with_place(coordinates={"lat": 59.33, "lon": 18.06, "precision": "point", "source": "pools"}),
         "'coordinates.lat'", "outside the Gothenburg region"),
        ("places/swimming_hall.yml",
         with_place(coordinates={"lat": 57.7, "lon": 57.7, "precision": "point", "source": "pools"}),
         "'coordinates.lon'", "outside"),
        ("places/swimming_hall.yml",
         with_place(hours={"source": "pools", "weekly": {"mon": [["08:00", "12:00"], ["11:00", "15:00"]]}}),
         "'hours.weekly.mon'", "overlap"),
        ("sources.yml", with_source(verified="2026-03-11"), "'verified'", "lies ahead"),
        ("sources.yml", with_source(page_date="2026-02"), "'verified'", "no later day than the page's date"),
        ("sources.yml", with_source(page_date="2026-02-30"), "'page_date'", "a day that exists"),
        ("waste.yml", {"waste": SMALL_CITY["waste.yml"]["waste"]}, "'fraction'", "'residual'"),
        ("articles/swim-school.md", ARTICLE.split("## en")[0], "'body.en'", "## en"),
        ("articles/swim-school.md", ARTICLE.replace(", en: Swimming lessons", ""), "'title.en'", "title"),
        ("articles/swim-school.md", ARTICLE.replace("contacts: [lundbybadet]", "contacts: [x]"), "'contacts'", "'x'"),
        ("articles/swim-school.md", ARTICLE.replace("related: []", "related: [x]"), "'related'", "'x'"),
        ("articles/swim-school.md", ARTICLE.replace("sources: [pools]", "sources: [pools, x]"), "'sources'", "'x'"),
        ("questions/fi.yml", {"questions": {"gone": ["mitä"]}}, "'article'", "'gone'"),
        ("terms/fi.yml", {"waste": {"gone": {"name": "x"}}}, "'id'", "'gone'"),
        ("areas.yml", {"areas": [{"id": "a", "kind": "stop", "name": {"sv": "A"}, "parent": "b", "source": "pools"},
                                 {"id": "b", "kind": "stop", "name": {"sv": "B"}, "parent": "a", "source": "pools"}]},
         "'parent'", "leads back to itself"),
        ("waste.yml", "waste: [", "waste.yml", "expected YAML"),
        ("holidays.yml", {"eves": [], "holidays": [], "more": 1}, "holidays.yml", "more"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(write: Write, name: str, content: Any, where: str, message: str) -> None:
    lines = found(write(name, content))
    assert any(line.startswith(name) and where in line and message in line for line in lines), lines


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("places/swimming_hall.yml", with_place(synonyms=["Badet", "badet"]), "'badet' stands there twice"),
        ("articles/swim-school.md", ARTICLE.split("## en")[0] + "## en\nCall.\n", "expected 40 to 140 words; it has 1"),
        ("place/library.yml", {"places": []}, "nothing reads this"),
    ],
)
def test_what_somebody_should_look_at_is_a_warning(write: Write, name: str, content: Any, message: str) -> None:
    folder = write(name, content)
    assert any(message in line for line in found(folder, "warning"))
    assert check(folder.parent, TODAY).ok


def test_a_name_that_two_records_share_is_a_warning(write: Write) -> None:
    content = with_place()
    content["places"].append({**content["places"][0], "id": "other"})
    assert any(
        "'lundbybadet' is also a name of" in line
        for line in found(write("places/swimming_hall.yml", content), "warning")
    )


def test_languages_that_the_registry_does_not_know_are_found(write: Write) -> None:
    folder = write("questions/xx.yml", {"questions": {"swim-school": ["?"]}})
    write("../languages.yml", {"languages": {code: {
        "name": code, "english": code, "direction": "ltr", "fallback": "en", "tokenizer": "xx", "locale": "en",
        "catalogue": "draft"} for code in ("sv", "en", "fi")}})  # fmt: skip
    assert any("'xx'" in line and "'language'" in line for line in found(folder))


def test_the_same_word_in_two_languages_is_no_slip(write: Write) -> None:
    content = copy.deepcopy(SMALL_CITY["waste.yml"])
    content["waste"][0]["synonyms"] = {"sv": ["papper"], "en": ["papper"]}
    assert found(write("waste.yml", content), "warning") == []
