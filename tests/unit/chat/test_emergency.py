"""Emergencies: people in need are shown the right numbers, others are left in peace."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from fluent.runtime import FluentBundle, FluentResource

from bot.chat import emergency_head
from bot.chat.emergency import Detector, Emergency, structure
from bot.chat.emergency_head import CATEGORIES
from bot.evaluation.emergency import Figures, measure
from bot.knowledge.city import City
from bot.language.embedding import embedder
from bot.language.registry import languages
from bot.settings import ROOT, settings

# The heads are trained first where their data have changed: some thousand texts are embedded.
pytestmark = pytest.mark.timeout(900)

DATA = ROOT / "data"
NAMES = {"sos", "police", "health", "crisis", "poison", "suicide_line", "bris", "women_line", "social"}
OTHER_LANGUAGE = {"sv": "en"}


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector(DATA, emergency_head.ensure(DATA))


@pytest.fixture(scope="module")
def figures(detector: Detector) -> dict[str, Figures]:
    return measure(DATA, detector=detector)


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder with two languages' emergencies only, and a place of its own for what is trained."""
    folder = tmp_path / "data" / "emergency"
    (folder / "train").mkdir(parents=True)
    for name in ("sv.yml", "en.yml", "training.yml", "numbers.yml", "train/sv.yml", "train/en.yml"):
        shutil.copy(DATA / "emergency" / name, folder / name)
    monkeypatch.setenv("HEJ_VAR_DIR", str(tmp_path / "var"))
    settings.cache_clear()
    yield tmp_path / "data"
    monkeypatch.undo()
    settings.cache_clear()


def test_every_language_is_measured(figures: dict[str, Figures]) -> None:
    for code in languages():
        assert figures[code].emergencies >= 8
        assert figures[code].ordinary >= 10


def test_people_in_need_are_heard_in_every_language(figures: dict[str, Figures]) -> None:
    for language, each in figures.items():
        assert each.recall >= 0.85, (language, each.missed)
    assert figures["all"].recall >= 0.93
    assert figures["all"].named / figures["all"].emergencies >= 0.85


def test_ordinary_questions_raise_no_alarm(figures: dict[str, Figures]) -> None:
    assert figures["all"].false_alarms <= 0.03, figures["all"].mistaken


def test_a_mistaken_language_changes_little(detector: Detector) -> None:
    mistaken = measure(DATA, detector=detector, expected=lambda language: OTHER_LANGUAGE.get(language, "sv"))
    assert mistaken["all"].recall >= 0.93
    assert mistaken["all"].false_alarms <= 0.03, mistaken["all"].mistaken


def test_words_alone_hear_most_when_the_meaning_cannot_be_had() -> None:
    deaf = Detector(DATA, Path("there/is/no/such.npz"))
    figures = measure(DATA, detector=deaf, meaning=False)
    for language, each in figures.items():
        assert each.recall >= 0.75, (language, each.missed)
    assert figures["all"].false_alarms <= 0.03, figures["all"].mistaken


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("HAN ANDAS INTE!!!", "life"),
        ("hej, jag undrar om sopor. min granne ligger livlös på golvet, vad gör jag", "life"),
        ("i want to die 😭", "self_harm"),
        ("  min man slååår mig  ", "violence"),
    ],
)
def test_shouting_and_detours_do_not_hide_an_emergency(detector: Detector, text: str, category: str) -> None:
    found = detector.detect(text, "sv", embedder().query(text))
    assert found is not None
    assert found.category == category


def test_who_asks_for_a_number_is_not_in_danger(detector: Detector) -> None:
    text = "vilket nummer ringer man till brandkåren"
    assert detector.detect(text, "sv", embedder().query(text)) is None


@pytest.mark.parametrize("text", ["", " ", "?", "\u200d", "a" * 2000, "🔥" * 50, "/restart", "112 " * 400])
def test_odd_texts_do_no_harm(detector: Detector, text: str) -> None:
    detector.detect(text, "xx", None)
    detector.detect(text, "sv", embedder().query(text))


def test_a_spoilt_rules_file_leaves_the_other_languages_listening(small: Path) -> None:
    (small / "emergency" / "en.yml").write_text("rules: {life: '@nothing'}", encoding="utf-8")
    found = Detector(small, small / "none.npz").detect("han andas inte", "sv")
    assert found is not None
    assert found.category == "life"


def test_spoilt_weights_leave_the_words_listening(small: Path) -> None:
    weights = small / "spoilt.npz"
    weights.write_bytes(b"not weights")
    assert Detector(small, weights).detect("he is not breathing", "en", embedder().query("x")) is not None


def test_heads_are_trained_once_and_again_when_the_data_change(small: Path) -> None:
    path = emergency_head.ensure(small)
    first = path.stat().st_mtime_ns
    assert emergency_head.ensure(small).stat().st_mtime_ns == first
    train = small / "emergency" / "train" / "en.yml"
    train.write_text(train.read_text(encoding="utf-8") + "- is the ice rink open\n", encoding="utf-8")
    assert emergency_head.ensure(small).stat().st_mtime_ns > first
    head = emergency_head.Head.load(path)
    assert set(head.probabilities(embedder().query("my father collapsed"))) == set(CATEGORIES)


@pytest.mark.parametrize("category", CATEGORIES)
def test_an_answer_gives_every_number_even_without_the_city(category: str) -> None:
    answer = structure(Emergency(category, 1.0))
    assert answer.kind == "answer"
    assert answer.key == "emergency-" + category.replace("_", "-")
    assert set(answer.arguments) == NAMES
    assert answer.arguments["sos"].value == "112"
    assert answer.card == {"type": "emergency", "category": category}
    assert answer.sources == []


def test_numbers_in_the_city_data_and_in_the_fallback_agree() -> None:
    places = yaml.safe_load((DATA / "city" / "places" / "crisis_line.yml").read_text(encoding="utf-8"))["places"]
    phones = {place["id"]: place["phone"]["value"] for place in places if place["phone"]}
    numbers = yaml.safe_load((DATA / "emergency" / "numbers.yml").read_text(encoding="utf-8"))["numbers"]
    assert set(numbers) == NAMES
    for entry in numbers.values():
        assert phones[entry["place"]] == entry["number"]


def test_numbers_come_from_the_city_with_their_sources(tmp_path: Path) -> None:
    from bot.knowledge.loader import load

    url = f"sqlite:///{tmp_path / 'city.db'}"
    load(url, DATA / "city")
    city = City.open(url)
    try:
        answer = structure(Emergency("life", 1.0), city)
        assert answer.arguments["health"].value == "1177"
        assert any("112" in source.title for source in answer.sources)
    finally:
        city.close()


def test_an_unreadable_city_database_does_not_silence_the_answer(tmp_path: Path) -> None:
    city = City.open(f"sqlite:///{tmp_path / 'missing' / 'city.db'}")
    answer = structure(Emergency("poisoning", 1.0), city)
    assert answer.arguments["poison"].value == "010-456 67 00"


@pytest.mark.parametrize("language", sorted(languages()))
def test_messages_name_the_emergency_number_in_every_language(language: str) -> None:
    bundle = FluentBundle([language], use_isolating=False)
    path = DATA / "catalogs" / f"{language}.ftl"
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    arguments = {name: argument.value for name, argument in structure(Emergency("life", 1.0)).arguments.items()}
    for category in CATEGORIES:
        message = bundle.get_message("emergency-" + category.replace("_", "-"))
        assert message.value is not None
        text, errors = bundle.format_pattern(message.value, arguments)
        assert not errors
        assert "112" in text
