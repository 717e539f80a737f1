"""Distances in the city, and how exact they are.

    geo.nearest(city.places_in("library"), position, limit=3, areas=city.areas())

A distance between two points of which one is only the middle of a district says little: every result carries the
precision of both ends and the error that may be in it, so that the answer can say so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from geopy.distance import geodesic

from bot.knowledge.records import Area, Coordinates, Place, Precision

# How far a position of each precision may lie from the real one, in metres. Districts and streets of
# Gothenburg differ in size; these are typical half lengths.
UNCERTAINTY: dict[Precision, int] = {"point": 25, "square": 100, "street": 400, "district": 1000}


@dataclass(frozen=True)
class Near:
    """A place and its distance from a position.

    ``metres`` is as the crow flies, ``uncertainty`` the error in metres that the two precisions allow, and
    ``precision`` the coarser of the two.
    """

    place: Place
    metres: float
    place_precision: Precision
    point_precision: Precision

    @property
    def precision(self) -> Precision:
        """The coarser precision of the two ends."""
        return max(self.place_precision, self.point_precision, key=UNCERTAINTY.__getitem__)

    @property
    def uncertainty(self) -> int:
        """How many metres the distance may be wrong."""
        return UNCERTAINTY[self.place_precision] + UNCERTAINTY[self.point_precision]

    @property
    def exact(self) -> bool:
        """Whether the distance itself is worth telling: the error is the smaller part of it."""
        return self.metres > self.uncertainty


def distance(a: Coordinates, b: Coordinates) -> float:
    """Geodesic distance in metres (WGS 84)."""
    return float(geodesic((a.lat, a.lon), (b.lat, b.lon)).meters)


def position(record: Place | Area, areas: Iterable[Area]) -> Coordinates | None:
    """Where a place or area is: its own coordinates, else those of the area around it.

    A position that is borrowed from an area is never more exact than ``district``.
    """
    if record.coordinates is not None:
        return record.coordinates
    by_id = {area.id: area for area in areas}
    around = record.area if isinstance(record, Place) else record.parent
    seen: set[str] = set()
    while around is not None and around in by_id and around not in seen:
        seen.add(around)
        area = by_id[around]
        if area.coordinates is not None:
            return replace(area.coordinates, precision="district")
        around = area.parent
    return None


def nearest(places: Iterable[Place], point: Coordinates, limit: int = 3, areas: Iterable[Area] = ()) -> list[Near]:
    """The places nearest to a position, nearest first.

    Args:
        places: the places to choose among; those whose position is not known are left out.
        point: the position, with its precision.
        limit: how many places to return at most.
        areas: areas that stand in for places that have no coordinates of their own.
    """
    known = list(areas)
    found = []
    for place in places:
        where = position(place, known)
        if where is not None:
            found.append(Near(place, distance(point, where), where.precision, point.precision))
    found.sort(key=lambda near: (near.metres, near.place.id))
    return found[:limit]
