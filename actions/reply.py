"""Sending structured answers, and the base of all actions.

``CityAction`` reads the turn, opens the city database and lets the action answer; what the action sends passes through Rasa's NLG as a
``Structure`` (``bot.nlg``).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.knowledge.city import City
from bot.messages import Argument, Button, Kind, Part, Payload, Source, Structure, each_page_once
from bot.settings import settings

FAILURES_BEFORE_PERSON = 2


class Reply:
    """Collects what a turn answers."""

    def __init__(self, dispatcher: CollectingDispatcher, city: City, language: str) -> None:
        self._dispatcher = dispatcher
        self._city = city
        self._language = language
        self.sent: list[Structure] = []

    def say(
        self,
        kind: Kind,
        key: str,
        arguments: dict[str, Argument] | None = None,
        *,
        parts: Iterable[Part] = (),
        articles: Iterable[str] = (),
        sources: Iterable[str | None] = (),
        buttons: Iterable[Button] = (),
        card: dict[str, Any] | None = None,
    ) -> Structure:
        """Send one structured message; ``sources`` are ids of the city's sources."""
        structure = Structure(
            kind=kind,
            key=key,
            arguments=arguments or {},
            parts=list(parts),
            articles=list(articles),
            sources=self.sources(sources),
            buttons=list(buttons),
            card=card,
        )
        return self.send(structure)

    def send(self, structure: Structure) -> Structure:
        """Send a structured message as it is."""
        self.sent.append(structure)
        self._dispatcher.utter_message(response="utter_structure", structure=structure.model_dump(mode="json", exclude_defaults=True))
        return structure

    def offer_person(self) -> None:
        """Add the button that asks for a person to the last message, unless one is there, where that did not help."""
        if not self.sent or self.sent[-1].kind != "fallback" or any(b.payload.intent == "ask_human" for s in self.sent for b in s.buttons):
            return
        self.sent[-1] = self.sent[-1].model_copy(update={"buttons": [*self.sent[-1].buttons, person()]})
        self._dispatcher.messages[-1]["structure"] = self.sent[-1].model_dump(mode="json", exclude_defaults=True)

    def command(self, name: str, **values: Any) -> None:
        """Ask ``chat`` to do something that only it can do."""
        self._dispatcher.utter_message(response="utter_structure", command={"name": name, **values})

    def sources(self, ids: Iterable[str | None]) -> list[Source]:
        """The sources with these ids, each address once."""
        found = []
        for source in (self._city.source(id_) for id_ in dict.fromkeys(ids) if id_):
            if source is not None:
                title = source.title.get(self._language) or source.title.get("en" if self._language != "sv" else "sv") or source.url
                found.append(Source(id=source.id, title=title, url=source.url, verified=source.verified))
        return each_page_once(found)


@lru_cache(maxsize=1)
def city_database() -> City:
    """The city database of this process; it keeps the facts in memory and follows changes."""
    return City.open(settings().city_database)


def button(title: Argument, intent: str, **entities: str | None) -> Button:
    """A quick reply; entities without a value are left out."""
    return Button(title=title, payload=Payload(intent=intent, entities={k: v for k, v in entities.items() if v}))


def person() -> Button:
    """The button that asks for a person."""
    return button(Argument(type="message", key="assistant-button-person"), "ask_human")


class CityAction(Action, ABC):
    """An action over the city's data.

    Subclasses give ``name`` and ``answer``.
    """

    @abstractmethod
    def name(self) -> str:
        """The action's name in the domain."""

    @abstractmethod
    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer the turn: read ``city``, send with ``reply``, remember with ``turn``."""

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Any]:
        """Rasa's entry point."""
        turn = Turn.read(tracker)
        city = city_database()
        reply = Reply(dispatcher, city, turn.language)
        offered = turn.slots.get("offer")
        self.answer(turn, city, reply)
        if int(turn.slots.get("failed_turns") or 0) >= FAILURES_BEFORE_PERSON:
            reply.offer_person()
        if offered and not any(event["name"] == "offer" for event in turn.events):
            # "Yes" takes up an offer in the next turn only.
            turn.remember(offer=None)
        sources = [source.model_dump(mode="json") for structure in reply.sent for source in structure.sources]
        if any(structure.kind in {"answer", "fallback"} for structure in reply.sent):
            # "How do you know that?" is about what was said last, also where that was no answer.
            turn.remember(last_sources=sources)
        return turn.events
