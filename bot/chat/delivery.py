"""Delivery of turns to the dialogue engine, and of its answers to the conversation.

Each conversation with pending turns has a *lane*: one task that takes its turns in order, one at a
time. A turn that fails is tried again with growing pauses until it is answered or too old to be
of use; the person gets a notice at once and the answer over the event stream. What is pending
is in the database, so a new process goes on where the old one stopped.
"""

from __future__ import annotations

import asyncio
import logging
import random
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.chat import pending, says, store
from bot.chat.compose import Composer
from bot.chat.database import Database
from bot.chat.engine import Command, Engine, EngineError, Reply
from bot.chat.handover import Handover
from bot.chat.hub import Hub
from bot.chat.metrics import Metrics
from bot.chat.records import Conversation, Gone, Turn
from bot.chat.schema import moment
from bot.chat.tokens import new_id
from bot.language.embedding import Embedder, encode
from bot.language.registry import languages
from bot.messages import Structure
from bot.settings import Settings

log = logging.getLogger(__name__)

RENEW = 2.0  # seconds between two renewals of a hold
QUICK_RETRY = 0.3  # a first failure may be one lost connection
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 15.0
STUBBORN = 3  # attempts after which a turn that alone fails makes way for those behind it


@dataclass
class _Lane:
    nudge: asyncio.Event = field(default_factory=asyncio.Event)
    first: Turn | None = None  # held already
    task: asyncio.Task[None] | None = None


