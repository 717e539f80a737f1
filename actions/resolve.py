"""Which place is meant: by name, by kind and area, or the one talked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from actions.turn import WRITTEN_OUT, Turn
from bot.knowledge.city import City
from bot.knowledge.records import Area, Category, Place

# Up to this confidence a name is a guess from its sound, or from several wrong letters.
FAR_FETCHED = 0.8


@dataclass(frozen=True)
class Target:
    """What a question about places is about.

    ``place`` is set when it is clear which; otherwise ``choices`` are what it may be, perhaps none. ``stranger``: it is one that nobody knows.
    """

    place: Place | None = None
    choices: tuple[Place, ...] = ()
    category: Category | None = None
    area: Area | None = None
    stranger: bool = False


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
    if category and all(_confidence(m) <= FAR_FETCHED for m in turn.found("place")):
        # An ordinary word in another script may sound like a place; a kind of place that is written out is surer.
        named = [place for place in named if place.category == category.id]
    if len(named) > 1 and (category or area):
        # "Liseberg" is a stop too: an area by the same words as a place says nothing about where the place is.
        within = area if area and not _same_words(turn, area) else None
        narrowed = [p for p in named if (not category or p.category == category.id) and (not within or _in_area(p, within, city))]
        named, area = narrowed or named, within
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
    if turn.names_a_stranger:
        return Target(stranger=True)
    if use_context and (place := city.place(turn.remembered("place") or "")):
        return Target(place, (), city.category(place.category), None)
    if use_context and turn.intent == "follow_up" and (wanted := city.category(turn.remembered("category") or "")):
        where = city.area(turn.remembered("area") or "")
        places = list(city.places_in(wanted.id))
        inside = [p for p in places if where and _in_area(p, where, city)]
        return Target(None, tuple(inside or places), wanted, None)
    return Target()


def _named(turn: Turn, city: City) -> list[Place]:
    """The places that the message may be about.

    Where several are written out ("from the station to the museum") it is not clear which is asked about; one that is written out goes before
    guesses.
    """
    mentions = turn.found("place")
    certain = [m for m in mentions if _confidence(m) >= WRITTEN_OUT] or sorted(mentions, key=_confidence, reverse=True)[:1]
    ids = [id_ for mention in certain for id_ in (str(mention["value"]), *map(str, mention.get("alternatives") or []))]
    return [place for place in map(city.place, dict.fromkeys(ids)) if place]


def _confidence(mention: dict[str, Any]) -> float:
    return float(mention.get("confidence_entity") or 1.0)


def _same_words(turn: Turn, area: Area) -> bool:
    """Whether the words that name an area also name a place."""
    spans = {(mention.get("start"), mention.get("end")) for mention in turn.found("place")}
    return any((m.get("start"), m.get("end")) in spans for m in turn.found("area") if m["value"] == area.id)


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
