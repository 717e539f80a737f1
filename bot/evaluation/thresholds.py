"""What each threshold of the arbiter would cost, on the development questions.

    python -m bot.evaluation.thresholds

For each group of labels (``bot.nlu.decision.Thresholds``) and each chance: how many questions would be answered, how many of these
wrongly, and how many right ones would not be.
"""

from __future__ import annotations

from collections import defaultdict

from bot.evaluation.questions import read, trained_parser
from bot.nlu.decision import group
from bot.settings import ROOT

CHANCES = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)


def main() -> None:
    """Print the table."""
    questions = read(ROOT / "tests" / "evaluation" / "development")
    parse = trained_parser()
    found: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for question in questions:
        decision = parse(question.text, question.language)["decision"]
        intent, _, article = decision["label"].partition("/")
        right = intent in question.intents and (intent != "ask_article" or not question.articles or article in question.articles)
        found[group(decision["label"])].append((decision["chance"], right))
    print(f"{len(questions)} questions")
    for name, entries in found.items():
        print(f"\n{name}: {len(entries)} best guesses, {sum(right for _, right in entries)} of them right")
        for chance in CHANCES:
            answered = [right for value, right in entries if value >= chance]
            lost = sum(right for value, right in entries if value < chance)
            print(f"  {chance:.2f}  answered {len(answered):4d}  wrong {answered.count(False):3d}  right ones lost {lost:3d}")


if __name__ == "__main__":
    main()