class Delivery:
    """The lanes of this process."""

    def __init__(
        self,
        database: Database,
        engine: Engine,
        composer: Composer,
        handover: Handover,
        embedder: Embedder,
        hub: Hub,
        metrics: Metrics,
        settings: Settings,
    ) -> None:
        self._database = database
        self._engine = engine
        self._composer = composer
        self._handover = handover
        self._embedder = embedder
        self._hub = hub
        self._metrics = metrics
        self._limit = timedelta(seconds=settings.late_answer_limit)
        self.holder = new_id("p")
        self._lanes: dict[str, _Lane] = {}

    def submit(self, conversation: str, turn: Turn | None = None) -> None:
        """There is a pending turn in this conversation: deliver it now.

        Args:
            conversation: its id.
            turn: the turn, where it is known and may be held by this process.
        """
        lane = self._lanes.get(conversation)
        if lane is None:
            held = turn if turn is not None and turn.holder == self.holder else None
            lane = self._lanes[conversation] = _Lane(first=held)
            lane.task = asyncio.create_task(self._run(conversation, lane), name=f"lane {conversation}")
        else:
            lane.nudge.set()

    def resume(self, conversations: list[str]) -> None:
        """Take up what other processes, or an earlier run of this one, left behind."""
        for conversation in conversations:
            if conversation not in self._lanes:
                self.submit(conversation)

    async def cancel(self, conversation: str) -> None:
        """Stop delivering for a conversation that is being erased."""
        lane = self._lanes.pop(conversation, None)
        if lane is not None and lane.task is not None:
            lane.task.cancel()
            await asyncio.gather(lane.task, return_exceptions=True)

    async def close(self) -> None:
        """Stop, and let other processes take over at once."""
        for conversation in list(self._lanes):
            await self.cancel(conversation)
        await asyncio.to_thread(self._release)

    async def _run(self, conversation: str, lane: _Lane) -> None:
        failures = 0
        while True:
            lane.nudge.clear()
            turn, lane.first, held_elsewhere = lane.first, None, False
            try:
                if turn is None:
                    turn, held_elsewhere = await asyncio.to_thread(self._take, conversation)
                if turn is not None:
                    failures = 0 if await self._deliver(turn, lane, failures) else failures + 1
                    continue
            except Exception:
                # The turn stays pending: a lane that died for good would never be started again.
                log.exception("delivery failed")
                await asyncio.sleep(FIRST_PAUSE)
                continue
            if held_elsewhere:
                await _pause(lane.nudge, RENEW)
            elif not lane.nudge.is_set():
                if self._lanes.get(conversation) is lane:
                    del self._lanes[conversation]
                return

    async def _deliver(self, turn: Turn, lane: _Lane, failures: int) -> bool:
        """Try one turn; True when it is settled."""
        if moment() - turn.created_at > self._limit:
            await self._expire(turn)
            return True
        try:
            reply = await self._ask(turn)
        except EngineError as error:
            self._metrics.engine_failures.inc()
            attempts, behind = await asyncio.to_thread(self._failed, turn)
            log.warning("turn %s, attempt %d: the dialogue engine: %s", turn.id, attempts, error)
            if error.permanent or (attempts >= STUBBORN and behind and await self._engine.healthy()):
                await self._expire(turn)
                return True
            if failures == 0 and not turn.answered:
                await asyncio.sleep(QUICK_RETRY)
                return False
            await asyncio.to_thread(self.excuse, turn.conversation)
            self._hub.publish(turn.conversation)
            pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(failures, 8)) * random.uniform(0.7, 1.0)
            await _pause(lane.nudge, min(pause, self._remaining(turn)))
            return False
        try:
            late = await asyncio.to_thread(self._complete, turn, reply)
        except SQLAlchemyError:
            raise
        except Exception:
            # Asking again would bring the same answer, and hold up everything behind it.
            log.exception("turn %s: the answer cannot be shown", turn.id)
            await self._expire(turn)
            return True
        if late:
            self._metrics.late_answers.inc()
        self._hub.publish(turn.conversation)
        return True

    def _remaining(self, turn: Turn) -> float:
        return max(0.05, (turn.created_at + self._limit - moment()).total_seconds())

    async def _ask(self, turn: Turn) -> Reply:
        """Ask the engine, and go on holding the turn for as long as that takes."""
        request = turn.request or {}
        metadata: dict[str, Any] = {"language": request["language"], "site": request["site"]}
        if "text" in request["said"]:
            # Computed when the message was heard, and mostly still in the embedder's memory.
            embedding = await asyncio.to_thread(self._embedding, request["said"]["text"])
            if embedding is not None:
                metadata["embedding"] = embedding
        asking = asyncio.create_task(self._engine.turn(turn.id, turn.conversation, request["said"], metadata))
        try:
            while True:
                done, _ = await asyncio.wait({asking}, timeout=RENEW)
                if done:
                    return asking.result()
                if not await asyncio.to_thread(self._renew, turn.id):
                    raise EngineError("another process took the turn over")
        finally:
            asking.cancel()

    def _embedding(self, text: str) -> str | None:
        try:
            return encode(self._embedder.query(text))
        except Exception as error:  # noqa: BLE001 (the engine can compute it itself)
            log.error("embedding failed: %s", type(error).__name__)
            return None

    async def _expire(self, turn: Turn) -> None:
        await asyncio.to_thread(self._give_up, turn)
        self._hub.publish(turn.conversation)

    # What follows runs in worker threads: each is one transaction.

    def _take(self, conversation: str) -> tuple[Turn | None, bool]:
        with self._database.read() as connection:
            if not pending.waiting(connection, conversation):
                return None, False
        with self._database.write() as connection:
            return pending.take(connection, conversation, self.holder)

    def _renew(self, turn: str) -> bool:
        with self._database.write() as connection:
            return pending.hold(connection, turn, self.holder)

    def _release(self) -> None:
        with self._database.write() as connection:
            pending.release(connection, self.holder)

    def _failed(self, turn: Turn) -> tuple[int, bool]:
        with self._database.write() as connection:
            return pending.failed(connection, turn.id), pending.waiting(connection, turn.conversation) > 1

    def excuse(self, conversation: str, only: str | None = None) -> None:
        """Answer the pending turns (or one of them) that have had no reply with a notice."""
        with self._database.write() as connection:
            try:
                current = store.lock(connection, conversation)
            except Gone:
                return
            for turn in pending.unanswered(connection, conversation):
                if only is None or turn.id == only:
                    drafts = self._composer.drafts([says.engine_away()], current.language)
                    store.add_answers(connection, conversation, turn.id, drafts)
                    pending.answered(connection, turn.id)

    def _give_up(self, turn: Turn) -> None:
        with self._database.write() as connection:
            try:
                conversation, turn = self._lock(connection, turn)
            except Gone:
                return
            drafts = self._composer.drafts([says.gave_up()], conversation.language)
            if conversation.state != "closed":
                store.add_answers(connection, conversation.id, turn.id, drafts, late=turn.answered)
            pending.settle(connection, turn.id, "expired")

    def _complete(self, turn: Turn, reply: Reply) -> bool:
        """Store an answer and do what the dialogue asks for; True when the answer is a late one."""
        with self._database.write() as connection:
            try:
                conversation, turn = self._lock(connection, turn)
            except Gone:
                return False
            if turn.status != "pending":
                return False
            if conversation.state != "closed":
                structures = list(reply.messages)
                for command in reply.commands:
                    conversation, more = self._obey(connection, conversation, command)
                    structures += more
                structures += [Structure.model_validate(extra) for extra in (turn.request or {}).get("extras", [])]
                drafts = self._composer.drafts(structures, conversation.language)
                store.add_answers(connection, conversation.id, turn.id, drafts, late=turn.answered)
            pending.settle(connection, turn.id, "done")
            return turn.answered

    def _lock(self, connection: Connection, turn: Turn) -> tuple[Conversation, Turn]:
        conversation = store.lock(connection, turn.conversation)
        current = pending.find(connection, turn.id)
        if current is None:
            raise Gone(turn.id)
        return conversation, current

    def _obey(
        self, connection: Connection, conversation: Conversation, command: Command
    ) -> tuple[Conversation, list[Structure]]:
        match command.name:
            case "set_language":
                if command.language not in languages():
                    log.error("the dialogue engine asked for a language that does not exist")
                    return conversation, []
                store.change(
                    connection, conversation.id, language=command.language, picked=command.language, guessed=False
                )
                return store.find(connection, conversation.id), []
            case "request_human":
                answers = self._handover.ask(connection, conversation)
                return store.find(connection, conversation.id), answers
            case "repeat":
                last = store.last_answers(connection, conversation.id, ("answer", "clarify", "fallback", "handover"))
                if not last:
                    return conversation, [says.nothing_to_repeat()]
                return conversation, [Structure.model_validate(message.structure) for message in last]


async def _pause(nudge: asyncio.Event, seconds: float) -> None:
    """Sleep, unless something new comes."""
    try:
        await asyncio.wait_for(nudge.wait(), seconds)
    except TimeoutError:
        pass
