"""Tokens by spaCy, in the language of each message."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language

from bot.language.registry import languages
from bot.nlu.message import language_of


@lru_cache(maxsize=32)
def pipeline(language: str) -> Language:
    """A blank spaCy pipeline for a language, by the registry's ``tokenizer``."""
    entry = languages().get(language)
    return spacy.blank(entry.tokenizer if entry else "xx")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpacyTokenizer(Tokenizer):
    """Splits a text by spaCy's rules for its language; Chinese by character."""

    @staticmethod
    def required_packages() -> list[str]:
        """Packages this component needs."""
        return ["spacy"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's tokenizer options; intents are never split."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of an attribute, with their places in the text."""
        text = str(message.get(attribute) or "")
        nlp = pipeline(language_of(message))
        # A memory zone frees the strings of what people write; otherwise the vocabulary grows for ever.
        with nlp.memory_zone():
            return [Token(token.text, token.idx) for token in nlp.make_doc(text) if not token.is_space]
