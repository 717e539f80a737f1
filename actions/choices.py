"""Asking one short question with buttons when it is not clear what is meant."""

from __future__ import annotations

from collections.abc import Iterable

from actions import arguments as arg
from actions.reply import Reply, button
from actions.resolve import Target
from actions.turn import Turn, When
from bot.knowledge.city import City
from bot.knowledge.records import Place
from bot.messages import Button

MOST_BUTTONS = 6


def ask_which(turn: Turn, city: City, reply: Reply, meant: Target, intent: str, when: When | None = None) -> None:
    """Ask which place is meant, and remember what was asked so that a bare name answers."""
    if meant.stranger:
        _unknown(turn, city, reply, intent, when)
        return
    turn.remember(
        topic=intent,
        place=None,
        category=meant.category.id if meant.category else turn.slots.get("category"),
        area=meant.area.id if meant.area else turn.slots.get("area"),
        date=when.as_slot() if when else turn.slots.get("date"),
    )
    buttons = _place_buttons(meant.choices, intent, when)
    if meant.category and meant.area and not meant.choices:
        arguments = {"category": arg.term("category", meant.category.id), "area": arg.term("area", meant.area.id)}
        others = button(arg.message("assistant-button-nearest"), "nearest_place", category=meant.category.id, area=meant.area.id)
        reply.say("fallback", "assistant-none-in-area", arguments, buttons=[others])
    elif meant.choices and meant.category:
        reply.say("clarify", "assistant-which-of-category", {"category": arg.term("category", meant.category.id)}, buttons=buttons)
    elif meant.choices:
        reply.say("clarify", "assistant-which-of-these", buttons=buttons)
    elif meant.area:
        reply.say("clarify", "assistant-which-in-area", {"area": arg.term("area", meant.area.id)}, buttons=_categories(city, intent, meant.area.id))
    else:
        reply.say("clarify", "assistant-which-place")


def _unknown(turn: Turn, city: City, reply: Reply, intent: str, when: When | None) -> None:
    """Say that the place is not known; the one talked about is offered, not taken."""
    earlier = city.place(turn.remembered("place") or "")
    turn.failed()
    turn.remember(topic=intent)
    reply.say("fallback", "assistant-place-not-known", buttons=_place_buttons([earlier] if earlier else [], intent, when))


def _place_buttons(places: Iterable[Place], intent: str, when: When | None) -> list[Button]:
    chosen = list(places)[:MOST_BUTTONS]
    date = when.days[0].isoformat() if when else None
    return [button(arg.term("place", place.id), intent, place=place.id, date=date) for place in chosen]


def _categories(city: City, intent: str, area: str) -> list[Button]:
    kinds = ("library", "swimming_hall", "recycling_centre", "citizen_office")
    return [
        button(arg.term("category", category.id), "nearest_place", category=category.id, area=area)
        for category in map(city.category, kinds)
        if category
    ]
