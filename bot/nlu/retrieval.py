"""Find the article that answers, also one that was written a minute ago.

The index holds, for each article, its titles and the ways people ask for it, as sentence embeddings and as character n-grams. It is
built from the database and built anew when the database changes; nothing is trained.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.city import City
from bot.language.text import fold
from bot.nlu.grams import CharacterGrams

Matrix = NDArray[np.float32]


@dataclass(frozen=True)
class Passage:
    """One way into an article."""

    article: str
    language: str
    text: str


@dataclass(frozen=True)
class Hit:
    """An article and how near it is.

    Attributes:
        dense: cosine of the nearest passage, centred on the mean of all passages, -1 to 1.
        lexical: cosine of character n-grams with the nearest passage, 0 to 1.
        spread: how far ``dense`` lies above the other articles', in standard deviations.
    """

    article: str
    dense: float
    lexical: float
    spread: float

    @property
    def score(self) -> float:
        """The two signals as one number for ordering."""
        return self.dense + 0.35 * self.lexical


def passages(city: City) -> list[Passage]:
    """Every way into every article of the database."""
    found = [
        Passage(article.id, language, title) for article in city.articles() for language, title in article.title.items()
    ]
    known = {article.id for article in city.articles()}
    found += [Passage(q.article, q.language, q.text) for q in city.questions() if q.article in known]
    return found


class ArticleIndex:
    """An index over passages. Immutable; build a new one when articles change.

    Args:
        passages: the ways into the articles.
        embed: ``n`` texts → ``(n, 384)``.
    """

    def __init__(self, passages: Sequence[Passage], embed: Callable[[list[str]], Matrix]) -> None:
        # An article's passages stand together, so that its best one is found in one pass.
        self.passages = sorted(passages, key=lambda passage: passage.article)
        owners = [passage.article for passage in self.passages]
        self.articles = sorted(set(owners))
        if not self.passages:
            return
        self._first = np.searchsorted(np.array(owners), np.array(self.articles))
        vectors = embed([passage.text for passage in self.passages])
        self._centre = vectors.mean(axis=0)
        self._vectors = _centred(vectors, self._centre)
        self._grams, rows = CharacterGrams.fit([fold(passage.text) for passage in self.passages], ngram_range=(3, 4))
        self._by_gram = rows.T.tocsr()

    def search(self, text: str, vector: Matrix, limit: int = 5) -> list[Hit]:
        """The nearest articles, best first.

        Args:
            text: what the person wrote.
            vector: its sentence embedding, ``(384,)``.
            limit: how many articles at most.
        """
        if not self.passages:
            return []
        dense = self._vectors @ _centred(vector.reshape(1, -1), self._centre)[0]
        best_dense = np.maximum.reduceat(dense, self._first)
        best_lexical = np.maximum.reduceat(self._overlap(text), self._first)
        mean, deviation = float(best_dense.mean()), float(best_dense.std()) + 1e-6
        order = np.argsort(-(best_dense + 0.35 * best_lexical))[:limit]
        return [
            Hit(self.articles[i], float(best_dense[i]), float(best_lexical[i]), (float(best_dense[i]) - mean) / deviation)
            for i in order
        ]

    def _overlap(self, text: str) -> Matrix:
        """Cosine of a text's n-grams with each passage's, ``(passages,)``."""
        overlap = np.zeros(len(self.passages), dtype=np.float32)
        starts, rows, values = self._by_gram.indptr, self._by_gram.indices, self._by_gram.data
        for column, weight in zip(*self._grams.row(fold(text)), strict=True):
            part = slice(starts[column], starts[column + 1])
            overlap[rows[part]] += weight * values[part]
        return overlap


class CityIndex:
    """The index over the city's articles; it follows the database."""

    def __init__(self, city: City, embed: Callable[[list[str]], Matrix]) -> None:
        self._city = city
        self._embed = embed
        self._lock = threading.Lock()
        self._version = -1
        self._index: ArticleIndex | None = None

    def current(self) -> ArticleIndex:
        """The index for the database as it is now."""
        version = self._city.version()
        with self._lock:
            if self._index is None or version != self._version:
                self._index = ArticleIndex(passages(self._city), self._embed)
                self._version = version
            return self._index


def _centred(vectors: Matrix, centre: Matrix) -> Matrix:
    moved = vectors - centre
    return np.asarray(moved / (np.linalg.norm(moved, axis=1, keepdims=True) + 1e-9), dtype=np.float32)
