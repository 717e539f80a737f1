"""Explicit wishes for a language: "svenska tack", "can we speak Finnish", "suomeksi".

    Wishes(data_dir).wanted_language("puhutko suomea?")     # "fi"
    Wishes(data_dir).wanted_language("svenska för invandrare")     # None

A message is a wish when it names a language and holds nothing else than the words that wishes are made of. So a
question that merely names a language ("böcker på arabiska") is never taken for one.
"""

from __future__ import annotations

import re
from pathlib import Path

from bot.language.profiles import LanguageDataError, load_yaml
from bot.language.script import script_of
from bot.language.text import clean, fold

NAMES = Path("language") / "names.yml"
WISHES = Path("language") / "wishes.yml"

_APART = re.compile(r"[^\w\s]+")
_LONGEST_WISH = 120  # characters; longer messages are about something else
_OTHER = ""  # a language that the assistant does not speak


class Wishes:
    """Recognises that a person asks for another language, in any of the languages.

    Args:
        data_dir: the project's data folder.

    Raises:
        LanguageDataError: a file is missing or wrong.
    """

    def __init__(self, data_dir: Path) -> None:
        names, wishes = load_yaml(data_dir / NAMES), load_yaml(data_dir / WISHES)
        if not isinstance(names, dict) or not isinstance(names.get("names"), dict):
            raise LanguageDataError(f"{data_dir / NAMES}: expected a mapping 'names'")
        if not isinstance(wishes, dict) or not {"words", "negations"} <= set(wishes):
            raise LanguageDataError(f"{data_dir / WISHES}: expected the mappings 'words' and 'negations'")
        self._names: dict[tuple[str, ...], str] = {_units(n): _OTHER for n in str(names.get("others", "")).split()}
        for code, by_language in names["names"].items():
            for forms in by_language.values():
                self._names.update({_units(str(form)): code for form in forms})
        # Names of one word may also be written in two ("af soomaali"), so the longest is tried first.
        self._longest = max(len(units) for units in self._names)
        self._words = _vocabulary(wishes["words"])
        self._negations = _vocabulary(wishes["negations"])
        self._longest_word = max(map(len, self._words | self._negations))

    def wanted_language(self, text: str) -> str | None:
        """The code of the language that ``text`` asks for, or None where it asks for none that the assistant speaks."""
        if len(text) > _LONGEST_WISH:
            return None
        units = _units(text)
        wanted: list[str] = []
        refused = False
        at = 0
        while at < len(units):
            name = self._name_at(units, at)
            if name:
                wanted.append(self._names[name])
                at += len(name)
                continue
            word = self._word_at(units, at)
            if not word:
                return None
            refused = refused or word in self._negations
            at += len(word)
        codes = list(dict.fromkeys(wanted))
        if len(codes) == 1 and not refused:
            return codes[0] or None
        # "I don't speak Swedish, English please": what is refused comes first or last, by language; two names
        # with a negation leave the second.
        if len(codes) == 2 and refused:
            return codes[1] or None
        return None

    def named(self, text: str) -> list[str]:
        """The codes of the languages that ``text`` names, whatever else it says."""
        units = _units(text[:_LONGEST_WISH])
        found = [self._names[name] for at in range(len(units)) if (name := self._name_at(units, at))]
        return [code for code in dict.fromkeys(found) if code]

    def _name_at(self, units: tuple[str, ...], at: int) -> tuple[str, ...]:
        return next(
            (u for n in range(self._longest, 0, -1) if (u := units[at : at + n]) in self._names and len(u) == n),
            (),
        )

    def _word_at(self, units: tuple[str, ...], at: int) -> tuple[str, ...]:
        known = self._words | self._negations
        return next(
            (u for n in range(self._longest_word, 0, -1) if (u := units[at : at + n]) in known and len(u) == n),
            (),
        )


def _vocabulary(by_language: dict[str, str]) -> frozenset[tuple[str, ...]]:
    return frozenset(_units(word) for words in by_language.values() for word in str(words).split())


def _units(text: str) -> tuple[str, ...]:
    """Folded words; where a script writes none apart (Chinese), single characters."""
    words: list[str] = []
    for word in _APART.sub(" ", fold(clean(text))).split():
        if any(script_of(character) == "han" for character in word):
            words.extend(word)
        else:
            words.append(word)
    return tuple(words)
