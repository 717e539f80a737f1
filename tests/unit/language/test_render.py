"""Rendering: each language's own way, nothing raw, and catalogues that are read again when they change."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

import pytest

from bot.knowledge.records import Article
from bot.knowledge.records import Source as CitySource
from bot.language import catalogues as catalogues_module
from bot.language.catalogues import Catalogues
from bot.language.registry import languages
from bot.language.render import Renderer
from bot.messages import Argument, Structure

SV = """
plain = Hej
greet = { $name } öppnar { $day } kl. { $at }.
link = Läs [{ $title }]({ $url }).
count = { $n ->
    [one] ett meddelande
   *[other] { $n } meddelanden
}
far = { $way } bort
open = Öppet { $hours }
outer = Obs: { $inner }
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = dygnet runt
unit-closed = stängt
unit-list-next = { $list }, { $item }
unit-list-last = { $list } och { $item }
chat-text-missing = Svaret saknas.
chat-article-language = Texten finns bara på { $language }.
"""
AR = """
plain = مرحبا
greet = يفتح { $name } يوم { $day } في { $at }.
link = اقرأ [{ $title }]({ $url }).
chat-article-language = النص متوفر فقط باللغة { $language }.
"""


class Town:
    """The names and articles of a small town."""

    def article(self, id: str) -> Article | None:
        if id != "advice":
            return None
        return Article("advice", "goteborg.se", "x", {"sv": "Råd"}, {"sv": "Ring oss.", "en": "Call us."}, ("s",))

    def source(self, id: str) -> CitySource | None:
        return CitySource("s", {"sv": "Staden", "en": "The city"}, "https://goteborg.se", "V", None, 90)

    def term(self, group: Any, id: str, language: str) -> str | None:
        return {"library": "bibliotek"}.get(id)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sv.ftl").write_text(SV, encoding="utf-8")
    (tmp_path / "ar.ftl").write_text(AR, encoding="utf-8")
    (tmp_path / "en.ftl").write_text("only-english = Good day\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def renderer(folder: Path) -> Renderer:
    return Renderer(Town(), Catalogues(folder))


def said(renderer: Renderer, key: str, language: str = "sv", **arguments: Argument) -> str:
    (message,) = renderer.render(Structure(kind="answer", key=key, arguments=arguments), language)
    return message.text


def text(value: str) -> Argument:
    return Argument(type="text", value=value)


def test_arguments_are_shown_the_languages_way(renderer: Renderer) -> None:
    arguments = {"name": text("Alelyckan"), "day": Argument(type="date", value="2030-12-03"), "at": Argument(type="time", value="10:00")}
    assert said(renderer, "greet", **arguments) == "Alelyckan öppnar tisdag 3 december 2030 kl. 10:00."
    arabic = said(renderer, "greet", "ar", **arguments)
    assert "\u2068Alelyckan\u2069" in arabic and "10:00" in arabic and "2030" in arabic


@pytest.mark.parametrize("language", sorted(languages()))
def test_dates_have_weekday_day_and_month_in_every_language(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import date

    from bot.language.render import format_date

    shown = format_date(date(2026, 12, 3), language)
    assert "3" in shown and shown.isprintable()
    assert len(shown) >= (8 if language == "zh" else 12), shown
    assert not any("٠" <= character <= "٩" or "۰" <= character <= "۹" for character in shown)


def test_a_links_target_has_no_marks_inside(renderer: Renderer) -> None:
    arabic = said(renderer, "link", "ar", title=text("Göteborg"), url=text("https://goteborg.se"))
    assert "](https://goteborg.se)" in arabic and "\u2068Göteborg\u2069" in arabic


def test_values_cannot_become_links(renderer: Renderer) -> None:
    assert "](" not in said(renderer, "outer", inner=text("[klicka](javascript:x)"))


def test_numbers_distances_hours_lists_terms_and_messages(renderer: Renderer) -> None:
    assert said(renderer, "count", n=Argument(type="number", value=1)) == "ett meddelande"
    assert said(renderer, "count", n=Argument(type="number", value=5)) == "5 meddelanden"
    assert said(renderer, "far", way=Argument(type="distance", value=348)) == "350 m bort"
    assert said(renderer, "far", way=Argument(type="distance", value=1234)) == "1,2 km bort"
    assert said(renderer, "open", hours=Argument(type="hours", value=[["10:00", "12:00"], ["13:00", "17:00"]])) == (
        "Öppet 10:00–12:00 och 13:00–17:00"
    )
    assert said(renderer, "open", hours=Argument(type="hours", value=[])) == "Öppet stängt"
    many = Argument(type="list", items=[text("a"), text("b"), Argument(type="term", group="category", id="library")])
    assert said(renderer, "outer", inner=many) == "Obs: a, b och bibliotek"
    assert said(renderer, "outer", inner=Argument(type="message", key="plain")) == "Obs: Hej"
    nearest = Argument(type="localized", values={"sv": "sv", "en": "en"})
    assert said(renderer, "outer", "fi", inner=nearest) == "Obs: en"


def test_what_a_language_lacks_comes_from_english_then_swedish_and_never_raw(
    renderer: Renderer, caplog: pytest.LogCaptureFixture
) -> None:
    (english,) = renderer.render(Structure(kind="answer", key="only-english"), "ar")
    assert (english.text, english.language) == ("Good day", "en")
    (swedish,) = renderer.render(Structure(kind="answer", key="count", arguments={"n": Argument(type="number", value=2)}), "ar")
    assert swedish.language == "sv"
    with caplog.at_level(logging.ERROR):
        assert said(renderer, "no-such-message") == "Svaret saknas."
        assert said(renderer, "greet") == "Svaret saknas."  # its arguments are missing
    assert "no-such-message" in caplog.text


def test_an_article_in_another_language_follows_a_notice(renderer: Renderer) -> None:
    structure = Structure(kind="answer", key="plain", articles=["advice"])
    (swedish,) = renderer.render(structure, "sv")
    assert swedish.text == "Hej\n\nRing oss." and swedish.sources[0]["title"] == "Staden"
    notice, article = renderer.render(structure, "ar")
    assert notice.kind == "notice" and notice.language == "ar" and "English" in notice.text
    assert article.kind == "answer" and article.language == "en" and article.text == "Call us."
    assert article.sources == ({"title": "The city", "url": "https://goteborg.se", "verified": None},)


def test_a_changed_catalogue_is_read_without_a_restart(
    renderer: Renderer, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(catalogues_module, "_CHECK_EVERY", 0.0)
    assert said(renderer, "plain") == "Hej"
    (folder / "sv.ftl").write_text("plain = Hejsan\nbroken = { $\n", encoding="utf-8")
    os.utime(folder / "sv.ftl", (1, 1))
    assert said(renderer, "plain") == "Hejsan"
    assert "sv.ftl:2" in caplog.text
