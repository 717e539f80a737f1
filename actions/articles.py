"""Answers from articles."""

from __future__ import annotations

from actions import arguments as arg
from actions.reply import CityAction, Reply, button, person
from actions.turn import Turn
from bot.knowledge.city import City
from bot.knowledge.records import Article
from bot.messages import Button

MOST_RELATED = 2
# How near a passage must lie for an article to be offered where nothing better was understood.
WORTH_OFFERING = 0.35


class ActionArticle(CityAction):
    """The article that answers the question."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_article"

    def answer(self, turn: Turn, city: City, reply: Reply) -> None:
        """Answer with the article that was chosen; withdrawn articles are no longer given."""
        article = city.article(turn.value("article") or "")
        if article is None:
            offered = offers(turn, city)
            turn.failed()
            reply.say("fallback", "assistant-fallback", buttons=offered or [person()])
            return
        tell(article, turn, city, reply)


def tell(article: Article, turn: Turn, city: City, reply: Reply) -> None:
    """Answer with an article."""
    turn.understood("ask_article", article=article.id, place=None)
    related = [other for other in map(city.article, article.related) if other][:MOST_RELATED]
    reply.say(
        "answer", "assistant-article", {"title": arg.localized(article.title)}, articles=[article.id], sources=article.sources,
        buttons=[button(arg.localized(other.title), "ask_article", article=other.id) for other in related],
    )


def answer_within_topic(turn: Turn, city: City, reply: Reply) -> None:
    """A follow-up without a name ("what does it cost?") while talking about an article: the nearest of it and its relatives."""
    current = city.article(turn.remembered("article") or "")
    if current is None:
        turn.failed()
        reply.say("fallback", "assistant-fallback", buttons=[person()])
        return
    family = {current.id, *current.related}
    nearest = next((hit["article"] for hit in turn.retrieval if hit["article"] in family), current.id)
    tell(city.article(nearest) or current, turn, city, reply)


def offers(turn: Turn, city: City) -> list[Button]:
    """Buttons for articles that lie near what was asked."""
    near = [city.article(hit["article"]) for hit in turn.retrieval if hit.get("dense", 0) >= WORTH_OFFERING][:3]
    return [button(arg.localized(article.title), "ask_article", article=article.id) for article in near if article]
