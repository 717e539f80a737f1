"""What a person is told about when a place is open."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.clock import STOCKHOLM
from bot.knowledge import hours
from bot.knowledge.records import DayRule, Hours, HoursException, Interval, Place, Source

TODAY = date(2026, 3, 10)
FRESH = Source("fresh", {"sv": "Sidan"}, "https://goteborg.se", "VD", date(2026, 3, 1), 30)
OLD = Source("old", {"sv": "Sidan"}, "https://goteborg.se", "VD", date(2025, 3, 1), 30)
DAY = (Interval("10:00", "18:00"),)
EVERY_DAY: dict[Any, Any] = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), DAY)


def place(**fields: Any) -> Place:
    fields = {"source": "fresh", "weekly": EVERY_DAY, "origin": FRESH, **fields}
    return Place("p", "library", {"sv": "Platsen"}, "fresh", hours=Hours(**fields))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM)


def local(value: datetime | None) -> str | None:
    return value.strftime("%Y-%m-%d %H:%M") if value else None


def test_a_weekday_has_its_own_hours() -> None:
    library = place(weekly={"tue": DAY, "wed": ()})
    tuesday = hours.on(library, date(2026, 3, 10), TODAY)
    assert (tuesday.state, tuesday.intervals, tuesday.reason) == ("open", DAY, "weekday")
    assert [list(interval) for interval in tuesday.intervals] == [["10:00", "18:00"]]
    assert hours.on(library, date(2026, 3, 11), TODAY).state == "closed"


def test_a_day_that_no_source_tells_about_is_unknown_and_not_closed() -> None:
    library = place(weekly={"tue": DAY})
    assert hours.on(library, date(2026, 3, 12), TODAY).state == "unknown"
    assert hours.at(library, moment("2026-03-12 12:00"), TODAY).state == "unknown"


def test_a_place_without_hours_is_unknown() -> None:
    nowhere = Place("p", "library", {"sv": "Platsen"}, "fresh")
    day = hours.on(nowhere, TODAY, TODAY)
    assert (day.state, day.source, day.usual) == ("unknown", None, True)
    state = hours.at(nowhere, moment("2026-03-10 12:00"), TODAY)
    assert (state.state, state.closes, state.opens_next) == ("unknown", None, None)


@pytest.mark.parametrize(
    ("day", "occasion"),
    [
        ("2026-12-24", "christmas-eve"),
        ("2026-12-31", "new-years-eve"),
        ("2026-06-19", "midsummer-eve"),
        ("2027-06-25", "midsummer-eve"),
        ("2026-04-04", "easter-eve"),
        ("2026-01-05", "epiphany-eve"),
        ("2026-04-30", "walpurgis-eve"),
    ],
)
def test_eves_follow_the_rule_for_eves(day: str, occasion: str) -> None:
    on = date.fromisoformat(day)
    found = hours.on(place(eves=DayRule("closed")), on, TODAY)
    assert (found.state, found.reason) == ("closed", "eve")
    assert found.occasion is not None and found.occasion.id == occasion
    assert hours.on(place(), on, TODAY).state == "unknown"
    short = (Interval("10:00", "13:00"),)
    assert hours.on(place(eves=DayRule("intervals", short)), on, TODAY).intervals == short


@pytest.mark.parametrize(
    "day", ["2026-01-01", "2026-04-03", "2026-04-05", "2026-05-14", "2026-06-06", "2026-06-20", "2026-12-26"]
)
def test_public_holidays_follow_the_rule_for_holidays(day: str) -> None:
    on = date.fromisoformat(day)
    assert hours.on(place(), on, TODAY).state == "unknown"
    assert hours.on(place(holidays=DayRule("closed")), on, TODAY).reason == "holiday"
    as_weekday = hours.on(place(holidays=DayRule("as_weekday")), on, TODAY)
    assert (as_weekday.state, as_weekday.intervals) == ("open", DAY)


def test_an_ordinary_sunday_is_no_holiday() -> None:
    assert hours.on(place(), date(2026, 3, 15), TODAY).reason == "weekday"


def test_a_date_of_its_own_goes_before_everything() -> None:
    christmas = date(2026, 12, 24)
    short = (Interval("09:00", "12:00"),)
    exception = HoursException(christmas, short, "old", OLD)
    found = hours.on(place(exceptions=(exception,), eves=DayRule("closed")), christmas, TODAY)
    assert (found.intervals, found.reason, found.source, found.usual) == (short, "exception", "old", True)
    always = place(always_open=True, exceptions=(HoursException(christmas, (), "fresh", FRESH),))
    assert hours.on(always, christmas, TODAY).state == "closed"
    assert hours.on(always, date(2026, 12, 25), TODAY).reason == "always"


def test_hours_are_usual_until_they_are_freshly_verified() -> None:
    assert not hours.on(place(), TODAY, TODAY).usual
    assert hours.on(place(origin=OLD), TODAY, TODAY).usual
    assert hours.on(place(origin=None), TODAY, TODAY).usual
    assert hours.on(place(), TODAY, date(2026, 4, 1)).usual


def test_the_last_minute_is_open_and_the_closing_time_is_not() -> None:
    state = hours.at(place(), moment("2026-03-10 17:59"), TODAY)
    assert (state.state, local(state.closes), state.opens_next) == ("open", "2026-03-10 18:00", None)
    state = hours.at(place(), moment("2026-03-10 18:00"), TODAY)
    assert (state.state, state.closes, local(state.opens_next)) == ("closed", None, "2026-03-11 10:00")


def test_before_opening_and_in_a_lunch_break_the_next_opening_is_today() -> None:
    split = place(weekly={**EVERY_DAY, "tue": (Interval("09:00", "12:00"), Interval("13:00", "16:00"))})
    assert local(hours.at(split, moment("2026-03-10 08:00"), TODAY).opens_next) == "2026-03-10 09:00"
    assert local(hours.at(split, moment("2026-03-10 12:30"), TODAY).opens_next) == "2026-03-10 13:00"


def test_a_bar_is_still_open_after_midnight() -> None:
    bar = place(weekly={**dict.fromkeys(EVERY_DAY, ()), "fri": (Interval("18:00", "02:00"),)})
    state = hours.at(bar, moment("2026-03-14 01:30"), TODAY)
    assert (state.state, local(state.closes)) == ("open", "2026-03-14 02:00")
    assert state.day.date == date(2026, 3, 13)
    state = hours.at(bar, moment("2026-03-14 02:00"), TODAY)
    assert (state.state, local(state.opens_next)) == ("closed", "2026-03-20 18:00")


def test_an_evening_of_unknown_hours_may_last_past_midnight() -> None:
    bar = place(weekly={"fri": (Interval("18:00", "02:00"),), "sun": ()})
    assert hours.at(bar, moment("2026-03-15 01:00"), TODAY).state == "unknown"
    assert hours.at(bar, moment("2026-03-15 03:00"), TODAY).state == "closed"


def test_hours_that_meet_at_midnight_are_one_stretch() -> None:
    hall = place(weekly={**EVERY_DAY, "fri": (Interval("08:00", "24:00"),), "sat": (Interval("00:00", "04:00"),)})
    assert local(hours.at(hall, moment("2026-03-13 23:00"), TODAY).closes) == "2026-03-14 04:00"


def test_what_is_always_open_never_closes() -> None:
    state = hours.at(place(weekly={}, always_open=True), moment("2026-12-24 03:00"), TODAY)
    assert (state.state, state.closes, state.opens_next) == ("open", None, None)


def test_the_next_opening_skips_closed_days_and_stops_at_unknown_ones() -> None:
    closed = place(weekly={**dict.fromkeys(EVERY_DAY, ()), "mon": DAY})
    assert local(hours.at(closed, moment("2026-03-10 12:00"), TODAY).opens_next) == "2026-03-16 10:00"
    # Easter lies between, of which nothing is known.
    assert hours.at(closed, moment("2026-03-31 12:00"), TODAY).opens_next is None
    shut = place(holidays=DayRule("closed"), eves=DayRule("closed"), weekly=closed.hours.weekly if closed.hours else {})
    assert local(hours.at(shut, moment("2026-03-31 12:00"), TODAY).opens_next) == "2026-04-13 10:00"


def test_the_next_opening_is_looked_for_two_weeks_ahead() -> None:
    never = dict.fromkeys(EVERY_DAY, ())

    def opening_in(days: int) -> datetime | None:
        exception = HoursException(date(2026, 3, 10) + timedelta(days=days), DAY, "fresh", FRESH)
        return hours.next_opening(place(weekly=never, exceptions=(exception,)), moment("2026-03-10 12:00"), TODAY)

    assert local(opening_in(14)) == "2026-03-24 10:00"
    assert opening_in(15) is None


def test_the_nights_when_the_clocks_change_have_their_real_length() -> None:
    night = place(weekly={**dict.fromkeys(EVERY_DAY, ()), "sat": (Interval("22:00", "04:00"),)})
    spring = hours.at(night, moment("2026-03-28 23:00"), TODAY)
    assert spring.closes is not None
    assert spring.closes.astimezone(UTC) - datetime(2026, 3, 28, 22, tzinfo=UTC) == timedelta(hours=4)
    autumn = hours.at(night, moment("2026-10-24 23:00"), TODAY)
    assert autumn.closes is not None
    assert autumn.closes.astimezone(UTC) - datetime(2026, 10, 24, 21, tzinfo=UTC) == timedelta(hours=6)
    # The hour from two to three comes twice, and it is open in both.
    for fold in (0, 1):
        assert hours.at(night, moment("2026-10-25 02:30").replace(fold=fold), TODAY).state == "open"


def test_an_opening_in_the_hour_that_is_skipped_is_an_hour_later() -> None:
    early = place(weekly={**dict.fromkeys(EVERY_DAY, ()), "sun": (Interval("02:30", "05:00"),)})
    opens = hours.at(early, moment("2026-03-29 01:00"), TODAY).opens_next
    assert local(opens) == "2026-03-29 03:30"


def test_a_moment_in_another_zone_is_the_same_moment() -> None:
    assert hours.at(place(), datetime(2026, 7, 6, 15, 59, tzinfo=UTC), TODAY).state == "open"
    assert hours.at(place(), datetime(2026, 7, 6, 16, 0, tzinfo=UTC), TODAY).state == "closed"


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        hours.at(place(), datetime(2026, 3, 10, 12))


@pytest.mark.parametrize(
    ("weekly", "overlapping"),
    [
        ({"mon": (Interval("10:00", "13:00"), Interval("12:00", "15:00"))}, True),
        ({"mon": (Interval("10:00", "12:00"), Interval("12:00", "15:00"))}, False),
        ({"sun": (Interval("20:00", "03:00"),), "mon": (Interval("02:00", "05:00"),)}, True),
        ({"sun": (Interval("20:00", "02:00"),), "mon": (Interval("02:00", "05:00"),)}, False),
    ],
)
def test_overlapping_hours_are_found(weekly: dict[Any, Any], overlapping: bool) -> None:
    assert bool(list(hours.overlaps(Hours("fresh", weekly=weekly)))) is overlapping
