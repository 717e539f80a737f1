"""Heads and arbiter together, without Rasa.

    understanding = Understanding(Heads.fit(examples), Arbiter.read(path))
    decision, candidates, probabilities = understanding.decide(example, hits)

``bot.nlu.components`` wraps this for Rasa's pipeline; ``make evaluate`` uses it as it is.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.nlu.decision import ASK_ARTICLE, Arbiter, Candidate, Decision, candidates
from bot.nlu.heads import Example, Heads, HeadSettings
from bot.nlu.retrieval import ArticleIndex, Hit, Passage

Progress = Callable[[str], None]


@dataclass
class Understanding:
    """Heads and arbiter, fitted."""

    heads: Heads
    arbiter: Arbiter

    def decide(self, example: Example, hits: Sequence[Hit]) -> tuple[Decision, list[Candidate], NDArray[np.float32]]:
        """The decision for one message, its candidates and the heads' probabilities."""
        probabilities = self.heads.probabilities([example])[0]
        found = candidates(example, self.heads.labels, probabilities, hits)
        return self.arbiter.decide(found), self.arbiter.weigh(found), probabilities


def folds(examples: Sequence[Example], count: int, seed: int = 7) -> NDArray[np.int64]:
    """A fold for each example; near twins share one, so that no example is predicted from its twin."""
    vectors = np.stack([example.vector for example in examples])
    centred = vectors - vectors.mean(axis=0)
    centred /= np.linalg.norm(centred, axis=1, keepdims=True) + 1e-9
    chance = random.Random(seed)
    fold = np.full(len(examples), -1, dtype=np.int64)
    by_label: dict[str | None, list[int]] = defaultdict(list)
    for number, example in enumerate(examples):
        by_label[example.label].append(number)
    for members in by_label.values():
        near = centred[members] @ centred[members].T > 0.93
        for row, member in enumerate(members):
            if fold[member] >= 0:
                continue
            part = chance.randrange(count)
            for column in np.flatnonzero(near[row]):
                if fold[members[column]] < 0:
                    fold[members[column]] = part
    return fold


def cross_validate(
    examples: Sequence[Example], count: int = 4, chosen: HeadSettings | None = None, progress: Progress = lambda _: None
) -> list[tuple[Example, list[Candidate]]]:
    """Candidates for every example from heads and an index that have not seen it.

    A twentieth of the articles is unknown to the heads in each fold, so that the arbiter learns how far retrieval carries alone.
    """
    part = folds(examples, count)
    articles = sorted({str(e.label) for e in examples if str(e.label).startswith(f"{ASK_ARTICLE}/")})
    chance = random.Random(11)
    cases: list[tuple[Example, list[Candidate]]] = []
    for number in range(count):
        progress(f"cross-validation {number + 1} of {count}")
        hidden = set(chance.sample(articles, k=len(articles) // 10)) if len(articles) >= 10 else set()
        seen = [e for e, p in zip(examples, part, strict=True) if p != number]
        unseen = [e for e, p in zip(examples, part, strict=True) if p == number]
        if not unseen:
            continue
        heads = Heads.fit([e for e in seen if e.label not in hidden], chosen)
        index = article_index(seen)
        probabilities = heads.probabilities(unseen)
        for example, row in zip(unseen, probabilities, strict=True):
            hits = index.search(example.text, example.vector)
            cases.append((example, candidates(example, heads.labels, row, hits)))
    return cases


def article_index(examples: Sequence[Example]) -> ArticleIndex:
    """An index over the article questions among the examples."""
    asked = [e for e in examples if str(e.label).startswith(f"{ASK_ARTICLE}/")]
    vectors = {e.text: e.vector for e in asked}
    ways = [Passage(str(e.label).partition("/")[2], e.language, e.text) for e in asked]
    return ArticleIndex(ways, lambda texts: np.stack([vectors[text] for text in texts]))


def calibrate(examples: Sequence[Example], chosen: HeadSettings | None = None, progress: Progress = lambda _: None) -> Arbiter:
    """An arbiter fitted on cross-validated predictions."""
    cases = cross_validate(examples, chosen=chosen, progress=progress)
    return Arbiter.fit([(str(example.label), found) for example, found in cases])
