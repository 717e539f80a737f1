"""The languages of the assistant, read from ``data/languages.yml``.

    from bot.language.registry import languages
    languages()["fi"].name        # "Suomi"

Adding a language is adding an entry to that file, never code. The file is read once a process.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import yaml
from pydantic import ConfigDict, TypeAdapter, ValidationError, with_config

from bot.settings import settings

FILE_NAME = "languages.yml"


class RegistryError(ValueError):
    """``languages.yml`` is missing or wrong; the message names file, language, field and what was expected."""


@with_config(ConfigDict(extra="forbid", str_min_length=1))
@dataclass(frozen=True)
class Language:
    """One language: what the picker shows and what the other parts need to work in it.

    ``fallback`` is the nearer of Swedish and English, shown where a text exists in these two only;
    ``tokenizer`` is a code for ``spacy.blank``, ``locale`` a Babel locale.
    """

    code: str
    name: str
    english: str
    direction: Literal["ltr", "rtl"]
    fallback: Literal["sv", "en"]
    tokenizer: str
    locale: str
    catalogue: Literal["draft", "reviewed"]


_LANGUAGE = TypeAdapter(Language)


def languages() -> Mapping[str, Language]:
    """The languages by code, in the order of the file.

    Raises:
        RegistryError: the file is missing or a field is wrong.
    """
    return _cached(settings().data_dir / FILE_NAME)


@lru_cache(maxsize=8)
def _cached(path: Path) -> Mapping[str, Language]:
    return MappingProxyType(read(path))


def read(path: Path) -> dict[str, Language]:
    """Read and validate one registry file.

    Raises:
        RegistryError: with every problem of the file, one a line.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise RegistryError(f"{path}: the file is missing; set HEJ_DATA_DIR to the folder that holds it") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise RegistryError(f"{path}: expected YAML in UTF-8: {error}") from error
    entries = content.get("languages") if isinstance(content, dict) else None
    if not isinstance(entries, dict) or not entries:
        raise RegistryError(f"{path}: expected a mapping 'languages' with one entry a language code")

    found: dict[str, Language] = {}
    problems: list[str] = []
    for code, fields in entries.items():
        try:
            found[str(code)] = _LANGUAGE.validate_python({**_mapping(fields), "code": code})
        except ValidationError as error:
            for detail in error.errors():
                field = ".".join(str(step) for step in detail["loc"])
                problems.append(f"{path.name}: language {code!r}: field {field!r}: {detail['msg']}")
    for code in ("sv", "en"):
        if code not in entries:
            problems.append(f"{path.name}: language {code!r}: expected an entry, as other languages fall back on it")
    if problems:
        raise RegistryError("\n".join(problems))
    return found


def _mapping(fields: Any) -> dict[str, Any]:
    return fields if isinstance(fields, dict) else {}
