"""What the store gives: rows as frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any


class Gone(LookupError):
    """The conversation does not exist, or no longer."""


class Closed(RuntimeError):
    """The conversation is closed and takes no more messages."""


class Unknown(LookupError):
    """The conversation has no such message or button."""


@dataclass(frozen=True)
class Conversation:
    """A conversation; see ``bot.chat.schema`` for the columns."""

    id: str
    token_hash: str
    site: str
    language: str
    picked: str | None
    guessed: bool
    unsupported: str | None
    state: str
    leaving: bool
    sequence: int
    own_key: bytes | None
    created_at: datetime
    active_at: datetime
    closed_at: datetime | None


@dataclass(frozen=True)
class Message:
    """A message; ``rendered`` holds what the reader gets, one or more ``MessageOut`` as dictionaries."""

    id: str
    conversation: str
    sequence: int
    turn: str | None
    late: bool
    role: str
    kind: str | None
    language: str
    text: str | None
    structure: dict[str, Any] | None
    rendered: list[dict[str, Any]] | None
    created_at: datetime


@dataclass(frozen=True)
class Turn:
    """A visitor's message on its way to an answer."""

    id: str
    conversation: str
    sequence: int
    client_message_id: str | None
    request: dict[str, Any] | None
    status: str
    answered: bool
    attempts: int
    holder: str | None
    held_until: datetime | None
    created_at: datetime


@dataclass(frozen=True)
class Draft:
    """A message of the assistant, composed but not stored."""

    id: str
    kind: str
    language: str
    structure: dict[str, Any]
    rendered: list[dict[str, Any]]
    role: str = "assistant"
