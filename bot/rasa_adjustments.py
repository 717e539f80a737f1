"""What Rasa is made to do otherwise than its code does, each with its reason.

    rasa_adjustments.apply(action_deadline=4.0)    # before anything is served

Rasa 3.6 gets no new versions, so nothing here can be left behind by one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import rasa.core.actions.action
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.exceptions import best_match
from rasa.core.actions.action import RemoteAction
from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

# What a message may lean on ("and where is it?").
CONTEXT_SLOTS = ("topic", "place", "category")

_RESULT = Draft202012Validator(RemoteAction.action_response_format_spec())
_parse_message = MessageProcessor.parse_message
_resolve_by_type = Event.resolve_by_type


def apply(action_deadline: float) -> None:
    """Adjust Rasa in this process.

    Args:
        action_deadline: seconds after which the action server counts as hung; Rasa would wait five minutes, people do not.
    """
    rasa.core.actions.action.DEFAULT_REQUEST_TIMEOUT = action_deadline
    RemoteAction._validate_action_result = _validate_action_result
    # Rasa looks through all classes for each event of a conversation, at every turn.
    Event.resolve_by_type = staticmethod(lru_cache(maxsize=64)(_resolve_by_type))
    MessageProcessor.parse_message = _parse_in_context


def _validate_action_result(_: RemoteAction, result: dict[str, Any]) -> bool:
    """Check what an action returned. Rasa checks the schema itself each time too, which took half of a turn.

    Raises:
        ValidationError: it does not fit the schema.
    """
    error = best_match(_RESULT.iter_errors(result))
    if error is not None:
        raise ValidationError(f"The action server's answer does not fit: {error.message}")
    return True


async def _parse_in_context(
    self: MessageProcessor, message: UserMessage, tracker: DialogueStateTracker | None = None, only_output_properties: bool = True
) -> dict[str, Any]:
    """Understand a message with what the conversation is about; Rasa's components see nothing of the conversation."""
    if tracker is not None:
        slots = {name: tracker.get_slot(name) for name in CONTEXT_SLOTS}
        context = {name: value for name, value in slots.items() if isinstance(value, str) and value}
        message.metadata = {**(message.metadata or {}), "context": context}
    parsed: dict[str, Any] = await _parse_message(self, message, tracker, only_output_properties)
    return parsed
