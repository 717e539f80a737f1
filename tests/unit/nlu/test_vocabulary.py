"""Which words are ordinary, and which questions name something that nobody knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.language.text import fold
from bot.nlu.grams import CharacterGrams
from bot.nlu.vocabulary import Heard, Vocabulary

PHRASINGS = [
    ("sv", "när öppnar badet", True), ("sv", "när stänger badet", True), ("sv", "var ligger det nånstans", True),
    ("ckb", "نایەم", False), ("ckb", "کەی دەکرێتەوە", True),
]


def test_frequent_words_of_a_language_are_ordinary_and_misspelt_names_are_not() -> None:
    """Also words that no phrasing has; in Sorani, which has no list of frequent words, those of phrasings without names."""
    words = Vocabulary.learn(PHRASINGS)
    assert words.ordinary("sv", "massa") and words.ordinary("fi", "place")
    assert not words.ordinary("sv", "lisberg") and not words.ordinary("sv", "univerum")
    assert words.ordinary("ckb", fold("نایەم")) and not words.ordinary("ckb", fold("کەی"))


def test_a_vocabulary_is_the_same_after_it_was_stored(tmp_path: Path) -> None:
    """What was trained is what is served."""
    words = Vocabulary.learn(PHRASINGS)
    words.write(tmp_path / "words.json")
    assert Vocabulary.read(tmp_path / "words.json") == words


@pytest.fixture(scope="module")
def heard() -> Heard:
    """Words as people ask with."""
    return Heard.learn(
        [("sv", "nar oppnar placename pa datename"), ("sv", "stanger det nu"), ("fi", "milloin placename aukeaa"), ("en", "when does it open"), ("fr", "c est quelle adresse"),
         ("ar", "متي تفتح المكتبه")]
    )


@pytest.mark.parametrize(
    ("language", "text", "strange"),
    [
        ("sv", "När öppnar Willys?", ["willys"]),
        ("sv", "när öppnar willys", ["willys"]),
        ("sv", "När öppnar Ikea?", ["ikea"]),
        ("sv", "När öppnar det", []),
        ("sv", "när öppnnar det", []),
        ("sv", "kan barnen följa med", []),
        ("fi", "Milloin Prisma aukeaa", ["prisma"]),
        ("fi", "milloin aukeaako", []),
        ("ar", "متى تفتح كارفور", ["كارفور"]),
        ("ar", "ومتى تفتح", []),
        ("fr", "c'est à quelle adresse ?", []),
        ("zh", "几点开门", []),
        ("de", "open", []),
    ],
)
def test_words_that_nobody_asks_with_are_names(heard: Heard, language: str, text: str, strange: list[str]) -> None:
    """Misspelt and inflected words are known; so are English and Swedish ones in every language."""
    assert heard.strange(language, text) == strange


def test_one_text_is_weighed_as_the_fitted_ones_were() -> None:
    """The row of a text that was fitted is its row in the matrix."""
    texts = ["nar oppnar placename", "hur kommer jag till jag", "aaaa b"]
    grams, matrix = CharacterGrams.fit(texts, ngram_range=(2, 5))
    for number, text in enumerate(texts):
        columns, weights = grams.row(text)
        assert dict(zip(columns.tolist(), weights.tolist(), strict=True)) == pytest.approx(
            {column: float(matrix[number, column]) for column in matrix[number].indices}
        )
    assert grams.row("zzz")[0].size == 0
