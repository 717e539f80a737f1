"""Everything that the routes work with, opened once a process."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import httpx

from bot.chat.caretaker import Caretaker
from bot.chat.compose import Composer
from bot.chat.database import Database
from bot.chat.delivery import Delivery
from bot.chat.emergency import Detector
from bot.chat.engine import Engine
from bot.chat.handover import Handover
from bot.chat.hearing import Hearing
from bot.chat.hub import Hub, InProcessHub
from bot.chat.limits import InMemoryLimiter, RateLimiter
from bot.chat.metrics import Metrics
from bot.chat.origins import Origins
from bot.chat.turns import Turns
from bot.knowledge.city import City
from bot.language.embedding import embedder
from bot.language.identify import Identifier
from bot.language.render import Renderer
from bot.privacy.vault import Vault
from bot.settings import Settings

# An engine that has said nothing for so many answer deadlines is hung, and is asked again.
PATIENCE = 5.0


@dataclass(frozen=True)
class Services:
    """The parts of the public process."""

    settings: Settings
    database: Database
    city: City
    composer: Composer
    engine: Engine
    delivery: Delivery
    turns: Turns
    caretaker: Caretaker
    hub: Hub
    limiter: RateLimiter
    origins: Origins
    metrics: Metrics

    @classmethod
    async def open(
        cls,
        settings: Settings,
        renderer: Renderer,
        city: City,
        metrics: Metrics,
        origins: Origins,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> Services:
        """Open the stores, load what understands texts, and take up what an earlier run left."""
        database = Database(settings.conversation_database)
        await asyncio.to_thread(database.upgrade)
        vault, detector, identifier, _ = await asyncio.gather(
            asyncio.to_thread(Vault.open),
            asyncio.to_thread(Detector, settings.data_dir),
            asyncio.to_thread(Identifier, settings.data_dir),
            asyncio.to_thread(embedder().query, "hej"),  # loads the model before the first visitor comes
        )

        hub = InProcessHub()
        composer = Composer(renderer)
        engine = Engine(settings.rasa_address, settings.answer_deadline * PATIENCE, transport)
        handover = Handover(city, vault)
        delivery = Delivery(database, engine, composer, handover, embedder(), hub, metrics, settings)
        hearing = Hearing(detector, identifier, embedder())
        turns = Turns(database, composer, hearing, handover, delivery, hub, city, metrics, settings)
        caretaker = Caretaker(database, engine, delivery, hub, settings)
        caretaker.start()
        return cls(
            settings, database, city, composer, engine, delivery, turns, caretaker, hub, InMemoryLimiter(), origins, metrics
        )

    async def close(self) -> None:
        """Stop the tasks and close the stores."""
        await self.caretaker.close()
        await self.delivery.close()
        await self.engine.close()
        self.database.close()
        self.city.close()
