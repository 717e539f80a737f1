"""Explicit wishes for a language are heard, and mentions of one are not taken for a wish."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.language.wishes import Wishes

DATA = Path(__file__).resolve().parents[3] / "data"


@pytest.fixture(scope="module")
def wishes() -> Wishes:
    return Wishes(DATA)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("svenska tack", "sv"),
        ("Kan vi prata engelska istället?", "en"),
        ("kan du svara på arabiska, snälla", "ar"),
        ("can we speak Finnish", "fi"),
        ("Do you speak Somali?", "so"),
        ("please switch to Chinese", "zh"),
        ("بالعربية من فضلك", "ar"),
        ("هل تتكلم العربية؟", "ar"),
        ("میشه فارسی حرف بزنیم؟", "fa"),
        ("دری", "fa"),
        ("af soomaali ma ku hadli kartaa", "so"),
        ("suomeksi", "fi"),
        ("puhutko suomea", "fi"),
        ("Suomeksi, kiitos!", "fi"),
        ("mówisz po polsku?", "pl"),
        ("po angielsku proszę", "en"),
        ("чи можна українською?", "uk"),
        ("¿hablas español?", "es"),
        ("en español por favor", "es"),
        ("auf Deutsch bitte", "de"),
        ("Parlez-vous français ?", "fr"),
        ("en français s'il vous plaît", "fr"),
        ("Türkçe konuşabilir miyiz?", "tr"),
        ("može na bosanskom?", "bs"),
        ("на српском молим", "bs"),
        ("请说中文", "zh"),
        ("可以用英语吗", "en"),
        ("دەتوانیت بە کوردی قسە بکەیت؟", "ckb"),
        ("I don't speak Swedish, English please", "en"),
        ("jag kan inte svenska", None),
        ("en puhu ruotsia", None),
    ],
)
def test_wish(wishes: Wishes, text: str, language: str | None) -> None:
    assert wishes.wanted_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "svenska för invandrare",
        "polsk mat",
        "böcker på arabiska",
        "var kan jag lära mig svenska",
        "Swedish course",
        "French restaurant",
        "learn Swedish",
        "finns det polska böcker på biblioteket",
        "kursy szwedzkiego",
        "cours de suédois",
        "瑞典语课程",
        "دورات اللغة السويدية",
        "ruotsin kurssit",
        "kan du ryska",
        "hej",
        "",
        "engelska eller svenska",
    ],
)
def test_mention_is_no_wish(wishes: Wishes, text: str) -> None:
    assert wishes.wanted_language(text) is None


def test_every_language_is_named_in_every_language(wishes: Wishes) -> None:
    names = yaml.safe_load(
        (DATA / "language" / "names.yml").read_text(encoding="utf-8")
    )["names"]
    codes = set(
        yaml.safe_load((DATA / "languages.yml").read_text(encoding="utf-8"))[
            "languages"
        ]
    )
    assert {
        code: codes - set(by) for code, by in names.items() if codes - set(by)
    } == {}
    assert set(names) == codes
    for code, by_language in names.items():
        for forms in by_language.values():
            assert [
                form for form in forms if wishes.wanted_language(form) != code
            ] == []
