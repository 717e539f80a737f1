"""Connections to a database, set up the same way for everybody who opens one.

SQLite runs in WAL mode, so that reading never waits for writing, and a writer waits for another instead of
failing. Writing transactions take SQLite's lock when they begin: one that reads first and writes later could
otherwise not be carried out.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.pool import QueuePool

BUSY_TIMEOUT_MS = 10_000


def open_engine(url: str, *, read_only: bool = False) -> Engine:
    """An engine for a database. Nothing is opened before its first use.

    Args:
        url: an SQLAlchemy URL of SQLite (a file) or PostgreSQL.
        read_only: refuse writes, and see one state of the data within a transaction.

    Raises:
        ValueError: the URL is of another kind of database.
    """
    address = make_url(url)
    kind = address.get_backend_name()
    if kind == "sqlite":
        if address.database in (None, "", ":memory:"):
            raise ValueError(f"a database needs a file: sqlite:////path/to/file.db, not {url!r}")
        # Connections are kept: opening a file anew, and tidying up when the last one goes, costs more than most queries.
        engine = create_engine(address, future=True, poolclass=QueuePool, max_overflow=-1, connect_args={"check_same_thread": False})
        event.listen(engine, "connect", _prepare_reader if read_only else _prepare_writer)
        event.listen(engine, "begin", _begin if read_only else _begin_immediate)
        return engine
    if kind == "postgresql":
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True} if read_only else {}
        return create_engine(address, future=True, pool_pre_ping=True, execution_options=options)
    raise ValueError(f"a database may be SQLite or PostgreSQL, not {kind}")


def make_folder(url: str) -> None:
    """Make the folder of a SQLite file where it is missing."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and address.database:
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)


def scrub(connection: Any) -> bool:
    """Move SQLite's write-ahead log into the file and empty it, so that nothing erased stays there.

    Args:
        connection: a connection of the driver, outside any transaction.

    Returns:
        whether that could be done; not while somebody reads.
    """
    connection.execute("PRAGMA busy_timeout=50")
    try:
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    return not busy


def _prepare(connection: Any) -> None:
    # The driver would begin transactions on its own, too late and never immediate.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")


def _prepare_reader(connection: Any, _record: Any) -> None:
    _prepare(connection)
    connection.execute("PRAGMA query_only=ON")


def _prepare_writer(connection: Any, _record: Any) -> None:
    _prepare(connection)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    # What is deleted is overwritten, not only forgotten about.
    connection.execute("PRAGMA secure_delete=ON")


def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_immediate(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
