"""Problem documents (RFC 9457): every error, with a ``detail`` in the person's language.

    raise Problem(413, "text-too-long", longest=2000)

The slug names the type (``urn:hej-goteborg:problem:text-too-long``) and the catalogue message
(``error-text-too-long``).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.chat import locales
from bot.chat.records import Closed, Gone, Unknown
from bot.messages import Argument

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
Words = Callable[[str, str, dict[str, Argument]], str]  # key, language, arguments → text


class Problem(Exception):
    """An error that the caller is told about; ``arguments`` are numbers or texts for the detail."""

    def __init__(self, status: int, slug: str, *, headers: dict[str, str] | None = None, **arguments: int | str) -> None:
        super().__init__(slug)
        self.status = status
        self.slug = slug
        self.headers = headers or {}
        self.arguments = {
            name: Argument(type="number" if isinstance(value, int) else "text", value=value)
            for name, value in arguments.items()
        }


def language_of(request: Request) -> str:
    """The conversation's language where the request has opened one, else the browser's, else Swedish."""
    opened: str | None = getattr(request.state, "language", None)
    return opened or locales.accepted(request.headers.get("Accept-Language")) or "sv"


def document(problem: Problem, language: str, words: Words, errors: list[dict[str, Any]] | None = None) -> Response:
    """The response for a problem."""
    content: dict[str, Any] = {
        "type": f"urn:hej-goteborg:problem:{problem.slug}",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": words(f"error-{problem.slug}", language, problem.arguments),
    }
    if errors:
        content["errors"] = errors
    return Response(
        json.dumps(content, ensure_ascii=False),
        status_code=problem.status,
        media_type=MEDIA_TYPE,
        headers={"Cache-Control": "no-store", "Content-Language": language, **problem.headers},
    )


SLUGS = {
    400: "malformed",
    401: "token-missing",
    403: "token-wrong",
    404: "not-found",
    405: "method-not-allowed",
    406: "not-acceptable",
    413: "body-too-large",
    415: "malformed",
    429: "too-many",
    503: "not-stored",
}


def unexpected(error: Exception) -> Problem:
    """The problem that stands for an error nobody foresaw; the error is logged without what people wrote."""
    if isinstance(error, SQLAlchemyError):
        log.error("the database failed: %s", type(error).__name__)
        return Problem(503, "not-stored", headers={"Retry-After": "5"})
    log.error("unexpected error", exc_info=error)
    return Problem(500, "internal")


def install(app: FastAPI, words: Words) -> None:
    """Make every error of the application a problem document."""

    def respond(request: Request, problem: Problem, errors: list[dict[str, Any]] | None = None) -> Response:
        return document(problem, language_of(request), words, errors)

    async def on_problem(request: Request, error: Exception) -> Response:
        assert isinstance(error, Problem)
        return respond(request, error)

    async def on_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        headers = dict(error.headers or {})
        slug = SLUGS.get(error.status_code, "malformed" if error.status_code < 500 else "internal")
        return respond(request, Problem(error.status_code, slug, headers=headers))

    async def on_invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        # Where and why, but never the input itself.
        errors = [
            {"field": ".".join(str(step) for step in entry["loc"][1:]), "message": entry["msg"]}
            for entry in error.errors()
        ]
        return respond(request, Problem(400, "malformed"), errors)

    async def on_gone(request: Request, error: Exception) -> Response:
        return respond(request, Problem(404, "conversation-unknown"))

    async def on_unknown(request: Request, error: Exception) -> Response:
        return respond(request, Problem(404, "message-unknown"))

    async def on_closed(request: Request, error: Exception) -> Response:
        return respond(request, Problem(409, "conversation-closed"))

    for kind, handler in (
        (Problem, on_problem),
        (HTTPException, on_http),
        (RequestValidationError, on_invalid),
        (Gone, on_gone),
        (Unknown, on_unknown),
        (Closed, on_closed),
    ):
        app.add_exception_handler(kind, handler)
