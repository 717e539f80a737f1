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
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.knowledge.city import City
from bot.language.text import fold

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
        self.passages = list(passages)
        self.articles = sorted({passage.article for passage in self.passages})
        number = {article: row for row, article in enumerate(self.articles)}
        self._owner = np.array([number[passage.article] for passage in self.passages], dtype=np.int64)
        if not self.passages:
            return
        vectors = embed([passage.text for passage in self.passages])
        self._centre = vectors.mean(axis=0)
        self._vectors = _centred(vectors, self._centre)
        self._vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 4), sublinear_tf=True, dtype=np.float32)
        self._grams = self._vectorizer.fit_transform([fold(passage.text) for passage in self.passages])

    def search(self, text: str, vector: Matrix, limit: int = 5, without: NDArray[np.bool_] | None = None) -> list[Hit]:
        """The nearest articles, best first.

        Args:
            text: what the person wrote.
            vector: its sentence embedding, ``(384,)``.
            limit: how many articles at most.
            without: passages to leave out, a boolean for each, ``(passages,)``.
        """
        if not self.passages:
            return []
        dense = self._vectors @ _centred(vector.reshape(1, -1), self._centre)[0]
        lexical = np.asarray((self._grams @ self._vectorizer.transform([fold(text)]).T).todense()).ravel()
        if without is not None:
            dense = np.where(without, -1.0, dense)
            lexical = np.where(without, 0.0, lexical)
        best_dense = np.full(len(self.articles), -1.0, dtype=np.float32)
        best_lexical = np.zeros(len(self.articles), dtype=np.float32)
        np.maximum.at(best_dense, self._owner, dense)
        np.maximum.at(best_lexical, self._owner, lexical)
        mean, deviation = float(best_dense.mean()), float(best_dense.std()) + 1e-6
        order = np.argsort(-(best_dense + 0.35 * best_lexical))[:limit]
        return [
            Hit(self.articles[i], float(best_dense[i]), float(best_lexical[i]), (float(best_dense[i]) - mean) / deviation)
            for i in order
        ]


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
