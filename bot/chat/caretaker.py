"""What has to be done now and then: closing, erasing, forgetting, and taking up abandoned turns.

Every task can be done by several processes at once, and any number of times.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from bot.chat import cases, pending, store
from bot.chat.database import Database
from bot.chat.delivery import Delivery
from bot.chat.engine import Engine
from bot.chat.hub import Hub
from bot.chat.records import Gone
from bot.chat.schema import moment
from bot.settings import Settings

log = logging.getLogger(__name__)

INTERVAL = 3.0  # seconds: how long a turn that another process died with may lie about


class Caretaker:
    """One background task; ``wake`` makes it look at once."""

    def __init__(
        self, database: Database, engine: Engine, delivery: Delivery, hub: Hub, settings: Settings
    ) -> None:
        self._database = database
        self._engine = engine
        self._delivery = delivery
        self._hub = hub
        self._idle = timedelta(minutes=settings.conversation_idle_minutes)
        self._keep = timedelta(days=settings.conversation_keep_days)
        self._unclean = True  # something erased may still be in the database's log
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin; the first round is made at once."""
        self._task = asyncio.create_task(self._run(), name="caretaker")

    def wake(self) -> None:
        """There is something to do."""
        self._woken.set()

    async def close(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            self._woken.clear()
            try:
                await self.round()
            except SQLAlchemyError as error:
                log.error("the database failed: %s", type(error).__name__)
            except Exception:
                log.exception("a round failed; the next one tries again")
            try:
                await asyncio.wait_for(self._woken.wait(), INTERVAL)
            except TimeoutError:
                pass

    async def round(self) -> None:
        """Do everything that is due."""
        self._delivery.resume(await asyncio.to_thread(self._abandoned))
        for conversation in await asyncio.to_thread(self._close_idle):
            self._hub.publish(conversation)
        for conversation in await asyncio.to_thread(self._out_of_date):
            await self._delivery.cancel(conversation)
            await asyncio.to_thread(self._erase, conversation)
            self._hub.publish(conversation)
        for conversation in await asyncio.to_thread(self._to_forget):
            if not await self._engine.forget(conversation):
                break  # it is away: the next round tells it
            await asyncio.to_thread(self._forgotten, conversation)
            self._unclean = True
        if self._unclean:
            self._unclean = not await asyncio.to_thread(self._database.scrub)

    def _abandoned(self) -> list[str]:
        with self._database.read() as connection:
            return pending.abandoned(connection)

    def _close_idle(self) -> list[str]:
        before = moment() - self._idle
        with self._database.read() as connection:
            idle = store.idle_since(connection, before)
        closed: list[str] = []
        for id in idle:
            with self._database.write() as connection:
                try:
                    conversation = store.lock(connection, id)
                except Gone:
                    continue
                if conversation.active_at < before and conversation.state != "closed":
                    cases.close(connection, id)
                    closed.append(id)
        return closed

    def _out_of_date(self) -> list[str]:
        with self._database.read() as connection:
            return store.out_of_date(connection, moment() - self._keep)

    def _erase(self, id: str) -> None:
        with self._database.write() as connection:
            try:
                store.erase(connection, id)
            except Gone:
                pass

    def _to_forget(self) -> list[str]:
        with self._database.read() as connection:
            return store.to_forget(connection)

    def _forgotten(self, id: str) -> None:
        with self._database.write() as connection:
            store.forgotten(connection, id)
