"""Who may do what: the token of a conversation, the origin of a page, and the rate limits."""

from __future__ import annotations

import asyncio
import math
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from bot.chat import store
from bot.chat.problems import Problem
from bot.chat.records import Conversation
from bot.chat.services import Services
from bot.chat.tokens import matches

_bearer = HTTPBearer(auto_error=False, description="The token that came with the new conversation.")


def services(request: Request) -> Services:
    """The parts of the process."""
    opened: Services = request.app.state.services
    return opened


ServicesOf = Annotated[Services, Depends(services)]


async def open_conversation(
    id: str,
    request: Request,
    parts: ServicesOf,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Conversation:
    """The conversation of the path, for whoever holds its token.

    Raises:
        Problem: 401 without a token, 403 with another one or from a page of another site.
        Gone: there is no such conversation.
    """
    if credentials is None or not credentials.credentials:
        raise Problem(401, "token-missing", headers={"WWW-Authenticate": "Bearer"})
    conversation = await asyncio.to_thread(_find, parts, id)
    if not matches(credentials.credentials, conversation.token_hash):
        raise Problem(403, "token-wrong")
    request.state.language = conversation.language
    parts.origins.check(conversation.site, request.scope)
    return conversation


def _find(parts: Services, id: str) -> Conversation:
    with parts.database.read() as connection:
        return store.find(connection, id)


OpenConversation = Annotated[Conversation, Depends(open_conversation)]


def client_address(request: Request, parts: Services) -> str:
    """The address that limits are counted by; behind a proxy, the one that the proxy saw."""
    if parts.settings.trust_proxy:
        forwarded = request.headers.get("X-Forwarded-For", "").rsplit(",", 1)[-1].strip()
        if forwarded:
            return forwarded
    return request.client.host if request.client else "unknown"


def limit(parts: Services, key: str, most: int) -> None:
    """Count one event against a limit a minute.

    Raises:
        Problem: 429 with ``Retry-After``.
    """
    wait = parts.limiter.hit(key, most)
    if wait is not None:
        seconds = max(1, math.ceil(wait))
        raise Problem(429, "too-many", headers={"Retry-After": str(seconds)}, seconds=seconds)
