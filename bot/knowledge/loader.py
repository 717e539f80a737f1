"""From the files in ``data/city/`` to the database.

    report = load(settings().city_database, settings().data_dir / "city")

The files are read and validated as a whole first: every problem is collected, with file, record and field, before
anything is refused. Then the database is made the same as the files. Only rows that differ are written, what an
editor changed in the database stays, and loading the same files again changes nothing, not even the version.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from bot.knowledge import files as f
from bot.knowledge import migrate
from bot.knowledge import records as r
from bot.knowledge.database import open_engine
from bot.knowledge.problems import DataError, Problem, from_validation
from bot.knowledge.repositories import TABLES, SyncCount, key_of, writing

_HEADING = re.compile(r"^##[ \t]+([a-z]{2,3})[ \t]*$", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*\n(.*)\Z", re.DOTALL)
Part = TypeVar("Part", dict[Any, Any], list[Any])

_TERM_GROUPS = {
    "categories": "category",
    "fractions": "fraction",
    "waste": "waste",
    "areas": "area",
    "places": "place",
}


@dataclass
class CityFiles:
    """What the files say: records by kind, and for each record the file that it stands in."""

    records: dict[type, list[Any]] = field(default_factory=lambda: {kind: [] for kind in TABLES})
    files: dict[tuple[type, tuple[str, ...]], str] = field(default_factory=dict)

    def all(self, kind: type[r.T]) -> list[r.T]:
        """The records of a kind, in the order of the files."""
        return self.records[kind]


@dataclass
class LoadReport:
    """What a load did, per kind of record, and the version of the data after it."""

    counts: dict[str, SyncCount]
    version: int

    @property
    def writes(self) -> int:
        """How many rows were written."""
        return sum(count.writes for count in self.counts.values())

    def __str__(self) -> str:
        lines = [
            f"{kind}: {count.added} added, {count.changed} changed, {count.removed} removed"
            + (f", {count.kept} kept as an editor left them" if count.kept else "")
            for kind, count in self.counts.items()
            if count.writes or count.kept
        ]
        return "\n".join([*(lines or ["nothing has changed"]), f"version {self.version}"])


def load(url: str, folder: Path) -> LoadReport:
    """Bring the database, its schema included, to what the files say.

    Args:
        url: SQLAlchemy URL of the city database.
        folder: the folder of the city's files, ``data/city``.

    Raises:
        DataError: with every problem in the files; the database is not touched then.
    """
    content = read(folder)
    migrate.upgrade(url)
    engine = open_engine(url)
    try:
        with writing(engine) as database:
            counts = {kind.__name__: database.sync(kind, content.records[kind]) for kind in TABLES}
            database.finish()
            version = database.version()
        return LoadReport(counts, version)
    finally:
        engine.dispose()


def read(folder: Path) -> CityFiles:
    """Read and validate every file; folders and files that are not there are empty.

    Raises:
        DataError: with every problem in the files.
    """
    content, problems = collect(folder)
    if problems:
        raise DataError(problems)
    return content


def collect(folder: Path) -> tuple[CityFiles, list[Problem]]:
    """Like ``read``, but give the problems beside the records that are valid."""
    reader = _FileReader(folder)
    if not folder.is_dir():
        reader.problems.append(Problem(str(folder), "", "", "the folder is missing; set HEJ_DATA_DIR"))
        return reader.content, reader.problems
    reader.mapping_file("sources.yml", "sources", f.Source)
    reader.list_file("categories.yml", {"categories": f.Category})
    reader.list_file("areas.yml", {"areas": f.Area})
    for path in sorted((folder / "places").glob("*.yml")):
        reader.list_file(f"places/{path.name}", {"places": f.Place})
    reader.list_file("waste.yml", {"fractions": f.Fraction, "waste": f.WasteItem})
    for path in sorted((folder / "articles").glob("*.md")):
        reader.article(f"articles/{path.name}")
    for path in sorted((folder / "questions").glob("*.yml")):
        reader.questions(f"questions/{path.name}")
    for path in sorted((folder / "terms").glob("*.yml")):
        reader.terms(f"terms/{path.name}")
    return reader.content, reader.problems


class _FileReader:
    """Reads file after file into one ``CityFiles``, noting what is wrong instead of stopping."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.content = CityFiles()
        self.problems: list[Problem] = []

    def problem(self, file: str, record: str, name: str, message: str) -> None:
        self.problems.append(Problem(file, record, name, message))

    def mapping_file(self, name: str, key: str, model: type[f.FileModel]) -> None:
        """A file whose records are a mapping from id to fields."""
        content = self._yaml_file(name, (key,))
        for id_, item in self._part(content, key, dict, name, "expected a mapping from id to record").items():
            fields = self._fields(item, name, str(id_))
            if fields is not None:
                self._add(name, str(id_), model, {**fields, "id": str(id_)})

    def list_file(self, name: str, models: dict[str, type[f.FileModel]]) -> None:
        """A file with one or more lists of records."""
        content = self._yaml_file(name, tuple(models))
        for key, model in models.items():
            entries = self._part(content, key, list, name, "expected a list of records")
            for position, item in enumerate(entries, start=1):
                label = f"{key} no. {position}"
                fields = self._fields(item, name, label)
                if fields is not None:
                    self._add(name, str(fields.get("id") or label), model, fields)

    def article(self, name: str) -> None:
        """A Markdown file with front matter and one section a language."""
        text = self._text(name)
        if text is None:
            return
        match = _FRONT_MATTER.match(text)
        if match is None:
            self.problem(name, "", "", "expected front matter between two lines of ---")
            return
        front = self._fields(self._parse(name, match[1]), name, "front matter")
        if front is None:
            return
        record = str(front.get("id") or "")
        if record != Path(name).stem:
            self.problem(name, record, "id", f"expected the file's name, {Path(name).stem!r}")
        if "body" in front:
            self.problem(name, record, "body", "the text belongs below the front matter, under '## sv' and '## en'")
        parts = _HEADING.split(match[2])
        if parts[0].strip():
            self.problem(name, record, "body", "text before the first language; expected it under '## sv' or '## en'")
        body = {language: text.strip() for language, text in zip(parts[1::2], parts[2::2], strict=True)}
        for language in sorted({code for code in parts[1::2] if parts[1::2].count(code) > 1}):
            self.problem(name, record, f"body.{language}", "expected one section a language")
        self._add(name, record, f.Article, {**front, "body": body})

    def questions(self, name: str) -> None:
        """A file with the questions of one language, by article."""
        content = self._yaml_file(name, ("questions",))
        expected = "expected a mapping from article id to questions"
        for article, texts in self._part(content, "questions", dict, name, expected).items():
            if not isinstance(texts, list):
                self.problem(name, str(article), "", "expected a list of questions")
                continue
            for text in texts:
                fields = {"article": article, "language": Path(name).stem, "text": text}
                self._add(name, str(article), f.Question, fields)

    def terms(self, name: str) -> None:
        """A file with the names that one language has for the city's records."""
        content = self._yaml_file(name, tuple(_TERM_GROUPS))
        for key, group in _TERM_GROUPS.items():
            for id_, item in self._part(content, key, dict, name, "expected a mapping from id to names").items():
                label = f"{key}.{id_}"
                fields = self._fields(item, name, label)
                if fields is not None:
                    own = {"group": group, "id": str(id_), "language": Path(name).stem}
                    self._add(name, label, f.Term, {**fields, **own})

    def _add(self, file: str, label: str, model: type[f.FileModel], fields: dict[str, Any]) -> None:
        try:
            record = f.to_record(model.model_validate(fields))
        except ValidationError as error:
            self.problems += from_validation(file, label, error)
            return
        kind, key = type(record), key_of(record)
        first = self.content.files.get((kind, key))
        if first is not None:
            where = "in this file" if first == file else f"in {first}"
            self.problem(file, label, "text" if kind is r.Question else "id", f"{key[-1]!r} exists already {where}")
            return
        self.content.files[kind, key] = file
        self.content.records[kind].append(record)

    def _part(self, content: Any, key: str, kind: type[Part], file: str, expected: str) -> Part:
        """A part of a file; empty where it is left out or has another type than the format asks for."""
        value = (content or {}).get(key)
        if isinstance(value, kind):
            return value
        if value is not None:
            self.problem(file, "", key, expected)
        return kind()

    def _fields(self, value: Any, file: str, label: str) -> dict[str, Any] | None:
        if isinstance(value, dict):
            return value
        self.problem(file, label, "", "expected a mapping of fields")
        return None

    def _yaml_file(self, name: str, keys: Iterable[str]) -> dict[str, Any] | None:
        if not (self.folder / name).exists():
            return None
        text = self._text(name)
        content = None if text is None else self._parse(name, text)
        if content is None:
            return None
        if not isinstance(content, dict):
            self.problem(name, "", "", f"expected a mapping with {' and '.join(keys)}")
            return None
        for key in content:
            if key not in keys:
                self.problem(name, "", str(key), f"no such part; expected {' or '.join(keys)}")
        return content

    def _text(self, name: str) -> str | None:
        try:
            return (self.folder / name).read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            self.problem(name, "", "", f"expected UTF-8: {error}")
            return None

    def _parse(self, name: str, text: str) -> Any:
        try:
            loader = _UniqueKeys(text)
            try:
                content = loader.get_single_data()
            finally:
                loader.dispose()
        except (yaml.YAMLError, ValueError) as error:
            self.problem(name, "", "", "expected YAML: " + " ".join(str(error).split()))
            return None
        for key, line in loader.repeated:
            self.problem(name, key, "", f"{key!r} stands twice in one mapping (again in line {line})")
        return content


class _UniqueKeys(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML that notices a key given twice, where plain YAML would let the last one win."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.repeated: list[tuple[str, int]] = []

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                self.repeated.append((str(key.value), key.start_mark.line + 1))
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)
