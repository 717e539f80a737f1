"""A dialogue engine that speaks the contract over HTTP, and misbehaves as a test asks it to.

It answers with what it was asked, so that a test can see order and losses. It is another process
from the public service's view, like the real one.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answer(text: str, kind: str = "answer") -> dict[str, Any]:
    """A structure whose rendered text is ``text``."""
    return {"kind": kind, "key": "assistant-article", "arguments": {"title": {"type": "text", "value": text}}}


class EngineDouble:
    """``mode``: ok, slow, unwell, garbage, empty or refuse; ``replies`` answers given texts another way."""

    def __init__(self) -> None:
        self.port = free_port()
        self.mode = "ok"
        self.delay = 0.0
        self.turns: list[dict[str, Any]] = []
        self.forgotten: list[str] = []
        self.replies: dict[str, dict[str, Any]] = {}
        self.open_turns: dict[str, int] = {}
        self.overlapped = False
        self._lock = threading.Lock()
        self._server: ThreadingHTTPServer | None = None
        self._connections: list[socket.socket] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def of(self, sender: str) -> list[dict[str, Any]]:
        """The turns of one conversation; others may still be delivering what an earlier test left."""
        return [turn for turn in self.turns if turn["sender"] == sender]

    def texts(self, sender: str) -> list[str]:
        return [turn.get("text", "") for turn in self.of(sender)]

    def start(self) -> None:
        double = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def setup(self) -> None:
                super().setup()
                double._connections.append(self.connection)

            def log_message(self, *details: Any) -> None:
                pass

            def _send(self, status: int, body: bytes = b"") -> None:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self) -> None:
                self._send(200 if double.mode == "ok" else 503, b'{"status": "ok"}')

            def do_DELETE(self) -> None:
                double.forgotten.append(self.path.rsplit("/", 1)[-1])
                self._send(204)

            def do_POST(self) -> None:
                turn = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                try:
                    self._send(*double.reply(turn))
                except (BrokenPipeError, ConnectionResetError):
                    pass

        ThreadingHTTPServer.allow_reuse_address = True
        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None
        while self._connections:
            connection = self._connections.pop()
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def reply(self, turn: dict[str, Any]) -> tuple[int, bytes]:
        sender = turn["sender"]
        with self._lock:
            self.open_turns[sender] = self.open_turns.get(sender, 0) + 1
            self.overlapped |= self.open_turns[sender] > 1
        try:
            if self.delay:
                time.sleep(self.delay)
            match self.mode:
                case "unwell":
                    return 503, b'{"status": "no_answer"}'
                case "garbage":
                    return 200, b"<html>not what you asked for"
                case "empty":
                    return 200, b'{"messages": [], "commands": []}'
            with self._lock:
                self.turns.append(turn)
            content = self.replies.get(turn.get("text", "")) or {
                "messages": [answer("Svar: " + (turn.get("text") or turn["payload"]["intent"]))],
                "commands": [],
            }
            return 200, json.dumps(content).encode()
        finally:
            with self._lock:
                self.open_turns[sender] -= 1
