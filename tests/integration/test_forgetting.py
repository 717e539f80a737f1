"""A conversation that a person deletes is gone everywhere, also from the dialogue engine and from the files' free pages."""

from __future__ import annotations

import json
import time

from tests.conftest import Assistant

WAIT = 20.0
WORD = "krokodilspår"


def holding(assistant: Assistant) -> list[str]:
    """The assistant's database files in which the word stands."""
    files = [file for file in (assistant.folder / "var").glob("*.db*") if file.is_file()]
    # The dialogue engine keeps JSON with escapes.
    spellings = (WORD.encode(), json.dumps(WORD).strip('"').encode())
    return [file.name for file in files if any(spelling in file.read_bytes() for spelling in spellings)]


def test_a_deleted_conversation_is_nowhere_any_more(assistant: Assistant) -> None:
    """It was kept by both stores while it lasted; afterwards another conversation still goes on."""
    other = assistant.talk("goteborg.se", "sv")
    other.say("hej")
    talk = assistant.talk("goteborg.se", "sv")
    talk.say(f"Jag har sett {WORD} i Slottsskogen")
    kept = {name.split(".")[0] for name in holding(assistant)}
    assert kept >= {"conversations", "tracker"}, kept
    assert talk.client.delete(talk.path, headers=talk.headers).status_code == 204
    deadline = time.monotonic() + WAIT
    while left := holding(assistant):
        assert time.monotonic() < deadline, f"still in {left}"
        time.sleep(0.3)
    assert other.say("var slänger jag batterier")["messages"][0]["kind"] == "answer"
