"""Whether the process is alive, whether it can answer, and its figures."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel
from sqlalchemy.exc import SQLAlchemyError

from bot.chat.metrics import CONTENT_TYPE
from bot.chat.routes.access import ServicesOf
from bot.knowledge.city import CityUnavailable

router = APIRouter(tags=["operation"])


class Readiness(BaseModel):
    """What the process needs in order to answer, and whether each is there."""

    ready: bool
    conversations: bool
    city: bool
    engine: bool


@router.get("/healthz", summary="Alive")
async def alive() -> dict[str, Literal["ok"]]:
    """The process runs."""
    return {"status": "ok"}


@router.get("/readyz", summary="Able to answer", responses={503: {"model": Readiness}})
async def ready(response: Response, parts: ServicesOf) -> Readiness:
    """200 when both databases can be read and the dialogue engine and the action server answer, else 503."""
    conversations, city, engine = await asyncio.gather(
        asyncio.to_thread(_works, parts.database.check),
        asyncio.to_thread(_works, parts.city.version),
        parts.engine.healthy(),
    )
    well = conversations and city and engine
    response.status_code = 200 if well else 503
    response.headers["Cache-Control"] = "no-store"
    return Readiness(ready=well, conversations=conversations, city=city, engine=engine)


def _works(check: Callable[[], object]) -> bool:
    try:
        check()
    except (SQLAlchemyError, CityUnavailable, OSError):
        return False
    return True


@router.get("/metrics", summary="Figures for Prometheus", response_class=Response)
async def metrics(parts: ServicesOf) -> Response:
    """Counters and times, without anything personal."""
    return Response(parts.metrics.exposition(), headers={"Content-Type": CONTENT_TYPE})
