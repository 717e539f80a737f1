"""A throw-away PostgreSQL server for tests; where there is none, they skip and say so."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg2
import pytest

from bot.evaluation.running import free_port


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
        port = free_port()
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


@pytest.fixture(scope="session")
def postgres_database(postgres_server: int) -> Callable[[str], str]:
    """Makes an empty database and gives its URL."""
    numbers = itertools.count(1)

    def make(name: str) -> str:
        database = f"{name}_{next(numbers)}"
        connection = psycopg2.connect(host="127.0.0.1", port=postgres_server, user="hej", dbname="postgres")
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(f'CREATE DATABASE "{database}"')
        finally:
            connection.close()
        return f"postgresql://hej@127.0.0.1:{postgres_server}/{database}"

    return make
