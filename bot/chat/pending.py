"""Turns that wait for the dialogue engine, kept in the database so that a restart loses none.

A process that works on a turn *holds* it for some seconds and keeps renewing; when the process
dies, another takes the turn over. Turns of one conversation are taken in their order.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.engine import Connection, Row

from bot.chat.records import Turn
from bot.chat.schema import moment, turns
from bot.chat.tokens import new_id

HOLD = timedelta(seconds=6)


def _turn(row: Row) -> Turn:
    return Turn(**row._mapping)


def add(
    connection: Connection,
    *,
    id: str,
    conversation: str,
    sequence: int,
    client_message_id: str | None,
    request: dict[str, Any] | None,
    answered: bool,
    holder: str,
) -> Turn:
    """Keep a new turn: pending when it has a request for the dialogue engine, else done.

    ``holder`` holds it from the start, where it is the first one pending.
    """
    held = request is not None and not waiting(connection, conversation)
    turn = Turn(
        id=id,
        conversation=conversation,
        sequence=sequence,
        client_message_id=client_message_id,
        request=request,
        status="pending" if request is not None else "done",
        answered=answered,
        attempts=0,
        holder=holder if held else None,
        held_until=moment() + HOLD if held else None,
        created_at=moment(),
    )
    connection.execute(insert(turns).values(**turn.__dict__))
    return turn


def new_turn_id() -> str:
    """An id for a turn."""
    return new_id("t")


def find(connection: Connection, id: str) -> Turn | None:
    """The turn, unless its conversation was erased."""
    row = connection.execute(select(turns).where(turns.c.id == id)).first()
    return _turn(row) if row else None


def by_client(connection: Connection, conversation: str, client_message_id: str) -> Turn | None:
    """The turn of a message that the client has sent before."""
    row = connection.execute(
        select(turns).where(turns.c.conversation == conversation, turns.c.client_message_id == client_message_id)
    ).first()
    return _turn(row) if row else None


def take(connection: Connection, conversation: str, holder: str) -> tuple[Turn | None, bool]:
    """Hold the first pending turn of a conversation.

    Returns:
        the turn, or None; and whether there is one that another process holds.
    """
    row = connection.execute(
        select(turns)
        .where(turns.c.conversation == conversation, turns.c.status == "pending")
        .order_by(turns.c.sequence)
        .limit(1)
    ).first()
    if row is None:
        return None, False
    turn = _turn(row)
    if not hold(connection, turn.id, holder):
        return None, True
    return turn, False


def hold(connection: Connection, id: str, holder: str) -> bool:
    """Hold a turn, or go on holding it; False when another process does."""
    now = moment()
    held = connection.execute(
        update(turns)
        .where(
            turns.c.id == id,
            turns.c.status == "pending",
            or_(turns.c.holder.is_(None), turns.c.holder == holder, turns.c.held_until < now),
        )
        .values(holder=holder, held_until=now + HOLD)
    )
    return bool(held.rowcount)


def release(connection: Connection, holder: str) -> None:
    """Let go of everything that this process holds."""
    connection.execute(update(turns).where(turns.c.holder == holder).values(holder=None, held_until=None))


def failed(connection: Connection, id: str) -> int:
    """Count a failed attempt; gives how many there were."""
    connection.execute(update(turns).where(turns.c.id == id).values(attempts=turns.c.attempts + 1))
    attempts: int | None = connection.execute(select(turns.c.attempts).where(turns.c.id == id)).scalar()
    return attempts or 0


def settle(connection: Connection, id: str, status: str) -> None:
    """The turn is ``done`` or ``expired``, and the person has had a reply; its request is of no more use."""
    connection.execute(
        update(turns)
        .where(turns.c.id == id)
        .values(status=status, answered=True, request=None, holder=None, held_until=None)
    )


def answered(connection: Connection, id: str) -> None:
    """The person has had a reply, while the turn may still be pending."""
    connection.execute(update(turns).where(turns.c.id == id).values(answered=True))


def unanswered(connection: Connection, conversation: str) -> list[Turn]:
    """Pending turns whose senders have had no reply at all."""
    rows = connection.execute(
        select(turns)
        .where(turns.c.conversation == conversation, turns.c.status == "pending", turns.c.answered.is_(False))
        .order_by(turns.c.sequence)
    )
    return [_turn(row) for row in rows]


def waiting(connection: Connection, conversation: str) -> int:
    """How many turns of the conversation are pending."""
    return len(
        connection.execute(
            select(turns.c.id).where(turns.c.conversation == conversation, turns.c.status == "pending")
        ).all()
    )


def abandoned(connection: Connection) -> list[str]:
    """Conversations with a pending turn that nobody holds."""
    return list(
        connection.execute(
            select(turns.c.conversation)
            .where(turns.c.status == "pending", or_(turns.c.holder.is_(None), turns.c.held_until < moment()))
            .distinct()
        ).scalars()
    )
