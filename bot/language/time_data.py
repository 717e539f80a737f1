"""Reads ``data/time/<language>.yml`` and compiles its patterns.

A file says how one language writes times: ``weekdays`` (single forms), ``weekdays_recurring`` ("on Sundays"),
``weekdays_short`` (believed only where ``short_after`` comes before), ``months``, ``numbers``, ``ordinals``, and under
``patterns`` lists of patterns (see ``time_patterns``) by what they mean. ``RULES`` names all meanings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.language.calendar_rules import WEEKDAYS
from bot.language.profiles import LanguageDataError, load_yaml
from bot.language.time_patterns import Compiler, alternatives

FOLDER = "time"
PARTS = ("morning", "forenoon", "noon", "afternoon", "evening", "night", "midnight")

# Meanings whose patterns stand in a list under "patterns".
RULES = (
    "today",
    "tomorrow",
    "day_after_tomorrow",
    "yesterday",
    "day_before_yesterday",
    "now",
    "weekday",
    "recurring_weekday",
    "coming_weekday",
    "next_weekday",
    "weekend",
    "next_weekend",
    "recurring_weekend",
    "workdays",
    "this_week",
    "next_week",
    "this_month",
    "next_month",
    "date",
    "solar_date",
    "day_of_month",
    "month",
    "in_days",
    "in_weeks",
    "in_months",
    "in_hours",
    "in_minutes",
    "ignore",
)
CLOCK_RULES = (
    "hour",
    "half_before",
    "half_after",
    "quarter_after",
    "quarter_before",
    "minutes_after",
    "minutes_before",
    "minutes_before_half",
    "minutes_after_half",
)
_FIELDS = {
    "spaced",
    "prefixes",
    "weekdays",
    "weekdays_recurring",
    "weekdays_short",
    "short_after",
    "months",
    "solar_months",
    "numbers",
    "ordinals",
    "patterns",
    "parts",
    "day_parts",
    "weekday_parts",
    "holidays",
    "clock",
    "day_endings",
    "order",
}

_NEEDED = {
    "weekday": ("weekday", "weekdays", "short"),
    "solar_date": ("solar_month",),
    "date": ("month",),
}

_DAY = r"(?<![\d.,:/+-])(?P<day>0?[1-9]|[12]\d|3[01])"
_HOUR = r"(?<![\d.,:/+])(?P<hour>[01]?\d|2[0-4])"


@dataclass(frozen=True)
class Rule:
    """One compiled pattern and what it means; ``detail`` is the part of the day or the holiday."""

    meaning: str
    regex: re.Pattern[str]
    detail: str = ""


@dataclass(frozen=True)
class TimeData:
    """Everything that one language's file says, compiled."""

    rules: tuple[Rule, ...]
    lookups: Mapping[str, tuple[tuple[int, re.Pattern[str]], ...]]
    twelve_hours: bool
    month_first: bool

    def value(self, slot: str, written: str) -> int | None:
        """The number that ``written`` stands for in a slot: digits, or a word of that slot's list."""
        if written.isdigit():
            return int(written)
        return next(
            (value for value, regex in self.lookups.get(slot, ()) if regex.fullmatch(written)),
            None,
        )


def languages_with_data(data_dir: Path) -> list[str]:
    """Codes of the languages that have a file."""
    return sorted(path.stem for path in (data_dir / FOLDER).glob("*.yml") if path.stem != "common")


def read_common(data_dir: Path) -> dict[str, Any]:
    """``common.yml``: hours of the day's parts, holidays, units.

    Raises:
        LanguageDataError: the file is missing or wrong.
    """
    path = data_dir / FOLDER / "common.yml"
    content = load_yaml(path)
    if not isinstance(content, dict) or not {"parts", "holidays", "units"} <= set(content):
        raise LanguageDataError(f"{path}: expected 'parts', 'holidays' and 'units'")
    return content


