"""Loading the city's files: what is said when they are wrong, and what is written when they are right."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from small_city import ARTICLE, SMALL_CITY

from bot.knowledge import City, migrate
from bot.knowledge import records as r
from bot.knowledge.database import open_engine
from bot.knowledge.loader import load, read
from bot.knowledge.problems import DataError
from bot.knowledge.repositories import writing
from bot.knowledge.schema import Base

Write = Callable[..., Path]


def changed(name: str, change: Callable[[Any], None]) -> Any:
    content = copy.deepcopy(SMALL_CITY[name])
    change(content)
    return content


def problems(folder: Path) -> list[tuple[str, str, str]]:
    with pytest.raises(DataError) as caught:
        read(folder)
    return [(problem.file, problem.record, problem.field) for problem in caught.value.problems]


def set_place(**fields: Any) -> Any:
    return changed("places/swimming_hall.yml", lambda content: content["places"][0].update(fields))


@pytest.mark.parametrize(
    ("fields", "field", "expected"),
    [
        ({"phone": {"value": 11414, "source": "pools"}}, "phone.value", "quotes"),
        ({"phone": {"value": "ring oss", "source": "pools"}}, "phone.value", "telephone number"),
        ({"phone": {"value": "031-365 00 00"}}, "phone.source", "missing"),
        ({"fone": None}, "fone", "no field of this name"),
        ({"name": {"fi": "Uimahalli"}}, "name", "sv or en"),
        ({"website": {"value": "goteborg.se", "source": "pools"}}, "website.value", "https://"),
        ({"email": {"value": "goteborg", "source": "pools"}}, "email.value", "e-mail"),
        ({"coordinates": {"lat": 57.7, "lon": 12.0, "precision": "about", "source": "pools"}},
         "coordinates.precision", "'point'"),
        ({"hours": {"source": "pools", "weekly": {"mon": [["10:00", "25:00"]]}}}, "hours.weekly.mon.0", "24:00"),
        ({"hours": {"source": "pools", "weekly": {"mon": [[600, 1020]]}}}, "hours.weekly.mon.0", "quotes"),
        ({"hours": {"source": "pools", "weekly": {"mån": []}}}, "hours.weekly.mån.[key]", "'mon'"),
        ({"hours": {"source": "pools", "weekly": {"mon": []}, "eves": "stängt"}}, "hours.eves", "as_weekday"),
        ({"hours": {"source": "pools"}}, "hours", "hours: null"),
        ({"description": {"sv": "", "source": "pools"}}, "description.value.sv", "not an empty one"),
    ],
)  # fmt: skip
def test_an_error_names_file_record_and_field(write: Write, fields: dict[str, Any], field: str, expected: str) -> None:
    folder = write("places/swimming_hall.yml", set_place(**fields))
    with pytest.raises(DataError) as caught:
        read(folder)
    (problem,) = caught.value.problems
    assert (problem.file, problem.record, problem.field) == ("places/swimming_hall.yml", "lundbybadet", field)
    assert expected in problem.message
    assert "places/swimming_hall.yml" in str(caught.value) and "'lundbybadet'" in str(caught.value)


def test_every_error_is_told_at_once(write: Write) -> None:
    write("places/swimming_hall.yml", set_place(name={}, category="no such id!"))
    write("waste.yml", {"fractions": "all of them", "waste": [None], "extra": []})
    write("terms/fi.yml", {"waste": {"nappy": {"plural": "vaipat"}}})
    write("questions/so.yml", {"questions": {"swim-school": ["", 12]}})
    folder = write("sources.yml", changed("sources.yml", lambda content: content["sources"]["pools"].pop("verified")))
    assert problems(folder) == [
        ("places/swimming_hall.yml", "lundbybadet", "category"),
        ("places/swimming_hall.yml", "lundbybadet", "name"),
        ("questions/so.yml", "swim-school", "text"),
        ("questions/so.yml", "swim-school", "text"),
        ("sources.yml", "pools", "verified"),
        ("terms/fi.yml", "waste.nappy", ""),
        ("waste.yml", "", "extra"),
        ("waste.yml", "", "fractions"),
        ("waste.yml", "waste no. 1", ""),
    ]


def test_an_id_that_stands_twice_is_told_with_both_files(write: Write) -> None:
    folder = write("places/library.yml", SMALL_CITY["places/swimming_hall.yml"])
    with pytest.raises(DataError, match=r"'lundbybadet'.*exists already in places/library\.yml"):
        read(folder)


def test_a_key_that_stands_twice_in_one_mapping_is_told(write: Write) -> None:
    folder = write("sources.yml", "sources:\n  a: {title: {sv: A}, url: https://a.se, status: V, verified: 2020-01-01,"
                   " life_days: 3, life_days: 9}\n")  # fmt: skip
    with pytest.raises(DataError, match="'life_days' stands twice"):
        read(folder)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sources: [", "expected YAML"),
        ("- sources", "expected a mapping with sources"),
        ("sources: {a: {verified: 2023-02-30}}", "YAML"),
    ],
)
def test_what_is_no_yaml_names_the_file(write: Write, text: str, expected: str) -> None:
    with pytest.raises(DataError, match=f"sources.yml: .*{expected}"):
        read(write("sources.yml", text))


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (ARTICLE.replace("id: swim-school", "id: other"), "id"),
        (ARTICLE.replace("## sv", "# sv"), "body"),
        (ARTICLE.replace("## en", "## sv"), "body.sv"),
        (ARTICLE.replace("sources: [pools]", "sources: []"), "sources"),
        (ARTICLE.replace("site: goteborg.se", "site: example.org"), "site"),
        (ARTICLE.replace("---\n", ""), ""),
    ],
)
def test_an_article_that_is_wrong_names_the_field(write: Write, text: str, field: str) -> None:
    found = problems(write("articles/swim-school.md", text))
    assert field in [name for _, _, name in found]
    assert {file for file, _, _ in found} == {"articles/swim-school.md"}


def test_a_folder_without_optional_files_is_fine_and_a_missing_folder_is_not(tmp_path: Path) -> None:
    assert read(tmp_path).all(r.Place) == []
    with pytest.raises(DataError, match="missing"):
        read(tmp_path / "nowhere")


def test_loading_twice_writes_nothing_the_second_time(city_folder: Path, database_url: str) -> None:
    first = load(database_url, city_folder)
    assert first.version == 1 and first.counts["Place"].added == 1
    second = load(database_url, city_folder)
    assert (second.version, second.writes) == (1, 0)
    assert "nothing has changed" in str(second)


def test_only_what_changed_is_written(write: Write, city_folder: Path, database_url: str) -> None:
    load(database_url, city_folder)
    write("places/swimming_hall.yml", set_place(phone=None))
    report = load(database_url, write("terms/fi.yml", {}))
    assert (report.version, report.writes) == (2, 4)
    assert (report.counts["Place"].changed, report.counts["Term"].removed) == (1, 3)


def test_wrong_files_leave_the_database_as_it_was(write: Write, city_folder: Path, database_url: str) -> None:
    load(database_url, city_folder)
    with pytest.raises(DataError):
        load(database_url, write("waste.yml", "waste: ["))
    city = City.open(database_url)
    assert (city.version(), len(city.waste_items())) == (1, 1)
    city.close()


def test_what_an_editor_wrote_outlives_the_next_load(city_folder: Path, database_url: str) -> None:
    load(database_url, city_folder)
    engine = open_engine(database_url)
    place = r.Place("lundbybadet", "swimming_hall", {"sv": "Badet"}, "pools")
    with writing(engine) as facts:
        assert facts.upsert(place)
        assert facts.withdraw(r.Article, "swim-school")
    engine.dispose()
    report = load(database_url, city_folder)
    assert (report.version, report.writes, report.counts["Place"].kept, report.counts["Article"].kept) == (2, 0, 1, 1)
    city = City.open(database_url)
    assert city.place("lundbybadet") == place
    assert city.article("swim-school") is None
    city.close()


def test_the_migrations_make_the_tables_of_the_schema(database_url: str) -> None:
    migrate.upgrade(database_url)
    migrate.upgrade(database_url)
    engine = open_engine(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": "city_schema_version"})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()
    migrate.downgrade(database_url, "base")
    migrate.upgrade(database_url)


def test_migrating_says_nothing(
    database_url: str, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    migrate.upgrade(database_url)
    assert capfd.readouterr() == ("", "")
    assert [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")] == []


def test_other_kinds_of_database_are_refused() -> None:
    with pytest.raises(ValueError, match="not mysql"):
        open_engine("mysql://localhost/city")
    with pytest.raises(ValueError, match="needs a file"):
        open_engine("sqlite://")
