"""Masking of personal data, so that nothing stored, logged, translated or sent on carries it.

    masked = mask("Mitt personnummer är 811218-9876, ring 070-174 06 05")
    masked.text          # "Mitt personnummer är [ID], ring [PHONE]"
    masked.findings      # what was hidden, and where, for the encrypted copy

Found are Swedish personal identity and co-ordination numbers, payment cards, IBAN and bank account
numbers, e-mail addresses and phone numbers, in the digits of any script. The city's own numbers are
public and stay; so do dates, times, prices, post codes and years.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import phonenumbers
import yaml

from bot.language.text import fold
from bot.privacy import numbers
from bot.settings import settings

Kind = Literal["identity", "card", "account", "email", "phone"]

# Markers are short capitals in brackets: the same in every language, and nothing that NLU takes for a word.
MARKERS: dict[Kind, str] = {
    "identity": "[ID]",
    "card": "[CARD]",
    "account": "[ACCOUNT]",
    "email": "[EMAIL]",
    "phone": "[PHONE]",
}

_CONTEXT_BEFORE = 48  # characters in which a word like "personnummer" vouches for the number after it


@dataclass(frozen=True)
class Finding:
    """One piece of personal data: ``text[start:end]`` of the original, which is ``value``."""

    kind: Kind
    start: int
    end: int
    value: str


@dataclass(frozen=True)
class Masked:
    """A text without its personal data, and what was taken out, in the order of the text."""

    text: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Public:
    """Contact details that are never masked: digits of phone numbers, addresses in lower case."""

    phones: frozenset[str]
    emails: frozenset[str]
    context: dict[str, tuple[str, ...]]


@lru_cache(maxsize=4)
def public(data_dir: Path) -> Public:
    """The public contact details and context words of ``data_dir/privacy/public.yml``."""
    path = data_dir / "privacy" / "public.yml"
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Public(
        phones=frozenset(numbers.national_digits(str(number)) for number in data["numbers"]),
        emails=frozenset(address.casefold() for address in data["emails"]),
        context={kind: tuple(fold(word) for word in words) for kind, words in data["context"].items()},
    )


def mask(text: str, allowed: Iterable[str] = (), data_dir: Path | None = None) -> Masked:
    """Replace personal data in ``text`` by markers.

    Args:
        text: What a person wrote, cleaned or not.
        allowed: Phone numbers and e-mail addresses of the city's records, as they are written there.
        data_dir: Folder with the data files; the settings' own by default.
    """
    known = public(data_dir or settings().data_dir)
    allowed = list(allowed)
    phones = known.phones | {numbers.national_digits(entry) for entry in allowed if "@" not in entry}
    emails = known.emails | {entry.casefold() for entry in allowed if "@" in entry}
    search = _Search(text, Public(phones - {""}, emails, known.context))
    findings = search.findings()
    pieces: list[str] = []
    position = 0
    for finding in findings:
        pieces += [text[position : finding.start], MARKERS[finding.kind]]
        position = finding.end
    pieces.append(text[position:])
    return Masked("".join(pieces), tuple(findings))


_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")


def _shadow(text: str) -> str:
    """``text`` with ASCII digits, hyphens and spaces, character for character."""
    plain = []
    for character in text.translate(_DASHES):
        category = unicodedata.category(character)
        if not character.isascii() and category == "Nd":
            character = str(unicodedata.digit(character))
        elif category == "Zs":
            character = " "
        plain.append(character)
    return "".join(plain)


Span = tuple[int, int]

_EMAIL = re.compile(r"[\w.+'-]*[\w+]\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,24}\b", re.IGNORECASE)
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,30}")
_CARD = re.compile(r"(?<![\d+])(?<!\d[ -])\d(?:[ -]?\d){12,18}(?![ -]?\d)")
_IDENTITY = re.compile(
    r"(?<![\d+])(?<!\d[-./])"
    r"(?P<century>18|19|20)?(?P<year>\d\d)(?P<date_separator>[-./ ]?)(?P<month>\d\d)(?P=date_separator)(?P<day>\d\d)"
    r"(?P<separator> ?[-+/] ?| )?(?P<last>\d{4})(?![\d])(?![-./]\d)"
)
_ACCOUNT = re.compile(r"(?<![\d+])\d(?:[ ,./-]{0,2}\d){6,19}(?!\d)")
# Near-certain phone numbers that no numbering plan knows (mistyped, or of a plan newer than the library).
_PHONE = re.compile(
    r"(?<![\d+])(?:(?:\+|00 ?)[1-9]\d{0,2}[ ./-]*(?:\(0\)[ ./-]*)?(?:\(?\d\)?[ ./-]{0,2}){6,12}\d|07[ -]?[02369](?:[ ./-]{0,2}\d){7})(?!\d)"
)
_TIMES = re.compile(r"(?:[01]?\d|2[0-4])[.: ]?[0-5]\d")
_RANGE = re.compile(r"\s*(?:-|/|,|\s)\s*")


class _Search:
    """The search through one text. Kinds are tried in an order in which an earlier one cannot be part of a later."""

    def __init__(self, text: str, known: Public) -> None:
        self._text = text
        self._plain = _shadow(text)
        self._known = known
        self._taken: list[Finding] = []

    def findings(self) -> list[Finding]:
        """All findings in the order of the text."""
        steps: list[tuple[Kind, Callable[[], Iterator[Span]]]] = [
            ("email", self._emails),
            ("account", self._ibans),
            ("identity", self._identities),
            ("card", self._cards),
            ("phone", self._phones),
            ("account", self._accounts),
        ]
        for kind, step in steps:
            for start, end in list(step()):
                if not any(start < other.end and other.start < end for other in self._taken):
                    self._taken.append(Finding(kind, start, end, self._text[start:end]))
        return sorted(self._taken, key=lambda finding: finding.start)

    def _vouched(self, kind: str, start: int) -> bool:
        """Whether a word just before ``start`` says that a number of this kind follows."""
        before = fold(self._plain[max(0, start - _CONTEXT_BEFORE) : start])
        return any(word in before for word in self._known.context.get(kind, ()))

    def _emails(self) -> Iterator[Span]:
        for match in _EMAIL.finditer(self._plain):
            address = re.sub(r"\s|\(at\)|\[at\]", lambda m: "@" if m[0].strip() else "", match[0], flags=re.IGNORECASE)
            if address.casefold() not in self._known.emails:
                yield match.span()

    def _ibans(self) -> Iterator[Span]:
        for match in _IBAN.finditer(self._plain):
            length = numbers.iban_length(match[0])
            if length:
                yield match.start(), match.start() + length

    def _identities(self) -> Iterator[Span]:
        for match in _IDENTITY.finditer(self._plain):
            if not numbers.is_birth_date(match["century"], match["year"], match["month"], match["day"]):
                continue
            separator = (match["separator"] or "").strip()
            if not self._vouched("identity", match.start()):
                # "2026-11-28 1800" is a day and a time, and ten digits from 07 are a mobile number.
                if match["date_separator"] and not separator:
                    continue
                if not separator and not match["century"] and re.match(r"07[02369]", match[0]):
                    continue
                digits = match["year"] + match["month"] + match["day"] + match["last"]
                if separator not in ("-", "+") and not numbers.luhn(digits):
                    continue
            yield match.span()

    def _cards(self) -> Iterator[Span]:
        for match in _CARD.finditer(self._plain):
            digits = re.sub(r"\D", "", match[0])
            grouped = re.fullmatch(r"[3-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}", match[0])
            issued = re.match(r"[3-6]|2[2-7]", digits)
            if grouped or (issued and numbers.luhn(digits)) or self._vouched("card", match.start()):
                yield match.span()

    def _phones(self) -> Iterator[Span]:
        for match in phonenumbers.PhoneNumberMatcher(self._plain, "SE", leniency=phonenumbers.Leniency.VALID):
            if self._is_private(match.raw_string):
                yield match.start, match.end
        for found in _PHONE.finditer(self._plain):
            if self._is_private(found[0]):
                yield found.span()

    def _is_private(self, written: str) -> bool:
        digits = re.sub(r"\D", "", written)
        if len(digits) < 7 or not written.lstrip("(").startswith(("0", "+")):
            return False
        parts = [part for part in _RANGE.split(written.strip()) if part]
        if len(parts) > 1 and all(_TIMES.fullmatch(part) for part in parts) and not written.startswith("07"):
            return False
        return numbers.national_digits(written) not in self._known.phones

    def _accounts(self) -> Iterator[Span]:
        for match in _ACCOUNT.finditer(self._plain):
            if self._vouched("account", match.start()) and self._is_account(match[0]):
                yield match.span()

    def _is_account(self, written: str) -> bool:
        return numbers.national_digits(written) not in self._known.phones
