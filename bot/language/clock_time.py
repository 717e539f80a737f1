"""Times of day: what the numbers and words of a clock expression stand for.

clock_time("half_before", {"hour_word": "sex"}, data)     # 17:30, Swedish "halv sex"
"""

from __future__ import annotations

from datetime import time
from typing import Callable

from bot.language.time_data import TimeData


def read_number(groups: dict[str, str], data: TimeData, name: str) -> int | None:
    """The number in slot ``name``, written in digits or as a word; None where the match has none."""
    written = groups.get(name) or groups.get(f"{name}_word")
    slot = "ordinal" if name == "day" else "number"
    return data.value(slot, written) if written else None


def clock_time(meaning: str, groups: dict[str, str], data: TimeData) -> time | None:
    """The time that a clock pattern of this meaning stands for; None for an hour that no day has.

    A bare hour from 1 to 6 is the afternoon's; one with minutes is read as written where the day has 24 hours.
    """
    hour, minutes = read_number(groups, data, "hour"), read_number(groups, data, "minute")
    if hour is None or hour > 24 or (minutes or 0) > 59:
        return None
    if meaning not in ("clock", "clock_at", "hour") and hour > 12 and meaning.endswith(("_before", "half")):
        total = hour * 60
    else:
        total = hour % 24 * 60
    total += _OFFSETS[meaning](minutes or 0) if meaning in _OFFSETS else minutes or 0
    total %= 24 * 60
    written = groups.get("hour", "")
    half = next(
        (half for half in ("am", "pm", "night") for at in ("before", "after") if f"{half}_{at}" in groups),
        "",
    )
    literal = hour > 12 or (len(written) == 2 and written[0] == "0")
    exact = meaning in ("clock", "clock_at") and minutes is not None and not data.twelve_hours
    if half == "am":
        total %= 12 * 60
    elif half == "pm":
        total = total % (12 * 60) + 12 * 60
    elif half == "night":
        total = total % (12 * 60) + (12 * 60 if hour in range(6, 12) else 0)
    elif not literal and not exact and 30 < total < 7 * 60:
        total += 12 * 60
    if half and hour > 12:
        total = hour % 24 * 60 + (minutes or 0)
    return time(total // 60 % 24, total % 60)


_OFFSETS: dict[str, Callable[[int], int]] = {
    "half_before": lambda _: -30,
    "half_after": lambda _: 30,
    "quarter_after": lambda _: 15,
    "quarter_before": lambda _: -15,
    "minutes_before": lambda minutes: -minutes,
    "minutes_before_half": lambda minutes: -30 - minutes,
    "minutes_after_half": lambda minutes: -30 + minutes,
}
