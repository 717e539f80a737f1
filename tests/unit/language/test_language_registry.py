"""The registry of languages: what it holds, and what is said when it is wrong."""

from __future__ import annotations

from pathlib import Path

import babel
import pytest
import spacy

from bot.language.registry import RegistryError, languages, read

GOOD = "{name: N, english: E, direction: ltr, fallback: en, tokenizer: xx, locale: en, catalogue: draft}"


def test_the_fifteen_languages_are_there_and_usable() -> None:
    found = languages()
    assert set(found) >= {"sv", "en", "ar", "fa", "so", "fi", "pl", "uk", "es", "de", "fr", "tr", "bs", "zh", "ckb"}
    assert {code for code, language in found.items() if language.direction == "rtl"} == {"ar", "fa", "ckb"}
    for code, language in found.items():
        assert language.code == code
        assert language.fallback in found
        assert babel.Locale.parse(language.locale)
        assert spacy.util.get_lang_class(language.tokenizer)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"languages: {{sv: {GOOD}, en: {GOOD.replace('ltr', 'left')}}}", "language 'en': field 'direction'"),
        (f"languages: {{sv: {GOOD}, en: {GOOD.replace('name: N, ', '')}}}", "language 'en': field 'name'"),
        (f"languages: {{sv: {GOOD}, en: {GOOD.replace('name', 'nam')}}}", "language 'en': field 'nam'"),
        (f"languages: {{sv: {GOOD}}}", "language 'en': expected an entry"),
        ("languages: [sv]", "expected a mapping"),
        ("languages: {", "expected YAML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "languages.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RegistryError, match=message):
        read(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="HEJ_DATA_DIR"):
        read(tmp_path / "languages.yml")
