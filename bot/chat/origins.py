"""Which web origins may talk to the assistant, and on which site's behalf."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

from bot.chat.problems import Problem

ANY_PORT = ":*"


class Origins:
    """The allowed origins of the settings, and the service's own.

    An entry may end in ``:*`` for any port, as ``http://localhost:*`` for development.
    """

    def __init__(self, allowed: Mapping[str, Sequence[str]], own: str) -> None:
        self._allowed = {site: [origin.rstrip("/").lower() for origin in origins] for site, origins in allowed.items()}
        self._own = own.rstrip("/").lower()

    def known(self, origin: str, scope: Scope) -> bool:
        """Whether an origin belongs to any site, or is the service itself."""
        return self._is_own(origin, scope) or any(_matches(origin, entries) for entries in self._allowed.values())

    def check(self, site: str, scope: Scope) -> None:
        """Refuse a page that may not talk on this site's behalf; requests outside browsers name no origin.

        Raises:
            Problem: 403, the origin is not the site's.
        """
        origin = Headers(scope=scope).get("origin")
        if origin is None or self._is_own(origin, scope) or _matches(origin, self._allowed.get(site, [])):
            return
        raise Problem(403, "origin")

    def _is_own(self, origin: str, scope: Scope) -> bool:
        if origin.lower() == self._own:
            return True
        host = Headers(scope=scope).get("host", "")
        return bool(host) and urlsplit(origin.lower()).netloc == host.lower()


def _matches(origin: str, entries: Sequence[str]) -> bool:
    origin = origin.lower()
    for entry in entries:
        if entry.endswith(ANY_PORT):
            parts = urlsplit(origin)
            if f"{parts.scheme}://{parts.hostname}" == entry.removesuffix(ANY_PORT):
                return True
        elif origin == entry:
            return True
    return False
