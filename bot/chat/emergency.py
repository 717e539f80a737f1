"""Emergencies: who writes that somebody is in danger is shown the right numbers at once.

    detector = Detector(settings().data_dir)
    found = detector.detect("han andas inte", "sv", vector)      # Emergency(category="life", score=1.0) or None
    structure(found, city)                                       # what is answered

Two signals are weighed. The words (``bot.chat.emergency_rules``): a sure sign is enough, a weak one needs the
meaning to agree, and a question about the help itself ("which number for the ambulance?") asks the meaning to
tell whether anybody is in danger. The meaning (``bot.chat.emergency_head``), where weights have been
trained, also tells alone, if it is sure. Either works without the other.
"""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from bot.chat.emergency_head import CATEGORIES, Head
from bot.chat.emergency_head import weights_path as trained_weights
from bot.chat.emergency_rules import Evidence, Rules
from bot.knowledge.city import City
from bot.language.embedding import DIMENSIONS, Vector
from bot.messages import Argument, Source, Structure
from bot.settings import settings

log = logging.getLogger(__name__)

# The number that is right in every emergency, for the day when no file can be read.
_ALWAYS = "112"
_NAMES = ("sos", "police", "health", "crisis", "poison", "suicide_line", "bris", "women_line", "social")


@dataclass(frozen=True)
class Emergency:
    """What kind of emergency a text tells of, and how surely (0 to 1)."""

    category: str
    score: float


class Detector:
    """Listens for emergencies in texts of any language. Thread-safe; takes a millisecond."""

    def __init__(self, data_dir: Path, weights_path: Path | None = None) -> None:
        """Read the rules and, where there are any, the trained weights.

        Args:
            data_dir: folder with the project's data files.
            weights_path: trained weights; those of this installation unless given.
        """
        self._rules = Rules.load_sound(data_dir / "emergency")
        path = weights_path or trained_weights()
        self._head: Head | None = None
        try:
            self._head = Head.load(path)
        except (OSError, ValueError, KeyError) as error:
            log.warning("emergencies are told by words alone: no trained weights at %s (%s)", path, error)

    def detect(self, text: str, language: str, vector: Vector | None = None) -> Emergency | None:
        """The emergency that ``text`` tells of, or None.

        Args:
            text: what the person wrote.
            language: the expected language; the others' rules are tried too.
            vector: the text's sentence embedding, ``(384,)``, where it can be had.
        """
        evidence = self._rules.evidence(text, language)
        meaning = self._meaning(vector)
        danger = sum(meaning.values())
        strong = [found for found in evidence if found.strength == "strong"]
        weak = [found for found in evidence if found.strength == "weak"]
        asks = any(found.strength == "question" for found in evidence)

        if strong and (not asks or self._head is None or not meaning or danger >= self._head.beside):
            return Emergency(_category(strong, meaning), 1.0 if not asks else max(danger, 0.5))
        if self._head is None or not meaning:
            return None
        if weak and not asks and danger >= self._head.beside:
            return Emergency(_category(weak, meaning), danger)
        if danger >= self._head.alone:
            return Emergency(_category(weak, meaning), danger)
        return None

    def _meaning(self, vector: Vector | None) -> dict[str, float]:
        if self._head is None or vector is None or vector.shape != (DIMENSIONS,) or not np.isfinite(vector).all():
            return {}
        return self._head.probabilities(vector)


def _category(evidence: list[Evidence], meaning: dict[str, float]) -> str:
    """The likeliest category: the words' votes and the meaning together; where they tie, the most urgent."""
    votes = Counter(found.category for found in evidence)
    most = max(votes.values(), default=1)

    def weight(category: str) -> float:
        return votes[category] / most * (1.0 if votes else 0.0) + 1.5 * meaning.get(category, 0.0)

    # Where sure words speak, only what they speak of comes into question.
    choices = [category for category in CATEGORIES if category in votes] or list(CATEGORIES)
    if evidence and evidence[0].strength == "weak":
        choices = list(CATEGORIES)
    return max(choices, key=weight)


def structure(emergency: Emergency, city: City | None = None) -> Structure:
    """What is answered to an emergency: what to do, with the numbers of the city's records.

    Without ``city``, or where its records cannot be read, the numbers are those of ``data/emergency/numbers.yml``.
    """
    chosen = _numbers()
    records = _records(city, chosen)
    numbers = {name: str(records[name].phone.value) if name in records else str(chosen.numbers.get(name, {}).get("number", _ALWAYS)) for name in _NAMES}
    shown = [records[name] for name in chosen.messages.get(emergency.category, []) if name in records]
    return Structure(
        kind="answer",
        key=f"emergency-{emergency.category.replace('_', '-')}",
        arguments={name: Argument(type="text", value=number) for name, number in numbers.items()},
        sources=_sources(city, shown),
        card={"type": "emergency", "category": emergency.category},
    )


@dataclass(frozen=True)
class _Numbers:
    numbers: dict[str, dict[str, str]]
    messages: dict[str, list[str]]


@lru_cache(maxsize=1)
def _numbers() -> _Numbers:
    path = settings().data_dir / "emergency" / "numbers.yml"
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        return _Numbers(dict(data["numbers"]), dict(data["messages"]))
    except (OSError, ValueError, yaml.YAMLError, KeyError, TypeError) as error:
        log.critical("%s cannot be read, so emergencies are all sent to %s: %s", path, _ALWAYS, error)
        return _Numbers({}, {})


def _records(city: City | None, chosen: _Numbers) -> dict[str, Any]:
    """The places whose phones are known, by the name of their number."""
    found: dict[str, Any] = {}
    if city is None:
        return found
    for name, entry in chosen.numbers.items():
        try:
            place = city.place(entry["place"])
        except Exception as error:  # noqa: BLE001 (whatever ails the records, the numbers must be given)
            log.error("emergency numbers come from numbers.yml: %s", type(error).__name__)
            return found
        if place is not None and place.phone is not None and place.phone.value:
            found[name] = place
    return found


def _sources(city: City | None, places: list[Any]) -> list[Source]:
    """The pages that the numbers rest on, each once."""
    found: dict[str, Source] = {}
    try:
        for place in places:
            record = city.source(place.phone.source) if city is not None else None
            if record is not None and record.id not in found:
                title = record.title.get("sv") or next(iter(record.title.values()))
                found[record.id] = Source(id=record.id, title=title, url=record.url, verified=record.verified)
    except Exception as error:  # noqa: BLE001 (numbers without sources are better than no numbers)
        log.error("emergency numbers are given without sources: %s", type(error).__name__)
    return list(found.values())
