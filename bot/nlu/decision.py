"""The one decision: answer, ask which of these, or say that it does not know.

Candidates are the labels that the heads rank highest and the articles that retrieval finds. Each candidate is described by a few signals –
its probability and lead, the retrieval's nearness and spread, lexical overlap, whether the names it needs were found – and a logistic
model says how likely it is to be right. It is fitted on predictions made for examples that the heads had not seen (cross-validation), with questions
out of scope in every language among them, and with articles that the heads do not know, as when an editor has just added one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bot.nlu.heads import Example
from bot.nlu.retrieval import Hit

ASK_ARTICLE = "ask_article"
ASK_DECISION = "ask_decision"
OUT_OF_SCOPE = "out_of_scope"
DECLINED = frozenset({OUT_OF_SCOPE, ASK_DECISION, "ask_opinion"})
ABOUT_PLACES = frozenset(
    {"place_hours", "place_open_now", "place_address", "place_contact", "place_price", "place_info", "nearest_place", "list_places"}
)
FEATURES = (
    "log_probability", "lead", "is_article", "known", "dense", "lexical", "spread", "retrieval_lead", "retrieval_first",
    "place_and_name", "place_without_name", "article_with_place", "waste_and_name", "waste_without_name", "declined", "short",
    "follow_up_without_name", "scope",
)


HEADER = (
    "# How the arbiter weighs its signals (bot/nlu/decision.py), fitted on predictions for phrasings that the heads had not seen.\n"
    "# Made by `hej calibrate`; run it after larger changes of the training phrasings.\n"
)


@dataclass(frozen=True)
class Candidate:
    """A label, what speaks for it, and how likely it is to be right."""

    label: str
    signals: tuple[float, ...]
    chance: float = 0.0

    @property
    def known(self) -> bool:
        """Whether the heads know the label."""
        return self.signals[FEATURES.index("known")] > 0


@dataclass(frozen=True)
class Decision:
    """What to do with a message.

    Attributes:
        outcome: ``answer``, ``clarify`` or ``fallback``.
        label: the best label.
        chance: how likely it is to be right, 0 to 1.
        alternatives: labels worth offering, best first, the best included.
    """

    outcome: str
    label: str
    chance: float
    alternatives: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """For the message's output."""
        return asdict(self)


def candidates(
    example: Example, labels: Sequence[str], probabilities: NDArray[np.float32], hits: Sequence[Hit], count: int = 5
) -> list[Candidate]:
    """The candidates of one message with their signals.

    Args:
        example: the message.
        labels: the heads' labels.
        probabilities: theirs, ``(labels,)``.
        hits: the retrieval's articles, best first.
        count: how many of the heads' labels to consider.
    """
    order = np.argsort(-probabilities)[:count]
    chance = {labels[i]: float(probabilities[i]) for i in order}
    known = set(labels)
    found = {f"{ASK_ARTICLE}/{hit.article}": hit for hit in hits}
    for label in list(found)[:3]:
        if label not in chance:
            chance[label] = float(probabilities[labels.index(label)]) if label in known else 0.0
    scope = float(probabilities[labels.index(OUT_OF_SCOPE)]) if OUT_OF_SCOPE in known else 0.0
    kinds = example.kinds
    named = bool(kinds & {"place", "category", "area"})
    words = len(example.text.split())
    result = []
    for label, probability in chance.items():
        others = max((p for other, p in chance.items() if other != label), default=0.0)
        hit = found.get(label)
        rivals = max((h.score for key, h in found.items() if key != label), default=-1.0)
        intent = label.split("/")[0]
        is_article = intent == ASK_ARTICLE
        signals = (
            float(np.log(probability + 1e-3)) if label in known else 0.0,
            probability - others if label in known else -others,
            float(is_article),
            float(label in known),
            hit.dense if hit and is_article else 0.0,
            hit.lexical if hit and is_article else 0.0,
            min(hit.spread, 6.0) / 6.0 if hit and is_article else 0.0,
            hit.score - rivals if hit and is_article else 0.0,
            float(bool(hits) and is_article and hits[0].article == label.partition("/")[2]),
            float(intent in ABOUT_PLACES and named),
            float(intent in ABOUT_PLACES and not named),
            float(is_article and "place" in kinds),
            float(intent == "waste_sorting" and "waste" in kinds),
            float(intent == "waste_sorting" and "waste" not in kinds),
            float(intent in DECLINED),
            float(words <= 2),
            float(intent == "follow_up" and not kinds),
            scope if label != OUT_OF_SCOPE else 0.0,
        )
        result.append(Candidate(label, signals))
    return result


@dataclass(frozen=True)
class Thresholds:
    """Chances from which to answer, by what a wrong answer costs, and from which to ask.

    Chosen on the development questions (``python -m bot.evaluation.thresholds``), which nothing is trained on, so that wrong answers
    stay under 3 % of all messages.

    Attributes:
        article: an article is a long answer, and a wrong one misleads.
        named: a question about a place or a thing that the message names; the answer repeats the name.
        talk: a greeting taken for another harms nobody.
        declined: saying "not mine" to a question that is ours costs a turn;
        declined_surely: from here on it is said although something of ours lies near.
        clarify: from here on it is worth asking which is meant;
        promise: from here on a question that an article answers is taken for one that asks for a decision ("will she get a place?"),
            which is declined together with what the article says.
    """

    article: float = 0.55
    named: float = 0.4
    talk: float = 0.45
    declined: float = 0.5
    declined_surely: float = 0.75
    clarify: float = 0.12
    promise: float = 0.4

    def answer(self, label: str) -> float:
        """The chance from which a label is answered."""
        return float(getattr(self, group(label)))


