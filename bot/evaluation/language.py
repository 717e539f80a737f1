"""How well the language of short messages is identified.

    measurement = measure(settings().data_dir)
    measurement.accuracy["fi"]          # 0.97
    python -m bot.evaluation.language   # the table

The messages are those of ``tests/evaluation/language_identification.yml``, each identified on its own, as the first
of a conversation: the hardest case, since nothing else says what language to expect.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bot.language.identify import Identifier
from bot.language.profiles import load_yaml
from bot.settings import ROOT, settings

MESSAGES = ROOT / "tests" / "evaluation" / "language_identification.yml"


@dataclass(frozen=True)
class Measurement:
    """The outcome.

    Attributes:
        accuracy: by language, the share answered in the right language; ``unsupported`` is one row for those that
            the assistant does not speak.
        overall: the share over all messages.
        confusions: how often a message of the first language was answered in the second.
        wrong: text, language, and the language that was answered instead.
        milliseconds: mean time a message.
    """

    accuracy: dict[str, float]
    overall: float
    confusions: Counter[tuple[str, str]]
    wrong: tuple[tuple[str, str, str], ...]
    milliseconds: float

    def table(self) -> str:
        """The figures as text."""
        rows = [f"{language:12} {share:6.1%}" for language, share in self.accuracy.items()]
        rows.append(f"{'overall':12} {self.overall:6.1%}   {self.milliseconds:.1f} ms a message")
        rows.extend(f"{given} taken for {taken}: {count}" for (given, taken), count in self.confusions.most_common())
        return "\n".join(rows)


def measure(data_dir: Path, messages: Path = MESSAGES) -> Measurement:
    """Identify every message of the set.

    Args:
        data_dir: the project's data folder.
        messages: the file with messages by language.
    """
    identifier = Identifier(data_dir)
    content = load_yaml(messages)
    cases = [(code, text, code) for code, texts in content["languages"].items() for text in texts]
    cases += [(code, text, part["answer"]) for code, part in content["unsupported"].items() for text in part["messages"]]
    supported = set(content["languages"])
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    confusions: Counter[tuple[str, str]] = Counter()
    wrong: list[tuple[str, str, str]] = []
    start = time.perf_counter()
    for code, text, answer in cases:
        row = code if code in supported else "unsupported"
        found = identifier.identify(text)
        total[row] += 1
        if found.language == answer:
            right[row] += 1
        else:
            confusions[code, found.language] += 1
            wrong.append((text, code, found.language))
    spent = time.perf_counter() - start
    return Measurement(
        accuracy={row: right[row] / count for row, count in total.items()},
        overall=sum(right.values()) / sum(total.values()),
        confusions=confusions,
        wrong=tuple(wrong),
        milliseconds=1000 * spent / len(cases),
    )


def main() -> None:
    """Print the table and every message that was identified wrongly."""
    measurement = measure(settings().data_dir)
    print(measurement.table())
    for text, given, taken in measurement.wrong:
        print(f"  {given} -> {taken}: {text}")


if __name__ == "__main__":
    main()
