"""The public process: the application factory.

    app = create_app()        # with the settings of the environment

``python -m bot.chat`` runs it.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from bot.chat import problems
from bot.chat.metrics import Metrics
from bot.chat.middleware import Cors, Guard, Journal, SecurityHeaders
from bot.chat.origins import Origins
from bot.chat.routes import conversations, events, health, pages, widget
from bot.chat.services import Services
from bot.knowledge.city import City
from bot.language.render import Renderer
from bot.messages import Argument
from bot.settings import settings

log = logging.getLogger(__name__)

DESCRIPTION = """
Hej Göteborg, the public assistant of the City of Gothenburg.

Begin a conversation, keep its token, and send it as `Authorization: Bearer …` with every other call.
Errors are problem documents (RFC 9457) with a `detail` in the person's language.
"""


def create_app(transport: httpx.AsyncBaseTransport | None = None) -> FastAPI:
    """The application; nothing is opened before it starts.

    Args:
        transport: replaces the network towards the dialogue engine.
    """
    chosen = settings()
    city = City.open(chosen.city_database)
    renderer = Renderer(city)
    metrics = Metrics()
    origins = Origins(chosen.allowed_origins, chosen.public_address)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        services = await Services.open(chosen, renderer, city, metrics, origins, transport)
        app.state.services = services
        log.info("ready", extra={"engine": chosen.rasa_address})
        try:
            yield
        finally:
            await services.close()

    def words(key: str, language: str, arguments: dict[str, Argument]) -> str:
        return renderer.text(key, language, arguments)

    app = FastAPI(
        title="Hej Göteborg",
        version="1",
        description=DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
    )
    problems.install(app, words)
    # The last one added is the outermost.
    app.add_middleware(Guard, limit=chosen.max_body_bytes, words=words)
    app.add_middleware(Cors, origins=origins)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Journal, metrics=metrics)
    app.openapi = lambda: described(app)  # type: ignore[method-assign]
    for router in (conversations.router, events.router, health.router, pages.router, widget.router):
        app.include_router(router)
    return app


def described(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI description; the framework's own 422 is left out, as malformed requests are answered 400."""
    if app.openapi_schema is None:
        schema = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        for calls in schema["paths"].values():
            for call in calls.values():
                call["responses"].pop("422", None)
        for name in ("HTTPValidationError", "ValidationError"):
            schema["components"]["schemas"].pop(name, None)
        app.openapi_schema = schema
    return app.openapi_schema
