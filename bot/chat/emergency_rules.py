"""The words of emergencies: rules per language that find them in a text, however it is spelt.

    rules = Rules.load(data_dir / "emergency")
    rules.evidence("min man andas int", "sv")     # [Evidence(category="life", strength="strong", …)]

A rule is a line of elements joined by ``+``. All its elements must occur close together, in any order; an
element is alternatives divided by ``|``; an alternative is a word, a phrase of words in a row, or ``@group``.

* ``word*`` also matches longer words; ``=word`` allows no misspelling; ``!a|b`` means that the sentence has none
  of these; ``~12`` at the end of a line widens the window (in words) within which the elements lie.
* ``rules`` are sure signs; ``weak`` ones need the meaning of the whole text to agree.
* ``ordinary`` lines match what looks like an emergency and is not ("my phone died"): their words are then
  not seen by the rules. ``context`` words (a film, a year, a course) make sure signs weak ones in their sentence.
* ``questions`` lines are questions about the help itself ("which number for the ambulance?").
* ``known`` are correct words that must not be taken for misspellings.

Texts and rules meet folded (``bot.language.text.fold``). Every language's rules are tried on every text, because the
language of a short, frightened message is easily mistaken; a misspelling counts fully only in the expected one.
"""

from __future__ import annotations

import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import yaml
from rapidfuzz.distance import OSA

from bot.language.text import fold

log = logging.getLogger(__name__)

Strength = Literal["strong", "weak", "question"]

WINDOW = 7.0
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_TOKEN = re.compile(rf"[{_HAN}]|[^\W_{_HAN}]+|[.!?。!?\n;]")
_STOPS = frozenset(".!?。\n;")
_CONTRACTION = re.compile(r"n't\b")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_YEAR = re.compile(r"1[5-9]\d\d|20[01]\d")

# Particles written together with the word that follows them in Arabic, Persian and Kurdish texts.
_ARABIC_PREFIXES = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك")
_SERBIAN = str.maketrans(
    {
        **dict(zip("абвгдежзијклмнопрстћуфхцчшђ", "abvgdezzijklmnoprstcufhccsd", strict=True)),
        **{"љ": "lj", "њ": "nj", "џ": "dz"},
    }
)


class RuleError(ValueError):
    """A rule that cannot be read; the message names file and line."""


@dataclass(frozen=True)
class Evidence:
    """A rule that matched. ``category`` is empty for questions about the help itself."""

    category: str
    strength: Strength
    language: str
    rule: str


@dataclass(frozen=True)
class _Rule:
    language: str
    section: str  # rules, weak, ordinary, questions
    category: str
    line: str
    elements: tuple[frozenset[int], ...]  # alternatives, by number
    absent: frozenset[int]
    window: float


@dataclass(frozen=True)
class _Hit:
    """An alternative found in the text, at the tokens ``start`` to ``end``."""

    start: int
    end: int
    misspelt: int


@dataclass
class _Text:
    tokens: list[str] = field(default_factory=list)
    places: list[float] = field(default_factory=list)  # a Chinese character is half a word wide
    sentences: list[int] = field(default_factory=list)


def tokens(text: str) -> list[str]:
    """Folded words of ``text``; each Chinese character is a word, the end of a sentence one too."""
    folded = _DRAWN_OUT.sub(r"\1", _CONTRACTION.sub("nt", fold(text)))
    return _TOKEN.findall(folded)


def _read(text: str) -> _Text:
    read = _Text()
    place, sentence = 0.0, 0
    for token in tokens(text):
        if token in _STOPS:
            sentence += 1
            continue
        read.tokens.append(token)
        read.places.append(place)
        read.sentences.append(sentence)
        place += 0.5 if re.match(rf"[{_HAN}]", token) else 1.0
    return read


