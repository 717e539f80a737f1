"""Two trained heads that rank what a message is about.

Labels are flat: an intent (``place_hours``) or an article of the intent ``ask_article`` (``ask_article/sfi``), so that a
service question and an opening hours question compete on equal terms. One head reads the sentence embedding and which kinds of names
were found, and carries across languages; the other reads character n-grams with names replaced by their kind, and knows each language's
own words. Their probabilities are mixed geometrically.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression, SGDClassifier

from bot.language.text import fold
from bot.nlu.grams import CharacterGrams

KINDS = ("place", "category", "area", "waste", "date", "time")
Matrix = NDArray[np.float32]


@dataclass(frozen=True)
class Example:
    """A message as the heads read it.

    Attributes:
        vector: sentence embedding, ``(384,)``.
        entities: entities as Rasa keeps them (``entity``, ``start``, ``end``).
        label: flat label, or None for a message to classify.
    """

    text: str
    language: str
    vector: Matrix
    entities: Sequence[Mapping[str, Any]]
    label: str | None = None

    @property
    def kinds(self) -> frozenset[str]:
        """Which kinds of names and times were found."""
        return frozenset(str(entity["entity"]) for entity in self.entities)

    @property
    def delexicalised(self) -> str:
        """The folded text with each name replaced by its kind."""
        return delexicalise(self.text, self.entities)

    @property
    def without_names(self) -> str:
        """The text as it was written, names and times left out."""
        spans = [(int(e["start"]), int(e["end"])) for e in self.entities]
        return "".join(" " if any(start <= i < end for start, end in spans) else character for i, character in enumerate(self.text))


def delexicalise(text: str, entities: Sequence[Mapping[str, Any]]) -> str:
    """The folded text, names and times replaced by their kind.

    >>> delexicalise("När öppnar Liseberg?", [{"entity": "place", "start": 11, "end": 19}])
    'nar oppnar placename'
    """
    pieces, position = [], 0
    for entity in sorted(entities, key=lambda item: (item["start"], -item["end"])):
        if entity["start"] < position or entity["end"] <= entity["start"]:
            continue
        pieces += [text[position : entity["start"]], f" {entity['entity']}name "]
        position = int(entity["end"])
    pieces.append(text[position:])
    return re.sub(r"[^\w]+", " ", fold("".join(pieces))).strip()


@dataclass(frozen=True)
class HeadSettings:
    """What was chosen on cross-validation (docs/decisions/0002)."""

    dense_strength: float = 20.0
    kind_weight: float = 0.4
    lexical_alpha: float = 2e-6
    lexical_share: float = 0.35
    seed: int = 7


class Heads:
    """The two heads, fitted by ``Heads.fit``."""

    def __init__(self, labels: list[str], centre: Matrix, dense: Any, grams: CharacterGrams, lexical: Any, chosen: HeadSettings) -> None:
        self.labels = labels
        self._centre = centre
        self._grams = grams
        self._chosen = chosen
        self._dense_weights = np.asarray(dense.coef_, dtype=np.float32)
        self._dense_bias = np.asarray(dense.intercept_, dtype=np.float32)
        self._lexical_weights = np.ascontiguousarray(np.asarray(lexical.coef_, dtype=np.float32).T)
        self._lexical_bias = np.asarray(lexical.intercept_, dtype=np.float32)

    @classmethod
    def fit(cls, examples: Sequence[Example], chosen: HeadSettings | None = None) -> Heads:
        """Train both heads on labelled examples."""
        chosen = chosen or HeadSettings()
        labels = sorted({str(example.label) for example in examples})
        index = {label: number for number, label in enumerate(labels)}
        target = np.array([index[str(example.label)] for example in examples])
        # Each label counts alike whatever its number of examples, softened by a square root.
        counts = np.bincount(target, minlength=len(labels))
        weights = np.sqrt(counts.mean() / counts[target])
        vectors = np.stack([example.vector for example in examples])
        centre = vectors.mean(axis=0)
        dense = LogisticRegression(C=chosen.dense_strength, max_iter=300, tol=1e-3)
        dense.fit(_dense_features(vectors, examples, centre, chosen.kind_weight), target, sample_weight=weights)
        texts = [example.delexicalised for example in examples]
        grams, rows = CharacterGrams.fit(texts, ngram_range=(2, 5), min_df=2, max_features=60_000)
        lexical = SGDClassifier(loss="log_loss", alpha=chosen.lexical_alpha, max_iter=25, tol=1e-3, random_state=chosen.seed, n_jobs=2)
        lexical.fit(rows, target, sample_weight=weights)
        return cls(labels, centre, dense, grams, lexical, chosen)

    def probabilities(self, examples: Sequence[Example]) -> Matrix:
        """``n`` messages → ``(n, labels)`` probabilities."""
        vectors = np.stack([example.vector for example in examples])
        features = _dense_features(vectors, examples, self._centre, self._chosen.kind_weight)
        dense = _softmax(features @ self._dense_weights.T + self._dense_bias)
        lexical = _softmax(np.stack([self._lexical(example.delexicalised) for example in examples]))
        share = self._chosen.lexical_share
        return _softmax((1 - share) * np.log(dense + 1e-9) + share * np.log(lexical + 1e-9))

    def _lexical(self, text: str) -> Matrix:
        """A delexicalised text's score for each label, ``(labels,)``."""
        columns, weights = self._grams.row(text)
        return np.asarray(weights @ self._lexical_weights[columns] + self._lexical_bias, dtype=np.float32)


def _dense_features(vectors: Matrix, examples: Sequence[Example], centre: Matrix, kind_weight: float) -> Matrix:
    centred = vectors - centre
    centred /= np.linalg.norm(centred, axis=1, keepdims=True) + 1e-9
    kinds = np.array([[kind in example.kinds for kind in KINDS] for example in examples], dtype=np.float32)
    return np.hstack([centred, kind_weight * kinds]).astype(np.float32)


def _softmax(scores: Matrix) -> Matrix:
    shifted = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), dtype=np.float32)
