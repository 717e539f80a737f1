"""Whole conversations, in every language, over HTTP against the real three processes.

The conversations are data (``tests/conversations/<language>.yml``). Each turn says what is written or pressed, which kind the answer is, in
which language, and which facts the reader must see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Assistant, start_assistant

FOLDER = Path(__file__).parent
# A Tuesday with no holiday or eve in the week that follows.
TIME = "2026-09-15T10:00:00+02:00"
BIDI = re.compile("[\u2066-\u2069\u200e\u200f]")


def conversations() -> list[Any]:
    """Every conversation of every file, named by its language."""
    found = []
    for path in sorted(FOLDER.glob("*.yml")):
        for conversation in yaml.safe_load(path.read_text(encoding="utf-8"))["conversations"]:
            # Known failures are named in the data and shown by pytest; they do not hide behind loosened expectations.
            reason = conversation.get("known_failure")
            marks = [pytest.mark.xfail(reason=reason, strict=False)] if reason else []
            found.append(pytest.param(conversation, id=f"{path.stem}: {conversation['name']}", marks=marks))
    return found


@pytest.fixture(scope="module")
def timed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant whose clock always shows the same time, so that "Sunday" is a known day."""
    running = start_assistant(tmp_path_factory.mktemp("timed"), HEJ_FIXED_TIME=TIME)
    yield running
    running.stop()

# What a turn in a file may say.
EXPECTED = {"say", "press", "kind", "language", "contains", "not_contains"}


def seen(answer: dict[str, Any]) -> str:
    """Everything of an answer that a reader sees, without invisible marks."""
    pieces: list[str] = []
    for message in answer["messages"]:
        pieces += [message["text"], *(str(value) for value in (message["card"] or {}).values())]
        pieces += [button["title"] for button in message["buttons"]]
        pieces += [f"{source['title']} {source['url']}" for source in message["sources"]]
    return BIDI.sub("", "\n".join(pieces)).casefold()


@pytest.mark.parametrize("conversation", conversations())
def test_conversation(timed: Assistant, conversation: dict[str, Any]) -> None:
    """Each turn is answered with the right kind, in the right language, with the facts."""
    talk = timed.talk(conversation["site"], conversation["language"])
    for turn in conversation["turns"]:
        assert set(turn) <= EXPECTED, f"{conversation['name']}: expected {sorted(EXPECTED)}, not {sorted(turn)}"
        answer = talk.press(turn["press"]) if "press" in turn else talk.say(turn["say"])
        where = f"{turn.get('say') or turn.get('press')!r} was answered by {[(m['kind'], m['language'], m['text']) for m in answer['messages']]}"
        kinds = turn["kind"] if isinstance(turn["kind"], list) else [turn["kind"]]
        assert {message["kind"] for message in answer["messages"]} & set(kinds), f"kind should be {kinds}: {where}"
        if "language" in turn:
            assert answer["language"] == turn["language"], where
            assert any(message["language"] == turn["language"] for message in answer["messages"]), where
        text = seen(answer)
        for fact in turn.get("contains", []):
            assert BIDI.sub("", str(fact)).casefold() in text, f"{fact!r} is missing: {where}"
        for wrong in turn.get("not_contains", []):
            assert BIDI.sub("", str(wrong)).casefold() not in text, f"{wrong!r} must not be there: {where}"
