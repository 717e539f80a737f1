"""The action for each topic that a follow-up can go on with."""

from __future__ import annotations

from actions.opening_hours import ActionPlaceHours, ActionPlaceOpenNow
from actions.places import (
    ActionListPlaces,
    ActionNearestPlace,
    ActionPlaceAddress,
    ActionPlaceContact,
    ActionPlaceInfo,
    ActionPlacePrice,
)
from actions.reply import CityAction
from actions.waste import ActionWasteSorting

TOPICS: dict[str, type[CityAction]] = {
    "place_hours": ActionPlaceHours,
    "place_open_now": ActionPlaceOpenNow,
    "place_address": ActionPlaceAddress,
    "place_contact": ActionPlaceContact,
    "place_price": ActionPlacePrice,
    "place_info": ActionPlaceInfo,
    "nearest_place": ActionNearestPlace,
    "list_places": ActionListPlaces,
    "waste_sorting": ActionWasteSorting,
}
ABOUT_PLACES = frozenset(TOPICS) - {"waste_sorting"}
