"""What Alembic runs: the conversations of the settings, or the database that ``bot.chat.database`` names."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import text

from bot.chat.schema import Moment, metadata
from bot.knowledge.database import make_folder, open_engine
from bot.settings import settings

# Other parts may keep their tables in the same PostgreSQL database.
VERSION_TABLE = "chat_schema_version"
# Any number will do, as long as it is always the same.
ADVISORY_LOCK = 7_031_366


def ours(name: str | None, kind: str, _parents: Any) -> bool:
    """Whether autogenerate may look at a table: those of the conversations only."""
    return kind != "table" or name in metadata.tables


def plain(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """Migrations name SQLAlchemy's own types: what ours do in Python is no part of the schema."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, Moment) else False


def run() -> None:
    """Run the migrations in one transaction, one process after the other."""
    url = context.config.attributes.get("url") or settings().conversation_database
    make_folder(url)
    engine = open_engine(url)
    try:
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
            context.configure(
                connection=connection,
                target_metadata=metadata,
                version_table=VERSION_TABLE,
                include_name=ours,
                render_item=plain,
                render_as_batch=connection.dialect.name == "sqlite",
            )
            with context.begin_transaction():
                context.run_migrations()
    finally:
        engine.dispose()


if context.is_offline_mode():
    raise SystemExit("The conversations are migrated online only; leave out --sql.")
run()
