"""Talk with the assistant in the terminal: the same assistant, over the same HTTP interface.

    hej chat --language fi

A number presses the button with that number. Ctrl-D ends.
"""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Any

import httpx

from bot.settings import ROOT, settings

START_PATIENCE = 900.0


def talk(site: str, language: str | None) -> int:
    """Hold a conversation until the person ends it; returns the exit code."""
    address = settings().public_address
    started = None if _answers(address) else _start(address)
    try:
        with httpx.Client(base_url=address, timeout=30.0, trust_env=False) as client:
            _converse(client, site, language)
    finally:
        if started is not None:
            started.terminate()
            started.wait(20)
    return 0


def _converse(client: httpx.Client, site: str, language: str | None) -> None:
    answer = client.post("/api/v1/conversations", json={"site": site, "language": language}).json()
    path = f"/api/v1/conversations/{answer['id']}"
    headers = {"Authorization": f"Bearer {answer['token']}"}
    buttons = _show(answer["messages"])
    while True:
        try:
            said = input("\n> ").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            client.delete(path, headers=headers)
            return
        pressed = said.isdigit() and 0 < int(said) <= len(buttons)
        body = {"button": buttons[int(said) - 1]["id"]} if pressed else {"text": said}
        reply = client.post(f"{path}/messages", json=body, headers=headers)
        if reply.is_error:
            print(reply.json().get("detail") or reply.text)
            continue
        buttons = _show(reply.json()["messages"])


def _show(messages: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Print messages; returns their buttons in the order of their numbers."""
    buttons: list[dict[str, str]] = []
    for message in messages:
        print(f"\n{message['text']}")
        for source in message["sources"]:
            print(f"   ↗ {source['title']}: {source['url']} ({source['verified'] or '–'})")
        for button in message["buttons"]:
            buttons.append(button)
            print(f"   [{len(buttons)}] {button['title']}")
    return buttons


def _answers(address: str) -> bool:
    try:
        return httpx.get(f"{address}/readyz", timeout=3.0, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def _start(address: str) -> subprocess.Popen[bytes]:
    print("Starting the assistant …", flush=True)
    process = subprocess.Popen([sys.executable, "-m", "bot.cli", "run"], cwd=ROOT)
    deadline = time.monotonic() + START_PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise SystemExit(process.returncode or 1)
        if _answers(address):
            return process
        time.sleep(0.5)
    process.terminate()
    raise SystemExit(f"The assistant did not answer at {address} within {START_PATIENCE:g} seconds.")
