"""Writes ``docs/configuration.md``, the list of settings, from the settings themselves.

    python -m bot.documentation            # write it
    python -m bot.documentation --check    # exit 1 where it is out of date
"""

from __future__ import annotations

import argparse
import inspect
import json
import re
import sys
from pathlib import Path
from typing import Any, get_origin

from pydantic.fields import FieldInfo

from bot import settings as module
from bot.settings import ROOT, Settings

TARGET = ROOT / "docs" / "configuration.md"

INTRODUCTION = """\
<!-- Written by `python -m bot.documentation` from bot/settings.py; change it there. -->

# Configuration

Every setting is an environment variable. None has to be set: with the defaults the whole assistant runs on one
machine, for that machine. Paths that are relative here are relative to the project's folder. A setting that
cannot be read stops the process at its start, with the setting's name.

```sh
HEJ_CHAT_PORT=9000 make run
```
"""

PRODUCTION = """\
## What a public installation sets

- `HEJ_PUBLIC_URL`: the address that visitors use.
- `HEJ_ALLOWED_ORIGINS`: the pages that may embed the widget, for each site, as JSON. An entry may end in `:*` for
  any port: `{"goteborg.se": ["https://goteborg.se"], "goteborg.com": ["http://localhost:*"]}`.
- `HEJ_SECRET_KEY`: at least 16 random characters from the place where you keep secrets, so that the key is not
  beside the data it protects. All processes named `chat` need the same one.
- `HEJ_TRUST_PROXY=true` behind a reverse proxy that sets `X-Forwarded-For`, and only there: otherwise everybody
  could choose the address that limits are counted by.

[Operations](operations.md) says more about each.
"""


def document() -> str:
    """The whole page."""
    parts = [INTRODUCTION]
    for title, names in _groups().items():
        parts.append(f"## {title}\n\n| variable | default | what it is |\n|---|---|---|")
        parts[-1] += "".join(f"\n{_row(name, Settings.model_fields[name])}" for name in names) + "\n"
    return "\n".join([*parts, PRODUCTION])


def _groups() -> dict[str, list[str]]:
    """The settings by the comment that they stand under in ``bot/settings.py``."""
    groups: dict[str, list[str]] = {}
    title = "Settings"
    for line in inspect.getsource(module.Settings).splitlines():
        if heading := re.match(r"    # (\S.*)$", line):
            title = heading[1]
        elif (field := re.match(r"    (\w+): .*= Field\(", line)) and field[1] in Settings.model_fields:
            groups.setdefault(title, []).append(field[1])
    return groups


def _row(name: str, field: FieldInfo) -> str:
    return f"| `HEJ_{name.upper()}` | {_default(field)} | {field.description} |"


def _default(field: FieldInfo) -> str:
    value: Any = field.get_default(call_default_factory=True)
    if isinstance(value, Path):
        return f"`{value.relative_to(ROOT)}`"
    if value == "":
        return "empty"
    if get_origin(field.annotation) is dict or isinstance(value, bool):
        return f"`{json.dumps(value)}`"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def main() -> int:
    """Write the page, or say whether it is up to date."""
    parser = argparse.ArgumentParser(description="Write docs/configuration.md from the settings.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where the page is out of date")
    if parser.parse_args().check:
        current = TARGET.exists() and TARGET.read_text(encoding="utf-8") == document()
        print(f"{TARGET} is {'up to date' if current else 'out of date: run python -m bot.documentation'}")
        return 0 if current else 1
    TARGET.write_text(document(), encoding="utf-8")
    print(f"written: {TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
