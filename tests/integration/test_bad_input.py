"""Whatever people send gets a clear answer or a problem document; nothing is executed."""

from __future__ import annotations

import pytest

from tests.conftest import Assistant

HARMLESS = [
    "/restart",
    "/session_start",
    '/place_hours{"place": "liseberg"}',
    "///",
    "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
    "%s %n {0} {place}",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "'; DROP TABLE conversations; --",
    "🙂🙃👨\u200d👩\u200d👧",
    "\u202eabc\u202c \u2066def\u2069 gh\x07i",
    "........",
    "a" * 1500,
]


@pytest.mark.parametrize("text", HARMLESS, ids=range(len(HARMLESS)))
def test_odd_text_is_only_text(assistant: Assistant, text: str) -> None:
    """Commands, markup and templates are answered like any text that is not understood, and never come back as an answer."""
    talk = assistant.talk("goteborg.se", "sv")
    reply = talk.say(text)
    assert reply["state"] == "bot" and reply["messages"]
    assert all(message["kind"] in {"fallback", "clarify", "smalltalk", "notice"} for message in reply["messages"]), reply
    assert "49" not in " ".join(message["text"] for message in reply["messages"])
    follow = talk.say("Var ligger Liseberg?")
    assert "Örgrytevägen" in follow["messages"][0]["text"], "the conversation goes on"


@pytest.mark.parametrize(
    ("body", "status"),
    [({"text": ""}, 400), ({"text": "   \n\t "}, 400), ({"text": "x" * 10_000}, 413), ({}, 400), ({"text": 5}, 400), ({"button": "nope"}, 400),
     ({"text": "a", "button": "b"}, 400)],
    ids=["empty", "blank", "10,000 characters", "nothing", "a number", "unknown button", "both"],
)
def test_bad_bodies_get_a_problem_document(assistant: Assistant, body: dict[str, object], status: int) -> None:
    """A problem says what is wrong in the conversation's language."""
    talk = assistant.talk("goteborg.se", "fi")
    response = talk.post(body)
    assert response.status_code == status, response.text
    problem = response.json()
    assert response.headers["content-type"].startswith("application/problem+json")
    assert problem["status"] == status and problem["title"] and problem["detail"]
