"""The shape of the files in ``data/city/``: one pydantic model a record.

A model is stricter than the database: it knows no field that the format does not have, so that a misspelt
field is an error and not a fact that silently stays away.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, model_validator

from bot.knowledge import records as r

_TIME = re.compile(r"^([01]\d|2[0-3]):[0-5]\d$")
_LANGUAGE = re.compile(r"^[a-z]{2,3}$")


def _id(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9]+([_-][A-Za-z0-9]+)*", value) or len(value) > 80:
        raise ValueError("expected an id of ASCII letters, digits, '-' and '_', at most 80 characters")
    return value


def _url(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+\.[^\s/]+(/\S*)?", value):
        raise ValueError("expected a whole address like https://goteborg.se")
    return value


def _email(value: str) -> str:
    if not re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", value):
        raise ValueError("expected an e-mail address")
    return value


def _phone(value: str) -> str:
    if not re.fullmatch(r"\+?[\d ()/-]+", value) or not re.search(r"\d{2}", value):
        raise ValueError("expected a telephone number of digits, spaces and hyphens")
    return value


def _localized(value: dict[str, str]) -> dict[str, str]:
    wrong = [key for key in value if not _LANGUAGE.match(key)]
    if wrong:
        raise ValueError(f"expected language codes, not {', '.join(wrong)}")
    if not {"sv", "en"} & set(value):
        raise ValueError("expected text in sv or en")
    return value


def _per_language(value: dict[str, Any]) -> dict[str, Any]:
    wrong = [key for key in value if not _LANGUAGE.match(key)]
    if wrong:
        raise ValueError(f"expected language codes, not {', '.join(wrong)}")
    return value


def _interval(value: Any) -> Any:
    if not isinstance(value, (list, tuple)) or len(value) != 2 or not all(isinstance(end, str) for end in value):
        raise ValueError('expected ["10:00", "17:00"], each time in quotes')
    opens, closes = value
    if not _TIME.match(opens) or not (_TIME.match(closes) or closes == "24:00"):
        raise ValueError("expected times from 00:00 to 23:59, or 24:00 as the end of the day")
    if opens == closes:
        raise ValueError('expected two different times; a whole day is ["00:00", "24:00"]')
    return r.Interval(opens, closes)


def _day_rule(value: Any) -> Any:
    if isinstance(value, str) and value in ("unknown", "closed", "as_weekday"):
        return {"kind": value}
    if isinstance(value, dict) and set(value) == {"intervals"}:
        return {"kind": "intervals", **value}
    raise ValueError("expected unknown, closed, as_weekday or {intervals: […]}")


def _page_date(value: Any) -> Any:
    text = value.isoformat() if isinstance(value, date) else value
    if not isinstance(text, str) or not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", text):
        raise ValueError('expected a year, a month or a day in quotes: "2023", "2023-11" or "2023-11-01"')
    return text


def _day(value: Any) -> Any:
    # YAML gives a date; a quoted one is text. A number would be read as seconds since 1970.
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ValueError("expected a date like 2023-11-01") from None
    if type(value) is not date:
        raise ValueError("expected a date like 2023-11-01")
    return value


Text = Annotated[str, Field(min_length=1)]
Id = Annotated[str, AfterValidator(_id)]
Url = Annotated[str, AfterValidator(_url)]
Email = Annotated[str, AfterValidator(_email)]
Phone = Annotated[str, AfterValidator(_phone)]
Day = Annotated[date, BeforeValidator(_day)]
Localized = Annotated[dict[str, Text], AfterValidator(_localized)]
Synonyms = tuple[Text, ...]
SynonymsByLanguage = Annotated[dict[str, Synonyms], AfterValidator(_per_language)]
Interval = Annotated[r.Interval, BeforeValidator(_interval)]


class FileModel(BaseModel):
    """What all models share: no unknown fields, no guessing of types."""

    model_config = ConfigDict(extra="forbid", strict=True, str_strip_whitespace=True)

    @model_validator(mode="before")
    @classmethod
    def _lists_are_tuples(cls, value: Any) -> Any:
        # Strict validation would refuse YAML's lists where a record holds a tuple.
        return {key: _tuples(item) for key, item in value.items()} if isinstance(value, dict) else value


def _tuples(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_tuples(item) for item in value)
    if isinstance(value, dict):
        return {key: _tuples(item) for key, item in value.items()}
    return value


class TextFact(FileModel):
    value: Text
    source: Id


class PhoneFact(FileModel):
    value: Phone
    source: Id


class EmailFact(FileModel):
    value: Email
    source: Id


class UrlFact(FileModel):
    value: Url
    source: Id


class LocalizedFact(FileModel):
    """Text per language with its source beside it: ``{sv: …, en: …, source: …}``."""

    value: Localized
    source: Id

    @model_validator(mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        texts = {key: item for key, item in value.items() if key != "source"}
        return {"value": texts, **({"source": value["source"]} if "source" in value else {})}


class AreaCoordinates(FileModel):
    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)
    precision: r.Precision
    source: Id | None = None


class PlaceCoordinates(AreaCoordinates):
    source: Id


class DayRule(FileModel):
    kind: Literal["unknown", "closed", "as_weekday", "intervals"]
    intervals: tuple[Interval, ...] = ()


class HoursException(FileModel):
    date: Day
    intervals: tuple[Interval, ...]
    source: Id


class Hours(FileModel):
    source: Id
    weekly: dict[r.Weekday, tuple[Interval, ...]] = Field(default_factory=dict)
    exceptions: tuple[HoursException, ...] = ()
    holidays: Annotated[DayRule, BeforeValidator(_day_rule)] = DayRule(kind="unknown")
    eves: Annotated[DayRule, BeforeValidator(_day_rule)] = DayRule(kind="unknown")
    always_open: bool = False

    @model_validator(mode="after")
    def _says_something(self) -> Hours:
        if not (self.weekly or self.exceptions or self.always_open):
            raise ValueError("expected weekly, exceptions or always_open; unknown hours are 'hours: null'")
        dates = [exception.date for exception in self.exceptions]
        for day in dates:
            if dates.count(day) > 1:
                raise ValueError(f"expected one exception a date; {day} has {dates.count(day)}")
        return self


class Source(FileModel):
    id: Id
    title: Localized
    url: Url
    status: Literal["V", "VD", "U"]
    verified: Day | None
    life_days: int = Field(gt=0)
    page_date: Annotated[str, BeforeValidator(_page_date)] | None = None


class Category(FileModel):
    id: Id
    name: Localized
    plural: Localized
    synonyms: SynonymsByLanguage = Field(default_factory=dict)


class Area(FileModel):
    id: Id
    kind: Literal["district", "stop", "street", "square", "island"]
    name: Localized
    source: Id
    synonyms: Synonyms = ()
    parent: Id | None = None
    coordinates: AreaCoordinates | None = None


class Place(FileModel):
    id: Id
    category: Id
    name: Localized
    source: Id
    synonyms: Synonyms = ()
    area: Id | None = None
    address: TextFact | None = None
    coordinates: PlaceCoordinates | None = None
    hours: Hours | None = None
    phone: PhoneFact | None = None
    email: EmailFact | None = None
    website: UrlFact | None = None
    price: LocalizedFact | None = None
    directions: LocalizedFact | None = None
    description: LocalizedFact | None = None


class Fraction(FileModel):
    id: Id
    name: Localized
    where: Localized
    source: Id


class WasteItem(FileModel):
    id: Id
    fraction: Id
    name: Localized
    source: Id
    synonyms: SynonymsByLanguage = Field(default_factory=dict)
    note: Localized | None = None


class Article(FileModel):
    id: Id
    site: Literal["goteborg.se", "goteborg.com"]
    topic: Id
    title: Localized
    body: Localized
    sources: tuple[Id, ...] = Field(min_length=1)
    related: tuple[Id, ...] = ()
    contacts: tuple[Id, ...] = ()


class Question(FileModel):
    article: Id
    language: str = Field(pattern=_LANGUAGE.pattern)
    text: Text = Field(max_length=300)


class Term(FileModel):
    group: r.TermGroup
    id: Id
    language: str = Field(pattern=_LANGUAGE.pattern)
    name: Text | None = None
    plural: Text | None = None
    where: Text | None = None
    synonyms: Synonyms = ()

    @model_validator(mode="after")
    def _fits_group(self) -> Term:
        if self.plural is not None and self.group != "category":
            raise ValueError("only categories have a plural")
        if self.where is not None and self.group != "fraction":
            raise ValueError("only fractions have 'where'")
        return self


MODELS: dict[type[FileModel], TypeAdapter[Any]] = {
    model: TypeAdapter(getattr(r, model.__name__))
    for model in (Source, Category, Area, Place, Fraction, WasteItem, Article, Question, Term)
}


def to_record(model: FileModel) -> Any:
    """The record of ``bot.knowledge.records`` that a validated model describes."""
    return MODELS[type(model)].validate_python(model.model_dump())
