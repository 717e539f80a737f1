"""The one clock: aware times in Europe/Stockholm.

    from bot import clock
    clock.now()      # datetime, aware
    clock.today()    # date in Stockholm
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.settings import settings

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def now() -> datetime:
    """The current time in Stockholm, or ``HEJ_FIXED_TIME`` where a test sets it."""
    fixed = settings().fixed_time
    if fixed:
        moment = datetime.fromisoformat(fixed)
        return moment.astimezone(STOCKHOLM) if moment.tzinfo else moment.replace(tzinfo=STOCKHOLM)
    return datetime.now(STOCKHOLM)


def today() -> date:
    """The current date in Stockholm."""
    return now().date()
