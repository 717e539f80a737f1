"""What those who answer read, and when they see a change."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError

from bot.knowledge import City, hours
from bot.knowledge import city as city_module
from bot.knowledge import records as r
from bot.knowledge.city import CityUnavailable
from bot.knowledge.database import open_engine
from bot.knowledge.loader import load
from bot.knowledge.repositories import RecordError, reading, writing

Write = Callable[..., Path]


@pytest.fixture
def engine(city_folder: Path, database_url: str) -> Iterator[Engine]:
    """A database with the small city in it, open for writing."""
    load(database_url, city_folder)
    engine = open_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def city(engine: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[City]:
    """The small city, which looks for changes at every question."""
    monkeypatch.setattr(city_module, "VERSION_SECONDS", 0.0)
    city = City.open(database_url)
    yield city
    city.close()


def test_records_mirror_the_files(city: City) -> None:
    place = city.place("lundbybadet")
    assert place is not None
    assert (place.name["sv"], place.phone) == ("Lundbybadet", r.Fact("031-365 00 00", "pools"))
    assert place.description == r.Fact({"sv": "Ett badhus.", "en": "A pool."}, "pools")
    assert place.hours is not None and place.hours.weekly["mon"] == (r.Interval("06:30", "21:00"),)
    assert place.price is None and place.coordinates is None
    assert city.places_in("swimming_hall") == (place,)
    assert city.places_in("library") == ()
    waste = city.waste("nappy")
    assert waste is not None and waste.fraction == "residual"
    article = city.article("swim-school")
    assert article is not None and article.body["en"].startswith("Call the pool")
    assert city.questions() == (r.Question("swim-school", "fi", "miten lapsi oppii uimaan"),)
    source = city.source("pools")
    assert source is not None and source.verified is not None and source.verified.isoformat() == "2026-03-01"
    assert city.place("nowhere") is None


def test_hours_know_how_fresh_their_source_is(city: City) -> None:
    place, source = city.place("lundbybadet"), city.source("pools")
    assert place is not None and source is not None and source.verified is not None
    monday = source.verified.replace(day=2)
    assert not hours.on(place, monday, today=monday).usual
    assert hours.on(place, monday, today=monday.replace(year=2027)).usual
    assert city.freshness("pools", monday) == "fresh"
    assert city.usual("hearsay", monday) and city.usual("no such source", monday)


def test_names_hold_every_name_and_synonym_in_every_language(city: City) -> None:
    names = {(name.kind, name.id, name.text, name.language) for name in city.names()}
    assert names >= {
        ("place", "lundbybadet", "Lundbybadet", "sv"),
        ("place", "lundbybadet", "badet i Lundby", None),
        ("category", "swimming_hall", "simhallar", "sv"),
        ("category", "swimming_hall", "pool", "en"),
        ("category", "swimming_hall", "uimahallit", "fi"),
        ("category", "swimming_hall", "uima-allas", "fi"),
        ("area", "lundby", "Lundby", "sv"),
        ("waste", "nappy", "diaper", "en"),
        ("waste", "nappy", "vaippa", "fi"),
    }
    assert len(names) == len(city.names())


@pytest.mark.parametrize(
    ("language", "expected"), [("fi", "uimahalli"), ("sv", "simhall"), ("so", "swimming hall"), ("nb", "swimming hall")]
)
def test_a_term_falls_back_where_a_language_has_none(city: City, language: str, expected: str) -> None:
    assert city.term("category", "swimming_hall", language) == expected


def test_a_term_has_its_other_forms(city: City) -> None:
    assert city.term("category", "swimming_hall", "fi", "plural") == "uimahallit"
    assert city.term("fraction", "residual", "fi", "where") == "roskikseen"
    assert city.term("fraction", "residual", "ar", "where") == "in the bin"
    assert city.term("waste", "no such thing", "fi") is None
    with pytest.raises(ValueError, match="category"):
        city.term("categories", "swimming_hall", "fi")  # type: ignore[arg-type]


def test_an_editors_change_is_answered_without_a_restart(city: City, engine: Engine) -> None:
    before = city.version()
    place = city.place("lundbybadet")
    assert place is not None
    with writing(engine) as facts:
        facts.upsert(replace(place, phone=r.Fact("031-365 00 01", "pools")))
        facts.withdraw(r.WasteItem, "nappy")
    assert city.version() == before + 1
    changed = city.place("lundbybadet")
    assert changed is not None and changed.phone == r.Fact("031-365 00 01", "pools")
    assert city.waste("nappy") is None
    assert not [name for name in city.names() if name.id == "nappy"]
    with writing(engine) as facts:
        facts.withdraw(r.Article, "swim-school")
    assert city.questions() == ()


def test_a_write_that_changes_nothing_keeps_the_version(city: City, engine: Engine) -> None:
    article = city.article("swim-school")
    assert article is not None
    with writing(engine) as facts:
        assert facts.upsert(article)
    version = city.version()
    with writing(engine) as facts:
        assert not facts.upsert(article)
        assert not facts.withdraw(r.Place, "nowhere")
    assert city.version() == version


def test_a_write_that_fails_leaves_nothing_behind(city: City, engine: Engine) -> None:
    version = city.version()
    with pytest.raises(KeyError), writing(engine) as facts:
        facts.withdraw(r.Place, "lundbybadet")
        raise KeyError("the editor's browser went away")
    assert city.version() == version and city.place("lundbybadet") is not None


def test_a_record_of_the_wrong_shape_is_refused(engine: Engine) -> None:
    wrong = r.Place("x", "library", "Biblioteket", "pools")  # type: ignore[arg-type]
    with pytest.raises(RecordError, match="Place x"), writing(engine) as facts:
        facts.upsert(wrong)


def test_withdrawn_records_come_back_when_they_are_written_again(city: City, engine: Engine) -> None:
    article = city.article("swim-school")
    with writing(engine) as facts:
        facts.withdraw(r.Article, "swim-school")
    with writing(engine) as facts:
        assert facts.upsert(article)
        assert facts.get(r.Article, "swim-school") == article


def test_the_city_cannot_be_written_through_its_reader(city: City) -> None:
    with pytest.raises(DBAPIError), reading(city._engine) as facts:
        facts._session.execute(text("UPDATE city_version SET number = 99"))


def test_the_version_is_looked_up_once_a_second_at_most(engine: Engine, database_url: str) -> None:
    city = City.open(database_url)
    queries: list[str] = []
    city.version()
    event.listen(city._engine, "before_cursor_execute", lambda *call: queries.append(call[2]))
    for _ in range(500):
        city.names()
        city.version()
    assert len([query for query in queries if "city_version" in query]) <= 1
    city.close()


def test_many_threads_read_one_city_while_it_changes(city: City, engine: Engine) -> None:
    place = city.place("lundbybadet")
    assert place is not None
    failures: list[object] = []
    stop = threading.Event()

    def look() -> None:
        last = 0
        while not stop.is_set():
            version, found = city.version(), city.place("lundbybadet")
            if version < last or found is None:
                failures.append((last, version, found))
            last = version

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(10):
        with writing(engine) as facts:
            facts.upsert(replace(place, phone=r.Fact(f"031-365 00 {number:02}", "pools")))
        time.sleep(0.01)
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert city.version() == 11


def test_writers_at_the_same_time_are_all_counted(engine: Engine, city: City) -> None:
    def write(number: int) -> None:
        with writing(engine) as facts:
            facts.upsert(r.Question("swim-school", "en", f"how does one learn to swim {number}"))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert city.version() == 7
    assert len(city.questions()) == 7


def test_a_database_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    city = City.open(f"sqlite:///{tmp_path / 'city.db'}")
    with pytest.raises(CityUnavailable, match="hej data load"):
        city.places()
    with pytest.raises(CityUnavailable):
        City.open("postgresql://nobody@127.0.0.1:1/none?connect_timeout=1").places()


def test_facts_stay_readable_while_the_database_is_away(
    city: City, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    assert city.place("lundbybadet") is not None
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE city_version RENAME TO away"))
    with caplog.at_level(logging.WARNING):
        assert city.place("lundbybadet") is not None
    assert "cannot be read" in caplog.text
