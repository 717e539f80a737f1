"""The language of short messages, alone and in a conversation."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.evaluation.language import measure
from bot.language.identify import Identifier
from bot.language.profiles import LanguageDataError, read_profiles

DATA = Path(__file__).resolve().parents[3] / "data"
SUPPORTED = tuple(
    yaml.safe_load((DATA / "languages.yml").read_text(encoding="utf-8"))["languages"]
)


@pytest.fixture(scope="module")
def identifier() -> Identifier:
    return Identifier(DATA)


def test_measured_accuracy() -> None:
    measurement = measure(DATA)
    assert measurement.overall >= 0.97, measurement.table()
    assert min(measurement.accuracy.values()) >= 0.9, measurement.table()


@pytest.mark.parametrize("language", SUPPORTED)
@pytest.mark.parametrize(
    "text",
    [
        "Slottsskogen",
        "Liseberg?",
        "ok",
        "112",
        "15:30",
        "👍",
        "Haga 12",
        "SFI",
        "https://goteborg.se",
    ],
)
def test_names_numbers_and_signs_stay_in_the_conversation(
    identifier: Identifier, text: str, language: str
) -> None:
    found = identifier.identify(text, previous=language)
    assert (found.language, found.switched) == (language, False)
    assert identifier.identify(text, picked=language).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where is Slottsskogen?", "en"),
        ("Missä on Slottsskogen", "fi"),
        ("Slottsskogenissa onko uimarantaa", "fi"),
        ("gdzie jest Göteborgs stadsbibliotek", "pl"),
        ("¿dónde está Stadsbiblioteket Göteborg?", "es"),
        ("wo ist Järntorget bitte", "de"),
        ("أين Frölunda torg", "ar"),
        ("як дістатися до Backaplan", "uk"),
        ("Slottsskogen在哪里", "zh"),
        ("what is a återvinningscentral", "en"),
        ("how do I apply for försörjningsstöd", "en"),
    ],
)
def test_swedish_names_do_not_make_a_message_swedish(
    identifier: Identifier, text: str, language: str
) -> None:
    assert identifier.identify(text).language == language
    assert identifier.identify(text, previous=language).switched is False


@pytest.mark.parametrize(
    ("previous", "text", "language"),
    [
        ("sv", "Sorry, can you help me in another way please", "en"),
        ("en", "jag skulle vilja veta när biblioteket öppnar", "sv"),
        ("sv", "missä voin kierrättää paristoja", "fi"),
        ("ar", "چطور می‌توانم برای مدرسه ثبت نام کنم", "fa"),
        ("fa", "چۆن دەتوانم منداڵەکەم تۆمار بکەم", "ckb"),
        ("ckb", "كيف يمكنني تسجيل طفلي في المدرسة", "ar"),
        ("uk", "где находится ближайшая библиотека", "en"),
        ("en", "现在几点", "zh"),
        ("sv", "gdzie mogę oddać stare meble", "pl"),
    ],
)
def test_a_clear_change_is_followed(
    identifier: Identifier, previous: str, text: str, language: str
) -> None:
    found = identifier.identify(text, previous=previous)
    assert (found.language, found.switched) == (language, True)


@pytest.mark.parametrize(
    ("previous", "text"),
    [
        ("fi", "ja"),
        ("pl", "tak"),
        ("en", "tack"),
        ("de", "okay danke"),
        ("fa", "merci"),
        ("bs", "da"),
        ("es", "no"),
        ("fr", "oui"),
        ("so", "haa"),
        ("tr", "tamam"),
        ("pl", "hej"),
        ("es", "biblioteca"),
        ("bs", "muzej"),
        ("ar", "salam"),
        ("ckb", "سلاو"),
        ("sv", "museum imorgon"),
    ],
)
def test_one_word_does_not_change_the_language(
    identifier: Identifier, previous: str, text: str
) -> None:
    assert identifier.identify(text, previous=previous).language == previous


def test_no_flip_flop_over_a_conversation(identifier: Identifier) -> None:
    language = None
    heard = []
    for text in [
        "hei",
        "missä on kirjasto",
        "Hisingen",
        "entä museot",
        "ok",
        "avoinna sunnuntaina?",
        "kiitos",
        "moi moi",
    ]:
        language = identifier.identify(text, previous=language).language
        heard.append(language)
    assert set(heard[1:]) == {"fi"}


@pytest.mark.parametrize(
    ("text", "detected", "language"),
    [
        ("hva koster det å parkere", "nb", "sv"),
        ("hvad koster det at parkere bilen", "da", "sv"),
        ("колико кошта карта", "bs", "bs"),
        ("сколько стоит билет", "ru", "en"),
        ("pirtûkxane li ku ye", "kmr", "en"),
        ("図書館はどこですか", "ja", "en"),
        ("圖書館在哪裡", "zh", "zh"),
        ("کتابخانه ده کجا است", "fa", "fa"),
    ],
)
def test_neighbouring_and_unsupported_languages(
    identifier: Identifier, text: str, detected: str, language: str
) -> None:
    found = identifier.identify(text)
    assert (found.detected, found.language, found.supported) == (
        detected,
        language,
        detected in SUPPORTED,
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\u200b",
        "🙂🙂",
        "?!",
        "a",
        "ё",
        "1" * 2000,
        "x" * 2000,
        "<script>alert(1)</script>",
    ],
)
def test_anything_gets_an_answer_in_a_supported_language(
    identifier: Identifier, text: str
) -> None:
    assert identifier.identify(text).language in SUPPORTED


def test_a_folder_without_profiles_is_named(tmp_path: Path) -> None:
    with pytest.raises(LanguageDataError, match="one file a language"):
        read_profiles(tmp_path)
