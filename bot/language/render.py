"""Rendering: a structured message becomes text in a reader's language.

    renderer = Renderer(city)
    renderer.render(structure, "ar")        # [Rendered(text=…, language="ar", kind="answer", …)]

One structure mostly gives one text. An article that lacks the language gives two: a notice in the
reader's language, and then the article in the nearer of Swedish and English. Digits are 0–9 and
times HH:MM in every language; Babel supplies the names and the order of days and months.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Protocol, TypedDict

from babel import Locale, dates

from bot import clock
from bot.knowledge.records import Article, Localized
from bot.knowledge.records import Source as CitySource
from bot.language.catalogues import Catalogues, tidy_isolates
from bot.language.registry import languages
from bot.messages import Argument, Kind, Part, Source, Structure, each_page_once
from bot.settings import settings

log = logging.getLogger(__name__)


class Names(Protocol):
    """What rendering asks of the city database (``bot.knowledge.City``)."""

    def article(self, id: str) -> Article | None: ...
    def source(self, id: str) -> CitySource | None: ...
    def term(self, group: Any, id: str, language: str) -> str | None: ...


class RenderedSource(TypedDict):
    """A source as the reader gets it; ``verified`` is an ISO date or None."""

    title: str
    url: str
    verified: str | None


class RenderedButton(TypedDict):
    """A quick reply's words. It stands where its button stands in the structure."""

    title: str


@dataclass(frozen=True)
class Rendered:
    """One message in one language. ``original`` is the text before machine translation, else None."""

    text: str
    language: str
    kind: Kind
    translated: bool = False
    original: str | None = None
    sources: tuple[RenderedSource, ...] = field(default=(), hash=False)
    buttons: tuple[RenderedButton, ...] = field(default=(), hash=False)
    card: dict[str, Any] | None = field(default=None, hash=False)


