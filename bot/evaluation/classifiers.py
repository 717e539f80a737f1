"""Which intent classifier: our heads beside Rasa's DIET, on the same examples.

    python -m bot.evaluation.classifiers --examples 6000 --epochs 30

Both get the same sentence embeddings and character n-grams, learn on three folds of four (near twins in one fold) and are asked about the
fourth. The figures are in ``docs/decisions/0002-understanding.md``.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from bot.language.embedding_cache import cached_embeddings
from bot.nlu.entities import NAMING, CityMatcher
from bot.nlu.heads import Example, Heads
from bot.nlu.understanding import folds
from bot.nlu.vocabulary import Vocabulary
from bot.settings import ROOT, settings

SEED = 7
DIET = [
    {"name": "bot.nlu.tokenizer.SpacyTokenizer"},
    {"name": "bot.nlu.features.SentenceEmbeddings"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 2, "max_ngram": 4},
]


def examples(count: int) -> list[Example]:
    """A random sample of the training examples, with their names found."""
    from bot.knowledge.city import City
    from bot.language.coverage import phrasings
    from bot.language.registry import languages

    rows: list[tuple[str, str, str]] = []
    for code in languages():
        rows += [(text, code, intent) for intent, texts in phrasings(settings().data_dir, code).items() for text in texts]
        path = settings().data_dir / "city" / "questions" / f"{code}.yml"
        content = yaml.safe_load(path.read_text(encoding="utf-8"))["questions"]
        rows += [(str(text), code, f"ask_article/{article}") for article, texts in content.items() for text in texts]
    random.Random(SEED).shuffle(rows)
    rows = rows[:count]
    vectors = cached_embeddings([text for text, _, _ in rows])
    city = City.open(settings().city_database)
    matcher = CityMatcher(city, settings().data_dir, Vocabulary.learn((code, text, label in NAMING) for text, code, label in rows)).current()
    found = []
    for (text, language, label), vector in zip(rows, vectors, strict=True):
        entities = [{"entity": m.kind, "start": m.start, "end": m.end, "value": m.id} for m in matcher.find(text, language)]
        found.append(Example(text, language, vector, entities, label))
    return found


def with_heads(seen: Sequence[Example], unseen: Sequence[Example]) -> tuple[list[str], float]:
    """Our heads' labels for the unseen examples, and the seconds that training took."""
    began = time.perf_counter()
    heads = Heads.fit(seen)
    took = time.perf_counter() - began
    return [heads.labels[i] for i in heads.probabilities(unseen).argmax(axis=1)], took


def with_diet(seen: Sequence[Example], unseen: Sequence[Example], epochs: int) -> tuple[list[str], float]:
    """DIET's labels for the unseen examples, and the seconds that training took."""
    from bot import engine

    engine.prepare_environment()
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa.model_training import train_nlu

    by_label: dict[tuple[str, str], list[str]] = defaultdict(list)
    for example in seen:
        by_label[(str(example.label).replace("/", "+"), example.language)].append(example.text.replace("\n", " "))
    blocks: list[dict[str, Any]] = [
        {"intent": label, "metadata": {"language": language}, "examples": "".join(f"- {text}\n" for text in texts)}
        for (label, language), texts in by_label.items()
    ]
    pipeline = [*DIET, {"name": "DIETClassifier", "epochs": epochs, "entity_recognition": False, "random_seed": SEED, "constrain_similarities": True}]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "nlu.yml").write_text(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True), encoding="utf-8")
        config = {"recipe": "default.v1", "assistant_id": "compare", "language": "xx", "pipeline": pipeline, "policies": []}
        (folder / "config.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
        began = time.perf_counter()
        model = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder))
        took = time.perf_counter() - began
        agent = Agent.load(str(model))
        loop = asyncio.new_event_loop()
        labels = []
        for example in unseen:
            message = UserMessage(text=example.text, metadata={"language": example.language})
            parsed = loop.run_until_complete(agent.processor.parse_message(message))
            labels.append(str(parsed["intent"]["name"]).replace("+", "/"))
        loop.close()
    return labels, took


def main() -> None:
    """Compare the two and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=6000)
    parser.add_argument("--epochs", type=int, default=30)
    chosen = parser.parse_args()
    sample = examples(chosen.examples)
    part = folds(sample, 4, SEED)
    seen = [e for e, p in zip(sample, part, strict=True) if p]
    unseen = [e for e, p in zip(sample, part, strict=True) if not p]
    known = {e.label for e in seen}
    unseen = [e for e in unseen if e.label in known]
    print(f"{len(seen)} examples to learn from, {len(unseen)} to be asked about, {len(known)} labels")
    for name, (labels, took) in {"heads": with_heads(seen, unseen), "DIET": with_diet(seen, unseen, chosen.epochs)}.items():
        right = np.array([label == e.label for label, e in zip(labels, unseen, strict=True)])
        by_language = {
            code: round(float(np.mean([r for r, e in zip(right, unseen, strict=True) if e.language == code])), 3)
            for code in sorted({e.language for e in unseen})
        }
        print(f"{name:6s} accuracy {right.mean():.3f}, training {took:.0f} s, per language {by_language}", flush=True)


if __name__ == "__main__":
    import os

    os.chdir(ROOT)
    main()
