"""Find the city's own names in what people write, however they write them.

``Matcher`` knows every name and synonym in the city database and finds them

* as they are, in any case and without diacritics;
* inflected ("Lisebergissä", "Liseberg'e", "återvinningscentralen"), by the endings that
  ``data/language/inflection.yml`` lists for each language;
* inside compounds ("biblioteksöppettider"), in languages that write such;
* misspelt ("Lisberg"), by optimal string alignment distance on candidates that share
  enough letter trigrams, never for words that are common in the language;
* in another script ("ليسبرغ", "Лісеберг"), by comparing consonants after transliteration.

    matcher = Matcher(names, inflection)
    matcher.find("när öppnar lisberg", "sv")   # [Match(kind="place", id="liseberg", …)]
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from rapidfuzz.distance import OSA
from scipy import sparse

from bot.language.text import fold, to_latin

HAN = re.compile(r"[\u3400-\u9fff]")
# Han characters and the letters beside them are words of their own: "Liseberg几点开门".
WORD = re.compile(r"[\u3400-\u9fff]+|[^\W_\u3400-\u9fff]+(?:[.:'’\-/][^\W_\u3400-\u9fff]+)*", re.UNICODE)
OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0750-\u077f\u3040-\u30ff\u3400-\u9fff]")
LONGEST_NAME = 6
# The Dice coefficient of letter trigrams from which a misspelling is worth measuring.
LEAST_OVERLAP = 0.4
# Fewer consonants than this are shared by too many ordinary words.
SHORTEST_SKELETON = 5
KIND_ORDER = {"place": 0, "waste": 1, "area": 2, "category": 3}


class Name(Protocol):
    """A name in the city database; ``language`` is None where it holds in every language."""

    @property
    def kind(self) -> str:
        """``place``, ``category``, ``area`` or ``waste``."""

    @property
    def id(self) -> str:
        """The record's id."""

    @property
    def text(self) -> str:
        """The name."""

    @property
    def language(self) -> str | None:
        """The language in which it holds."""


@dataclass(frozen=True)
class Match:
    """A name found in a text: characters ``start`` to ``end``; ``score`` is 0 to 1."""

    start: int
    end: int
    kind: str
    id: str
    how: str
    score: float
    alternatives: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        """Characters covered."""
        return self.end - self.start


@dataclass(frozen=True)
class Inflection:
    """How names change inside a sentence of one language; all in folded form."""

    suffixes: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    compounds: bool = False

    @classmethod
    def from_data(cls, data: Mapping[str, object] | None) -> Inflection:
        """From a language's entry in ``inflection.yml``."""
        data = data or {}
        suffixes = frozenset(fold(str(item)) or str(item) for item in data.get("suffixes", []) or [])  # type: ignore[attr-defined]
        prefixes = sorted({fold(str(item)) for item in data.get("prefixes", []) or []}, key=len, reverse=True)  # type: ignore[attr-defined]
        return cls(suffixes, tuple(p for p in prefixes if p), bool(data.get("compounds", False)))


@dataclass(frozen=True)
class _Token:
    start: int
    end: int
    folded: str


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


