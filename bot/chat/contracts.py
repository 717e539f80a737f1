"""What the public interface takes and gives, as OpenAPI describes it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from bot.messages import Kind

Site = Literal["goteborg.se", "goteborg.com"]
State = Literal["bot", "waiting", "staff", "closed"]
Role = Literal["visitor", "assistant", "staff", "system"]


class NewConversation(BaseModel):
    """Begins a conversation on a site. Without a language, the browser's own is used."""

    site: Site
    language: str | None = Field(None, max_length=35, examples=["sv"])


class NewMessage(BaseModel):
    """A visitor's message: a text, or the id of a button. The same ``client_message_id`` is answered once."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"text": "När öppnar stadsbiblioteket?"}]})

    text: str | None = None
    button: str | None = Field(None, min_length=1, max_length=80)
    client_message_id: str | None = Field(None, min_length=1, max_length=80)

    @model_validator(mode="after")
    def _one_of_two(self) -> NewMessage:
        if (self.text is None) == (self.button is None):
            raise ValueError("give either 'text' or 'button'")
        return self

    @field_validator("client_message_id")
    @classmethod
    def _printable(cls, value: str | None) -> str | None:
        if value is not None and not (value.isascii() and value.isprintable()):
            raise ValueError("use printable ASCII characters")
        return value


class LanguageChoice(BaseModel):
    """The language that the person picks."""

    language: str = Field(max_length=35, examples=["fi"])


class Opinion(BaseModel):
    """What the person thinks of one answer."""

    message: str = Field(min_length=1, max_length=80)
    helpful: bool
    comment: str | None = Field(None, max_length=2000)


class SourceOut(BaseModel):
    """Where a fact comes from, and the day on which it was last checked, if it was."""

    title: str
    url: str
    verified: str | None = None


class ButtonOut(BaseModel):
    """A quick reply."""

    id: str
    title: str


class MessageOut(BaseModel):
    """One message. ``kind`` is null for what a visitor wrote."""

    id: str
    role: Role
    kind: Kind | None
    text: str = Field(description="Plain text with Markdown links at most.")
    language: str
    translated: bool = False
    original: str | None = Field(default=None, description="The text before machine translation.")
    sources: list[SourceOut] = []
    buttons: list[ButtonOut] = []
    card: dict[str, Any] | None = None


class Exchange(BaseModel):
    """Messages, with the language and the state that the conversation is in after them."""

    language: str
    state: State
    messages: list[MessageOut]


class Started(Exchange):
    """A new conversation. The token is shown this once; it goes into the ``Authorization`` header."""

    id: str
    token: str


class Transcript(Exchange):
    """The person's own copy of a conversation."""

    id: str
    site: str
    created: str
