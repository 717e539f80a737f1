"""Putting load on an assistant over HTTP: what visitors write, who writes it, and how long they wait.

    side = Ours(assistant.url)
    await converse(side, texts, parallel=32, count=200, limit=60.0)

A conversation is left after some messages, as people do. Beginning one is no part of a message's time, but of the messages a second.
"""

from __future__ import annotations

import asyncio
import itertools
import string
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import httpx
import yaml

from bot.knowledge.city import City

MESSAGES_IN_A_CONVERSATION = 5
REQUEST_PATIENCE = 30.0


class Visitor(Protocol):
    """One person's conversation with one assistant."""

    async def begin(self) -> None:
        """Begin a new conversation."""

    async def say(self, text: str) -> bool:
        """Write a message and wait for what answers it; False where nothing does."""


class Side(Protocol):
    """An assistant that is measured."""

    name: str

    def visitor(self, client: httpx.AsyncClient) -> Visitor:
        """A new visitor."""


@dataclass
class Timings:
    """Seconds per answered message, and what went unanswered."""

    seconds: list[float] = field(default_factory=list)
    unanswered: int = 0
    elapsed: float = 0.0

    def add(self, other: Timings) -> None:
        """Take another series in."""
        self.seconds += other.seconds
        self.unanswered += other.unanswered
        self.elapsed += other.elapsed

    @property
    def per_second(self) -> float:
        """Answered messages a second."""
        return len(self.seconds) / self.elapsed if self.elapsed else 0.0

    def quantile(self, share: float) -> float:
        """The time within which this share of the answers came, in seconds."""
        if not self.seconds:
            return float("nan")
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass
class Ours:
    """Hej Göteborg over its public interface."""

    url: str
    name: str = "ours"

    def visitor(self, client: httpx.AsyncClient) -> Visitor:
        """A new visitor."""
        return _OurVisitor(self.url, client)


@dataclass
class _OurVisitor:
    url: str
    client: httpx.AsyncClient
    path: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    async def begin(self) -> None:
        response = await self.client.post(f"{self.url}/api/v1/conversations", json={"site": "goteborg.se", "language": None})
        response.raise_for_status()
        opening = response.json()
        self.path = f"{self.url}/api/v1/conversations/{opening['id']}/messages"
        self.headers = {"Authorization": f"Bearer {opening['token']}"}

    async def say(self, text: str) -> bool:
        response = await self.client.post(self.path, json={"text": text}, headers=self.headers)
        if response.status_code != 200:
            return False
        # A notice alone says that the dialogue engine was away or too slow.
        return any(message["kind"] != "notice" for message in response.json()["messages"])


@dataclass
class Rest:
    """An assistant behind Rasa's REST channel."""

    url: str
    name: str = "stock"

    def visitor(self, client: httpx.AsyncClient) -> Visitor:
        """A new visitor."""
        return _RestVisitor(self.url, client)


_senders = itertools.count()


@dataclass
class _RestVisitor:
    url: str
    client: httpx.AsyncClient
    sender: str = ""

    async def begin(self) -> None:
        self.sender = f"visitor-{next(_senders)}"

    async def say(self, text: str) -> bool:
        response = await self.client.post(self.url, json={"sender": self.sender, "message": text})
        return response.status_code == 200 and bool(response.json())


async def converse(side: Side, texts: Iterator[str], parallel: int, count: int, limit: float) -> Timings:
    """Let visitors talk with an assistant, each waiting for an answer before writing on.

    Args:
        side: the assistant.
        texts: what they write; taken from as needed.
        parallel: visitors at a time.
        count: messages, of all visitors together.
        limit: seconds after which no further message is sent.
    """
    found = Timings()
    share = itertools.islice(texts, count)
    began = time.perf_counter()

    async def visit(client: httpx.AsyncClient) -> None:
        visitor = side.visitor(client)
        for number, text in enumerate(share):
            if time.perf_counter() - began > limit:
                return
            if number % MESSAGES_IN_A_CONVERSATION == 0:
                await visitor.begin()
            sent = time.perf_counter()
            try:
                answered = await visitor.say(text)
            except httpx.HTTPError:
                answered = False
            if answered:
                found.seconds.append(time.perf_counter() - sent)
            else:
                found.unanswered += 1

    async with httpx.AsyncClient(timeout=REQUEST_PATIENCE, trust_env=False, limits=httpx.Limits(max_connections=parallel + 1)) as client:
        await asyncio.gather(*(visit(client) for _ in range(parallel)))
    found.elapsed = time.perf_counter() - began
    return found


def our_texts(path: Path, city: City) -> Iterator[str]:
    """Endless messages for our assistant, every language in turn, with the names of the city's places filled in."""
    by_language = {language: itertools.cycle(texts) for language, texts in _read(path)["assistant"].items()}
    names: dict[tuple[str, str], Iterator[str]] = {}

    def name(category: str, language: str) -> str:
        if (category, language) not in names:
            known = _names(city, category, language)
            if not known:
                raise ValueError(f"{path} asks for a {category!r}, and the city database has none")
            names[category, language] = itertools.cycle(known)
        return next(names[category, language])

    while True:
        for language, texts in by_language.items():
            text = next(texts)
            yield text.format_map({field: name(field, language) for field in _fields(text)})


def _names(city: City, category: str, language: str) -> list[str]:
    """What the places of a category, or the waste items, are called in a language, else in Swedish."""
    if category == "waste":
        return [item.name.get(language) or city.term("waste", item.id, language) or item.name["sv"] for item in city.waste_items()]
    return [place.name.get(language) or city.term("place", place.id, language) or place.name["sv"] for place in city.places_in(category)]


def stock_texts(path: Path) -> Iterator[str]:
    """Endless messages for the stock assistant."""
    return itertools.cycle(_read(path)["stock"])


def _fields(text: str) -> Iterable[str]:
    return [field for _, field, _, _ in string.Formatter().parse(text) if field]


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content
