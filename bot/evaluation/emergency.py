"""How well emergencies are heard: recall on messages of people in need, false alarms on ordinary ones.

    python -m bot.evaluation.emergency           # trains the heads if the data changed, prints a table

Measured on ``tests/evaluation/emergency``, whose sentences are nobody's training data.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.chat import emergency_head
from bot.chat.emergency import Detector
from bot.language.embedding import embedder
from bot.settings import ROOT, settings

SENTENCES = ROOT / "tests" / "evaluation" / "emergency"


@dataclass
class Figures:
    """Counts of one language, or of all."""

    emergencies: int = 0
    heard: int = 0
    named: int = 0  # heard in the expected category
    ordinary: int = 0
    false: int = 0
    missed: list[str] = field(default_factory=list)
    mistaken: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of the emergencies that were heard."""
        return self.heard / self.emergencies if self.emergencies else 1.0

    @property
    def false_alarms(self) -> float:
        """Share of the ordinary messages taken for emergencies."""
        return self.false / self.ordinary if self.ordinary else 0.0


def measure(
    data_dir: Path,
    sentences: Path = SENTENCES,
    detector: Detector | None = None,
    expected: Callable[[str], str] = lambda language: language,
    meaning: bool = True,
) -> dict[str, Figures]:
    """Figures per language and, under ``all``, together.

    Args:
        data_dir: the project's data.
        sentences: folder with ``recall.yml`` and ``false_alarms.yml``.
        detector: the one to measure; a new one on ``data_dir`` unless given.
        expected: the language that the detector is told, from the one the sentence is in.
        meaning: whether the sentence embedding is given to it as well.
    """
    detector = detector or Detector(data_dir)
    found: dict[str, Figures] = defaultdict(Figures)
    for entry in _read(sentences / "recall.yml"):
        text, language = entry["text"], entry["language"]
        emergency = detector.detect(text, expected(language), embedder().query(text) if meaning else None)
        for figures in (found[language], found["all"]):
            figures.emergencies += 1
            figures.heard += emergency is not None
            figures.named += emergency is not None and emergency.category == entry["category"]
            if emergency is None:
                figures.missed.append(text)
    for entry in _read(sentences / "false_alarms.yml"):
        text, language = entry["text"], entry["language"]
        alarm = detector.detect(text, expected(language), embedder().query(text) if meaning else None)
        for figures in (found[language], found["all"]):
            figures.ordinary += 1
            figures.false += alarm is not None
            if alarm is not None:
                figures.mistaken.append(text)
    return dict(found)


def _read(path: Path) -> list[dict[str, Any]]:
    return list(yaml.safe_load(path.read_text(encoding="utf-8"))["sentences"])


def main() -> None:
    """Print the figures."""
    data_dir = settings().data_dir
    emergency_head.ensure(data_dir)
    figures = measure(data_dir)
    for language, each in figures.items():
        print(
            f"{language:4} recall {each.recall:6.1%} ({each.heard}/{each.emergencies}, right category {each.named})"
            f"  false alarms {each.false_alarms:5.1%} ({each.false}/{each.ordinary})"
        )
    for language, each in figures.items():
        for text in [] if language == "all" else each.missed:
            print(f"missed   {language}: {text}")
        for text in [] if language == "all" else each.mistaken:
            print(f"mistaken {language}: {text}")


if __name__ == "__main__":
    main()