def read_time_data(data_dir: Path, language: str, holidays: Mapping[str, Any]) -> TimeData:
    """Read and compile one language's file.

    Raises:
        LanguageDataError: with the file, the field and what was expected.
    """
    path = data_dir / FOLDER / f"{language}.yml"
    content = load_yaml(path)
    if not isinstance(content, dict):
        raise LanguageDataError(f"{path}: expected a mapping")
    _check(path, content, holidays)
    try:
        data = _compile(content)
    except KeyError as error:
        raise LanguageDataError(f"{path}: no slot {error}; see bot/language/time_data.py for their names") from error
    except re.error as error:
        raise LanguageDataError(f"{path}: a pattern has unbalanced brackets: {error.pattern!r}") from error
    for rule in data.rules:
        needed = next(
            (slots for meaning, slots in _NEEDED.items() if rule.meaning.endswith(meaning)),
            (),
        )
        if needed and not set(needed) & set(rule.regex.groupindex):
            raise LanguageDataError(f"{path}: a pattern of {rule.meaning} needs one of the slots {', '.join(needed)}")
    return data


def _check(path: Path, content: dict[str, Any], holidays: Mapping[str, Any]) -> None:
    expected = {
        "": (content, _FIELDS),
        "patterns.": (content.get("patterns") or {}, set(RULES)),
        "clock.": (
            content.get("clock") or {},
            {
                *CLOCK_RULES,
                "at",
                "near",
                "am",
                "pm",
                "night",
                "glue",
                "separators",
                "hours",
            },
        ),
        "holidays.": (content.get("holidays") or {}, set(holidays)),
        "parts.": (content.get("parts") or {}, set(PARTS)),
        "weekdays.": (content.get("weekdays") or {}, set(WEEKDAYS)),
    }
    for place, (mapping, known) in expected.items():
        unknown = set(map(str, mapping)) - known
        if unknown:
            raise LanguageDataError(f"{path}: field {place}{min(unknown)}: expected one of {', '.join(sorted(known))}")
    if set(content.get("weekdays") or {}) != set(WEEKDAYS):
        raise LanguageDataError(f"{path}: field weekdays: expected forms for {', '.join(WEEKDAYS)}")


def _compile(content: dict[str, Any]) -> TimeData:
    clock: dict[str, Any] = content.get("clock") or {}
    basic = Compiler({}, (), True)
    lookups: dict[str, tuple[tuple[int, re.Pattern[str]], ...]] = {}
    slots: dict[str, str] = {}

    def words(slot: str, groups: Mapping[Any, Any], group: str) -> None:
        entries = [(number, list(forms)) for number, forms in groups.items()]
        lookups[slot] = tuple((number, basic.whole(forms)) for number, forms in entries)
        bodies = [basic.body(form) for _, forms in entries for form in forms]
        slots[slot] = f"(?P<{group}>{alternatives(bodies)})" if bodies else r"(?!)"

    words("weekday", _by_index(content["weekdays"]), "weekday")
    words("weekdays", _by_index(content.get("weekdays_recurring") or {}), "weekdays")
    words("short", _by_index(content.get("weekdays_short") or {}), "short")
    words("month", content.get("months") or {}, "month")
    words("solar_month", content.get("solar_months") or {}, "solar_month")
    numbers = content.get("numbers") or {}
    words("number", numbers, "number")
    words("ordinal", content.get("ordinals") or {}, "ordinal")
    number = slots.pop("number").replace("?P<number>", "?:")
    ordinal = slots.pop("ordinal").replace("?P<ordinal>", "?:")
    lookups["minute"] = lookups["hour"] = lookups["number"]
    lookups["day"] = lookups["ordinal"]
    endings = "".join(f"|{basic.body(ending)}" for ending in content.get("day_endings") or ())
    # "den andra" is "the other" more often than a day, so a day of the month alone takes digits.
    slots["dnum"] = rf"(?:{_DAY}(?:{endings[1:] or '(?!)'}|)(?!\d))"
    slots["d"] = rf"(?:{_DAY}(?:{endings[1:] or '(?!)'}|)(?!\d)|(?P<day_word>{ordinal}))"
    slots["n"] = rf"(?:(?<![\d.,])(?P<count>\d{{1,2}})(?![\d.,:]\d)(?!\d)|(?P<count_word>{number}))"
    slots["h"] = rf"(?:{_HOUR}(?![\d]|[:/]\d)|(?P<hour_word>{number}))"
    slots["mm"] = rf"(?:(?P<minute>[0-5]?\d)(?!\d)|(?P<minute_word>{number}))"
    slots["hm"] = rf"{_HOUR}[{re.escape(str(clock.get('separators', ':.')))}](?P<minute>[0-5]\d)(?!\d|[:/]\d)"
    slots["mnum"] = r"(?<!\d)(?P<month>0?[1-9]|1[0-2])"
    slots["y"] = r"(?P<year>(?:1[34]|19|20)\d\d)"

    compiler = Compiler(slots, content.get("prefixes") or (), content.get("spaced", True))
    rules: list[Rule] = []
    for meaning, patterns in (content.get("patterns") or {}).items():
        rules.extend(Rule(meaning, compiler.regex(pattern)) for pattern in patterns)
    short_after = content.get("short_after") or ()
    rules.extend(Rule("weekday", compiler.regex(f"{before} {{short}}")) for before in short_after)
    rules.extend(Rule("part", compiler.regex(form), part) for part, forms in (content.get("parts") or {}).items() for form in forms)
    for day, parts in (content.get("day_parts") or {}).items():
        rules.extend(Rule(f"{day}_part", compiler.regex(form), part) for part, forms in parts.items() for form in forms)
    for part, forms in (content.get("weekday_parts") or {}).items():
        rules.extend(Rule("weekday_part", compiler.regex(form), part) for form in forms)
    for holiday, forms in (content.get("holidays") or {}).items():
        rules.extend(Rule("holiday", compiler.regex(form), holiday) for form in forms)
    rules.extend(_clock_rules(clock, compiler))
    return TimeData(tuple(rules), lookups, clock.get("hours") == 12, content.get("order") == "md")


