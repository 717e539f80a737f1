"""Speed and memory of the assistant beside the one that ``rasa init`` makes, measured over HTTP in one run.

    main(messages=200)      # `make bench`

Both run on this machine at the same time and are measured in turn, so that whatever else the machine does
falls on both. Seconds say something about the machine; what is to be compared between machines and versions is
the ratio of the two. The figures are printed and written to ``var/evaluation/bench.json``.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from bot.evaluation.load import Ours, Rest, Side, Timings, converse, our_texts, stock_texts
from bot.evaluation.running import PARTS, Assistant, NotReady
from bot.evaluation.stock import Stock
from bot.knowledge.city import City
from bot.settings import ROOT, settings

MESSAGES = ROOT / "tests" / "load" / "messages.yml"
PARALLEL = (1, 8, 32)
BLOCK = 20  # messages to one assistant before it is the other's turn
WARM_UP = 30
LONGEST = 120.0  # seconds for each measurement of one assistant

# What the project aims at, beside a stock assistant in the same run.
MEDIAN_RATIO = 2.0
MEMORY_BYTES = 2.5 * 1024**3


@dataclass
class Memory:
    """Bytes of one process."""

    name: str
    own: int  # USS: what would be free without it
    resident: int  # RSS: with what it shares


@dataclass
class Figures:
    """What was measured of one assistant."""

    start: float = 0.0
    latency: Timings = field(default_factory=Timings)
    processor: float = 0.0  # seconds of processor time while the latency was measured
    parallel: dict[int, Timings] = field(default_factory=dict)
    memory: list[Memory] = field(default_factory=list)

    @property
    def processor_per_message(self) -> float:
        """Processor time of all processes, in seconds; other programs on the machine change it little."""
        count = len(self.latency.seconds) + self.latency.unanswered
        return self.processor / count if count else float("nan")

    @property
    def own(self) -> int:
        """USS of all processes together."""
        return sum(process.own for process in self.memory)

    @property
    def resident(self) -> int:
        """RSS of all processes together; what they share is counted more than once."""
        return sum(process.resident for process in self.memory)

    def as_data(self) -> dict[str, Any]:
        """For JSON: seconds, messages a second, bytes."""
        return {
            "start_seconds": round(self.start, 2),
            "latency": _timings(self.latency),
            "processor_seconds": _finite(self.processor_per_message),
            "parallel": {str(parallel): _timings(timings) for parallel, timings in self.parallel.items()},
            "memory": [vars(process) for process in self.memory],
        }


def main(messages: int = 200) -> int:
    """Measure, print a table and write the figures; 1 where an assistant did not start, or left messages unanswered with one
    conversation at a time (with many, what comes too late follows over the event stream).

    Args:
        messages: how many each measurement sends at most.
    """
    if messages < 1:
        print("There is nothing to measure: ask for at least one message.")
        return 2
    previous = signal.signal(signal.SIGTERM, _interrupt)
    try:
        with tempfile.TemporaryDirectory(prefix="hej-bench-") as folder:
            ours, stock = _measure(Path(folder), messages)
    except NotReady as error:
        print(error)
        return 1
    finally:
        signal.signal(signal.SIGTERM, previous)
    print(table(ours, stock))
    target = settings().var_dir / "evaluation" / "bench.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(report(ours, stock, messages), indent=2) + "\n", encoding="utf-8")
    print(f"\nwritten to {target}")
    return 1 if ours.latency.unanswered or stock.latency.unanswered else 0


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _measure(folder: Path, messages: int) -> tuple[Figures, Figures]:
    """Start both, measure, stop both, whatever happens."""
    ours, stock = Figures(), Figures()
    # Absolute, because the stock assistant runs in its own folder.
    stock_assistant = Stock.prepare(settings().var_dir.absolute() / "cache" / "stock")
    assistant = Assistant.prepare(folder)
    try:
        print("Starting the assistant …", flush=True)
        ours.start = _seconds(assistant.start)
        print("Starting the stock assistant …", flush=True)
        stock.start = _seconds(stock_assistant.start)
        city = City.open(settings().city_database)
        try:
            pairs = (
                Measured(Ours(assistant.url), our_texts(MESSAGES, city), ours, [p for name in PARTS for p in _with_children(assistant.processes(name))]),
                Measured(Rest(stock_assistant.url), stock_texts(MESSAGES), stock, _with_children(stock_assistant.processes())),
            )
            asyncio.run(_talk(pairs, messages))
        finally:
            city.close()
        ours.memory = [_memory(name, _with_children(assistant.processes(name))) for name in PARTS]
        if assistant.process is not None:
            ours.memory.append(_memory("supervisor", [psutil.Process(assistant.process.pid)]))
        stock.memory = [_memory("rasa run", _with_children(stock_assistant.processes()))]
    finally:
        # A second Ctrl-C must not leave one of them running.
        handlers = {number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            stock_assistant.stop()
        finally:
            assistant.stop()
            for number, handler in handlers.items():
                signal.signal(number, handler)
    return ours, stock


@dataclass
class Measured:
    """An assistant, what is written to it, what has been measured, and its processes."""

    side: Side
    texts: Iterator[str]
    figures: Figures
    processes: Sequence[psutil.Process]


async def _talk(pair: Sequence[Measured], messages: int) -> None:
    """All conversations: first some that are not counted, then one at a time, then many."""
    for one in pair:
        await converse(one.side, one.texts, 1, min(WARM_UP, messages), LONGEST)
    print(f"Measuring: {messages} messages, one at a time …", flush=True)
    for sent in range(0, messages, BLOCK):
        for one in pair:
            left = LONGEST - one.figures.latency.elapsed
            if left > 0:
                used = _processor(one.processes)
                one.figures.latency.add(await converse(one.side, one.texts, 1, min(BLOCK, messages - sent), left))
                one.figures.processor += _processor(one.processes) - used
    for parallel in PARALLEL:
        print(f"Measuring: {messages} messages, {parallel} conversations at a time …", flush=True)
        for one in pair:
            one.figures.parallel[parallel] = await converse(one.side, one.texts, parallel, messages, LONGEST)


def _processor(processes: Sequence[psutil.Process]) -> float:
    """Seconds of processor time that processes have used so far."""
    used = 0.0
    for process in processes:
        try:
            times = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        used += times.user + times.system
    return used


def _seconds(start: Callable[[], None]) -> float:
    began = time.perf_counter()
    start()
    return time.perf_counter() - began


def _with_children(processes: Sequence[psutil.Process]) -> list[psutil.Process]:
    return [*processes, *(child for process in processes for child in process.children(recursive=True))]


def _memory(name: str, processes: Sequence[psutil.Process]) -> Memory:
    own = resident = 0
    for process in processes:
        try:
            used = process.memory_full_info()
        except psutil.NoSuchProcess:
            continue
        own += used.uss
        resident += used.rss
    return Memory(name, own, resident)


def _unanswered(figures: Figures) -> int:
    return figures.latency.unanswered + sum(timings.unanswered for timings in figures.parallel.values())


def _ratio(ours: float, stock: float) -> float:
    return ours / stock if stock else float("nan")


def ratios(ours: Figures, stock: Figures) -> dict[str, float]:
    """Ours divided by stock; below 1 is better, except for messages a second."""
    return {
        "median": _ratio(ours.latency.quantile(0.5), stock.latency.quantile(0.5)),
        "processor": _ratio(ours.processor_per_message, stock.processor_per_message),
        "p95": _ratio(ours.latency.quantile(0.95), stock.latency.quantile(0.95)),
        **{f"per_second_{n}": _ratio(ours.parallel[n].per_second, stock.parallel[n].per_second) for n in ours.parallel},
        "memory_own": _ratio(ours.own, stock.own),
        "memory_resident": _ratio(ours.resident, stock.resident),
        "start": _ratio(ours.start, stock.start),
    }


def report(ours: Figures, stock: Figures, messages: int) -> dict[str, Any]:
    """All figures, for JSON."""
    return {
        "messages": messages,
        "cores": os.cpu_count(),
        "ours": ours.as_data(),
        "stock": stock.as_data(),
        "ratios": {name: _finite(value) for name, value in ratios(ours, stock).items()},
    }


def table(ours: Figures, stock: Figures) -> str:
    """The figures as text."""
    ratio = ratios(ours, stock)
    lines = [
        f"\nBeside a stock `rasa init` assistant, in one run on {os.cpu_count()} cores\n",
        f"{'':40s}{'ours':>10s}{'stock':>10s}{'ratio':>8s}",
        _line("median of a message, ms", 1000 * ours.latency.quantile(0.5), 1000 * stock.latency.quantile(0.5), ratio["median"]),
        _line("95th percentile, ms", 1000 * ours.latency.quantile(0.95), 1000 * stock.latency.quantile(0.95), ratio["p95"]),
    ]
    lines.append(_line("processor time of a message, ms", 1000 * ours.processor_per_message, 1000 * stock.processor_per_message, ratio["processor"]))
    for parallel, timings in ours.parallel.items():
        label = "messages a second, " + ("1 conversation" if parallel == 1 else f"{parallel} conversations")
        lines.append(_line(label, timings.per_second, stock.parallel[parallel].per_second, ratio[f"per_second_{parallel}"]))
    lines += [
        _line("memory of its own (USS), MiB", ours.own / 2**20, stock.own / 2**20, ratio["memory_own"]),
        _line("resident memory (RSS), MiB", ours.resident / 2**20, stock.resident / 2**20, ratio["memory_resident"]),
        *(f"    {process.name:36s}{process.own / 2**20:10.0f}   own, {process.resident / 2**20:.0f} resident" for process in ours.memory),
        _line("warm start, s", ours.start, stock.start, ratio["start"]),
        _line("messages without an answer in time", _unanswered(ours), _unanswered(stock), None),
        "",
        f"median at most {MEDIAN_RATIO:g} times stock's: {_yes(ratio['median'] <= MEDIAN_RATIO)}; "
        f"resident memory under {MEMORY_BYTES / 2**30:g} GiB: {_yes(ours.resident < MEMORY_BYTES)}",
    ]
    return "\n".join(lines)


def _line(label: str, ours: float, stock: float, ratio: float | None) -> str:
    return f"{label:40s}{ours:10.1f}{stock:10.1f}" + ("" if ratio is None else f"{ratio:8.2f}")


def _yes(reached: bool) -> str:
    return "yes" if reached else "no"


def _timings(timings: Timings) -> dict[str, Any]:
    return {
        "answered": len(timings.seconds),
        "unanswered": timings.unanswered,
        "median_seconds": _finite(timings.quantile(0.5)),
        "p95_seconds": _finite(timings.quantile(0.95)),
        "per_second": _finite(timings.per_second),
    }


def _finite(value: float) -> float | None:
    """JSON knows no NaN."""
    return None if value != value else round(value, 4)
