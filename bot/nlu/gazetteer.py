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

from bot.language.text import fold
from bot.nlu.name_forms import Inflection, key, skeleton, trigrams
from bot.nlu.vocabulary import Vocabulary
from bot.nlu.words import HAN, WORD

OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0750-\u077f\u3040-\u30ff\u3400-\u9fff]")
LONGEST_NAME = 6
# The city itself is no misspelt place in it.
THE_CITY = frozenset({"goteborg", "gothenburg", "goteborg.se", "goteborg.com"})
SHORTEST_COMPOUND = 9
# Two forms of a word differ in so many letters at the end, and agree in so many at the beginning.
LONGEST_ENDING = 2
SHORTEST_FORM = 4
# The Dice coefficient of letter trigrams from which a misspelling is worth measuring.
LEAST_OVERLAP = 0.4
# Fewer consonants than this are shared by too many ordinary words.
SHORTEST_SKELETON = 5
# With so many, one may differ.
SURE_SKELETON = 7
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
class _Token:
    start: int
    end: int
    folded: str


class Matcher:
    """Finds names in texts. Immutable and thread-safe; build a new one when the names change.

    Args:
        names: every name of the city database.
        inflection: ``languages`` of ``inflection.yml``.
        vocabulary: words that are no misspelt names.
    """

    def __init__(
        self,
        names: Iterable[Name],
        inflection: Mapping[str, Mapping[str, object]],
        vocabulary: Vocabulary | None = None,
    ) -> None:
        self._inflection = {code: Inflection.from_data(entry) for code, entry in inflection.items()}
        self._vocabulary = vocabulary or Vocabulary()
        exact: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)
        skeletons: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._han: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)
        city = {skeleton(name) for name in THE_CITY}
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
            # Only names are written by their sound; a word such as "tågstation" would be translated.
            if name.kind in {"place", "area"} and not OTHER_SCRIPT.search(name.text) and not name.text[0].islower():
                bones = skeleton(" ".join(word for word in folded.split() if word not in THE_CITY))
                if len(bones) >= SHORTEST_SKELETON and bones not in city:
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
        self._columns: dict[str, int] = {}
        rows, columns = [], []
        for row, text in enumerate(self._keys):
            for gram in trigrams(text):
                rows.append(row)
                columns.append(self._columns.setdefault(gram, len(self._columns)))
        shape = (len(self._keys), max(1, len(self._columns)))
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
        if joined in inflection.ordinary:
            return []
        start, end = tokens[0].start, tokens[-1].end
        hit = self._lookup(joined, language)
        if hit:
            return self._matches(hit, start, end, "exact", 1.0)
        for variant, cut in inflection.variants(joined):
            hit = self._lookup(variant, language)
            if hit:
                return self._matches(hit, start, end, "inflected", 0.97 - 0.01 * cut)
        return []

    def _lookup(self, folded: str, language: str) -> list[tuple[str, str]]:
        entries = self._exact.get(folded)
        if not entries:
            return []
        allowed = [(kind, id_) for kind, id_, lang in entries if _holds(lang, language)]
        # An English or Swedish thing may be quite another word here (Somali "wax" is "thing"); names of places stay names.
        if allowed and all(self._vocabulary.often_said(language, word) for word in folded.split()):
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
            # A frequent word has a meaning of its own: "telefonnummer" is no telephone to throw away.
            if len(word) < SHORTEST_COMPOUND or word in inflection.ordinary or self._vocabulary.is_frequent(language, word):
                continue
            hits, score = self._before(word, language), 0.85
            if not hits:
                hits, score = self._behind(word, language, inflection), 0.83
            if hits:
                found.append(self._matches(hits, token.start, token.end, "compound", score)[0])
        return found

    def _before(self, word: str, language: str) -> list[tuple[str, str]]:
        """The longest name that a compound begins with ("biblioteksöppettider"). What is thrown away is never named first."""
        for cut in range(len(word) - SHORTEST_FORM, SHORTEST_FORM, -1):
            if self._vocabulary.part_of_compound(language, word[cut:]):
                hits = self._lookup(word[:cut], language) or self._lookup(word[:cut].rstrip("s"), language)
                if hits := [hit for hit in hits if hit[0] != "waste"]:
                    return hits
        return []

    def _behind(self, word: str, language: str, inflection: Inflection) -> list[tuple[str, str]]:
        """The longest kind of place or thing that a compound ends with ("parfymflaskor"). A place is never named last: Copenhagen is no Hagen."""
        for cut in range(3, len(word) - 4):
            if not self._vocabulary.part_of_compound(language, word[:cut]):
                continue
            for variant, _ in [(word[cut:], 0), *inflection.variants(word[cut:])]:
                if len(variant) > SHORTEST_FORM and (hits := [hit for hit in self._lookup(variant, language) if hit[0] in {"category", "waste"}]):
                    return hits
        return []

    # Misspellings

    def _match_fuzzy(
        self, tokens: Sequence[_Token], rest: Sequence[_Token], language: str, inflection: Inflection
    ) -> list[Match]:
        free = {token.start for token in rest}
        windows: list[tuple[_Token, _Token, str]] = []
        for first in range(len(tokens)):
            for last in range(first, min(len(tokens), first + 4)):
                window = tokens[first : last + 1]
                if any(token.start not in free for token in window):
                    break
                if len(window) == 1 and (self._vocabulary.often_said(language, window[0].folded) or window[0].folded in inflection.ordinary):
                    continue
                joined = " ".join(token.folded for token in window)
                if len(joined) >= 5:
                    windows.append((window[0], window[-1], joined))
        if not windows or not self._keys:
            return []
        rows, columns = [], []
        sizes = np.zeros(len(windows), dtype=np.float32)
        for row, (_, _, joined) in enumerate(windows):
            grams = trigrams(joined)
            sizes[row] = len(grams)
            for gram in grams:
                column = self._columns.get(gram)
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
            score = self._similarity(joined, self._keys[column], language, inflection)
            if score:
                hits = self._lookup(self._keys[column], language)
                found += self._matches(hits, first.start, last.end, "fuzzy", score)
        return found

    def _similarity(self, written: str, name: str, language: str, inflection: Inflection) -> float:
        """How well a stretch of text passes for a misspelt name; 0 where it does not."""
        if written[0] != name[0] and len(name) < 8:
            return 0.0
        # Ordinary words are no misspelt name; they may be a form of one that the endings do not tell ("im Botanischen Garten").
        if all(self._vocabulary.ordinary(language, word) for word in written.split()) and not self._is_form(written, name):
            return 0.0
        shorter = min(len(written), len(name))
        allowed = 1 if shorter <= 8 or written[0] != name[0] else 2 if shorter <= 13 else 3
        best = 0.0
        forms = [(written, 0)] + [(form, cut) for form, cut in inflection.variants(written) if len(form) >= 4]
        for form, cut in forms[:12]:
            if form in THE_CITY or (form != written and self._vocabulary.own(language, form)):
                # A form of an ordinary word is one too.
                return 0.0
            if form != written and self._vocabulary.ordinary(language, form):
                continue
            distance = OSA.distance(form, name, score_cutoff=allowed)
            if distance <= allowed and not (shorter <= 4 and distance):
                best = max(best, 0.9 - 0.08 * distance - 0.01 * cut)
        return best

    @staticmethod
    def _is_form(written: str, name: str) -> bool:
        """Whether several ordinary words differ from a name in their endings only."""
        words, parts = written.split(), name.split()
        if len(words) != len(parts) or len(words) == 1:
            return False
        stems = [(word, part, max(len(part) - LONGEST_ENDING, SHORTEST_FORM)) for word, part in zip(words, parts, strict=True)]
        return all(word == part or word[:stem] == part[:stem] for word, part, stem in stems)

    # Other scripts

    def _match_other_script(
        self, text: str, tokens: Sequence[_Token], rest: Sequence[_Token], language: str, inflection: Inflection
    ) -> list[Match]:
        free = {token.start for token in rest}
        found = []
        for first in range(len(tokens)):
            for last in range(first, min(len(tokens), first + 4)):
                window = tokens[first : last + 1]
                if any(t.start not in free for t in window):
                    break
                raw = text[window[0].start : window[-1].end]
                if not OTHER_SCRIPT.search(raw) or HAN.search(raw):
                    continue
                if any(self._vocabulary.ordinary(language, t.folded) for t in window):
                    continue
                joined = " ".join(t.folded for t in window)
                forms = [(joined, 0), *inflection.variants(joined)][:10]
                if any(self._vocabulary.own(language, form) for form, _ in forms):
                    continue
                for form, cut in forms:
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
        if len(bones) >= SURE_SKELETON and not exact:
            for length in (len(bones), len(bones) - 1, len(bones) + 1):
                for other in self._skeletons_by_length.get(length, ()):
                    if other[0] == bones[0] and OSA.distance(other, bones, score_cutoff=1) <= 1:
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
