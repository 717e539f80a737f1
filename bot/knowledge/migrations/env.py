"""What Alembic runs: the city database of the settings, or the one that ``bot.knowledge.migrate`` names."""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import text

from bot.knowledge.database import make_folder, open_engine
from bot.knowledge.schema import Base
from bot.settings import settings

# Other parts may keep their tables in the same PostgreSQL database.
VERSION_TABLE = "city_schema_version"
PREFIX = "city_"
# Any number will do, as long as it is always the same.
ADVISORY_LOCK = 7_031_365


def ours(name: str | None, kind: str, _parents: Any) -> bool:
    """Whether autogenerate may look at a table: those of the city database only."""
    return kind != "table" or (name or "").startswith(PREFIX)


def run() -> None:
    """Run the migrations in one transaction, one process after the other."""
    url = context.config.attributes.get("url") or settings().city_database
    make_folder(url)
    engine = open_engine(url)
    try:
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
            context.configure(
                connection=connection,
                target_metadata=Base.metadata,
                version_table=VERSION_TABLE,
                include_name=ours,
                render_as_batch=connection.dialect.name == "sqlite",
            )
            with context.begin_transaction():
                context.run_migrations()
    finally:
        engine.dispose()


if context.is_offline_mode():
    raise SystemExit("The city database is migrated online only; leave out --sql.")
run()
