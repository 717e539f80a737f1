"""Opening hours: on a day, through the week, and right now."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from actions import arguments as arg
from actions.choices import ask_which
from actions.reply import CityAction, Reply, button, person
from actions.resolve import target
from actions.turn import Turn, When
from bot import clock
from bot.knowledge import hours
from bot.knowledge.city import City
from bot.knowledge.records import WEEKDAYS, Place, freshness
from bot.messages import Argument, Button, Part

CONTACT_CENTRE = "contact-centre"


class ActionPlaceHours(CityAction):
    """When a place is open: on the days asked for, or today and through the week."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_place_hours"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with hours, or with where to look when no source has them."""
        meant = target(turn, city)
        when = turn.when()
        if meant.place is None:
            ask_which(turn, city, reply, meant, "place_hours", when)
            return
        place = meant.place
        now = _is_now(when)
        turn.understood("place_hours", place=place.id, category=place.category, date=when.as_slot() if when and not now else None)
        if now:
            open_at(place, clock.now(), turn, city, reply, now=True)
        elif when and when.time and not when.recurring and len(when.days) == 1:
            open_at(place, datetime.combine(when.days[0], time.fromisoformat(when.time), clock.STOCKHOLM), turn, city, reply)
        elif when:
            hours_on(place, when, turn, city, reply)
        else:
            hours_in_general(place, turn, city, reply)


class ActionPlaceOpenNow(CityAction):
    """Whether a place is open right now, or at a time that was said."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_place_open_now"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer yes with the closing time, no with the next opening, or that no source says."""
        meant = target(turn, city)
        when = turn.when()
        if meant.place is None:
            ask_which(turn, city, reply, meant, "place_open_now", when)
            return
        now = _is_now(when)
        turn.understood("place_open_now", place=meant.place.id, category=meant.place.category, date=when.as_slot() if when and not now else None)
        if when and not now and (when.time or when.days[0] != clock.today()):
            if when.time:
                open_at(meant.place, datetime.combine(when.days[0], time.fromisoformat(when.time), clock.STOCKHOLM), turn, city, reply)
            else:
                hours_on(meant.place, when, turn, city, reply)
            return
        open_at(meant.place, clock.now(), turn, city, reply, now=True)


def _is_now(when: When | None) -> bool:
    """Whether a time that was said is the present one ("is it open now?"), which the words for times give as a time of day."""
    if when is None or not when.time or when.recurring:
        return False
    said = datetime.combine(when.days[0], time.fromisoformat(when.time), clock.STOCKHOLM)
    return len(when.days) == 1 and abs(clock.now() - said) < timedelta(minutes=2)


def name_of(place: Place) -> Argument:
    """A place's name, as each language has it."""
    return arg.term("place", place.id)


def hours_on(place: Place, when: When, turn: Turn, city: City, reply: Reply) -> None:
    """The hours of each of the days that were asked for."""
    found = [hours.on(place, day) for day in when.days]
    if all(day.state == "unknown" for day in found):
        unknown(place, turn, city, reply, day=found[0])
        return
    first, *rest = [_day_part(place, day) for day in found]
    parts = [*rest, *_occasions(found)]
    if any(day.usual for day in found):
        parts.append(Part(key="assistant-hours-check"))
    reply.say(
        "answer", first.key, first.arguments, parts=parts, sources=_sources(place, found[0]), buttons=_next_questions(place), card=card(place)
    )


def hours_in_general(place: Place, turn: Turn, city: City, reply: Reply) -> None:
    """Today's hours, then the week's."""
    today = hours.on(place, clock.today())
    if place.hours is None or (today.state == "unknown" and not place.hours.weekly and not place.hours.always_open):
        unknown(place, turn, city, reply)
        return
    if place.hours.always_open:
        reply.say("answer", "assistant-hours-always", {"place": name_of(place)}, sources=_sources(place, today), card=card(place))
        return
    first = _day_part(place, today)
    parts = [*_occasions([today]), *_week(place)]
    if today.usual or freshness(place.hours.origin, clock.today()) != "fresh":
        parts.append(Part(key="assistant-hours-check"))
    reply.say("answer", first.key, first.arguments, parts=parts, sources=_sources(place, today), buttons=_next_questions(place), card=card(place))


