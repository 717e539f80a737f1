"""What the components of the pipeline read from and write to a Rasa message."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.shared.nlu.constants import ENTITIES, INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message

DEFAULT_LANGUAGE = "sv"
DECISION = "decision"
RETRIEVAL = "retrieval"


def language_of(message: Message) -> str:
    """The message's language: from ``chat`` for a turn, from the file for a training example."""
    metadata = message.get(METADATA) or {}
    if "language" in metadata:
        return str(metadata["language"])
    for level in ("example", "intent"):
        inner = metadata.get(level)
        if isinstance(inner, dict) and "language" in inner:
            return str(inner["language"])
    return DEFAULT_LANGUAGE


def context_of(message: Message) -> dict[str, str]:
    """What the conversation is about: ``topic``, ``place``, ``category``, as far as there is one."""
    return dict((message.get(METADATA) or {}).get("context") or {})


def label_of(message: Message) -> str | None:
    """The flat label of a training example: its intent, with the article for an article's question."""
    intent = message.get(INTENT)
    if not intent:
        return None
    inner = (message.get(METADATA) or {}).get("intent")
    article = inner.get("article") if isinstance(inner, dict) else None
    return f"{intent}/{article}" if article else str(intent)


def text_of(message: Message) -> str:
    """What the person wrote."""
    return str(message.get(TEXT) or "")


def entities_of(message: Message) -> list[dict[str, Any]]:
    """The entities found so far."""
    return list(message.get(ENTITIES) or [])


def vector_of(message: Message) -> NDArray[np.float32]:
    """The sentence embedding, ``(384,)``.

    Raises:
        ValueError: no featurizer ran before.
    """
    _, sentence = message.get_dense_features(TEXT)
    if sentence is None:
        raise ValueError("the pipeline has no SentenceEmbeddings component before this one")
    return np.asarray(sentence.features, dtype=np.float32).reshape(-1)
