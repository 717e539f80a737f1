"""``python -m bot.chat``: the public process."""

from bot.chat.main import main

main()
