"""The small pattern language of ``data/time``, and the text it is matched against.

    Patterns(...).regex("på {weekday}(en|)")

In a pattern, ``(a|b|)`` are alternatives, a space is any space, ``_`` is an optional space, hyphen or joiner, and
``{name}`` is a slot. Letters match themselves, and without their diacritics too where the pattern has at least
five letters (shorter words would meet others: Swedish "mån" and "man").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_SHORTEST_FOLDED = 5
_LOOSE = r"[\s\u200c-]?"
_SPACE = r"[\s\u200c]+"
_LETTERS = {
    **dict.fromkeys("يىێېے", "ی"),
    **dict.fromkeys("كڪ", "ک"),
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ةەۀھہۃ", "ه"),
    **dict.fromkeys("ۆۇؤ", "و"),
    "ڕ": "ر",
    "ڵ": "ل",
    "ـ": "",
    "ء": "",
    **dict.fromkeys("’‘ʼʹ`´", "'"),
    **dict.fromkeys("‐‑‒–—−", "-"),
    "،": ",",
    "：": ":",
    "٫": ".",
    "؟": "?",
}
_BARE = {"ı": "i", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ß": "ss"}


@dataclass(frozen=True)
class Plain:
    """A text as patterns see it; ``at[i]`` is where character i of ``text`` stands in the original."""

    text: str
    at: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where characters ``start`` to ``end`` stand in the original."""
        return self.at[start], self.at[end] if end < len(self.at) else self.at[-1]


def plain(text: str) -> Plain:
    """Lower case, one form for each Arabic letter, apostrophe, hyphen and digit; diacritics stay."""
    characters: list[str] = []
    at: list[int] = []
    index = 0
    while index < len(text):
        end = index + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        for character in _plain_letter(text[index:end]):
            characters.append(character)
            at.append(index)
        index = end
    at.append(len(text))
    return Plain("".join(characters), tuple(at))


def _plain_letter(cluster: str) -> str:
    letter = unicodedata.normalize("NFC", cluster)
    if letter == "İ":
        return "i"
    if len(letter) > 1 and "\u0600" <= letter[0] <= "\u06ff":
        letter = letter[0]  # Arabic vowel signs
    if len(letter) == 1 and unicodedata.category(letter) == "Nd":
        return str(unicodedata.digit(letter))
    if len(letter) == 1 and "\uff00" <= letter <= "\uffef":
        letter = unicodedata.normalize("NFKC", letter)
    return "".join(_LETTERS.get(character, character) for character in letter.lower())


def bare(word: str) -> str:
    """``word`` without diacritics, where it is written in Latin letters."""
    decomposed = unicodedata.normalize("NFD", "".join(_BARE.get(character, character) for character in word))
    if any(character.isalpha() and not character.isascii() for character in decomposed):
        return word
    return "".join(character for character in decomposed if not unicodedata.combining(character))


class Compiler:
    """Turns patterns into regular expressions.

    Args:
        slots: the regular expression of each slot.
        prefixes: what may be written together with a word before it (Arabic "و").
        spaced: whether the language puts spaces between words.
    """

    def __init__(self, slots: Mapping[str, str], prefixes: Sequence[str], spaced: bool) -> None:
        self.slots = dict(slots)
        stuck = "|".join(re.escape(plain(prefix).text) for prefix in prefixes)
        self._before = rf"(?<![^\W_])(?:{stuck})?" if stuck else r"(?<![^\W_])" if spaced else r"(?<![\d])"
        self._after = r"(?![^\W_])" if spaced else r"(?!\d)"

    def regex(self, pattern: str) -> re.Pattern[str]:
        """The compiled pattern, at word boundaries."""
        return re.compile(self._before + self.body(pattern) + self._after)

    def whole(self, patterns: Sequence[str]) -> re.Pattern[str]:
        """Matches one of ``patterns`` and nothing else."""
        return re.compile(alternatives([self.body(pattern) for pattern in patterns]))

    def body(self, pattern: str) -> str:
        """The pattern as a regular expression without boundaries.

        Raises:
            KeyError: the pattern names a slot that does not exist.
        """
        written = plain(pattern).text
        folding = sum(character.isalpha() for character in re.sub(r"\{\w+\}", "", written)) >= _SHORTEST_FOLDED
        return "".join(self._piece(piece, folding) for piece in re.findall(r"\{\w+\}|[^\W\d_]+|\s+|.", written))

    def _piece(self, piece: str, folding: bool) -> str:
        if piece[0] == "{" and len(piece) > 2:
            return self.slots[piece[1:-1]]
        if piece == "_":
            return _LOOSE
        if piece.isspace():
            return _SPACE
        if piece in ("(", "|", ")"):
            return "(?:" if piece == "(" else piece
        without = bare(piece) if folding else piece
        return re.escape(piece) if without == piece else f"(?:{re.escape(piece)}|{re.escape(without)})"


def alternatives(expressions: Sequence[str]) -> str:
    """One group that matches any of ``expressions``, the longest first, as they may begin alike."""
    return "(?:" + "|".join(sorted(expressions, key=len, reverse=True)) + ")"