def open_at(place: Place, moment: datetime, turn: Turn, city: City, reply: Reply, now: bool = False) -> None:
    """Whether a place is open at a moment."""
    state = hours.at(place, moment)
    arguments = {"place": name_of(place), "date": arg.day(moment.date()), "time": arg.moment(moment)}
    usual = "-usual" if state.usual else ""
    if state.state == "unknown":
        unknown(place, turn, city, reply, day=state.day)
        return
    if state.state == "open":
        key = f"assistant-open-now{usual}" if now else f"assistant-open-then{usual}"
        parts = [Part(key="assistant-open-until", arguments={"time": arg.moment(state.closes)})] if state.closes else []
    else:
        key = f"assistant-closed-now{usual}" if now else f"assistant-closed-then{usual}"
        parts = []
        if state.opens_next:
            parts.append(
                Part(key="assistant-opens-next", arguments={"date": arg.day(state.opens_next.date()), "time": arg.moment(state.opens_next)})
            )
    parts += _occasions([state.day])
    if state.usual:
        parts.append(Part(key="assistant-hours-check"))
    reply.say("answer", key, arguments, parts=parts, sources=_sources(place, state.day), buttons=_next_questions(place), card=card(place))


def unknown(place: Place, turn: Turn, city: City, reply: Reply, day: hours.DayHours | None = None) -> None:
    """Say that no source has the hours, and where they are found."""
    turn.failed()
    arguments = {"place": name_of(place)}
    parts = []
    if day and day.occasion and place.hours and place.hours.weekly:
        key = "assistant-hours-unknown-occasion"
        arguments |= {"date": arg.day(day.date), "occasion": arg.localized(day.occasion.name)}
    else:
        key = "assistant-hours-unknown"
    if place.website:
        parts.append(Part(key="assistant-look-at", arguments={"link": arg.text(place.website.value)}))
    if place.phone:
        parts.append(Part(key="assistant-call", arguments={"phone": arg.text(place.phone.value)}))
    else:
        parts += contact_centre(city)
    reply.say(
        "fallback", key, arguments, parts=parts,
        sources=[place.website.source if place.website else place.source],
        buttons=[button(arg.message("assistant-button-address"), "place_address", place=place.id), person()],
        card=card(place),
    )


def contact_centre(city: City) -> list[Part]:
    """Where to ask when nothing better is known: the contact centre, by the city's own record."""
    centre = city.place(CONTACT_CENTRE)
    if centre is None or centre.phone is None or centre.email is None:
        return []
    arguments = {"phone": arg.text(centre.phone.value), "email": arg.text(centre.email.value)}
    return [Part(key="assistant-contact-centre", arguments=arguments)]


def card(place: Place) -> dict[str, object]:
    """A place as the widget shows it."""
    facts: dict[str, object] = {"type": "place", "id": place.id, "name": place.name.get("sv") or place.name["en"]}
    if place.address:
        facts["address"] = place.address.value
    if place.phone:
        facts["phone"] = place.phone.value
    if place.email:
        facts["email"] = place.email.value
    if place.website:
        facts["website"] = place.website.value
    return facts


def _day_part(place: Place, day: hours.DayHours) -> Part:
    arguments = {"place": name_of(place), "date": arg.day(day.date)}
    if day.state == "unknown":
        return Part(key="assistant-hours-day-unknown", arguments=arguments)
    usual = "-usual" if day.usual else ""
    if day.state == "closed":
        return Part(key=f"assistant-hours-closed{usual}", arguments=arguments)
    if day.reason == "always":
        return Part(key="assistant-hours-always", arguments={"place": name_of(place)})
    return Part(key=f"assistant-hours-open{usual}", arguments=arguments | {"hours": arg.intervals(day.intervals)})


def _occasions(days: list[hours.DayHours]) -> list[Part]:
    """A sentence for each holiday or eve among the days, since plans hang on them."""
    return [
        Part(key="assistant-hours-occasion", arguments={"date": arg.day(day.date), "occasion": arg.localized(day.occasion.name)})
        for day in days
        if day.occasion is not None
    ]


def _week(place: Place) -> list[Part]:
    assert place.hours is not None  # callers have seen to it
    lines = []
    for number, weekday in enumerate(WEEKDAYS):
        if weekday not in place.hours.weekly:
            continue
        intervals = place.hours.weekly[weekday]
        shown = arg.intervals(intervals) if intervals else arg.message("assistant-closed-word")
        lines.append(Part(key="assistant-hours-line", arguments={"weekday": arg.message(f"assistant-weekday-{WEEKDAYS[number]}"), "hours": shown}))
    return [Part(key="assistant-hours-week"), *lines] if lines else []


def _sources(place: Place, day: hours.DayHours) -> list[str | None]:
    return [day.source or (place.hours.source if place.hours else None), place.website.source if place.website else place.source]


def _next_questions(place: Place) -> list[Button]:
    return [button(arg.message("assistant-button-address"), "place_address", place=place.id)]


