"""Asking for a person, as a small state machine: every way from one state to another is here.

bot → waiting: the person asks for a human (a button, or the dialogue asks for it).
waiting → bot: the person goes back to the assistant, or leaves a message for the staff.
Any → closed: ``cases.close``. Each step runs in the transaction that it is given.
"""

from __future__ import annotations

from sqlalchemy.engine import Connection

from bot.chat import cases, says, store
from bot.chat.records import Conversation
from bot.knowledge.city import City
from bot.messages import Structure
from bot.privacy.vault import Vault


class Handover:
    """The steps, each of which gives what is answered."""

    def __init__(self, city: City, vault: Vault) -> None:
        self._city = city
        self._vault = vault

    def ask(self, connection: Connection, conversation: Conversation) -> list[Structure]:
        """The person wants a human: a place in the queue, and honest words about who is in."""
        place = cases.request(connection, conversation.id, conversation.language)
        return [says.nobody_in(self._city, place)]

    def agree_to_leave(self, connection: Connection, conversation: Conversation) -> list[Structure]:
        """The person agrees to leave a message: what they write next is it."""
        cases.request(connection, conversation.id, conversation.language)
        store.change(connection, conversation.id, leaving=True)
        return [says.ask_for_message()]

    def leave(self, connection: Connection, conversation: Conversation, message: str, raw: str) -> list[Structure]:
        """Keep ``raw`` for the staff, sealed with the conversation's own key; ``message`` is its masked form's id."""
        key = conversation.own_key
        if key is None:
            key = self._vault.new_key()
            store.change(connection, conversation.id, own_key=key)
        sealed = self._vault.encrypt(key, raw)
        cases.leave(connection, conversation.id, message, sealed, conversation.language)
        return [says.message_left()]

    def back(self, connection: Connection, conversation: Conversation) -> list[Structure]:
        """The person goes back to the assistant."""
        if conversation.state == "waiting":
            cases.back_to_bot(connection, conversation.id)
        return [says.back_to_bot()]

    def waiting(self, connection: Connection, conversation: Conversation) -> list[Structure]:
        """Something was written while waiting."""
        place = cases.request(connection, conversation.id, conversation.language)
        return [says.still_waiting(self._city, place)]
