"""The checker of the city's data files: what is wrong in them, and how well what they say is founded.

    report = check(settings().data_dir)
    print(report)
    report.ok                         # False where something must be mended

It reports what validation of a single record cannot see: references that lead nowhere, dates that cannot be
right, hours that overlap, names that two records share. Facts that nobody has verified pass, and are counted.
"""

from __future__ import annotations

import calendar as months
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from bot import clock
from bot.knowledge import calendar
from bot.knowledge import records as r
from bot.knowledge.hours import overlaps
from bot.knowledge.loader import CityFiles, collect
from bot.knowledge.problems import Problem
from bot.knowledge.repositories import key_of
from bot.language import registry
from bot.settings import settings

# The thirteen municipalities of the Gothenburg region, with its archipelago.
LATITUDES = (57.15, 58.35)
LONGITUDES = (11.2, 12.95)

ARTICLE_WORDS = (40, 140)
_KNOWN_ENTRIES = frozenset(
    {
        "sources.yml",
        "categories.yml",
        "areas.yml",
        "waste.yml",
        "holidays.yml",
        "places",
        "terms",
        "articles",
        "questions",
    }
)
_FACTS = ("address", "coordinates", "hours", "phone", "email", "website", "price", "directions", "description")


@dataclass
class Report:
    """What the checker found.

    ``counts`` tells per kind of fact how many are ``fresh``, ``stale``, ``unverified`` and ``missing`` (null);
    ``sizes`` how many records of each kind there are.
    """

    problems: list[Problem] = field(default_factory=list)
    counts: dict[str, Counter[str]] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)

    @property
    def errors(self) -> list[Problem]:
        """What must be mended."""
        return [problem for problem in self.problems if problem.severity == "error"]

    @property
    def ok(self) -> bool:
        """Whether nothing must be mended."""
        return not self.errors

    def __str__(self) -> str:
        lines = [f"{problem.severity}: {problem}" for problem in self.problems]
        lines += ["", "records: " + ", ".join(f"{kind} {size}" for kind, size in self.sizes.items())]
        states = ("fresh", "stale", "unverified", "missing")
        lines.append(f"{'facts':<16}" + "".join(f"{state:>12}" for state in states))
        for kind, count in self.counts.items():
            lines.append(f"{kind:<16}" + "".join(f"{count[state]:>12}" for state in states))
        warnings = len(self.problems) - len(self.errors)
        lines += ["", f"{len(self.errors)} errors, {warnings} warnings"]
        return "\n".join(lines).strip()


def check(data_dir: Path, today: date | None = None) -> Report:
    """Check ``data_dir/city`` and the language registry beside it.

    Args:
        data_dir: the folder with ``city/`` and ``languages.yml``.
        today: the day against which dates are judged; the clock's unless given.
    """
    return _Checker(data_dir, today or clock.today()).run()


