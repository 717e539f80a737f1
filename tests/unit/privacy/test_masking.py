"""Personal data disappears from what people write; the city's numbers, dates and prices stay."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.masking import mask
from bot.privacy.numbers import luhn

HIDDEN = [
    ("mitt personnummer är 811218-9876", "mitt personnummer är [ID]"),
    ("19811218-9876", "[ID]"),
    ("198112189876", "[ID]"),
    ("8112189876", "[ID]"),
    ("811218 9876", "[ID]"),
    ("121212+1212", "[ID]"),
    ("född 1981-12-18-9876 i Göteborg", "född [ID] i Göteborg"),
    ("811218 – 9876", "[ID]"),
    ("samordningsnummer 701063-2391", "samordningsnummer [ID]"),
    ("personnummer 8112181111", "personnummer [ID]"),
    ("personnumret 811218 1111", "personnumret [ID]"),
    ("رقمي الشخصي ٨١١٢١٨-٩٨٧٦", "رقمي الشخصي [ID]"),
    ("شماره شخصی ۱۹۸۱۱۲۱۸۹۸۷۶", "شماره شخصی [ID]"),
    ("我的个人号码198112189876谢谢", "我的个人号码[ID]谢谢"),
    ("kort 4111 1111 1111 1111 tack", "kort [CARD] tack"),
    ("4111111111111111", "[CARD]"),
    ("5555-5555-5555-4444", "[CARD]"),
    ("378282246310005", "[CARD]"),
    ("IBAN SE45 5000 0000 0583 9825 7466 tack", "IBAN [ACCOUNT] tack"),
    ("se4550000000058398257466", "[ACCOUNT]"),
    ("DE89370400440532013000", "[ACCOUNT]"),
    ("mitt kontonummer är 6000-123 456 789", "mitt kontonummer är [ACCOUNT]"),
    ("skriv till anna.berg+x@example.co.uk!", "skriv till [EMAIL]!"),
    ("anna(at)example.org", "[EMAIL]"),
    ("ring 070-174 06 05", "ring [PHONE]"),
    ("ring +46 70 174 06 05 i kväll", "ring [PHONE] i kväll"),
    ("0046701740605", "[PHONE]"),
    ("+46 (0)70-174 06 05", "[PHONE]"),
    ("031-390 06 05", "[PHONE]"),
    ("call me at +44 20 7946 0958", "call me at [PHONE]"),
    ("اتصل ٠٧٠١٧٤٠٦٠٥", "اتصل [PHONE]"),
    ("هاتفي +963 944 567 890", "هاتفي [PHONE]"),
    ("mobil 0701740605, mejl a@b.se", "mobil [PHONE], mejl [EMAIL]"),
]

KEPT = [
    "ring 112 nu", "1177 eller 114 14 eller 113 13", "116 111", "90101",
    "031-365 00 00", "+46 31 365 00 00", "031 365 87 00", "020-50 50 50", "010-456 67 00", "0104566700",
    "goteborg@goteborg.se",
    "öppet 2026-11-28 kl 18.00", "2026-11-28 1800", "28/11 2026", "20261128", "05-06-2026", "2026-01-01 - 2026-02-01",
    "0900-1700", "08.00-16.30", "08:00-16:30", "10-18", "kl 0800 - 2200", "mån 08.00-16.00, tis 10.00-19.00",
    "1 688 kr", "12 500 000 kronor", "56250 kr i månaden", "411 05 Göteborg", "41105", "buss 16, linje 286 och 287",
    "åren 1990 1995 2001 2023", "1621-2021", "1990, 1995, 2001", "212000-1355", "Lärjegatan 12", "11-13", "vecka 25-32",
    "١١٢", "2 km, 4 km och 6 km", "57.70887, 11.97456", "ISBN 978-91-0-012345-6",
]  # fmt: skip


@pytest.mark.parametrize(("written", "expected"), HIDDEN)
def test_personal_data_is_masked(written: str, expected: str) -> None:
    assert mask(written).text == expected


@pytest.mark.parametrize("written", KEPT)
def test_ordinary_numbers_stay(written: str) -> None:
    assert mask(written).text == written


def test_numbers_of_the_citys_records_stay() -> None:
    assert mask("031-390 06 05").text == "[PHONE]"
    assert mask("är 031-390 06 05 rätt?", allowed=["031-390 06 05"]).text == "är 031-390 06 05 rätt?"
    assert mask("info@example.org", allowed=["Info@example.org"]).text == "info@example.org"


def test_findings_say_what_was_hidden() -> None:
    text = "Jag heter Anna, 811218-9876, 070-174 06 05."
    masked = mask(text)
    assert [(finding.kind, finding.value) for finding in masked.findings] == [
        ("identity", "811218-9876"),
        ("phone", "070-174 06 05"),
    ]
    assert all(text[finding.start : finding.end] == finding.value for finding in masked.findings)


def _with_check_digit(digits: str) -> str:
    return next(digits + str(last) for last in range(10) if luhn(digits + str(last)))


identity_numbers = st.builds(
    lambda born, serial, coordination: _with_check_digit(
        born.strftime("%y%m") + f"{born.day + (60 if coordination else 0):02d}" + f"{serial:03d}"
    ),
    st.dates(min_value=date(1920, 1, 1), max_value=date(2025, 12, 31)),
    st.integers(0, 999),
    st.booleans(),
)
shapes = st.sampled_from(["{0}{1}", "{0}-{1}", "{0}+{1}", "19{0}-{1}", "20{0}{1}", "{0} {1}", "{0} - {1}"])
scripts = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"])
words = st.text(alphabet=st.characters(whitelist_categories=("Ll", "Lo"), blacklist_characters="@"), max_size=20)


@given(identity_numbers, shapes, scripts, words, words)
def test_no_identity_number_survives(number: str, shape: str, script: str, before: str, after: str) -> None:
    if "{0}-" not in shape and "{0}+" not in shape and number.startswith("0229"):
        return
    written = shape.format(number[:6], number[6:]).translate(str.maketrans("0123456789", script))
    masked = mask(f"{before} {written} {after}")
    assert not re.search(r"\d{4}", masked.text)


@given(st.integers(10**14, 10**15 - 1), scripts, words)
def test_no_card_survives(number: int, script: str, word: str) -> None:
    card = _with_check_digit("4" + str(number)[1:])
    written = card.translate(str.maketrans("0123456789", script))
    assert not re.search(r"\d", mask(f"{word} {written} {word}").text)


@given(st.sampled_from(["70", "72", "73", "76", "79"]), st.integers(0, 9_999_999), st.sampled_from(["", " ", "-"]))
def test_no_mobile_number_survives(prefix: str, rest: int, gap: str) -> None:
    number = f"{rest:07d}"
    for start in ("0", "+46", "0046"):
        written = f"{start}{prefix}{gap}{number[:3]}{gap}{number[3:5]}{gap}{number[5:]}"
        assert not re.search(r"\d", mask(f"ring {written} nu").text), written


@given(st.text())
def test_masking_twice_changes_nothing(text: str) -> None:
    once = mask(text).text
    assert mask(once).text == once


@given(st.lists(st.sampled_from([*KEPT, *(written for written, _ in HIDDEN)]), max_size=4))
def test_what_is_around_personal_data_is_untouched(pieces: list[str]) -> None:
    text = " ; ".join(pieces)
    masked = mask(text)
    rebuilt, position = "", 0
    for finding in masked.findings:
        rebuilt += text[position : finding.start] + finding.value
        position = finding.end
    assert rebuilt + text[position:] == text
