"""Which words are ordinary, so that they are neither misspelt names nor names that nobody has told us.

    words = Vocabulary.learn(("sv", "när öppnar badet"), …)
    words.ordinary("sv", "massa")        # True: a frequent word of the language, no misspelt "mässan"
    words.ordinary("sv", "lisberg")      # False

Phrasings tell how people write to the assistant; ``wordfreq`` (words of thirteen of our languages counted in subtitles, news and
encyclopaedias; Somali and Sorani are not among them) tells how they write elsewhere.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.language.text import fold
from bot.nlu.words import HAN, WORD

# A word seen this often in what people write is a word, not a misspelt name.
COMMON_WORD_COUNT = 2
FREQUENT_WORDS = 40_000
USUAL_WORDS = 4_000
NOUNS_WITH_CAPITALS = frozenset({"de"})
# Shorter words are particles, or letters.
SHORTEST_TELLING = 3
SHORTEST_STEM = 4
# What stands between signs, also in "c'est".
PART = re.compile(r"[^\W_]+")
ARABIC = re.compile(r"[\u0600-\u06ff]")
PARTICLES = (1, 2, 3)  # letters
# What may join the parts of a compound.
LINKS = ("s", "es", "n", "en", "e", "er")
# The share of a word that must be one that is known, for it to be a form of that.
LEAST_STEM = 0.7
# wordfreq's names of our languages, where they differ.
FREQUENCY_LISTS = {
    code: code for code in ("sv", "en", "ar", "fa", "fi", "pl", "uk", "es", "de", "fr", "tr", "zh")
} | {"bs": "sh"}


@dataclass(frozen=True)
class Vocabulary:
    """Folded words per language.

    Attributes:
        common: seen several times in phrasings.
        frequent: the most frequent words of the language at large; where nobody has counted those, the words of phrasings without names.
    """

    common: Mapping[str, frozenset[str]] = field(default_factory=dict)
    frequent: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def learn(cls, texts: Iterable[tuple[str, str, bool]]) -> Vocabulary:
        """Count the words of phrasings, and add the frequent words of their languages.

        Args:
            texts: language code, text, and whether it is of a kind that names places or things.
        """
        counts: dict[str, Counter[str]] = {}
        nameless: dict[str, set[str]] = {}
        for language, text, names in texts:
            words = {fold(found.group()) for found in WORD.finditer(text)}
            counts.setdefault(language, Counter()).update(words)
            if not names:
                nameless.setdefault(language, set()).update(words)
        common = {
            code: frozenset(word for word, count in counter.items() if count >= COMMON_WORD_COUNT and word) for code, counter in counts.items()
        }
        return cls(common, {code: _frequent(code, FREQUENT_WORDS) or frozenset(nameless.get(code, ())) for code in counts})

    @classmethod
    def read(cls, path: Path) -> Vocabulary:
        """From a file that ``write`` made."""
        return cls(*_read(path, ("common", "frequent")))

    def write(self, path: Path) -> None:
        """Keep the words as JSON."""
        _write(path, {"common": self.common, "frequent": self.frequent})

    def often_said(self, language: str, word: str) -> bool:
        """Whether people who write to the assistant in this language use a folded word."""
        return word in self.common.get(language, ())

    def own(self, language: str, word: str) -> bool:
        """Whether a folded word is an ordinary one of the language itself."""
        return self.often_said(language, word) or self.is_frequent(language, word)

    def ordinary(self, language: str, word: str) -> bool:
        """Whether a folded word is one of the language, or an English or Swedish one, rather than a misspelt name."""
        return self.own(language, word) or any(self.is_frequent(code, word) for code in ("en", "sv"))

    def is_frequent(self, language: str, word: str) -> bool:
        """Whether a folded word is frequent in the language at large."""
        return word in self.frequent.get(language, ())

    def part_of_compound(self, language: str, word: str) -> bool:
        """Whether a folded text may be what stands beside a name in a compound, linking letters included."""
        if language not in self.frequent:
            return True
        forms = {word, *(word.removesuffix(link) for link in LINKS if len(word) - len(link) >= SHORTEST_TELLING)}
        return any(form in self.frequent[language] or self.often_said(language, form) for form in forms)


@dataclass(frozen=True)
class Heard:
    """The words that people ask the assistant with, names left out: whatever else a short question holds is a name that it does not know.

    Attributes:
        words: folded words per language, from phrasings.
        usual: the words that are most usual in a language at large.
    """

    words: Mapping[str, frozenset[str]]
    usual: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def learn(cls, texts: Iterable[tuple[str, str]]) -> Heard:
        """Collect the words of phrasings.

        Args:
            texts: pairs of language code and folded text, names replaced or left out.
        """
        found: dict[str, set[str]] = {}
        for language, text in texts:
            found.setdefault(language, set()).update(text.split())
        words = {code: frozenset(word for word in words if len(word) >= SHORTEST_TELLING) for code, words in found.items()}
        return cls(words, {code: _frequent(code, USUAL_WORDS) for code in found})

    @classmethod
    def read(cls, path: Path) -> Heard:
        """From a file that ``write`` made."""
        return cls(*_read(path, ("words", "usual")))

    def write(self, path: Path) -> None:
        """Keep the words as JSON."""
        _write(path, {"words": self.words, "usual": self.usual})

    def strange(self, language: str, text: str) -> list[str]:
        """The words of a text that nobody asks with, not even misspelt or inflected; a capital inside a sentence makes a name of usual ones too.

        Args:
            language: the text's language.
            text: what a person wrote, known names and times left out.
        """
        borrowed = self.words.get("en", frozenset()) | self.words.get("sv", frozenset())
        heard, usual = self.words.get(language, frozenset()), self.usual.get(language, frozenset())
        found = []
        for number, match in enumerate(PART.finditer(text)):
            written, word = match.group(), fold(match.group())
            if len(word) < SHORTEST_TELLING or word.isnumeric() or HAN.search(word) or word in borrowed or self._knows(heard, word):
                continue
            if word not in usual or (number and written.istitle() and language not in NOUNS_WITH_CAPITALS):
                found.append(word)
        return found

    @staticmethod
    def _knows(heard: frozenset[str], word: str) -> bool:
        if word in heard:
            return True
        slips = 0 if len(word) < 5 else 1 if len(word) < 9 else 2
        if slips and process.extractOne(word, heard, scorer=OSA.distance, score_cutoff=slips):
            return True
        # Particles before ("و" in Arabic) and endings after make no other word.
        if ARABIC.match(word) and any(word[letters:] in heard for letters in PARTICLES):
            return True
        least = max(SHORTEST_STEM, math.ceil(len(word) * LEAST_STEM))
        return any(len(known) >= least and (known in word or known[:least] == word[:least]) for known in heard)


def _read(path: Path, parts: Iterable[str]) -> list[dict[str, frozenset[str]]]:
    content = json.loads(path.read_text(encoding="utf-8"))
    return [{code: frozenset(words) for code, words in content[part].items()} for part in parts]


def _write(path: Path, parts: Mapping[str, Mapping[str, frozenset[str]]]) -> None:
    content = {part: {code: sorted(found) for code, found in words.items()} for part, words in parts.items()}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def _frequent(language: str, count: int) -> frozenset[str]:
    if language not in FREQUENCY_LISTS:
        return frozenset()
    import wordfreq

    return frozenset(fold(word) for word in wordfreq.top_n_list(FREQUENCY_LISTS[language], count))
