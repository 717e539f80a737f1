"""Bring the city database to the schema of this version of the code.

    from bot.knowledge import migrate
    migrate.upgrade(settings().city_database)

Safe to call at every start, by several processes at a time. A new revision is made with
``alembic -c bot/knowledge/migrations/alembic.ini revision --autogenerate -m "what changes"``.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from bot.knowledge.database import make_folder

FOLDER = Path(__file__).resolve().parent / "migrations"


def upgrade(url: str, revision: str = "head") -> None:
    """Create or change the tables until they are those of ``revision``; writes nothing to the terminal."""
    make_folder(url)
    command.upgrade(_config(url), revision)


def downgrade(url: str, revision: str) -> None:
    """Take the tables back to ``revision``; ``base`` removes them."""
    command.downgrade(_config(url), revision)


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["url"] = url
    return config
