"""Reading and writing the city database; the only module with SQL for it.

    with reading(engine) as facts:
        facts.all(Place)
    with writing(engine) as facts:                # one transaction
        facts.upsert(article)                     # an editor's change
        facts.withdraw(Place, "old-library")

Every writing transaction that changes something makes the version one greater, in the same transaction, and
that is how ``City`` learns of it in every process.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import JSON, select
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from bot.knowledge import records as r
from bot.knowledge import schema as s

R = TypeVar("R", bound=Any)

TABLES: Mapping[type, Any] = {
    r.Source: s.SourceRow,
    r.Category: s.CategoryRow,
    r.Area: s.AreaRow,
    r.Place: s.PlaceRow,
    r.Fraction: s.FractionRow,
    r.WasteItem: s.WasteRow,
    r.Article: s.ArticleRow,
    r.Question: s.QuestionRow,
    r.Term: s.TermRow,
}

_ADAPTERS: Mapping[type, TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in TABLES}
_FIELD_NAMES = {kind: tuple(field.name for field in fields(kind)) for kind in TABLES}
_KEY_NAMES = {kind: tuple(column.key for column in row.__table__.primary_key.columns) for kind, row in TABLES.items()}

_VERSION_ID = 1
# What ``City`` adds to records for its readers; never stored.
_DERIVED = frozenset({"origin"})


class RecordError(ValueError):
    """A record cannot be stored; the message names the record, the field and what was expected."""


@dataclass
class SyncCount:
    """What a synchronisation did to the rows of one kind; ``kept`` are an editor's rows that differ from the files."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    kept: int = 0

    @property
    def writes(self) -> int:
        """How many rows were written."""
        return self.added + self.changed + self.removed


class Reader:
    """Reads records within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def version(self) -> int:
        """The version of the data; 0 before anything was written."""
        statement = select(s.VersionRow.number).where(s.VersionRow.id == _VERSION_ID)
        return int(self._session.execute(statement).scalar_one())

    def all(self, kind: type[R]) -> list[R]:
        """Every record of a kind that is not withdrawn, in the order of the keys."""
        table = TABLES[kind]
        statement = select(table).where(table.withdrawn.is_(False)).order_by(*_key_columns(kind))
        return [_record(kind, row) for row in self._session.execute(statement).scalars()]

    def get(self, kind: type[R], *key: str) -> R | None:
        """One record by its key, or None where it is missing or withdrawn."""
        row = self._session.get(TABLES[kind], key)
        return None if row is None or row.withdrawn else _record(kind, row)


class Writer(Reader):
    """Writes records within one transaction; made by ``writing``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._changed = False
        # Whoever comes second waits here, so that two writers never count the same version.
        statement = select(s.VersionRow).where(s.VersionRow.id == _VERSION_ID).with_for_update()
        self._version = session.execute(statement).scalar_one()

    def upsert(self, record: Any, provenance: str = s.EDITOR) -> bool:
        """Store a record, new or changed, and bring it back where it was withdrawn.

        Args:
            record: any record of ``bot.knowledge.records``.
            provenance: who says so; the loader leaves what an ``editor`` wrote alone.

        Returns:
            Whether anything changed.

        Raises:
            RecordError: a field has a value of the wrong type.
        """
        kind = type(record)
        row = self._session.get(TABLES[kind], _key(record))
        digest = _digest(record)
        if row is not None and (row.digest, row.provenance, row.withdrawn) == (digest, provenance, False):
            return False
        self._write(record, row, digest, provenance)
        return True

    def withdraw(self, kind: type, *key: str) -> bool:
        """Stop showing a record. It stays in the database as an editor's decision, so no later load undoes it.

        Returns:
            Whether anything changed; False where there is no such record or it is withdrawn already.
        """
        row = self._session.get(TABLES[kind], key)
        if row is None or row.withdrawn:
            return False
        row.withdrawn, row.provenance, row.changed_at = True, s.EDITOR, _now()
        self._changed = True
        return True

    def sync(self, kind: type, records: Iterable[Any]) -> SyncCount:
        """Make the rows of a kind that came from the files the same as ``records``; an editor's rows stay."""
        table = TABLES[kind]
        rows = {_key(row, kind): row for row in self._session.execute(select(table)).scalars()}
        count = SyncCount()
        wanted = set()
        for record in records:
            key, digest = _key(record), _digest(record)
            wanted.add(key)
            row = rows.get(key)
            if row is not None and row.provenance == s.EDITOR:
                count.kept += row.digest != digest or row.withdrawn
            elif row is None or row.digest != digest:
                count.added += row is None
                count.changed += row is not None
                self._write(record, row, digest, s.FILE)
        for key, row in rows.items():
            if key not in wanted and row.provenance == s.FILE:
                self._session.delete(row)
                self._changed = True
                count.removed += 1
        return count

    def finish(self) -> None:
        """Count the version, if anything was written since; ``writing`` calls it."""
        if self._changed:
            self._version.number += 1
            self._changed = False

    def _write(self, record: Any, row: Any, digest: str, provenance: str) -> None:
        values = _columns(record)
        values.update(digest=digest, provenance=provenance, withdrawn=False, changed_at=_now())
        if row is None:
            self._session.add(TABLES[type(record)](**values))
        else:
            for name, value in values.items():
                setattr(row, name, value)
        self._changed = True


@contextmanager
def reading(engine: Engine) -> Iterator[Reader]:
    """A reader of one consistent state of the data."""
    with Session(engine, future=True) as session, session.begin():
        yield Reader(session)


@contextmanager
def writing(engine: Engine) -> Iterator[Writer]:
    """A writer; what it wrote and the new version are committed together, or nothing is."""
    with Session(engine, future=True) as session, session.begin():
        writer = Writer(session)
        yield writer
        writer.finish()


def key_of(record: Any) -> tuple[str, ...]:
    """What identifies a record among those of its kind."""
    return _key(record)


def _now() -> datetime:
    return datetime.now(UTC)


def _key_columns(kind: type) -> list[Any]:
    return [getattr(TABLES[kind], name) for name in _KEY_NAMES[kind]]


def _key(item: Any, kind: type | None = None) -> tuple[str, ...]:
    return tuple(getattr(item, name) for name in _KEY_NAMES[kind or type(item)])


def _plain(record: Any) -> dict[str, Any]:
    """The record as JSON values."""
    kind = type(record)
    try:
        dumped = _ADAPTERS[kind].dump_python(record, mode="json", warnings="error")
        _ADAPTERS[kind].validate_python(dumped)
    except (ValidationError, ValueError) as error:
        raise RecordError(f"{kind.__name__} {'/'.join(map(str, _key(record)))}: {error}") from error
    result = _without_derived(dumped)
    assert isinstance(result, dict)  # a record is never a list
    return result


def _without_derived(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_derived(item) for key, item in value.items() if key not in _DERIVED}
    if isinstance(value, list):
        return [_without_derived(item) for item in value]
    return value


def _digest(record: Any) -> str:
    text = json.dumps(_plain(record), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _columns(record: Any) -> dict[str, Any]:
    plain = _plain(record)
    columns = TABLES[type(record)].__table__.columns
    return {
        name: plain[name] if isinstance(columns[name].type, JSON) else getattr(record, name)
        for name in _FIELD_NAMES[type(record)]
    }


def _record(kind: type[R], row: Any) -> R:
    result: R = _ADAPTERS[kind].validate_python({name: getattr(row, name) for name in _FIELD_NAMES[kind]})
    return result
