"""What the vault seals opens with its own key only, and never again once the key is gone."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.vault import Vault, VaultError, secret_file

VAULT = Vault("a secret that is long enough")


@given(st.text())
def test_text_comes_back(text: str) -> None:
    wrapped = VAULT.new_key()
    assert VAULT.decrypt(wrapped, VAULT.encrypt(wrapped, text)) == text


def test_nothing_of_the_text_shows() -> None:
    wrapped = VAULT.new_key()
    one, other = VAULT.encrypt(wrapped, "070-174 06 05"), VAULT.encrypt(wrapped, "070-174 06 05")
    assert b"070" not in one
    assert one != other


def test_another_conversations_key_opens_nothing() -> None:
    data = VAULT.encrypt(VAULT.new_key(), "hemligt")
    with pytest.raises(VaultError, match="cannot be opened"):
        VAULT.decrypt(VAULT.new_key(), data)


def test_another_installation_opens_nothing() -> None:
    wrapped = VAULT.new_key()
    data = VAULT.encrypt(wrapped, "hemligt")
    with pytest.raises(VaultError, match="conversation key"):
        Vault("another secret, long enough").decrypt(wrapped, data)


@pytest.mark.parametrize("place", [1, 15, -1])
def test_changed_data_is_noticed(place: int) -> None:
    wrapped = VAULT.new_key()
    data = bytearray(VAULT.encrypt(wrapped, "hemligt"))
    data[place] ^= 1
    with pytest.raises(VaultError):
        VAULT.decrypt(wrapped, bytes(data))


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x02abc", b"\x01" + b"x" * 11])
def test_rubbish_is_refused(data: bytes) -> None:
    with pytest.raises(VaultError):
        VAULT.decrypt(VAULT.new_key(), data)


def test_short_secret_is_refused() -> None:
    with pytest.raises(VaultError, match="HEJ_SECRET_KEY"):
        Vault("kort")


def test_secret_file_is_made_once_and_private(tmp_path: Path) -> None:
    path = tmp_path / "var" / "secret.key"
    with ThreadPoolExecutor(8) as pool:
        secrets = set(pool.map(lambda _: secret_file(path), range(16)))
    assert len(secrets) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_readable_secret_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    secret_file(path)
    path.chmod(0o644)
    with pytest.raises(VaultError, match="chmod 600"):
        secret_file(path)
