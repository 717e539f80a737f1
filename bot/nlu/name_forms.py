"""The forms in which a name is written: folded, inflected, and by its sound."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.text import fold, to_latin
from bot.nlu.words import WORD


@dataclass(frozen=True)
class Inflection:
    """How names change inside a sentence of one language; all in folded form."""

    suffixes: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    compounds: bool = False
    ordinary: frozenset[str] = frozenset()

    @classmethod
    def from_data(cls, data: Mapping[str, object] | None) -> Inflection:
        """From a language's entry in ``inflection.yml``."""
        data = data or {}
        suffixes = frozenset(fold(str(item)) or str(item) for item in data.get("suffixes", []) or [])  # type: ignore[attr-defined]
        prefixes = sorted({fold(str(item)) for item in data.get("prefixes", []) or []}, key=len, reverse=True)  # type: ignore[attr-defined]
        ordinary = frozenset(fold(str(item)) for item in data.get("ordinary", []) or [])  # type: ignore[attr-defined]
        return cls(suffixes, tuple(p for p in prefixes if p), bool(data.get("compounds", False)), ordinary)

    def variants(self, joined: str) -> list[tuple[str, int]]:
        """Forms of a folded text without a particle before and an ending after, each with how much was cut; the smallest change first."""
        bases = [(joined, 0)]
        for prefix in self.prefixes:
            if joined.startswith(prefix) and len(joined) - len(prefix) >= 3:
                bases.append((joined[len(prefix) :].lstrip(), 1))
        variants: list[tuple[str, int]] = list(bases[1:])
        for base, cost in bases:
            for length in range(1, min(7, len(base) - 2)):
                if base[-length:] in self.suffixes and len(base) - length >= 3:
                    stem = base[:-length].rstrip(" '’:-")
                    variants.append((stem, cost + length))
                    if len(stem) >= 4 and stem[-1] == stem[-2]:
                        variants.append((stem[:-1], cost + length))
        return sorted(variants, key=lambda item: item[1])


def key(text: str) -> str:
    """A name or a stretch of text as the matcher compares it."""
    return " ".join(token for token in (fold(m.group()) for m in WORD.finditer(text)) if token)


_SKELETON_CLASSES = str.maketrans(
    {"b": "p", "d": "t", "g": "k", "q": "k", "c": "k", "v": "f", "w": "f", "z": "s", "x": "s", "j": "y"}
)


def skeleton(text: str) -> str:
    """The consonants of a text after transliteration, in broad classes; "" where there are too few."""
    latin = re.sub(r"[^a-z]", "", to_latin(text).lower())
    latin = latin.replace("gh", "g").replace("kh", "k").replace("sh", "s").replace("ch", "k").replace("ph", "f").replace("th", "t")
    consonants = re.sub(r"[aeiouyhjw]", "", latin).translate(_SKELETON_CLASSES)
    return re.sub(r"(.)\1+", r"\1", consonants)


def trigrams(text: str) -> set[str]:
    """The letter trigrams of a text, its edges marked."""
    padded = f"  {text} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}
