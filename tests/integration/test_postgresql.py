"""The whole assistant with all its data in PostgreSQL, as more than one machine needs it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import psycopg2
import pytest

from bot.settings import ROOT
from tests.conftest import Assistant, start_assistant

WAIT = 20.0


@pytest.fixture(scope="module")
def addresses(postgres_database: Callable[[str], str]) -> dict[str, str]:
    """A database for each kind of data, as environment."""
    names = {"HEJ_DATABASE_URL": "city", "HEJ_CHAT_DATABASE_URL": "conversations", "HEJ_TRACKER_DATABASE_URL": "tracker"}
    return {setting: postgres_database(name) for setting, name in names.items()}


@pytest.fixture(scope="module")
def on_postgresql(addresses: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant, its city data loaded by the command that a municipality would use."""
    loaded = subprocess.run(
        [sys.executable, "-m", "bot.cli", "data", "load"], cwd=ROOT, env={**os.environ, **addresses}, capture_output=True, text=True, check=False
    )
    assert loaded.returncode == 0, loaded.stdout + loaded.stderr
    running = start_assistant(tmp_path_factory.mktemp("postgresql"), **addresses)
    yield running
    running.stop()


def rows(address: str, table: str) -> int:
    """How many rows a table has."""
    connection = psycopg2.connect(address)
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {table}")
            (count,) = cursor.fetchone() or (0,)
            return int(count)
    finally:
        connection.close()


def test_a_conversation_keeps_its_context_and_is_forgotten(on_postgresql: Assistant, addresses: dict[str, str]) -> None:
    """Answers, follow-ups, the same message twice, another language, deletion in both stores."""
    talk = on_postgresql.talk("goteborg.com", "sv")
    first = talk.say("Var ligger Röhsska museet?", client_message_id="m1")
    assert "Vasagatan" in first["messages"][0]["text"]
    assert talk.say("Var ligger Röhsska museet?", client_message_id="m1")["messages"] == first["messages"]
    assert "Norra Hamngatan 12" in talk.say("och stadsmuseet?")["messages"][0]["text"]
    patched = talk.client.patch(talk.path, json={"language": "fi"}, headers=talk.headers)
    assert patched.status_code == 200 and patched.json()["messages"][0]["language"] == "fi"
    assert rows(addresses["HEJ_CHAT_DATABASE_URL"], "messages") >= 4 and rows(addresses["HEJ_TRACKER_DATABASE_URL"], "events") > 0
    assert talk.client.delete(talk.path, headers=talk.headers).status_code == 204
    deadline = time.monotonic() + WAIT
    while rows(addresses["HEJ_TRACKER_DATABASE_URL"], "events"):
        assert time.monotonic() < deadline, "the dialogue engine has not forgotten the conversation"
        time.sleep(0.2)
    assert rows(addresses["HEJ_CHAT_DATABASE_URL"], "messages") == 0


def test_many_at_once_are_all_answered_in_order(on_postgresql: Assistant) -> None:
    """Two messages of one conversation and several conversations at a time: nothing is lost, nothing changes places."""
    from concurrent.futures import ThreadPoolExecutor

    talks = [on_postgresql.talk("goteborg.se", "sv") for _ in range(4)]
    said = ["var slänger jag batterier", "och en gammal cykel?", "hej"]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda talk: [talk.say(text) for text in said], talks))
    for talk in talks:
        visitor = [message["text"] for message in talk.messages() if message["role"] == "visitor"]
        assert visitor == said
        kinds = [message["kind"] for message in talk.messages() if message["role"] == "assistant"][1:]
        assert kinds[:2] == ["answer", "answer"] and len(kinds) == 3, kinds
