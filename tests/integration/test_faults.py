"""Parts of the assistant are killed and hung while people talk; nothing they wrote is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from bot.settings import ROOT
from tests.conftest import Assistant, Conversation, free_port

LATE_PATIENCE = 150.0


@pytest.fixture(autouse=True)
def healthy(assistant: Assistant) -> Iterator[None]:
    """Every test finds and leaves a healthy assistant."""
    assistant.wait_ready()
    yield
    for name in ("rasa", "actions", "chat"):
        assistant.signal(name, signal.SIGCONT)
    assistant.wait_ready()


def answers(talk: Conversation) -> list[dict[str, Any]]:
    """The real answers of a conversation so far."""
    return [message for message in talk.messages() if message["kind"] == "answer"]


def wait_for_answer(talk: Conversation, count: int, patience: float = LATE_PATIENCE) -> list[dict[str, Any]]:
    """Wait until a conversation has so many real answers."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        found = answers(talk)
        if len(found) >= count:
            return found
        time.sleep(0.5)
    raise AssertionError(f"no late answer within {patience:g} s: {[(m['role'], m['kind'], m['text']) for m in talk.messages()]}")


class Events(threading.Thread):
    """Reads a conversation's event stream until a real answer comes."""

    def __init__(self, talk: Conversation) -> None:
        super().__init__(daemon=True)
        self.talk = talk
        self.answer: dict[str, Any] | None = None

    def run(self) -> None:
        """Read the stream."""
        with self.talk.client.stream("GET", f"{self.talk.path}/events", headers=self.talk.headers, timeout=LATE_PATIENCE) as stream:
            for line in stream.iter_lines():
                if line.startswith("data:"):
                    content = json.loads(line[5:])
                    if content.get("kind") == "answer":
                        self.answer = content
                        return


@pytest.mark.parametrize(
    ("part", "number"),
    [("rasa", signal.SIGKILL), ("rasa", signal.SIGSTOP), ("actions", signal.SIGKILL), ("actions", signal.SIGSTOP)],
    ids=["engine killed", "engine hung", "actions killed", "actions hung"],
)
def test_question_is_kept_and_answered_late(assistant: Assistant, part: str, number: signal.Signals) -> None:
    """While a part is away the person is told so in their language and offered a person; the answer comes later by itself."""
    talk = assistant.talk("goteborg.com", "de")
    assistant.signal(part, number)
    reply = talk.say("Wo ist Liseberg?")
    assert {message["kind"] for message in reply["messages"]} == {"notice"}, reply
    assert reply["messages"][0]["language"] == "de"
    assert any(message["buttons"] for message in reply["messages"]), "a person is offered"
    events = Events(talk)
    events.start()
    assistant.signal(part, signal.SIGCONT)
    late = wait_for_answer(talk, 1)
    assert "Örgrytevägen" in late[0]["text"]
    events.join(30)
    assert events.answer is not None and events.answer["id"] == late[0]["id"], "the late answer also came over the event stream"


def test_emergency_is_answered_while_the_engine_is_away(assistant: Assistant) -> None:
    """Help lines do not depend on the dialogue engine."""
    talk = assistant.talk("goteborg.se", "en")
    assistant.signal("rasa", signal.SIGKILL)
    reply = talk.say("my father collapsed and he is not breathing")
    assert [message["kind"] for message in reply["messages"]] == ["answer"]
    assert "112" in reply["messages"][0]["text"]


def test_order_is_kept_while_the_engine_is_away(assistant: Assistant) -> None:
    """Several questions asked while the engine is away are answered in their order."""
    talk = assistant.talk("goteborg.se", "sv")
    assistant.signal("rasa", signal.SIGKILL)
    talk.say("Var ligger Liseberg?")
    talk.say("Var ligger Röhsska museet?")
    late = wait_for_answer(talk, 2)
    assert "Liseberg" in late[0]["text"] and "Röhsska" in late[1]["text"]


def test_conversation_survives_a_restart_of_chat(assistant: Assistant) -> None:
    """What was written before chat was killed is there afterwards, and the talk goes on."""
    talk = assistant.talk("goteborg.se", "sv")
    talk.say("Var ligger Liseberg?")
    before = [message["id"] for message in talk.messages()]
    assistant.signal("chat", signal.SIGKILL)
    time.sleep(1.0)
    assistant.wait_ready()
    assert [message["id"] for message in talk.messages()] == before
    assert "Liseberg" in talk.say("och vad har de för webbplats?")["messages"][0]["text"]


def test_a_taken_port_is_named() -> None:
    """Starting where another program listens says which port, for what, and which setting changes it."""
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        environment = {**os.environ, "HEJ_CHAT_PORT": str(port), "HEJ_RASA_PORT": str(free_port()), "HEJ_ACTIONS_PORT": str(free_port())}
        done = subprocess.run(
            [sys.executable, "-c", "from bot.supervisor import Supervisor; raise SystemExit(Supervisor().run())"],
            cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False,
        )
    assert done.returncode == 1
    assert str(port) in done.stdout and "HEJ_CHAT_PORT" in done.stdout
