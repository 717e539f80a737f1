"""When a place is open: on a day, at a moment, and next.

    hours.on(place, day).state            # open, closed or unknown
    hours.at(place, clock.now()).closes   # aware datetime, or None

A date's own exception goes before holidays and their eves, and these before weekdays. What no
source says is ``unknown`` and never ``closed``. Times are wall-clock times in Europe/Stockholm; moments
are compared as instants, so the two nights a year when the clocks change come out right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations, product
from typing import Literal

from bot import clock
from bot.knowledge import calendar
from bot.knowledge.records import WEEKDAYS, DayRule, Hours, Interval, Place, Source, freshness

State = Literal["open", "closed", "unknown"]
Reason = Literal["weekday", "holiday", "eve", "exception", "always"]

SEARCH_DAYS = 14
WHOLE_DAY = (Interval("00:00", "24:00"),)


@dataclass(frozen=True)
class DayHours:
    """The opening intervals that begin on one day.

    ``usual`` is True where the hours are not freshly verified, so that the answer must say "usually".
    ``source`` is a source id. ``occasion`` names the holiday or eve, whatever decided the hours.
    """

    date: date
    state: State
    intervals: tuple[Interval, ...]
    reason: Reason
    usual: bool
    source: str | None
    occasion: calendar.Occasion | None = None


@dataclass(frozen=True)
class OpenState:
    """Whether a place is open at a moment.

    ``closes`` is set while it is open, unless it stays open for the next two weeks; ``opens_next`` while it is
    closed, unless that is more than two weeks away or a day of unknown hours comes before it.
    """

    state: State
    closes: datetime | None
    opens_next: datetime | None
    usual: bool
    source: str | None
    day: DayHours


def on(place: Place, day: date, today: date | None = None) -> DayHours:
    """The hours of a place on a day.

    Args:
        place: a place from ``City``.
        day: the day asked about.
        today: the day on which the answer is given, for the freshness of the source; the clock's unless given.
    """
    today = today or clock.today()
    occasion = calendar.occasion(day)
    rule_reason: Reason = occasion.kind if occasion else "weekday"
    hours = place.hours
    if hours is None:
        return DayHours(day, "unknown", (), rule_reason, True, None, occasion)

    def found(intervals: tuple[Interval, ...] | None, reason: Reason, source: str, origin: Source | None) -> DayHours:
        state: State = "unknown" if intervals is None else "open" if intervals else "closed"
        usual = freshness(origin, today) != "fresh"
        return DayHours(day, state, intervals or (), reason, usual, source, occasion)

    for exception in hours.exceptions:
        if exception.date == day:
            return found(exception.intervals, "exception", exception.source, exception.origin)
    if hours.always_open:
        return found(WHOLE_DAY, "always", hours.source, hours.origin)
    weekday = hours.weekly.get(WEEKDAYS[day.weekday()])
    if occasion is None:
        return found(weekday, "weekday", hours.source, hours.origin)
    rule = hours.holidays if occasion.kind == "holiday" else hours.eves
    return found(_apply(rule, weekday), occasion.kind, hours.source, hours.origin)


def _apply(rule: DayRule, weekday: tuple[Interval, ...] | None) -> tuple[Interval, ...] | None:
    if rule.kind == "as_weekday":
        return weekday
    if rule.kind == "intervals":
        return rule.intervals
    return () if rule.kind == "closed" else None


def at(place: Place, moment: datetime, today: date | None = None) -> OpenState:
    """Whether a place is open at a moment.

    Args:
        place: a place from ``City``.
        moment: an aware time, in any zone.
        today: as for ``on``.

    Raises:
        ValueError: the moment has no time zone.
    """
    moment = _aware(moment)
    day = moment.date()
    hours_today, hours_before = on(place, day, today), on(place, day - timedelta(days=1), today)
    for hours in (hours_today, hours_before):
        for start, end in _spans(hours):
            if start <= moment.astimezone(UTC) < end:
                closes = _closing(place, end, today)
                return OpenState("open", closes, None, hours.usual, hours.source, hours)
    if hours_today.state == "unknown" or _may_run_on(place, hours_before, moment):
        return OpenState("unknown", None, None, hours_today.usual, hours_today.source, hours_today)
    opens = next_opening(place, moment, today)
    return OpenState("closed", None, opens, hours_today.usual, hours_today.source, hours_today)


def next_opening(place: Place, after: datetime, today: date | None = None) -> datetime | None:
    """The first opening after a moment, within two weeks; None where a day of unknown hours comes first.

    Raises:
        ValueError: the moment has no time zone.
    """
    after = _aware(after)
    for offset in range(SEARCH_DAYS + 1):
        hours = on(place, after.date() + timedelta(days=offset), today)
        if hours.state == "unknown":
            return None
        starts = [start for start, _ in _spans(hours) if start > after.astimezone(UTC)]
        if starts:
            return min(starts).astimezone(clock.STOCKHOLM)
    return None


def overlaps(hours: Hours) -> Iterator[tuple[str, Interval, Interval]]:
    """The pairs of intervals that overlap, each with the field that holds the first; right hours have none."""
    named: list[tuple[str, tuple[Interval, ...]]] = [
        *((f"exceptions.{exception.date}", exception.intervals) for exception in hours.exceptions),
        ("holidays", hours.holidays.intervals),
        ("eves", hours.eves.intervals),
        *((f"weekly.{day}", intervals) for day, intervals in hours.weekly.items()),
    ]
    for name, intervals in named:
        for first, second in combinations(sorted(intervals), 2):
            if _minutes(second)[0] < _minutes(first)[1]:
                yield name, first, second
    for position, day in enumerate(WEEKDAYS):
        following = hours.weekly.get(WEEKDAYS[(position + 1) % 7], ())
        for first, second in product(hours.weekly.get(day, ()), following):
            if _minutes(second)[0] + 24 * 60 < _minutes(first)[1]:
                yield f"weekly.{day}", first, second


def _minutes(interval: Interval) -> tuple[int, int]:
    """The interval in minutes after the day's midnight; it may end on the next day."""
    start, end = (int(text[:2]) * 60 + int(text[3:]) for text in interval)
    return start, end if end > start else end + 24 * 60


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone: take it from bot.clock.now()")
    return moment.astimezone(clock.STOCKHOLM)


