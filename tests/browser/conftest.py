"""What the browser tests stand on: the running assistant, Chromium, and a page of another origin.

``assistant`` (tests/conftest.py) starts the three processes; it lets pages of ``http://127.0.0.1:*`` embed
the widget for both sites. Screenshots are left in ``tests/browser/artifacts``.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

playwright_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")

from playwright.sync_api import (  # noqa: E402 - after the check
    Browser,
    BrowserContext,
    Locator,
    Page,
    expect,
    sync_playwright,
)

CHROMIUM = Path(os.environ.get("HEJ_CHROMIUM", "/usr/bin/chromium"))
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
ARTIFACTS = Path(__file__).parent / "artifacts"
WAIT = 30_000

expect.set_options(timeout=WAIT)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without it the tests are skipped, and say so."""
    if not CHROMIUM.exists():
        pytest.skip(f"Chromium is missing: no {CHROMIUM} (set HEJ_CHROMIUM)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def service(assistant: Any) -> str:
    """Address of the running assistant, without a final slash."""
    return str(assistant.url).rstrip("/")


@dataclass
class Chat:
    """The widget on a page, as a visitor uses it."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)

    @property
    def launcher(self) -> Locator:
        return self.page.locator("hej-goteborg .launcher")

    @property
    def panel(self) -> Locator:
        return self.page.locator("hej-goteborg .panel")

    @property
    def input(self) -> Locator:
        return self.page.locator("hej-goteborg .composer textarea")

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    def said_by(self, role: str) -> Locator:
        """Messages of a role: visitor, assistant, staff or system."""
        return self.page.locator(f"hej-goteborg .message.{role}")

    def open(self) -> None:
        """Press the button in the corner and wait for the greeting."""
        self.launcher.click()
        expect(self.said_by("assistant").first).to_be_visible()

    def ask(self, text: str) -> Locator:
        """Write a message and send it; gives the first bubble of the answer."""
        before = self.said_by("assistant").count()
        self.input.fill(text)
        self.input.press("Enter")
        answer = self.said_by("assistant").nth(before)
        expect(answer).to_be_visible()
        expect(self.page.locator("hej-goteborg .typing")).to_be_hidden()
        return answer

    def texts(self, role: str) -> list[str]:
        """What a role has said, in order."""
        return self.said_by(role).locator(".text").all_inner_texts()

    def focused(self) -> str:
        """Tag and class of the element that has the focus, also inside the widget."""
        return str(
            self.page.evaluate(
                """() => {
                  let element = document.activeElement;
                  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
                  return element ? `${element.localName}.${element.className}` : "";
                }"""
            )
        )

    def kept(self, site: str = "goteborg.se") -> dict[str, Any]:
        """What the widget keeps for the tab."""
        found: dict[str, Any] = self.page.evaluate(
            "site => JSON.parse(sessionStorage.getItem(`hej-goteborg:${site}`) ?? '{}')", site
        )
        return found

    def picture(self, name: str) -> None:
        """Leave a screenshot for people to look at."""
        ARTIFACTS.mkdir(exist_ok=True)
        self.page.screenshot(path=ARTIFACTS / f"{name}.png")


Visit = Callable[..., Chat]


@pytest.fixture
def visit(browser: Browser, service: str) -> Iterator[Visit]:
    """Opens a page in a browser of its own and waits for the widget.

    Afterwards, whatever the browser complained about (errors, content-security policy) fails the test,
    unless the test has emptied ``complaints``.
    """
    contexts: list[BrowserContext] = []
    chats: list[Chat] = []

    def go(
        address: str = "/",
        *,
        width: int = 1280,
        height: int = 800,
        script: str = "",
        ready: bool = True,
        **options: Any,
    ) -> Chat:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(WAIT)
        contexts.append(context)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        chat = Chat(page)
        chats.append(chat)
        page.on("request", lambda request: chat.addresses.append(request.url))
        page.on("pageerror", lambda error: chat.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: chat.complaints.append(message.text) if message.type == "error" else None,
        )
        page.goto(address if "://" in address else service + address)
        if ready:
            chat.page.locator("hej-goteborg .launcher, hej-goteborg .panel").first.wait_for(state="attached")
        return chat

    yield go
    for context in contexts:
        context.close()
    assert [complaint for chat in chats for complaint in chat.complaints] == []


@dataclass
class Host:
    """A server of another origin, with pages that the tests write."""

    origin: str
    pages: dict[str, tuple[str, str]]

    def page(self, path: str, markup: str, policy: str) -> str:
        """Put a page up under a content-security policy; gives its address."""
        self.pages[path] = (markup, policy)
        return self.origin + path


@pytest.fixture(scope="session")
def host() -> Iterator[Host]:
    """Another site, on a port of its own."""
    pages: dict[str, tuple[str, str]] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path not in pages:
                self.send_response(204)
                self.end_headers()
                return
            markup, policy = pages[self.path]
            body = markup.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", policy)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Keeps the test's output to itself."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Host(f"http://127.0.0.1:{server.server_port}", pages)
    server.shutdown()
    server.server_close()
    thread.join()
