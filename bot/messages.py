"""Structured messages: facts on their way from the dialogue engine to a reader.

An action answers with facts, never with finished prose. ``chat`` turns a ``Structure`` into
text in the language of the conversation, as often and in as many languages as needed.

Arguments are typed, so that each language can show them its own way:

========== ===================================================================
type       value
========== ===================================================================
text       ``value``: a name or other text that no language changes
localized  ``values``: ``{"sv": …, "en": …, …}``; the nearest language is shown
date       ``value``: ``YYYY-MM-DD``; shown as weekday, day and month
time       ``value``: ``HH:MM``
number     ``value``: a number
distance   ``value``: metres
hours      ``value``: list of ``[HH:MM, HH:MM]``, a day's opening intervals
message    ``key`` and ``arguments``: another catalogue message
term       ``group`` (category, fraction, waste, area, place) and ``id``: the
           name in ``data/city/terms/<language>.yml``, else the Swedish or English one
list       ``items``: arguments, joined the language's way
========== ===================================================================
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Kind = Literal["answer", "clarify", "fallback", "handover", "smalltalk", "notice"]
ArgumentType = Literal[
    "text", "localized", "date", "time", "number", "distance", "hours", "message", "term", "list"
]


class Argument(BaseModel):
    """One typed argument; which fields it has depends on ``type`` (see the module's table)."""

    model_config = ConfigDict(extra="forbid")

    type: ArgumentType
    value: Any = None
    values: dict[str, str] | None = None
    key: str | None = None
    arguments: dict[str, Argument] = Field(default_factory=dict)
    group: str | None = None
    id: str | None = None
    items: list[Argument] = Field(default_factory=list)


class Part(BaseModel):
    """One catalogue message with its arguments."""

    model_config = ConfigDict(extra="forbid")

    key: str
    arguments: dict[str, Argument] = Field(default_factory=dict)


class Source(BaseModel):
    """Where a fact comes from. ``verified`` is null where nobody has checked the page.

    ``id`` is the record's in the city database, from which the title is read anew when the language changes.
    """

    model_config = ConfigDict(extra="forbid")

    id: str | None = None
    title: str
    url: str
    verified: date | None = None


def each_page_once(sources: Iterable[Source]) -> list[Source]:
    """Sources without repetition, in order; a page that was read on different days for different facts stays twice, each with its date."""
    once: dict[tuple[str, date | None], Source] = {}
    for source in sources:
        once.setdefault((source.url, source.verified), source)
    return list(once.values())


class Button(BaseModel):
    """A quick reply. ``payload`` never leaves ``chat``; the reader gets an id."""

    model_config = ConfigDict(extra="forbid")

    title: Argument
    payload: Payload


class Payload(BaseModel):
    """What a button means to the dialogue engine: an intent and its entities.

    ``entities`` maps an entity's name to its value, for example ``{"place": "liseberg"}``.
    """

    model_config = ConfigDict(extra="forbid")

    intent: str
    entities: dict[str, str] = Field(default_factory=dict)


class Structure(BaseModel):
    """One message of the assistant, as facts.

    ``key`` and ``arguments`` are the main sentence, ``parts`` the sentences that follow,
    ``articles`` ids of articles whose text is shown after them.
    """

    model_config = ConfigDict(extra="forbid")

    kind: Kind
    key: str
    arguments: dict[str, Argument] = Field(default_factory=dict)
    parts: list[Part] = Field(default_factory=list)
    articles: list[str] = Field(default_factory=list)
    sources: list[Source] = Field(default_factory=list)
    buttons: list[Button] = Field(default_factory=list)
    card: dict[str, Any] | None = None


Button.model_rebuild()
Argument.model_rebuild()
