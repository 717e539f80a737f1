"""Which place is meant: by name, by kind and area, or the one talked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions.turn import Turn
from bot.knowledge.city import City
from bot.knowledge.records import Area, Category, Place


@dataclass(frozen=True)
class Target:
    """What a question about places is about.

    ``place`` is set when it is clear which; otherwise ``choices`` are what it may be, perhaps none.
    """

    place: Place | None = None
    choices: tuple[Place, ...] = ()
    category: Category | None = None
    area: Area | None = None


def target(turn: Turn, city: City, use_context: bool = True) -> Target:
    """The place that the turn is about.

    Args:
        turn: the turn.
        city: the city's data.
        use_context: whether a place from earlier in the conversation will do.
    """
    category = city.category(turn.value("category") or "")
    area = city.area(turn.value("area") or "")
    named = _named(turn, city)
    if len(named) > 1 and (category or area):
        narrowed = [p for p in named if (not category or p.category == category.id) and (not area or _in_area(p, area, city))]
        named = narrowed or named
    if len(named) == 1:
        return Target(named[0], (), category, area)
    if named:
        return Target(None, tuple(named), category, area)
    if category or area:
        wanted = category or (city.category(turn.remembered("category") or "") if use_context else None)
        if wanted:
            places = [p for p in city.places_in(wanted.id) if not area or _in_area(p, area, city)]
            if len(places) == 1:
                return Target(places[0], (), wanted, area)
            return Target(None, tuple(places), wanted, area)
        return Target(None, (), None, area)
    if use_context and (place := city.place(turn.remembered("place") or "")):
        return Target(place, (), city.category(place.category), None)
    return Target()


def _named(turn: Turn, city: City) -> list[Place]:
    """The places named in the message, those of the most certain mention first."""
    mentions = turn.found("place")
    if not mentions:
        return []
    best = mentions[0]
    ids = [str(best["value"]), *map(str, best.get("alternatives") or [])]
    return [place for place in map(city.place, dict.fromkeys(ids)) if place]


def _in_area(place: Place, area: Area, city: City) -> bool:
    """Whether a place lies in an area or in a part of it."""
    current: str | None = place.area
    for _ in range(6):
        if current is None:
            return False
        if current == area.id:
            return True
        parent = city.area(current)
        current = parent.parent if parent else None
    return False


def same_area(area: Area, places: Sequence[Place], city: City) -> list[Place]:
    """The places in an area, or in the district around it where the area itself has none."""
    inside = [place for place in places if _in_area(place, area, city)]
    if not inside and area.parent and (parent := city.area(area.parent)):
        inside = [place for place in places if _in_area(place, parent, city)]
    return inside
