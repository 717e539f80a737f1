"""The real assistant, running beside whatever else runs here: three processes on free ports, databases of their own.

    assistant = Assistant.prepare(folder)
    assistant.start()                 # returns when it can really answer
    assistant.client.get("/healthz")
    assistant.stop()

It serves the trained model of this installation. Tests and measurements use it; nothing in production does.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Self

import httpx
import psutil

from bot.settings import ROOT, settings

START_PATIENCE = 300.0
STOP_PATIENCE = 30.0
PARTS = ("chat", "rasa", "actions")
# Setting these apart would cost minutes and change nothing: they depend on the project's files alone.
SHARED = ("models", "cache", "emergency.npz")


class NotReady(RuntimeError):
    """The assistant stopped or did not answer in time; the message ends with its logs."""


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Assistant:
    """The assistant in a folder of its own."""

    url: str
    ports: dict[str, int]
    folder: Path
    environment: dict[str, str]
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @classmethod
    def prepare(cls, folder: Path, **environment: str) -> Self:
        """An assistant, not started yet, with databases in ``folder``.

        Args:
            folder: becomes the place of its logs and of its ``var``.
            environment: settings that differ from the ones chosen here.
        """
        ports = {name: free_port() for name in PARTS}
        var = folder / "var"
        var.mkdir(parents=True, exist_ok=True)
        for shared in SHARED:
            source, target = settings().var_dir.absolute() / shared, var / shared
            if source.exists() and not target.exists():
                target.symlink_to(source)
        for database in settings().var_dir.glob("city.db*"):
            shutil.copy(database, var / database.name)
        variables = {
            **{key: value for key, value in os.environ.items() if not key.startswith("HEJ_")},
            "HEJ_VAR_DIR": str(var),
            "HEJ_MESSAGES_PER_MINUTE": "100000",
            "HEJ_CONVERSATIONS_PER_MINUTE": "100000",
            "HEJ_ALLOWED_ORIGINS": '{"goteborg.se": ["http://127.0.0.1:*"], "goteborg.com": ["http://127.0.0.1:*"]}',
            **{f"HEJ_{name.upper()}_PORT": str(port) for name, port in ports.items()},
            **environment,
        }
        return cls(f"http://127.0.0.1:{ports['chat']}", ports, folder, variables)

    @cached_property
    def client(self) -> httpx.Client:
        """An HTTP client for the public address; ``stop`` closes it."""
        return httpx.Client(base_url=self.url, timeout=60.0, trust_env=False)

    def start(self) -> None:
        """Start the processes and wait until they answer.

        Raises:
            NotReady: they do not.
        """
        with (self.folder / "supervisor.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", "from bot.supervisor import Supervisor; raise SystemExit(Supervisor().run())"],
                cwd=ROOT, env=self.environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        self.wait_ready()

    def wait_ready(self, patience: float = START_PATIENCE) -> None:
        """Wait until the assistant can really answer.

        Raises:
            NotReady: it stopped, or ``patience`` seconds were not enough.
        """
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if self.process is None or self.process.poll() is not None:
                raise NotReady(f"the assistant stopped while it was starting\n{self.logs()}")
            try:
                if httpx.get(f"{self.url}/readyz", timeout=3.0, trust_env=False).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.3)
        raise NotReady(f"the assistant was not ready after {patience:g} s\n{self.logs()}")

    def processes(self, name: str) -> list[psutil.Process]:
        """The processes of a part: the one that the supervisor started."""
        found = []
        for process in self._family():
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
        """Stop everything; what does not stop by itself is killed."""
        self.client.close()
        if self.process is None or self.process.poll() is not None:
            return
        stop_with_family(self.process, STOP_PATIENCE)

    def logs(self) -> str:
        """The ends of all logs, for whoever has to find out what went wrong."""
        files = sorted([*self.folder.glob("*.log"), *(self.folder / "var" / "log").glob("*.log")])
        return "\n".join(f"== {file.name}\n{file.read_text(errors='replace')[-3000:]}" for file in files)

    def _family(self) -> list[psutil.Process]:
        if self.process is None:
            return []
        try:
            return list(psutil.Process(self.process.pid).children(recursive=True))
        except psutil.NoSuchProcess:
            return []


def stop_with_family(process: subprocess.Popen[bytes], patience: float) -> None:
    """End a process, and kill what is left of it and of its children, which may have sessions of their own, after ``patience`` seconds."""
    family = psutil.Process(process.pid).children(recursive=True)
    process.terminate()
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for member in family:
        try:
            member.kill()
        except psutil.NoSuchProcess:
            pass
