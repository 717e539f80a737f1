"""The real assistant for tests: its three processes on free ports, with databases of their own."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from bot.settings import ROOT, settings

START_PATIENCE = 300.0


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Assistant:
    """The running assistant."""

    url: str
    ports: dict[str, int]
    folder: Path
    environment: dict[str, str]
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def client(self) -> httpx.Client:
        """A new HTTP client for the public address."""
        return httpx.Client(base_url=self.url, timeout=60.0, trust_env=False)

    def talk(self, site: str = "goteborg.se", language: str | None = None) -> Conversation:
        """Begin a conversation."""
        return Conversation(self.client, site, language)

    def start(self) -> None:
        """Start the processes and wait until they answer."""
        log = (self.folder / "supervisor.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-c", "from bot.supervisor import Supervisor; raise SystemExit(Supervisor().run())"],
            cwd=ROOT, env=self.environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
        )
        self.wait_ready()

    def wait_ready(self, patience: float = START_PATIENCE) -> None:
        """Wait until the assistant can really answer."""
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            assert self.process is not None and self.process.poll() is None, self.logs()
            try:
                if httpx.get(f"{self.url}/readyz", timeout=3.0, trust_env=False).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.3)
        raise AssertionError(f"the assistant was not ready after {patience:g} s\n{self.logs()}")

    def processes(self, name: str) -> list[psutil.Process]:
        """The processes that listen on a part's port, with their children."""
        found = []
        for process in psutil.Process(self.process.pid if self.process else None).children(recursive=True):
            try:
                if process.cmdline()[-2:] == ["serve", name]:
                    found.append(process)
            except psutil.Error:
                continue
        return found

    def signal(self, name: str, number: signal.Signals) -> None:
        """Send a signal to a part: SIGKILL kills it, SIGSTOP hangs it, SIGCONT lets it go on."""
        for process in self.processes(name):
            for member in [*process.children(recursive=True), process]:
                member.send_signal(number)

    def stop(self) -> None:
        """Stop everything."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)

    def logs(self) -> str:
        """The ends of all logs, for a failed test."""
        files = sorted([*self.folder.glob("*.log"), *(self.folder / "var" / "log").glob("*.log")])
        return "\n".join(f"== {file.name}\n{file.read_text(errors='replace')[-3000:]}" for file in files)


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
    ports = {name: free_port() for name in ("chat", "rasa", "actions")}
    var = folder / "var"
    var.mkdir(parents=True, exist_ok=True)
    for shared in ("models", "cache", "emergency.npz"):
        source, target = settings().var_dir / shared, var / shared
        if source.exists() and not target.exists():
            target.symlink_to(source)
    for database in settings().var_dir.glob("city.db*"):
        shutil.copy(database, var / database.name)
    url = f"http://127.0.0.1:{ports['chat']}"
    variables = {
        **{key: value for key, value in os.environ.items() if not key.startswith("HEJ_")},
        "HEJ_VAR_DIR": str(var),
        "HEJ_MESSAGES_PER_MINUTE": "100000",
        "HEJ_CONVERSATIONS_PER_MINUTE": "100000",
        "HEJ_ALLOWED_ORIGINS": '{"goteborg.se": ["http://127.0.0.1:*"], "goteborg.com": ["http://127.0.0.1:*"]}',
        **{f"HEJ_{name.upper()}_PORT": str(port) for name, port in ports.items()},
        **environment,
    }
    assistant = Assistant(url, ports, folder, variables)
    assistant.start()
    return assistant


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant that most tests talk to; they must leave it running."""
    running = start_assistant(tmp_path_factory.mktemp("assistant"))
    yield running
    running.stop()
