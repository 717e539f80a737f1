"""The widget and the demo page: their files, and their texts in every language.

    from bot.chat.routes import widget
    app.include_router(widget.router)

A page of another origin embeds ``/widget.js``. That small script imports the widget's
modules from ``/widget/<version>/``, where the version is a digest of the files: what has
been loaded once is never asked for again, and a new release never mixes with an old one.
Nothing here is private, so every origin may read it; who may *talk* to the assistant is
decided by the conversation routes.
"""

from __future__ import annotations

import hashlib
import json
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from fastapi import APIRouter, Header, HTTPException, Query, Response
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from bot.settings import settings

STATIC = Path(__file__).resolve().parent.parent / "static"
PREFIX = "widget-"
FALLBACK = "en"

# The demo page holds itself to the rules that a strict host page would set.
DEMO_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)

router = APIRouter()


class _Variables(Visitor):
    """Collects the names of a pattern's arguments."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


@dataclass(frozen=True)
class _Stamp:
    """What tells that a file has changed."""

    path: Path
    modified: int
    size: int

    @classmethod
    def of(cls, path: Path) -> _Stamp:
        try:
            status = path.stat()
        except FileNotFoundError:
            return cls(path, 0, 0)
        return cls(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=64)
def _messages(stamp: _Stamp) -> Mapping[str, str]:
    """The widget's messages in one catalogue, with ``{name}`` where an argument goes."""
    if stamp.modified == 0:
        return {}
    # Isolation marks would end up in attributes; the widget isolates what it fills in.
    bundle = FluentBundle([stamp.path.stem], use_isolating=False)
    resource = FluentResource(stamp.path.read_text(encoding="utf-8"))
    bundle.add_resource(resource)
    texts: dict[str, str] = {}
    for entry in resource.body:
        if not isinstance(entry, Message) or not entry.id.name.startswith(PREFIX):
            continue
        pattern = bundle.get_message(entry.id.name).value
        if pattern is not None:
            variables = _Variables()
            variables.visit(entry)
            text, _ = bundle.format_pattern(pattern, {name: f"{{{name}}}" for name in variables.names})
            texts[entry.id.name.removeprefix(PREFIX)] = str(text)
    return texts


@lru_cache(maxsize=4)
def _languages(stamp: _Stamp) -> Mapping[str, Mapping[str, str]]:
    loaded = yaml.safe_load(stamp.path.read_text(encoding="utf-8"))
    languages: Mapping[str, Mapping[str, str]] = loaded["languages"]
    return languages


@lru_cache(maxsize=64)
def _strings(wanted: str, own: _Stamp, fallback: _Stamp, registry: _Stamp) -> tuple[bytes, str]:
    """The document for one language, and its entity tag."""
    languages = _languages(registry)
    document = {
        "language": wanted,
        "direction": languages[wanted]["direction"],
        "languages": [
            {"code": code, "name": entry["name"], "direction": entry["direction"]} for code, entry in languages.items()
        ],
        "limits": {"text": settings().max_text_length},
        "strings": {**_messages(fallback), **_messages(own)},
    }
    body = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    return body, f'"{hashlib.sha256(body).hexdigest()[:20]}"'


def _known(language: str, languages: Mapping[str, Any]) -> str:
    """The registry's code for a language tag such as ``sv-SE``; English for any other."""
    tag = language.strip().lower().replace("_", "-")
    while tag:
        if tag in languages:
            return tag
        tag = tag.rpartition("-")[0]
    return FALLBACK


def _answer(body: bytes, tag: str, media_type: str, cache: str, asked: str | None, **headers: str) -> Response:
    """The body, or 304 where the reader has it already."""
    every = {
        "ETag": tag,
        "Cache-Control": cache,
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "X-Content-Type-Options": "nosniff",
        **headers,
    }
    if asked and tag in {part.strip().removeprefix("W/") for part in asked.split(",")}:
        return Response(status_code=304, headers=every)
    return Response(body, media_type=media_type, headers=every)


