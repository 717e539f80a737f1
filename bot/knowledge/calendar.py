"""Swedish public holidays and the eves before them, with their names in every language.

    from bot.knowledge import calendar
    calendar.occasion(date(2026, 12, 24))     # Occasion(id="christmas-eve", kind="eve", …)

Public holidays come from the ``holidays`` library. The eves are no public holidays, yet most doors are closed
or close early: which they are, and what all these days are called, is data (``data/city/holidays.yml``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import holidays
import yaml
from dateutil.easter import easter
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.knowledge.records import WEEKDAYS, Localized, Weekday
from bot.settings import settings

FILE_NAME = "holidays.yml"


class CalendarError(ValueError):
    """``holidays.yml`` is missing or wrong; the message names file, entry, field and what was expected."""


@dataclass(frozen=True)
class Occasion:
    """A public holiday or an eve."""

    id: str
    kind: Literal["holiday", "eve"]
    name: Localized


class Rule(BaseModel):
    """When an eve is: a fixed date, days counted from Easter Sunday, or a weekday on or after a date."""

    model_config = ConfigDict(extra="forbid")

    fixed: str | None = Field(None, alias="date", pattern=r"^\d\d-\d\d$")
    easter: int | None = None
    first: Weekday | None = None
    start: str | None = Field(None, pattern=r"^\d\d-\d\d$")

    @model_validator(mode="after")
    def _one_way(self) -> Rule:
        ways = [self.fixed is not None, self.easter is not None, self.first is not None and self.start is not None]
        if sum(ways) != 1 or (self.first is None) != (self.start is None):
            raise ValueError("expected exactly one of 'date', 'easter', or 'first' with 'start'")
        self.on(2024)
        return self

    def on(self, year: int) -> date:
        """The date in a year."""
        if self.fixed is not None:
            return date.fromisoformat(f"{year}-{self.fixed}")
        if self.easter is not None:
            sunday: date = easter(year)
            return sunday + timedelta(days=self.easter)
        assert self.first is not None and self.start is not None  # proven by _one_way
        start = date.fromisoformat(f"{year}-{self.start}")
        return start + timedelta(days=(WEEKDAYS.index(self.first) - start.weekday()) % 7)


class _Eve(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    rule: Rule
    name: Localized


class _Holiday(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    library: str
    name: Localized


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    eves: list[_Eve]
    holidays: list[_Holiday]


def occasion(day: date) -> Occasion | None:
    """The public holiday or eve on a day; a day that is both is a holiday.

    Raises:
        CalendarError: ``holidays.yml`` is missing or wrong.
    """
    return _year(settings().data_dir / "city" / FILE_NAME, day.year).get(day)


def occasions(year: int) -> dict[date, Occasion]:
    """Every public holiday and eve of a year."""
    return dict(sorted(_year(settings().data_dir / "city" / FILE_NAME, year).items()))


@lru_cache(maxsize=64)
def _year(path: Path, year: int) -> dict[date, Occasion]:
    content = read(path)
    found = {eve.rule.on(year): Occasion(eve.id, "eve", eve.name) for eve in content.eves}
    named = {entry.library: entry for entry in content.holidays}
    for day, library_names in holidays.country_holidays("SE", years=year, include_sundays=False, language="sv").items():
        first = str(library_names).split("; ")[0]
        entry = named.get(first)
        found[day] = (
            Occasion(entry.id, "holiday", entry.name) if entry else Occasion(first.lower(), "holiday", {"sv": first})
        )
    return found


@lru_cache(maxsize=8)
def read(path: Path) -> _File:
    """Read and validate one calendar file.

    Raises:
        CalendarError: with every problem of the file, one a line.
    """
    try:
        content: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
        return _File.model_validate(content)
    except FileNotFoundError:
        raise CalendarError(f"{path}: the file is missing; without it eves would pass for ordinary days") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise CalendarError(f"{path}: expected YAML in UTF-8: {error}") from error
    except ValidationError as error:
        lines = [
            f"{path.name}: field {'.'.join(map(str, detail['loc']))!r}: {detail['msg']}" for detail in error.errors()
        ]
        raise CalendarError("\n".join(lines)) from error
