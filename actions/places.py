"""Where a place is, how to reach it, what it costs, what it is; which places there are and which is nearest."""

from __future__ import annotations

from actions import arguments as arg
from actions.choices import MOST_BUTTONS, ask_which
from actions.opening_hours import CONTACT_CENTRE, card, contact_centre, name_of
from actions.reply import CityAction, Reply, button, person
from actions.resolve import Target, same_area, target
from actions.turn import Turn
from bot import clock
from bot.knowledge import geo
from bot.knowledge.city import City
from bot.knowledge.records import Area, Category, Place, freshness
from bot.messages import Button, Kind, Part

MOST_NEAREST = 3
MOST_LISTED = 30
# Whose site plans journeys.
JOURNEY_PLANNER = "vasttrafik-kundservice"


class ActionPlaceAddress(CityAction):
    """Where a place is and how to get there."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_place_address"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with the address, the way, and where journeys are planned."""
        wanted, origin = _journey(turn, city)
        if wanted and origin:
            nearest_of(turn, city, reply, wanted, origin)
            return
        meant = target(turn, city)
        if meant.place is None:
            if meant.area and not meant.category:
                _area_answer(turn, city, reply, meant.area)
                return
            ask_which(turn, city, reply, meant, "place_address")
            return
        place = meant.place
        area = city.area(place.area or "")
        kind: Kind = "answer"
        known = {"place": name_of(place)}
        parts, sources = [], [place.address.source if place.address else place.source]
        if place.directions:
            parts.append(Part(key="assistant-directions", arguments={"directions": arg.localized(place.directions.value)}))
            sources.append(place.directions.source)
        if place.address:
            key = "assistant-address"
            known["address"] = arg.text(place.address.value)
            if not _fresh(city, place.address.source):
                parts.append(Part(key="assistant-address-check"))
        elif area:
            key = "assistant-address-area"
            known["area"] = arg.term("area", area.id)
        else:
            kind, key = "fallback", "assistant-address-unknown"
        planner = city.place(JOURNEY_PLANNER)
        if place.category not in {"crisis_line", "contact"} and planner and planner.website:
            parts.append(Part(key="assistant-plan-trip", arguments={"link": arg.text(planner.website.value)}))
        if place.website and key != "assistant-address":
            parts.append(Part(key="assistant-look-at", arguments={"link": arg.text(place.website.value)}))
            sources.append(place.website.source)
        if kind == "answer":
            turn.understood("place_address", place=place.id, category=place.category)
        else:
            turn.failed()
            turn.remember(topic="place_address", place=place.id)
        reply.say(kind, key, known, parts=parts, sources=sources, card=card(place), buttons=[_hours_button(place)])


def _journey(turn: Turn, city: City) -> tuple[Category | None, Place | None]:
    """What kind of place is wanted, and from where ("I am at the station, how do I get to a museum")."""
    kinds, names = turn.found("category"), turn.found("place")
    if len(kinds) != 1 or len(names) != 1 or turn.from_button:
        return None, None
    category, place = city.category(str(kinds[0]["value"])), city.place(str(names[0]["value"]))
    if category is None or place is None or place.category == category.id:
        return None, None
    first, second = sorted((kinds[0], names[0]), key=lambda mention: int(mention["start"]))
    # "The park Slottsskogen" is one place.
    apart = int(second["start"]) - int(first["end"]) > len("  ")
    return (category, place) if apart else (None, None)


class ActionPlaceContact(CityAction):
    """A place's telephone, e-mail and web address."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_place_contact"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with what is known, else with the contact centre."""
        meant = target(turn, city)
        # "What is your telephone number" without a place is about the city itself.
        place = meant.place or (city.place(CONTACT_CENTRE) if meant == Target() else None)
        if place is None:
            ask_which(turn, city, reply, meant, "place_contact")
            return
        parts, sources = [], []
        for key, fact in (("phone", place.phone), ("email", place.email), ("website", place.website)):
            if fact:
                parts.append(Part(key=f"assistant-contact-{key}", arguments={"value": arg.text(fact.value)}))
                sources.append(fact.source)
        direct = bool(place.phone or place.email)
        if not direct:
            parts += contact_centre(city)
        turn.understood("place_contact", place=place.id, category=place.category)
        key = "assistant-contact" if direct or place.website else "assistant-contact-unknown"
        kind: Kind = "answer" if direct or place.website else "fallback"
        if any(not _fresh(city, source) for source in sources):
            parts.append(Part(key="assistant-contact-check"))
        reply.say(kind, key, {"place": name_of(place)}, parts=parts, sources=sources or [place.source], card=card(place))


