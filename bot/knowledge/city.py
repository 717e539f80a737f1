"""The city's facts, read-only, for everybody who answers.

    city = City.open(settings().city_database)
    city.place("alelyckan").name["sv"]

Opening is cheap: the database is read at the first question and kept in memory until its version grows, which
is looked for at most once a second. So what an editor changes is answered a moment later in every process,
without a restart. One ``City`` may be shared by any number of threads.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from datetime import date
from typing import Literal

from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from bot import clock
from bot.knowledge import records as r
from bot.knowledge.database import open_engine
from bot.knowledge.repositories import reading
from bot.knowledge.snapshot import Snapshot, take
from bot.language.registry import languages
from bot.settings import settings

logger = logging.getLogger(__name__)

# How long a version number is believed, in seconds.
VERSION_SECONDS = 1.0

TermForm = Literal["name", "plural", "where"]


class CityUnavailable(RuntimeError):
    """The city database cannot be read and nothing of it is in memory."""


class City:
    """Read access to the city database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
        self._checked = float("-inf")

    @classmethod
    def open(cls, url: str | None = None) -> City:
        """The city database at an SQLAlchemy URL, the settings' one unless given. Nothing is read yet."""
        return cls(open_engine(url or settings().city_database, read_only=True))

    def close(self) -> None:
        """Close the connections. The facts that are in memory stay readable."""
        self._engine.dispose()

    def version(self) -> int:
        """A number that grows with every write; at most one query a second."""
        return self._now().version

    def sources(self) -> Sequence[r.Source]:
        """Every source."""
        return tuple(self._now().sources.values())

    def source(self, id: str) -> r.Source | None:
        """A source by its id."""
        return self._now().sources.get(id)

    def categories(self) -> Sequence[r.Category]:
        """Every category of places."""
        return tuple(self._now().categories.values())

    def category(self, id: str) -> r.Category | None:
        """A category by its id."""
        return self._now().categories.get(id)

    def areas(self) -> Sequence[r.Area]:
        """Every district, stop, street, square and island."""
        return tuple(self._now().areas.values())

    def area(self, id: str) -> r.Area | None:
        """An area by its id."""
        return self._now().areas.get(id)

    def places(self) -> Sequence[r.Place]:
        """Every place and contact."""
        return tuple(self._now().places.values())

    def place(self, id: str) -> r.Place | None:
        """A place by its id."""
        return self._now().places.get(id)

    def places_in(self, category: str) -> Sequence[r.Place]:
        """The places of a category; empty where there is none."""
        return self._now().places_in.get(category, ())

    def fractions(self) -> Sequence[r.Fraction]:
        """Every waste fraction."""
        return tuple(self._now().fractions.values())

    def fraction(self, id: str) -> r.Fraction | None:
        """A waste fraction by its id."""
        return self._now().fractions.get(id)

    def waste_items(self) -> Sequence[r.WasteItem]:
        """Every waste item."""
        return tuple(self._now().waste.values())

    def waste(self, id: str) -> r.WasteItem | None:
        """A waste item by its id."""
        return self._now().waste.get(id)

    def articles(self) -> Sequence[r.Article]:
        """Every article."""
        return tuple(self._now().articles.values())

    def article(self, id: str) -> r.Article | None:
        """An article by its id."""
        return self._now().articles.get(id)

    def questions(self) -> Sequence[r.Question]:
        """How people ask for the articles, in every language."""
        return self._now().questions

    def names(self) -> Sequence[r.Name]:
        """Every name and synonym of places, categories, areas and waste items, in every language."""
        return self._now().names

    def term(self, group: r.TermGroup, id: str, language: str, form: TermForm = "name") -> str | None:
        """What a language calls a record, else what its fallback calls it, else English, else Swedish.

        Args:
            group: ``category``, ``fraction``, ``waste``, ``area`` or ``place``.
            id: the record's id.
            language: a language code; one that is not in the registry falls back on English.
            form: ``name``, a category's ``plural``, or ``where`` a fraction is left.

        Returns:
            The term, or None where there is no such record or it has no such form.

        Raises:
            ValueError: there is no such group.
        """
        snapshot = self._now()
        record = snapshot.group(group).get(id)
        if record is None:
            return None
        own: r.Localized = getattr(record, form, {})
        known = languages().get(language)
        for code in dict.fromkeys((language, known.fallback if known else "en", "en", "sv")):
            term = snapshot.terms.get((group, id, code))
            text = getattr(term, form) if term else None
            if text or code in own:
                return text or own[code]
        return None

    def freshness(self, source: str, today: date | None = None) -> r.Freshness:
        """How far a fact may be stated as current, by the id of its source; see ``records.freshness``."""
        return r.freshness(self.source(source), today or clock.today())

    def usual(self, source: str, today: date | None = None) -> bool:
        """Whether an answer that rests on a source must say "usually"."""
        return self.freshness(source, today) != "fresh"

    def _now(self) -> Snapshot:
        """The facts of the current version."""
        if self._snapshot is not None and time.monotonic() - self._checked < VERSION_SECONDS:
            return self._snapshot
        # Whoever finds somebody else looking goes on with what is in memory, where there is something.
        if self._lock.acquire(blocking=self._snapshot is None):
            try:
                if time.monotonic() - self._checked >= VERSION_SECONDS:
                    self._refresh()
            finally:
                self._lock.release()
        assert self._snapshot is not None  # _refresh raises where it has none to give
        return self._snapshot

    def _refresh(self) -> None:
        try:
            with reading(self._engine) as reader:
                if self._snapshot is None or reader.version() != self._snapshot.version:
                    self._snapshot = take(reader)
        except SQLAlchemyError as error:
            if self._snapshot is None:
                raise CityUnavailable(
                    "The city database cannot be read. Load it with `hej data load`, or correct HEJ_DATABASE_URL. "
                    f"({error})"
                ) from error
            logger.warning(
                "The city database cannot be read; answering from version %d: %s", self._snapshot.version, error
            )
        self._checked = time.monotonic()
