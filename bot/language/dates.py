"""Dates, weekdays and times of day in what people write, in every language.

    expressions = Expressions(settings().data_dir)
    for found in expressions.find("öppet på julafton kl 15?", "sv", clock.now()):
        found.kind, found.date, found.time

Coming days are preferred: "29 november" is the next one, a weekday the next such day, today included. A part of
the day stands for one hour of it ("evening" is 19:00, see ``data/time/common.yml``); a bare hour from 1 to 6 is
taken for the afternoon. The languages' words are data (``data/time``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal

from bot.clock import STOCKHOLM
from bot.language import calendar_rules as calendar
from bot.language.clock_time import clock_time, read_number
from bot.language.time_data import (
    Rule,
    TimeData,
    languages_with_data,
    read_common,
    read_time_data,
)
from bot.language.time_patterns import plain

# Fields named after their types would hide them.
Day = date
Time = time
Kind = Literal["date", "weekday", "range", "time", "now"]

# Swedish and English words for times turn up in every language ("den 3:e", "Sunday"), but only long ones are safe.
_FALLBACKS = ("sv", "en")
_SHORTEST_FOREIGN_WORD = 5

_NOT_DATES = re.compile(r"\b24[/-]7\b|\b7[/-]24\b|\b24/24\b")
_ISO = re.compile(r"(?<![\d./-])(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d|[-/.]\d)")
_NUMERIC = re.compile(
    r"(?<![\d.,:/+-])(?P<day>\d{1,2})(?:(?P<slash>/)|\.[ ]?|-(?=\d{1,2}-\d{4}))(?P<month>\d{1,2})"
    r"(?:(?(slash)/|[.-][ ]?)(?P<year>\d{4}|\d{2}(?!\d)))?\.?(?!\d|[-/:]\d|\.\d)"
)
_BETWEEN = re.compile(r"[\s,()\u200c]*")


@dataclass(frozen=True)
class Found:
    """One expression of time; ``text[start:end]`` is where it stands.

    Attributes:
        kind: date (one day), weekday (one day, or that day every week), range (``date`` to ``end_date``), time, now.
        weekday: 0 (Monday) to 6, where the person named it.
        recurring: whether every such day is meant ("on Sundays").
    """

    start: int
    end: int
    text: str
    kind: Kind
    date: Day | None = None
    end_date: Day | None = None
    weekday: int | None = None
    time: Time | None = None
    recurring: bool = False


class Expressions:
    """Finds expressions of time. A language's patterns are compiled when it is first needed.

    Args:
        data_dir: the project's data folder.

    Raises:
        LanguageDataError: a data file is missing or wrong (for one language's file, at its first use).
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        common = read_common(data_dir)
        self._holidays: dict[str, Any] = common["holidays"]
        self._parts = {part: time.fromisoformat(str(hour)) for part, hour in common["parts"].items()}
        units = "|".join(re.escape(str(unit)) for unit in common["units"])
        self._unit = re.compile(rf"\s?(?:{units})(?![^\W_])")
        self._languages = frozenset(languages_with_data(data_dir))
        self._compiled: dict[str, TimeData] = {}

    def find(self, text: str, language: str, now: datetime) -> list[Found]:
        """The expressions of time in ``text``, in their order, none overlapping another.

        Args:
            text: one message, cleaned (``bot.language.text.clean``).
            language: the language that the message is in.
            now: the moment that "today" refers to; aware.
        """
        today = now.astimezone(STOCKHOLM) if now.tzinfo else now.replace(tzinfo=STOCKHOLM)
        found = self._find(text, language, today) if language in self._languages else []
        for other in _FALLBACKS:
            if found or other == language or other not in self._languages:
                continue
            found = [item for item in self._find(text, other, today) if _is_safe(item)]
        return found

    def data(self, language: str) -> TimeData:
        """The compiled data of one language."""
        if language not in self._compiled:
            self._compiled[language] = read_time_data(self._data_dir, language, self._holidays)
        return self._compiled[language]

    def _find(self, text: str, language: str, now: datetime) -> list[Found]:
        data = self.data(language)
        written = plain(text)
        candidates: list[tuple[int, int, int, Found | None]] = []
        blocked = [match.span() for match in _NOT_DATES.finditer(written.text)]
        candidates.extend((start, end, 9, None) for start, end in blocked)
        for rank, start, end, fields in self._matches(written.text, data, now):
            if written.text[start:end].strip()[-1:].isdigit() and self._unit.match(written.text, end):
                continue
            first, last = written.span(start, end)
            found = Found(first, last, text[first:last], **fields) if fields else None
            candidates.append((start, end, rank, found))
        chosen: list[tuple[int, int, Found | None]] = []
        for start, end, _, item in sorted(candidates, key=lambda c: (c[0] - c[1], -c[2], c[0])):
            if all(end <= taken or start >= until for taken, until, _ in chosen):
                chosen.append((start, end, item))
        items = [item for _, _, item in sorted(chosen, key=lambda c: c[0]) if item]
        return _merge(items, text)

    def _matches(self, text: str, data: TimeData, now: datetime) -> Iterator[tuple[int, int, int, dict[str, Any]]]:
        for match in _ISO.finditer(text):
            day = _read_iso(match, now.date())
            if day:
                yield 5, *match.span(), {"kind": "date", "date": day}
        for match in _NUMERIC.finditer(text):
            day = _read_numeric(match, now.date(), data.month_first)
            if day:
                yield 4, *match.span(), {"kind": "date", "date": day}
        for rule in data.rules:
            for match in rule.regex.finditer(text):
                if match.start() == match.end():
                    continue
                fields = self._read(rule, match, data, now)
                if fields is not None:
                    rank = 6 if rule.meaning in ("recurring_weekday", "clock_at", "ignore") else 3
                    yield rank, *match.span(), fields

    def _read(self, rule: Rule, match: re.Match[str], data: TimeData, now: datetime) -> dict[str, Any] | None:
        """The fields of ``Found`` that a match stands for; {} for something to pass over, None for no match after all."""
        today, groups = (
            now.date(),
            {name: value for name, value in match.groupdict().items() if value},
        )
        meaning = rule.meaning
        if meaning == "ignore":
            return {}
        if meaning in _RELATIVE_DAYS:
            return {
                "kind": "date",
                "date": today + timedelta(days=_RELATIVE_DAYS[meaning]),
            }
        if meaning == "now":
            return {
                "kind": "now",
                "date": today,
                "time": now.time().replace(second=0, microsecond=0),
            }
        if "weekday" in meaning:
            return self._weekday(rule, groups, data, today)
        if meaning in _RANGES:
            start, end, recurring = _RANGES[meaning](today)
            return {
                "kind": "range",
                "date": start,
                "end_date": end,
                "recurring": recurring,
            }
        if meaning.startswith("in_"):
            return _after(meaning, read_number(groups, data, "count"), now)
        if meaning == "holiday":
            year = int(groups["year"]) if "year" in groups else None
            return {
                "kind": "date",
                "date": calendar.next_holiday(self._holidays[rule.detail], today, year),
            }
        if meaning in ("date", "day_of_month", "month", "solar_date"):
            return _calendar_day(meaning, groups, data, today)
        if meaning == "part":
            return {"kind": "time", "time": self._parts[rule.detail]}
        if meaning.endswith("_part"):
            shift = _RELATIVE_DAYS[meaning.removesuffix("_part")]
            return {
                "kind": "date",
                "date": today + timedelta(days=shift),
                "time": self._parts[rule.detail],
            }
        found = clock_time(meaning, groups, data)
        return {"kind": "time", "time": found} if found else None

    def _weekday(self, rule: Rule, groups: dict[str, str], data: TimeData, today: date) -> dict[str, Any] | None:
        slot = next(slot for slot in ("weekdays", "weekday", "short") if slot in groups)
        day = data.value(slot, groups[slot])
        if day is None:
            return None
        recurring = rule.meaning == "recurring_weekday" or slot == "weekdays"
        if rule.meaning == "next_weekday":
            when = calendar.in_next_week(day, today)
        else:
            when = calendar.coming(day, today, after_today=rule.meaning == "coming_weekday")
        moment = self._parts[rule.detail] if rule.detail else None
        return {
            "kind": "weekday",
            "date": when,
            "weekday": day,
            "recurring": recurring,
            "time": moment,
        }


_RELATIVE_DAYS = {
    "today": 0,
    "tomorrow": 1,
    "day_after_tomorrow": 2,
    "yesterday": -1,
    "day_before_yesterday": -2,
}


def _weekend(today: date) -> tuple[date, date, bool]:
    saturday = calendar.monday(today) + timedelta(days=5)
    return saturday, saturday + timedelta(days=1), False


def _month(today: date, ahead: int) -> tuple[date, date, bool]:
    year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
    after, month_after = divmod(year * 12 + month + 1, 12)
    first = date(year, month + 1, 1)
    return first, date(after, month_after + 1, 1) - timedelta(days=1), False


_RANGES: dict[str, Callable[[date], tuple[date, date, bool]]] = {
    "weekend": _weekend,
    "next_weekend": lambda today: _weekend(today + timedelta(days=7)),
    "recurring_weekend": lambda today: (*_weekend(today)[:2], True),
    "workdays": lambda today: (
        calendar.coming(0, today),
        calendar.coming(0, today) + timedelta(days=4),
        True,
    ),
    "this_week": lambda today: (
        today,
        calendar.monday(today) + timedelta(days=6),
        False,
    ),
    "next_week": lambda today: (
        calendar.monday(today) + timedelta(days=7),
        calendar.monday(today) + timedelta(days=13),
        False,
    ),
    "this_month": lambda today: (today, _month(today, 0)[1], False),
    "next_month": lambda today: _month(today, 1),
}


def _after(meaning: str, count: int | None, now: datetime) -> dict[str, Any] | None:
    count = 1 if count is None else count  # "in a week" names no number
    if meaning in ("in_hours", "in_minutes"):
        then = now + (timedelta(hours=count) if meaning == "in_hours" else timedelta(minutes=count))
        return {
            "kind": "time",
            "date": then.date(),
            "time": then.time().replace(second=0, microsecond=0),
        }
    if meaning == "in_months":
        year, month = divmod(now.year * 12 + now.month - 1 + count, 12)
        day = next(d for d in range(now.day, 0, -1) if calendar.make_date(year, month + 1, d))
        return {"kind": "date", "date": date(year, month + 1, day)}
    return {
        "kind": "date",
        "date": now.date() + timedelta(days=count * (7 if meaning == "in_weeks" else 1)),
    }


def _calendar_day(meaning: str, groups: dict[str, str], data: TimeData, today: date) -> dict[str, Any] | None:
    day = read_number(groups, data, "day")
    year = int(groups["year"]) if "year" in groups else None
    found: date | None = None
    if meaning == "solar_date":
        month = data.value("solar_month", groups["solar_month"])
        found = calendar.from_solar_hijri(year, month, day, today) if month and day else None
    elif meaning == "day_of_month":
        found = calendar.next_day_of_month(today, day) if day else None
    else:
        month = data.value("month", groups["month"])
        if month is None:
            return None
        if meaning == "month":
            first = date(year or today.year + (month < today.month), month, 1)
            return {
                "kind": "range",
                "date": max(first, today),
                "end_date": _month(first, 0)[1],
            }
        if day:
            found = calendar.make_date(year, month, day) if year else calendar.next_date(today, month, day)
    return {"kind": "date", "date": found} if found else None


def _read_iso(match: re.Match[str], today: date) -> date | None:
    year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    if 1300 <= year < 1500:  # the Iranian and Afghan calendar
        return calendar.from_solar_hijri(year, month, day, today) if 1 <= month <= 12 else None
    return calendar.make_date(year, month, day) if 1900 <= year < 2100 else None


def _read_numeric(match: re.Match[str], today: date, month_first: bool) -> date | None:
    first, second = int(match["day"]), int(match["month"])
    # With dots the day is first everywhere.
    day, month = (second, first) if month_first and match["slash"] else (first, second)
    if month > 12 >= day and match["slash"]:
        day, month = month, day
    if not match["year"]:
        return calendar.next_date(today, month, day) if 1 <= month <= 12 else None
    year = int(match["year"])
    return calendar.make_date(year + 2000 if year < 100 else year, month, day)


def _merge(items: list[Found], text: str) -> list[Found]:
    """Join what says one thing together: "Sunday 29 November", "on Sunday next week"."""
    merged: list[Found] = []
    for item in items:
        last = merged[-1] if merged else None
        if last and _BETWEEN.fullmatch(text, last.end, item.start):
            joined = _join(last, item, text) or _join(item, last, text)
            if joined:
                merged[-1] = joined
                continue
        merged.append(item)
    return merged


def _join(weekday: Found, other: Found, text: str) -> Found | None:
    if weekday.kind != "weekday" or weekday.weekday is None:
        return None
    start, end = min(weekday.start, other.start), max(weekday.end, other.end)
    if other.kind == "date":
        moment = other.time or weekday.time
        return replace(
            other,
            start=start,
            end=end,
            text=text[start:end],
            weekday=weekday.weekday,
            time=moment,
        )
    if other.kind != "range" or not other.date or not other.end_date or weekday.recurring or other.recurring:
        return None
    # A week ends on Sunday and holds more days than a weekend.
    if other.end_date.weekday() != 6 or other.date.weekday() == 5 or (other.end_date - other.date).days > 6:
        return None
    day = calendar.monday(other.date) + timedelta(days=weekday.weekday)
    return replace(weekday, start=start, end=end, text=text[start:end], date=day)


def _is_safe(found: Found) -> bool:
    """Whether a find in a language that the message is not in can be believed."""
    if found.kind not in ("date", "weekday", "range"):
        return False
    return any(len(word) >= _SHORTEST_FOREIGN_WORD for word in re.findall(r"[^\W\d_]+", found.text))