class _Checker:
    def __init__(self, data_dir: Path, today: date) -> None:
        self.data_dir, self.today = data_dir, today
        self.content, problems = collect(data_dir / "city")
        self.report = Report(problems=list(problems))
        self.sources = {source.id: source for source in self.content.all(r.Source)}
        self.places = {place.id for place in self.content.all(r.Place)}
        self.articles = {article.id for article in self.content.all(r.Article)}
        self.areas = {area.id: area for area in self.content.all(r.Area)}
        self.groups: dict[str, set[str]] = {
            "category": {item.id for item in self.content.all(r.Category)},
            "fraction": {item.id for item in self.content.all(r.Fraction)},
            "waste": {item.id for item in self.content.all(r.WasteItem)},
            "area": set(self.areas),
            "place": self.places,
        }

    def run(self) -> Report:
        self.check_folder()
        for source in self.content.all(r.Source):
            self.check_source(source)
        for area in self.content.all(r.Area):
            self.check_area(area)
        for place in self.content.all(r.Place):
            self.check_place(place)
        for fraction in self.content.all(r.Fraction):
            self.cite(fraction, "source", fraction.source)
        for waste in self.content.all(r.WasteItem):
            self.cite(waste, "source", waste.source)
            self.refer(waste, "fraction", waste.fraction, self.groups["fraction"], "fraction in waste.yml")
        for article in self.content.all(r.Article):
            self.check_article(article)
        self.check_languages()
        for kind in (r.Place, r.Category, r.Area, r.WasteItem):
            self.check_names(kind)
        self.report.counts = dict(_count(self.content, self.sources, self.today))
        self.report.sizes = {kind.__name__: len(items) for kind, items in self.content.records.items()}
        self.report.problems = sorted(set(self.report.problems))
        return self.report

    def error(self, record: Any, name: str, message: str) -> None:
        self._add(record, name, message, "error")

    def warn(self, record: Any, name: str, message: str) -> None:
        self._add(record, name, message, "warning")

    def _add(self, record: Any, name: str, message: str, severity: Any) -> None:
        file = self.content.files[type(record), key_of(record)]
        self.report.problems.append(Problem(file, "/".join(key_of(record)), name, message, severity))

    def cite(self, record: Any, name: str, source: str) -> None:
        """A source that a fact names must exist."""
        self.refer(record, name, source, self.sources, "source in sources.yml")

    def refer(self, record: Any, name: str, id_: str, known: Any, what: str) -> None:
        if id_ not in known:
            self.error(record, name, f"expected the id of a {what}; there is no {id_!r}")

    def check_folder(self) -> None:
        folder = self.data_dir / "city"
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name not in _KNOWN_ENTRIES and not path.name.startswith("."):
                self.report.problems.append(Problem(path.name, "", "", "nothing reads this file or folder", "warning"))
        if (folder / calendar.FILE_NAME).exists():
            try:
                calendar.read(folder / calendar.FILE_NAME)
            except calendar.CalendarError as error:
                self.report.problems.append(Problem(calendar.FILE_NAME, "", "", str(error)))

    def check_source(self, source: r.Source) -> None:
        if source.verified is not None and source.verified > self.today:
            self.error(source, "verified", f"expected a day that has been; {source.verified} lies ahead")
        if source.page_date is not None:
            try:
                last = _last_day(source.page_date)
            except ValueError:
                self.error(source, "page_date", f"expected a day that exists, not {source.page_date}")
                return
            if source.verified is not None and source.verified > last:
                self.error(source, "verified", f"expected no later day than the page's date, {source.page_date}")

    def check_area(self, area: r.Area) -> None:
        self.cite(area, "source", area.source)
        self.check_coordinates(area, area.coordinates)
        seen = {area.id}
        parent = area.parent
        if parent is not None:
            self.refer(area, "parent", parent, self.areas, "area in areas.yml")
        while parent in self.areas:
            if parent in seen:
                self.error(area, "parent", "expected a larger area; this one leads back to itself")
                return
            seen.add(parent)
            parent = self.areas[parent].parent

    def check_place(self, place: r.Place) -> None:
        self.cite(place, "source", place.source)
        self.refer(place, "category", place.category, self.groups["category"], "category in categories.yml")
        stem = Path(self.content.files[r.Place, (place.id,)]).stem
        if stem != place.category:
            self.error(place, "category", f"expected {stem!r}, the name of the file, not {place.category!r}")
        if place.area is not None:
            self.refer(place, "area", place.area, self.areas, "area in areas.yml")
        for name in _FACTS:
            fact = getattr(place, name)
            if fact is not None and fact.source is not None:
                self.cite(place, f"{name}.source", fact.source)
        self.check_coordinates(place, place.coordinates)
        if place.hours is not None:
            for exception in place.hours.exceptions:
                self.cite(place, f"hours.exceptions.{exception.date}.source", exception.source)
            for name, first, second in overlaps(place.hours):
                self.error(place, f"hours.{name}", f"{'–'.join(first)} and {'–'.join(second)} overlap")

    def check_coordinates(self, record: Any, where: r.Coordinates | None) -> None:
        if where is None:
            return
        if where.source is not None:
            self.cite(record, "coordinates.source", where.source)
        if not LATITUDES[0] <= where.lat <= LATITUDES[1]:
            self.error(record, "coordinates.lat", f"{where.lat} is outside the Gothenburg region")
        if not LONGITUDES[0] <= where.lon <= LONGITUDES[1]:
            self.error(record, "coordinates.lon", f"{where.lon} is outside the Gothenburg region")

    def check_article(self, article: r.Article) -> None:
        for source in article.sources:
            self.cite(article, "sources", source)
        for other in article.related:
            self.refer(article, "related", other, self.articles - {article.id}, "different article")
        for contact in article.contacts:
            self.refer(article, "contacts", contact, self.places, "place")
        for language in ("sv", "en"):
            if not article.title.get(language):
                self.error(article, f"title.{language}", "expected a title in this language")
            text = article.body.get(language)
            if not text:
                self.error(article, f"body.{language}", f"expected a section '## {language}'")
            elif not ARTICLE_WORDS[0] <= len(text.split()) <= ARTICLE_WORDS[1]:
                low, high = ARTICLE_WORDS
                self.warn(article, f"body.{language}", f"expected {low} to {high} words; it has {len(text.split())}")

    def check_languages(self) -> None:
        path = self.data_dir / registry.FILE_NAME
        try:
            known = set(registry.read(path)) if path.exists() else None
        except registry.RegistryError as error:
            self.report.problems.append(Problem(registry.FILE_NAME, "", "", str(error)))
            known = None
        for question in self.content.all(r.Question):
            self.refer(question, "article", question.article, self.articles, "article")
            self._check_language(question, known)
        for term in self.content.all(r.Term):
            self.refer(term, "id", term.id, self.groups[term.group], term.group)
            self._check_language(term, known)

    def _check_language(self, record: Any, known: set[str] | None) -> None:
        if known is not None and record.language not in known:
            self.error(record, "language", f"expected a language of {registry.FILE_NAME}, not {record.language!r}")

    def check_names(self, kind: type) -> None:
        """No name may stand twice in a record; one that two records share makes people be asked which they mean."""
        owners: dict[str, Any] = {}
        for record in self.content.records[kind]:
            own: set[str] = set()
            for texts in _distinct(record):
                keys = Counter(map(_key, texts))
                own |= set(keys)
                for text in (key for key, times in keys.items() if times > 1):
                    self.warn(record, "synonyms", f"{text!r} stands there twice")
            for text in sorted(own):
                other = owners.setdefault(text, record)
                if other is not record:
                    self.warn(record, "synonyms", f"{text!r} is also a name of {other.id!r}")