def _forms(token: str) -> Iterator[str]:
    """The forms under which a token is looked up: itself, without Arabic particles, Serbian in Latin letters."""
    yield token
    if "\u0600" <= token[0] <= "\u06ff":
        for prefix in _ARABIC_PREFIXES:
            if token.startswith(prefix) and len(token) - len(prefix) >= 3:
                yield token[len(prefix) :]
    elif "\u0400" <= token[0] <= "\u04ff":
        yield token.translate(_SERBIAN)


class _Vocabulary:
    """All words of all rules, numbered, found exactly, as beginnings, and misspelt."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._lengths: list[int] = []
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._beginnings: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._fuzzy: dict[str, list[tuple[str, int, bool]]] = defaultdict(list)
        self.known: set[str] = set()
        self.find = lru_cache(maxsize=8192)(self._find)

    def number(self, written: str) -> int:
        """The number of a word as a rule writes it (``=`` and ``*`` included)."""
        if written not in self._numbers:
            number = self._numbers[written] = len(self._numbers)
            exact, begins = written.startswith("="), written.endswith("*")
            word = written.removeprefix("=").removesuffix("*")
            self._lengths.append(5 if re.match(rf"[{_HAN}]", word) else len(word))
            if begins:
                self._beginnings[word[0]].append((word, number))
            else:
                self._whole[word].append(number)
            if not exact and len(word) >= 5 and word.isalpha():
                self._fuzzy[word[0]].append((word, number, begins))
        return self._numbers[written]

    def length(self, number: int) -> int:
        """How many letters the word has. A Chinese character says as much as five."""
        return self._lengths[number]

    def _find(self, token: str) -> dict[int, int]:
        """Numbers of the words that ``token`` may be, with 1 where it is a misspelling and else 0."""
        found: dict[int, int] = {}
        for form in _forms(token):
            for number in self._whole.get(form, ()):
                found[number] = 0
            for word, number in self._beginnings.get(form[0], ()):
                if form.startswith(word):
                    found[number] = 0
        if not found and token not in self.known and len(token) >= 4 and token.isalpha():
            for word, number, begins in self._fuzzy.get(token[0], ()):
                if _misspells(token, word, begins):
                    found[number] = 1
        return found


def _misspells(token: str, word: str, begins: bool) -> bool:
    allowed = 2 if len(word) >= 10 else 1
    if not begins:
        return abs(len(token) - len(word)) <= allowed and OSA.distance(token, word, score_cutoff=allowed) <= allowed
    lengths = range(len(word) - 1, min(len(token), len(word) + 1) + 1)
    return any(OSA.distance(token[:length], word, score_cutoff=1) <= 1 for length in lengths)


class Rules:
    """The rules of all languages, ready to be tried on a text."""

    def __init__(self) -> None:
        self._words = _Vocabulary()
        self._alternatives: dict[tuple[int, ...], int] = {}
        self._starts: dict[int, list[tuple[tuple[int, ...], int]]] = defaultdict(list)
        self._rules: list[_Rule] = []
        self._by_alternative: dict[int, list[int]] = defaultdict(list)
        self._context: dict[str, frozenset[int]] = {}
        self._everywhere: frozenset[int] = frozenset()

    @classmethod
    def load(cls, folder: Path) -> Rules:
        """Read ``<language>.yml`` of every language in ``folder``.

        Raises:
            RuleError: a line cannot be read; file and line are named.
        """
        rules = cls()
        for path in sorted(folder.glob("*.yml")):
            cls.load_file(path, rules)
        return rules

    @classmethod
    def load_sound(cls, folder: Path) -> Rules:
        """Like ``load``, but what cannot be read of a file is logged and left out: the others still listen."""
        rules = cls()
        for path in sorted(folder.glob("*.yml")):
            try:
                cls.load_file(path, rules)
            except (RuleError, OSError, UnicodeDecodeError, yaml.YAMLError, AttributeError, TypeError) as error:
                log.critical("%s is not read to its end, emergencies in its language are told less surely: %s", path, error)
        return rules

    @classmethod
    def load_file(cls, path: Path, rules: Rules | None = None) -> Rules:
        """Add the rules of one file to ``rules``, or to none."""
        rules = rules or cls()
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        if isinstance(data, dict) and "rules" in data:
            rules._add_language(path, data)
        return rules

    def _add_language(self, path: Path, data: dict[str, Any]) -> None:
        language = path.stem
        groups: dict[str, str] = data.get("groups") or {}
        for section in ("rules", "weak"):
            for category, lines in (data.get(section) or {}).items():
                self._add_lines(path, language, section, category, lines, groups)
        for section in ("ordinary", "questions"):
            self._add_lines(path, language, section, "", data.get(section) or "", groups)
        context = self._alternatives_of(data.get("context") or "", groups, path) if data.get("context") else frozenset()
        self._context[language] = context
        # Many languages share the word "suicide", so a book about it must be known in all; short words mislead.
        shared = {number for words, number in self._alternatives.items() if sum(map(self._words.length, words)) >= 5}
        self._everywhere |= context & shared
        for word in tokens(data.get("known") or ""):
            self._words.known.add(word)

    def _add_lines(self, path: Path, language: str, section: str, category: str, lines: str, groups: dict[str, str]) -> None:
        for line in filter(None, (raw.strip() for raw in lines.splitlines())):
            window = WINDOW
            body = line
            if widened := re.search(r"~(\d+)$", line):
                window, body = float(widened[1]), line[: widened.start()]
            parts = [part.strip() for part in body.split(" + ")]
            absent: frozenset[int] = frozenset()
            elements = []
            for part in parts:
                found = self._alternatives_of(part.removeprefix("!"), groups, path)
                if part.startswith("!"):
                    absent |= found
                else:
                    elements.append(found)
            if not elements:
                raise RuleError(f"{path.name}: '{line}' names only what must be absent; add a word to look for.")
            rule = _Rule(language, section, category, line, tuple(elements), absent, window)
            for alternative in frozenset().union(*elements):
                self._by_alternative[alternative].append(len(self._rules))
            self._rules.append(rule)

    def _alternatives_of(self, part: str, groups: dict[str, str], path: Path) -> frozenset[int]:
        found: set[int] = set()
        for written in (piece.strip() for piece in part.split("|")):
            if not written:
                continue
            if written.startswith("@"):
                if written[1:] not in groups:
                    raise RuleError(f"{path.name}: no group is called '{written}'.")
                found |= self._alternatives_of(groups[written[1:]], groups, path)
                continue
            found |= {self._alternative(phrase) for phrase in _spellings(written)}
        if not found:
            raise RuleError(f"{path.name}: an element of a rule is empty: '{part}'.")
        return frozenset(found)

    def _alternative(self, phrase: tuple[str, ...]) -> int:
        numbers = tuple(self._words.number(word) for word in phrase)
        if numbers not in self._alternatives:
            self._alternatives[numbers] = len(self._alternatives)
            self._starts[numbers[0]].append((numbers, self._alternatives[numbers]))
        return self._alternatives[numbers]

    def evidence(self, text: str, language: str) -> list[Evidence]:
        """Every rule that matches ``text``; ``language`` is the expected one."""
        read = _read(text)
        hits = self._hits(read)
        candidates = {number for alternative in hits for number in self._by_alternative.get(alternative, ())}
        rules = [self._rules[number] for number in sorted(candidates)]
        hidden: dict[str, set[int]] = defaultdict(set)
        for rule in rules:
            if rule.section == "ordinary":
                for match in self._matches(rule, hits, read, set(), rule.language):
                    hidden[rule.language].update(*(range(hit.start, hit.end + 1) for hit in match))
        found: list[Evidence] = []
        for rule in rules:
            if rule.section == "ordinary":
                continue
            for match in self._matches(rule, hits, read, hidden[rule.language], language):
                found.append(Evidence(rule.category, self._strength(rule, match, hits, read), rule.language, rule.line))
                break
        return found

    def _strength(self, rule: _Rule, match: tuple[_Hit, ...], hits: dict[int, list[_Hit]], read: _Text) -> Strength:
        if rule.section == "questions":
            return "question"
        if rule.section == "weak":
            return "weak"
        sentences = {read.sentences[hit.start] for hit in match}
        distant = any(
            read.sentences[hit.start] in sentences
            for alternative in self._context.get(rule.language, frozenset()) | self._everywhere
            for hit in hits.get(alternative, ())
            if not hit.misspelt
        )
        dated = any(_YEAR.fullmatch(token) and sentence in sentences for token, sentence in zip(read.tokens, read.sentences, strict=True))
        return "weak" if distant or dated else "strong"

    def _hits(self, read: _Text) -> dict[int, list[_Hit]]:
        words = [self._words.find(token) for token in read.tokens]
        hits: dict[int, list[_Hit]] = defaultdict(list)
        for start, here in enumerate(words):
            for word, misspelt in here.items():
                for phrase, alternative in self._starts.get(word, ()):
                    wrong = misspelt
                    if start + len(phrase) > len(words):
                        continue
                    for offset, part in enumerate(phrase[1:], start=1):
                        if part not in words[start + offset]:
                            break
                        wrong += words[start + offset][part]
                    else:
                        hits[alternative].append(_Hit(start, start + len(phrase) - 1, wrong))
        return hits

    def _matches(self, rule: _Rule, hits: dict[int, list[_Hit]], read: _Text, hidden: set[int], language: str) -> Iterator[tuple[_Hit, ...]]:
        """Ways in which a rule's elements lie close together in the text."""
        per_element = []
        for element in rule.elements:
            places = [hit for alternative in element for hit in hits.get(alternative, ()) if not hidden.intersection(range(hit.start, hit.end + 1))]
            if not places:
                return
            per_element.append(places)
        for match in _close(per_element, read.places, rule.window):
            wrong = sum(hit.misspelt for hit in match)
            # A misspelling is believed where it is the expected language, or where other words bear it out.
            if wrong and rule.language != language and (len(match) == 1 or wrong > 1):
                continue
            sentences = {read.sentences[hit.start] for hit in match}
            if any(read.sentences[hit.start] in sentences and not hit.misspelt for alternative in rule.absent for hit in hits.get(alternative, ())):
                continue
            yield match