class Matcher:
    """Finds names in texts. Immutable and thread-safe; build a new one when the names change.

    Args:
        names: every name of the city database.
        inflection: ``languages`` of ``inflection.yml``.
        common_words: folded words that are no misspelt names, per language.
    """

    def __init__(
        self,
        names: Iterable[Name],
        inflection: Mapping[str, Mapping[str, object]],
        common_words: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        self._inflection = {code: Inflection.from_data(entry) for code, entry in inflection.items()}
        self._common = common_words or {}
        exact: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)
        skeletons: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._han: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)
        for name in names:
            folded = key(name.text)
            if not folded:
                continue
            entry = (name.kind, name.id, name.language)
            if HAN.search(name.text):
                self._han[folded.replace(" ", "")].append(entry)
                continue
            if entry not in exact[folded]:
                exact[folded].append(entry)
            if name.kind in {"place", "area"} and not OTHER_SCRIPT.search(name.text):
                bones = skeleton(name.text)
                if len(bones) >= SHORTEST_SKELETON:
                    skeletons[bones].add((name.kind, name.id))
        self._exact = dict(exact)
        self._skeletons = dict(skeletons)
        self._skeletons_by_length: dict[int, list[str]] = defaultdict(list)
        for bones in self._skeletons:
            self._skeletons_by_length[len(bones)].append(bones)
        self._longest_han = max((len(text) for text in self._han), default=0)
        self._build_trigrams()

    def _build_trigrams(self) -> None:
        self._keys = [text for text in self._exact if len(text) >= 4]
        self._vocabulary: dict[str, int] = {}
        rows, columns = [], []
        for row, text in enumerate(self._keys):
            for gram in _trigrams(text):
                rows.append(row)
                columns.append(self._vocabulary.setdefault(gram, len(self._vocabulary)))
        shape = (len(self._keys), max(1, len(self._vocabulary)))
        grams = sparse.csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=shape)
        self._gram_counts = np.asarray(grams.sum(axis=1)).ravel()
        self._grams = grams.T.tocsr()

    def find(self, text: str, language: str) -> list[Match]:
        """The names in a text, in order, none overlapping.

        Args:
            text: what the person wrote.
            language: its language code; decides which endings and which names count.
        """
        inflection = self._inflection.get(language, Inflection())
        tokens = [_Token(m.start(), m.end(), fold(m.group())) for m in WORD.finditer(text)]
        tokens = [token for token in tokens if token.folded]
        found: list[Match] = []
        for first in range(len(tokens)):
            for last in range(first, min(len(tokens), first + LONGEST_NAME)):
                found += self._match_window(tokens[first : last + 1], language, inflection)
        found += self._match_han(text, language)
        found = self._without_overlaps(found)
        taken = [(match.start, match.end) for match in found]
        rest = [t for t in tokens if not any(start < t.end and t.start < end for start, end in taken)]
        if rest:
            found += self._without_overlaps(
                self._match_compounds(rest, language, inflection)
                + self._match_fuzzy(tokens, rest, language, inflection)
                + self._match_other_script(text, tokens, rest, language, inflection)
            )
        return sorted(self._without_overlaps(found), key=lambda match: match.start)

    # Exact and inflected

    def _match_window(self, tokens: Sequence[_Token], language: str, inflection: Inflection) -> list[Match]:
        joined = " ".join(token.folded for token in tokens)
        start, end = tokens[0].start, tokens[-1].end
        hit = self._lookup(joined, language)
        if hit:
            return self._matches(hit, start, end, "exact", 1.0)
        for variant, cut in self._variants(joined, inflection):
            hit = self._lookup(variant, language)
            if hit:
                return self._matches(hit, start, end, "inflected", 0.97 - 0.01 * cut)
        return []

    def _variants(self, joined: str, inflection: Inflection) -> list[tuple[str, int]]:
        """Forms without a particle before and an ending after, the smallest change first."""
        bases = [(joined, 0)]
        for prefix in inflection.prefixes:
            if joined.startswith(prefix) and len(joined) - len(prefix) >= 3:
                bases.append((joined[len(prefix) :].lstrip(), 1))
        variants: list[tuple[str, int]] = list(bases[1:])
        for base, cost in bases:
            for length in range(1, min(7, len(base) - 2)):
                if base[-length:] in inflection.suffixes and len(base) - length >= 3:
                    stem = base[:-length].rstrip(" '’:-")
                    variants.append((stem, cost + length))
                    if len(stem) >= 4 and stem[-1] == stem[-2]:
                        variants.append((stem[:-1], cost + length))
        return sorted(variants, key=lambda item: item[1])

    def _lookup(self, folded: str, language: str) -> list[tuple[str, str]]:
        entries = self._exact.get(folded)
        if not entries:
            return []
        allowed = [(kind, id_) for kind, id_, lang in entries if _holds(lang, language)]
        # An English or Swedish thing may be quite another word here (Somali "wax" is "thing"); names of places stay names.
        common = self._common.get(language)
        if common and allowed and all(word in common for word in folded.split()):
            own = {(kind, id_) for kind, id_, lang in entries if lang in {None, language} or kind in {"place", "area"}}
            allowed = [hit for hit in allowed if hit in own]
        return list(dict.fromkeys(allowed))

    def _matches(self, hits: Sequence[tuple[str, str]], start: int, end: int, how: str, score: float) -> list[Match]:
        """One match for each kind; several ids of a kind become alternatives."""
        by_kind: dict[str, list[str]] = defaultdict(list)
        for kind, id_ in hits:
            by_kind[kind].append(id_)
        return [
            Match(start, end, kind, ids[0], how, score, tuple(ids[1:]))
            for kind, ids in by_kind.items()
        ]

    def _match_han(self, text: str, language: str) -> list[Match]:
        if not self._longest_han or not HAN.search(text):
            return []
        found = []
        for start in range(len(text)):
            for length in range(min(self._longest_han, len(text) - start), 0, -1):
                entries = self._han.get(fold(text[start : start + length]).replace(" ", ""))
                if entries:
                    hits = list(dict.fromkeys((kind, id_) for kind, id_, lang in entries if _holds(lang, language)))
                    found += self._matches(hits, start, start + length, "exact", 1.0)
                    break
        return found

    # Compounds

    def _match_compounds(self, tokens: Sequence[_Token], language: str, inflection: Inflection) -> list[Match]:
        if not inflection.compounds:
            return []
        found = []
        for token in tokens:
            word = token.folded
            if len(word) < 9:
                continue
            best: Match | None = None
            for cut in range(len(word) - 3, 4, -1):
                hit = self._lookup(word[:cut], language) or self._lookup(word[:cut].rstrip("s"), language)
                if hit:
                    best = self._matches(hit, token.start, token.end, "compound", 0.85)[0]
                    break
            for cut in range(3, len(word) - 4):
                tail = word[cut:]
                hit = self._lookup(tail, language)
                for variant, _ in [] if hit else self._variants(tail, inflection):
                    if len(variant) >= 5:
                        hit = hit or self._lookup(variant, language)
                if hit and (best is None or len(tail) > best.length):
                    best = self._matches(hit, token.start, token.end, "compound", 0.83)[0]
                    break
            if best is not None:
                found.append(best)
        return found

    # Misspellings

    def _match_fuzzy(
        self, tokens: Sequence[_Token], rest: Sequence[_Token], language: str, inflection: Inflection
    ) -> list[Match]:
        free = {token.start for token in rest}
        common = self._common.get(language, frozenset())
        windows: list[tuple[_Token, _Token, str]] = []
        for first in range(len(tokens)):
            for last in range(first, min(len(tokens), first + 4)):
                window = tokens[first : last + 1]
                if any(token.start not in free for token in window):
                    break
                if all(token.folded in common for token in window):
                    continue
                joined = " ".join(token.folded for token in window)
                if len(joined) >= 5:
                    windows.append((window[0], window[-1], joined))
        if not windows or not self._keys:
            return []
        rows, columns = [], []
        sizes = np.zeros(len(windows), dtype=np.float32)
        for row, (_, _, joined) in enumerate(windows):
            grams = _trigrams(joined)
            sizes[row] = len(grams)
            for gram in grams:
                column = self._vocabulary.get(gram)
                if column is not None:
                    rows.append(row)
                    columns.append(column)
        matrix = sparse.csr_matrix(
            (np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=(len(windows), self._grams.shape[0])
        )
        overlap = (matrix @ self._grams).tocoo()
        dice = 2 * overlap.data / (sizes[overlap.row] + self._gram_counts[overlap.col])
        near = dice >= LEAST_OVERLAP
        found = []
        for row, column in zip(overlap.row[near].tolist(), overlap.col[near].tolist(), strict=True):
            first, last, joined = windows[row]
            score = self._similarity(joined, self._keys[column], common, inflection)
            if score:
                hits = self._lookup(self._keys[column], language)
                found += self._matches(hits, first.start, last.end, "fuzzy", score)
        return found

    def _similarity(self, written: str, name: str, common: frozenset[str], inflection: Inflection) -> float:
        """How well a stretch of text passes for a misspelt name; 0 where it does not."""
        if written[0] != name[0] and len(name) < 8:
            return 0.0
        if written in common:
            return 0.0
        shorter = min(len(written), len(name))
        allowed = 1 if shorter <= 7 else 2 if shorter <= 12 else 3
        best = 0.0
        forms = [(written, 0)] + [(form, cut) for form, cut in self._variants(written, inflection) if len(form) >= 4]
        for form, cut in forms[:12]:
            if form in common and form != written:
                continue
            distance = OSA.distance(form, name, score_cutoff=allowed)
            if distance <= allowed and not (shorter <= 4 and distance):
                best = max(best, 0.9 - 0.08 * distance - 0.01 * cut)
        return best

    # Other scripts

    def _match_other_script(
        self, text: str, tokens: Sequence[_Token], rest: Sequence[_Token], language: str, inflection: Inflection
    ) -> list[Match]:
        free = {token.start for token in rest}
        common = self._common.get(language, frozenset())
        found = []
        for first in range(len(tokens)):
            for last in range(first, min(len(tokens), first + 4)):
                window = tokens[first : last + 1]
                if any(t.start not in free for t in window):
                    break
                raw = text[window[0].start : window[-1].end]
                if not OTHER_SCRIPT.search(raw) or HAN.search(raw):
                    continue
                if all(t.folded in common for t in window):
                    continue
                joined = " ".join(t.folded for t in window)
                forms = [(joined, 0)] + self._variants(joined, inflection)
                for form, cut in forms[:10]:
                    if form in common:
                        continue
                    hit = self._nearest_skeleton(skeleton(form), exact=len(window) > 1)
                    if hit:
                        ids, score = hit
                        found += self._matches(ids, window[0].start, window[-1].end, "transliterated", score - 0.01 * cut)
                        break
        return found

    def _nearest_skeleton(self, bones: str, exact: bool) -> tuple[list[tuple[str, str]], float] | None:
        if len(bones) < SHORTEST_SKELETON:
            return None
        same = self._skeletons.get(bones)
        if same:
            return sorted(same), 0.8
        if len(bones) > SHORTEST_SKELETON and not exact:
            for length in (len(bones), len(bones) - 1, len(bones) + 1):
                for other in self._skeletons_by_length.get(length, ()):
                    if OSA.distance(other, bones, score_cutoff=1) <= 1:
                        return sorted(self._skeletons[other]), 0.66
        return None

    # Choice

    @staticmethod
    def _without_overlaps(matches: Iterable[Match]) -> list[Match]:
        """The longest matches first, then the better; several kinds of one stretch all stay."""
        chosen: list[Match] = []
        ordered = sorted(matches, key=lambda m: (-m.length, -m.score, KIND_ORDER.get(m.kind, 9), m.start))
        for match in ordered:
            clash = [c for c in chosen if c.start < match.end and match.start < c.end]
            if not clash:
                chosen.append(match)
            elif all((c.start, c.end) == (match.start, match.end) for c in clash):
                same = [c for c in clash if c.kind == match.kind]
                if not same and match.score >= clash[0].score - 0.02:
                    chosen.append(match)
                elif same and match.id not in {same[0].id, *same[0].alternatives} and match.score >= same[0].score - 1e-6:
                    index = chosen.index(same[0])
                    chosen[index] = Match(
                        same[0].start, same[0].end, same[0].kind, same[0].id, same[0].how, same[0].score,
                        (*same[0].alternatives, match.id),
                    )
        return chosen


def _holds(name_language: str | None, language: str) -> bool:
    """Whether a name of one language counts in a text of another: everybody uses the Swedish and English ones."""
    return name_language in {None, language, "sv", "en"}


def _trigrams(text: str) -> set[str]:
    padded = f"  {text} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}
