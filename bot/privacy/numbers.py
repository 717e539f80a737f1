"""The arithmetic of the numbers that masking looks for: check digits, dates, lengths."""

from __future__ import annotations

import calendar
import re

# Lengths in the IBAN registry of ISO 13616, for the countries whose accounts people here hold.
_IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "CH": 21, "CY": 28,
    "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22,
    "GI": 23, "GL": 18, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30,
    "KW": 30, "KZ": 20, "LB": 28, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19,
    "MT": 31, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24,
    "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29, "XK": 20,
}  # fmt: skip


def luhn(digits: str) -> bool:
    """Whether the last of ``digits`` is their Luhn check digit (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_birth_date(century: str | None, year: str, month: str, day: str) -> bool:
    """Whether these digits can begin a personal identity number, or a co-ordination number (day plus 60)."""
    of_month = int(day) - 60 if int(day) > 60 else int(day)
    if not 1 <= int(month) <= 12 or of_month < 1:
        return False
    # Without a century a leap day must be allowed in every year that could be one: 2000 stands for them.
    full_year = int(century + year) if century else 2000 + int(year)
    return of_month <= calendar.monthrange(full_year, int(month))[1]


def iban_length(written: str) -> int:
    """How many characters of ``written`` are one valid IBAN; 0 where its beginning is none.

    The country fixes the length, because a word after an IBAN looks like one more group of it.
    """
    wanted = _IBAN_LENGTHS.get(written[:2].upper())
    if wanted is None:
        return 0
    kept = 0
    compact = ""
    for kept, character in enumerate(written, start=1):  # noqa: B007 - read after the loop
        if character.isalnum():
            compact += character.upper()
        if len(compact) == wanted:
            break
    if len(compact) != wanted or written[kept : kept + 1].isalnum():
        return 0
    as_number = "".join(str(int(character, 36)) for character in compact[4:] + compact[:4])
    return kept if int(as_number) % 97 == 1 else 0


def national_digits(written: str) -> str:
    """The digits of a phone number as dialled in Sweden: "+46 (0)31-365 00 00" is "0313650000"."""
    international = written.strip().startswith("+")
    digits = re.sub(r"\D", "", re.sub(r"\(0\)", "", written))
    if digits.startswith("00"):
        international, digits = True, digits[2:]
    if international and digits.startswith("46"):
        return "0" + digits[2:].removeprefix("0")
    return digits
