"""What operators and browsers see: health, figures, pages, headers, and a schema that fits the code."""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import httpx
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from chat_process import ChatProcess, Visitor
from engine_double import EngineDouble

from bot.chat.database import Database
from bot.chat.schema import metadata


def test_ready_only_while_the_engine_is_well(chat: ChatProcess, engine: EngineDouble) -> None:
    assert httpx.get(f"{chat.address}/healthz").json() == {"status": "ok"}
    ready = httpx.get(f"{chat.address}/readyz")
    assert ready.status_code == 200 and ready.json() == {"ready": True, "conversations": True, "city": True, "engine": True}
    engine.mode = "unwell"
    away = httpx.get(f"{chat.address}/readyz")
    assert away.status_code == 503 and away.json()["engine"] is False


def test_figures_count_and_tell_nothing_personal(chat: ChatProcess, visitor: Visitor) -> None:
    visitor.say("En väldigt hemlig fråga om hunden Karo")
    text = httpx.get(f"{chat.address}/metrics").text
    assert 'hej_answers_total{kind="answer",language="sv",site="goteborg.se"}' in text
    assert "hej_answer_seconds_bucket" in text
    assert "Karo" not in text and visitor.id not in text
    log = chat.log.read_text()
    assert "Karo" not in log and visitor.opening["token"] not in log and visitor.id not in log


def test_pages_need_nobody_else(chat: ChatProcess) -> None:
    for path in ("/docs", "/console", "/pages/docs.js", "/pages/pages.css"):
        page = httpx.get(chat.address + path)
        assert page.status_code == 200 and page.headers["X-Content-Type-Options"] == "nosniff"
        assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
        assert "unsafe" not in page.headers["Content-Security-Policy"]
        assert not re.search(r"(src|href|url\()\s*=?\s*[\"']?(https?:)?//", page.text)
        assert httpx.get(chat.address + path, headers={"If-None-Match": page.headers["ETag"]}).status_code == 304
    assert "ingår inte i den här versionen" in httpx.get(f"{chat.address}/console").text
    described = httpx.get(f"{chat.address}/openapi.json").json()
    written = described["paths"]["/api/v1/conversations/{id}/messages"]["post"]
    assert "409" in written["responses"] and "422" not in written["responses"] and written["security"]


def test_idle_conversations_close_and_closed_ones_are_erased(chat: ChatProcess, visitor: Visitor) -> None:
    def days_pass(column: str, days: int) -> None:
        with closing(sqlite3.connect(chat.folder / "conversations.db", timeout=10)) as database:
            database.execute(f"UPDATE conversations SET {column} = datetime({column}, '-{days} days') WHERE id = ?", [visitor.id])
            database.commit()

    def until(status: int) -> httpx.Response:
        deadline = time.monotonic() + 15
        while (response := visitor.post({"text": "Är du kvar där än?"})).status_code != status:
            assert time.monotonic() < deadline, response.text
            days_pass("active_at", 2)
            time.sleep(0.5)
        return response

    assert "avslutat" in until(409).json()["detail"]
    assert visitor.read()["state"] == "closed"
    assert visitor.http.patch(visitor.path, json={"language": "en"}, headers=visitor.headers).status_code == 409
    urgent = visitor.say("Hjälp, min man andas inte!")
    assert urgent["state"] == "closed" and urgent["messages"][0]["kind"] == "answer"
    days_pass("closed_at", 31)
    assert until(404).json()["detail"]


def test_answers_are_not_kept_by_browsers(visitor: Visitor) -> None:
    response = visitor.http.get(f"{visitor.path}/messages", headers=visitor.headers)
    assert response.headers["Cache-Control"] == "no-store"
    assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]


def test_the_migrations_make_the_tables_of_the_code(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'conversations.db'}")
    database.upgrade()
    with database.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or name in metadata.tables}
        )
        assert compare_metadata(context, metadata) == []
    database.close()
