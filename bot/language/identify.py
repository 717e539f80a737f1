"""The language of a message: short, misspelt, full of Swedish names, in the middle of a conversation.

    identifier = Identifier(settings().data_dir)
    identifier.identify("missä on Slottsskogen").language                  # "fi"
    identifier.identify("Slottsskogen", previous="fi").language            # "fi": a name changes nothing
    identifier.identify("hvor er biblioteket").detected                    # "nb", answered in "sv"
    identifier.wanted_language("kan vi prata engelska")                    # "en"

Four witnesses are added up as logarithms: letters that only some languages write, the words and character n-grams of
this project's own data, lingua (its low-accuracy models: 34 MB resident instead of 660 MB), and the
conversation so far. What a message says in few words weighs little against the conversation; a sentence wins over it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lingua import Language, LanguageDetectorBuilder

from bot.language.evidence import Evidence, log_shares, tokens
from bot.language.profiles import (
    LanguageDataError,
    Profile,
    load_yaml,
    read_phrasings,
    read_profiles,
)
from bot.language.script import count_scripts, script_of
from bot.language.text import clean, fold
from bot.language.wishes import Wishes

DEFAULT_LANGUAGE = "sv"
_UNSUPPORTED_ANSWER = "en"

# Weights. `python -m bot.evaluation.language` shows what a change of them does.
_LINGUA_WEIGHT = 0.6
_LINGUA_WEIGHT_KNOWN_WORD = 0.25
_LINGUA_FLOOR = 0.003
_LINGUA_UNKNOWN = 0.08  # share given to a language that lingua has no model for
_PREVIOUS = {1: 3.0, 2: 1.8, 3: 1.2}
_PREVIOUS_LONG = 0.8
_PICKED = {1: 2.0, 2: 1.2, 3: 0.8}
_PICKED_LONG = 0.5
_PICKED_BESIDE_PREVIOUS = 0.3
# The city's terms ("försörjningsstöd") stand in messages of every language, so a long Swedish word beside other
# words is weak evidence, and lingua does not see it.
_BORROWED_FROM = DEFAULT_LANGUAGE
_SHORTEST_BORROWED = 8
_BORROWED_WEIGHT = 2.0
_SHORTEST_STEM = 5
# Non-Latin letters are chosen on purpose, Latin ones come with every name; one Han character is a word.
_SCRIPT_WEIGHTS = {"latin": 1.0, "han": 20.0}
_OTHER_SCRIPT_WEIGHT = 8.0

# One letter by itself says nothing where letters are only parts of words.
_ALPHABETS = frozenset({"latin", "cyrillic", "arabic"})
# Addresses, markup and code are in no language.
_NOT_WORDS = re.compile(r"\$?\{+[^{}]*\}+|<[^<>]*>|\w+://\S+|www\.\S+|\S+@\S+\.\S+")


@dataclass(frozen=True)
class Identification:
    """What was found out about one message.

    Attributes:
        language: the language to answer in, always one that the assistant speaks.
        confidence: 0 to 1; low where the message says nothing and the conversation decided.
        supported: whether the assistant speaks ``detected``.
        detected: the language of the message itself, as far as it can be told.
        switched: whether ``language`` differs from the conversation's.
    """

    language: str
    confidence: float
    supported: bool
    detected: str
    switched: bool


class Identifier:
    """Identifies languages; made once a process, safe to use from several threads.

    Args:
        data_dir: the project's data folder.

    Raises:
        LanguageDataError: a data file is missing or wrong.
    """

    def __init__(self, data_dir: Path) -> None:
        registry = load_yaml(data_dir / "languages.yml")
        self._supported: tuple[str, ...] = tuple(registry["languages"])
        self._profiles: dict[str, Profile] = read_profiles(data_dir)
        missing = set(self._supported) - set(self._profiles)
        if missing:
            raise LanguageDataError(f"language/profiles: expected {min(missing)}.yml, as languages.yml names it")
        neutral = load_yaml(data_dir / "language" / "neutral.yml")
        self._neutral = frozenset(part for word in neutral["words"].split() for part in tokens(word))
        self._courtesies = frozenset(part for word in neutral["courtesies"].split() for part in tokens(word))
        self._stems = tuple(stem for stem in neutral["stems"].split() if len(stem) >= 4)
        self._evidence = Evidence(
            self._profiles,
            {code: read_phrasings(data_dir, code) for code in self._supported},
            self._stems,
        )
        self._names = _place_words(data_dir) - self._neutral
        scripts = load_yaml(data_dir / "language" / "scripts.yml")
        self._only: dict[str, str] = scripts["only"]
        self._letters = _letter_weights(scripts["letters"])
        self._lingua_codes: dict[str, str] = {name: code for code, profile in self._profiles.items() for name in profile.lingua}
        models = [getattr(Language, name) for name in sorted(self._lingua_codes)]
        self._lingua = LanguageDetectorBuilder.from_languages(*models).with_low_accuracy_mode().with_preloaded_language_models().build()
        self._wishes = Wishes(data_dir)

    def wanted_language(self, text: str) -> str | None:
        """The language that ``text`` explicitly asks for, or None."""
        return self._wishes.wanted_language(text)

    def identify(self, text: str, previous: str | None = None, picked: str | None = None) -> Identification:
        """Identify the language of ``text``.

        Args:
            text: one message.
            previous: the conversation's language so far.
            picked: the language that the person chose in the picker.
        """
        text = _NOT_WORDS.sub(" ", clean(text))
        words = self._telling_words(text)
        standing = previous or picked
        if not words or (previous and self._courtesies.issuperset(words)):
            # Names, numbers, signs, a foreign thank-you: the conversation's language, else the city's.
            decided = standing or DEFAULT_LANGUAGE
            return self._result(decided, decided, 0.5 if standing else 0.0, previous)
        script = _main_script(words)
        if script in self._only:
            detected = self._only[script]
            return self._result(detected, self._answer_language(detected, standing), 0.99, previous)
        if script == "han":
            return self._result("zh", "zh", 0.99, previous)
        words = [word for word in words if script_of(word[0]) == script]
        scores = self._scores(words, script)
        if not scores:
            detected = standing or DEFAULT_LANGUAGE
            return self._result(detected, detected, 0.0, previous)
        heard = max(scores, key=scores.__getitem__)
        for code, bonus in self._standing(len(words), previous, picked).items():
            # A language that is not written in this script gets no help from the conversation.
            if code in scores:
                scores[code] += bonus
        shares = log_shares(scores)
        best = max(shares, key=shares.__getitem__)
        confidence = math.exp(shares[best])
        if best in self._supported:
            return self._result(best, best, confidence, previous)
        return self._result(heard, self._answer_language(best, standing), confidence, previous)

    def _result(self, detected: str, language: str, confidence: float, previous: str | None) -> Identification:
        return Identification(
            language=language,
            confidence=confidence,
            supported=detected in self._supported,
            detected=detected,
            switched=previous is not None and language != previous,
        )

    def _answer_language(self, detected: str, standing: str | None) -> str:
        profile = self._profiles.get(detected)
        answer = profile.answer_in if profile else None
        return answer or _UNSUPPORTED_ANSWER

    def _telling_words(self, text: str) -> list[str]:
        """The words of ``text`` that can say something about its language: no names, no international words."""
        words = tokens(text)
        telling = [word for word in words if not self._is_neutral(word)]
        if all(len(word) == 1 and script_of(word) in _ALPHABETS for word in telling):
            return []
        if len(telling) < 3:
            return telling
        # A capital inside a sentence marks a name, unless some language knows the word (German nouns).
        names = {word.lower() for word in re.findall(r"(?<=[^\W\d_] )[^\W\d_a-z]\w+", text) if word[0].isupper()}
        kept = [word for word in telling if word not in names or self._evidence.knows(word)]
        return kept if len(kept) >= 2 else telling

    def _is_neutral(self, word: str) -> bool:
        if word in self._neutral or (word in self._names and not self._evidence.knows(word)):
            return True
        return word.startswith(self._stems)

    def _scores(self, words: Sequence[str], script: str) -> dict[str, float]:
        candidates = [
            code for code, profile in self._profiles.items() if profile.script == script or any(word in profile.words.get(script, ()) for word in words)
        ]
        known_in = {code: profile.words.get(script, frozenset()) for code, profile in self._profiles.items()}
        letters = self._letters.get(script, [])
        extra = {code for codes, marks, _ in letters if marks & set("".join(words)) for code in codes}
        candidates.extend(code for code in extra if code not in candidates)
        if not candidates:
            return {}
        scored = [code for code in candidates if code in self._profiles]
        scores = dict.fromkeys(candidates, 0.0)
        borrowed = set()
        for word in words:
            found = self._evidence.of_token(word, scored)
            if len(words) > 1 and _may_be_borrowed(word, found):
                borrowed.add(word)
                least = found[_BORROWED_FROM] - _BORROWED_WEIGHT
                found = {code: max(value, least) for code, value in found.items()}
            lowest = min(found.values(), default=0.0)
            for code in candidates:
                scores[code] += found.get(code, lowest)
        for codes, marks, weight in letters:
            held = min(sum(character in marks for word in words for character in word), 3)
            for code in codes:
                if code in scores:
                    scores[code] += weight * held
        heard = [word for word in words if word not in borrowed] or words
        single = len(words) == 1 and any(words[0] in known for known in known_in.values())
        weight = _LINGUA_WEIGHT_KNOWN_WORD if single else _LINGUA_WEIGHT
        for code, share in self._lingua_shares(" ".join(heard), candidates).items():
            scores[code] += weight * math.log(share)
        for code in candidates:
            scores[code] += self._profiles[code].prior if code in self._profiles else 0.0
        return scores

    def _lingua_shares(self, text: str, candidates: Sequence[str]) -> dict[str, float]:
        shares = dict.fromkeys(candidates, _LINGUA_UNKNOWN)
        found: dict[str, float] = {}
        for value in self._lingua.compute_language_confidence_values(text):
            code = self._lingua_codes[value.language.name]
            found[code] = found.get(code, 0.0) + value.value
        # Where lingua cannot tell at all (too short), it says nothing.
        if not any(found.values()):
            return shares
        for code in candidates:
            profile = self._profiles.get(code)
            if profile and profile.lingua and profile.script == script_of(text[0]):
                shares[code] = max(found.get(code, 0.0), _LINGUA_FLOOR)
        return shares

    @staticmethod
    def _standing(words: int, previous: str | None, picked: str | None) -> dict[str, float]:
        """How much the conversation and the picker weigh against a message of so many telling words."""
        bonus: dict[str, float] = {}
        if previous:
            bonus[previous] = _PREVIOUS.get(words, _PREVIOUS_LONG)
        if picked:
            weight = _PICKED_BESIDE_PREVIOUS if previous else _PICKED.get(words, _PICKED_LONG)
            bonus[picked] = bonus.get(picked, 0.0) + weight
        return bonus


def _may_be_borrowed(word: str, found: Mapping[str, float]) -> bool:
    if len(word) < _SHORTEST_BORROWED or _BORROWED_FROM not in found:
        return False
    return found[_BORROWED_FROM] == max(found.values())


def _main_script(words: Sequence[str]) -> str:
    counts = count_scripts("".join(words))
    weighted = {script: count * _SCRIPT_WEIGHTS.get(script, _OTHER_SCRIPT_WEIGHT) for script, count in counts.items()}
    # Japanese mixes kana with Han characters, which alone would be Chinese.
    for script in ("hiragana", "katakana"):
        if script in counts:
            return script
    return max(weighted, key=weighted.__getitem__)


def _letter_weights(
    content: Mapping[str, Sequence[Mapping[str, Any]]],
) -> dict[str, list[tuple[tuple[str, ...], frozenset[str], float]]]:
    return {script: [(tuple(e["languages"]), frozenset(e["letters"]), float(e["weight"])) for e in entries] for script, entries in content.items()}


def _place_words(data_dir: Path) -> frozenset[str]:
    """Words of the city's place and area names, as far as the city's data are there."""
    names: set[str] = set()
    records = [
        *((load_yaml(path) or {}).get("places") for path in sorted((data_dir / "city" / "places").glob("*.yml"))),
        *((load_yaml(path) or {}).get("areas") for path in sorted((data_dir / "city").glob("areas.yml"))),
    ]
    for record in (record for group in records for record in group or ()):
        name = (record.get("name") or {}).get("sv")
        names.update(word for word in tokens(str(name or "")) if len(fold(word)) >= _SHORTEST_STEM)
    return frozenset(names)
