"""Hearing: what can be told of a text before anybody answers it.

Emergencies must be heard whatever else fails, so each step stands by itself: a step that
breaks is logged, without the text, and the others go on.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from bot.chat.emergency import Detector, Emergency
from bot.language.embedding import Embedder, Vector
from bot.language.identify import Identification, Identifier
from bot.privacy.masking import Finding, mask

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Heard:
    """A text, understood as far as chat itself understands it. ``raw`` is never stored in the open."""

    raw: str
    masked: str
    findings: tuple[Finding, ...]
    vector: Vector | None
    emergency: Emergency | None
    language: str
    unsupported: str | None


class Hearing:
    """Masks, embeds, identifies the language and listens for emergencies. Thread-safe; works on the CPU."""

    def __init__(self, detector: Detector, identifier: Identifier, embedder: Embedder) -> None:
        self._detector = detector
        self._identifier = identifier
        self._embedder = embedder

    def hear(self, text: str, language: str, *, picked: str | None, guessed: bool, site_contacts: list[str]) -> Heard:
        """Hear a cleaned text.

        Args:
            text: what the person wrote, cleaned.
            language: the conversation's language so far.
            picked: the language that the person chose, if any.
            guessed: whether ``language`` is a default that nothing has confirmed.
            site_contacts: phone numbers and addresses of the city, which are not personal.
        """
        masked = mask(text, site_contacts)
        vector = self.embed(masked.text)
        identified = self._identify(masked.text, None if guessed else language, picked)
        unsupported = None
        if identified is not None and not identified.supported:
            unsupported = identified.detected
        if identified is not None:
            language = identified.language
        return Heard(
            raw=text,
            masked=masked.text,
            findings=masked.findings,
            vector=vector,
            emergency=self._emergency(text, language, vector),
            language=language,
            unsupported=unsupported,
        )

    def embed(self, text: str) -> Vector | None:
        """The text's sentence vector, or None where it cannot be had."""
        try:
            return self._embedder.query(text)
        except Exception as error:  # noqa: BLE001 (the words of an emergency are still heard without it)
            log.error("embedding failed: %s", type(error).__name__)
            return None

    def _identify(self, text: str, previous: str | None, picked: str | None) -> Identification | None:
        try:
            return self._identifier.identify(text, previous, picked)
        except Exception as error:  # noqa: BLE001 (the conversation's language goes on)
            log.error("language identification failed: %s", type(error).__name__)
            return None

    def _emergency(self, text: str, language: str, vector: Vector | None) -> Emergency | None:
        try:
            return self._detector.detect(text, language, vector)
        except Exception as error:  # noqa: BLE001 (an answer must come all the same)
            log.critical("emergency detection failed: %s", type(error).__name__)
            return None
