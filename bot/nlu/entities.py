"""Entities: the city's names, and dates and times.

Names come from the city database and follow it: a place that an editor adds is found without training.
"""

from __future__ import annotations

import logging
import threading
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import clock
from bot.knowledge.city import City
from bot.language.dates import Expressions, Found
from bot.language.profiles import LanguageDataError
from bot.nlu.decision import ABOUT_PLACES
from bot.nlu.gazetteer import Matcher
from bot.nlu.message import entities_of, language_of, text_of
from bot.nlu.vocabulary import Vocabulary
from bot.settings import settings

logger = logging.getLogger(__name__)

VOCABULARY = "vocabulary.json"
# Phrasings of these intents name places and things.
NAMING = ABOUT_PLACES | {"waste_sorting", "follow_up"}


def load_inflection(data_dir: Path) -> dict[str, dict[str, object]]:
    """How names change inside sentences, per language."""
    content = yaml.safe_load((data_dir / "language" / "inflection.yml").read_text(encoding="utf-8"))
    return dict(content["languages"])


class CityMatcher:
    """The matcher over the city's names; it follows the database."""

    def __init__(self, city: City, data_dir: Path, vocabulary: Vocabulary | None = None) -> None:
        self._city = city
        self._inflection = load_inflection(data_dir)
        self._vocabulary = vocabulary
        self._lock = threading.Lock()
        self._version = -1
        self._matcher: Matcher | None = None

    def current(self) -> Matcher:
        """The matcher for the database as it is now."""
        version = self._city.version()
        with self._lock:
            if self._matcher is None or version != self._version:
                self._matcher = Matcher(self._city.names(), self._inflection, self._vocabulary)
                self._version = version
            return self._matcher


# Both components are registered as featurizers: Rasa runs extractors on training examples only when they are done, and the classifier
# learns from which kinds of names a message holds.
@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class CityNames(GraphComponent):
    """Finds places, categories, areas and waste items by the names in the city database.

    Training only counts words, so that a common word never passes for a misspelt name.
    """

    def __init__(
        self, model_storage: ModelStorage | None, resource: Resource | None, vocabulary: Vocabulary | None = None
    ) -> None:
        self._storage = model_storage
        self._resource = resource
        self._matcher = CityMatcher(City.open(settings().city_database), settings().data_dir, vocabulary)

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> CityNames:
        """A new, untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> CityNames:
        """The component as it was trained."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Vocabulary.read(folder / VOCABULARY))

    @staticmethod
    def required_packages() -> list[str]:
        """Packages this component needs."""
        return ["rapidfuzz", "anyascii"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The names in the database are part of what training depends on."""
        return str(City.open(settings().city_database).version())

    def train(self, training_data: TrainingData) -> Resource:
        """Count the words of each language's examples."""
        if self._storage is None or self._resource is None:
            raise RuntimeError("CityNames can only be trained with a place to store what it counted")
        vocabulary = vocabulary_of(training_data)
        with self._storage.write_to(self._resource) as folder:
            vocabulary.write(folder / VOCABULARY)
        self._matcher = CityMatcher(City.open(settings().city_database), settings().data_dir, vocabulary)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Find the names in the training examples: which kinds there are tells the classifier much."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the names found in each message to its entities."""
        matcher = self._matcher.current()
        for message in messages:
            text = text_of(message)
            if not text:
                continue
            entities = entities_of(message)
            for match in matcher.find(text, language_of(message)):
                entities.append(
                    {
                        "entity": match.kind,
                        "value": match.id,
                        "start": match.start,
                        "end": match.end,
                        "confidence_entity": round(match.score, 3),
                        "extractor": type(self).__name__,
                        "how": match.how,
                        "alternatives": list(match.alternatives),
                    }
                )
            message.set(ENTITIES, entities, add_to_output=True)
        return messages


def vocabulary_of(training_data: TrainingData) -> Vocabulary:
    """The words of the training examples."""
    return Vocabulary.learn((language_of(m), text_of(m), m.get(INTENT) in NAMING) for m in training_data.training_examples)


@lru_cache(maxsize=1)
def _expressions() -> Expressions:
    return Expressions(settings().data_dir)


def _times(text: str, language: str, now: datetime) -> list[Found]:
    """Dates and times; none where a language's data cannot be read, since one bad file must not silence every answer."""
    try:
        return _expressions().find(text, language, now)
    except LanguageDataError as error:
        logger.error("Dates and times are not understood: %s", error)
        return []


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class DatesAndTimes(GraphComponent):
    """Finds dates, weekdays and times of day, resolved against the clock of Stockholm."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> DatesAndTimes:
        """A new component; its data are files."""
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Find dates in the training examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the dates and times found in each message to its entities."""
        now = clock.now()
        for message in messages:
            text = text_of(message)
            if not text:
                continue
            entities = entities_of(message)
            names = [(e["start"], e["end"]) for e in entities if e.get("extractor") == CityNames.__name__]
            for found in _times(text, language_of(message), now):
                if any(start <= found.start and found.end <= end and (end - start) > (found.end - found.start) for start, end in names):
                    continue
                entities.append(
                    {
                        "entity": "time" if found.kind == "time" else "date",
                        "value": _value(found.date, found.time) or found.kind,
                        "start": found.start,
                        "end": found.end,
                        "confidence_entity": 1.0,
                        "extractor": type(self).__name__,
                        "kind": found.kind,
                        "date": found.date.isoformat() if found.date else None,
                        "end_date": found.end_date.isoformat() if found.end_date else None,
                        "weekday": found.weekday,
                        "time": found.time.strftime("%H:%M") if found.time else None,
                        "recurring": found.recurring,
                    }
                )
            message.set(ENTITIES, entities, add_to_output=True)
        return messages


def _value(day: date | None, moment: time | None) -> str:
    parts = [day.isoformat() if day else "", moment.strftime("%H:%M") if moment else ""]
    return "T".join(part for part in parts if part)
