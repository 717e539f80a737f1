"""Whatever is sent gets a clear answer or a problem document; nothing is executed and nothing is lost."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from chat_process import ChatProcess, Visitor
from engine_double import EngineDouble


def problem(response: httpx.Response, status: int) -> dict[str, Any]:
    assert response.status_code == status, response.text
    assert response.headers["Content-Type"].startswith("application/problem+json")
    content: dict[str, Any] = response.json()
    assert content["status"] == status and content["title"] and content["detail"] and content["type"].startswith("urn:")
    return content


@pytest.mark.parametrize("text", ["", "   \n\t ", "\u200b\u202e\u0000\u0007", "\ud800"])
def test_nothing_that_can_be_read_is_refused(visitor: Visitor, text: str) -> None:
    body = b'{"text": "\\ud800"}' if text == "\ud800" else None
    if body is not None:
        response = visitor.http.post(f"{visitor.path}/messages", content=body, headers={**visitor.headers, "Content-Type": "application/json"})
    else:
        response = visitor.post({"text": text})
    assert "tomt" in problem(response, 400)["detail"]
    assert len(visitor.texts()) == 1


def test_long_texts_are_refused_with_the_limit(visitor: Visitor) -> None:
    detail = problem(visitor.post({"text": "a" * 10_000}), 413)["detail"]
    assert "2" in detail and "000" in detail
    assert "stort" in problem(visitor.http.post("/conversations", content=b"x" * 70_000, headers={"Accept-Language": "sv"}), 413)["detail"]

    def chunks() -> Any:
        for _ in range(100):
            yield b" " * 1000

    streamed = visitor.http.post(
        f"{visitor.path}/messages", content=chunks(), headers={**visitor.headers, "Content-Type": "application/json"}
    )
    problem(streamed, 413)
    assert visitor.say("a" * 2000)["messages"]


@pytest.mark.parametrize(
    "text",
    [
        "🙂🙂🙂",
        "/restart",
        "/greet{\"place\": \"x\"}",
        "//session_start",
        "<script>alert(1)</script>",
        "'; DROP TABLE messages; --",
        "{{ 7*7 }} ${7*7} {place} %(x)s { $title }",
        "[klicka](javascript:alert(1))",
        "EXTERNAL: /back",
    ],
)
def test_strange_texts_are_texts(visitor: Visitor, engine: EngineDouble, text: str) -> None:
    said = visitor.say(text)
    assert said["messages"][0]["kind"] == "answer"
    assert engine.of(visitor.id)[-1]["text"] == text and "payload" not in engine.of(visitor.id)[-1]
    assert text in visitor.texts()


def test_what_cannot_be_seen_is_dropped(visitor: Visitor, engine: EngineDouble) -> None:
    visitor.say("Var \u202eligger\u202c biblio\u0000teket\u200b?")
    assert engine.texts(visitor.id) == ["Var ligger biblioteket?"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'"hej"', b'{"text": 1}', b"{}", b'{"text": "a", "button": "b"}', b'{"text": null}',
     b"\xff\xfe{", b'{"text": "hej", "client_message_id": ""}', b'{"text": "hej", "client_message_id": "\\u0000"}',
     pytest.param(b"[" * 20_000, id="deep")],
)  # fmt: skip
def test_malformed_bodies(visitor: Visitor, content: bytes) -> None:
    headers = {**visitor.headers, "Content-Type": "application/json"}
    problem(visitor.http.post(f"{visitor.path}/messages", content=content, headers=headers), 400)
    assert len(visitor.texts()) == 1


def test_buttons_of_others_are_unknown(chat: ChatProcess, visitor: Visitor) -> None:
    foreign = Visitor(chat.address).opening["messages"][0]["buttons"][0]["id"]
    own = visitor.opening["messages"][0]["buttons"][0]["id"]
    for wrong in (foreign, "nothing", own + "9", own.replace(".b0", ".b-1"), own.replace(".b0", "")):
        problem(visitor.post({"button": wrong}), 400)


def test_tokens(chat: ChatProcess, visitor: Visitor) -> None:
    other = Visitor(chat.address)
    for path, method in [("/messages", "GET"), ("/messages", "POST"), ("/events", "GET"), ("/transcript", "GET"), ("", "DELETE")]:
        url = visitor.path + path
        assert problem(visitor.http.request(method, url, json={"text": "hej"}), 401)
        problem(visitor.http.request(method, url, json={"text": "hej"}, headers={"Authorization": "Basic abc"}), 401)
        problem(visitor.http.request(method, url, json={"text": "hej"}, headers=other.headers), 403)
        problem(visitor.http.request(method, url, json={"text": "hej"}, headers={"Authorization": b"Bearer \xe5\xe4\xf6"}), 403)
    problem(visitor.http.get("/conversations/c_unknown/messages", headers=visitor.headers), 404)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nothing", 404), ("PUT", "/api/v1/conversations", 405), ("GET", "/static/../../etc/passwd", 404), ("GET", "/pages/../app.py", 404)],
)
def test_errors_of_the_framework_are_problems_too(chat: ChatProcess, method: str, path: str, status: int) -> None:
    response = httpx.request(method, chat.address + path, headers={"Accept-Language": "en"})
    problem(response, status)
    assert response.headers["Content-Language"] == "en"


def test_details_are_in_the_persons_language(chat: ChatProcess) -> None:
    english = Visitor(chat.address, language="en")
    assert "empty" in problem(english.post({"text": " "}), 400)["detail"]
    response = httpx.post(f"{chat.address}/api/v1/conversations", json={"site": "x"}, headers={"Accept-Language": "en-GB"})
    content = problem(response, 400)
    assert "request" in content["detail"] and content["errors"][0]["field"] == "site"


def test_an_unknown_language_cannot_be_chosen(visitor: Visitor) -> None:
    problem(visitor.http.patch(visitor.path, json={"language": "tlh"}, headers=visitor.headers), 400)


def test_too_many_messages_are_told_when_to_come_back(visitor: Visitor) -> None:
    human = visitor.opening["messages"][0]["buttons"][-1]["id"]
    for _ in range(60):
        limited = visitor.post({"button": human})
        if limited.status_code != 200:
            break
    assert "sekund" in problem(limited, 429)["detail"] and int(limited.headers["Retry-After"]) >= 1


def test_only_the_sites_own_pages_may_talk_for_it(chat: ChatProcess) -> None:
    def begin(origin: str, site: str = "goteborg.se") -> httpx.Response:
        return httpx.post(f"{chat.address}/api/v1/conversations", json={"site": site}, headers={"Origin": origin})

    for origin in ("https://goteborg.se", "http://localhost:4321", chat.address):
        response = begin(origin)
        assert response.status_code == 201 and response.headers["Access-Control-Allow-Origin"] == origin
    problem(begin("https://goteborg.com"), 403)
    assert begin("https://goteborg.com", "goteborg.com").status_code == 201
    evil = begin("https://evil.example")
    assert evil.status_code == 403 and "Access-Control-Allow-Origin" not in evil.headers
    preflight = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    url = f"{chat.address}/api/v1/conversations/x/messages"
    allowed = httpx.options(url, headers={"Origin": "https://goteborg.se", **preflight})
    assert allowed.status_code == 204 and "Authorization" in allowed.headers["Access-Control-Allow-Headers"]
    refused = httpx.options(url, headers={"Origin": "https://evil.example", **preflight})
    assert "Access-Control-Allow-Origin" not in refused.headers
