"""What is written about the project is true of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot import documentation
from bot.cli import _parser
from bot.settings import ROOT, Settings

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_list_of_settings_is_up_to_date() -> None:
    """Whoever adds a setting writes the page again."""
    assert documentation.TARGET.read_text(encoding="utf-8") == documentation.document(), "run python -m bot.documentation"


def test_every_setting_is_listed() -> None:
    """No setting is missing from the page, and every one says what it is."""
    page = documentation.document()
    for name, field in Settings.model_fields.items():
        assert f"| `HEJ_{name.upper()}` |" in page
        assert field.description, name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    """A link to a file of the project names one that is there."""
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not re.match(r"\w+://|mailto:|/", target):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_and_settings_exist(page: Path) -> None:
    """A page names no make target, command or setting that is not there."""
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)`", text)) <= targets
    commands = set(re.findall(r"\{([a-z,]+)\}", _parser().format_usage())[0].split(","))
    assert set(re.findall(r"`hej ([a-z]+)", text)) <= commands
    settings = {f"HEJ_{name.upper()}" for name in Settings.model_fields}
    # Read by compose.yml and by the browser tests, not by the program.
    assert set(re.findall(r"HEJ_[A-Z_]+[A-Z]", text)) <= settings | {"HEJ_PUBLISH", "HEJ_CHROMIUM"}
