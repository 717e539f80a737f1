"""Text on its way in: cleaning it, and folding it so that spellings meet.

    clean("Hej\\u202e  du")       # "Hej du": what is stored, shown, translated
    fold("ÅTERVINNING Ę ٣")       # "atervinning e 3": for comparing, never for showing
    to_latin("Гетеборг")          # "geteborg": for comparing across scripts

``clean`` loses nothing that a reader sees. ``fold`` and ``to_latin`` do, and are for matching only.
"""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

_ZWNJ = "\u200c"
_ZWJ = "\u200d"
_EMOJI_STYLE = "\ufe0f"
_KEYCAP = "\u20e3"

# Characters that show nothing although Unicode does not class them as format characters.
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\ufffc")

_LINE_BREAKS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\n{3,}")


def clean(text: str) -> str:
    """Return ``text`` in NFC without anything that a reader cannot see.

    Control, bidirectional, private-use and invisible characters are dropped. U+200C and U+200D stay
    between letters and inside emoji, where they are spelling; so does the selector that asks for an emoji's
    colour form. Line breaks become ``\\n`` (at most one empty line in a row), other whitespace one space.
    Cleaning twice changes nothing.
    """
    text = unicodedata.normalize("NFC", _LINE_BREAKS.sub("\n", text))
    visible = _drop_invisible(text)
    lines = (_SPACES.sub(" ", line).strip() for line in visible.split("\n"))
    joined = _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()
    return unicodedata.normalize("NFC", joined)


def _drop_invisible(text: str) -> str:
    kept: list[str] = []
    pending = ""  # a joiner is spelling only once the character after it is known
    for character in text:
        if character in (_ZWNJ, _ZWJ):
            pending = pending or character
            continue
        if not _is_visible(character, kept[-1] if kept else ""):
            continue
        if pending:
            if kept and _joins(kept[-1], pending, character):
                kept.append(pending)
            pending = ""
        kept.append(character)
    return "".join(kept)


def _is_visible(character: str, before: str) -> bool:
    if character in "\n\t":
        return True
    if character in _INVISIBLE:
        return False
    code = ord(character)
    if 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return character == _EMOJI_STYLE and (_is_symbol(before) or before in "#*0123456789©®" and before != "")
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def _joins(before: str, joiner: str, after: str) -> bool:
    if _is_letter(before) and _is_letter(after):
        return True
    return joiner == _ZWJ and (_is_symbol(before) or before == _EMOJI_STYLE) and _is_symbol(after)


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM" and character not in (_EMOJI_STYLE, _KEYCAP)


def _is_symbol(character: str) -> bool:
    return bool(character) and unicodedata.category(character) in ("So", "Sk", "Sm", "Po", "Pd")


# Letters that Unicode does not take apart, or that keyboards and habits write in several ways.
# Swedish ä folds to a, so the Danish and Norwegian æ does as well. ي and ك are written for all
# their Persian and Kurdish forms, ه for every round letter at the end of a word.
_LETTERS = str.maketrans(
    {
        "ı": "i", "æ": "a", "ø": "o", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ħ": "h", "ŋ": "n",
        "ґ": "г",
        **dict.fromkeys("یىێېےۍ", "ي"),
        **dict.fromkeys("کڪ", "ك"),
        **dict.fromkeys("ةەھہۃ", "ه"),
        **dict.fromkeys("ۆۇۋ", "و"),
        "ٱ": "ا", "ڵ": "ل", "ڕ": "ر", "ء": "", "ـ": "",
        _ZWNJ: "", _ZWJ: "", _EMOJI_STYLE: "",
        **dict.fromkeys("’‘ʼʹ`´", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        "،": ",", "؛": ";", "؟": "?", "٪": "%", "٫": ".", "٬": ",",
    }
)


def fold(text: str) -> str:
    """Return ``text`` as matching sees it: one spelling for what people write in several.

    Case, diacritics and compatibility forms go; ß is ss, ø is o, ı is i; Arabic letters have one form each
    (أإآ is ا, ى and ی are ي, ک is ك, ة and ە are ه) without vowel signs, hamza and tatweel; zero-width
    joiners go; digits of every script are 0 to 9; quotation marks, hyphens and Arabic punctuation are
    their ASCII kin. Whitespace stays. Positions differ from those in ``text``. Folding twice changes nothing.
    """
    # The acute accent decomposes into a space and a mark, so punctuation is mapped before decomposition.
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS).casefold())
    plain = "".join(_digit(character) for character in decomposed if not unicodedata.combining(character))
    # Some letters appear only once others are taken apart, and some only once they are in lower case.
    plain = plain.translate(_LETTERS).casefold().translate(_LETTERS)
    return unicodedata.normalize("NFC", plain)


def _digit(character: str) -> str:
    if character.isascii() or unicodedata.category(character) != "Nd":
        return character
    return str(unicodedata.digit(character))


def to_latin(text: str) -> str:
    """Return ``text`` in lower-case ASCII letters, for comparing names across scripts.

    The transliteration is anyascii's, one for all languages, so the result is a key and not a spelling:
    "Göteborg", "Гётеборг" and "يوتبوري" come near each other, nothing more.
    """
    latin = anyascii(unicodedata.normalize("NFC", text))
    return _SPACES.sub(" ", latin.casefold()).strip()
