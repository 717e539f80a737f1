"""Runs the public process with the settings of the environment."""

from __future__ import annotations

import uvicorn

from bot.chat.app import create_app
from bot.chat.logs import configure
from bot.settings import settings


def main() -> None:
    """Serve until a signal ends it; open event streams get a few seconds to finish."""
    configure(settings().log_level)
    uvicorn.run(
        create_app(),
        host=settings().chat_host,
        port=settings().chat_port,
        log_config=None,
        ws="none",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=3,
    )
