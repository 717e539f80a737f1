"""What is known about how each language is written: the data that identification reads.

    profiles = read_profiles(data_dir)
    profiles["fi"].words        # {"missä", "milloin", …}

One file a language under ``data/language/profiles/``; those with ``answer_in`` are languages that the assistant
recognises but does not speak. ``read_phrasings`` adds how people ask in this project's own training phrasings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path("language") / "profiles"

_FIELDS = {
    "script",
    "lingua",
    "answer_in",
    "words",
    "latin",
    "cyrillic",
    "phrases",
    "prior",
}
# A language that the assistant does not speak is rarer, and its words often are another language's misspelt.
_UNSPOKEN_PRIOR = -1.0
_ANNOTATION = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")


class LanguageDataError(ValueError):
    """A file about languages is missing or wrong; the message names file, field and what was expected."""


@dataclass(frozen=True)
class Profile:
    """How one language looks in messages.

    ``words`` maps a script to the frequent words in it (most languages have one script). ``answer_in`` is the
    language of the answer where the assistant does not speak this one, else None. ``prior`` says how usual the language
    is among those who write, as the logarithm of odds.
    """

    code: str
    script: str
    lingua: tuple[str, ...]
    answer_in: str | None
    words: dict[str, frozenset[str]]
    phrases: tuple[str, ...]
    prior: float


def load_yaml(path: Path) -> Any:
    """Parse one data file, fast.

    Raises:
        LanguageDataError: the file is missing or no YAML.
    """
    try:
        with path.open(encoding="utf-8") as stream:
            return yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except FileNotFoundError:
        raise LanguageDataError(f"{path}: the file is missing; set HEJ_DATA_DIR to the folder with the data") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise LanguageDataError(f"{path}: expected YAML in UTF-8: {error}") from error


def read_profiles(data_dir: Path) -> dict[str, Profile]:
    """All profiles by language code.

    Raises:
        LanguageDataError: there are none, or a field is wrong.
    """
    paths = sorted((data_dir / FOLDER).glob("*.yml"))
    if not paths:
        raise LanguageDataError(f"{data_dir / FOLDER}: expected one file a language; set HEJ_DATA_DIR")
    return {path.stem: _profile(path) for path in paths}


def _profile(path: Path) -> Profile:
    content = load_yaml(path)
    if not isinstance(content, dict) or not {"script", "words"} <= set(content):
        raise LanguageDataError(f"{path}: expected a mapping with at least 'script' and 'words'")
    unknown = set(content) - _FIELDS
    if unknown:
        raise LanguageDataError(f"{path}: field {min(unknown)!r}: expected one of {', '.join(sorted(_FIELDS))}")
    script = str(content["script"])
    lists = {
        script: content["words"],
        "latin": content.get("latin"),
        "cyrillic": content.get("cyrillic"),
    }
    if script in ("latin", "cyrillic"):
        lists[script] = content["words"]
    words: dict[str, frozenset[str]] = {}
    for name, text in lists.items():
        if text is not None and not isinstance(text, str):
            raise LanguageDataError(f"{path}: field {name!r}: expected words separated by spaces")
        if text:
            words[name] = frozenset(text.lower().split())
    return Profile(
        code=path.stem,
        script=script,
        lingua=tuple(content.get("lingua") or ()),
        answer_in=content.get("answer_in"),
        words=words,
        phrases=tuple(str(phrase) for phrase in content.get("phrases") or ()),
        prior=float(content.get("prior", _UNSPOKEN_PRIOR if content.get("answer_in") else 0.0)),
    )


def read_phrasings(data_dir: Path, code: str) -> Iterator[str]:
    """How people ask in ``code``, from the training phrasings and the articles' questions, as far as there are any."""
    for path in sorted((data_dir / "nlu" / code).glob("*.yml")):
        for item in (load_yaml(path) or {}).get("nlu") or ():
            if "intent" not in item:
                continue
            for line in str(item.get("examples") or "").splitlines():
                yield _ANNOTATION.sub(r"\1", line.removeprefix("-").strip())
    path = data_dir / "city" / "questions" / f"{code}.yml"
    if path.exists():
        for phrases in ((load_yaml(path) or {}).get("questions") or {}).values():
            yield from (str(phrase) for phrase in phrases or ())
