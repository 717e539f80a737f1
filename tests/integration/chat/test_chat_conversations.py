"""Beginning, writing, reading, changing language, rating, taking along and deleting."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from chat_process import ChatProcess, Visitor, button
from engine_double import EngineDouble, answer

FIELDS = {"id", "role", "kind", "text", "language", "translated", "original", "sources", "buttons", "card"}


def test_greeting_says_that_it_is_a_robot_and_how_long_it_keeps_the_conversation(chat: ChatProcess) -> None:
    swedish = Visitor(chat.address).opening
    assert swedish["state"] == "bot" and swedish["language"] == "sv"
    (greeting,) = swedish["messages"]
    assert set(greeting) == FIELDS
    assert greeting["kind"] == "notice" and greeting["role"] == "assistant"
    assert "AI-assistent" in greeting["text"] and "30 dagar" in greeting["text"]
    assert any(one["title"] == "Prata med en människa" for one in greeting["buttons"])
    english = Visitor(chat.address, language="en", site="goteborg.com").opening
    assert "AI assistant" in english["messages"][0]["text"] and english["language"] == "en"


@pytest.mark.parametrize(
    ("language", "accept", "expected"),
    [(None, "fi-FI,fi;q=0.9,en;q=0.5", "fi"), (None, None, "sv"), ("hr", None, "bs"), ("nb-NO", None, "sv"), ("pt", None, "en")],
)
def test_the_first_language_is_the_nearest_one(
    chat: ChatProcess, language: str | None, accept: str | None, expected: str
) -> None:
    headers = {"Accept-Language": accept} if accept else {"Accept-Language": ""}
    assert Visitor(chat.address, language=language, **headers).opening["language"] == expected


def test_an_answer_has_the_shape_of_the_contract(visitor: Visitor, engine: EngineDouble) -> None:
    engine.replies["Hur är vädret idag?"] = {
        "messages": [
            {
                **answer("Sol"),
                "sources": [{"title": "Stan", "url": "https://goteborg.se", "verified": "2026-01-02"}],
                "buttons": [
                    {"title": {"type": "text", "value": "Imorgon"}, "payload": {"intent": "weather", "entities": {"day": "x"}}}
                ],
                "card": {"type": "place"},
            }
        ],
        "commands": [],
    }
    said = visitor.say("Hur är vädret idag?")
    (message,) = said["messages"]
    assert said["language"] == "sv" and said["state"] == "bot" and set(message) == FIELDS
    assert message["sources"] == [{"title": "Stan", "url": "https://goteborg.se", "verified": "2026-01-02"}]
    assert message["card"] == {"type": "place"} and message["kind"] == "answer"
    assert set(message["buttons"][0]) == {"id", "title"}

    visitor.press(message["buttons"][0]["id"])
    assert engine.of(visitor.id)[-1]["payload"] == {"intent": "weather", "entities": {"day": "x"}}
    asked = [m for m in visitor.read()["messages"] if m["role"] == "visitor"]
    assert [m["text"] for m in asked] == ["Hur är vädret idag?", "Imorgon"]


def test_the_engine_gets_language_site_and_one_embedding(visitor: Visitor, engine: EngineDouble) -> None:
    visitor.say("Var kan jag lämna grovsopor någonstans?")
    (turn,) = engine.of(visitor.id)
    assert turn["sender"] == visitor.id and turn["text"] == "Var kan jag lämna grovsopor någonstans?"
    assert turn["metadata"]["language"] == "sv" and turn["metadata"]["site"] == "goteborg.se"
    assert len(turn["metadata"]["embedding"]) == 2048  # base64 of 384 float32


def test_a_suggestion_is_sent_as_if_it_had_been_written(visitor: Visitor, engine: EngineDouble) -> None:
    visitor.press(visitor.opening["messages"][0]["buttons"][0]["id"])
    assert engine.texts(visitor.id) == [visitor.opening["messages"][0]["buttons"][0]["title"]]


def test_the_same_message_sent_twice_is_answered_once(visitor: Visitor, engine: EngineDouble) -> None:
    engine.delay = 0.3
    body = {"text": "När öppnar biblioteket?", "client_message_id": "a-1"}
    with ThreadPoolExecutor(8) as pool:
        answers = [response.json() for response in pool.map(lambda _: visitor.post(body), range(8))]
    engine.delay = 0.0
    again = visitor.post(body).json()
    assert all(one == again for one in answers) and again["messages"]
    assert engine.texts(visitor.id) == ["När öppnar biblioteket?"]
    assert len([m for m in visitor.read()["messages"] if m["role"] == "visitor"]) == 1


def test_messages_of_one_conversation_go_to_the_engine_one_at_a_time(visitor: Visitor, engine: EngineDouble) -> None:
    engine.delay = 0.05
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: visitor.say(f"Fråga nummer {number} till dig"), range(8)))
    asked = [m["text"] for m in visitor.read()["messages"] if m["role"] == "visitor"]
    assert engine.texts(visitor.id) == asked and len(asked) == 8
    assert not engine.overlapped


def test_reading_after_a_message_gives_what_followed(visitor: Visitor) -> None:
    visitor.say("Var ligger biblioteket?")
    whole = visitor.read()["messages"]
    assert [m["role"] for m in whole] == ["assistant", "visitor", "assistant"]
    assert visitor.read(after=whole[0]["id"])["messages"] == whole[1:]
    assert visitor.read(after=whole[-1]["id"])["messages"] == []


def test_choosing_a_language_shows_the_answers_again_without_a_new_turn(visitor: Visitor, engine: EngineDouble) -> None:
    engine.replies["Kan jag få råd som konsument?"] = {
        "messages": [
            {"kind": "answer", "key": "assistant-article", "articles": ["consumer-advice"],
             "arguments": {"title": {"type": "localized", "values": {"sv": "Konsumentrådgivning", "en": "Consumer advice"}}}}
        ]
    }  # fmt: skip
    swedish = visitor.say("Kan jag få råd som konsument?")["messages"][-1]
    assert "konsumentrådgivare" in swedish["text"] and swedish["sources"][0]["title"] == "Göteborgs Stad: kontakt"

    changed = visitor.http.patch(visitor.path, json={"language": "en"}, headers=visitor.headers).json()
    (english,) = changed["messages"]
    assert changed["language"] == "en" and english["id"] == swedish["id"] and english["language"] == "en"
    assert "consumer advisers" in english["text"]
    texts = visitor.texts()
    assert "AI assistant" in texts[0] and texts[1] == "Kan jag få råd som konsument?" and len(engine.of(visitor.id)) == 1

    arabic = visitor.http.patch(visitor.path, json={"language": "ar"}, headers=visitor.headers).json()
    notice, article = arabic["messages"]
    assert notice["kind"] == "notice" and article["kind"] == "answer" and article["language"] == "en"
    assert article["id"] == swedish["id"] and "consumer advisers" in article["text"]


def test_the_dialogue_can_change_the_language_and_repeat(visitor: Visitor, engine: EngineDouble) -> None:
    visitor.say("Var ligger biblioteket?")
    engine.replies["Kan vi prata engelska tillsammans?"] = {"commands": [{"name": "set_language", "language": "en"}, {"name": "repeat"}]}
    said = visitor.say("Kan vi prata engelska tillsammans?")
    assert said["language"] == "en"
    assert [m["text"] for m in said["messages"]] == ["Svar: Var ligger biblioteket?"]


def test_a_language_that_is_missing_gets_english_and_the_choices(visitor: Visitor) -> None:
    said = visitor.say("Goedemorgen, waar kan ik mijn grofvuil naartoe brengen in deze stad?")
    assert said["language"] == "en"
    assert any("Suomi" in m["text"] and m["kind"] == "notice" for m in said["messages"])
    assert said["messages"][0]["kind"] == "answer"
    again = visitor.say("En wanneer is de bibliotheek vandaag open alsjeblieft?")
    assert not any("Suomi" in m["text"] for m in again["messages"])


def test_rating_an_answer(visitor: Visitor) -> None:
    message = visitor.say("Var ligger biblioteket?")["messages"][0]["id"]

    def rate(**body: object) -> int:
        return visitor.http.post(f"{visitor.path}/feedback", json=body, headers=visitor.headers).status_code

    assert rate(message=message, helpful=True) == 204
    assert rate(message=message, helpful=False, comment="Ring mig på 070-174 06 05") == 204
    assert rate(message="m_unknown", helpful=True) == 404
    assert rate(message=message) == 400


def test_the_transcript_is_the_persons_own_copy(visitor: Visitor) -> None:
    visitor.say("Var ligger biblioteket?")
    copy = visitor.http.get(f"{visitor.path}/transcript", headers=visitor.headers).json()
    assert copy["id"] == visitor.id and len(copy["messages"]) == 3
    text = visitor.http.get(f"{visitor.path}/transcript", headers={**visitor.headers, "Accept": "text/plain"}).text
    assert "Du: Var ligger biblioteket?" in text and "Hej Göteborg: Svar: Var ligger biblioteket?" in text


def test_deleting_erases_everything_and_the_engine_forgets(visitor: Visitor, engine: EngineDouble, chat: ChatProcess) -> None:
    visitor.say("Något ovanligt: krokodilspår")
    assert visitor.http.delete(visitor.path, headers=visitor.headers).status_code == 204
    for method, path in [("GET", "/messages"), ("POST", "/messages"), ("GET", "/events"), ("DELETE", "")]:
        response = visitor.http.request(method, visitor.path + path, headers=visitor.headers, json={"text": "hej"})
        assert response.status_code == 404, (method, path)
    deadline = time.monotonic() + 5
    while visitor.id not in engine.forgotten:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    # Neither the file nor its write-ahead log keeps the words.
    while any("krokodilspår".encode() in file.read_bytes() for file in chat.folder.glob("conversations.db*")):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_asking_for_a_person_is_honest_and_can_be_left_again(visitor: Visitor, engine: EngineDouble) -> None:
    said = visitor.press(button(visitor.opening, "Prata med en människa"))
    assert said["state"] == "waiting" and said["messages"][0]["kind"] == "handover"
    assert "Ingen medarbetare är ansluten" in said["messages"][0]["text"] and "031-365 00 00" in said["messages"][0]["text"]
    waiting = visitor.say("Är någon där nu då?")
    assert waiting["state"] == "waiting" and waiting["messages"][0]["kind"] == "handover" and engine.of(visitor.id) == []
    back = visitor.press(button(waiting, "Tillbaka till assistenten"))
    assert back["state"] == "bot"
    assert visitor.say("Var ligger biblioteket?")["messages"][0]["kind"] == "answer"


def test_leaving_a_message_keeps_it_sealed_for_the_staff(visitor: Visitor, engine: EngineDouble, chat: ChatProcess) -> None:
    engine.replies["Jag vill prata med en människa"] = {"commands": [{"name": "request_human"}]}
    asked = visitor.say("Jag vill prata med en människa")
    assert asked["state"] == "waiting"
    visitor.press(button(asked, "Lämna ett meddelande"))
    left = visitor.say("Ring mig på 070-174 06 05 om min ansökan")
    assert left["state"] == "bot" and left["messages"][0]["kind"] == "handover"
    assert "Ring mig på [PHONE] om min ansökan" in visitor.texts()
    assert len(engine.of(visitor.id)) == 1
    for file in chat.folder.glob("conversations.db*"):
        assert b"070-174 06 05" not in file.read_bytes()


def test_personal_data_is_masked_before_it_is_stored_or_sent(visitor: Visitor, engine: EngineDouble, chat: ChatProcess) -> None:
    said = visitor.say("Mitt personnummer är 811218-9876, när öppnar ni?")
    assert engine.texts(visitor.id) == ["Mitt personnummer är [ID], när öppnar ni?"]
    assert any("dolt personuppgifter" in m["text"] for m in said["messages"])
    assert "811218" not in chat.log.read_text()
    for file in chat.folder.glob("conversations.db*"):
        assert b"811218" not in file.read_bytes()


def test_an_emergency_is_answered_in_every_state_and_without_the_engine(visitor: Visitor, engine: EngineDouble) -> None:
    engine.mode = "unwell"
    first = visitor.say("Hjälp, min man andas inte!")
    assert first["messages"][0]["kind"] == "answer" and first["state"] == "bot" and "112" in first["messages"][0]["text"]
    visitor.press(button(visitor.opening, "Prata med en människa"))
    waiting = visitor.say("Hjälp, min man andas inte!")
    assert waiting["state"] == "waiting" and waiting["messages"][0]["kind"] == "answer"
    assert engine.of(visitor.id) == []
