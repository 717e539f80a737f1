"""Runs the public process with the settings of the environment."""

from __future__ import annotations

import os

import uvicorn

from bot.chat.app import create_app
from bot.chat.logs import configure
from bot.settings import settings


def main() -> None:
    """Serve until a signal ends it; open event streams get a few seconds to finish."""
    # The embedding engine's threads would otherwise spin while they wait, and keep the other two
    # processes from the cores: 200 ms instead of 25 for a text on two busy cores.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
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
