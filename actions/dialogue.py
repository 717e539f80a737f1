"""The turns of a conversation itself: not understood, which did you mean, again, simpler, and a person please."""

from __future__ import annotations

from functools import lru_cache

from actions import arguments as arg
from actions.articles import answer_within_topic, offers, tell
from actions.reply import FAILURES_BEFORE_PERSON, CityAction, Reply, button, person
from actions.turn import Turn
from bot.knowledge.city import City
from bot.language.registry import languages
from bot.language.wishes import Wishes
from bot.messages import Argument, Button, Source, Structure
from bot.settings import settings

# Where one of these is at all likely, the question is not taken for one about the article talked about.
NOT_OURS = frozenset({"ask_decision", "ask_opinion", "out_of_scope"})
WORTH_HEEDING = 0.1
ENTITY_KINDS = ("place", "category", "area", "waste")


class ActionFallback(CityAction):
    """Not understood: say so, offer what lies near, and a person after two failures in a row."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_fallback"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Admit it and help on."""
        failures = turn.failed()
        near = offers(turn, city)
        if failures >= FAILURES_BEFORE_PERSON:
            turn.remember(offer="person")
            reply.say("fallback", "assistant-fallback-person", buttons=[person(), *near[:2]])
        else:
            reply.say("fallback", "assistant-fallback-near" if near else "assistant-fallback", buttons=[*near, person()])


class ActionClarify(CityAction):
    """Ask which of a few meanings is right."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_clarify"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Offer the likeliest meanings as buttons; in doubt a question goes on with the article talked about."""
        current = city.article(turn.remembered("article") or "") if turn.slots.get("topic") == "ask_article" else None
        doubtful = any(entry["name"] in NOT_OURS and entry["confidence"] >= WORTH_HEEDING for entry in turn.ranking)
        if current and not doubtful and f"ask_article/{current.id}" in (turn.decision.get("alternatives") or []):
            tell(current, turn, city, reply)
            return
        buttons = [b for label in turn.decision.get("alternatives") or [] if (b := _choice(label, turn, city))]
        if not buttons:
            ActionFallback().answer(turn, city, reply)
            return
        # No offer of a person is noted: "yes" to this question is no wish for one.
        turn.failed()
        reply.say("clarify", "assistant-clarify", buttons=[*buttons, person()])


class ActionOutOfScope(CityAction):
    """Asked for something that this assistant is not for."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_out_of_scope"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Say what it is for; offer a person when it happens twice."""
        if turn.failed() >= FAILURES_BEFORE_PERSON:
            turn.remember(offer="person")
            reply.say("fallback", "assistant-out-of-scope-person", buttons=[person()])
        else:
            reply.say("fallback", "assistant-out-of-scope", buttons=[button(arg.message("assistant-button-capabilities"), "capabilities")])


class ActionDeclineDecision(CityAction):
    """Asked to decide, or to foretell a decision."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_decline_decision"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Say who decides, and offer the facts about how it is done."""
        turn.remember(topic=None)
        reply.say("fallback", "assistant-decline-decision", buttons=[*offers(turn, city)[:2], person()])


class ActionDeclineOpinion(CityAction):
    """Asked for an opinion or a ranking."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_decline_opinion"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Say that it has no opinions, and offer facts that lie near."""
        turn.remember(topic=None)
        reply.say("fallback", "assistant-decline-opinion", buttons=offers(turn, city)[:2])


class ActionAskHuman(CityAction):
    """Asked for a person: ``chat`` has the queue."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_ask_human"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Hand the wish on."""
        turn.remember(failed_turns=0, offer=None)
        reply.command("request_human")


class ActionAffirm(CityAction):
    """Yes – to what was offered."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_affirm"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Take up the offer, or ask what the person wants to know."""
        if turn.slots.get("offer") == "person":
            ActionAskHuman().answer(turn, city, reply)
        else:
            reply.say("smalltalk", "assistant-affirm")


class ActionDeny(CityAction):
    """No."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_deny"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Let the offer go."""
        turn.remember(offer=None)
        reply.say("smalltalk", "assistant-deny")


