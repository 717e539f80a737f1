"""Small cities to test with, and the two kinds of database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_city import ARTICLE, SMALL_CITY

Write = Callable[..., Path]


def write_city(folder: Path, files: dict[str, Any]) -> Path:
    """Write data files: mappings as YAML, text as it is."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else yaml.safe_dump(content, allow_unicode=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def city_folder(tmp_path: Path) -> Path:
    """``data/city`` of a city with one pool, one waste item and one article."""
    return write_city(tmp_path / "data" / "city", {**SMALL_CITY, "articles/swim-school.md": ARTICLE})


@pytest.fixture
def write(city_folder: Path) -> Write:
    """Writes or replaces a file of the city and returns the folder."""

    def replace(name: str, content: Any) -> Path:
        return write_city(city_folder, {name: content})

    return replace


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty city database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'var' / 'city.db'}"
    make: Callable[[str], str] = request.getfixturevalue("postgres_database")
    return make("city")
