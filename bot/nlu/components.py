"""The pipeline's last components: topic, articles, decision.

They are thin: ``bot.nlu.heads``, ``retrieval`` and ``decision`` do the work and know nothing of Rasa.
"""

from __future__ import annotations

import hashlib
import inspect
from pathlib import Path
from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.knowledge.city import City
from bot.language.embedding_cache import cached_embeddings
from bot.nlu import decision as decision_module
from bot.nlu import heads as heads_module
from bot.nlu import retrieval as retrieval_module
from bot.nlu import understanding as understanding_module
from bot.nlu import vocabulary as vocabulary_module
from bot.nlu.decision import ABOUT_PLACES, ASK_ARTICLE, DECLINED, Arbiter, Candidate, Decision, group
from bot.nlu.follow_up import FOLLOW_UP, LONGEST_LEANING, bare_kind, elliptical, elliptical_intent, leaning_intent
from bot.nlu.heads import Example, Heads
from bot.nlu.message import DECISION, RETRIEVAL, context_of, entities_of, label_of, language_of, text_of, vector_of
from bot.nlu.retrieval import CityIndex, Hit
from bot.nlu.understanding import Understanding
from bot.nlu.vocabulary import Heard
from bot.settings import settings

ARBITER = "arbiter.yml"
HEARD = "heard.json"
CLARIFY = "nlu_clarify"
FALLBACK = "nlu_fallback"
# From this chance on, a message means what it says, whatever was talked about.
CERTAIN = 0.9


def arbiter_path() -> Path:
    """Where the arbiter's weights are."""
    return settings().data_dir / "understanding" / ARBITER


