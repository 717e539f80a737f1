"""The assistant that ``rasa init`` makes: what the speed and memory of ours are measured beside.

    stock = Stock.prepare(folder)     # made and trained once, then kept
    stock.start()
    stock.stop()

It is served as its makers document it: ``rasa run`` with the REST channel, nothing tuned.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import httpx
import psutil

from bot.evaluation.running import NotReady, free_port, stop_with_family

TRAINING_PATIENCE = 1800.0
START_PATIENCE = 180.0
STOP_PATIENCE = 15.0


@dataclass
class Stock:
    """The stock assistant in a folder of its own."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @classmethod
    def prepare(cls, folder: Path) -> Self:
        """The stock assistant in ``folder``, made and trained there unless that was done before.

        Raises:
            NotReady: it could not be made; the message ends with what ``rasa init`` said.
        """
        if not any((folder / "models").glob("*.tar.gz")):
            print("Making and training the stock assistant (once, a few minutes) …", flush=True)
            _make(folder)
        return cls(folder, free_port())

    @property
    def url(self) -> str:
        """Where it takes messages."""
        return f"http://127.0.0.1:{self.port}/webhooks/rest/webhook"

    def start(self) -> None:
        """Start it and wait until it answers a message.

        Raises:
            NotReady: it does not.
        """
        with (self.folder / "run.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "rasa", "run", "--interface", "127.0.0.1", "--port", str(self.port)],
                cwd=self.folder, env=_environment(), stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        deadline = time.monotonic() + START_PATIENCE
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise NotReady(f"the stock assistant stopped while it was starting; see {self.folder / 'run.log'}")
            try:
                answer = httpx.post(self.url, json={"sender": "start", "message": "hello"}, timeout=10.0, trust_env=False)
                if answer.status_code == 200 and answer.json():
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.3)
        raise NotReady(f"the stock assistant did not answer within {START_PATIENCE:g} s; see {self.folder / 'run.log'}")

    def processes(self) -> list[psutil.Process]:
        """Its processes."""
        if self.process is None or self.process.poll() is not None:
            return []
        return [psutil.Process(self.process.pid)]

    def stop(self) -> None:
        """Stop it; kill what does not stop by itself."""
        if self.process is None or self.process.poll() is not None:
            return
        stop_with_family(self.process, STOP_PATIENCE)


def _make(folder: Path) -> None:
    """Make it beside its place and move it there, so that a training that breaks off leaves nothing half done."""
    draft = folder.with_name(f"{folder.name}.making")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-m", "rasa", "init", "--no-prompt", "--init-dir", str(draft)],
        cwd=draft, env=_environment(), capture_output=True, text=True, timeout=TRAINING_PATIENCE, check=False,
    )  # fmt: skip
    if done.returncode or not any((draft / "models").glob("*.tar.gz")):
        raise NotReady(f"`rasa init` made no assistant\n{(done.stdout + done.stderr)[-3000:]}")
    shutil.rmtree(folder, ignore_errors=True)
    draft.rename(folder)


def _environment() -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("HEJ_", "RASA_", "OMP_", "OPENBLAS_", "MKL_"))}
    return {**kept, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}
