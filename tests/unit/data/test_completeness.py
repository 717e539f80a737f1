"""Every language is there in full: messages, phrasings, questions, terms."""

from __future__ import annotations

import pytest

from bot.evaluation.questions import near_duplicates, read, training_texts
from bot.knowledge.check import check
from bot.language.coverage import messages, phrasings, problems
from bot.language.registry import languages
from bot.settings import ROOT, settings

LANGUAGES = sorted(languages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_is_complete(language: str) -> None:
    """No message, intent, article question or term is missing."""
    assert problems(settings().data_dir, language) == []


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_catalogue_uses_every_argument(language: str) -> None:
    """A translation that drops an argument drops a fact."""
    catalogs = settings().data_dir / "catalogs"
    source, own = messages(catalogs / "en.ftl"), messages(catalogs / f"{language}.ftl")
    assert {key: sorted(source[key] - own[key]) for key in source if key in own and source[key] - own[key]} == {}
    assert set(own) - set(source) == set(), "messages that nothing uses"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrasing_means_one_thing(language: str) -> None:
    """No phrasing is an example of two intents."""
    owners: dict[str, set[str]] = {}
    for intent, lines in phrasings(settings().data_dir, language).items():
        for line in lines:
            owners.setdefault(line.casefold().strip(" ?!.؟"), set()).add(intent)
    assert {text: intents for text, intents in owners.items() if len(intents) > 1} == {}


@pytest.mark.parametrize("which", ["questions", "development"])
def test_test_questions_are_independent_of_training(which: str) -> None:
    """The evaluation measures understanding, not memory."""
    questions = read(ROOT / "tests" / "evaluation" / which)
    assert len(questions) > 300
    assert near_duplicates(questions, training_texts(settings().data_dir)) == []


def test_city_data_have_no_errors() -> None:
    """Sources, references, hours and coordinates hold together."""
    report = check(settings().data_dir)
    assert report.ok, str(report)
