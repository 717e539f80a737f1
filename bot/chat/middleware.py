"""What every request passes: figures and log, security headers, CORS, and the limit on bodies.

Plain ASGI, because responses that go on for hours (the event stream) must not be collected.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.chat import problems
from bot.chat.metrics import Metrics
from bot.chat.origins import Origins
from bot.chat.problems import Problem, Words

log = logging.getLogger("bot.chat.requests")

SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


METHODS = frozenset({"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS", "PUT"})
ALLOW = {
    "Access-Control-Allow-Methods": "GET, POST, PATCH, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Last-Event-ID, Accept-Language",
    "Access-Control-Max-Age": "600",
}


class Journal:
    """Counts and logs requests: method, route, status, time. Never an address, an id or a text."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                seconds = time.perf_counter() - began
                route = getattr(scope.get("route"), "path", "other")
                method = scope["method"] if scope["method"] in METHODS else "other"
                self._metrics.requests.labels(method, route, str(message["status"])).inc()
                self._metrics.request_seconds.labels(route).observe(seconds)
                log.info(
                    "request",
                    extra={"method": method, "route": route, "status": message["status"], "ms": round(seconds * 1000)},
                )
            await send(message)

        await self._app(scope, receive, noted)


class SecurityHeaders:
    """Adds the headers that a response has not set itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY.items():
                    headers.setdefault(name, value)
                if scope["path"].startswith("/api/"):
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self._app(scope, receive, guarded)


class Cors:
    """Lets the pages that may embed the widget read the answers.

    Which site an origin belongs to is checked where the conversation is known; here it is enough that
    it belongs to one.
    """

    def __init__(self, app: ASGIApp, origins: Origins) -> None:
        self._app = app
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Headers(scope=scope)
        origin = request.get("origin")
        allowed = origin is not None and self._origins.known(origin, scope)
        if scope["method"] == "OPTIONS" and origin and "access-control-request-method" in request:
            # An origin that is not allowed gets no permission, and the browser tells its page so.
            headers = {"Vary": "Origin"}
            if allowed:
                headers |= {"Access-Control-Allow-Origin": origin, **ALLOW}
            await send({"type": "http.response.start", "status": 204, "headers": _raw(headers.items())})
            await send({"type": "http.response.body", "body": b""})
            return

        async def shared(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if "access-control-allow-origin" not in headers:
                    headers.add_vary_header("Origin")
                    if allowed and origin is not None:
                        headers["Access-Control-Allow-Origin"] = origin
                        headers["Access-Control-Expose-Headers"] = "Retry-After, Content-Language"
            await send(message)

        await self._app(scope, receive, shared)


def _raw(headers: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]


class TooLarge(Exception):
    """A body went over the limit while it was read."""


class Guard:
    """Refuses large bodies, and turns errors that nobody foresaw into problem documents.

    It stands inside the others, so that such a document has their headers too.
    """

    def __init__(self, app: ASGIApp, limit: int, words: Words) -> None:
        self._app = app
        self._limit = limit
        self._words = words

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = False
        received = 0
        too_large = Problem(413, "body-too-large", headers={"Connection": "close"})

        async def limited() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._limit:
                raise TooLarge
            return message

        async def watched(message: Message) -> None:
            nonlocal began
            began = began or message["type"] == "http.response.start"
            # The framework answers a body that breaks off as malformed; it broke off for its size.
            if received > self._limit and message["type"] == "http.response.start":
                raise TooLarge
            await send(message)

        length = Headers(scope=scope).get("content-length", "")
        if length.isascii() and length.isdecimal() and int(length) > self._limit:
            await self._answer(too_large, scope, receive, send)
            return
        try:
            await self._app(scope, limited, watched)
        except TooLarge:
            await self._answer(too_large, scope, receive, send)
        except Exception as error:
            if began:
                raise
            await self._answer(problems.unexpected(error), scope, receive, send)

    async def _answer(self, problem: Problem, scope: Scope, receive: Receive, send: Send) -> None:
        response = problems.document(problem, problems.language_of(Request(scope)), self._words)
        await response(scope, receive, send)
