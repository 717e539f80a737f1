"""Composing: a structured message becomes the messages that a reader gets, in any language, again and again.

The structure is stored beside what was shown. Rendering again in another language therefore needs
no new turn, and a button's meaning stays in the structure: the reader has only its place there.
"""

from __future__ import annotations

from typing import Any

from bot.chat.contracts import ButtonOut, MessageOut, SourceOut
from bot.chat.records import Draft, Message, Unknown
from bot.chat.tokens import new_id
from bot.language.render import Renderer
from bot.messages import Button, Structure


class Composer:
    """Makes messages out of structures."""

    def __init__(self, renderer: Renderer) -> None:
        self.renderer = renderer

    def draft(self, structure: Structure, language: str) -> Draft:
        """A new message of the assistant."""
        id = new_id("m")
        rendered = self._rendered(id, structure, language)
        return Draft(id, structure.kind, language, structure.model_dump(mode="json", exclude_defaults=True), rendered)

    def drafts(self, structures: list[Structure], language: str) -> list[Draft]:
        """New messages, in order."""
        return [self.draft(structure, language) for structure in structures]

    def again(self, message: Message, language: str) -> list[dict[str, Any]]:
        """A stored answer in another language, under the same id."""
        return self._rendered(message.id, Structure.model_validate(message.structure), language)

    def _rendered(self, id: str, structure: Structure, language: str) -> list[dict[str, Any]]:
        shown = self.renderer.render(structure, language)
        out: list[dict[str, Any]] = []
        for number, message in enumerate(shown, start=1):
            # The last carries the id that was promised; what stands before it are its companions.
            public_id = id if number == len(shown) else f"{id}.{number}"
            out.append(
                MessageOut(
                    id=public_id,
                    role="assistant",
                    kind=message.kind,
                    text=message.text,
                    language=message.language,
                    translated=message.translated,
                    original=message.original,
                    sources=[SourceOut(**source) for source in message.sources],
                    buttons=[
                        ButtonOut(id=f"{id}.b{place}", title=button["title"])
                        for place, button in enumerate(message.buttons)
                    ],
                    card=message.card,
                ).model_dump(mode="json")
            )
        return out


def public(message: Message) -> list[MessageOut]:
    """A stored message as the reader gets it."""
    if message.rendered is not None:
        return [MessageOut.model_validate(entry) for entry in message.rendered]
    return [
        MessageOut(
            id=message.id,
            role=message.role,
            kind=None,
            text=message.text or "",
            language=message.language,
        )
    ]


def button_of(message: Message, button_id: str) -> Button:
    """The button behind the id that the reader sent.

    Raises:
        Unknown: the message has no such button.
    """
    _, _, place = button_id.partition(".b")
    buttons = Structure.model_validate(message.structure).buttons if message.structure else []
    if not place.isascii() or not place.isdecimal() or int(place) >= len(buttons):
        raise Unknown(button_id)
    return buttons[int(place)]
