"""The meaning of emergencies: small logistic-regression heads over the sentence embedding.

Words alone miss what is said in a roundabout way; the meaning of the whole text does not, and carries over
to languages and wordings that no rule knows.

    from bot.chat import emergency_head
    emergency_head.ensure(settings().data_dir)          # trains where the data changed; a minute
    head = Head.load(settings().var_dir / "emergency.npz")
    head.probabilities(embedder().query("he is not breathing"))   # {"life": 0.97, …}; what lacks is ordinary

The weights carry a hash of the data that they were trained on. Thresholds come from cross-validation: each is
the probability above which only so many of the ordinary examples lie.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from bot.language.embedding import DIMENSIONS, Vector
from bot.language.embedding_cache import cached_embeddings
from bot.settings import settings

log = logging.getLogger(__name__)

CATEGORIES = ("life", "self_harm", "violence", "poisoning", "child")
ORDINARY = "ordinary"

# Shares of ordinary examples that may lie above the thresholds: without any word that
# points to an emergency, and beside words that may.
ALONE_FALSE = 0.003
BESIDE_FALSE = 0.03
_FOLDS = 3
_STRENGTH = 8.0
_SEED = 7
_VERSION = b"1"
_ANNOTATION = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")


class TrainingDataError(ValueError):
    """Training data that cannot be read; the message names the file."""


@dataclass(frozen=True)
class Head:
    """Trained weights.

    Attributes:
        weights: ``(classes, 384)``; ``bias``: ``(classes,)``; ``centre``: ``(384,)``.
        labels: the classes, ``ordinary`` among them.
        alone: above this probability of an emergency, meaning alone tells one.
        beside: above this one, meaning bears out a weak word.
    """

    weights: Vector
    bias: Vector
    centre: Vector
    labels: tuple[str, ...]
    alone: float
    beside: float

    @classmethod
    def load(cls, path: Path) -> Head:
        """Read trained weights.

        Raises:
            OSError, ValueError, KeyError: there are none, or the file holds something else.
        """
        with np.load(path, allow_pickle=False) as stored:
            head = cls(
                weights=stored["weights"].astype(np.float32),
                bias=stored["bias"].astype(np.float32),
                centre=stored["centre"].astype(np.float32),
                labels=tuple(str(label) for label in stored["labels"]),
                alone=float(stored["alone"]),
                beside=float(stored["beside"]),
            )
        if head.weights.shape != (len(head.labels), DIMENSIONS) or ORDINARY not in head.labels:
            raise ValueError(f"{path} holds no emergency heads; delete it, and train again.")
        return head

    def probabilities(self, vector: Vector) -> dict[str, float]:
        """The probability of each category for one ``(384,)`` vector; what lacks to one is ordinary."""
        shares = _softmax(_features(vector.reshape(1, -1), self.centre) @ self.weights.T + self.bias)[0]
        return {label: float(share) for label, share in zip(self.labels, shares, strict=True) if label != ORDINARY}


def weights_path() -> Path:
    """Where the weights of this installation are."""
    return settings().var_dir / "emergency.npz"


def ensure(data_dir: Path) -> Path:
    """The weights' path, after training them anew where there are none or the data have changed."""
    path = weights_path()
    try:
        with np.load(path, allow_pickle=False) as stored:
            if str(stored["digest"]) == digest(data_dir):
                return path
    except (OSError, ValueError, KeyError):
        log.info("no usable emergency heads at %s; training them", path)
    return train(data_dir)