def _distinct(record: Any) -> Iterator[list[str]]:
    """Lists of names in which none should stand twice; the same word in two languages is no slip."""
    if isinstance(record.synonyms, tuple):
        yield [*{_key(text) for text in record.name.values()}, *record.synonyms]
        return
    for language in {**record.name, **record.synonyms}:
        name = record.name.get(language)
        yield [*([name] if name else []), *record.synonyms.get(language, ())]


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _last_day(page_date: str) -> date:
    """The last day that a year, a month or a day may mean."""
    parts = [int(part) for part in page_date.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else months.monthrange(year, month)[1]
    return date(year, month, day)


def _count(content: CityFiles, sources: dict[str, r.Source], today: date) -> Iterator[tuple[str, Counter[str]]]:
    def state(source: str | None) -> str:
        return "missing" if source is None else r.freshness(sources.get(source), today)

    places = content.all(r.Place)
    yield "place", Counter(state(place.source) for place in places)
    for name in _FACTS:
        facts = [getattr(place, name) for place in places]
        yield name, Counter(state(fact.source if fact else None) for fact in facts)
    yield "area", Counter(state(area.source) for area in content.all(r.Area))
    yield "fraction", Counter(state(fraction.source) for fraction in content.all(r.Fraction))
    yield "waste", Counter(state(item.source) for item in content.all(r.WasteItem))
    yield "article", Counter(state(article.sources[0]) for article in content.all(r.Article))


def main() -> int:
    """Check the data of the settings and print the report; 1 where something must be mended."""
    report = check(settings().data_dir)
    print(report)
    return 0 if report.ok else 1


if __name__ == "__main__":
    sys.exit(main())
