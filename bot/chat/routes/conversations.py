"""The conversations: beginning, writing, reading, choosing a language, rating, taking along, deleting."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from bot.chat import locales, says, store
from bot.chat.compose import public
from bot.chat.contracts import (
    Exchange,
    LanguageChoice,
    MessageOut,
    NewConversation,
    NewMessage,
    Opinion,
    Started,
    Transcript,
)
from bot.chat.problems import MEDIA_TYPE, Problem
from bot.chat.records import Closed, Conversation, Message
from bot.chat.routes.access import OpenConversation, ServicesOf, client_address, limit
from bot.chat.services import Services
from bot.chat.tokens import digest, new_token
from bot.language.text import clean
from bot.privacy.masking import mask


def _problems(**described: str) -> dict[int | str, dict[str, Any]]:
    """The problem documents of a call, for OpenAPI."""
    return {
        int(status.removeprefix("s")): {"description": text, "content": {MEDIA_TYPE: {"schema": {"type": "object"}}}}
        for status, text in described.items()
    }


_TOKEN = {"s401": "No token.", "s403": "Not this conversation's token.", "s404": "No such conversation."}

router = APIRouter(prefix="/api/v1/conversations", tags=["conversations"])


def _messages(messages: list[Message]) -> list[MessageOut]:
    return [shown for message in messages for shown in public(message)]


def _exchange(conversation: Conversation, messages: list[Message]) -> Exchange:
    return Exchange(
        language=conversation.language,
        state=conversation.state,
        messages=_messages(messages),
    )


@router.post(
    "",
    status_code=201,
    response_model=Started,
    summary="Begin a conversation",
    responses=_problems(s400="Malformed.", s403="The page's origin is not the site's.", s429="Too many."),
)
async def begin(body: NewConversation, request: Request, parts: ServicesOf) -> Started:
    """Begins a conversation and greets. Without a language, the one that the browser prefers is used."""
    parts.origins.check(body.site, request.scope)
    limit(parts, f"begin {client_address(request, parts)}", parts.settings.conversations_per_minute)
    wanted = locales.known(body.language) if body.language else None
    browser = locales.accepted(request.headers.get("Accept-Language"))
    if body.language and wanted is None:
        language = browser or "en"
    else:
        language = wanted or browser or "sv"
    guessed = wanted is None and browser is None
    token = new_token()
    conversation, messages = await asyncio.to_thread(_begin, parts, body.site, language, wanted, guessed, token)
    parts.metrics.conversations.labels(language, body.site).inc()
    exchange = _exchange(conversation, messages)
    return Started(
        id=conversation.id,
        token=token,
        language=exchange.language,
        state=exchange.state,
        messages=exchange.messages,
    )


def _begin(
    parts: Services, site: str, language: str, picked: str | None, guessed: bool, token: str
) -> tuple[Conversation, list[Message]]:
    with parts.database.write() as connection:
        conversation = store.create(
            connection, token_hash=digest(token), site=site, language=language, picked=picked, guessed=guessed
        )
        greeting = parts.composer.draft(says.welcome(site), language)
        store.add_answers(connection, conversation.id, None, [greeting])
        return store.find(connection, conversation.id), store.listing(connection, conversation.id)


@router.post(
    "/{id}/messages",
    response_model=Exchange,
    summary="Write a message, or press a button",
    responses=_problems(
        s400="Malformed, or an empty text.",
        **_TOKEN,
        s409="The conversation is closed.",
        s413="Too long.",
        s429="Too many.",
        s503="Nothing could be stored.",
    ),
)
async def write(body: NewMessage, conversation: OpenConversation, request: Request, parts: ServicesOf) -> Exchange:
    """Gives what answers this message. Where the assistant is away that is a notice, and the answer follows as an event."""
    limit(parts, f"write {conversation.id}", parts.settings.messages_per_minute)
    after, messages = await parts.turns.take(conversation, body)
    return _exchange(after, messages)


@router.get(
    "/{id}/messages", response_model=Exchange, summary="Read the conversation", responses=_problems(**_TOKEN)
)
async def read(
    conversation: OpenConversation,
    parts: ServicesOf,
    after: Annotated[str | None, Query(max_length=80, description="Only what came after this message.")] = None,
) -> Exchange:
    """The whole conversation in order, or what came after a message."""
    return _exchange(conversation, await asyncio.to_thread(_read, parts, conversation.id, after))


def _read(parts: Services, id: str, after: str | None = None) -> list[Message]:
    with parts.database.read() as connection:
        return store.listing(connection, id, after)


@router.patch(
    "/{id}",
    response_model=Exchange,
    summary="Choose a language",
    responses=_problems(s400="Not one of the languages.", **_TOKEN, s409="The conversation is closed."),
)
async def choose_language(body: LanguageChoice, conversation: OpenConversation, parts: ServicesOf) -> Exchange:
    """Shows all answers in the language from now on; gives the last ones. What the visitor wrote stays as it was."""
    language = locales.known(body.language)
    if language is None:
        raise Problem(400, "language-unknown")
    changed, last = await asyncio.to_thread(_choose, parts, conversation.id, language)
    parts.hub.publish(conversation.id)
    return _exchange(changed, last)


def _choose(parts: Services, id: str, language: str) -> tuple[Conversation, list[Message]]:
    with parts.database.write() as connection:
        if store.lock(connection, id).state == "closed":
            raise Closed(id)
        store.change(connection, id, language=language, picked=language, guessed=False, unsupported=None)
        for message in store.listing(connection, id):
            if message.structure is not None:
                store.replace_rendered(connection, message.id, language, parts.composer.again(message, language))
        return store.find(connection, id), store.last_answers(connection, id)


@router.post(
    "/{id}/feedback", status_code=204, summary="Rate an answer", responses=_problems(s400="Malformed.", **_TOKEN)
)
async def rate(body: Opinion, conversation: OpenConversation, parts: ServicesOf) -> Response:
    """Keeps whether an answer helped; a later rating of the same answer replaces the earlier one."""
    comment = mask(clean(body.comment.encode("utf-8", "ignore").decode("utf-8"))).text if body.comment else None
    await asyncio.to_thread(_rate, parts, conversation.id, body, comment)
    parts.metrics.feedback.labels(str(body.helpful).lower()).inc()
    return Response(status_code=204)


def _rate(parts: Services, id: str, opinion: Opinion, comment: str | None) -> None:
    with parts.database.write() as connection:
        store.rate(connection, id, opinion.message, opinion.helpful, comment or None)


@router.get(
    "/{id}/transcript",
    response_model=Transcript,
    summary="Take the conversation along",
    responses={**_problems(**_TOKEN), 200: {"content": {"text/plain": {}}}},
)
async def transcript(conversation: OpenConversation, request: Request, parts: ServicesOf) -> Response:
    """The person's own copy: JSON, or text where the request accepts ``text/plain``."""
    messages = _messages(await asyncio.to_thread(_read, parts, conversation.id))
    if "text/plain" in request.headers.get("Accept", ""):
        text = await asyncio.to_thread(_as_text, parts, conversation, messages)
        return Response(text, media_type="text/plain; charset=utf-8")
    copy = Transcript(
        id=conversation.id,
        site=conversation.site,
        created=conversation.created_at.isoformat(timespec="seconds"),
        language=conversation.language,
        state=conversation.state,
        messages=messages,
    )
    return Response(copy.model_dump_json(), media_type="application/json")


def _as_text(parts: Services, conversation: Conversation, messages: list[MessageOut]) -> str:
    words = parts.composer.renderer
    language = conversation.language
    blocks = [words.text("chat-transcript-title", language)]
    for message in messages:
        who = words.text(f"chat-transcript-{message.role}", language)
        lines = [f"{who}: {message.text}"]
        lines += [f"  {source.title}: {source.url}" for source in message.sources]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


@router.delete("/{id}", status_code=204, summary="Delete the conversation", responses=_problems(**_TOKEN))
async def delete(conversation: OpenConversation, parts: ServicesOf) -> Response:
    """Erases everything at once, the dialogue engine's memory included; afterwards the conversation is unknown."""
    await parts.delivery.cancel(conversation.id)
    await asyncio.to_thread(_erase, parts, conversation.id)
    parts.hub.publish(conversation.id)
    parts.caretaker.wake()
    return Response(status_code=204)


def _erase(parts: Services, id: str) -> None:
    with parts.database.write() as connection:
        store.erase(connection, id)
