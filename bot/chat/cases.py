"""Handovers in the database: who waits for a person, in which order, and what they left.

One handover is one request for a person. ``waiting`` is the queue; ``left`` means that the
person has left a message and gone; ``returned`` that they went back to the assistant; ``closed``
that the conversation ended.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection

from bot.chat import store
from bot.chat.schema import handovers, left_messages, moment
from bot.chat.tokens import new_id


def request(connection: Connection, conversation: str, language: str) -> int:
    """Put a conversation in the queue, where it is not already; gives its position, from 1."""
    if position(connection, conversation) is None:
        connection.execute(
            insert(handovers).values(
                id=new_id("h"),
                conversation=conversation,
                status="waiting",
                language=language,
                requested_at=moment(),
            )
        )
        store.set_state(connection, conversation, "waiting")
    place = position(connection, conversation)
    if place is None:
        raise RuntimeError("a handover that was just stored is not in the queue")
    return place


def position(connection: Connection, conversation: str) -> int | None:
    """The conversation's place in the queue, from 1; None when it is not waiting."""
    mine = connection.execute(
        select(handovers.c.requested_at, handovers.c.id).where(
            handovers.c.conversation == conversation, handovers.c.status == "waiting"
        )
    ).first()
    if mine is None:
        return None
    before = (handovers.c.requested_at < mine.requested_at) | (
        (handovers.c.requested_at == mine.requested_at) & (handovers.c.id < mine.id)
    )
    ahead: int = connection.execute(
        select(func.count()).select_from(handovers).where(handovers.c.status == "waiting", before)
    ).scalar_one()
    return ahead + 1


def _end(connection: Connection, conversation: str, **values: Any) -> None:
    connection.execute(
        update(handovers)
        .where(handovers.c.conversation == conversation, handovers.c.status == "waiting")
        .values(ended_at=moment(), **values)
    )


def back_to_bot(connection: Connection, conversation: str) -> None:
    """The person prefers the assistant again."""
    _end(connection, conversation, status="returned")
    store.set_state(connection, conversation, "bot")
    store.change(connection, conversation, leaving=False)


def leave(connection: Connection, conversation: str, message: str, sealed: bytes, language: str) -> None:
    """Keep a message for the staff, sealed; the person talks with the assistant again."""
    request(connection, conversation, language)
    handover = connection.execute(
        select(handovers.c.id).where(handovers.c.conversation == conversation, handovers.c.status == "waiting")
    ).scalar_one()
    connection.execute(
        insert(left_messages).values(
            id=new_id("l"),
            conversation=conversation,
            handover=handover,
            message=message,
            sealed=sealed,
            created_at=moment(),
        )
    )
    _end(connection, conversation, status="left")
    store.set_state(connection, conversation, "bot")
    store.change(connection, conversation, leaving=False)


def emergency(connection: Connection, conversation: str, category: str) -> None:
    """Mark a waiting handover as urgent."""
    connection.execute(
        update(handovers)
        .where(handovers.c.conversation == conversation, handovers.c.status == "waiting")
        .values(emergency=category)
    )


def close(connection: Connection, conversation: str) -> None:
    """End the conversation, and with its key all that was sealed."""
    _end(connection, conversation, status="closed")
    store.set_state(connection, conversation, "closed")
    store.change(connection, conversation, leaving=False, own_key=None)
