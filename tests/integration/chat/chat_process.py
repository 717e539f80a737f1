"""The public process as it really runs: another process, a real database, spoken to over HTTP."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import httpx
from engine_double import EngineDouble, free_port

ROOT = Path(__file__).resolve().parents[3]

QUICK = {
    "HEJ_ANSWER_DEADLINE": "1.0",
    "HEJ_MESSAGES_PER_MINUTE": "40",
    "HEJ_CONVERSATIONS_PER_MINUTE": "500",
    "HEJ_LOG_LEVEL": "INFO",
    "HEJ_ALLOWED_ORIGINS": '{"goteborg.se": ["https://goteborg.se", "http://localhost:*"], "goteborg.com": ["https://goteborg.com"]}',
}


class ChatProcess:
    """One public process that a test may stop, kill and start again on the same data."""

    def __init__(self, folder: Path, engine: EngineDouble, **environment: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = folder / "chat.log"
        self._environment = {
            **os.environ,
            **QUICK,
            "HEJ_VAR_DIR": str(folder),
            "HEJ_CHAT_PORT": str(self.port),
            "HEJ_RASA_URL": engine.address,
            **environment,
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot.chat"], cwd=ROOT, env=self._environment, stdout=log, stderr=log
            )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                break
            try:
                if httpx.get(f"{self.address}/healthz", timeout=1).status_code == 200:
                    return
            except httpx.HTTPError:
                time.sleep(0.1)
        raise RuntimeError(f"the public process did not start:\n{self.log.read_text()[-4000:]}")

    def stop(self, kill: bool = False) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL if kill else signal.SIGTERM)
            self._process.wait(20)
            self._process = None


class Visitor:
    """A person with a conversation."""

    all: ClassVar[list[Visitor]] = []

    def __init__(self, address: str, language: str | None = "sv", site: str = "goteborg.se", **headers: str) -> None:
        self.address = address
        self.all.append(self)
        self.http = httpx.Client(base_url=f"{address}/api/v1", timeout=20, headers=headers)
        response = self.http.post("/conversations", json={"site": site, "language": language})
        assert response.status_code == 201, response.text
        self.opening: dict[str, Any] = response.json()
        self.id: str = self.opening["id"]
        self.path = f"/conversations/{self.id}"
        self.headers = {"Authorization": f"Bearer {self.opening['token']}"}

    def post(self, body: dict[str, Any], **options: Any) -> httpx.Response:
        return self.http.post(f"{self.path}/messages", json=body, headers=self.headers, **options)

    def say(self, text: str, **fields: Any) -> dict[str, Any]:
        return self._good(self.post({"text": text, **fields}))

    def press(self, button: str) -> dict[str, Any]:
        return self._good(self.post({"button": button}))

    def read(self, after: str | None = None) -> dict[str, Any]:
        return self._good(
            self.http.get(f"{self.path}/messages", params={"after": after} if after else {}, headers=self.headers)
        )

    def texts(self) -> list[str]:
        return [message["text"] for message in self.read()["messages"]]

    def until(self, wanted: Callable[[list[str]], bool], seconds: float = 15) -> list[str]:
        """Read until the texts of the conversation are as wanted."""
        deadline = time.monotonic() + seconds
        while not wanted(texts := self.texts()):
            assert time.monotonic() < deadline, texts
            time.sleep(0.05)
        return texts

    @staticmethod
    def _good(response: httpx.Response) -> dict[str, Any]:
        assert response.status_code == 200, response.text
        content: dict[str, Any] = response.json()
        return content


def button(answer: dict[str, Any], title: str) -> str:
    """The id of the button with this title."""
    return next(b["id"] for message in answer["messages"] for b in message["buttons"] if b["title"] == title)
