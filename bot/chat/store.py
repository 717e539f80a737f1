"""Conversations and their messages in the database.

Every function works inside the transaction of the connection that it is given, so that what
belongs together is stored together or not at all:

    with database.write() as connection:
        conversation = store.lock(connection, id)
        store.add_visitor_message(connection, conversation.id, turn.id, "sv", "hej")
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.engine import Connection, Row

from bot.chat.records import Conversation, Draft, Gone, Message, Unknown
from bot.chat.schema import (
    conversations,
    feedback,
    forgettings,
    handovers,
    left_messages,
    messages,
    moment,
    turns,
)
from bot.chat.tokens import new_id


def _conversation(row: Row) -> Conversation:
    return Conversation(**row._mapping)


def _message(row: Row) -> Message:
    return Message(**row._mapping)


def row_id(public_id: str) -> str:
    """The stored message that a public message id belongs to: an answer may be shown as two messages."""
    return public_id.split(".", 1)[0]


def create(
    connection: Connection, *, token_hash: str, site: str, language: str, picked: str | None, guessed: bool
) -> Conversation:
    """Begin a conversation."""
    now = moment()
    conversation = Conversation(
        id=new_id("c"),
        token_hash=token_hash,
        site=site,
        language=language,
        picked=picked,
        guessed=guessed,
        unsupported=None,
        state="bot",
        leaving=False,
        sequence=0,
        own_key=None,
        created_at=now,
        active_at=now,
        closed_at=None,
    )
    connection.execute(insert(conversations).values(**conversation.__dict__))
    return conversation


def find(connection: Connection, id: str) -> Conversation:
    """The conversation.

    Raises:
        Gone: there is none.
    """
    row = connection.execute(select(conversations).where(conversations.c.id == id)).first()
    if row is None:
        raise Gone(id)
    return _conversation(row)


def lock(connection: Connection, id: str) -> Conversation:
    """The conversation, held against other writers until the transaction ends.

    Raises:
        Gone: there is none.
    """
    # SQLite has one writer at a time anyway and knows no row locks; the dialect leaves it out there.
    row = connection.execute(select(conversations).where(conversations.c.id == id).with_for_update()).first()
    if row is None:
        raise Gone(id)
    return _conversation(row)


def change(connection: Connection, id: str, **values: Any) -> None:
    """Set columns of a conversation."""
    connection.execute(update(conversations).where(conversations.c.id == id).values(**values))


def next_sequence(connection: Connection, id: str, places: int = 1) -> int:
    """The next place in the conversation's order; with ``places``, the first of so many."""
    connection.execute(
        update(conversations).where(conversations.c.id == id).values(sequence=conversations.c.sequence + places)
    )
    sequence: int = connection.execute(select(conversations.c.sequence).where(conversations.c.id == id)).scalar_one()
    return sequence - places + 1


def set_state(connection: Connection, id: str, state: str) -> None:
    """Change the state. It takes a place in the order, so that listeners can resume after it."""
    next_sequence(connection, id)
    change(connection, id, state=state, closed_at=moment() if state == "closed" else None)


def add_visitor_message(connection: Connection, conversation: str, turn: str, language: str, masked: str) -> str:
    """Store what the visitor wrote, already masked; gives the message's id."""
    id = new_id("m")
    connection.execute(
        insert(messages).values(
            id=id,
            conversation=conversation,
            sequence=next_sequence(connection, conversation),
            turn=turn,
            late=False,
            role="visitor",
            kind=None,
            language=language,
            text=masked,
            created_at=moment(),
        )
    )
    return id


def add_answers(
    connection: Connection, conversation: str, turn: str | None, drafts: Iterable[Draft], late: bool = False
) -> None:
    """Store composed messages, in order."""
    composed = list(drafts)
    if not composed:
        return
    first = next_sequence(connection, conversation, len(composed))
    common = {"conversation": conversation, "turn": turn, "late": late, "created_at": moment()}
    rows = [{**common, "sequence": first + place, **draft.__dict__} for place, draft in enumerate(composed)]
    connection.execute(insert(messages), rows)


def replace_rendered(connection: Connection, id: str, language: str, rendered: list[dict[str, Any]]) -> None:
    """Keep an answer as it is shown in another language."""
    connection.execute(update(messages).where(messages.c.id == id).values(language=language, rendered=rendered))


