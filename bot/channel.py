"""The channel between ``chat`` and the dialogue engine.

``chat`` posts one turn and gets the structured messages that answer it. Rasa's own REST
channel would split texts at blank lines and mix what is structured with what is not, and would
run a message that begins with ``/`` as a command.

    POST   /webhooks/hej/turn                     {"id", "sender", "text" | "payload", "metadata"}
    DELETE /webhooks/hej/conversations/{sender}   forget a conversation
    GET    /webhooks/hej/health                   200 when turns can be answered
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any

import aiohttp
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.language.embedding import decode, embedder
from bot.messages import Payload
from bot.settings import settings
from bot.tracker_store import forget as forget_conversation

logger = logging.getLogger(__name__)

CHANNEL = "hej"
# Rasa takes a text that begins with a slash as a command, also one that begins so once spaces are gone.
COMMAND_PREFIX = re.compile(r"^[\s/]+")


class Turn(BaseModel):
    """One turn as ``chat`` sends it."""

    model_config = ConfigDict(extra="forbid")

    id: str | None = Field(None, max_length=200)
    sender: str = Field(min_length=1, max_length=200)
    text: str | None = None
    payload: Payload | None = None
    metadata: dict[str, Any] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _text_or_payload(self) -> Turn:
        if (self.text is None) == (self.payload is None):
            raise ValueError("a turn has either a text or a payload")
        return self


class StructureCollector(CollectingOutputChannel):
    """Keeps the structures and commands of a turn, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.structures: list[dict[str, Any]] = []
        self.commands: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """The channel's name, by which the generator of answers knows it."""
        return CHANNEL

    async def send_custom_json(self, recipient_id: str, json_message: dict[str, Any], **kwargs: Any) -> None:
        """Take a structure or a command."""
        if "command" in json_message:
            self.commands.append(json_message["command"])
        else:
            self.structures.append(json_message)

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """Refuse plain text: it would reach the reader in one language only."""
        logger.error("An answer came as plain text and was dropped; responses must be structures.")


class HejInput(InputChannel):
    """Takes turns from ``chat`` and answers with structures."""

    @classmethod
    def name(cls) -> str:
        """The name in the channel's address."""
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> HejInput:
        """The channel needs no credentials: it listens on loopback only."""
        return cls()

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The channel's routes."""
        webhook = Blueprint("hej_webhook", inspect.getmodule(type(self)).__name__)  # type: ignore[union-attr]

        warm = False
        answers = Answers()

        @webhook.listener("after_server_start")
        async def warm_up(app: Sanic, _: Any) -> None:
            """Understand one text before the first person asks: indexes and matchers are made on first use."""
            nonlocal warm
            agent = app.ctx.agent
            if agent.is_ready():
                await agent.parse_message("Hej")
            warm = True

        @webhook.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            try:
                received = Turn.model_validate(request.json)
            except ValidationError as error:
                return response.json({"status": "malformed", "detail": error.errors(include_url=False, include_context=False)}, status=400)
            answer = await answers.of(received.id, lambda: _answer(received, on_new_message))
            if answer is None:
                return response.json({"status": "no_answer"}, status=503)
            return response.json(answer)

        @webhook.route("/conversations/<sender:str>", methods=["DELETE"])
        async def forget(request: Request, sender: str) -> HTTPResponse:
            agent = request.app.ctx.agent
            # A turn that is going on would store the conversation again when it ends.
            async with agent.lock_store.lock(sender):
                await forget_conversation(agent.tracker_store, sender)
            return response.empty(status=204)

        @webhook.route("/health", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            if not warm or agent is None or not agent.is_ready():
                return response.json({"status": "loading"}, status=503)
            if not await _actions_alive():
                return response.json({"status": "actions_unreachable"}, status=503)
            return response.json({"status": "ok"})

        return webhook


class Answers:
    """What the latest turns were answered with, so that a turn that is asked again is not taken twice.

    ``chat`` asks again when it waited too long; the first asking may still be going on, and has its place in the conversation.
    """

    def __init__(self, kept: int = 256) -> None:
        self._kept = kept
        self._tasks: OrderedDict[str, asyncio.Task[dict[str, Any] | None]] = OrderedDict()

    async def of(self, turn: str | None, answer: Callable[[], Coroutine[Any, Any, dict[str, Any] | None]]) -> dict[str, Any] | None:
        """The turn's answer, made now or before; one that failed is made anew."""
        if turn is None:
            return await answer()
        task = self._tasks.get(turn)
        if task is None or (task.done() and (task.cancelled() or task.exception() or task.result() is None)):
            task = self._tasks[turn] = asyncio.create_task(answer())
            while len(self._tasks) > self._kept:
                self._tasks.popitem(last=False)
        # Who asked may go away; the turn is finished all the same.
        return await asyncio.shield(task)


async def _answer(turn: Turn, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> dict[str, Any] | None:
    """Let Rasa take a turn; None where it has nothing to say, since something failed."""
    output = StructureCollector()
    await on_new_message(_user_message(turn, output))
    if not output.structures and not output.commands:
        return None
    return {"messages": output.structures, "commands": output.commands}


def _user_message(turn: Turn, output: StructureCollector) -> UserMessage:
    """The turn as Rasa takes it; a button skips the understanding, a text never is a command."""
    metadata = dict(turn.metadata)
    vector = metadata.pop("embedding", None)
    if turn.payload is not None:
        entities = list(_entities(turn.payload.entities.items()))
        parse_data = {
            "text": "",
            "intent": {"name": turn.payload.intent, "confidence": 1.0},
            "entities": entities,
            "intent_ranking": [],
            "decision": {"outcome": "answer", "intent": turn.payload.intent, "button": True},
        }
        return UserMessage(
            text="", output_channel=output, sender_id=turn.sender, parse_data=parse_data, input_channel=CHANNEL, metadata=metadata
        )
    said = (turn.text or "").strip()
    text = COMMAND_PREFIX.sub("", said) or "?"
    # The embedding is of what was said: it must not pass for that of a text that was cut.
    if isinstance(vector, str) and text == said:
        try:
            embedder().remember(text, decode(vector))
        except ValueError as error:
            logger.warning("Ignored the embedding of a turn: %s", error)
    return UserMessage(text=text, output_channel=output, sender_id=turn.sender, input_channel=CHANNEL, metadata=metadata)


def _entities(items: Iterable[tuple[str, str]]) -> Iterable[dict[str, Any]]:
    for name, value in items:
        yield {"entity": name, "value": value, "start": 0, "end": 0, "confidence_entity": 1.0, "extractor": "button"}


async def _actions_alive() -> bool:
    timeout = aiohttp.ClientTimeout(total=1.5)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session:
            async with session.get(f"{settings().actions_address}/health") as answer:
                return answer.status == 200
    except (aiohttp.ClientError, TimeoutError):
        return False
