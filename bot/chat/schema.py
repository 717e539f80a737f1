"""The tables of the conversations.

One table of conversations, one of messages, one of handovers; a turn is one message of a
visitor on its way to an answer, and stays *pending* until the dialogue engine has answered or
it is too late. Everything that happens in a conversation takes its place from the
conversation's own counter (``sequence``), so that the order never rests on a clock.

The migrations in ``bot/chat/migrations`` make these tables; a test proves that the two agree.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator):
    """An aware time, kept in UTC: SQLite would give it back without its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


def moment() -> datetime:
    """The real time in UTC.

    Not ``bot.clock``: leases, retries and retention must run on while a test holds the clock
    that answers are given by.
    """
    return datetime.now(UTC)


def _of_conversation(**options: Any) -> Column[Any]:
    return Column(
        "conversation", String(40), ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False, **options
    )


conversations = Table(
    "conversations",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("token_hash", String(64), nullable=False),
    Column("site", String(40), nullable=False),
    Column("language", String(16), nullable=False),
    Column("picked", String(16)),  # the language that the person chose, where they did
    Column("guessed", Boolean, nullable=False),  # the language is a default that nothing has confirmed
    Column("unsupported", String(16)),  # the foreign language that the choices were last named for
    Column("state", String(16), nullable=False),
    Column("leaving", Boolean, nullable=False),  # the next text is a message left for the staff
    Column("sequence", Integer, nullable=False),
    Column("own_key", LargeBinary),  # wrapped by the vault; deleting it destroys what it sealed
    Column("created_at", Moment, nullable=False),
    Column("active_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Index("ix_conversations_state_active_at", "state", "active_at"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", String(40), primary_key=True),
    _of_conversation(),
    Column("sequence", Integer, nullable=False),
    Column("turn", String(40)),  # the turn that it asks or answers
    Column("late", Boolean, nullable=False),  # came after the turn had been answered with a notice
    Column("role", String(16), nullable=False),
    Column("kind", String(16)),  # null for a visitor's message
    Column("language", String(16), nullable=False),
    Column("text", Text),  # a visitor's or a member of staff's own words, masked
    Column("structure", JSON(none_as_null=True)),  # an answer as facts, so that it can be rendered again
    Column("rendered", JSON(none_as_null=True)),  # the same answer as it was shown last
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("conversation", "sequence"),
    Index("ix_messages_turn", "turn"),
)

turns = Table(
    "turns",
    metadata,
    Column("id", String(40), primary_key=True),
    _of_conversation(),
    Column("sequence", Integer, nullable=False),
    Column("client_message_id", String(80)),
    Column("request", JSON(none_as_null=True)),  # what goes to the dialogue engine; null where chat answered itself
    Column("status", String(16), nullable=False),  # pending | done | expired
    Column("answered", Boolean, nullable=False),  # the person has had a reply, be it a notice
    Column("attempts", Integer, nullable=False),
    Column("holder", String(40)),  # the process that is at work on it ...
    Column("held_until", Moment),  # ... and until when others leave it alone
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("conversation", "client_message_id"),
    Index("ix_turns_status_conversation_sequence", "status", "conversation", "sequence"),
)

handovers = Table(
    "handovers",
    metadata,
    Column("id", String(40), primary_key=True),
    _of_conversation(index=True),
    Column("status", String(16), nullable=False),  # waiting | left | returned | closed
    Column("language", String(16), nullable=False),
    Column("emergency", String(16)),  # the latest emergency recognised while waiting
    Column("requested_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Index("ix_handovers_status_requested_at", "status", "requested_at"),
)

left_messages = Table(
    "left_messages",
    metadata,
    Column("id", String(40), primary_key=True),
    _of_conversation(index=True),
    Column("handover", String(40), ForeignKey("handovers.id", ondelete="CASCADE"), nullable=False),
    Column("message", String(40), nullable=False),  # the masked form, in messages
    Column("sealed", LargeBinary, nullable=False),  # the words as written, encrypted with the conversation's key
    Column("created_at", Moment, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    _of_conversation(primary_key=True),
    Column("message", String(40), primary_key=True),
    Column("helpful", Boolean, nullable=False),
    Column("comment", Text),  # masked
    Column("created_at", Moment, nullable=False),
)

forgettings = Table(
    "forgettings",
    metadata,
    Column("conversation", String(40), primary_key=True),  # erased here, not yet by the dialogue engine
    Column("requested_at", Moment, nullable=False),
)
