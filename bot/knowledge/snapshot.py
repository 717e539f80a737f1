"""Everything that the city database says at one version, indexed for reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from bot.knowledge import records as r
from bot.knowledge.repositories import Reader


@dataclass(frozen=True)
class Snapshot:
    """The records of one version by id; never changed after it is built, so threads share it."""

    version: int
    sources: Mapping[str, r.Source]
    categories: Mapping[str, r.Category]
    areas: Mapping[str, r.Area]
    places: Mapping[str, r.Place]
    fractions: Mapping[str, r.Fraction]
    waste: Mapping[str, r.WasteItem]
    articles: Mapping[str, r.Article]
    questions: Sequence[r.Question]
    terms: Mapping[tuple[str, str, str], r.Term]
    names: Sequence[r.Name]

    @cached_property
    def places_in(self) -> Mapping[str, Sequence[r.Place]]:
        """The places of each category."""
        found: dict[str, list[r.Place]] = {}
        for place in self.places.values():
            found.setdefault(place.category, []).append(place)
        return {category: tuple(places) for category, places in found.items()}

    def group(self, group: str) -> Mapping[str, Any]:
        """The records that a group of terms names.

        Raises:
            ValueError: there is no such group.
        """
        groups: dict[str, Mapping[str, Any]] = {
            "category": self.categories,
            "fraction": self.fractions,
            "waste": self.waste,
            "area": self.areas,
            "place": self.places,
        }
        if group not in groups:
            raise ValueError(f"expected one of {', '.join(groups)} as the group of a term, not {group!r}")
        return groups[group]


def take(reader: Reader) -> Snapshot:
    """Read everything within the reader's transaction."""
    sources = _by_id(reader.all(r.Source))
    categories = _by_id(reader.all(r.Category))
    areas = _by_id(reader.all(r.Area))
    places = {place.id: _with_origin(place, sources) for place in reader.all(r.Place)}
    waste = _by_id(reader.all(r.WasteItem))
    articles = _by_id(reader.all(r.Article))
    terms: dict[tuple[str, str, str], r.Term] = {
        (term.group, term.id, term.language): term for term in reader.all(r.Term)
    }
    named: dict[r.NameKind, Mapping[str, Any]] = {
        "place": places,
        "category": categories,
        "area": areas,
        "waste": waste,
    }
    return Snapshot(
        version=reader.version(),
        sources=sources,
        categories=categories,
        areas=areas,
        places=places,
        fractions=_by_id(reader.all(r.Fraction)),
        waste=waste,
        articles=articles,
        # A question outlives its article where an editor withdrew that one.
        questions=tuple(question for question in reader.all(r.Question) if question.article in articles),
        terms=terms,
        names=tuple(dict.fromkeys(_names(named, terms.values()))),
    )


def _by_id(items: Sequence[Any]) -> dict[str, Any]:
    return {item.id: item for item in items}


def _with_origin(place: r.Place, sources: Mapping[str, r.Source]) -> r.Place:
    """The place with the sources of its hours at hand, so that ``hours`` can tell how fresh they are."""
    if place.hours is None:
        return place
    exceptions = tuple(replace(exception, origin=sources.get(exception.source)) for exception in place.hours.exceptions)
    return replace(place, hours=replace(place.hours, exceptions=exceptions, origin=sources.get(place.hours.source)))


def _names(named: Mapping[r.NameKind, Mapping[str, Any]], terms: Any) -> Iterator[r.Name]:
    for kind, items in named.items():
        for item in items.values():
            for texts in (item.name, getattr(item, "plural", {})):
                for language, text in texts.items():
                    yield r.Name(kind, item.id, text, language)
            if isinstance(item.synonyms, tuple):
                for text in item.synonyms:
                    yield r.Name(kind, item.id, text, None)
            else:
                for language, synonyms in item.synonyms.items():
                    for text in synonyms:
                        yield r.Name(kind, item.id, text, language)
    for term in terms:
        if term.group in named and term.id in named[term.group]:
            for text in (term.name, term.plural, *term.synonyms):
                if text:
                    yield r.Name(term.group, term.id, text, term.language)
