"""The vault: each conversation's unmasked text is sealed with a key of its own.

    vault = Vault.open()
    wrapped = vault.new_key()                    # stored beside the conversation
    data = vault.encrypt(wrapped, "070-174 06 05")
    vault.decrypt(wrapped, data)                 # "070-174 06 05"

Envelope encryption: the master secret wraps a random key for each conversation, and that key seals the
texts with AES-256-GCM (NIST SP 800-38D). The conversation's key exists only in wrapped form, in one place.
Destroying a conversation's secrets is therefore deleting its wrapped key: what was sealed with it, backups of
the texts included, can then be read by nobody, the holder of the master secret included.
Keep backups of wrapped keys no longer than the conversations may be kept.
"""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.settings import settings

_VERSION = b"\x01"
_NONCE = 12
_KEY = 32
_KEY_CONTEXT = b"hej conversation key"
_TEXT_CONTEXT = b"hej conversation text"


class VaultError(Exception):
    """The vault cannot do what was asked; the message says what to do."""


class Vault:
    """Makes conversation keys, and seals and opens texts with them. Holds no conversation's key."""

    def __init__(self, secret: str | bytes) -> None:
        """``secret``: the master secret, at least 16 bytes of it.

        Raises:
            VaultError: the secret is too short to protect anything.
        """
        material = secret.encode("utf-8") if isinstance(secret, str) else secret
        if len(material) < 16:
            raise VaultError("HEJ_SECRET_KEY is too short: give at least 16 characters, chosen at random.")
        master = HKDF(algorithm=SHA256(), length=_KEY, salt=None, info=b"hej vault master").derive(material)
        self._master = AESGCM(master)

    @classmethod
    def open(cls) -> Vault:
        """The vault of this installation: the setting's secret, or the one in ``var_dir/secret.key``."""
        return cls(settings().secret_key or secret_file(settings().var_dir / "secret.key"))

    def new_key(self) -> bytes:
        """A new conversation key, wrapped. Whoever deletes it destroys all that it seals."""
        return _seal(self._master, secrets.token_bytes(_KEY), _KEY_CONTEXT)

    def encrypt(self, wrapped: bytes, text: str) -> bytes:
        """Seal ``text`` with the conversation's key.

        Raises:
            VaultError: the key was not wrapped with this installation's secret.
        """
        return _seal(self._unwrap(wrapped), text.encode("utf-8", "surrogatepass"), _TEXT_CONTEXT)

    def decrypt(self, wrapped: bytes, data: bytes) -> str:
        """Open what ``encrypt`` sealed with the same key.

        Raises:
            VaultError: the key or the data belongs elsewhere, or was changed.
        """
        return _open(self._unwrap(wrapped), data, _TEXT_CONTEXT, "The text").decode("utf-8", "surrogatepass")

    def _unwrap(self, wrapped: bytes) -> AESGCM:
        return AESGCM(_open(self._master, wrapped, _KEY_CONTEXT, "The conversation key"))


def _seal(cipher: AESGCM, plain: bytes, context: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return _VERSION + nonce + cipher.encrypt(nonce, plain, context)


def _open(cipher: AESGCM, data: bytes, context: bytes, what: str) -> bytes:
    if data[:1] != _VERSION:
        raise VaultError(f"{what} is not in a form that this version can read.")
    try:
        return cipher.decrypt(data[1 : 1 + _NONCE], data[1 + _NONCE :], context)
    except (InvalidTag, ValueError) as error:
        raise VaultError(f"{what} cannot be opened: another secret sealed it, or it was changed.") from error


def secret_file(path: Path) -> bytes:
    """The secret in ``path``, made at the first call and readable by its owner only.

    Several processes may ask at once: the first to create the file decides.

    Raises:
        VaultError: others on this machine can read the file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _create_once(path)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise VaultError(f"{path} can be read by others: run 'chmod 600 {path}', and replace it if it was seen.")
    return path.read_bytes()


def _create_once(path: Path) -> None:
    # The complete file is linked into place, so that nobody ever reads half a secret.
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_hex(_KEY).encode("ascii"))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass  # another process was first, and its secret is the one
    finally:
        draft.unlink()
