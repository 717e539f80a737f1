"""What an editor changes in the database holds at once: no training, no restart."""

from __future__ import annotations

import time
from datetime import date

import pytest

from bot.knowledge import records
from bot.knowledge.database import open_engine
from bot.knowledge.repositories import writing
from tests.conftest import Assistant

WAIT = 20.0


@pytest.fixture
def database(assistant: Assistant) -> str:
    """URL of the running assistant's city database."""
    return f"sqlite:///{assistant.folder / 'var' / 'city.db'}"


def test_a_new_article_is_found_without_training(assistant: Assistant, database: str) -> None:
    """A topic that no training ever saw is answered seconds after it was written."""
    article = records.Article(
        id="curling-for-beginners",
        site="goteborg.se",
        topic="leisure",
        title={"sv": "Prova på curling för nybörjare", "en": "Curling for beginners"},
        body={"sv": "Nybörjare kan prova curling varje torsdag. Låna sten och borste på plats.", "en": "Beginners can try curling every Thursday. Stones and brooms are lent."},
        sources=("R-1",),
    )
    questions = [
        records.Question("curling-for-beginners", "sv", "kan man prova på curling"),
        records.Question("curling-for-beginners", "sv", "var lånar jag curlingsten och borste"),
        records.Question("curling-for-beginners", "en", "where can a beginner try curling"),
    ]
    with writing(open_engine(database)) as facts:
        for record in (article, *questions):
            facts.upsert(record)
    deadline = time.monotonic() + WAIT
    text = ""
    while time.monotonic() < deadline and "borste" not in text:
        time.sleep(1.0)
        text = " ".join(m["text"] for m in assistant.talk("goteborg.se", "sv").say("var kan en nybörjare prova curling?")["messages"])
    assert "Låna sten och borste" in text


def test_new_opening_hours_are_told_at_once(assistant: Assistant, database: str) -> None:
    """An editor who enters checked hours changes the answer, and it is no longer a "usually"."""
    from bot.knowledge.city import City

    city = City.open(database)
    place = city.place("torslanda-bibliotek")
    assert place is not None
    today = date.today()
    source = records.Source("editor-torslanda", {"sv": "Torslanda bibliotek", "en": "Torslanda library"}, "https://goteborg.se", "VD", today, 30)
    every_day = {day: (records.Interval("09:17", "21:43"),) for day in records.WEEKDAYS}
    hours = records.Hours(
        source="editor-torslanda", weekly=every_day, holidays=records.DayRule("as_weekday"), eves=records.DayRule("as_weekday")
    )
    from dataclasses import replace

    with writing(open_engine(database)) as facts:
        facts.upsert(source)
        facts.upsert(replace(place, hours=hours))
    deadline = time.monotonic() + WAIT
    reply: dict = {"messages": []}
    while time.monotonic() < deadline and not any("09:17" in m["text"] for m in reply["messages"]):
        time.sleep(1.0)
        reply = assistant.talk("goteborg.se", "sv").say("När har Torslanda bibliotek öppet i morgon?")
    message = next(m for m in reply["messages"] if "09:17" in m["text"])
    assert message["kind"] == "answer" and "21:43" in message["text"] and "brukar" not in message["text"]
    assert any(s["verified"] == today.isoformat() for s in message["sources"])