def _closing(place: Place, end: datetime, today: date | None) -> datetime | None:
    """The end of the stretch of opening that reaches ``end``, which may run over several midnights."""
    limit = end + timedelta(days=SEARCH_DAYS)
    while end < limit:
        day = end.astimezone(clock.STOCKHOLM).date()
        later = [
            stop
            for hours in (on(place, day - timedelta(days=1), today), on(place, day, today))
            for start, stop in _spans(hours)
            if start <= end < stop
        ]
        if not later:
            return end.astimezone(clock.STOCKHOLM)
        end = max(later)
    return None


def _may_run_on(place: Place, before: DayHours, moment: datetime) -> bool:
    """Whether an evening of unknown hours could last until now, as others at this place do."""
    if before.state != "unknown" or place.hours is None:
        return False
    return any(
        _past_midnight(interval) and moment.time().replace(tzinfo=None) < _time(interval.closes)
        for interval in _all_intervals(place.hours)
    )


def _all_intervals(hours: Hours) -> Iterator[Interval]:
    for intervals in hours.weekly.values():
        yield from intervals
    for exception in hours.exceptions:
        yield from exception.intervals
    yield from hours.holidays.intervals
    yield from hours.eves.intervals


def _past_midnight(interval: Interval) -> bool:
    return interval.closes <= interval.opens


def _time(text: str) -> time:
    return time.fromisoformat(text)


def _spans(hours: DayHours) -> list[tuple[datetime, datetime]]:
    """The intervals of a day as instants in UTC."""
    spans = []
    for interval in hours.intervals:
        next_day = hours.date + timedelta(days=1)
        start = _instant(hours.date, interval.opens)
        if interval.closes == "24:00":
            end = _instant(next_day, "00:00")
        else:
            end = _instant(next_day if _past_midnight(interval) else hours.date, interval.closes)
        spans.append((start, end))
    return spans


def _instant(day: date, text: str) -> datetime:
    return datetime.combine(day, _time(text), tzinfo=clock.STOCKHOLM).astimezone(UTC)
