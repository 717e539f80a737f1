"""A turn that chat asks again, because it waited too long, is answered once."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bot.channel import Answers


def in_a_loop_of_its_own(talk: Coroutine[Any, Any, None]) -> None:
    """The browser's tests keep a loop running in this thread."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, talk).result()


def test_a_turn_asked_again_is_taken_once() -> None:
    """While the first asking goes on, after it, and after the first asker went away."""
    taken: list[str] = []
    go_on = asyncio.Event()

    async def answer() -> dict[str, Any] | None:
        taken.append("turn")
        await go_on.wait()
        return {"messages": ["svar"]}

    async def talk() -> None:
        answers = Answers()
        gone = asyncio.create_task(answers.of("t1", answer))
        await asyncio.sleep(0)
        again = asyncio.create_task(answers.of("t1", answer))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.sleep(0)
        go_on.set()
        assert await again == {"messages": ["svar"]}
        assert await answers.of("t1", answer) == {"messages": ["svar"]}
        assert taken == ["turn"]
        await answers.of("t2", answer)
        assert taken == ["turn", "turn"]

    in_a_loop_of_its_own(talk())


def test_a_turn_that_failed_is_taken_anew() -> None:
    """Nothing to say, or an error, is no answer to keep."""
    results: list[Any] = [None, RuntimeError("actions are away"), {"messages": ["svar"]}]

    async def answer() -> dict[str, Any] | None:
        result = results.pop(0)
        if isinstance(result, Exception):
            raise result
        return result

    async def talk() -> None:
        answers = Answers()
        assert await answers.of("t1", answer) is None
        try:
            await answers.of("t1", answer)
        except RuntimeError:
            pass
        assert await answers.of("t1", answer) == {"messages": ["svar"]}

    in_a_loop_of_its_own(talk())
