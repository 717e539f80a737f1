"""What each language has and lacks: messages, phrasings, questions, terms, times.

    text, complete = report(settings().data_dir)
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.language.registry import languages

SOURCE = "en"
# Sentence embeddings know these languages least, so they need more phrasings.
NEEDS_MORE = frozenset({"so", "ckb", "fi", "ar"})
FEWEST = 5
FEWEST_WHERE_MORE = 15


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802: the library's name
        self.found.add(node.id.name)


def messages(path: Path) -> dict[str, set[str]]:
    """A catalogue's messages with the arguments that each uses.

    Raises:
        ValueError: the file has a part that is no valid Fluent; names file and text.
    """
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{path}: not valid Fluent: {(entry.content or '')[:80]!r}")
        if isinstance(entry, ast.Message) and entry.value is not None:
            visitor = _Variables()
            visitor.visit(entry.value)
            found[entry.id.name] = visitor.found
    return found


def phrasings(data_dir: Path, language: str) -> dict[str, list[str]]:
    """A language's training phrasings per intent."""
    found: dict[str, list[str]] = {}
    for path in sorted((data_dir / "nlu" / language).glob("*.yml")):
        for block in _read(path).get("nlu") or []:
            lines = [line.strip()[2:] for line in str(block.get("examples", "")).splitlines() if line.strip().startswith("- ")]
            found.setdefault(str(block["intent"]), []).extend(lines)
    return found


def problems(data_dir: Path, language: str) -> list[str]:
    """What a language lacks; empty where it is complete."""
    source = messages(data_dir / "catalogs" / f"{SOURCE}.ftl")
    lacking: list[str] = []
    catalogue = data_dir / "catalogs" / f"{language}.ftl"
    own = messages(catalogue) if catalogue.exists() else {}
    lacking += [f"{catalogue.name}: no message {key}" for key in source if key not in own]
    lacking += [
        f"{catalogue.name}: {key} uses {sorted(own[key])} where {SOURCE} uses {sorted(arguments)}"
        for key, arguments in source.items()
        if key in own and own[key] - arguments
    ]
    fewest = FEWEST_WHERE_MORE if language in NEEDS_MORE else FEWEST
    own_phrasings = phrasings(data_dir, language)
    for intent in phrasings(data_dir, SOURCE):
        count = len(own_phrasings.get(intent, []))
        if count < fewest:
            lacking.append(f"nlu/{language}: {count} phrasings for {intent}, {fewest} are needed")
    articles = {path.stem for path in (data_dir / "city" / "articles").glob("*.md")}
    questions = _read(data_dir / "city" / "questions" / f"{language}.yml").get("questions") or {}
    lacking += [f"city/questions/{language}.yml: none for {article}" for article in sorted(articles - set(questions))]
    if language not in {"sv", "en"}:
        lacking += _missing_terms(data_dir, language)
    if not (data_dir / "time" / f"{language}.yml").exists():
        lacking.append(f"time/{language}.yml is missing")
    if not (data_dir / "emergency" / f"{language}.yml").exists():
        lacking.append(f"emergency/{language}.yml is missing")
    return lacking


def _missing_terms(data_dir: Path, language: str) -> list[str]:
    name = f"city/terms/{language}.yml"
    terms = _read(data_dir / name)
    waste = _read(data_dir / "city" / "waste.yml")
    wanted = {
        "categories": [c["id"] for c in _read(data_dir / "city" / "categories.yml").get("categories") or []],
        "fractions": [f["id"] for f in waste.get("fractions") or []],
        "waste": [w["id"] for w in waste.get("waste") or []],
    }
    return [f"{name}: no {group} {id_}" for group, ids in wanted.items() for id_ in ids if id_ not in (terms.get(group) or {})]


def _read(path: Path) -> dict[str, Any]:
    return (yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.exists() else {}


def report(data_dir: Path) -> tuple[str, bool]:
    """The coverage of all languages as text, and whether all are complete."""
    lines, complete = [], True
    for code, language in languages().items():
        lacking = problems(data_dir, code)
        complete = complete and not lacking
        lines.append(f"{code:4s} {language.english:28s} {'complete' if not lacking else f'{len(lacking)} things missing'}")
        lines += [f"       {line}" for line in lacking[:10]]
    return "\n".join(lines), complete
