"""What a message's words and letters say about its language, before any conversation is looked at.

    evidence = Evidence(profiles, phrasings)
    evidence.of_token("kiitos", candidates)     # {"fi": -0.02, "sv": -4.6, …}: log shares

Two models, both from this project's own data: how usual a word is in each language (its own frequent words and the
words of the phrasings), and character n-grams, which also speak about words that nobody listed.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from bot.language.profiles import Profile
from bot.language.script import script_of
from bot.language.text import fold

# Share of a language's text that one of its listed words stands for, and the share below which a word says nothing.
_LISTED = 0.003
_UNSEEN = 0.0001
# A word typed without its diacritics is weaker evidence: it may be another language's word.
_FOLDED = 0.5
# Phrasings of fewer words than this would make each of their words look frequent.
_SMALLEST_CORPUS = 3000
_FLOOR = math.log(0.004)  # one word can be a name or a loan: it never excludes a language
_GRAM_FLOOR = math.log(0.05)
_GRAMS = (2, 3, 4)
_SMOOTHING = 0.3
_GRAM_SPACE = 20000
# N-grams of a word overlap, so they count for less than independent evidence would.
_GRAM_WEIGHT = 0.35


class Evidence:
    """Word and character evidence per language.

    Args:
        profiles: the languages.
        phrasings: sentences by language code, beside the profiles' own.
        ignored: stems of words that belong to no language (names), left out of the phrasings.
    """

    def __init__(
        self,
        profiles: Mapping[str, Profile],
        phrasings: Mapping[str, Iterable[str]],
        ignored: Sequence[str] = (),
    ) -> None:
        self._shares: dict[str, dict[str, float]] = defaultdict(dict)
        self._folded: dict[str, dict[str, float]] = defaultdict(dict)
        self._grams: dict[str, dict[str, int]] = defaultdict(dict)
        self._totals: dict[str, int] = {}
        skip = tuple(ignored)
        for code, profile in profiles.items():
            counts = Counter(word for phrase in (*profile.phrases, *phrasings.get(code, ())) for word in tokens(phrase) if not word.startswith(skip))
            self._learn(code, profile, counts)

    def _learn(self, code: str, profile: Profile, counts: Counter[str]) -> None:
        size = max(sum(counts.values()), _SMALLEST_CORPUS)
        listed = {part for words in profile.words.values() for word in words for part in tokens(word)}
        grams: Counter[str] = Counter()
        for word in listed | set(counts):
            share = (_LISTED if word in listed else 0.0) + counts[word] / size
            self._shares[word][code] = share
            plain = fold(word)
            if plain != word:
                self._folded[plain][code] = max(self._folded[plain].get(code, 0.0), _FOLDED * share)
            # A word's weight among the n-grams grows slowly: a few very frequent words must not be all of them.
            weight = 2 + min(counts[word], 6)
            for gram in _grams(word):
                grams[gram] += weight
        self._totals[code] = sum(grams.values())
        for gram, count in grams.items():
            self._grams[gram][code] = count

    def knows(self, token: str) -> bool:
        """Whether some language lists ``token`` or uses it in the phrasings."""
        return token in self._shares or token in self._folded

    def of_token(self, token: str, candidates: Sequence[str]) -> dict[str, float]:
        """Log share of each candidate language in what ``token`` says; they sum to about one before the log."""
        exact, folded = self._shares.get(token, {}), self._folded.get(token, {})
        shares = {code: max(exact.get(code, 0.0), folded.get(code, 0.0)) for code in candidates}
        # Letters alone still say a little about a known word, much about an unknown one.
        characters = self._characters(token, candidates)
        if max(shares.values(), default=0.0) <= _UNSEEN:
            return characters
        total = sum(share + _UNSEEN for share in shares.values())
        return {code: max(math.log((share + _UNSEEN) / total), _FLOOR) + 0.25 * characters[code] for code, share in shares.items()}

    def _characters(self, token: str, candidates: Sequence[str]) -> dict[str, float]:
        scores = dict.fromkeys(candidates, 0.0)
        for gram in _grams(token):
            counts = self._grams.get(gram, {})
            for code in candidates:
                share = (counts.get(code, 0) + _SMOOTHING) / (self._totals[code] + _SMOOTHING * _GRAM_SPACE)
                scores[code] += _GRAM_WEIGHT * math.log(share)
        return {code: max(score, _GRAM_FLOOR) for code, score in log_shares(scores).items()}


def log_shares(scores: Mapping[str, float]) -> dict[str, float]:
    """Scores turned into logarithms of shares that sum to one."""
    if not scores:
        return {}
    top = max(scores.values())
    total = top + math.log(sum(math.exp(score - top) for score in scores.values()))
    return {code: score - total for code, score in scores.items()}


def tokens(text: str) -> list[str]:
    """The words of ``text`` in lower case: runs of letters of one script, with the apostrophes inside them."""
    words: list[str] = []
    current, written = "", ""
    for character in text.lower() + " ":
        script = script_of(character)
        if current and script and script != written:
            words.append(current.rstrip("'\u200c"))
            current = ""
        written = script or written
        # The dot that lower-casing İ leaves behind, and Persian's joiner, are part of the word around them.
        if script or (current and character in "'’\u0307\u200c"):
            current += "'" if character == "’" else "" if character == "\u0307" else character
            continue
        if current:
            words.append(current.rstrip("'\u200c"))
            current = ""
    return words


def _grams(word: str) -> Iterable[str]:
    padded = f"^{word}$"
    for size in _GRAMS:
        for start in range(len(padded) - size + 1):
            yield padded[start : start + size]