class ActionPlacePrice(CityAction):
    """What a place costs; never a price that nobody has checked without saying so."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_place_price"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with the price as far as a source has it, else with where it is found."""
        from actions.articles import answer_within_topic

        if not any(map(turn.value, ("place", "category", "area"))) and turn.slots.get("topic") == "ask_article":
            answer_within_topic(turn, city, reply)
            return
        meant = target(turn, city)
        if meant.place is None:
            ask_which(turn, city, reply, meant, "place_price")
            return
        place = meant.place
        if place.price:
            turn.understood("place_price", place=place.id, category=place.category)
            fresh = _fresh(city, place.price.source)
            parts = [] if fresh else [Part(key="assistant-price-check")]
            reply.say(
                "answer", "assistant-price" if fresh else "assistant-price-usual",
                {"place": name_of(place), "price": arg.localized(place.price.value)}, parts=parts,
                sources=[place.price.source, place.website.source if place.website else None], card=card(place),
            )
            return
        turn.failed()
        turn.remember(topic="place_price", place=place.id, category=place.category)
        parts = [Part(key="assistant-look-at", arguments={"link": arg.text(place.website.value)})] if place.website else contact_centre(city)
        reply.say(
            "fallback", "assistant-price-unknown", {"place": name_of(place)}, parts=parts,
            sources=[place.website.source if place.website else place.source], card=card(place),
        )


class ActionPlaceInfo(CityAction):
    """What a place is."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_place_info"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with the description, the address and the questions that usually follow."""
        meant = target(turn, city)
        if meant.place is None:
            if meant.area and not meant.category:
                _area_answer(turn, city, reply, meant.area)
                return
            ask_which(turn, city, reply, meant, "place_info")
            return
        describe(meant.place, turn, city, reply)


class ActionListPlaces(CityAction):
    """Which places of a kind there are."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_list_places"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with their names."""
        area = city.area(turn.value("area") or "")
        # "Which pharmacies are there": a kind that no record has must not be answered with what was asked about before.
        leaning = (turn.intent == "follow_up" or area is not None) and not turn.names_a_stranger
        category = city.category(turn.value("category") or (turn.remembered("category") if leaning else "") or "")
        if category is None:
            if area:
                _area_answer(turn, city, reply, area)
            else:
                ask_which(turn, city, reply, target(turn, city, use_context=False), "list_places")
            return
        places = list(city.places_in(category.id))
        if area:
            inside = same_area(area, places, city)
            if not inside:
                nearest_of(turn, city, reply, category, area)
                return
            places = inside
        list_of(turn, city, reply, category, places, area)


class ActionNearestPlace(CityAction):
    """The nearest places of a kind to a district, stop, street or place."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_nearest_place"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with the nearest, and how exact the distance is; ask from where when that is missing."""
        category = city.category(turn.value("category") or "")
        named = city.place(turn.value("place") or "")
        if category is None and (named is None or turn.intent == "follow_up") and not turn.names_a_stranger:
            category = city.category(turn.remembered("category") or "")
            if named is not None and category is not None and named.category == category.id:
                category = None
        # "The nearest pharmacy": a kind that no record has must not be answered with what was asked about before.
        bare = turn.intent == "nearest_place" and not any(map(turn.value, ("place", "category", "area")))
        from_named = category is not None and named is not None and named.category != category.id
        # A place named now goes before an area named earlier.
        area = city.area(turn.value("area") or ("" if from_named or bare else turn.remembered("area")) or "")
        if category is None:
            if named and turn.intent == "nearest_place":
                # The nearest what to it? What was asked for is no kind that the city's records have.
                turn.failed()
                buttons = [button(name_of(named), "place_info", place=named.id), person()]
                reply.say("fallback", "assistant-fallback-near", buttons=buttons)
            elif named:
                describe(named, turn, city, reply)
            else:
                ask_which(turn, city, reply, target(turn, city, use_context=False), "nearest_place")
            return
        turn.remember(topic="nearest_place", category=category.id, place=None)
        if area is None and named is not None and from_named:
            nearest_of(turn, city, reply, category, named)
        elif area is None:
            reply.say("clarify", "assistant-nearest-where", {"category": arg.term("category", category.id)}, buttons=_from_where(city, category))
        else:
            nearest_of(turn, city, reply, category, area)


