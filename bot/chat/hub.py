"""Publish and subscribe between requests: tells a conversation's listeners that something is new.

A nudge carries nothing; listeners read what is new from the store. So a lost or doubled nudge
does no harm, and a server such as Redis can take this one's place when there are several
processes.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol


class Waiter(Protocol):
    """Waits for nudges."""

    async def wait(self, timeout: float) -> bool:
        """True when nudged since the last call, False after ``timeout`` seconds."""


class Hub(Protocol):
    """The port; ``InProcessHub`` is the embedded implementation."""

    def publish(self, conversation: str) -> None:
        """Wake everybody who listens to this conversation."""

    def subscribe(self, conversation: str) -> AbstractAsyncContextManager[Waiter]:
        """Listen for as long as the context lasts."""


class _EventWaiter:
    def __init__(self) -> None:
        self.event = asyncio.Event()

    async def wait(self, timeout: float) -> bool:
        try:
            await asyncio.wait_for(self.event.wait(), timeout)
        except TimeoutError:
            return False
        self.event.clear()
        return True


class InProcessHub:
    """Nudges within one event loop."""

    def __init__(self) -> None:
        self._waiters: defaultdict[str, set[_EventWaiter]] = defaultdict(set)

    def publish(self, conversation: str) -> None:
        """Wake everybody who listens to this conversation."""
        for waiter in self._waiters.get(conversation, ()):
            waiter.event.set()

    @asynccontextmanager
    async def subscribe(self, conversation: str) -> AsyncIterator[Waiter]:
        """Listen for as long as the context lasts."""
        waiter = _EventWaiter()
        self._waiters[conversation].add(waiter)
        try:
            yield waiter
        finally:
            self._waiters[conversation].discard(waiter)
            if not self._waiters[conversation]:
                del self._waiters[conversation]
