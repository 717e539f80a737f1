"""How well questions are understood, per language.

The questions in ``tests/evaluation`` were written by someone who had not seen the training phrasings. Each is parsed by the trained model
as the dialogue engine does; what counts as right:

* a question of ours: decided as ``answer`` with the right intent, and the right article where one is asked for;
* a question that is not ours (out of scope, decision, opinion): declined, or not answered.

``wrong as answer`` is the share of all questions that got a confident answer about something else.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from bot.language.text import fold
from bot.settings import ROOT, settings

DECLINED = {"out_of_scope", "ask_decision", "ask_opinion"}
ENTITIES = ("place", "category", "area", "waste")
# A test question this like a training phrasing would measure memory, not understanding.
NEAR_DUPLICATE = 95.0

Parse = Callable[[str, str], dict[str, Any]]


@dataclass(frozen=True)
class Question:
    """A test question and what is right for it; several intents or articles may be."""

    text: str
    language: str
    intents: frozenset[str]
    articles: frozenset[str]
    entities: dict[str, str]


@dataclass
class Tally:
    """Counts of one language."""

    count: int = 0
    right: int = 0
    intent: int = 0
    wrong_as_answer: int = 0
    clarified: int = 0
    clarified_right: int = 0
    fallback: int = 0
    articles: int = 0
    article_first: int = 0
    article_three: int = 0
    entities: int = 0
    entities_found: int = 0
    identified: int = 0
    failures: list[str] = field(default_factory=list)

    def share(self, name: str, of: str = "count") -> float:
        """A count as a share of another."""
        whole = getattr(self, of)
        return float(getattr(self, name)) / whole if whole else float("nan")


def read(folder: Path) -> list[Question]:
    """The questions in a folder's files."""
    questions = []
    for path in sorted(folder.glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        for entry in content["questions"]:
            entities = {kind: str(entry[kind]) for kind in ENTITIES if entry.get(kind)}
            questions.append(
                Question(str(entry["text"]), content["language"], _set(entry["intent"]), _set(entry.get("article")), entities)
            )
    return questions


def _set(value: Any) -> frozenset[str]:
    return frozenset() if value is None else frozenset(map(str, value)) if isinstance(value, list) else frozenset({str(value)})


def measure(questions: Iterable[Question], parse: Parse, identify: Callable[[str], str] | None = None) -> dict[str, Tally]:
    """Parse every question and count, per language."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for question in questions:
        _count(tallies[question.language], question, parse(question.text, question.language))
        if identify is not None:
            tallies[question.language].identified += identify(question.text) == question.language
    return dict(tallies)


def _count(tally: Tally, question: Question, parsed: dict[str, Any]) -> None:
    intent = parsed["intent"]["name"]
    found = parsed["entities"]
    article = next((e["value"] for e in found if e["entity"] == "article"), None)
    decision = parsed.get("decision") or {}
    right_intent = intent in question.intents
    right_article = not question.articles or "ask_article" not in question.intents or intent != "ask_article" or article in question.articles
    right = right_intent and right_article
    ours = not question.intents & DECLINED
    if not ours and intent in DECLINED | {"nlu_fallback"}:
        right = True
    tally.count += 1
    tally.right += right
    best, _, best_article = str(decision.get("label", intent)).partition("/")
    tally.intent += best in question.intents
    if not right:
        if intent in DECLINED:
            tally.fallback += 1
        elif intent == "nlu_clarify":
            tally.clarified += 1
            offered = {(label.partition("/")[0], label.partition("/")[2]) for label in decision.get("alternatives", [])}
            tally.clarified_right += any(i in question.intents and (not a or not question.articles or a in question.articles) for i, a in offered)
        elif intent == "nlu_fallback":
            tally.fallback += 1
        elif intent != "follow_up":
            tally.wrong_as_answer += 1
        label = f"{intent}/{article}" if article else intent
        wanted = "|".join(sorted(question.articles or question.intents))
        tally.failures.append(f"{question.text!r}: {label} ({decision.get('chance', 0):.2f}, best {decision.get('label')}), wanted {wanted}")
    if question.articles:
        hits = [hit["article"] for hit in parsed.get("retrieval") or []]
        tally.articles += 1
        tally.article_first += bool(hits[:1] and hits[0] in question.articles)
        tally.article_three += bool(set(hits[:3]) & question.articles)
    for kind, wanted in question.entities.items():
        tally.entities += 1
        values = {v for e in found if e["entity"] == kind for v in (str(e["value"]), *map(str, e.get("alternatives") or []))}
        tally.entities_found += wanted in values


def near_duplicates(questions: Sequence[Question], training: Sequence[tuple[str, str]]) -> list[tuple[str, str, float]]:
    """Test questions that are nearly a training phrasing of their language.

    Args:
        questions: the test questions.
        training: pairs of language and phrasing.
    """
    by_language: dict[str, list[str]] = defaultdict(list)
    for language, text in training:
        by_language[language].append(fold(text))
    found = []
    for question in questions:
        folded = fold(question.text)
        # One or two words in common use leave no choice of wording.
        if len(folded.split()) <= 3 and len(folded) <= 24:
            continue
        match = process.extractOne(folded, by_language[question.language], scorer=fuzz.ratio, score_cutoff=NEAR_DUPLICATE)
        if match:
            found.append((question.text, match[0], float(match[1])))
    return found


def training_texts(data_dir: Path) -> list[tuple[str, str]]:
    """Every training phrasing with its language."""
    texts = []
    for path in sorted((data_dir / "nlu").glob("*/*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in str(block.get("examples", "")).splitlines():
                if line.strip().startswith("- "):
                    texts.append((path.parent.name, line.strip()[2:]))
    for path in sorted((data_dir / "city" / "questions").glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))["questions"]
        texts += [(path.stem, str(text)) for ways in content.values() for text in ways]
    return texts


def trained_parser() -> Parse:
    """A parser that understands as the dialogue engine does, with the newest trained model.

    Raises:
        RuntimeError: there is no trained model.
    """
    from bot import engine

    engine.prepare_environment()
    model = engine.newest_model()
    if model is None:
        raise RuntimeError("there is no trained model; run `hej train` first")
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_logging_and_warnings(log_level=logging.ERROR)
    configure_structlog(log_level=logging.ERROR)
    agent = Agent.load(str(model))
    loop = asyncio.new_event_loop()

    def parse(text: str, language: str) -> dict[str, Any]:
        message = UserMessage(text=text.lstrip("/"), metadata={"language": language})
        return dict(loop.run_until_complete(agent.processor.parse_message(message)))

    return parse


def table(tallies: dict[str, Tally]) -> str:
    """The figures as text."""
    head = (
        "language  n     right  intent  wrong-as-answer  clarify (right offered)  fallback  retrieval@1  @3     entities  identified\n"
    )
    rows = []
    total = Tally()
    for language in sorted(tallies):
        tally = tallies[language]
        for name, value in vars(tally).items():
            if isinstance(value, int):
                setattr(total, name, getattr(total, name) + value)
        rows.append(_row(language, tally))
    return head + "\n".join([*rows, _row("all", total)])


def _row(name: str, t: Tally) -> str:
    return (
        f"{name:8s} {t.count:4d}   {t.share('right'):6.1%} {t.share('intent'):6.1%}  {t.share('wrong_as_answer'):14.1%}  "
        f"{t.share('clarified'):8.1%} ({t.clarified_right:3d})           {t.share('fallback'):7.1%}   {t.share('article_first', 'articles'):9.1%}  "
        f"{t.share('article_three', 'articles'):6.1%}  {t.share('entities_found', 'entities'):7.1%}  {t.share('identified'):7.1%}"
    )


def main(which: str = "questions", failures: bool = False) -> int:
    """Print the figures; 1 where the test questions are not independent of the training phrasings."""
    from bot.language.identify import Identifier

    questions = read(ROOT / "tests" / "evaluation" / which)
    twins = near_duplicates(questions, training_texts(settings().data_dir))
    identifier = Identifier(settings().data_dir)
    tallies = measure(questions, trained_parser(), lambda text: identifier.identify(text).language)
    print(f"\nUnderstanding, on {len(questions)} unseen questions ({which})\n")
    print(table(tallies))
    report = {language: {k: v for k, v in vars(t).items() if k != "failures"} for language, t in tallies.items()}
    folder = settings().var_dir / "evaluation"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{which}.json").write_text(json.dumps(report, indent=2), encoding="utf-8")
    if failures:
        for language, tally in sorted(tallies.items()):
            print(f"\n{language}")
            for failure in tally.failures:
                print(f"  {failure}")
    for text, twin, score in twins:
        print(f"too near a training phrasing ({score:.0f} %): {text!r} – {twin!r}")
    return 1 if twins else 0