@router.get("/api/v1/widget/strings", tags=["widget"], summary="The widget's texts in one language")
def strings(
    language: str = Query(FALLBACK, max_length=35, description="A language tag; an unknown one gives English."),
    if_none_match: str | None = Header(None),
) -> Response:
    """Texts, the list of languages with their directions, and the limits the widget shows.

    A text that the language lacks is given in English. ``{name}`` marks where the widget
    fills in a value.
    """
    data = settings().data_dir
    registry = _Stamp.of(data / "languages.yml")
    wanted = _known(language, _languages(registry))
    catalogues = data / "catalogs"
    body, tag = _strings(
        wanted, _Stamp.of(catalogues / f"{wanted}.ftl"), _Stamp.of(catalogues / f"{FALLBACK}.ftl"), registry
    )
    return _answer(body, tag, "application/json", "public, max-age=60", if_none_match, **{"Content-Language": wanted})


@lru_cache(maxsize=128)
def _file(stamp: _Stamp) -> tuple[bytes, str, str]:
    """A file's bytes, entity tag and media type."""
    body = stamp.path.read_bytes()
    # Not left to the machine's table of types: a module with another type is refused.
    media_type = {".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".svg": "image/svg+xml"}.get(
        stamp.path.suffix
    ) or (mimetypes.guess_type(stamp.path.name)[0] or "application/octet-stream")
    return body, f'"{hashlib.sha256(body).hexdigest()[:20]}"', media_type


def _static(folder: Path, name: str, cache: str, asked: str | None, **headers: str) -> Response:
    known = {path.name for path in folder.iterdir() if path.is_file()}
    if name not in known:
        raise HTTPException(404, "There is no such file.")
    body, tag, media_type = _file(_Stamp.of(folder / name))
    return _answer(body, tag, media_type, cache, asked, **headers)


@lru_cache(maxsize=4)
def _digest(stamps: tuple[_Stamp, ...]) -> str:
    joined = hashlib.sha256()
    for stamp in stamps:
        joined.update(stamp.path.name.encode() + b"\0" + stamp.path.read_bytes())
    return joined.hexdigest()[:12]


def version() -> str:
    """Digest of the widget's modules and style sheet."""
    files = sorted(path for path in (STATIC / "widget").iterdir() if path.is_file())
    return _digest(tuple(_Stamp.of(path) for path in files))


@router.get("/widget.js", include_in_schema=False)
def loader(if_none_match: str | None = Header(None)) -> Response:
    """The script that other pages embed."""
    body = (STATIC / "widget.js").read_bytes().replace(b"@version@", version().encode())
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    return _answer(body, tag, "text/javascript", "public, max-age=300", if_none_match)


@router.get("/widget/{release}/{name}", include_in_schema=False)
def module(release: str, name: str, if_none_match: str | None = Header(None)) -> Response:
    """A module or the style sheet of the widget."""
    # During a rollout another replica may still hand out the old loader: serve it, unkept.
    cache = "public, max-age=31536000, immutable" if release == version() else "no-store"
    return _static(STATIC / "widget", name, cache, if_none_match)


@router.get("/", include_in_schema=False)
def demo(if_none_match: str | None = Header(None)) -> Response:
    """The demo page for both sites."""
    return _static(
        STATIC, "demo.html", "no-cache", if_none_match,
        **{"Content-Security-Policy": DEMO_POLICY, "Referrer-Policy": "no-referrer"},
    )  # fmt: skip


@router.get("/demo/{name}", include_in_schema=False)
def demo_file(name: str, if_none_match: str | None = Header(None)) -> Response:
    """The demo page's script, style sheet and icon."""
    if name not in {"demo.css", "demo.js", "icon.svg"}:
        raise HTTPException(404, "There is no such file.")
    return _static(STATIC, name, "no-cache", if_none_match)