def _close(per_element: list[list[_Hit]], places: list[float], window: float) -> Iterator[tuple[_Hit, ...]]:
    """Combinations of one hit per element that do not overlap and lie within ``window``."""

    def extend(chosen: tuple[_Hit, ...], rest: list[list[_Hit]]) -> Iterator[tuple[_Hit, ...]]:
        if not rest:
            yield chosen
            return
        for hit in rest[0]:
            if any(hit.start <= other.end and other.start <= hit.end for other in chosen):
                continue
            first = min([hit.start, *(other.start for other in chosen)])
            last = max([hit.end, *(other.end for other in chosen)])
            if places[last] - places[first] <= window:
                yield from extend((*chosen, hit), rest[1:])

    yield from extend((), per_element)


def _spellings(written: str) -> Iterable[tuple[str, ...]]:
    """A written alternative as phrases of folded words: apart, together, and apart at a zero-width non-joiner."""
    exact = "=" if written.startswith("=") else ""
    spellings: set[tuple[str, ...]] = set()
    for variant in {written, written.replace("\u200c", " ")}:
        words = []
        for piece in variant.removeprefix("=").split():
            star = "*" if piece.endswith("*") else ""
            parts = tokens(piece.removesuffix("*"))
            if parts:
                words += [exact + part for part in parts[:-1]] + [exact + parts[-1] + star]
        if words:
            spellings.add(tuple(words))
            plain = [word.removeprefix("=") for word in words]
            if len(words) == 2 and len(plain[0]) > 1 and not plain[0].endswith("*") and len("".join(plain)) >= 8:
                spellings.add((exact + "".join(plain),))
    return spellings
