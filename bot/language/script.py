"""The writing systems of a text: which script each letter belongs to.

count_scripts("Где Slottsskogen?")     # {"cyrillic": 3, "latin": 12}
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

# Unicode names begin with the script, apart from these.
_NAMES = {"cjk": "han", "ideographic": "han"}


@lru_cache(maxsize=4096)
def script_of(character: str) -> str | None:
    """The script of one letter in lower case ("latin", "arabic", "han", …), or None for anything else."""
    if not character.isalpha():
        return None
    first = unicodedata.name(character, "").split(" ")[0].split("-")[0].lower()
    return _NAMES.get(first, first) or None


def count_scripts(text: str) -> Counter[str]:
    """How many letters of each script ``text`` holds."""
    return Counter(script for script in map(script_of, text) if script)
