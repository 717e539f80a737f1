"""The event stream of a conversation: late answers, what staff write, states and places in the queue.

Events are read from the store, so that a stream can resume after any event it has given. A
``message`` event holds one message, a ``state`` event the state, the language and the position.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header
from pydantic import BaseModel
from sse_starlette import EventSourceResponse, ServerSentEvent

from bot.chat import cases, store
from bot.chat.compose import public
from bot.chat.contracts import State
from bot.chat.records import Gone, Message
from bot.chat.routes.access import OpenConversation, ServicesOf
from bot.chat.services import Services

HEARTBEAT = 15  # seconds; proxies close what is silent for longer

router = APIRouter(prefix="/api/v1/conversations", tags=["conversations"])


class StateEvent(BaseModel):
    """Where the conversation stands; ``position`` is the place in the queue while waiting."""

    state: State
    language: str
    position: int | None = None


@router.get(
    "/{id}/events",
    summary="Follow the conversation",
    response_class=EventSourceResponse,
    responses={200: {"description": "Server-sent events named `message` and `state`.", "content": {"text/event-stream": {}}}},
)
async def follow(
    conversation: OpenConversation,
    parts: ServicesOf,
    last_event_id: Annotated[str | None, Header(max_length=40)] = None,
) -> EventSourceResponse:
    """Server-sent events from now on, or after ``Last-Event-ID`` (``0``: from the beginning)."""
    if last_event_id is None:
        after = conversation.sequence
    else:
        # An id that we never gave: better to repeat than to lose; messages carry ids of their own.
        after = int(last_event_id) if last_event_id.isascii() and last_event_id.isdecimal() else 0
    return EventSourceResponse(_events(parts, conversation.id, after), ping=HEARTBEAT)


async def _events(parts: Services, id: str, after: int) -> AsyncIterator[ServerSentEvent]:
    shown: StateEvent | None = None
    with parts.metrics.streams.track_inprogress():
        async with parts.hub.subscribe(id) as nudges:
            while True:
                try:
                    messages, state, now = await asyncio.to_thread(_news, parts, id, after)
                except Gone:
                    return
                for message in messages:
                    *companions, last = public(message)
                    for companion in companions:
                        yield ServerSentEvent(companion.model_dump_json(), event="message")
                    yield ServerSentEvent(last.model_dump_json(), event="message", id=str(message.sequence))
                after = max(after, now)
                if state != shown:
                    shown = state
                    yield ServerSentEvent(state.model_dump_json(), event="state", id=str(after))
                await nudges.wait(HEARTBEAT)


def _news(parts: Services, id: str, after: int) -> tuple[list[Message], StateEvent, int]:
    with parts.database.read() as connection:
        conversation = store.find(connection, id)
        state = StateEvent(
            state=conversation.state,
            language=conversation.language,
            position=cases.position(connection, id),
        )
        return store.pushed(connection, id, after), state, conversation.sequence