def listing(connection: Connection, conversation: str, after: str | None = None) -> list[Message]:
    """All messages in order, or those after a message.

    Raises:
        Unknown: the conversation has no message ``after``.
    """
    wanted = select(messages).where(messages.c.conversation == conversation).order_by(messages.c.sequence)
    if after is not None:
        wanted = wanted.where(messages.c.sequence > message(connection, conversation, after).sequence)
    return [_message(row) for row in connection.execute(wanted)]


def message(connection: Connection, conversation: str, public_id: str) -> Message:
    """One message of a conversation.

    Raises:
        Unknown: there is none.
    """
    row = connection.execute(
        select(messages).where(messages.c.conversation == conversation, messages.c.id == row_id(public_id))
    ).first()
    if row is None:
        raise Unknown(public_id)
    return _message(row)


def replies(connection: Connection, turn: str) -> list[Message]:
    """What answered a turn in time: the same whenever it is asked for."""
    rows = connection.execute(
        select(messages)
        .where(messages.c.turn == turn, messages.c.role != "visitor", messages.c.late.is_(False))
        .order_by(messages.c.sequence)
    )
    return [_message(row) for row in rows]


def pushed(connection: Connection, conversation: str, after: int) -> list[Message]:
    """What reaches the reader by the event stream alone: late answers and what staff or the system write."""
    rows = connection.execute(
        select(messages)
        .where(
            messages.c.conversation == conversation,
            messages.c.sequence > after,
            messages.c.late.is_(True) | messages.c.role.in_(("staff", "system")),
        )
        .order_by(messages.c.sequence)
    )
    return [_message(row) for row in rows]


def last_answers(connection: Connection, conversation: str, kinds: Sequence[str] | None = None) -> list[Message]:
    """The messages of the latest turn that has an answer (of these kinds), else the greeting."""
    rows = [_message(row) for row in connection.execute(
        select(messages)
        .where(messages.c.conversation == conversation, messages.c.role == "assistant")
        .order_by(messages.c.sequence)
    )]  # fmt: skip
    if kinds is not None:
        rows = [row for row in rows if row.kind in kinds]
    return [row for row in rows if row.turn == rows[-1].turn]


def rate(connection: Connection, conversation: str, public_id: str, helpful: bool, comment: str | None) -> None:
    """Keep what the person thinks of an answer; a later opinion replaces an earlier one.

    Raises:
        Unknown: the conversation has no such answer.
    """
    rated = message(connection, conversation, public_id)
    if rated.role == "visitor":
        raise Unknown(public_id)
    key = (feedback.c.conversation == conversation) & (feedback.c.message == rated.id)
    connection.execute(delete(feedback).where(key))
    connection.execute(
        insert(feedback).values(
            conversation=conversation, message=rated.id, helpful=helpful, comment=comment, created_at=moment()
        )
    )


def erase(connection: Connection, id: str) -> None:
    """Delete a conversation with all that belongs to it; the dialogue engine is yet to forget it.

    Raises:
        Gone: there is none.
    """
    lock(connection, id)
    for table in (feedback, left_messages, handovers, turns, messages):
        connection.execute(delete(table).where(table.c.conversation == id))
    connection.execute(delete(conversations).where(conversations.c.id == id))
    connection.execute(insert(forgettings).values(conversation=id, requested_at=moment()))


def to_forget(connection: Connection, limit: int = 100) -> list[str]:
    """Conversations that are erased here and that the dialogue engine has not forgotten yet."""
    return list(
        connection.execute(
            select(forgettings.c.conversation).order_by(forgettings.c.requested_at).limit(limit)
        ).scalars()
    )


def forgotten(connection: Connection, id: str) -> None:
    """The dialogue engine has forgotten it."""
    connection.execute(delete(forgettings).where(forgettings.c.conversation == id))


def idle_since(connection: Connection, before: datetime, limit: int = 200) -> list[str]:
    """Open conversations without activity since ``before``.

    A conversation with a message that staff have not read yet is not among them: closing would
    destroy the key that the message is sealed with.
    """
    unread = select(handovers.c.conversation).where(handovers.c.status == "left")
    return list(
        connection.execute(
            select(conversations.c.id)
            .where(
                conversations.c.state != "closed",
                conversations.c.active_at < before,
                conversations.c.id.not_in(unread),
            )
            .limit(limit)
        ).scalars()
    )


def out_of_date(connection: Connection, before: datetime, limit: int = 200) -> list[str]:
    """Conversations whose time is over: closed before then, or untouched since."""
    last = func.coalesce(conversations.c.closed_at, conversations.c.active_at)
    return list(connection.execute(select(conversations.c.id).where(last < before).limit(limit)).scalars())
