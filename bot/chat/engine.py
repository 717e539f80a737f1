"""The way to the dialogue engine: one turn over HTTP, and whether it is well.

    engine = Engine(address)
    reply = await engine.turn(id, sender, {"text": "hej"}, {"language": "sv", …})
    reply.messages, reply.commands

Whatever is not a complete answer is an ``EngineError``: chat then keeps the turn and tries again.
"""

from __future__ import annotations

from typing import Any, Literal

import httpx
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.messages import Structure


class EngineError(Exception):
    """The dialogue engine has not answered. ``permanent``: asking the same again will not help."""

    def __init__(self, reason: str, permanent: bool = False) -> None:
        super().__init__(reason)
        self.permanent = permanent


class Command(BaseModel):
    """Something that the dialogue asks chat to do."""

    model_config = ConfigDict(extra="ignore")

    name: Literal["set_language", "request_human", "repeat"]
    language: str | None = None


class Reply(BaseModel):
    """What the dialogue engine answers to a turn."""

    messages: list[Structure] = []
    commands: list[Command] = []


class Engine:
    """Client of the dialogue engine's channel. ``transport`` replaces the network in tests."""

    def __init__(self, address: str, patience: float, transport: httpx.AsyncBaseTransport | None = None) -> None:
        """``patience``: seconds after which an engine that says nothing counts as hung."""
        self._client = httpx.AsyncClient(
            base_url=f"{address}/webhooks/hej",
            timeout=httpx.Timeout(patience, connect=2.0),
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=32),
            transport=transport,
            trust_env=False,
        )

    async def turn(self, id: str, sender: str, said: dict[str, Any], metadata: dict[str, Any]) -> Reply:
        """Send one turn; ``said`` holds ``text`` or ``payload``. A turn sent again under the same ``id`` is answered, but not taken twice.

        Raises:
            EngineError: it is unreachable, slow beyond patience, unwell, or answers nonsense.
        """
        try:
            response = await self._client.post("/turn", json={"id": id, "sender": sender, **said, "metadata": metadata})
        except httpx.HTTPError as error:
            raise EngineError(f"unreachable ({type(error).__name__})") from error
        if response.status_code != 200:
            raise EngineError(f"status {response.status_code}", permanent=response.status_code in (400, 413, 422))
        try:
            reply = Reply.model_validate(response.json())
        except (ValueError, ValidationError) as error:
            # Not the error's own text: it would quote the answer, and with it perhaps the question.
            raise EngineError(f"an answer that is not of the contract ({type(error).__name__})") from None
        if not reply.messages and not reply.commands:
            raise EngineError("an empty answer")
        return reply

    async def forget(self, sender: str) -> bool:
        """Make the engine forget a conversation; False when it could not be told."""
        try:
            response = await self._client.delete(f"/conversations/{sender}", timeout=5.0)
        except httpx.HTTPError:
            return False
        return response.status_code in (200, 202, 204, 404)

    async def healthy(self) -> bool:
        """Whether the engine can answer now."""
        try:
            response = await self._client.get("/health", timeout=2.0)
        except httpx.HTTPError:
            return False
        return response.status_code == 200

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
