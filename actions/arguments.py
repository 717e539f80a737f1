"""Short ways to write the typed arguments of a structured answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from bot.messages import Argument


def text(value: str) -> Argument:
    """Text that no language changes."""
    return Argument(type="text", value=value)


def localized(values: Mapping[str, str]) -> Argument:
    """Text per language."""
    return Argument(type="localized", values=dict(values))


def day(value: date) -> Argument:
    """A date, shown with its weekday."""
    return Argument(type="date", value=value.isoformat())


def moment(value: datetime) -> Argument:
    """A time of day."""
    return Argument(type="time", value=value.strftime("%H:%M"))


def number(value: float) -> Argument:
    """A number."""
    return Argument(type="number", value=value)


def metres(value: float) -> Argument:
    """A distance."""
    return Argument(type="distance", value=round(value))


def intervals(values: Iterable[tuple[str, str]]) -> Argument:
    """A day's opening intervals."""
    return Argument(type="hours", value=[[opens, closes] for opens, closes in values])


def term(group: str, id_: str) -> Argument:
    """A name that languages have their own word for."""
    return Argument(type="term", group=group, id=id_)


def message(key: str, **arguments: Argument) -> Argument:
    """Another catalogue message."""
    return Argument(type="message", key=key, arguments=arguments)


def listed(items: Iterable[Argument]) -> Argument:
    """A list, joined the language's way."""
    return Argument(type="list", items=list(items))
