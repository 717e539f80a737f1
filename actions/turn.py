"""What a custom action knows of the turn: the message, what was understood, and what was said before.

    turn = Turn.read(tracker)
    turn.value("place")       # the place named in this message
    turn.remembered("place")  # or in an earlier one
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from bot import clock

# From this confidence on a name was written out; below, it was guessed from a misspelling, a compound or another script.
WRITTEN_OUT = 0.9
SLOTS = ("place", "category", "area", "waste", "article", "date", "topic", "failed_turns", "offer", "last_sources")
MOST_DAYS = 7


@dataclass(frozen=True)
class When:
    """A date expression: the days it names, and the time of day where one was said."""

    days: tuple[date, ...]
    time: str | None = None
    weekday: int | None = None
    recurring: bool = False

    def as_slot(self) -> dict[str, Any]:
        """As plain data for a slot."""
        return {"days": [d.isoformat() for d in self.days], "time": self.time, "weekday": self.weekday, "recurring": self.recurring}

    @classmethod
    def from_slot(cls, data: dict[str, Any] | None) -> When | None:
        """From ``as_slot``; dates that have passed are gone."""
        if not data:
            return None
        days = tuple(d for d in map(date.fromisoformat, data.get("days", [])) if d >= clock.today())
        return cls(days, data.get("time"), data.get("weekday"), bool(data.get("recurring"))) if days else None


@dataclass
class Turn:
    """One turn of a conversation, as an action sees it."""

    text: str
    intent: str
    language: str
    site: str
    entities: list[dict[str, Any]]
    slots: dict[str, Any]
    decision: dict[str, Any]
    retrieval: list[dict[str, Any]]
    ranking: list[dict[str, Any]]
    events: list[Any] = field(default_factory=list)

    @classmethod
    def read(cls, tracker: Tracker) -> Turn:
        """The current turn of a tracker."""
        latest = tracker.latest_message or {}
        metadata = latest.get("metadata") or {}
        return cls(
            text=latest.get("text") or "",
            intent=(latest.get("intent") or {}).get("name") or "",
            language=metadata.get("language") or "sv",
            site=metadata.get("site") or "goteborg.se",
            entities=list(latest.get("entities") or []),
            slots={name: tracker.get_slot(name) for name in SLOTS},
            decision=latest.get("decision") or {},
            retrieval=list(latest.get("retrieval") or []),
            ranking=list(latest.get("intent_ranking") or []),
        )

    @property
    def from_button(self) -> bool:
        """Whether the person pressed a button instead of writing."""
        return bool(self.decision.get("button"))

    @property
    def names_a_stranger(self) -> bool:
        """Whether it seems to name a place that the city's data do not have: what was talked about is not meant then."""
        return bool(self.decision.get("stranger"))

    def found(self, kind: str) -> list[dict[str, Any]]:
        """The entities of a kind in this message: names written out before guessed ones, then in the order of the message."""
        found = [e for e in self.entities if e.get("entity") == kind]
        return sorted(found, key=lambda e: float(e.get("confidence_entity") or 1.0) < WRITTEN_OUT)

    def values(self, kind: str) -> list[str]:
        """The ids of a kind in this message, without repetition."""
        return list(dict.fromkeys(str(e["value"]) for e in self.found(kind)))

    def value(self, kind: str) -> str | None:
        """The first id of a kind in this message."""
        return next(iter(self.values(kind)), None)

    def remembered(self, kind: str) -> str | None:
        """The id of a kind from earlier in the conversation."""
        value = self.slots.get(kind)
        return str(value) if value else None

    def when(self) -> When | None:
        """The date said in this message."""
        dates, times = self.found("date"), self.found("time")
        if self.from_button and dates:
            day = date.fromisoformat(str(dates[0]["value"])[:10])
            # A button carries the first day only; the question that it answers may have named a time or more days.
            asked = self.remembered_when()
            return asked if asked and asked.days[0] == day else When((day,))
        spoken = times[0].get("time") if times else None
        for entity in dates:
            if not entity.get("date"):
                continue
            first = date.fromisoformat(entity["date"])
            last = date.fromisoformat(entity["end_date"]) if entity.get("end_date") else first
            span = min((last - first).days, MOST_DAYS - 1)
            days = tuple(first + timedelta(days=n) for n in range(max(span, 0) + 1))
            return When(days, entity.get("time") or spoken, entity.get("weekday"), bool(entity.get("recurring")))
        if spoken:
            return When((self._day_talked_about() or clock.today(),), spoken)
        return None

    def _day_talked_about(self) -> date | None:
        """The day that a time alone ("and at ten?") is about, where hours of a day were asked for just before."""
        earlier = self.remembered_when() if self.slots.get("topic") in {"place_hours", "place_open_now"} else None
        named = any(map(self.value, ("place", "category", "area")))
        return earlier.days[0] if earlier and not named else None

    def remembered_when(self) -> When | None:
        """The date said earlier."""
        return When.from_slot(self.slots.get("date"))

    def remember(self, **values: Any) -> None:
        """Keep values for the following turns."""
        self.slots.update(values)
        self.events += [SlotSet(name, value) for name, value in values.items()]

    def understood(self, topic: str, **values: Any) -> None:
        """The turn got an answer: forget failures, remember what it was about."""
        self.remember(topic=topic, failed_turns=0, offer=None, **values)

    def failed(self) -> int:
        """The turn got no answer; returns how many in a row did not."""
        count = int(self.slots.get("failed_turns") or 0) + 1
        self.remember(failed_turns=count)
        return count

    def candidates(self) -> Sequence[str]:
        """Labels that were considered, best first."""
        return [str(entry["name"]) for entry in self.ranking]