def group(label: str) -> str:
    """What a wrong answer with this label costs: ``article``, ``named``, ``declined`` or ``talk``."""
    intent = label.partition("/")[0]
    if intent == ASK_ARTICLE:
        return "article"
    if intent in ABOUT_PLACES or intent in {"waste_sorting", "follow_up"}:
        return "named"
    return "declined" if intent in DECLINED else "talk"


@dataclass(frozen=True)
class Weights:
    """A logistic model over the signals."""

    weights: NDArray[np.float64]
    bias: float

    @classmethod
    def fit(cls, rows: Sequence[Sequence[float]], right: Sequence[bool]) -> Weights:
        """Fit on candidates and whether each was right."""
        model = LogisticRegression(C=10.0, max_iter=1000)
        model.fit(np.array(rows), np.array(right))
        return cls(model.coef_[0], float(model.intercept_[0]))

    def chance(self, signals: Sequence[float]) -> float:
        """How likely a candidate with these signals is to be right."""
        return float(1 / (1 + np.exp(-(np.asarray(signals) @ self.weights + self.bias))))

    def as_dict(self) -> dict[str, Any]:
        """As plain data."""
        named = {name: round(float(weight), 4) for name, weight in zip(FEATURES, self.weights, strict=True)}
        return {"bias": round(self.bias, 4), "weights": named}

    @classmethod
    def from_dict(cls, data: dict[str, Any], where: Path) -> Weights:
        """From ``as_dict``.

        Raises:
            ValueError: a signal is missing, or there is one that is not known.
        """
        weights = data["weights"]
        if set(weights) != set(FEATURES):
            raise ValueError(f"{where}: expected weights for {', '.join(FEATURES)}; run `hej calibrate`")
        return cls(np.array([float(weights[name]) for name in FEATURES]), float(data["bias"]))


class Arbiter:
    """Weighs candidates. Fitted by ``Arbiter.fit``, kept as plain numbers.

    Articles that the heads do not know, since they were written after training, are weighed by what retrieval says alone.
    """

    def __init__(self, known: Weights, unknown: Weights, thresholds: Thresholds | None = None) -> None:
        self._known = known
        self._unknown = unknown
        self.thresholds = thresholds or Thresholds()

    @classmethod
    def fit(cls, cases: Sequence[tuple[str, Sequence[Candidate]]], thresholds: Thresholds | None = None) -> Arbiter:
        """Fit on cases of unseen examples.

        Args:
            cases: the right label and the candidates, for each example.
            thresholds: from which chances to answer and to ask.
        """
        rows: dict[bool, list[tuple[float, ...]]] = {True: [], False: []}
        right: dict[bool, list[bool]] = {True: [], False: []}
        for label, found in cases:
            for candidate in found:
                rows[candidate.known].append(candidate.signals)
                right[candidate.known].append(candidate.label == label)
        return cls(Weights.fit(rows[True], right[True]), Weights.fit(rows[False], right[False]), thresholds)

    def weigh(self, found: Sequence[Candidate]) -> list[Candidate]:
        """The candidates with their chances, best first."""
        weighed = [
            Candidate(c.label, c.signals, (self._known if c.known else self._unknown).chance(c.signals)) for c in found
        ]
        return sorted(weighed, key=lambda c: -c.chance)

    def decide(self, found: Sequence[Candidate]) -> Decision:
        """What to do with a message that has these candidates."""
        weighed = self.weigh(found)
        best = weighed[0]
        if group(best.label) == "article":
            promise = next((c for c in weighed if c.label == ASK_DECISION and c.chance >= self.thresholds.promise), None)
            if promise is not None:
                return Decision("answer", promise.label, promise.chance, [promise.label, best.label])
        worth = [c for c in weighed if c.chance >= self.thresholds.clarify / 2 and group(c.label) in {"article", "named"}]
        doubtful = group(best.label) == "declined" and best.chance < self.thresholds.declined_surely and bool(worth)
        if best.chance >= self.thresholds.answer(best.label) and not doubtful:
            return Decision("answer", best.label, best.chance, [c.label for c in weighed[:3]])
        if worth and best.chance >= self.thresholds.clarify:
            return Decision("clarify", best.label, best.chance, [c.label for c in worth[:3]])
        return Decision("fallback", best.label, best.chance, [c.label for c in weighed[:3]])

    def write(self, path: Path) -> None:
        """Write the weights as data."""
        text = yaml.safe_dump({"known": self._known.as_dict(), "unknown": self._unknown.as_dict()}, sort_keys=False)
        path.write_text(HEADER + text, encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Arbiter:
        """From the file that ``write`` wrote.

        Raises:
            ValueError: the file does not fit the signals of this version.
        """
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return cls(Weights.from_dict(content["known"], path), Weights.from_dict(content["unknown"], path))
