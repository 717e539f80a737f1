"""The widget on a page of another origin, under a strict content-security policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Host, Visit


def policy(service: str) -> str:
    """Nothing but the page's own, and the assistant for scripts and requests."""
    return (
        f"default-src 'none'; script-src {service}; connect-src {service}; style-src 'self'; img-src 'self'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


def markup(service: str, attributes: str, direction: str = "ltr") -> str:
    return f"""<!doctype html><html lang="sv" dir="{direction}"><head><meta charset="utf-8"><title>En annan sida</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><h1>En annan sida</h1><p><a href="#">En länk</a></p>
      <script src="{service}/widget.js" {attributes}></script></body></html>"""


@pytest.mark.parametrize("site", ["goteborg.se", "goteborg.com"])
def test_one_line_of_markup_is_enough(visit: Visit, host: Host, service: str, site: str) -> None:
    address = host.page(f"/{site}", markup(service, f'data-site="{site}" data-lang="sv"'), policy(service))
    chat = visit(address)
    chat.open()
    chat.ask("Var ligger Stadsbiblioteket?")
    expect(chat.panel).to_have_css("display", "flex")  # the style sheet is there
    foreign = {url.split("/")[2] for url in chat.addresses} - {service.split("/")[2], host.origin.split("/")[2]}
    assert foreign == set()
    chat.picture(f"embedded-{site}")
    chat.page.reload()
    expect(chat.said_by("visitor")).to_have_count(1)


def test_the_chat_can_be_a_part_of_the_page(visit: Visit, host: Host, service: str) -> None:
    page = markup(service, 'data-site="goteborg.se" data-lang="en" data-mode="page"')
    chat = visit(host.page("/part", page, policy(service)))
    expect(chat.panel).to_be_visible()
    assert chat.launcher.count() == 0
    expect(chat.said_by("assistant").first).to_be_visible()
    chat.ask("When does the city library open?")


def test_the_pages_own_rules_stay_outside(visit: Visit, host: Host, service: str) -> None:
    page = markup(service, 'data-site="goteborg.se"').replace(
        "<body>", "<style>html{font-size:5px} *{text-transform:uppercase;color:red;line-height:4}</style><body>"
    )
    chat = visit(host.page("/loud", page, policy(service).replace("style-src 'self'", "style-src 'unsafe-inline'")))
    chat.open()
    assert chat.said_by("assistant").first.locator(".text p").first.evaluate(
        "element => [getComputedStyle(element).textTransform, getComputedStyle(element).fontSize]"
    ) == ["none", "16px"]


def test_a_page_that_reads_from_right_to_left_has_it_in_the_other_corner(
    visit: Visit, host: Host, service: str
) -> None:
    page = markup(service, 'data-site="goteborg.com" data-lang="ar"', "rtl")
    chat = visit(host.page("/rtl", page, policy(service)))
    box = chat.launcher.bounding_box()
    assert box is not None and box["x"] < 100


def test_the_demo_page_shows_both_sites_in_every_language(visit: Visit, service: str) -> None:
    chat = visit("/?site=goteborg.com&language=en")
    expect(chat.page.locator("h1")).to_have_text("Welcome to Gothenburg")
    chat.picture("demo-goteborg.com")
    field = chat.page.locator(".settings #language")
    codes = field.locator("option").evaluate_all("options => options.map(option => option.value)")
    assert len(codes) == 15
    for code in codes:
        field.select_option(code)
        expect(chat.page.locator("html")).to_have_attribute("lang", code)
    field.select_option("sv")
    chat.page.locator(".settings #site").select_option("goteborg.se")
    expect(chat.page.locator("h1")).to_have_text("Vad vill du göra?")
    chat.picture("demo-goteborg.se")
    chat.page.locator("button.question").first.click()
    expect(chat.said_by("visitor")).to_have_count(1)
    expect(chat.said_by("assistant").nth(1)).to_be_visible()
