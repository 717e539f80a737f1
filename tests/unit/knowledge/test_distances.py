"""What is near, and how sure that is."""

from __future__ import annotations

import pytest

from bot.knowledge import geo
from bot.knowledge.records import Area, Coordinates, Place

# Two squares that lie about 750 metres from each other.
FIRST = Coordinates(57.7070, 11.9670, "square", "s")
SECOND = Coordinates(57.7003, 11.9640, "point", "s")
HAGA = Area("haga", "district", {"sv": "Haga"}, "s", coordinates=Coordinates(57.6986, 11.9550, "district"))
STREET = Area("gatan", "street", {"sv": "Gatan"}, "s", parent="haga")


def place(id_: str, coordinates: Coordinates | None, area: str | None = None) -> Place:
    return Place(id_, "library", {"sv": id_}, "s", coordinates=coordinates, area=area)


def test_distances_are_geodesic() -> None:
    one_minute_north = Coordinates(57.7 + 1 / 60, 12.0, "point")
    assert geo.distance(Coordinates(57.7, 12.0, "point"), one_minute_north) == pytest.approx(1856, abs=2)


def test_the_nearest_come_first_and_what_has_no_position_is_left_out() -> None:
    places = [place("far", SECOND), place("near", FIRST), place("unknown", None)]
    found = geo.nearest(places, FIRST, limit=5)
    assert [near.place.id for near in found] == ["near", "far"]
    assert found[1].metres == pytest.approx(767, abs=15)
    assert [near.place.id for near in geo.nearest(places, FIRST, limit=1)] == ["near"]


def test_a_result_says_how_exact_both_ends_are() -> None:
    (near,) = geo.nearest([place("p", None, "haga")], SECOND, areas=[HAGA])
    assert (near.place_precision, near.point_precision, near.precision) == ("district", "point", "district")
    assert near.uncertainty > near.metres and not near.exact
    (near,) = geo.nearest([place("p", SECOND)], FIRST)
    assert near.precision == "square" and near.exact


def test_a_street_stands_where_its_district_is() -> None:
    found = geo.position(STREET, [HAGA, STREET])
    assert found is not None and (found.lat, found.precision) == (57.6986, "district")
    assert geo.position(STREET, []) is None


def test_areas_that_lead_in_a_circle_have_no_position() -> None:
    one = Area("one", "district", {"sv": "Ett"}, "s", parent="two")
    two = Area("two", "district", {"sv": "Två"}, "s", parent="one")
    assert geo.position(one, [one, two]) is None