def nearest_of(turn: Turn, city: City, reply: Reply, category: Category, origin: Area | Place) -> None:
    """Answer with the places of a kind nearest to an area or a place."""
    places = list(city.places_in(category.id))
    area = origin if isinstance(origin, Area) else None
    start = arg.term("area", origin.id) if area else arg.term("place", origin.id)
    point = geo.position(origin, city.areas())
    near = geo.nearest(places, point, MOST_NEAREST, city.areas()) if point else []
    if not near and area:
        inside = same_area(area, places, city)
        near_places = inside or places
        if inside or len(places) <= MOST_LISTED:
            list_of(turn, city, reply, category, near_places, area if inside else None, asked_nearest=not inside)
            return
    if not near:
        turn.failed()
        reply.say("fallback", "assistant-nearest-unknown", {"category": arg.term("category", category.id), "from": start})
        return
    turn.understood("nearest_place", category=category.id, area=area.id if area else turn.slots.get("area"), place=near[0].place.id)
    parts = []
    for found in near:
        arguments = {"place": name_of(found.place)}
        if found.place.address:
            arguments["address"] = arg.text(found.place.address.value)
        line = "assistant-nearest-line" + ("-address" if found.place.address else "")
        if found.exact:
            arguments["distance"] = arg.metres(found.metres)
            line += "-distance"
        parts.append(Part(key=line, arguments=arguments))
    parts.append(Part(key="assistant-nearest-exactness" if any(found.exact for found in near) else "assistant-nearest-rough"))
    located = {near_place.place.id for near_place in geo.nearest(places, point, len(places), city.areas())} if point else set()
    if len(located) < len(places):
        parts.append(Part(key="assistant-nearest-missing", arguments={"count": arg.number(len(places) - len(located))}))
    reply.say(
        "answer", "assistant-nearest", {"category": arg.term("category", category.id), "from": start}, parts=parts,
        sources=[near[0].place.address.source if near[0].place.address else near[0].place.source],
        buttons=[button(arg.message("assistant-button-hours-of", place=name_of(n.place)), "place_hours", place=n.place.id) for n in near[:2]],
        card=card(near[0].place),
    )


def list_of(
    turn: Turn, city: City, reply: Reply, category: Category, places: list[Place], area: Area | None, asked_nearest: bool = False
) -> None:
    """Answer with the names of places."""
    if not places:
        turn.failed()
        reply.say("fallback", "assistant-list-none", {"category": arg.term("category", category.id)})
        return
    turn.understood("list_places", category=category.id, area=area.id if area else turn.slots.get("area"), place=places[0].id if len(places) == 1 else None)
    arguments = {"count": arg.number(len(places)), "category": arg.term("category", category.id)}
    key = "assistant-list"
    if area:
        key, arguments["area"] = "assistant-list-in-area", arg.term("area", area.id)
    elif asked_nearest:
        key = "assistant-list-instead"
    parts = [
        Part(
            key="assistant-list-line-address" if place.address else "assistant-list-line",
            arguments={"place": name_of(place)} | ({"address": arg.text(place.address.value)} if place.address else {}),
        )
        for place in places[:MOST_LISTED]
    ]
    reply.say(
        "answer", key, arguments, parts=parts, sources=[place.source for place in places],
        buttons=[button(name_of(place), "place_info", place=place.id) for place in places[:MOST_BUTTONS]] if len(places) <= MOST_BUTTONS else [],
    )


def describe(place: Place, turn: Turn, city: City, reply: Reply) -> None:
    """What a place is, where it is, and what people usually ask next."""
    turn.understood("place_info", place=place.id, category=place.category)
    parts, sources = [], [place.description.source if place.description else place.source]
    if place.address:
        parts.append(Part(key="assistant-address-line", arguments={"address": arg.text(place.address.value)}))
        sources.append(place.address.source)
    if place.phone:
        parts.append(Part(key="assistant-contact-phone", arguments={"value": arg.text(place.phone.value)}))
    if place.website:
        parts.append(Part(key="assistant-look-at", arguments={"link": arg.text(place.website.value)}))
        sources.append(place.website.source)
    arguments = {"place": name_of(place)}
    if place.description:
        key, arguments["description"] = "assistant-place", arg.localized(place.description.value)
    else:
        key, arguments["category"] = "assistant-place-category", arg.term("category", place.category)
    buttons = [_hours_button(place), button(arg.message("assistant-button-address"), "place_address", place=place.id)]
    reply.say("answer", key, arguments, parts=parts, sources=sources, buttons=buttons, card=card(place))


def _area_answer(turn: Turn, city: City, reply: Reply, area: Area) -> None:
    """What the assistant can find in an area."""
    turn.remember(area=area.id, topic=None)
    kinds = ("library", "swimming_hall", "recycling_centre", "museum")
    buttons = [button(arg.term("category", kind), "nearest_place", category=kind, area=area.id) for kind in kinds if city.category(kind)]
    reply.say("clarify", "assistant-which-in-area", {"area": arg.term("area", area.id)}, buttons=buttons)


def _hours_button(place: Place) -> Button:
    return button(arg.message("assistant-button-hours"), "place_hours", place=place.id)


def _from_where(city: City, category: Category) -> list[Button]:
    wanted = ("centrum", "angered", "hisingen", "frolunda", "majorna", "ostra-goteborg")
    areas = [area for area in map(city.area, wanted) if area]
    return [button(arg.term("area", area.id), "nearest_place", category=category.id, area=area.id) for area in areas]


def _fresh(city: City, source_id: str) -> bool:
    source = city.source(source_id)
    return source is not None and freshness(source, clock.today()) == "fresh"
