"""Messages that say only a name or a time and lean on what came before ("Sävenäs?", "och på söndag?")."""

from __future__ import annotations

from bot.nlu.decision import ABOUT_PLACES
from bot.nlu.gazetteer import HAN, WORD
from bot.nlu.heads import Example

FOLLOW_UP = "follow_up"

# Besides names and times, an elliptical message has at most this many words ("och", "what about", "та").
SPARE_WORDS = 3
SPARE_CHARACTERS = 3


def elliptical(example: Example) -> bool:
    """Whether nearly all of a message is names and times."""
    spans = [(e["start"], e["end"]) for e in example.entities if e["end"] > e["start"]]
    if not spans:
        return False
    spare = "".join(
        " " if any(start <= i < end for start, end in spans) else character for i, character in enumerate(example.text)
    )
    covered = sum(1 for i in range(len(example.text)) if any(start <= i < end for start, end in spans))
    han = len(HAN.findall(spare))
    words = len([w for w in WORD.findall(spare) if not HAN.search(w)])
    return words <= SPARE_WORDS and han <= SPARE_CHARACTERS and covered >= 0.4 * len(example.text.strip())


def elliptical_intent(example: Example, label: str) -> str:
    """What a message that is nearly all names asks: a thing to throw away is to be sorted, a name with what the words hint at is that.

    Anything else leans on what was said before.
    """
    if "waste" in example.kinds and not example.kinds & {"place", "category"}:
        return "waste_sorting"
    if label.partition("/")[0] in ABOUT_PLACES and example.kinds & {"place", "category"}:
        spare = len(WORD.findall(example.text)) - sum(len(WORD.findall(example.text[e["start"] : e["end"]])) for e in example.entities)
        if spare > 0 or example.kinds & {"date", "time"}:
            return label
    return FOLLOW_UP
