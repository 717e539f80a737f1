"""Small cities to test with, and the two kinds of database."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg2
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


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[int]:
    """A throw-away PostgreSQL server on a free port of the loopback address."""
    binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    found = str(binaries[-1]) if binaries else shutil.which("pg_ctl")
    if not found:
        pytest.skip("PostgreSQL is not installed: no pg_ctl")
    # PostgreSQL refuses to run as root.
    become = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    folder = tempfile.mkdtemp(prefix="hej-postgres-")
    data = f"{folder}/data"

    def run(tool: str, *arguments: str) -> None:
        command = [*become, str(Path(found).with_name(tool)), *arguments]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=60)

    try:
        if become:
            shutil.chown(folder, "postgres")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        run("initdb", "-D", data, "-U", "hej", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-F -p {port} -k {folder} -c listen_addresses=127.0.0.1"
        run("pg_ctl", "-D", data, "-w", "-l", f"{folder}/log", "-o", options, "start")
    except (OSError, LookupError, subprocess.SubprocessError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"PostgreSQL does not start here: {error} {getattr(error, 'stderr', '')}")
    try:
        yield port
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty city database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'var' / 'city.db'}"
    port = request.getfixturevalue("postgres_server")
    connection = psycopg2.connect(host="127.0.0.1", port=port, user="hej", dbname="postgres")
    try:
        connection.autocommit = True
        name = f"city_{abs(hash(tmp_path))}"
        with connection.cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{name}"')
    finally:
        connection.close()
    return f"postgresql://hej@127.0.0.1:{port}/{name}"