class ActionRepeat(CityAction):
    """Say it again."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_repeat"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """``chat`` has the last answer."""
        reply.command("repeat")


class ActionSimplify(CityAction):
    """Say it more simply: the heart of the article, or the last answer again and a person."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_simplify"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with the first paragraph of the article talked about."""
        article = city.article(turn.remembered("article") or "") if turn.slots.get("topic") == "ask_article" else None
        if article is None:
            reply.command("repeat")
            reply.say("smalltalk", "assistant-simplify-person", buttons=[person()])
            return
        short = {language: _first_sentences(body) for language, body in article.body.items()}
        reply.say(
            "answer", "assistant-simplify", {"title": arg.localized(article.title), "text": arg.localized(short)},
            sources=article.sources[:1], buttons=[person()],
        )


class ActionAskSource(CityAction):
    """Where an answer comes from."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_ask_source"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Name the sources of the last answer and when they were checked."""
        stored = turn.slots.get("last_sources") or []
        if not stored:
            reply.say("smalltalk", "assistant-source-none")
            return
        sources = [Source.model_validate(source) for source in stored]
        checked = all(source.verified for source in sources)
        structure = Structure(kind="answer", key="assistant-source-checked" if checked else "assistant-source-unchecked", sources=sources)
        reply.send(structure)


class ActionFrustrated(CityAction):
    """The person is not content with the answers."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_frustrated"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Apologise and offer a person."""
        turn.failed()
        turn.remember(offer="person")
        reply.say("fallback", "assistant-frustrated", buttons=[person()])


class ActionChangeLanguage(CityAction):
    """Change the language of the conversation."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_change_language"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Change it, or ask to which."""
        wanted = turn.value("language") or _wishes().wanted_language(turn.text) or self._named(turn)
        if wanted and wanted in languages():
            reply.command("set_language", language=wanted)
            reply.say("smalltalk", "assistant-language-changed", {"language": arg.text(languages()[wanted].name)})
            return
        buttons = [button(arg.text(language.name), "change_language", language=code) for code, language in languages().items()]
        reply.say("clarify", "assistant-language-which", buttons=buttons)

    @staticmethod
    def _named(turn: Turn) -> str | None:
        """The one language named beside the present one, where the wish is worded in a way that no list has."""
        named = [code for code in _wishes().named(turn.text) if code != turn.language] or _wishes().named(turn.text)
        return named[0] if len(named) == 1 else None


class ActionFollowUp(CityAction):
    """A message that leans on what came before."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_follow_up"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Ask the last question again with what is new, or the question that the new words come nearest to."""
        from actions.topics import TOPICS

        topic = _next_topic(turn)
        if topic == "ask_article" and turn.slots.get("article"):
            answer_within_topic(turn, city, reply)
        elif topic in TOPICS:
            _carry_date(turn, topic)
            TOPICS[topic]().answer(turn, city, reply)
        else:
            ActionFallback().answer(turn, city, reply)


def _next_topic(turn: Turn) -> str | None:
    """What a follow-up asks for: what its words say, else what its names suggest, else what was asked last."""
    from actions.topics import ABOUT_PLACES

    topic = turn.slots.get("topic")
    if turn.value("waste"):
        return "waste_sorting"
    named = bool(turn.value("place") or turn.value("category") or turn.value("area"))
    if not named and not turn.when():
        ranked = next((label for label in turn.candidates() if label in ABOUT_PLACES), None)
        if topic == "ask_article" and not turn.remembered("place"):
            return "ask_article"
        return ranked or topic
    if turn.when() and not named:
        if topic in {"place_hours", "place_open_now"}:
            return str(topic)
        return "place_hours" if turn.remembered("place") or topic in ABOUT_PLACES else topic or "place_hours"
    if topic in ABOUT_PLACES:
        if topic == "place_info" and turn.value("category") and not turn.value("place"):
            return "list_places"
        return str(topic)
    if turn.value("place"):
        return "place_info"
    return "nearest_place" if turn.value("category") else "place_info"


def _carry_date(turn: Turn, topic: str) -> None:
    """A place asked about after a date ("and Angered?") is asked about for that date."""
    if topic in {"place_hours", "place_open_now"} and turn.when() is None and (when := turn.remembered_when()):
        turn.entities.append(
            {"entity": "date", "value": when.days[0].isoformat(), "date": when.days[0].isoformat(), "end_date": when.days[-1].isoformat(),
             "time": when.time, "weekday": when.weekday, "recurring": when.recurring}
        )


def _choice(label: str, turn: Turn, city: City) -> Button | None:
    """A meaning as a button that carries along the names found in the message."""
    intent, _, article_id = label.partition("/")
    if article_id:
        article = city.article(article_id)
        return button(arg.localized(article.title), "ask_article", article=article.id) if article else None
    if intent not in CHOICES:
        return None
    when = turn.when()
    entities = {kind: turn.value(kind) for kind in ENTITY_KINDS}
    if when:
        entities["date"] = when.days[0].isoformat()
    title: Argument = arg.message(f"assistant-choice-{intent.replace('_', '-')}")
    return button(title, intent, **entities)


CHOICES = frozenset(
    {
        "place_hours", "place_open_now", "place_address", "place_contact", "place_price", "place_info", "nearest_place", "list_places",
        "waste_sorting", "capabilities", "change_language",
    }
)


def _first_sentences(body: str) -> str:
    """The first paragraph of an article: the direct answer."""
    return next((paragraph.strip() for paragraph in body.split("\n\n") if paragraph.strip()), "")


@lru_cache(maxsize=1)
def _wishes() -> Wishes:
    return Wishes(settings().data_dir)
