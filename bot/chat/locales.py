"""Which of the assistant's languages a browser or a page asks for."""

from __future__ import annotations

from bot.language.registry import languages

# Tags that browsers send for languages that the registry has under another code (ISO 639-3 macrolanguages,
# and the Scandinavian languages whose readers are answered in Swedish).
NEAREST = {
    "hr": "bs", "sr": "bs", "sh": "bs", "cnr": "bs", "ku-arab": "ckb", "prs": "fa",
    "nb": "sv", "nn": "sv", "no": "sv", "da": "sv", "cmn": "zh", "arb": "ar",
}  # fmt: skip


def known(tag: str) -> str | None:
    """The registry's code for a language tag such as ``sv-SE``, or None."""
    tag = tag.strip().lower().replace("_", "-")
    while tag:
        code = NEAREST.get(tag, tag)
        if code in languages():
            return code
        tag = tag.rpartition("-")[0]
    return None


def accepted(header: str | None) -> str | None:
    """The first language of an ``Accept-Language`` header that the assistant speaks, by its weights."""
    weighted: list[tuple[float, int, str]] = []
    for place, part in enumerate((header or "")[:500].split(",")):
        tag, *options = (piece.strip() for piece in part.split(";"))
        weight = 1.0
        for option in options:
            name, _, value = option.partition("=")
            if name.strip() == "q":
                try:
                    weight = float(value)
                except ValueError:
                    weight = 0.0
        if tag and weight > 0:
            weighted.append((-weight, place, tag))
    for _, _, tag in sorted(weighted):
        code = known(tag)
        if code is not None:
            return code
    return None
