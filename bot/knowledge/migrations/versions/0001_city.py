"""The first tables of the city database."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

JSON = sa.JSON(none_as_null=True)


def kept() -> list[sa.Column]:
    """The columns that every table has beside the fact itself."""
    return [
        sa.Column("provenance", sa.String(16), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
    ]


def upgrade() -> None:
    op.create_table(
        "city_areas",
        *kept(),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("source", sa.String(80), nullable=False),
        sa.Column("synonyms", JSON, nullable=False),
        sa.Column("parent", sa.String(80)),
        sa.Column("coordinates", JSON),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "city_articles",
        *kept(),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("site", sa.String(40), nullable=False),
        sa.Column("topic", sa.String(80), nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("body", JSON, nullable=False),
        sa.Column("sources", JSON, nullable=False),
        sa.Column("related", JSON, nullable=False),
        sa.Column("contacts", JSON, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "city_categories",
        *kept(),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("plural", JSON, nullable=False),
        sa.Column("synonyms", JSON, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "city_fractions",
        *kept(),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("where", JSON, nullable=False),
        sa.Column("source", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "city_places",
        *kept(),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("category", sa.String(80), nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("source", sa.String(80), nullable=False),
        sa.Column("synonyms", JSON, nullable=False),
        sa.Column("area", sa.String(80)),
        sa.Column("address", JSON),
        sa.Column("coordinates", JSON),
        sa.Column("hours", JSON),
        sa.Column("phone", JSON),
        sa.Column("email", JSON),
        sa.Column("website", JSON),
        sa.Column("price", JSON),
        sa.Column("directions", JSON),
        sa.Column("description", JSON),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_city_places_category", "city_places", ["category"])
    op.create_table(
        "city_questions",
        *kept(),
        sa.Column("article", sa.String(80), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("text", sa.String(300), nullable=False),
        sa.PrimaryKeyConstraint("article", "language", "text"),
    )
    op.create_table(
        "city_sources",
        *kept(),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("status", sa.String(2), nullable=False),
        sa.Column("verified", sa.Date()),
        sa.Column("life_days", sa.Integer(), nullable=False),
        sa.Column("page_date", sa.String(10)),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "city_terms",
        *kept(),
        sa.Column("group", sa.String(16), nullable=False),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("plural", sa.Text()),
        sa.Column("where", sa.Text()),
        sa.Column("synonyms", JSON, nullable=False),
        sa.PrimaryKeyConstraint("group", "id", "language"),
    )
    op.create_table(
        "city_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "city_waste",
        *kept(),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("fraction", sa.String(80), nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("source", sa.String(80), nullable=False),
        sa.Column("synonyms", JSON, nullable=False),
        sa.Column("note", JSON),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_city_waste_fraction", "city_waste", ["fraction"])
    # Writers lock this row before they change anything.
    op.execute("INSERT INTO city_version (id, number) VALUES (1, 0)")


def downgrade() -> None:
    op.drop_index("ix_city_waste_fraction", "city_waste")
    op.drop_table("city_waste")
    op.drop_table("city_version")
    op.drop_table("city_terms")
    op.drop_table("city_sources")
    op.drop_table("city_questions")
    op.drop_index("ix_city_places_category", "city_places")
    op.drop_table("city_places")
    op.drop_table("city_fractions")
    op.drop_table("city_categories")
    op.drop_table("city_articles")
    op.drop_table("city_areas")
