"""What chat itself says: the greeting, the notices, and what belongs to asking for a person.

All of it is structures, like the answers of the dialogue engine; the words are in the catalogues.
"""

from __future__ import annotations

from bot.knowledge.city import City, CityUnavailable
from bot.language.registry import languages
from bot.messages import Argument, Button, Part, Payload, Structure
from bot.settings import settings

# Buttons that chat itself understands; every other intent belongs to the dialogue engine.
ASK_HUMAN = "ask_human"
LEAVE_MESSAGE = "chat_leave_message"
BACK_TO_BOT = "chat_back_to_bot"
SAY = "chat_say"  # says the button's own words, as if the person had written them
OWN_INTENTS = frozenset({ASK_HUMAN, LEAVE_MESSAGE, BACK_TO_BOT, SAY})

CONTACT_CENTRE = "contact-centre"
SUGGESTIONS = {
    "goteborg.se": ("chat-ask-waste", "chat-ask-batteries", "chat-ask-preschool"),
    "goteborg.com": ("chat-ask-museums", "chat-ask-parks", "chat-ask-transport"),
}


def _text(value: str) -> Argument:
    return Argument(type="text", value=value)


def _number(value: int) -> Argument:
    return Argument(type="number", value=value)


def _button(key: str, intent: str) -> Button:
    return Button(title=Argument(type="message", key=key), payload=Payload(intent=intent))


def _ask_human() -> Button:
    return _button("chat-button-human", ASK_HUMAN)


def _back() -> Button:
    return _button("chat-button-back", BACK_TO_BOT)


def _leave() -> Button:
    return _button("chat-button-leave", LEAVE_MESSAGE)


def welcome(site: str) -> Structure:
    """The greeting: that this is a robot, what it can do, and how long the conversation is kept."""
    can = "chat-welcome-visit" if site == "goteborg.com" else "chat-welcome-city"
    return Structure(
        kind="notice",
        key="chat-welcome",
        parts=[
            Part(key=can),
            Part(key="chat-welcome-storage", arguments={"days": _number(settings().conversation_keep_days)}),
        ],
        buttons=[*(_button(key, SAY) for key in SUGGESTIONS.get(site, ())), _ask_human()],
    )


def unsupported_language() -> Structure:
    """Names the languages to choose from."""
    names = Argument(type="list", items=[_text(language.name) for language in languages().values()])
    return Structure(kind="notice", key="chat-language-unsupported", arguments={"languages": names})


def emergency() -> Structure:
    """What is right in every emergency."""
    return Structure(kind="answer", key="chat-emergency", card={"type": "emergency"})


def masked() -> Structure:
    """Says that personal data in the message was hidden."""
    return Structure(kind="notice", key="chat-masked")


def engine_away() -> Structure:
    """The dialogue engine has not answered yet; the message is kept."""
    return Structure(kind="notice", key="chat-engine-away", buttons=[_ask_human()])


def gave_up() -> Structure:
    """The dialogue engine did not answer while the answer would have been of use."""
    return Structure(kind="notice", key="chat-engine-gave-up", buttons=[_ask_human()])


def nothing_to_repeat() -> Structure:
    """There is no answer yet that could be shown again."""
    return Structure(kind="notice", key="chat-nothing-to-repeat")


def _contact(city: City) -> list[Part]:
    """How to reach the contact centre: what the city database knows of it, and nothing else."""
    try:
        place = city.place(CONTACT_CENTRE)
    except CityUnavailable:
        return []
    if place is None:
        return []
    arguments = {
        name: _text(fact.value)
        for name, fact in (("phone", place.phone), ("email", place.email), ("website", place.website))
        if fact is not None
    }
    return [
        Part(key=f"chat-human-contact-{name}", arguments={name: argument}) for name, argument in arguments.items()
    ]


def nobody_in(city: City, position: int) -> Structure:
    """Answers the wish for a person: the place in the queue, that nobody is in, and what can be done now."""
    return Structure(
        kind="handover",
        key="chat-human-nobody",
        parts=[
            Part(key="chat-human-position", arguments={"position": _number(position)}),
            *_contact(city),
            Part(key="chat-human-choices"),
        ],
        buttons=[_leave(), _back()],
    )


def still_waiting(city: City, position: int) -> Structure:
    """Answers what is written while waiting."""
    return Structure(
        kind="handover",
        key="chat-human-still-waiting",
        parts=[
            Part(key="chat-human-position", arguments={"position": _number(position)}),
            *_contact(city),
            Part(key="chat-human-choices"),
        ],
        buttons=[_leave(), _back()],
    )


def ask_for_message() -> Structure:
    """The next text becomes a message for the staff."""
    return Structure(
        kind="handover",
        key="chat-leave-how",
        parts=[Part(key="chat-leave-storage")],
        buttons=[_button("chat-button-cancel", BACK_TO_BOT)],
    )


def message_left() -> Structure:
    """The message for the staff is kept."""
    return Structure(kind="handover", key="chat-leave-done", parts=[Part(key="chat-human-back")])


def back_to_bot() -> Structure:
    """The person talks with the assistant again."""
    return Structure(kind="notice", key="chat-human-back")