def example_of(message: Message) -> Example:
    """A Rasa message as the heads read it."""
    return Example(text_of(message), language_of(message), vector_of(message), entities_of(message), label_of(message))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class ArticleRetriever(GraphComponent):
    """Looks for articles that answer the message; the result goes along with the message."""

    def __init__(self) -> None:
        self._index = CityIndex(City.open(settings().city_database), cached_embeddings)

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> ArticleRetriever:
        """A component over the city database."""
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: the arbiter's training makes its own index, without the examples it predicts."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the nearest articles to each message."""
        index = self._index.current()
        for message in messages:
            hits = index.search(text_of(message), vector_of(message)) if text_of(message) else []
            found = [
                {"article": h.article, "dense": round(h.dense, 4), "lexical": round(h.lexical, 4), "spread": round(h.spread, 3)} for h in hits
            ]
            message.set(RETRIEVAL, found, add_to_output=True)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicArbiter(GraphComponent):
    """Names the intent, or asks which, or says that it does not know."""

    def __init__(
        self, model_storage: ModelStorage, resource: Resource, understanding: Understanding | None = None, heard: Heard | None = None
    ) -> None:
        self._storage = model_storage
        self._resource = resource
        self._understanding = understanding
        self._heard = heard or Heard({})

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> TopicArbiter:
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
    ) -> TopicArbiter:
        """The component as it was trained."""
        with model_storage.read_from(resource) as folder:
            heads = joblib.load(folder / "heads.joblib")
            arbiter = Arbiter.read(folder / ARBITER)
            heard = Heard.read(folder / HEARD)
        return cls(model_storage, resource, Understanding(heads, arbiter), heard)

    @staticmethod
    def required_packages() -> list[str]:
        """Packages this component needs."""
        return ["sklearn"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Rasa's cache hashes this class only; the modules that do the work count too."""
        modules = (heads_module, retrieval_module, decision_module, understanding_module, vocabulary_module)
        sources = "".join(inspect.getsource(module) for module in modules)
        return hashlib.sha256((sources + arbiter_path().read_text(encoding="utf-8")).encode()).hexdigest()

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the heads on the training examples; the arbiter's weights are data (``hej calibrate``)."""
        examples = [example_of(m) for m in training_data.intent_examples if text_of(m)]
        print(f"  topic: {len(examples)} examples, {len({e.label for e in examples})} labels", flush=True)
        self._understanding = Understanding(Heads.fit(examples), Arbiter.read(arbiter_path()))
        self._heard = Heard.learn((e.language, e.delexicalised) for e in examples if str(e.label) not in DECLINED)
        with self._storage.write_to(self._resource) as folder:
            self._heard.write(folder / HEARD)
            joblib.dump(self._understanding.heads, folder / "heads.joblib")
            self._understanding.arbiter.write(folder / ARBITER)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: predictions on training examples are of no use to what follows."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent of each message, and the decision behind it."""
        if self._understanding is None:
            raise RuntimeError("TopicArbiter has to be trained or loaded before it can decide")
        for message in messages:
            if not text_of(message) or message.get(INTENT):
                continue
            self._decide(message, self._understanding)
        return messages

    def _decide(self, message: Message, understanding: Understanding) -> None:
        example = example_of(message)
        hits = [Hit(h["article"], h["dense"], h["lexical"], h["spread"]) for h in message.get(RETRIEVAL) or []]
        decision, weighed, probabilities = understanding.decide(example, hits)
        context = context_of(message)
        intent, _, article = decision.label.partition("/")
        chance = dict(zip(understanding.heads.labels, probabilities.tolist(), strict=True))
        leaning = leaning_intent(example, {name: chance.get(name, 0.0) for name in (*sorted(ABOUT_PLACES), FOLLOW_UP)}, context)
        certain = decision.outcome == "answer" and decision.chance >= CERTAIN
        bare = bare_kind(example) if context.get("topic") not in ABOUT_PLACES else None
        if leaning and (not certain or intent == FOLLOW_UP):
            intent, article = leaning, ""
        elif bare:
            # "Swimming halls" alone: which there are; "batteries" alone: where they are left.
            intent, article = ("waste_sorting" if bare == "waste" else "list_places"), ""
        elif elliptical(example) and self._leans(decision, certain, context):
            intent, article = elliptical_intent(example, decision.label, context.get("topic")), ""
        elif decision.outcome == "clarify":
            intent, article = CLARIFY, ""
        elif decision.outcome == "fallback":
            intent, article = FALLBACK, ""
        self._set(message, intent, article, decision, weighed, self._names_a_stranger(example, intent))

    def _names_a_stranger(self, example: Example, intent: str) -> bool:
        """Whether a question about a place seems to name one that the city's data do not have ("När öppnar Willys?")."""
        if intent not in ABOUT_PLACES | {FOLLOW_UP} or example.kinds & {"place", "category", "area", "waste"}:
            return False
        if len(example.text.split()) > LONGEST_LEANING:
            return False
        return bool(self._heard.strange(example.language, example.without_names))

    @staticmethod
    def _leans(decision: Decision, certain: bool, context: dict[str, str]) -> bool:
        """Whether a message of names only is better read with what was talked about than by itself."""
        if decision.outcome != "answer":
            return True
        return group(decision.label) == "named" and not certain and context.get("topic") in ABOUT_PLACES

    def _set(self, message: Message, intent: str, article: str, decision: Decision, weighed: list[Candidate], stranger: bool) -> None:
        """Write the decision to the message."""
        if intent == ASK_ARTICLE and article:
            entities = entities_of(message)
            entities.append({"entity": "article", "value": article, "start": 0, "end": 0, "confidence_entity": decision.chance, "extractor": type(self).__name__})
            message.set(ENTITIES, entities, add_to_output=True)
        message.set(INTENT, {"name": intent, "confidence": round(decision.chance, 4)}, add_to_output=True)
        ranking = [{"name": c.label, "confidence": round(c.chance, 4)} for c in weighed[:5]]
        message.set("intent_ranking", ranking, add_to_output=True)
        message.set(DECISION, {**decision.as_dict(), "stranger": stranger}, add_to_output=True)
