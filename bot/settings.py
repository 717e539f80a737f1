"""Every setting of the assistant, in one place.

Each field can be set by an environment variable: the field's name in capitals with
the prefix ``HEJ_`` (``HEJ_CHAT_PORT=9000``). The defaults run the whole assistant on one
machine without any other server.

    from bot.settings import settings
    settings().chat_port
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Settings with their defaults; see ``docs/configuration.md`` for the list."""

    model_config = SettingsConfigDict(env_prefix="HEJ_", extra="ignore")

    # Where things are
    data_dir: Path = Field(ROOT / "data", description="Folder with the project's data files.")
    var_dir: Path = Field(ROOT / "var", description="Folder for what the assistant writes: databases, models, logs.")
    database_url: str = Field("", description="SQLAlchemy URL of the city database. Empty: SQLite under var_dir.")
    tracker_database_url: str = Field("", description="SQLAlchemy URL of the dialogue engine's store. Empty: SQLite under var_dir.")
    chat_database_url: str = Field("", description="SQLAlchemy URL of the conversations. Empty: SQLite under var_dir.")

    # Who listens where
    chat_host: str = Field("127.0.0.1", description="Address the public service listens on.")
    chat_port: int = Field(8080, description="Port of the public service.")
    rasa_port: int = Field(5005, description="Port of the dialogue engine (loopback).")
    actions_port: int = Field(5055, description="Port of the action server (loopback).")
    internal_host: str = Field("127.0.0.1", description="Address the engine and the action server listen on; never public.")
    rasa_url: str = Field("", description="Address of the dialogue engine. Empty: loopback and rasa_port.")
    actions_url: str = Field("", description="Address of the action server. Empty: loopback and actions_port.")
    public_url: str = Field("", description="The address visitors use. Empty: chat_host and chat_port.")

    # Who may embed the widget, per site
    allowed_origins: dict[str, list[str]] = Field(
        default_factory=lambda: {
            "goteborg.se": ["https://goteborg.se", "https://www.goteborg.se"],
            "goteborg.com": ["https://goteborg.com", "https://www.goteborg.com"],
        },
        description="Origins that may embed the widget, per site, as JSON.",
    )

    # Deadlines, in seconds
    answer_deadline: float = Field(6.0, gt=0, description="Wait for the dialogue engine before saying that it is slow.")
    late_answer_limit: float = Field(600.0, gt=0, description="How long a late answer is still worth delivering.")
    action_deadline: float = Field(4.0, gt=0, description="The dialogue engine's wait for the action server.")

    # Limits
    max_text_length: int = Field(2000, gt=0, description="Longest message, in characters.")
    max_body_bytes: int = Field(64 * 1024, gt=0, description="Largest request body, in bytes.")
    messages_per_minute: int = Field(30, gt=0, description="Messages a minute and conversation.")
    conversations_per_minute: int = Field(60, gt=0, description="New conversations a minute and client address.")
    trust_proxy: bool = Field(False, description="Read the client's address from X-Forwarded-For.")

    # Keeping
    conversation_idle_minutes: int = Field(24 * 60, gt=0, description="After this idle time a conversation closes.")
    conversation_keep_days: int = Field(30, gt=0, description="Closed conversations are erased after this many days.")
    secret_key: str = Field("", description="Key that protects conversation keys. Empty: made once under var_dir.")

    # Answers
    fixed_time: str = Field("", description="ISO 8601 time that the clock always shows; for tests only.")
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR.")

    @property
    def city_database(self) -> str:
        """SQLAlchemy URL of the city database."""
        return self.database_url or f"sqlite:///{self.var_dir / 'city.db'}"

    @property
    def conversation_database(self) -> str:
        """SQLAlchemy URL of the conversation database."""
        return self.chat_database_url or f"sqlite:///{self.var_dir / 'conversations.db'}"

    @property
    def tracker_database(self) -> str:
        """SQLAlchemy URL of the dialogue engine's tracker store."""
        return self.tracker_database_url or f"sqlite:///{self.var_dir / 'tracker.db'}"

    @property
    def models_dir(self) -> Path:
        """Folder of the trained dialogue models."""
        return self.var_dir / "models"

    @property
    def rasa_address(self) -> str:
        """Base URL of the dialogue engine, without a final slash."""
        return (self.rasa_url or f"http://127.0.0.1:{self.rasa_port}").rstrip("/")

    @property
    def actions_address(self) -> str:
        """Base URL of the action server, without a final slash."""
        return (self.actions_url or f"http://127.0.0.1:{self.actions_port}").rstrip("/")

    @property
    def public_address(self) -> str:
        """Base URL that visitors use, without a final slash."""
        return (self.public_url or f"http://{self.chat_host}:{self.chat_port}").rstrip("/")


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()
