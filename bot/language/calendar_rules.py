"""When things are: Swedish holidays, weekdays, weeks, and days that are named without a year.

next_holiday({"first": "fri", "from": "06-19"}, date(2026, 11, 23))     # date(2027, 6, 25)
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def coming(weekday: int, today: date, *, after_today: bool = False) -> date:
    """The nearest such weekday (0 is Monday) from today on, or from tomorrow on."""
    ahead = (weekday - today.weekday()) % 7
    return today + timedelta(days=ahead or (7 if after_today else 0))


def in_next_week(weekday: int, today: date) -> date:
    """That weekday in the week after this one; weeks begin on Monday."""
    return monday(today) + timedelta(days=7 + weekday)


def monday(day: date) -> date:
    """The Monday of the week that ``day`` is in."""
    return day - timedelta(days=day.weekday())


def next_date(today: date, month: int, day: int) -> date | None:
    """The next time that this day of the year comes, counting today; None for a day that does not exist."""
    for year in range(today.year, today.year + 9):  # 29 February comes within eight years
        found = make_date(year, month, day)
        if found and found >= today:
            return found
    return None


def next_day_of_month(today: date, day: int) -> date | None:
    """The next month's day with this number, counting today."""
    year, month = today.year, today.month
    for _ in range(12):
        found = make_date(year, month, day)
        if found and found >= today:
            return found
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return None


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_holiday(rule: Mapping[str, Any], today: date, year: int | None = None) -> date:
    """The next time that the holiday comes, counting today; in ``year`` where one is given.

    Args:
        rule: one entry of ``holidays`` in ``data/time/common.yml``.
    """
    if year is not None:
        return holiday_in(rule, year)
    this_year = holiday_in(rule, today.year)
    return this_year if this_year >= today else holiday_in(rule, today.year + 1)


def holiday_in(rule: Mapping[str, Any], year: int) -> date:
    """The holiday's date in one year."""
    if "easter" in rule:
        return easter(year) + timedelta(days=int(rule["easter"]))
    month, day = (int(number) for number in str(rule.get("date") or rule["from"]).split("-"))
    start = date(year, month, day)
    return coming(WEEKDAYS.index(rule["first"]), start) if "first" in rule else start


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus, Meeus 1991, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    ahead = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * ahead) // 451
    month, day = divmod(h + ahead - 7 * m + 114, 31)
    return date(year, month, day + 1)


def from_solar_hijri(year: int | None, month: int, day: int, today: date) -> date | None:
    """A date of the Iranian and Afghan solar calendar; without a year, its next coming.

    Leap years are those of the 33-year cycle (Birashk), which holds for 1925 to 2087.
    """
    if not 1 <= day <= (31 if month <= 6 else 30):
        return None
    years = [year] if year else [today.year - 621 + shift for shift in (-1, 0, 1)]
    for candidate in years:
        start = _solar_new_year(candidate)
        offset = (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
        found = start + timedelta(days=offset + day - 1)
        if year or found >= today:
            return found
    return None


_SOLAR_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
_SOLAR_ANCHOR = (1404, date(2025, 3, 21))


def _solar_new_year(year: int) -> date:
    known, start = _SOLAR_ANCHOR
    if year >= known:
        return start + timedelta(days=sum(366 if y % 33 in _SOLAR_LEAP else 365 for y in range(known, year)))
    return start - timedelta(days=sum(366 if y % 33 in _SOLAR_LEAP else 365 for y in range(year, known)))
