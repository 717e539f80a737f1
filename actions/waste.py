"""Which waste fraction a thing belongs to, and where that is left."""

from __future__ import annotations

from actions import arguments as arg
from actions.reply import CityAction, Reply, button
from actions.turn import Turn
from bot.knowledge.city import City
from bot.language.registry import languages
from bot.messages import Argument, Button, Part

MOST_ITEMS = 3


class ActionWasteSorting(CityAction):
    """How a thing is sorted."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_waste_sorting"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with the fraction of each thing named, or say that it is not known."""
        named = turn.values("waste")
        if not named and turn.intent == "follow_up":
            named = [turn.remembered("waste") or ""]
        items = [item for item in map(city.waste, named) if item][:MOST_ITEMS]
        mention = next(iter(turn.found("waste")), None)
        alternatives = [item for item in map(city.waste, (mention or {}).get("alternatives") or []) if item]
        if len(items) == 1 and alternatives:
            choices = [items[0], *alternatives][:4]
            turn.remember(topic="waste_sorting")
            reply.say(
                "clarify", "assistant-waste-which",
                buttons=[button(arg.term("waste", item.id), "waste_sorting", waste=item.id) for item in choices],
            )
            return
        if not items:
            self._unknown(turn, city, reply)
            return
        turn.understood("waste_sorting", waste=items[0].id)
        first, *rest = items
        parts, sources = [], []
        for number, item in enumerate([first, *rest]):
            fraction = city.fraction(item.fraction)
            if fraction is None:
                continue
            facts = {"item": arg.term("waste", item.id), "fraction": arg.term("fraction", item.fraction)}
            if number:
                parts.append(Part(key="assistant-waste", arguments=facts))
            parts.append(Part(key="assistant-waste-where", arguments={"where": where_to_leave(item.fraction, city)}))
            if item.note:
                parts.append(Part(key="assistant-waste-note", arguments={"note": arg.localized(item.note)}))
            sources += [item.source, fraction.source]
        arguments = {"item": arg.term("waste", first.id), "fraction": arg.term("fraction", first.fraction)}
        reply.say("answer", "assistant-waste", arguments, parts=parts, sources=sources, buttons=self._next(city))

    def _unknown(self, turn: Turn, city: City, reply: Reply) -> None:
        turn.failed()
        turn.remember(topic="waste_sorting")
        reply.say("fallback", "assistant-waste-unknown", buttons=self._next(city), sources=["R-76"])

    @staticmethod
    def _next(city: City) -> list[Button]:
        wanted = [article for article in map(city.article, ("home-sorting", "recycling-centre-rules")) if article]
        return [button(arg.localized(article.title), "ask_article", article=article.id) for article in wanted]


def where_to_leave(fraction: str, city: City) -> Argument:
    """Where a fraction is left, in every language that says so."""
    said = {code: city.term("fraction", fraction, code, "where") for code in languages()}
    return arg.localized({code: text for code, text in said.items() if text})
