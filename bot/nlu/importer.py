"""Training data from the city's own data.

Rasa reads ``data/nlu``; this importer adds what is data of the city rather than of the dialogue: how people
ask for each article (``data/city/questions/<language>.yml``), as examples of the intent ``ask_article`` with
the article's id in their metadata.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.settings import settings

ASK_ARTICLE = "ask_article"


class CityDataImporter(RasaFileImporter):
    """Rasa's own importer, and the article questions of the city data."""

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """The intents' examples and the articles' questions."""
        return super().get_nlu_data(language).merge(TrainingData(article_examples(settings().data_dir)))


def article_examples(data_dir: Path) -> list[Message]:
    """The questions of ``questions/*.yml`` as training examples."""
    messages: list[Message] = []
    for path in sorted((data_dir / "city" / "questions").glob("*.yml")):
        content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        for article, questions in (content.get("questions") or {}).items():
            for text in questions:
                metadata = {"intent": {"language": path.stem, "article": article}}
                messages.append(Message(data={TEXT: str(text), INTENT: ASK_ARTICLE, METADATA: metadata}))
    return messages
