"""Sentence embeddings kept on disk by text, for training: a second training is quick.

    vectors = cached_embeddings(texts)     # (n, 384); only texts that are new are computed, on all cores
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from bot.language.embedding import DIMENSIONS, Vector, embedder
from bot.settings import settings

BATCH = 256
BATCHES_FOR_ALL_CORES = 4


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