def digest(data_dir: Path) -> str:
    """A hash of everything that the heads are trained on."""
    found = hashlib.sha256(_VERSION)
    for path in _files(data_dir):
        found.update(path.relative_to(data_dir).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def train(data_dir: Path) -> Path:
    """Train the heads and write their weights.

    Raises:
        TrainingDataError: a file cannot be read; the message names it.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    examples = sorted(_examples(data_dir))
    if not {label for label, _, _ in examples} >= {ORDINARY, *CATEGORIES}:
        raise TrainingDataError(f"{data_dir / 'emergency' / 'train'} must hold positives of every category, and negatives.")
    vectors = cached_embeddings([text for _, text, _ in examples])
    labels = np.array([label for label, _, _ in examples])
    centre = vectors.mean(axis=0)
    features = _features(vectors, centre)
    # Negatives written for the purpose are the hard ones, and few.
    importance = np.array([weight for _, _, weight in examples])
    model = LogisticRegression(C=_STRENGTH, max_iter=400, tol=1e-3)
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED)
    held_out = cross_val_predict(model, features, labels, cv=folds, method="predict_proba", fit_params={"sample_weight": importance})
    model.fit(features, labels, sample_weight=importance)
    classes = [str(label) for label in model.classes_]
    danger = 1.0 - held_out[labels == ORDINARY][:, classes.index(ORDINARY)]

    path = weights_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{os.getpid()}-{path.name}")
    np.savez(
        unfinished,
        weights=model.coef_.astype(np.float32),
        bias=model.intercept_.astype(np.float32),
        centre=centre,
        labels=np.array(classes),
        alone=min(0.9, max(0.5, float(np.quantile(danger, 1 - ALONE_FALSE)))),
        beside=max(0.15, float(np.quantile(danger, 1 - BESIDE_FALSE))),
        digest=digest(data_dir),
    )
    os.replace(unfinished, path)
    log.info("emergency heads trained on %d examples", len(examples))
    return path


def _features(vectors: Vector, centre: Vector) -> Vector:
    centred = vectors - centre
    centred = centred / (np.linalg.norm(centred, axis=1, keepdims=True) + 1e-9)
    # Unit vectors in 384 dimensions have small coordinates; scaled up, the regularisation leaves them room.
    return np.asarray(centred * 4.0, dtype=np.float32)


def _softmax(scores: Vector) -> Vector:
    shifted = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), dtype=np.float32)


def _files(data_dir: Path) -> list[Path]:
    folder = data_dir / "emergency"
    return [
        folder / "training.yml",
        *sorted((folder / "train").glob("*.yml")),
        *sorted((data_dir / "nlu").glob("*/*.yml")),
        *sorted((data_dir / "city" / "questions").glob("*.yml")),
    ]


def _read(path: Path) -> Mapping[str, Any]:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise TrainingDataError(f"{path} cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise TrainingDataError(f"{path} must hold a mapping.")
    return data


def _examples(data_dir: Path) -> Iterator[tuple[str, str, float]]:
    """Label, text and weight of every example."""
    chosen = _read(data_dir / "emergency" / "training.yml")
    for path in sorted((data_dir / "emergency" / "train").glob("*.yml")):
        data = _read(path)
        for category, texts in (data.get("positive") or {}).items():
            if category not in CATEGORIES:
                raise TrainingDataError(f"{path}: '{category}' is no category; use one of {', '.join(CATEGORIES)}.")
            yield from ((category, str(text), 1.0) for text in texts)
        yield from ((ORDINARY, str(text), 2.0) for text in data.get("negative") or [])
    skipped = frozenset(chosen.get("not_ordinary") or [])
    for texts in _ordinary(data_dir, skipped).values():
        # Chosen by a hash, so that an added example does not change which others are taken.
        spread = sorted(set(texts), key=lambda text: hashlib.sha256(text.encode()).digest())
        yield from ((ORDINARY, text, 1.0) for text in spread[: int(chosen.get("ordinary_per_language", 180))])


def _ordinary(data_dir: Path, skipped: frozenset[str]) -> dict[str, list[str]]:
    """Every language's questions about the city and other training phrases."""
    found: dict[str, list[str]] = {}
    for path in sorted((data_dir / "nlu").glob("*/*.yml")):
        for entry in _read(path).get("nlu") or []:
            lines = str(entry.get("examples") or "").splitlines() if "intent" in entry else []
            texts = (_ANNOTATION.sub(r"\1", line.strip().removeprefix("- ")) for line in lines)
            found.setdefault(path.parent.name, []).extend(text for text in texts if text)
    for path in sorted((data_dir / "city" / "questions").glob("*.yml")):
        for article, questions in (_read(path).get("questions") or {}).items():
            if article not in skipped:
                found.setdefault(path.stem, []).extend(str(question) for question in questions)
    return found
