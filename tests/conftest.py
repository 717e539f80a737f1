"""The real assistant for tests: its three processes on free ports, with databases of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.evaluation import running
from bot.evaluation.running import free_port

pytest_plugins = ["tests.postgresql"]

__all__ = ["Assistant", "Conversation", "free_port", "start_assistant"]


class Assistant(running.Assistant):
    """The running assistant, and conversations with it."""

    def talk(self, site: str = "goteborg.se", language: str | None = None) -> Conversation:
        """Begin a conversation."""
        return Conversation(self.client, site, language)


class Conversation:
    """A visitor's conversation over the public interface."""

    def __init__(self, client: httpx.Client, site: str = "goteborg.se", language: str | None = None) -> None:
        self.client = client
        created = client.post("/api/v1/conversations", json={"site": site, "language": language})
        assert created.status_code == 201, created.text
        self.opening = created.json()
        self.id = self.opening["id"]
        self.path = f"/api/v1/conversations/{self.id}"
        self.headers = {"Authorization": f"Bearer {self.opening['token']}"}
        self.last = self.opening

    def post(self, body: dict[str, Any]) -> httpx.Response:
        """Send a message as it is."""
        return self.client.post(f"{self.path}/messages", json=body, headers=self.headers)

    def say(self, text: str, **more: Any) -> dict[str, Any]:
        """Write a message; returns the answer."""
        response = self.post({"text": text, **more})
        assert response.status_code == 200, response.text
        self.last = response.json()
        return self.last

    def press(self, title: str) -> dict[str, Any]:
        """Press the first button of the last answer whose title contains ``title``."""
        buttons = [b for m in self.last["messages"] for b in m["buttons"] if title.casefold() in b["title"].casefold()]
        titles = [b["title"] for m in self.last["messages"] for b in m["buttons"]]
        assert buttons, f"no button {title!r} among {titles}"
        response = self.post({"button": buttons[0]["id"]})
        assert response.status_code == 200, response.text
        self.last = response.json()
        return self.last

    def messages(self, after: str | None = None) -> list[dict[str, Any]]:
        """The whole conversation, or what came after a message."""
        response = self.client.get(f"{self.path}/messages", params={"after": after} if after else None, headers=self.headers)
        assert response.status_code == 200, response.text
        return list(response.json()["messages"])


def start_assistant(folder: Path, **environment: str) -> Assistant:
    """Start an assistant with databases in ``folder`` and the trained model of this project."""
    assistant = Assistant.prepare(folder, **environment)
    try:
        assistant.start()
    except BaseException:
        assistant.stop()
        raise
    return assistant


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant that most tests talk to; they must leave it running."""
    running = start_assistant(tmp_path_factory.mktemp("assistant"))
    yield running
    running.stop()
