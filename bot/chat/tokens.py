"""Ids and tokens of conversations.

Ids name things, tokens open them: a token is given out once and only its digest is stored.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets


def new_id(prefix: str) -> str:
    """An id that nobody can guess, such as ``c_9fK…``; 128 random bits."""
    return f"{prefix}_{secrets.token_urlsafe(16)}"


def new_token() -> str:
    """A bearer token with 256 random bits."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """What is stored of a token. It needs no salt: nobody can try out 256 random bits."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def matches(token: str, stored: str) -> bool:
    """Whether a token is the one whose digest is stored, in constant time."""
    return hmac.compare_digest(digest(token), stored)
