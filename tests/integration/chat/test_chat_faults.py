"""What happens when the dialogue engine is slow, dead or talks nonsense, and when chat itself is killed."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from contextlib import closing, suppress
from typing import Any

import httpx
import pytest
from chat_process import ChatProcess, Visitor
from engine_double import EngineDouble


class Listener:
    """Reads a conversation's event stream in the background."""

    def __init__(self, visitor: Visitor, last: str | None = None) -> None:
        self.events: list[dict[str, Any]] = []
        self.connected = threading.Event()
        self._headers = {**visitor.headers, **({"Last-Event-ID": last} if last is not None else {})}
        self._url = f"{visitor.address}/api/v1{visitor.path}/events"
        self._stop = False
        threading.Thread(target=self._read, daemon=True).start()
        assert self.connected.wait(5)

    def _read(self) -> None:
        event: dict[str, Any] = {}
        # A stream that breaks off shows in the events that do not come.
        with suppress(httpx.HTTPError), httpx.stream("GET", self._url, headers=self._headers, timeout=30) as response:
            assert response.headers["Content-Type"].startswith("text/event-stream")
            for line in response.iter_lines():
                if self._stop:
                    return
                if line == "":
                    if event:
                        self.events.append({**event, "data": json.loads(event["data"])})
                        self.connected.set()
                    event = {}
                elif not line.startswith(":"):
                    name, _, value = line.partition(": ")
                    event[name] = value

    def close(self) -> None:
        self._stop = True

    def messages(self) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == "message"]

    def wait_for(self, count: int, seconds: float = 15) -> list[dict[str, Any]]:
        deadline = time.monotonic() + seconds
        while len(self.messages()) < count:
            assert time.monotonic() < deadline, self.events
            time.sleep(0.02)
        return self.messages()


@pytest.mark.parametrize("mode", ["unwell", "garbage", "empty"])
def test_a_sick_engine_gives_a_notice_at_once_and_the_answer_later(visitor: Visitor, engine: EngineDouble, mode: str) -> None:
    engine.mode = mode
    listener = Listener(visitor)
    said = visitor.say("Var ligger biblioteket?", client_message_id="one")
    (notice,) = said["messages"]
    assert notice["kind"] == "notice" and said["state"] == "bot"
    assert [b["title"] for b in notice["buttons"]] == ["Prata med en människa"]
    engine.mode = "ok"
    (event,) = listener.wait_for(1)
    assert event["data"]["text"] == "Svar: Var ligger biblioteket?" and event["data"]["kind"] == "answer"
    assert visitor.texts()[-1] == "Svar: Var ligger biblioteket?"
    # The same message again: the same reply as the first time, and no second question.
    assert visitor.say("Var ligger biblioteket?", client_message_id="one") == said
    assert engine.texts(visitor.id) == ["Var ligger biblioteket?"]
    listener.close()


def test_a_dead_engine_loses_nothing_and_keeps_the_order(visitor: Visitor, engine: EngineDouble) -> None:
    engine.stop()
    try:
        replies = [visitor.say(f"Min fråga nummer {number} idag") for number in (1, 2, 3)]
        assert all(reply["messages"][0]["kind"] == "notice" for reply in replies)
    finally:
        engine.start()
    visitor.until(lambda texts: sum(text.startswith("Svar: ") for text in texts) == 3)
    assert engine.texts(visitor.id) == [f"Min fråga nummer {number} idag" for number in (1, 2, 3)]


def test_a_slow_engine_is_asked_once_and_its_answer_comes_late(visitor: Visitor, engine: EngineDouble) -> None:
    engine.delay = 1.6
    listener = Listener(visitor)
    began = time.monotonic()
    assert visitor.say("Var ligger biblioteket?")["messages"][0]["kind"] == "notice"
    assert time.monotonic() - began < 1.5
    assert listener.wait_for(1)[0]["data"]["text"] == "Svar: Var ligger biblioteket?"
    assert len(engine.of(visitor.id)) == 1
    listener.close()


def test_the_stream_resumes_after_the_last_event(visitor: Visitor, engine: EngineDouble) -> None:
    engine.mode = "unwell"
    visitor.say("Den första frågan till dig")
    visitor.say("Den andra frågan till dig")
    engine.mode = "ok"
    visitor.until(lambda texts: sum(text.startswith("Svar: ") for text in texts) == 2)
    everything = Listener(visitor, last="0")
    first, second = everything.wait_for(2)
    assert int(first["id"]) < int(second["id"])
    resumed = Listener(visitor, last=first["id"])
    assert [event["data"]["id"] for event in resumed.wait_for(1)] == [second["data"]["id"]]
    up_to_date = Listener(visitor, last=second["id"])
    time.sleep(0.3)
    assert up_to_date.messages() == [] and up_to_date.events[0]["event"] == "state"
    for listener in (everything, resumed, up_to_date):
        listener.close()


def test_the_stream_tells_states_and_the_place_in_the_queue(visitor: Visitor) -> None:
    listener = Listener(visitor)
    visitor.press(visitor.opening["messages"][0]["buttons"][-1]["id"])
    deadline = time.monotonic() + 5
    while len(listener.events) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)
    begun, waiting = listener.events
    assert begun["data"]["state"] == "bot" and begun["data"]["position"] is None
    assert waiting["data"]["state"] == "waiting" and waiting["data"]["position"] >= 1
    assert int(begun["id"]) < int(waiting["id"])
    listener.close()


def test_a_person_can_be_asked_for_while_the_engine_is_away(visitor: Visitor, engine: EngineDouble) -> None:
    engine.mode = "unwell"
    notice = visitor.say("Var ligger biblioteket?")["messages"][0]
    assert visitor.press(notice["buttons"][0]["id"])["state"] == "waiting"


def test_a_question_that_alone_fails_does_not_block_the_next(visitor: Visitor, engine: EngineDouble) -> None:
    engine.replies["Den här frågan går sönder"] = {"messages": []}
    assert visitor.say("Den här frågan går sönder")["messages"][0]["kind"] == "notice"
    visitor.say("Den här frågan går bra")
    texts = visitor.until(lambda texts: "Svar: Den här frågan går bra" in texts)
    assert any("kunde tyvärr inte svara" in text for text in texts)


def test_killed_with_a_pending_question_and_started_again(
    visitor: Visitor, chat: ChatProcess, engine: EngineDouble
) -> None:
    engine.mode = "unwell"
    assert visitor.say("Frågan före avbrottet här", client_message_id="k")["messages"][0]["kind"] == "notice"
    chat.stop(kill=True)
    engine.mode = "ok"
    chat.start()
    visitor.until(lambda texts: texts[-1] == "Svar: Frågan före avbrottet här")
    assert engine.texts(visitor.id) == ["Frågan före avbrottet här"]
    assert visitor.say("Frågan före avbrottet här", client_message_id="k")["messages"][0]["kind"] == "notice"


def test_an_answer_that_would_come_too_late_is_given_up(visitor: Visitor, engine: EngineDouble, chat: ChatProcess) -> None:
    engine.mode = "unwell"
    visitor.say("En fråga som aldrig blir besvarad")
    # Ten minutes pass.
    with closing(sqlite3.connect(chat.folder / "conversations.db", timeout=10)) as database:
        database.execute(
            "UPDATE turns SET created_at = datetime(created_at, '-11 minutes') WHERE conversation = ?", [visitor.id]
        )
        database.commit()
    visitor.until(lambda texts: "kunde tyvärr inte svara" in texts[-1])
