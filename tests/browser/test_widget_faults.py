"""The network and the service fail while a visitor writes: nothing is lost and nothing is sent twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
from playwright.sync_api import Route, expect

if TYPE_CHECKING:
    from tests.browser.conftest import Chat, Visit

QUESTION = "Var ligger stadsbiblioteket?"


def spoken(chat: Chat, service: str) -> list[str]:
    """What the visitor has said, as the service has it."""
    kept = chat.kept()
    answer = httpx.get(
        f"{service}/api/v1/conversations/{kept['id']}/messages", headers={"Authorization": f"Bearer {kept['token']}"}
    )
    return [message["text"] for message in answer.json()["messages"] if message["role"] == "visitor"]


def test_what_is_written_offline_is_sent_when_contact_is_back(visit: Visit, service: str) -> None:
    chat = visit()
    chat.open()
    before = chat.said_by("assistant").count()
    chat.page.context.set_offline(True)
    chat.input.fill(QUESTION)
    chat.input.press("Enter")
    expect(chat.panel.locator(".trouble")).to_be_visible()
    expect(chat.said_by("visitor").first).to_contain_text("Inte skickat än")
    chat.picture("offline")
    chat.page.context.set_offline(False)
    expect(chat.said_by("assistant").nth(before)).to_be_visible()
    expect(chat.panel.locator(".trouble")).to_be_hidden()
    assert spoken(chat, service) == [QUESTION]
    chat.complaints.clear()  # the browser tells of the requests that failed


def test_an_answer_lost_on_the_way_is_fetched_without_asking_twice(visit: Visit, service: str) -> None:
    chat = visit()
    chat.open()
    before = chat.said_by("assistant").count()
    lost: list[str] = []

    def lose_once(route: Route) -> None:
        if route.request.method == "POST" and not lost:
            lost.append(route.request.post_data or "")
            route.fetch()
            route.abort()
        else:
            route.continue_()

    chat.page.route("**/messages", lose_once)
    chat.input.fill(QUESTION)
    chat.input.press("Enter")
    expect(chat.said_by("assistant").nth(before)).to_be_visible()
    expect(chat.panel.locator(".trouble")).to_be_hidden()
    assert len(lost) == 1
    assert spoken(chat, service) == [QUESTION]
    chat.complaints.clear()


def test_the_visitor_need_not_wait_for_the_next_attempt(visit: Visit, service: str) -> None:
    chat = visit()
    chat.open()
    before = chat.said_by("assistant").count()
    chat.page.route("**/messages", lambda route: route.fulfill(status=503, headers={"Retry-After": "600"}))
    chat.input.fill(QUESTION)
    chat.input.press("Enter")
    retry = chat.said_by("visitor").first.get_by_role("button", name="Försök nu")
    expect(retry).to_be_visible()
    chat.page.unroute_all()
    retry.click()
    expect(chat.said_by("assistant").nth(before)).to_be_visible()
    assert spoken(chat, service) == [QUESTION]
    chat.complaints.clear()


def test_an_unsent_message_survives_a_reload(visit: Visit, service: str) -> None:
    chat = visit()
    chat.open()
    chat.page.route("**/messages", lambda route: route.abort())
    chat.input.fill(QUESTION)
    chat.input.press("Enter")
    expect(chat.panel.locator(".trouble")).to_be_visible()
    chat.page.unroute_all()
    chat.page.reload()
    expect(chat.said_by("assistant").nth(1)).to_be_visible()
    expect(chat.said_by("visitor")).to_have_count(1)
    assert spoken(chat, service) == [QUESTION]
    chat.complaints.clear()


def test_a_forgotten_conversation_gives_way_to_a_new_one(visit: Visit, service: str) -> None:
    chat = visit()
    chat.open()
    kept = chat.kept()
    httpx.delete(
        f"{service}/api/v1/conversations/{kept['id']}", headers={"Authorization": f"Bearer {kept['token']}"}
    ).raise_for_status()
    before = chat.said_by("assistant").count()
    chat.input.fill(QUESTION)
    chat.input.press("Enter")
    expect(chat.said_by("visitor")).to_have_count(1)
    expect(chat.said_by("assistant").nth(before)).to_be_visible()
    assert chat.kept()["id"] != kept["id"]
    assert spoken(chat, service) == [QUESTION]
    chat.complaints.clear()


def test_without_storage_the_conversation_lives_as_long_as_the_page(visit: Visit) -> None:
    blocked = """
      Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
    """
    chat = visit(script=blocked)
    chat.open()
    chat.ask(QUESTION)
    chat.page.keyboard.press("Escape")
    chat.launcher.click()
    expect(chat.said_by("visitor")).to_have_count(1)
