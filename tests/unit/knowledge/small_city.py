"""The data files of a city with one pool, one waste item and one article."""

from __future__ import annotations

from typing import Any

SMALL_CITY: dict[str, Any] = {
    "sources.yml": {
        "sources": {
            "pools": {
                "title": {"sv": "Badhus", "en": "Pools"},
                "url": "https://goteborg.se",
                "status": "VD",
                "verified": "2026-03-01",
                "life_days": 30,
            },
            "hearsay": {
                "title": {"sv": "Allmänt känt"},
                "url": "https://goteborg.se",
                "status": "U",
                "verified": None,
                "life_days": 730,
            },
        }
    },
    "categories.yml": {
        "categories": [
            {
                "id": "swimming_hall",
                "name": {"sv": "simhall", "en": "swimming hall"},
                "plural": {"sv": "simhallar", "en": "swimming halls"},
                "synonyms": {"sv": ["badhus"], "en": ["pool"]},
            }
        ]
    },
    "areas.yml": {
        "areas": [
            {
                "id": "lundby",
                "kind": "district",
                "name": {"sv": "Lundby", "en": "Lundby"},
                "synonyms": [],
                "parent": None,
                "coordinates": {"lat": 57.72, "lon": 11.93, "precision": "district"},
                "source": "hearsay",
            }
        ]
    },
    "places/swimming_hall.yml": {
        "places": [
            {
                "id": "lundbybadet",
                "category": "swimming_hall",
                "name": {"sv": "Lundbybadet", "en": "Lundbybadet"},
                "synonyms": ["badet i Lundby"],
                "area": "lundby",
                "phone": {"value": "031-365 00 00", "source": "pools"},
                "hours": {"source": "pools", "weekly": {"mon": [["06:30", "21:00"]], "tue": []}},
                "description": {"sv": "Ett badhus.", "en": "A pool.", "source": "pools"},
                "source": "pools",
            }
        ]
    },
    "waste.yml": {
        "fractions": [
            {
                "id": "residual",
                "name": {"sv": "restavfall", "en": "residual waste"},
                "where": {"sv": "i soptunnan", "en": "in the bin"},
                "source": "hearsay",
            }
        ],
        "waste": [
            {
                "id": "nappy",
                "fraction": "residual",
                "name": {"sv": "blöja", "en": "nappy"},
                "synonyms": {"sv": ["blöjor"], "en": ["diaper"]},
                "note": None,
                "source": "hearsay",
            }
        ],
    },
    "questions/fi.yml": {"questions": {"swim-school": ["miten lapsi oppii uimaan"]}},
    "terms/fi.yml": {
        "categories": {"swimming_hall": {"name": "uimahalli", "plural": "uimahallit", "synonyms": ["uima-allas"]}},
        "waste": {"nappy": {"name": "vaippa"}},
        "fractions": {"residual": {"name": "sekajäte", "where": "roskikseen"}},
    },
}

SENTENCE = "Ring simhallen och fråga när nästa kurs börjar. "
ARTICLE = f"""---
id: swim-school
site: goteborg.se
topic: culture
title: {{sv: Simskola, en: Swimming lessons}}
sources: [pools]
related: []
contacts: [lundbybadet]
---
## sv
{SENTENCE * 6}
## en
{"Call the pool and ask when the next course begins. " * 6}
"""