class Renderer:
    """Renders structures with the catalogues and the names in the city database. Thread-safe."""

    def __init__(self, city: Names, catalogues: Catalogues | None = None) -> None:
        self._city = city
        self._catalogues = catalogues or Catalogues(settings().data_dir / "catalogs")

    def text(self, key: str, language: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """One catalogue message in ``language``; empty where no catalogue has it."""
        return self._message(key, arguments or {}, language)[0]

    def argument(self, argument: Argument, language: str) -> str:
        """One argument by itself, such as a button's title."""
        return tidy_isolates(str(self._value(argument, language)))

    def render(self, structure: Structure, language: str) -> list[Rendered]:
        """The messages that ``structure`` is in ``language``, at least one of them."""
        lines: list[str] = []
        shown_in = language
        for number, part in enumerate([Part(key=structure.key, arguments=structure.arguments), *structure.parts]):
            text, found = self._message(part.key, part.arguments, language) if part.key else ("", language)
            if text:
                lines.append(text)
                shown_in = found if number == 0 else shown_in
        buttons = tuple(
            RenderedButton(title=self.argument(button.title, language)) for button in structure.buttons
        )
        articles = [article for article in map(self._city.article, structure.articles) if article is not None]
        for missing in set(structure.articles) - {article.id for article in articles}:
            log.error("answer %s names article %s, which the city database lacks", structure.key, missing)
        sources = self._sources(structure.sources, articles, language)

        foreign = [article for article in articles if language not in article.body]
        own = [article.body[language].strip() for article in articles if language in article.body]
        if not foreign:
            text = "\n\n".join(filter(None, ["\n".join(lines), *own])) or self.text("chat-text-missing", language)
            return [Rendered(text, shown_in, structure.kind, False, None, sources, buttons, structure.card)]

        # What is true of the reader's own language comes first; the article stands by itself, so
        # that a screen reader speaks it in its own language.
        shown = _nearest_code(foreign[0].body, language)
        notice = self.text(
            "chat-article-language", language, {"language": Argument(type="text", value=languages()[shown].name)}
        )
        facts = bool(structure.parts or own)
        first = "\n\n".join(filter(None, ["\n".join(lines), *own, notice]))
        body = "\n\n".join(article.body[_nearest_code(article.body, language)].strip() for article in foreign)
        return [
            Rendered(first, shown_in, structure.kind if facts else "notice"),
            Rendered(body, shown, structure.kind, False, None, sources, buttons, structure.card),
        ]

    def _message(self, key: str, arguments: Mapping[str, Argument], language: str) -> tuple[str, str]:
        values = {name: self._value(argument, language) for name, argument in arguments.items()}
        formatted = self._catalogues.format(key, language, values)
        if formatted is None:
            log.error("no catalogue has the message %s", key)
            return "", language
        return formatted.text, formatted.language

    def _value(self, argument: Argument, language: str) -> str | int | float:
        """An argument the language's own way; numbers stay numbers, for plural forms."""
        match argument.type:
            case "text" | "time":
                return _inert(str(argument.value))
            case "localized":
                return _inert(_nearest(argument.values or {}, language))
            case "date":
                return format_date(date.fromisoformat(str(argument.value)), language)
            case "number":
                return argument.value if isinstance(argument.value, (int, float)) else str(argument.value)
            case "distance":
                return self._distance(float(argument.value), language)
            case "hours":
                return self._hours(argument.value or [], language)
            case "message":
                return self._message(argument.key or "", argument.arguments, language)[0]
            case "term":
                return self._term(argument.group or "", argument.id or "", language)
            case "list":
                return self._list([str(self._value(item, language)) for item in argument.items], language)

    def _plain(self, key: str, language: str, **values: str | float) -> str:
        formatted = self._catalogues.format(key, language, values)
        return formatted.text if formatted else " ".join(map(str, values.values()))

    def _distance(self, metres: float, language: str) -> str:
        if metres < 950:
            return self._plain("unit-metres", language, n=max(10, round(metres / 10) * 10))
        kilometres = metres / 1000
        return self._plain("unit-kilometres", language, n=round(kilometres, 1) if kilometres < 10 else round(kilometres))

    def _hours(self, intervals: Iterable[Sequence[str]], language: str) -> str:
        spoken = [
            self._plain("unit-all-day", language)
            if (opens, closes) in (("00:00", "24:00"), ("00:00", "00:00"))
            else self._plain("unit-interval", language, **{"from": opens, "to": closes})
            for opens, closes in intervals
        ]
        return self._list(spoken, language) if spoken else self._plain("unit-closed", language)

    def _list(self, items: Sequence[str], language: str) -> str:
        if not items:
            return ""
        *middle, last = items
        if not middle:
            return last
        joined = middle[0]
        for item in middle[1:]:
            joined = self._plain("unit-list-next", language, list=joined, item=item)
        return self._plain("unit-list-last", language, list=joined, item=last)

    def _term(self, group: str, id: str, language: str) -> str:
        name = self._city.term(group, id, language)
        if name is None:
            log.error("an answer names %s %s, which the city database lacks", group, id)
            return id.replace("-", " ")
        return name

    def _sources(
        self, given: Sequence[Source], articles: Sequence[Article], language: str
    ) -> tuple[RenderedSource, ...]:
        """The structure's own sources and then those of its articles, each page once."""
        sources = list(given)
        for article in articles:
            for id in article.sources:
                record = self._city.source(id)
                if record is not None:
                    title = _nearest(record.title, language)
                    sources.append(Source(id=id, title=title, url=record.url, verified=record.verified))
        return tuple(
            RenderedSource(
                title=self._title(source, language),
                url=source.url,
                verified=source.verified.isoformat() if source.verified else None,
            )
            for source in each_page_once(sources)
        )

    def _title(self, source: Source, language: str) -> str:
        record = self._city.source(source.id) if source.id else None
        return _nearest(record.title, language) if record else source.title


def _nearest_code(texts: Localized, language: str) -> str:
    """The language in which a text that exists in some languages is shown to a reader of ``language``."""
    entry = languages().get(language)
    for candidate in (language, entry.fallback if entry else "en", "en", "sv"):
        if candidate in texts:
            return candidate
    return next(iter(texts), language)


def _nearest(texts: Localized, language: str) -> str:
    return texts.get(_nearest_code(texts, language), "")


def _inert(text: str) -> str:
    """A value that cannot become a Markdown link of its own."""
    return text.replace("](", "] (")


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    entry = languages().get(language)
    return Locale.parse(entry.locale if entry else "en_GB")


@lru_cache(maxsize=64)
def _day_pattern(language: str) -> str:
    """The CLDR pattern for weekday, day and month, all in full.

    CLDR has it under different names for different languages, with the words abbreviated in some:
    the order comes from what there is, the full words from lengthening its letters.
    """
    skeletons = _locale(language).datetime_skeletons
    for name in ("MMMMEEEEd", "MMMMEd", "MMMEd"):
        if name in skeletons:
            pattern = str(skeletons[name])
            break
    else:
        pattern = "EEEE d MMMM"
    lengthened: list[str] = []
    quoted = False
    run = ""
    for character in pattern + "\0":
        if run and character != run[0]:
            lengthened.append(run[0] * 4 if run[0] in "Ec" or (run[0] in "ML" and len(run) == 3) else run)
            run = ""
        if character == "'":
            quoted = not quoted
        if not quoted and character in "EcML":
            run += character
        elif character != "\0":
            lengthened.append(character)
    return "".join(lengthened)


def format_date(day: date, language: str) -> str:
    """Weekday, day and month; the year where it is another than this one."""
    locale = _locale(language)
    if day.year != clock.today().year:
        return dates.format_date(day, "full", locale=locale)
    return dates.format_date(day, _day_pattern(language), locale=locale)
