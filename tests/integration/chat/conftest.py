"""Fixtures: an engine double, the public process, and a person with a conversation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from chat_process import ChatProcess, Visitor
from engine_double import EngineDouble

from bot.knowledge.loader import load

CITY = Path(__file__).resolve().parent / "city"


@pytest.fixture(scope="session")
def city_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("city") / "city.db"
    load(f"sqlite:///{path}", CITY)
    return path


@pytest.fixture(scope="session")
def engine() -> Iterator[EngineDouble]:
    double = EngineDouble()
    double.start()
    yield double
    double.stop()


@pytest.fixture(scope="session")
def chat(engine: EngineDouble, city_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChatProcess]:
    process = ChatProcess(
        tmp_path_factory.mktemp("chat"), engine, HEJ_DATABASE_URL=f"sqlite:///{city_file}"
    )
    process.start()
    yield process
    process.stop()


@pytest.fixture(autouse=True)
def _well(engine: EngineDouble) -> Iterator[None]:
    """Every test begins with an engine that is well."""
    engine.mode, engine.delay, engine.overlapped = "ok", 0.0, False
    engine.turns.clear()
    engine.replies.clear()
    yield
    while Visitor.all:
        Visitor.all.pop().http.close()


@pytest.fixture
def visitor(chat: ChatProcess) -> Visitor:
    return Visitor(chat.address)
