"""The tables of the city database, alike on SQLite and PostgreSQL.

A column has the name of the record's field (``bot.knowledge.records``); nested values are JSON. Every table says
who wrote a row and whether it is withdrawn. There are no foreign keys on purpose: an editor may write an
article before the place that it names, and ``bot.knowledge.check`` finds what leads nowhere.
"""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, DateTime, Integer, String, Text
from sqlalchemy.orm import registry
from sqlalchemy.orm.decl_api import DeclarativeMeta

_registry = registry()


class Base(metaclass=DeclarativeMeta):  # SQLAlchemy 1.4 has no types
    """What the tables are collected under."""

    __abstract__ = True
    registry = _registry
    metadata = _registry.metadata
    __init__ = _registry.constructor


FILE = "file"
EDITOR = "editor"

# None is SQL's NULL in both databases, not the JSON text "null".
_Json = JSON(none_as_null=True)


class Kept:
    """What the database knows about a row beside the fact itself.

    ``provenance`` is ``file`` or ``editor``; the loader leaves an editor's rows alone. ``digest`` is the hash of the
    record's content. A withdrawn row is kept, so that the files do not bring it back.
    """

    provenance = Column(String(16), nullable=False)
    withdrawn = Column(Boolean, nullable=False, default=False)
    digest = Column(String(64), nullable=False)
    changed_at = Column(DateTime(timezone=True), nullable=False)


class VersionRow(Base):
    """One row: the number that grows with every write."""

    __tablename__ = "city_version"

    id = Column(Integer, primary_key=True, autoincrement=False)
    number = Column(Integer, nullable=False)


class SourceRow(Kept, Base):
    __tablename__ = "city_sources"

    id = Column(String(80), primary_key=True)
    title = Column(_Json, nullable=False)
    url = Column(Text, nullable=False)
    status = Column(String(2), nullable=False)
    verified = Column(Date)
    life_days = Column(Integer, nullable=False)
    page_date = Column(String(10))


class CategoryRow(Kept, Base):
    __tablename__ = "city_categories"

    id = Column(String(80), primary_key=True)
    name = Column(_Json, nullable=False)
    plural = Column(_Json, nullable=False)
    synonyms = Column(_Json, nullable=False)


class AreaRow(Kept, Base):
    __tablename__ = "city_areas"

    id = Column(String(80), primary_key=True)
    kind = Column(String(16), nullable=False)
    name = Column(_Json, nullable=False)
    source = Column(String(80), nullable=False)
    synonyms = Column(_Json, nullable=False)
    parent = Column(String(80))
    coordinates = Column(_Json)


class PlaceRow(Kept, Base):
    __tablename__ = "city_places"

    id = Column(String(80), primary_key=True)
    category = Column(String(80), nullable=False, index=True)
    name = Column(_Json, nullable=False)
    source = Column(String(80), nullable=False)
    synonyms = Column(_Json, nullable=False)
    area = Column(String(80))
    address = Column(_Json)
    coordinates = Column(_Json)
    hours = Column(_Json)
    phone = Column(_Json)
    email = Column(_Json)
    website = Column(_Json)
    price = Column(_Json)
    directions = Column(_Json)
    description = Column(_Json)


class FractionRow(Kept, Base):
    __tablename__ = "city_fractions"

    id = Column(String(80), primary_key=True)
    name = Column(_Json, nullable=False)
    where = Column(_Json, nullable=False)
    source = Column(String(80), nullable=False)


class WasteRow(Kept, Base):
    __tablename__ = "city_waste"

    id = Column(String(80), primary_key=True)
    fraction = Column(String(80), nullable=False, index=True)
    name = Column(_Json, nullable=False)
    source = Column(String(80), nullable=False)
    synonyms = Column(_Json, nullable=False)
    note = Column(_Json)


class ArticleRow(Kept, Base):
    __tablename__ = "city_articles"

    id = Column(String(80), primary_key=True)
    site = Column(String(40), nullable=False)
    topic = Column(String(80), nullable=False)
    title = Column(_Json, nullable=False)
    body = Column(_Json, nullable=False)
    sources = Column(_Json, nullable=False)
    related = Column(_Json, nullable=False)
    contacts = Column(_Json, nullable=False)


class QuestionRow(Kept, Base):
    __tablename__ = "city_questions"

    article = Column(String(80), primary_key=True)
    language = Column(String(8), primary_key=True)
    text = Column(String(300), primary_key=True)


class TermRow(Kept, Base):
    __tablename__ = "city_terms"

    group = Column(String(16), primary_key=True)
    id = Column(String(80), primary_key=True)
    language = Column(String(8), primary_key=True)
    name = Column(Text)
    plural = Column(Text)
    where = Column(Text)
    synonyms = Column(_Json, nullable=False)
