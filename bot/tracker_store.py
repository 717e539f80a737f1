"""Where the dialogue engine keeps conversations: Rasa's SQL store, with forgetting.

A person may have a conversation deleted, so the store can delete one; Rasa's own cannot.
"""

from __future__ import annotations

from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from sqlalchemy.engine import make_url

from bot.settings import settings


class ConversationTrackerStore(SQLTrackerStore):
    """Rasa's SQL tracker store at the address that the settings give."""

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        address = make_url(settings().tracker_database)
        if address.drivername.startswith("sqlite"):
            settings().var_dir.mkdir(parents=True, exist_ok=True)
        super().__init__(
            domain=domain,
            dialect=address.drivername,
            host=address.host,
            port=address.port,
            db=address.database or "",
            username=address.username,
            password=address.password,
            event_broker=event_broker,
        )

    async def delete(self, sender_id: str) -> None:
        """Forget everything about a conversation."""
        with self.session_scope() as session:
            session.query(self.SQLEvent).filter(self.SQLEvent.sender_id == sender_id).delete()
            session.commit()
