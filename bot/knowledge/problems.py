"""What is wrong in a data file, said so that the person who wrote it can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import ValidationError

# What a field should have held, in the words of somebody who edits YAML.
_EXPECTED = {
    "missing": "the field is missing",
    "extra_forbidden": "no field of this name exists here",
    "string_type": "expected text; put numbers, dates and times in quotes",
    "string_too_short": "expected text, not an empty one",
    "int_type": "expected a whole number",
    "int_parsing": "expected a whole number",
    "bool_type": "expected true or false",
    "float_type": "expected a number",
    "list_type": "expected a list",
    "tuple_type": "expected a list",
    "dict_type": "expected a mapping",
    "model_type": "expected a mapping",
    "date_type": "expected a date like 2023-11-01",
    "date_from_datetime_parsing": "expected a date like 2023-11-01",
    "date_from_datetime_inexact": "expected a date without a time",
}


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong: where, and what was expected.

    A ``warning`` asks somebody to look; an ``error`` must be mended. ``record`` or ``field`` is empty where the
    problem is the whole file's or the whole record's.
    """

    file: str
    record: str
    field: str
    message: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        where = self.file
        if self.record:
            where += f": record {self.record!r}"
        if self.field:
            where += f": field {self.field!r}"
        return f"{where}: {self.message}"


class DataError(ValueError):
    """The data files cannot be loaded; ``problems`` holds every one that was found, not the first alone."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        count = f"{len(self.problems)} problem{'s' if len(self.problems) != 1 else ''} in the city's data files:"
        super().__init__("\n".join([count, *map(str, self.problems)]))


def from_validation(file: str, record: str, error: ValidationError) -> list[Problem]:
    """The problems that pydantic found in one record."""
    found = []
    for detail in error.errors(include_url=False):
        message = _EXPECTED.get(detail["type"]) or detail["msg"].removeprefix("Value error, ")
        if detail["type"] not in ("missing", "extra_forbidden"):
            message += f"; found {_short(detail['input'])}"
        found.append(Problem(file, record, ".".join(str(step) for step in detail["loc"]), message))
    return found


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
