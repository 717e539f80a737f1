"""Talk with the assistant in the terminal: the same assistant, over the same HTTP interface.

    hej chat --language fi

A number presses the button with that number; an empty line shows what has come meanwhile. Ctrl-D ends.
"""

from __future__ import annotations

import os
import signal
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
    # A closed terminal ends the conversation like Ctrl-C, and stops what was started for it.
    signal.signal(signal.SIGHUP, signal.default_int_handler)
    started = None if _answers(address) else _start(address)
    try:
        with httpx.Client(base_url=address, timeout=30.0, trust_env=False) as client:
            _converse(client, site, language)
    finally:
        if started is not None:
            _stop(started)
    return 0


def _converse(client: httpx.Client, site: str, language: str | None) -> None:
    answer = client.post("/api/v1/conversations", json={"site": site, "language": language}).json()
    path = f"/api/v1/conversations/{answer['id']}"
    headers = {"Authorization": f"Bearer {answer['token']}"}
    buttons = _show(answer["messages"])
    seen = _last_id(answer["messages"])
    while True:
        try:
            said = input("\n> ").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            try:
                client.delete(path, headers=headers)
            except httpx.HTTPError:
                print("The assistant is gone; the conversation could not be erased.")
            return
        pressed = said.isascii() and said.isdecimal() and 0 < int(said) <= len(buttons)
        body = {"button": buttons[int(said) - 1]["id"]} if pressed else {"text": said}
        try:
            came = client.get(f"{path}/messages", params={"after": seen} if seen else None, headers=headers)
            if came.is_success:
                # Answers that were late, as the widget gets them over its event stream.
                late = came.json()["messages"]
                buttons = _show([message for message in late if message["role"] != "visitor"]) or buttons
                seen = _last_id(late) or seen
            if not said:
                continue
            reply = client.post(f"{path}/messages", json=body, headers=headers)
        except httpx.HTTPError as error:
            print(f"The assistant cannot be reached ({type(error).__name__}). Please try again.")
            continue
        if reply.is_error:
            print(_problem(reply))
            continue
        buttons = _show(reply.json()["messages"])
        seen = _last_id(reply.json()["messages"]) or seen


def _last_id(messages: list[dict[str, Any]]) -> str | None:
    return str(messages[-1]["id"]) if messages else None


def _problem(reply: httpx.Response) -> str:
    try:
        return str(reply.json().get("detail") or reply.text)
    except ValueError:
        return reply.text


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
    # In a session of its own: Ctrl-C at the prompt must not stop the assistant before the conversation is erased.
    process = subprocess.Popen([sys.executable, "-m", "bot.cli", "run"], cwd=ROOT, start_new_session=True)
    deadline = time.monotonic() + START_PATIENCE
    try:
        while time.monotonic() < deadline:
            if process.poll() is not None:
                raise SystemExit(process.returncode or 1)
            if _answers(address):
                return process
            time.sleep(0.5)
    except BaseException:
        _stop(process)
        raise
    _stop(process)
    raise SystemExit(f"The assistant did not answer at {address} within {START_PATIENCE:g} seconds.")


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Stop the assistant, and its setting up where that is still going on."""
    try:
        os.killpg(process.pid, signal.SIGTERM)
    except ProcessLookupError:
        pass
    process.wait(20)
