"""The way of a message: from what a person sends to what answers it.

``accept`` stores a message and, in the same transaction, either the answer that chat itself
gives (emergencies, asking for a person) or a pending turn for the dialogue engine. So a message
is stored with its answer or waits for one, and is never lost in between. ``answer`` then waits
for as long as a person should, and says so where the engine has not answered by then.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.engine import Connection

from bot.chat import cases, emergency, pending, says, store
from bot.chat.compose import Composer, button_of
from bot.chat.contracts import NewMessage
from bot.chat.database import Database
from bot.chat.delivery import Delivery
from bot.chat.emergency import Emergency
from bot.chat.handover import Handover
from bot.chat.hearing import Heard, Hearing
from bot.chat.hub import Hub
from bot.chat.metrics import Metrics
from bot.chat.problems import Problem
from bot.chat.records import Closed, Conversation, Message, Turn, Unknown
from bot.chat.schema import moment
from bot.knowledge.city import City, CityUnavailable
from bot.language.text import clean
from bot.messages import Button, Structure
from bot.settings import Settings


@dataclass(frozen=True)
class Incoming:
    """A message as it came in: a text that has been heard, or a button."""

    heard: Heard | None = None
    button: Button | None = None
    client_message_id: str | None = None


class Turns:
    """Takes visitors' messages."""

    def __init__(
        self,
        database: Database,
        composer: Composer,
        hearing: Hearing,
        handover: Handover,
        delivery: Delivery,
        hub: Hub,
        city: City,
        metrics: Metrics,
        settings: Settings,
    ) -> None:
        self._database = database
        self._composer = composer
        self._hearing = hearing
        self._handover = handover
        self._delivery = delivery
        self._hub = hub
        self._city = city
        self._metrics = metrics
        self._settings = settings

    async def take(self, conversation: Conversation, message: NewMessage) -> tuple[Conversation, list[Message]]:
        """Store a message and give what answers it, with the conversation as it is then.

        Raises:
            Problem: the text is empty or too long, or the button unknown.
            Closed: the conversation is closed, and this is no emergency.
            Gone: the conversation has been erased meanwhile.
        """
        began = time.perf_counter()
        text = self._cleaned(message.text) if message.text is not None else None
        turn = await asyncio.to_thread(self._accept, conversation, message, text)
        if turn.status == "pending" and not turn.answered:
            answered, answers = await self._wait(turn)
        else:
            if turn.status == "done":
                self._hub.publish(turn.conversation)
            answered, answers = await asyncio.to_thread(self._result, turn)
        self._metrics.answered(conversation.site, answered.language, answers, time.perf_counter() - began)
        return answered, answers

    def _cleaned(self, text: str) -> str:
        longest = self._settings.max_text_length
        # Lone surrogates are no characters: JSON can carry them, but no database and no model can.
        cleaned = clean(text.encode("utf-8", "ignore").decode("utf-8"))
        if not cleaned:
            raise Problem(400, "text-empty")
        if len(cleaned) > longest:
            raise Problem(413, "text-too-long", longest=longest)
        return cleaned

    def _accept(self, conversation: Conversation, message: NewMessage, text: str | None) -> Turn:
        """Hear the message and store it with what follows from it, in one transaction."""
        incoming = Incoming(client_message_id=message.client_message_id)
        if text is not None:
            heard = self._hearing.hear(
                text,
                conversation.language,
                picked=conversation.picked,
                guessed=conversation.guessed,
                site_contacts=self._contacts(),
            )
            incoming = replace(incoming, heard=heard)
            if heard.emergency is not None:
                self._metrics.emergencies.labels(heard.emergency.category).inc()
        with self._database.write() as connection:
            conversation = store.lock(connection, conversation.id)
            if incoming.client_message_id is not None:
                known = pending.by_client(connection, conversation.id, incoming.client_message_id)
                if known is not None:
                    # It may be settled before anybody waits for it, so that whoever delivers has to look.
                    return replace(known, holder=None)
            if message.button is not None:
                try:
                    pressed = button_of(store.message(connection, conversation.id, message.button), message.button)
                except Unknown:
                    raise Problem(400, "button-unknown") from None
                incoming = replace(incoming, button=pressed)
            return self._store(connection, conversation, incoming)

    def _store(self, connection: Connection, conversation: Conversation, incoming: Incoming) -> Turn:
        heard, button = incoming.heard, incoming.button
        urgent = heard is not None and heard.emergency is not None
        if conversation.state == "closed" and not urgent:
            raise Closed(conversation.id)

        extras: list[Structure] = []
        if heard is not None:
            if heard.unsupported and heard.unsupported != conversation.unsupported:
                extras.append(says.unsupported_language())
            if heard.findings and not conversation.leaving and not urgent:
                extras.append(says.masked())
            conversation = replace(
                conversation, language=heard.language, guessed=False, unsupported=heard.unsupported
            )
        store.change(
            connection,
            conversation.id,
            active_at=moment(),
            language=conversation.language,
            guessed=conversation.guessed,
            unsupported=conversation.unsupported,
        )

        turn_id = pending.new_turn_id()
        title = self._title(button, conversation.language) if button else ""
        words = heard.masked if heard else title
        asked = store.add_visitor_message(connection, conversation.id, turn_id, conversation.language, words)
        answers, request = self._decide(connection, conversation, incoming, words, asked)
        if request is not None:
            request["extras"] = [extra.model_dump(mode="json", exclude_defaults=True) for extra in extras]
        else:
            drafts = self._composer.drafts([*answers, *extras], conversation.language)
            store.add_answers(connection, conversation.id, turn_id, drafts)
        return pending.add(
            connection,
            id=turn_id,
            conversation=conversation.id,
            sequence=conversation.sequence,
            client_message_id=incoming.client_message_id,
            request=request,
            answered=request is None,
            holder=self._delivery.holder,
        )

    def _decide(
        self, connection: Connection, conversation: Conversation, incoming: Incoming, words: str, asked: str
    ) -> tuple[list[Structure], dict[str, Any] | None]:
        """What chat itself answers, or what is asked of the dialogue engine."""
        heard = incoming.heard
        if heard is not None and heard.emergency is not None:
            cases.emergency(connection, conversation.id, heard.emergency.category)
            answers = [self._urgent(heard.emergency, conversation.language)]
            if conversation.leaving:
                answers += self._handover.leave(connection, conversation, asked, heard.raw)
            return answers, None
        intent = incoming.button.payload.intent if incoming.button else None
        if conversation.state != "staff":
            if intent == says.ASK_HUMAN:
                return self._handover.ask(connection, conversation), None
            if intent == says.LEAVE_MESSAGE:
                return self._handover.agree_to_leave(connection, conversation), None
            if intent == says.BACK_TO_BOT:
                return self._handover.back(connection, conversation), None
            if conversation.leaving and heard is not None:
                return self._handover.leave(connection, conversation, asked, heard.raw), None
        if conversation.state == "waiting":
            return self._handover.waiting(connection, conversation), None
        if conversation.state == "staff":
            return [], None
        if incoming.button is not None and intent not in says.OWN_INTENTS:
            said: dict[str, Any] = {"payload": incoming.button.payload.model_dump(mode="json")}
        else:
            said = {"text": words}
        return [], {"said": said, "language": conversation.language, "site": conversation.site}

    def _urgent(self, found: Emergency, language: str) -> Structure:
        """The answer to an emergency; the shortest one where its own words are missing."""
        answer = emergency.structure(found, self._city)
        if self._composer.renderer.text(answer.key, language, answer.arguments):
            return answer
        return says.emergency()

    def _title(self, button: Button, language: str) -> str:
        return self._composer.renderer.argument(button.title, language)

    def _contacts(self) -> list[str]:
        try:
            places = self._city.places()
        except CityUnavailable:
            return []
        return [fact.value for place in places for fact in (place.phone, place.email) if fact is not None]

    async def _wait(self, turn: Turn) -> tuple[Conversation, list[Message]]:
        """Wait until the turn is answered; at the deadline answer it with a notice. Gives what ``_result`` gives."""
        deadline = time.monotonic() + self._settings.answer_deadline
        async with self._hub.subscribe(turn.conversation) as nudges:
            self._delivery.submit(turn.conversation, turn)
            while (left := deadline - time.monotonic()) > 0:
                # Another replica may be the one that answers: look now and then without a nudge.
                await nudges.wait(min(left, 1.0))
                result = await asyncio.to_thread(self._result_if_answered, turn)
                if result is not None:
                    return result
        await asyncio.to_thread(self._delivery.excuse, turn.conversation, turn.id)
        return await asyncio.to_thread(self._result, turn)

    def _result_if_answered(self, turn: Turn) -> tuple[Conversation, list[Message]] | None:
        with self._database.read() as connection:
            now = pending.find(connection, turn.id)
            if now is not None and not now.answered:
                return None
            return store.find(connection, turn.conversation), store.replies(connection, turn.id)

    def _result(self, turn: Turn) -> tuple[Conversation, list[Message]]:
        with self._database.read() as connection:
            return store.find(connection, turn.conversation), store.replies(connection, turn.id)
