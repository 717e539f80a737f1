"""Everybody can use the widget: WCAG 2.2 AA as far as a machine can tell, zoom, phones, chosen colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
QUESTION = "Var ligger Stadsbiblioteket?"


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong, one line each."""
    # Text that is fading in has another contrast than the one people read.
    page.wait_for_function("() => document.getAnimations().length === 0")
    found: dict[str, Any] = Axe().run(page, options=RULES).response
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_axe_finds_nothing(visit: Visit, language: str, scheme: str) -> None:
    chat = visit(f"/?language={language}", color_scheme=scheme)
    assert violations(chat.page) == []
    chat.open()
    chat.ask(QUESTION)
    chat.panel.locator(".thumb").first.click()
    expect(chat.panel.locator(".comment")).to_be_visible()
    assert violations(chat.page) == []
    chat.picture(f"{language}-{scheme}")
    chat.ask("Hjälp, det brinner hemma hos mig!")
    chat.panel.locator("[aria-controls=menu]").click()
    assert violations(chat.page) == []
    chat.picture(f"{language}-{scheme}-emergency-menu")
    chat.panel.locator(".menu button").last.click()
    expect(chat.page.get_by_role("alertdialog")).to_be_visible()
    assert violations(chat.page) == []


def test_on_a_phone_the_chat_has_the_screen_and_keeps_the_focus(visit: Visit) -> None:
    chat = visit(width=390, height=760, is_mobile=True, has_touch=True)
    chat.open()
    chat.ask(QUESTION)
    frame = chat.page.locator("hej-goteborg dialog.frame")
    assert frame.bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 760}
    assert frame.evaluate("dialog => dialog.matches(':modal')")
    for _ in range(40):
        chat.page.keyboard.press("Tab")
        # A modal dialog lets the focus out to the browser's own controls, never to the page behind it.
        assert chat.page.evaluate("['hej-goteborg', 'body'].includes(document.activeElement?.localName)")
    assert violations(chat.page) == []
    chat.picture("phone")
    chat.page.keyboard.press("Escape")
    expect(chat.launcher).to_be_focused()


@pytest.mark.parametrize(("width", "height", "zoom"), [(640, 400, "200"), (320, 256, "400")])
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_zoom_loses_nothing(visit: Visit, width: int, height: int, zoom: str, language: str) -> None:
    """A window of 1280 by 800 (1024) at 200 and 400 % has this many CSS pixels."""
    chat = visit(f"/?language={language}", width=width, height=height)
    chat.open()
    chat.ask(QUESTION)
    assert chat.panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth")
    assert chat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    chat.picture(f"zoom-{zoom}-{language}")
    for control in [chat.panel.locator(".close"), chat.panel.locator(".person"), chat.panel.locator("select")]:
        control.scroll_into_view_if_needed()
        expect(control).to_be_in_viewport(ratio=0.9)
    expect(chat.input).to_be_in_viewport(ratio=0.9)


def test_targets_are_large_enough(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.ask(QUESTION)
    chat.panel.locator("[aria-controls=menu]").click()
    small = chat.page.evaluate(
        """() => {
          const root = document.querySelector("hej-goteborg").shadowRoot;
          const controls = [...root.querySelectorAll("button, select, textarea, .sources a, .calls a")];
          return controls
            .filter((control) => control.checkVisibility())
            .map((control) => [control.className || control.localName, control.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24)
            .map(([name, box]) => `${name} ${box.width}x${box.height}`);
        }"""
    )
    assert small == []


def test_nothing_moves_for_those_who_asked_for_that(visit: Visit) -> None:
    chat = visit(reduced_motion="reduce")
    chat.open()
    chat.input.fill(QUESTION)
    chat.input.press("Enter")
    assert chat.page.evaluate(
        """() => [...document.querySelector("hej-goteborg").shadowRoot.querySelectorAll("*")]
             .every((element) => getComputedStyle(element).animationName === "none")"""
    )


def test_chosen_colours_are_respected(visit: Visit) -> None:
    chat = visit(forced_colors="active")
    chat.open()
    chat.ask(QUESTION)
    for name in [".send", ".tool.close", ".person", ".message.assistant .bubble"]:
        border = chat.panel.locator(name).first.evaluate("element => getComputedStyle(element).borderTopWidth")
        assert border != "0px", f"{name} has no border to be seen by"
    chat.picture("forced-colors")


def test_a_larger_text_size_makes_everything_larger(visit: Visit) -> None:
    """Everything is measured in the text size that the reader's browser is set to."""
    chat = visit()
    chat.open()
    assert chat.panel.evaluate(
        """(panel) => {
          const before = panel.querySelector(".send").getBoundingClientRect().height;
          panel.parentElement.style.fontSize = "32px";
          return panel.querySelector(".send").getBoundingClientRect().height / before;
        }"""
    ) == pytest.approx(2, abs=0.1)
