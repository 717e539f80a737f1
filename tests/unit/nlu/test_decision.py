"""Answer, ask, or admit: the one decision."""

from __future__ import annotations

import numpy as np
import pytest

from bot.nlu.decision import Arbiter, Candidate, Thresholds, Weights, candidates, group
from bot.nlu.follow_up import elliptical, elliptical_intent
from bot.nlu.heads import Example, delexicalise
from bot.nlu.retrieval import ArticleIndex, Passage

SIGNALS = 18


def arbiter(weight: float = 1.0) -> Arbiter:
    """An arbiter that goes by the first signal only."""
    weights = np.zeros(SIGNALS)
    weights[0] = weight
    return Arbiter(Weights(weights, 0.0), Weights(weights, 0.0), Thresholds(article=0.7, named=0.5))


def candidate(label: str, score: float) -> Candidate:
    """A candidate whose first signal is ``score``."""
    return Candidate(label, (score, *([0.0] * (SIGNALS - 1))))


def test_a_likely_article_is_answered_and_a_doubtful_one_asked_about() -> None:
    """The same lead is enough for a greeting and too little for an article."""
    assert arbiter().decide([candidate("ask_article/sfi", 2.0), candidate("greet", -3)]).outcome == "answer"
    assert arbiter().decide([candidate("ask_article/sfi", 0.2), candidate("ask_article/komvux", -0.3)]).outcome == "clarify"
    assert arbiter().decide([candidate("greet", 0.2), candidate("ask_article/komvux", -0.3)]).outcome == "answer"


def test_nothing_likely_is_admitted() -> None:
    """Without a likely meaning the assistant says that it does not know."""
    assert arbiter().decide([candidate("ask_article/sfi", -4), candidate("place_hours", -5)]).outcome == "fallback"


def test_a_choice_offers_meanings_that_can_be_pressed() -> None:
    """Greetings and refusals are never offered as meanings."""
    decision = arbiter().decide([candidate("ask_article/sfi", 0.1), candidate("out_of_scope", 0.0), candidate("greet", -0.2), candidate("ask_article/komvux", -0.5)])
    assert decision.alternatives == ["ask_article/sfi", "ask_article/komvux"]


@pytest.mark.parametrize(("label", "wanted"), [("ask_article/sfi", "article"), ("place_hours", "named"), ("out_of_scope", "declined"), ("thank", "talk")])
def test_groups(label: str, wanted: str) -> None:
    """What a wrong answer costs depends on what is answered."""
    assert group(label) == wanted


def example(text: str, *entities: tuple[str, str]) -> Example:
    """A message with names: pairs of kind and the words that name it."""
    found = [{"entity": kind, "start": text.index(words), "end": text.index(words) + len(words), "value": "x"} for kind, words in entities]
    return Example(text, "sv", np.zeros(384, dtype=np.float32), found)


def test_elliptical_messages() -> None:
    """Names and times with a word or two beside them lean on what came before; a sentence does not."""
    assert elliptical(example("på söndag då?", ("date", "söndag")))
    assert elliptical(example("Sävenäs?", ("place", "Sävenäs")))
    assert not elliptical(example("hur ansöker jag om en plats på förskolan nära Sävenäs", ("place", "Sävenäs")))


def test_a_thing_named_alone_is_to_be_sorted() -> None:
    """ "äggkartong" asks how to throw it away, whatever the classifier thinks."""
    assert elliptical_intent(example("äggkartong", ("waste", "äggkartong")), "ask_article/sfi") == "waste_sorting"
    assert elliptical_intent(example("konstmuseet måndag", ("place", "konstmuseet"), ("date", "måndag")), "place_hours") == "place_hours"
    assert elliptical_intent(example("konstmuseet", ("place", "konstmuseet")), "place_hours") == "follow_up"


def test_delexicalised_text_has_kinds_for_names() -> None:
    """The lexical head learns from the words around a name, not from the name."""
    text = "När öppnar Liseberg?"
    assert delexicalise(text, [{"entity": "place", "start": 11, "end": 19}]) == "nar oppnar placename"


def test_retrieval_finds_an_article_that_no_head_knows() -> None:
    """Candidates hold an article that was added after training, marked as unknown to the heads."""
    vectors = np.eye(384, dtype=np.float32)[:3]
    index = ArticleIndex([Passage("new", "sv", "curling"), Passage("old", "sv", "bibliotek"), Passage("other", "sv", "parkering")], lambda _: vectors)
    hits = index.search("curling", vectors[0])
    assert hits[0].article == "new"
    found = candidates(Example("curling", "sv", vectors[0], []), ["ask_article/old", "greet"], np.array([0.2, 0.8], dtype=np.float32), hits)
    (new,) = [c for c in found if c.label == "ask_article/new"]
    assert new.signals[3] == 0.0
