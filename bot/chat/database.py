"""The database of the conversations: its transactions and its schema.

    database = Database(settings().conversation_database)
    database.upgrade()
    with database.write() as connection: ...     # one transaction, alone among the writers
    with database.read() as connection: ...      # one state of the data
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text
from sqlalchemy.engine import Connection

from bot.knowledge.database import make_folder, open_engine, scrub

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


class Database:
    """Connections to one database, SQLite or PostgreSQL. Thread-safe."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._writer = open_engine(url)
        self._reader = open_engine(url, read_only=True)

    def upgrade(self, revision: str = "head") -> None:
        """Bring the tables to the schema of this version; safe at every start."""
        make_folder(self._url)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        config.attributes["url"] = self._url
        command.upgrade(config, revision)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is kept when the block ends well, and undone when it raises."""
        with self._writer.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with self._reader.begin() as connection:
            yield connection

    def check(self) -> None:
        """Raises when the database cannot be read."""
        with self.read() as connection:
            connection.execute(text("SELECT 1"))

    def scrub(self) -> bool:
        """Take what was erased out of SQLite's write-ahead log too; False where somebody reads just now and it stays for a while."""
        if self._writer.dialect.name != "sqlite":
            return True
        connection = self._writer.raw_connection()
        try:
            return scrub(connection)
        finally:
            connection.close()

    def close(self) -> None:
        """Give the connections back."""
        self._writer.dispose()
        self._reader.dispose()
