"""Answers as structures.

Every ``utter_…`` response and every action answers with a ``bot.messages.Structure``. On our own
channel it is passed on as it is, and ``chat`` renders it in the language of the conversation. On any other
Rasa channel (``rasa shell``, say) this generator renders Swedish or English text itself.

In ``endpoints.yml``:

    nlg:
      type: bot.nlg.StructuredResponseGenerator
"""

from __future__ import annotations

import logging
from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.channel import CHANNEL
from bot.knowledge.city import City
from bot.language.render import Renderer
from bot.messages import Structure
from bot.settings import settings

logger = logging.getLogger(__name__)

STRUCTURE = "utter_structure"


class StructuredResponseGenerator(TemplatedNaturalLanguageGenerator):
    """Turns a response's name and arguments into a structure, or into text where a channel needs text.

    Rasa gives the domain's responses to generators of the templated kind once the model is loaded, hence the base class.
    """

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        super().__init__(domain.responses if domain else {})
        self._renderer: Renderer | None = None

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """The response as ``{"custom": structure}``, or as ``{"text": …}`` for other channels.

        ``utter_structure`` takes the whole structure in ``structure``; every other name is a response of the domain, whose
        ``custom`` holds it.
        """
        if "command" in kwargs:
            command = _take(kwargs["command"])
            return {"custom": {"command": command}} if output_channel == CHANNEL else None
        if utter_action == STRUCTURE:
            content: dict[str, Any] | None = _take(kwargs.get("structure") or {})
        else:
            variants = self.responses.get(utter_action) or []
            content = variants[0].get("custom") if variants else None
        if not content:
            logger.error("The domain has no response %s with a structure.", utter_action)
            return None
        structure = Structure.model_validate(content)
        if output_channel == CHANNEL:
            return {"custom": structure.model_dump(mode="json", exclude_defaults=True)}
        return {"text": self._text(structure, tracker)}

    def _text(self, structure: Structure, tracker: DialogueStateTracker) -> str:
        metadata = (tracker.latest_message.metadata if tracker.latest_message else None) or {}
        language = metadata.get("language") if metadata.get("language") in {"sv", "en"} else "sv"
        if self._renderer is None:
            self._renderer = Renderer(City.open(settings().city_database))
        rendered = self._renderer.render(structure, str(language))
        lines = []
        for message in rendered:
            lines.append(message.text)
            lines += [f"  - {button['title']}" for button in message.buttons]
            lines += [f"  [{source['title']}]({source['url']})" for source in message.sources]
        return "\n".join(lines)


def _take(content: dict[str, Any]) -> dict[str, Any]:
    """The content, leaving the caller's dictionary empty.

    Rasa keeps what an action sent beside what the generator made of it, and so would store every answer twice; it drops what is
    empty.
    """
    taken = dict(content)
    content.clear()
    return taken
