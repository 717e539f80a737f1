"""Messages that say only a name or a time and lean on what came before ("Sävenäs?", "och på söndag?")."""

from __future__ import annotations

from bot.nlu.decision import ABOUT_PLACES
from bot.nlu.heads import Example
from bot.nlu.words import HAN, WORD

FOLLOW_UP = "follow_up"

# Besides names and times, an elliptical message has at most this many words ("och", "what about", "та").
SPARE_WORDS = 3
SPARE_CHARACTERS = 3
# A message that leans on the place talked about is short, and its words speak of places at all.
LONGEST_LEANING = 7
LEAST_LEANING = 0.3
# The share of the questions about places that the likeliest must have, to be told from "and there?".
LEAST_SHARE = 0.5


def elliptical(example: Example) -> bool:
    """Whether nearly all of a message is names and times."""
    spans = [(e["start"], e["end"]) for e in example.entities if e["end"] > e["start"]]
    if not spans:
        return False
    spare = example.without_names
    covered = sum(1 for i in range(len(example.text)) if any(start <= i < end for start, end in spans))
    han = len(HAN.findall(spare))
    words = len([w for w in WORD.findall(spare) if not HAN.search(w)])
    return words <= SPARE_WORDS and han <= SPARE_CHARACTERS and covered >= 0.4 * len(example.text.strip())


def bare_kind(example: Example) -> str | None:
    """The kind of name that a message consists of, where it is nothing else ("simhallar"): ``category``, ``waste`` or None."""
    spans = {(e["start"], e["end"]) for e in example.entities if e["end"] > e["start"]}
    if len(spans) != 1 or WORD.search(example.without_names):
        return None
    for kind in ("waste", "category"):
        if example.kinds == {kind}:
            return kind
    return None


def elliptical_intent(example: Example, label: str, topic: str | None = None) -> str:
    """What a message that is nearly all names asks.

    A thing to throw away is to be sorted; a name takes up what was talked about; without that, the words beside it or the time hint at the
    question.

    Args:
        example: the message.
        label: the likeliest label.
        topic: what the conversation is about.
    """
    if "waste" in example.kinds and not example.kinds & {"place", "category"}:
        return "waste_sorting"
    if topic in ABOUT_PLACES:
        return FOLLOW_UP
    if label.partition("/")[0] in ABOUT_PLACES and example.kinds & {"place", "category"}:
        spare = len(WORD.findall(example.text)) - sum(len(WORD.findall(example.text[e["start"] : e["end"]])) for e in example.entities)
        if spare > 0 or example.kinds & {"date", "time"}:
            return label
    return FOLLOW_UP


def leaning_intent(example: Example, about: dict[str, float], context: dict[str, str]) -> str | None:
    """What a short message without a name asks about the place that was talked about ("where is it?"), or None where it asks nothing such.

    Args:
        example: the message.
        about: the heads' probability of each question about places, and of ``follow_up``.
        context: what the conversation is about.
    """
    if not context.get("place") or example.kinds & {"place", "category", "area", "waste"}:
        return None
    if len(example.text.split()) > LONGEST_LEANING or sum(about.values()) < LEAST_LEANING:
        return None
    questions = {intent: chance for intent, chance in about.items() if intent != FOLLOW_UP}
    best = max(questions, key=lambda intent: questions[intent])
    if example.kinds & {"date", "time"}:
        return best if best in {"place_hours", "place_open_now"} else "place_hours"
    return best if questions[best] >= LEAST_SHARE * sum(questions.values()) else FOLLOW_UP
