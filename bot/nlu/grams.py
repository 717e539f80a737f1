"""Character n-grams of a text, weighted by how rare they are (TF-IDF with sublinear frequency, rows of length 1).

    grams, matrix = CharacterGrams.fit(texts, ngram_range=(2, 5))   # matrix: (texts, grams), sparse
    columns, weights = grams.row("när öppnar")                      # one text, as columns and weights

scikit-learn fits them; a single text is weighed here, since its vectorizer takes milliseconds to look at one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

Row = tuple[NDArray[np.int64], NDArray[np.float32]]


class CharacterGrams:
    """A fitted vocabulary of n-grams within words."""

    def __init__(self, vectorizer: TfidfVectorizer) -> None:
        self._vocabulary: dict[str, int] = vectorizer.vocabulary_
        self._rarity = np.asarray(vectorizer.idf_, dtype=np.float32)
        self._range: tuple[int, int] = vectorizer.ngram_range
        self._analyse = vectorizer.build_analyzer()

    @classmethod
    def fit(cls, texts: Sequence[str], ngram_range: tuple[int, int], **options: Any) -> tuple[CharacterGrams, sparse.csr_matrix]:
        """Learn the n-grams of folded texts.

        Args:
            texts: ``n`` texts.
            ngram_range: shortest and longest n-gram, in characters.
            options: others of scikit-learn's ``TfidfVectorizer``.

        Returns:
            the grams, and the texts' rows ``(n, grams)``.
        """
        vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=ngram_range, sublinear_tf=True, dtype=np.float32, **options)
        matrix = vectorizer.fit_transform(texts)
        return cls(vectorizer), matrix

    def row(self, text: str) -> Row:
        """The n-grams of a folded text: columns ``(k,)`` and their weights ``(k,)``."""
        counts = Counter(column for gram in self._analyse(text) if (column := self._vocabulary.get(gram)) is not None)
        columns = np.fromiter(counts, dtype=np.int64, count=len(counts))
        weights = np.fromiter((1 + math.log(count) for count in counts.values()), dtype=np.float32, count=len(counts))
        weights *= self._rarity[columns]
        length = float(np.linalg.norm(weights))
        return columns, weights / length if length else weights

    def __getstate__(self) -> dict[str, Any]:
        """The analyser is a closure, which cannot be stored."""
        return {key: value for key, value in self.__dict__.items() if key != "_analyse"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._analyse = TfidfVectorizer(analyzer="char_wb", ngram_range=self._range).build_analyzer()
