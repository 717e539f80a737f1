"""Where the dialogue engine keeps conversations: Rasa's SQL store, with forgetting.

A person may have a conversation deleted, so the store can delete one; Rasa's own cannot.
"""

from __future__ import annotations

from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.orm import sessionmaker

from bot.knowledge.database import make_folder, open_engine, scrub
from bot.settings import settings


class ConversationTrackerStore(SQLTrackerStore):
    """Rasa's SQL tracker store at the address that the settings give."""

    engine: Engine

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        address = make_url(settings().tracker_database)
        make_folder(settings().tracker_database)
        super().__init__(
            domain=domain,
            dialect=address.drivername,
            host=address.host,
            port=address.port,
            db=address.database or "",
            username=address.username,
            password=address.password,
            event_broker=event_broker,
            query=dict(address.query) or None,
        )
        if address.get_backend_name() == "sqlite":
            # Rasa's own engine opens the file anew and waits for the disk at every turn.
            self.engine.dispose()
            self.engine = open_engine(settings().tracker_database)
            self.sessionmaker = sessionmaker(bind=self.engine, future=True)

    async def delete(self, sender_id: str) -> None:
        """Forget everything about a conversation."""
        with self.session_scope() as session:
            session.query(self.SQLEvent).filter(self.SQLEvent.sender_id == sender_id).delete()
            session.commit()
        if self.engine.dialect.name == "sqlite":
            connection = self.engine.raw_connection()
            try:
                # Where a turn of somebody else's is being read, its log is emptied with a later deletion.
                scrub(connection)
            finally:
                connection.close()


async def forget(store: TrackerStore, sender_id: str) -> None:
    """Forget a conversation in Rasa's store, which wraps ours, and in the memory that it falls back on.

    Raises:
        TypeError: the store is of another kind and cannot forget.
    """
    while not isinstance(store, ConversationTrackerStore):
        fallback = getattr(store, "_fallback_tracker_store", None)
        if isinstance(fallback, InMemoryTrackerStore):
            fallback.store.pop(sender_id, None)
        if not hasattr(store, "_tracker_store"):
            raise TypeError(f"{type(store).__name__} cannot forget conversations")
        store = store._tracker_store
    await store.delete(sender_id)