def _by_index(by_name: Mapping[str, Any]) -> dict[int, Any]:
    return {WEEKDAYS.index(name): forms for name, forms in by_name.items()}


def _clock_rules(clock: Mapping[str, Any], compiler: Compiler) -> list[Rule]:
    """Each clock pattern, with the words for "at" and for the half of the day before and after it."""
    halves = {half: [compiler.body(form) for form in clock.get(half) or ()] for half in ("am", "pm", "night")}
    before = "|".join(f"(?P<{half}_before>{alternatives(forms)})" for half, forms in halves.items() if forms)
    after = "|".join(f"(?P<{half}_after>{alternatives(forms)})" for half, forms in halves.items() if forms)
    glue = r"[\s,]*" if clock.get("glue") else r"[\s,]+"
    at = _any(compiler, clock.get("at") or ())
    # "from", "until" and the like stand before times, but also before anything else that is counted.
    near = _any(compiler, [*(clock.get("at") or ()), *(clock.get("near") or ())])
    lead = rf"(?:(?:{before}){glue})?" if before else ""
    tail = rf"(?:[\s,]*(?:{after}))?" if after else ""
    needed_lead = rf"(?:{before}){glue}" if before else r"(?!)"
    needed_tail = rf"[\s,]*(?:{after})" if after else r"(?!)"
    hm, hour = compiler.slots["hm"], compiler.slots["h"]
    # A time with minutes needs no word beside it; with a dot it could be a date, which only "at" settles.
    bodies = [
        ("clock_at", rf"{lead}(?:{near})\s*{hm}{tail}"),
        ("clock", rf"{lead}{hm}{tail}"),
        ("clock", rf"{hour}{needed_tail}"),
        ("clock", rf"{needed_lead}(?:(?:{at})\s*)?{hour}"),
    ]
    if clock.get("at"):
        bodies.append(("clock", rf"{lead}(?:{at})\s*{hour}(?![.,]\d){tail}"))
    for meaning in CLOCK_RULES:
        for pattern in clock.get(meaning) or ():
            bodies.append((meaning, rf"{lead}(?:(?:{near})\s*)?{compiler.body(pattern)}{tail}"))
    start, end = compiler.regex("x").pattern.split("x")
    return [Rule(meaning, re.compile(start + body + end)) for meaning, body in bodies]


def _any(compiler: Compiler, forms: Sequence[str]) -> str:
    return alternatives([compiler.body(form) for form in forms]) if forms else r"(?!)"
