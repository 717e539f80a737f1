"""The city database: facts with their sources, read through ``City``.

Files in ``data/city/`` are validated (``files``) and loaded (``loader``) into a database (``schema``,
``migrate``, ``repositories``); ``City`` reads it, ``hours`` and ``geo`` reckon with it, and ``check``
finds what is wrong in the files.
"""

from bot.knowledge.city import City

__all__ = ["City"]
