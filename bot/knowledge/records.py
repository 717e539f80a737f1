"""The city's facts as frozen records; what every other part reads.

The records mirror the files in ``data/city/`` (``docs/architecture.md``). A fact names its source by id;
``City.source(id)`` gives the ``Source``, and ``freshness`` says how far it may be relied on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Generic, Literal, NamedTuple, TypeVar

Localized = dict[str, str]
T = TypeVar("T")

Freshness = Literal["fresh", "stale", "unverified"]
Precision = Literal["point", "street", "square", "district"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
TermGroup = Literal["category", "fraction", "waste", "area", "place"]
NameKind = Literal["place", "category", "area", "waste"]


@dataclass(frozen=True)
class Fact(Generic[T]):
    """A value and the id of the source that it rests on."""

    value: T
    source: str


@dataclass(frozen=True)
class Source:
    """Where facts come from. ``status``: V slow fact, VD changes with time, U unverified."""

    id: str
    title: Localized
    url: str
    status: Literal["V", "VD", "U"]
    verified: date | None
    life_days: int
    page_date: str | None = None


@dataclass(frozen=True)
class Coordinates:
    """A WGS 84 position, and how exact it is. ``source`` is an id, or None where the record's source holds."""

    lat: float
    lon: float
    precision: Precision
    source: str | None = None


class Interval(NamedTuple):
    """From ``HH:MM`` to ``HH:MM``; a closing time at or before the opening time is on the next day."""

    opens: str
    closes: str


@dataclass(frozen=True)
class DayRule:
    """What holds on holidays or on their eves."""

    kind: Literal["unknown", "closed", "as_weekday", "intervals"] = "unknown"
    intervals: tuple[Interval, ...] = ()


@dataclass(frozen=True)
class HoursException:
    """The hours of one date. ``origin`` is filled in by ``City``."""

    date: date
    intervals: tuple[Interval, ...]
    source: str
    origin: Source | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class Hours:
    """Opening hours. A weekday that is missing is unknown, an empty one is closed; ``City`` fills in ``origin``."""

    source: str
    weekly: dict[Weekday, tuple[Interval, ...]] = field(default_factory=dict)
    exceptions: tuple[HoursException, ...] = ()
    holidays: DayRule = DayRule()
    eves: DayRule = DayRule()
    always_open: bool = False
    origin: Source | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class Category:
    """A kind of place."""

    id: str
    name: Localized
    plural: Localized
    synonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Area:
    """A district, stop, street, square or island that people name."""

    id: str
    kind: Literal["district", "stop", "street", "square", "island"]
    name: Localized
    source: str
    synonyms: tuple[str, ...] = ()
    parent: str | None = None
    coordinates: Coordinates | None = None


@dataclass(frozen=True)
class Place:
    """A place or a contact of the city; what is None is not known."""

    id: str
    category: str
    name: Localized
    source: str
    synonyms: tuple[str, ...] = ()
    area: str | None = None
    address: Fact[str] | None = None
    coordinates: Coordinates | None = None
    hours: Hours | None = None
    phone: Fact[str] | None = None
    email: Fact[str] | None = None
    website: Fact[str] | None = None
    price: Fact[Localized] | None = None
    directions: Fact[Localized] | None = None
    description: Fact[Localized] | None = None


@dataclass(frozen=True)
class Fraction:
    """A waste fraction and where it is left."""

    id: str
    name: Localized
    where: Localized
    source: str


@dataclass(frozen=True)
class WasteItem:
    """A thing that people throw away, and its fraction."""

    id: str
    fraction: str
    name: Localized
    source: str
    synonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    note: Localized | None = None


@dataclass(frozen=True)
class Article:
    """An answer in prose. The first source is the main one; ``contacts`` are place ids."""

    id: str
    site: Literal["goteborg.se", "goteborg.com"]
    topic: str
    title: Localized
    body: Localized
    sources: tuple[str, ...]
    related: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """One way in which people ask for an article."""

    article: str
    language: str
    text: str


@dataclass(frozen=True)
class Term:
    """What a language calls a category, fraction, waste item, area or place, beside Swedish and English."""

    group: TermGroup
    id: str
    language: str
    name: str | None = None
    plural: str | None = None
    where: str | None = None
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Name:
    """One name or synonym under which people know a record; ``language`` is None where it is not tied to one."""

    kind: NameKind
    id: str
    text: str
    language: str | None


def freshness(source: Source | None, today: date) -> Freshness:
    """How far a fact may be stated as current.

    Args:
        source: where the fact comes from; None where the source is not known.
        today: the day on which the fact is told.

    Returns:
        ``unverified`` where nobody has seen a dated page that says so, ``stale`` when the
        source's life has passed, else ``fresh``.
    """
    if source is None or source.status == "U" or source.verified is None:
        return "unverified"
    return "stale" if today > source.verified + timedelta(days=source.life_days) else "fresh"
