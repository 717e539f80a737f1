"""A visitor talks with the assistant through the widget."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

QUESTION = "Var ligger Stadsbiblioteket?"


def test_opening_greets_and_closing_gives_the_focus_back(visit: Visit) -> None:
    chat = visit()
    chat.open()
    expect(chat.input).to_be_focused()
    expect(chat.panel.get_by_text("AI-assistent", exact=True)).to_be_visible()
    expect(chat.panel.locator(".notice-line")).to_contain_text("AI-assistent")
    expect(chat.panel.locator(".person")).to_have_text("Prata med en människa")
    expect(chat.panel.locator(".person")).to_be_visible()
    chat.page.keyboard.press("Escape")
    expect(chat.panel).to_be_hidden()
    expect(chat.launcher).to_be_focused()


def test_a_conversation_needs_no_pointer(visit: Visit) -> None:
    chat = visit()
    keyboard = chat.page.keyboard
    for _ in range(20):
        keyboard.press("Tab")
        if "launcher" in chat.focused():
            break
    keyboard.press("Enter")
    expect(chat.said_by("assistant").first).to_be_visible()
    before = chat.said_by("assistant").count()
    keyboard.type("Hej")
    keyboard.press("Shift+Enter")
    keyboard.type(QUESTION)
    keyboard.press("Enter")
    expect(chat.said_by("visitor")).to_have_count(1)
    expect(chat.said_by("assistant").nth(before)).to_be_visible()
    # Backwards through the panel to the menu, which opens, closes and gives the focus back.
    for _ in range(40):
        keyboard.press("Shift+Tab")
        if chat.page.evaluate(
            "() => document.querySelector('hej-goteborg').shadowRoot.activeElement?.getAttribute('aria-controls')"
        ):
            break
    keyboard.press("Enter")
    expect(chat.panel.get_by_role("button", name="Kopiera samtalet")).to_be_focused()
    keyboard.press("Escape")
    expect(chat.panel.get_by_role("button", name="Fler val")).to_be_focused()
    keyboard.press("Escape")
    expect(chat.launcher).to_be_focused()


def test_every_bubble_says_its_language_and_direction(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.ask(QUESTION)
    for bubble in chat.said_by("assistant").locator(".bubble").all():
        assert bubble.get_attribute("lang")
        assert bubble.get_attribute("dir") in {"ltr", "rtl"}
    for bubble in chat.said_by("visitor").locator(".bubble").all():
        assert bubble.get_attribute("dir") in {"ltr", "rtl", "auto"}


def test_links_open_elsewhere_and_say_so(visit: Visit) -> None:
    chat = visit()
    chat.open()
    answer = chat.ask(QUESTION)
    sources = answer.locator(".sources li")
    expect(sources.first).to_contain_text(re.compile("Kontrollerad|Inte kontrollerad"))
    link = sources.first.get_by_role("link")
    assert link.get_attribute("target") == "_blank"
    assert "noopener" in (link.get_attribute("rel") or "")
    expect(link).to_contain_text("öppnas i ett nytt fönster")
    chat.picture("answer")


def test_the_conversation_survives_a_reload(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.ask(QUESTION)
    assistant, visitor = chat.texts("assistant"), chat.texts("visitor")
    chat.input.fill("ett utkast")
    token = chat.kept()["token"]
    chat.page.reload()
    expect(chat.said_by("assistant")).to_have_count(len(assistant))
    assert chat.texts("assistant") == assistant
    assert chat.texts("visitor") == visitor
    assert chat.kept()["token"] == token
    expect(chat.input).to_have_value("ett utkast")
    assert not [address for address in chat.addresses if token in address]


def test_each_site_has_its_own_conversation(visit: Visit, service: str) -> None:
    chat = visit("/?site=goteborg.se")
    chat.open()
    chat.page.goto(f"{service}/?site=goteborg.com&language=en")
    chat.open()
    assert chat.kept("goteborg.se")["id"] != chat.kept("goteborg.com")["id"]


def test_choosing_a_language_says_everything_in_it(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.ask(QUESTION)
    question = chat.texts("visitor")
    before = chat.texts("assistant")
    picker = chat.panel.locator("select")
    assert picker.locator("option").all_inner_texts()[:3] == ["Svenska", "English", "العربية"]
    picker.select_option("ar")
    expect(chat.panel).to_have_attribute("dir", "rtl")
    expect(chat.panel).to_have_attribute("lang", "ar")
    expect(chat.said_by("assistant").first.locator(".bubble")).to_have_attribute("lang", "ar")
    expect(chat.said_by("assistant").first.locator(".bubble")).to_have_attribute("dir", "rtl")
    assert chat.texts("visitor") == question
    assert chat.texts("assistant") != before
    expect(chat.log).to_have_attribute("aria-live", "polite")
    chat.picture("arabic")
    chat.page.reload()
    expect(chat.panel).to_have_attribute("lang", "ar")
    expect(chat.said_by("visitor")).to_have_count(1)


def test_a_thumb_and_a_comment_reach_the_service(visit: Visit) -> None:
    chat = visit()
    chat.open()
    answer = chat.ask(QUESTION)
    expect(answer).to_have_attribute("data-kind", "answer")
    with chat.page.expect_response("**/feedback") as first:
        answer.get_by_role("button", name="Ja, svaret hjälpte").click()
    assert first.value.status == 204
    comment = answer.get_by_role("textbox")
    expect(comment).to_be_focused()
    comment.fill("Bra svar")
    with chat.page.expect_response("**/feedback") as second:
        answer.get_by_role("button", name="Skicka omdömet").click()
    assert second.value.status == 204
    expect(answer).to_contain_text("Tack för ditt omdöme.")
    chat.page.reload()
    pressed = chat.panel.get_by_role("button", name="Ja, svaret hjälpte")
    expect(pressed).to_have_attribute("aria-pressed", "true")


def test_quick_replies_are_pressed_once(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.ask(QUESTION)
    replies = chat.panel.locator(".reply")
    expect(replies.first).to_be_visible()
    title = replies.first.inner_text()
    posts: list[str] = []
    chat.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    replies.first.dblclick()
    expect(chat.said_by("visitor")).to_have_count(2)
    expect(chat.panel.locator(".typing")).to_be_hidden()
    assert chat.texts("visitor")[-1] == title
    assert len([post for post in posts if post.endswith("/messages")]) == 1


def test_sending_twice_in_a_hurry_sends_once(visit: Visit) -> None:
    chat = visit()
    chat.open()
    before = chat.said_by("assistant").count()
    chat.input.fill(QUESTION)
    chat.panel.get_by_role("button", name="Skicka", exact=True).dblclick()
    expect(chat.said_by("assistant").nth(before)).to_be_visible()
    expect(chat.said_by("visitor")).to_have_count(1)


def test_markup_is_only_text(visit: Visit) -> None:
    chat = visit()
    chat.open()
    attack = "<img src=x onerror=\"document.title='hit'\"><script>document.title='hit'</script>"
    chat.ask(attack)
    assert chat.texts("visitor") == [attack]
    chat.page.reload()
    expect(chat.said_by("visitor")).to_have_count(1)
    assert chat.panel.locator("img, script").count() == 0
    assert chat.page.title() != "hit"


def test_a_long_text_is_counted_and_kept_back(visit: Visit) -> None:
    chat = visit()
    chat.open()
    limit = chat.page.evaluate("async () => (await (await fetch('/api/v1/widget/strings')).json()).limits.text")
    counter = chat.panel.locator(".counter")
    chat.input.fill("a" * (limit // 2))
    expect(counter).to_be_hidden()
    chat.input.fill("a" * (limit - 7))
    expect(counter).to_contain_text("7")
    chat.input.fill("a" * (limit + 12))
    expect(counter).to_contain_text("12")
    expect(chat.input).to_have_attribute("aria-invalid", "true")
    chat.input.press("Enter")
    expect(chat.said_by("visitor")).to_have_count(0)
    expect(chat.input).to_have_value("a" * (limit + 12))


def test_an_emergency_stands_out_with_numbers_to_call(visit: Visit) -> None:
    chat = visit()
    chat.open()
    answer = chat.ask("Hjälp, det brinner hemma hos mig!")
    expect(answer).to_have_class(re.compile("emergency"))
    expect(answer.locator("a[href='tel:112']").first).to_be_visible()
    assert answer.locator(".feedback").count() == 0
    chat.picture("emergency")


def test_a_way_to_a_person(visit: Visit) -> None:
    chat = visit()
    chat.open()
    before = chat.said_by("assistant").count()
    chat.panel.locator(".person").click()
    answer = chat.said_by("assistant").nth(before)
    expect(answer).to_have_attribute("data-kind", "handover")


def test_the_visitor_can_take_the_conversation_along(visit: Visit) -> None:
    chat = visit(permissions=["clipboard-read", "clipboard-write"])
    chat.open()
    chat.ask(QUESTION)
    menu = chat.panel.get_by_role("button", name="Fler val")
    menu.click()
    with chat.page.expect_download() as download:
        chat.panel.get_by_role("button", name="Ladda ner samtalet").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert download.value.suggested_filename.endswith(".txt")
    assert QUESTION in text
    menu.click()
    chat.panel.get_by_role("button", name="Kopiera samtalet").click()
    expect(chat.panel.locator(".toast")).to_have_text("Samtalet är kopierat.")
    assert QUESTION in chat.page.evaluate("navigator.clipboard.readText()")


def test_deleting_asks_first_and_then_deletes(visit: Visit, service: str) -> None:
    chat = visit()
    chat.open()
    chat.ask(QUESTION)
    kept = chat.kept()
    menu = chat.panel.get_by_role("button", name="Fler val")
    question = chat.page.get_by_role("alertdialog")
    menu.click()
    chat.panel.get_by_role("button", name="Radera samtalet").click()
    expect(question.get_by_role("button", name="Avbryt")).to_be_focused()
    chat.page.keyboard.press("Escape")
    expect(question).to_be_hidden()
    expect(chat.said_by("visitor")).to_have_count(1)
    menu.click()
    chat.panel.get_by_role("button", name="Radera samtalet").click()
    question.get_by_role("button", name="Ja, radera").click()
    expect(chat.said_by("visitor")).to_have_count(0)
    expect(chat.panel.get_by_text("Samtalet är raderat.").first).to_be_visible()
    assert chat.kept()["token"] is None
    answer = httpx.get(
        f"{service}/api/v1/conversations/{kept['id']}/messages", headers={"Authorization": f"Bearer {kept['token']}"}
    )
    assert answer.status_code in {401, 403, 404}
    chat.panel.get_by_role("button", name="Starta ett nytt samtal").click()
    expect(chat.said_by("assistant").first).to_be_visible()
    expect(chat.input).to_be_focused()
