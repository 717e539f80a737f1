"""Rate limits, behind a small port so that replicas can share them through a server later."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Protocol


class RateLimiter(Protocol):
    """The port; ``InMemoryLimiter`` is the embedded implementation."""

    def hit(self, key: str, limit: int, window: float = 60.0) -> float | None:
        """Count one event. None when it is within ``limit`` per ``window`` seconds, else seconds to wait."""


class InMemoryLimiter:
    """A sliding window a key. Memory is bounded by the events of the last window."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._hits: dict[str, deque[float]] = {}
        self._swept = now()

    def hit(self, key: str, limit: int, window: float = 60.0) -> float | None:
        """Count one event; a refused one does not count."""
        now = self._now()
        if now - self._swept > window:
            self._sweep(now - window)
        hits = self._hits.setdefault(key, deque())
        while hits and hits[0] <= now - window:
            hits.popleft()
        if len(hits) >= limit:
            return hits[0] + window - now
        hits.append(now)
        return None

    def _sweep(self, before: float) -> None:
        self._swept = self._now()
        for key in [key for key, hits in self._hits.items() if not hits or hits[-1] <= before]:
            del self._hits[key]
