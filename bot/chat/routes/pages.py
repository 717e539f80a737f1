"""Pages of the service itself: the description of the interface, and a word about the staff console.

The demo page and the widget are in ``bot.chat.routes.widget``.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from fastapi import APIRouter, Header, HTTPException, Response

FOLDER = Path(__file__).resolve().parent.parent / "pages"
TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

router = APIRouter(include_in_schema=False)


@lru_cache(maxsize=16)
def _page(name: str) -> tuple[bytes, str]:
    body = (FOLDER / name).read_bytes()
    return body, f'"{hashlib.sha256(body).hexdigest()[:20]}"'


def _serve(name: str, known: str | None) -> Response:
    body, tag = _page(name)
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Content-Security-Policy": POLICY}
    if known and tag in {part.strip().removeprefix("W/") for part in known.split(",")}:
        return Response(status_code=304, headers=headers)
    return Response(body, headers={**headers, "Content-Type": TYPES[Path(name).suffix]})


@router.get("/docs")
def docs(if_none_match: str | None = Header(None)) -> Response:
    """The interface, rendered from ``/openapi.json`` without third parties."""
    return _serve("docs.html", if_none_match)


@router.get("/console")
def console(if_none_match: str | None = Header(None)) -> Response:
    """Says that this version has no staff console."""
    return _serve("console.html", if_none_match)


@router.get("/pages/{name}")
def part(name: str, if_none_match: str | None = Header(None)) -> Response:
    """A script or a style sheet of these pages."""
    if name not in {"docs.js", "pages.css"}:
        raise HTTPException(404)
    return _serve(name, if_none_match)
