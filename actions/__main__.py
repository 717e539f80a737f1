"""Run the action server: ``python -m actions``."""

from __future__ import annotations

import logging
import os

from rasa_sdk.endpoint import create_app

from bot.settings import settings


def main() -> None:
    """Serve the custom actions until stopped, on loopback unless the settings say otherwise."""
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    logging.basicConfig(level=settings().log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    app = create_app("actions", cors_origins=[])
    app.run(host=settings().internal_host, port=settings().actions_port, access_log=False)


if __name__ == "__main__":
    main()
