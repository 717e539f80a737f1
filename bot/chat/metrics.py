"""Figures for Prometheus. They count; they hold nothing that a person wrote and no conversation's id."""

from __future__ import annotations

from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.chat.records import Message

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """The figures of one process, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests = Counter(
            "hej_requests", "HTTP requests.", ("method", "route", "status"), registry=self._registry
        )
        self.request_seconds = Histogram(
            "hej_request_seconds", "Time to the beginning of a response.", ("route",), registry=self._registry
        )
        self.answers = Counter(
            "hej_answers", "Messages that answered a visitor.", ("kind", "language", "site"), registry=self._registry
        )
        self.answer_seconds = Histogram(
            "hej_answer_seconds",
            "Time from a visitor's message to what answers it.",
            buckets=(0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 3, 6, 12),
            registry=self._registry,
        )
        self.conversations = Counter(
            "hej_conversations", "Conversations begun.", ("language", "site"), registry=self._registry
        )
        self.emergencies = Counter(
            "hej_emergencies", "Emergencies recognised.", ("category",), registry=self._registry
        )
        self.engine_failures = Counter(
            "hej_engine_failures", "Turns that the dialogue engine did not answer.", registry=self._registry
        )
        self.late_answers = Counter(
            "hej_late_answers", "Answers delivered after a notice.", registry=self._registry
        )
        self.feedback = Counter("hej_feedback", "Ratings of answers.", ("helpful",), registry=self._registry)
        self.streams = Gauge("hej_event_streams", "Open event streams.", registry=self._registry)

    def answered(self, site: str, language: str, messages: Iterable[Message], seconds: float) -> None:
        """Count what answered one message."""
        self.answer_seconds.observe(seconds)
        for message in messages:
            self.answers.labels(message.kind or "", language, site).inc()

    def exposition(self) -> bytes:
        """All figures in Prometheus' text format."""
        return generate_latest(self._registry)
