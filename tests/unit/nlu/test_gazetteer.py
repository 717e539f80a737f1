"""The city's names are found however people write them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bot.knowledge import loader
from bot.knowledge.city import City
from bot.language.coverage import phrasings
from bot.language.registry import languages
from bot.nlu.entities import NAMING, CityMatcher, load_inflection
from bot.nlu.gazetteer import Matcher
from bot.nlu.name_forms import skeleton
from bot.nlu.vocabulary import Vocabulary
from bot.settings import settings


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Matcher]:
    """A matcher over the real city data."""
    url = f"sqlite:///{tmp_path_factory.mktemp('city') / 'city.db'}"
    loader.load(url, settings().data_dir / "city")
    city = City.open(url)
    said = [(code, text, intent in NAMING) for code in languages() for intent, texts in phrasings(settings().data_dir, code).items() for text in texts]
    yield CityMatcher(city, settings().data_dir, Vocabulary.learn(said)).current()
    city.close()


@pytest.mark.parametrize(
    ("text", "language", "kind", "wanted"),
    [
        ("när öppnar Liseberg", "sv", "place", "liseberg"),
        ("STADSBIBLIOTEKET på söndag", "sv", "place", "stadsbiblioteket"),
        ("hur kommer man till slottskogen", "sv", "place", "slottsskogen"),
        ("oppnar lisberg idag", "sv", "place", "liseberg"),
        ("feskekyrkan öppettider", "sv", "place", "feskekorka"),
        ("biblioteksöppettider", "sv", "category", "library"),
        ("återvinningscentralens öppettider", "sv", "category", "recycling_centre"),
        ("Missä Lisebergissä on ruokaa", "fi", "place", "liseberg"),
        ("Universeumiin bussilla", "fi", "place", "universeum"),
        ("Liseberg'e nasıl giderim", "tr", "place", "liseberg"),
        ("Universeum'un saatleri", "tr", "place", "universeum"),
        ("jak dojechać do Lisebergu", "pl", "place", "liseberg"),
        ("kako do Liseberga", "bs", "place", "liseberg"),
        ("де Лісеберг", "uk", "place", "liseberg"),
        ("متى يفتح ليسبرغ", "ar", "place", "liseberg"),
        ("اونیورسئوم کجاست", "fa", "place", "universeum"),
        ("wo ist Feskekorka", "de", "place", "feskekorka"),
        ("où est le Röhsska", "fr", "place", "rohsska-museet"),
        ("narmaste bibliotek i angered", "sv", "area", "angered"),
        ("was kostet der Eintritt im Botanischen Garten", "de", "place", "botaniska"),
        ("gdje da bacim stare lijekove", "bs", "waste", "medicine"),
        ("Milloin lisebergi aukeaa", "fi", "place", "liseberg"),
        ("var slänger jag en parfymflaska", "sv", "waste", "perfume-bottle"),
    ],
)
def test_name_is_found(matcher: Matcher, text: str, language: str, kind: str, wanted: str) -> None:
    """Inflected, misspelt, without diacritics, in compounds and in other scripts."""
    found = matcher.find(text, language)
    assert wanted in {id_ for m in found if m.kind == kind for id_ in (m.id, *m.alternatives)}, found


@pytest.mark.parametrize(
    ("text", "language"),
    [("hej hur mår du idag", "sv"), ("thank you very much", "en"), ("kiitos paljon avusta", "fi"), ("ما اسمك", "ar"), ("berätta något roligt", "sv")],
)
def test_ordinary_words_are_no_names(matcher: Matcher, text: str, language: str) -> None:
    """Small talk holds no places."""
    assert [m for m in matcher.find(text, language) if m.kind in {"place", "area"}] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("massa", "sv"), ("vad har ni för telefonnummer", "sv"), ("var kan jag parkera", "sv"), ("parkeringen kostar", "sv"),
        ("är köpenhamn långt bort", "sv"), ("вебсторінка", "uk"), ("داخستنی", "ckb"), ("strane", "bs"), ("%s %n {0} {place}", "sv"),
        ("my house is cold and the landlord does nothing", "en"), ("räkningen från elbolaget", "sv"), ("Wo kann ich parken", "de"),
        ("das ist praktisch und automatisch", "de"), ("Göteborg'un neresi güzel", "tr"), ("بالتركي", "ar"),
    ],
)
def test_what_only_looks_like_a_name_is_none(matcher: Matcher, text: str, language: str) -> None:
    """Frequent words, parts of words, and words of another script that sound a little like a name."""
    assert matcher.find(text, language) == []


def test_positions_are_those_of_the_text(matcher: Matcher) -> None:
    """Start and end cut the name out of the text as it was written."""
    text = "Öh, när öppnar  LISEBERG, tror du?"
    (found,) = [m for m in matcher.find(text, "sv") if m.kind == "place"]
    assert text[found.start : found.end] == "LISEBERG"


@dataclass(frozen=True)
class NewName:
    """A name that an editor has just added."""

    kind: str
    id: str
    text: str
    language: str | None = None


def test_common_words_are_not_misspelt_names() -> None:
    """A word that people use all the time stays what it is, though a name is one letter away."""
    inflection = load_inflection(settings().data_dir)
    names = [NewName("place", "bryggan", "Bryggan")]
    assert Matcher(names, inflection).find("byggan", "sv")
    assert Matcher(names, inflection, Vocabulary({"sv": frozenset({"byggan"})})).find("byggan", "sv") == []


def test_two_places_of_one_name_are_alternatives() -> None:
    """An ambiguous name keeps all that it may be."""
    names = [NewName("place", "a", "Parken"), NewName("place", "b", "Parken")]
    (found,) = Matcher(names, load_inflection(settings().data_dir)).find("var är parken", "sv")
    assert {found.id, *found.alternatives} == {"a", "b"}


@pytest.mark.parametrize(("other", "latin"), [("ليسبرغ", "Liseberg"), ("Лісеберг", "Liseberg"), ("یونیورسئوم", "Universeum")])
def test_consonants_carry_over_scripts(other: str, latin: str) -> None:
    """A name in another script has nearly the consonants of the Latin one."""
    from rapidfuzz.distance import OSA

    assert OSA.distance(skeleton(other), skeleton(latin)) <= 1
