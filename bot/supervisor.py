"""Start the three processes, keep them running, and stop them together.

    Supervisor().run()   # returns the exit code when stopped by Ctrl-C or SIGTERM
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import httpx

from bot.settings import ROOT, Settings, settings

LONGEST_PAUSE = 30.0
STEADY_AFTER = 60.0
STOP_PATIENCE = 10.0


@dataclass
class Process:
    """One supervised process."""

    name: str
    command: list[str]
    port: int
    log: Path
    running: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    failures: int = 0
    restart_at: float = 0.0
    output: IO[bytes] | None = field(default=None, repr=False)

    def start(self) -> None:
        """Start it, with its output in its log."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        self.output = self.log.open("ab")
        self.running = subprocess.Popen(self.command, cwd=ROOT, stdout=self.output, stderr=subprocess.STDOUT, start_new_session=True)
        self.started = time.monotonic()

    def stop(self, signal_number: int) -> None:
        """Tell it and its children to stop."""
        if self.running is not None and self.running.poll() is None:
            try:
                os.killpg(self.running.pid, signal_number)
            except ProcessLookupError:
                pass


class PortTaken(RuntimeError):
    """Another program listens where one of ours should."""


class Supervisor:
    """Runs chat, rasa and actions."""

    def __init__(self, chosen: Settings | None = None, say: Callable[[str], None] = print) -> None:
        self._settings = chosen or settings()
        self._say = say
        self._stopping = False
        logs = self._settings.var_dir / "log"
        python = sys.executable
        self.processes = [
            Process("actions", [python, "-m", "bot.cli", "serve", "actions"], self._settings.actions_port, logs / "actions.log"),
            Process("rasa", [python, "-m", "bot.cli", "serve", "rasa"], self._settings.rasa_port, logs / "rasa.log"),
            Process("chat", [python, "-m", "bot.cli", "serve", "chat"], self._settings.chat_port, logs / "chat.log"),
        ]

    def run(self) -> int:
        """Start everything, print the address when it answers, and stay until stopped."""
        try:
            self.check_ports()
        except PortTaken as error:
            self._say(str(error))
            return 1
        # A closed terminal must not leave the processes behind.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._stop)
        self._say("Starting the assistant …")
        announced = False
        for process in self.processes:
            process.start()
        try:
            while not self._stopping:
                self._keep_running()
                if not announced and self._ready():
                    announced = True
                    self._say(f"Hej Göteborg answers at {self._settings.public_address}  (stop with Ctrl-C)")
                time.sleep(0.3)
        finally:
            self._stop_all()
        self._say("Stopped.")
        return 0

    def check_ports(self) -> None:
        """See that every port is free.

        Raises:
            PortTaken: another program has one, or two of the processes are to have the same.
        """
        owners: dict[int, str] = {}
        for process in self.processes:
            host = self._settings.chat_host if process.name == "chat" else self._settings.internal_host
            setting = f"HEJ_{process.name.upper()}_PORT"
            if process.port in owners:
                raise PortTaken(
                    f"Port {process.port} is given to both {owners[process.port]} and {process.name}. Choose another port with {setting}."
                )
            owners[process.port] = process.name
            with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((host, process.port))
                except OSError as error:
                    raise PortTaken(
                        f"Port {process.port} on {host}, which {process.name} needs, is taken ({error.strerror}). "
                        f"Stop the other program or choose another port with {setting}."
                    ) from error

    def _keep_running(self) -> None:
        now = time.monotonic()
        for process in self.processes:
            if process.running is None:
                if now >= process.restart_at:
                    process.start()
                continue
            code = process.running.poll()
            if code is None:
                if now - process.started > STEADY_AFTER:
                    process.failures = 0
                continue
            process.running = None
            if process.output:
                process.output.close()
            process.failures += 1
            pause = min(0.5 * 2 ** (process.failures - 1), LONGEST_PAUSE)
            process.restart_at = now + pause
            self._say(f"{process.name} stopped (exit {code}); starting it again in {pause:g} s. See {process.log}")

    def _ready(self) -> bool:
        # With the port in the settings the public address may belong to a proxy, so ask the process itself.
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self._settings.chat_host, self._settings.chat_host)
        host = f"[{host}]" if ":" in host else host
        try:
            return httpx.get(f"http://{host}:{self._settings.chat_port}/readyz", timeout=2.0, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def _stop(self, *_: object) -> None:
        self._stopping = True

    def _stop_all(self) -> None:
        for process in reversed(self.processes):
            process.stop(signal.SIGTERM)
        deadline = time.monotonic() + STOP_PATIENCE
        for process in self.processes:
            if process.running is None:
                continue
            try:
                process.running.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.stop(signal.SIGKILL)
                process.running.wait()
            if process.output:
                process.output.close()
