"""The message catalogues: Project Fluent files, one a language, read again when they change.

    catalogues = Catalogues(settings().data_dir / "catalogs")
    catalogues.format("chat-welcome", "fi", {"name": "Hej"})    # Formatted(text, language) or None

A message that a language lacks, or cannot fill in, is given in English, else in Swedish, and the
lack is logged. Arguments stand between Unicode isolates (U+2068, U+2069) wherever the text mixes
directions; inside a Markdown link's target they never do.
"""

from __future__ import annotations

import logging
import re
import threading
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from bot.language.registry import languages

log = logging.getLogger(__name__)

FALLBACKS = ("en", "sv")
_CHECK_EVERY = 1.0  # seconds between two looks at a file

_ISOLATES = re.compile("[\u2066-\u2069]")
_LINK_TARGET = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True)
class Formatted:
    """A message's text and the language that it is really in."""

    text: str
    language: str


class Catalogues:
    """The catalogues of one folder. Thread-safe; a file is read at its first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._loaded: dict[str, tuple[tuple[int, int], FluentBundle | None]] = {}
        self._checked: dict[str, float] = {}
        self._reported: set[tuple[str, str]] = set()

    def format(self, key: str, language: str, arguments: Mapping[str, Any] | None = None) -> Formatted | None:
        """The message ``key`` in the nearest language that has it; None where no language has."""
        for candidate in dict.fromkeys((language, *FALLBACKS)):
            text = self.own(key, candidate, arguments)
            if text is not None:
                return Formatted(text, candidate)
            self._report(key, candidate)
        return None

    def own(self, key: str, language: str, arguments: Mapping[str, Any] | None = None) -> str | None:
        """The message ``key`` in exactly this language, or None."""
        bundle = self._bundle(language)
        if bundle is None or not bundle.has_message(key):
            return None
        pattern = bundle.get_message(key).value
        if pattern is None:
            return None
        with self._lock:  # the runtime compiles messages as they are first used
            formatted, errors = bundle.format_pattern(pattern, dict(arguments or {}))
        if errors:
            log.error("catalogue %s: message %s: %s", language, key, "; ".join(map(str, errors)))
            return None
        return tidy_isolates(str(formatted))

    def _report(self, key: str, language: str) -> None:
        if (key, language) not in self._reported:
            self._reported.add((key, language))
            log.error("catalogue %s: message %s is missing or cannot be filled in", language, key)

    def _bundle(self, language: str) -> FluentBundle | None:
        now = time.monotonic()
        loaded = self._loaded.get(language)
        if loaded is not None and now - self._checked[language] < _CHECK_EVERY:
            return loaded[1]
        with self._lock:
            path = self._folder / f"{language}.ftl"
            try:
                status = path.stat()
            except FileNotFoundError:
                stamp = (0, 0)
            else:
                stamp = (status.st_mtime_ns, status.st_size)
            loaded = self._loaded.get(language)
            if loaded is None or loaded[0] != stamp:
                self._loaded[language] = loaded = (stamp, _read(path, language) if stamp[0] else None)
                self._reported = {entry for entry in self._reported if entry[1] != language}
            self._checked[language] = now
            return loaded[1]


def _read(path: Path, language: str) -> FluentBundle:
    entry = languages().get(language)
    bundle = FluentBundle([entry.locale.replace("_", "-") if entry else language, "en-GB"], use_isolating=True)
    source = path.read_text(encoding="utf-8")
    resource = FluentResource(source)
    for item in resource.body:
        if isinstance(item, Junk):
            line = source.count("\n", 0, item.span.start) + 1 if item.span else 0
            log.error("%s:%d: not Fluent: %s", path, line, (item.content or "").strip()[:80])
    bundle.add_resource(resource)
    return bundle


def tidy_isolates(text: str) -> str:
    """Drop the isolates that do harm or nothing.

    In a link's target they would break the address; in a text that runs one way only they have
    nothing to keep apart.
    """
    if not any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
        return _ISOLATES.sub("", text)
    return _LINK_TARGET.sub(lambda match: _ISOLATES.sub("", match[0]), text)
