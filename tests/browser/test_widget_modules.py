"""The widget's modules as the browser loads them, given what a conversation rarely brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from tests.browser.conftest import Chat, Visit

MESSAGE: dict[str, Any] = {
    "id": "m1",
    "role": "assistant",
    "kind": "answer",
    "text": "",
    "language": "sv",
    "translated": False,
    "original": None,
    "sources": [],
    "buttons": [],
    "card": None,
}


def run(chat: Chat, module: str, body: str, argument: Any = None) -> Any:
    """Evaluate JavaScript with a module of the widget as ``module``."""
    return chat.page.evaluate(
        f"""async (argument) => {{
          const loader = await (await fetch("/widget.js")).text();
          const version = /widget\\/(\\w+)\\//.exec(loader)[1];
          const module = await import(`/widget/${{version}}/{module}`);
          const {{ Strings }} = await import(`/widget/${{version}}/strings.js`);
          const strings = async (language) =>
            new Strings(await (await fetch(`/api/v1/widget/strings?language=${{language}}`)).json());
          {body}
        }}""",
        argument,
    )


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Se [sidan](https://goteborg.se/a_(b)).", ["https://goteborg.se/a_(b)"]),
        ("Ring [112](tel:112) eller [mejla](mailto:goteborg@goteborg.se)", ["tel:112", "mailto:goteborg@goteborg.se"]),
        (
            "Läs https://goteborg.se/x, eller (https://goteborg.com).",
            ["https://goteborg.se/x", "https://goteborg.com/"],
        ),
        ("[x](javascript:alert(1)) [y](data:text/html,x) [z](vbscript:x) [w](//evil.example)", []),
        ("[x](\u2068https://goteborg.se\u2069)", ["https://goteborg.se/"]),
        ("<a href='https://evil.example'>x</a>", ["https://evil.example/"]),
        ('[x](https://goteborg.se"onclick=alert(1))', ['https://goteborg.se"onclick=alert(1)']),
    ],
)
def test_only_harmless_links_become_links(visit: Visit, text: str, links: list[str]) -> None:
    chat = visit()
    found = run(
        chat,
        "markdown.js",
        """const nodes = module.render(argument, "nytt fönster");
           const all = [...nodes.querySelectorAll("*")];
           return {
             links: all.filter((one) => one.localName === "a").map((one) => decodeURI(one.href)),
             others: all.map((one) => one.localName).filter((name) => !["p","a","bdi","span","svg","path","ol","ul","li","br"].includes(name)),
             handlers: all.some((one) => one.getAttributeNames().some((name) => name.startsWith("on"))),
           };""",
        text,
    )
    if links and '"' in links[0]:
        assert found["links"] == [] or found["links"][0].startswith("https://goteborg.se")
    else:
        assert found["links"] == links
    assert found["others"] == []
    assert found["handlers"] is False


def test_numbers_in_an_emergency_can_be_called(visit: Visit) -> None:
    text = (
        "Ring 112 nu. Är det inte akut: 114 14 eller 1177, dygnet runt. Giftinformation \u2068010-456 67 00\u2069. "
        "Jour klockan 17-22 och 08:00-16:00 för dig över 18 år. Se [112](https://goteborg.se)."
    )
    found = run(
        visit(),
        "bubble.js",
        """const element = module.bubble({ key: "m1", message: argument, delivery: "sent", version: 1 },
             await strings("sv"), { rating: () => undefined });
           return [...element.querySelectorAll(".text a")].map((one) => one.getAttribute("href"));""",
        {**MESSAGE, "text": text, "card": {"type": "emergency", "category": "life"}},
    )
    assert found == ["tel:112", "tel:11414", "tel:1177", "tel:0104566700", "https://goteborg.se/"]


def test_steps_become_a_list_that_counts_on(visit: Visit) -> None:
    text = "Så här:\n\n1. Först\n\n2. Sedan\n\nSlut\n3. Och mer"
    found = run(
        visit(),
        "markdown.js",
        """const nodes = module.render(argument, "");
           return [...nodes.children].map((one) => [one.localName, one.getAttribute("start"), one.children.length]);""",
        text,
    )
    assert [entry[0] for entry in found] == ["p", "ol", "p", "ol"]
    assert found[1][2] == 2
    assert found[3][1] == "3"


def test_a_translated_answer_shows_its_original(visit: Visit) -> None:
    message = {**MESSAGE, "text": "The library is open.", "language": "en", "translated": True, "original": "Öppet."}
    found = run(
        visit(),
        "bubble.js",
        """const element = module.bubble({ key: "m1", message: argument, delivery: "sent", version: 1 },
             await strings("en"), { rating: () => undefined });
           const text = () => element.querySelector(".text").textContent;
           const button = element.querySelector(".translated button");
           const shown = [text(), button.textContent];
           button.click(); shown.push(text(), button.textContent);
           button.click(); shown.push(text());
           return shown;""",
        message,
    )
    assert found == [
        "The library is open.", "Show the original", "Öppet.", "Show the translation", "The library is open."
    ]  # fmt: skip


def test_sources_say_when_they_were_checked(visit: Visit) -> None:
    sources = [
        {"title": "A", "url": "https://goteborg.se", "verified": "2023-11-01"},
        {"title": "B", "url": "https://goteborg.se", "verified": None},
        {"title": "C", "url": "javascript:alert(1)", "verified": None},
    ]
    found = run(
        visit(),
        "bubble.js",
        """const out = {};
           for (const language of ["en", "fa", "ckb"]) {
             const element = module.bubble({ key: "m1", message: argument, delivery: "sent", version: 1 },
               await strings(language), { rating: () => undefined });
             out[language] = [...element.querySelectorAll(".sources li")].map((one) => one.textContent);
             out.links = element.querySelectorAll(".sources a").length;
           }
           return out;""",
        {**MESSAGE, "sources": sources},
    )
    assert "1 Nov 2023" in found["en"][0].replace("Nov 1, 2023", "1 Nov 2023")
    assert "Not checked" in found["en"][1]
    assert found["links"] == 2
    for language in ["fa", "ckb"]:
        assert "2023" in found[language][0]


def test_a_place_is_shown_with_its_facts_in_reading_order(visit: Visit) -> None:
    card = {
        "type": "place",
        "name": "Stadsbiblioteket",
        "phone": "031-365 00 00",
        "address": "Götaplatsen 3",
        "hours": [["10:00", "20:00"]],
        "website": "https://goteborg.se",
        "unknown": {"a": 1},
    }
    found = run(
        visit(),
        "cards.js",
        """const [card] = module.cards(argument, await strings("sv"));
           return [...card.querySelectorAll("dt")].map((one) => [one.textContent, one.nextElementSibling.innerText,
             one.nextElementSibling.querySelector("a")?.getAttribute("href") ?? null]);""",
        card,
    )
    assert [row[0] for row in found] == ["Adress", "Öppettider", "Telefon", "Webbplats"]
    assert found[0][1] == "Götaplatsen 3"
    assert found[1][1] == "10:00–20:00"
    assert found[2][2] == "tel:0313650000"


def test_the_event_stream_is_read_however_it_is_cut(visit: Visit) -> None:
    stream = ': hello\r\n\r\nid: 7\nevent: message\ndata: {"a":\ndata: 1}\n\nretry: 250\ndata: x\n\ndata: cut off'
    found = run(
        visit(),
        "events.js",
        """return Array.from({ length: argument.length }, (_, size) => {
             const parser = new module.EventParser();
             const events = [];
             for (let at = 0; at < argument.length; at += size + 1) events.push(...parser.push(argument.slice(at, at + size + 1)));
             return JSON.stringify([events, parser.retry]);
           }).filter((one, place, all) => all.indexOf(one) === place).map((one) => JSON.parse(one));""",
        stream,
    )
    assert found == [
        [
            [
                {"id": "7", "type": "message", "data": '{"a":\n1}'},
                {"id": "7", "type": "message", "data": "x"},
            ],
            250,
        ]
    ]


def test_texts_fall_back_and_are_not_sent_twice(service: str) -> None:
    address = f"{service}/api/v1/widget/strings"
    swedish = httpx.get(address, params={"language": "sv-SE"})
    assert swedish.headers["content-language"] == "sv"
    unknown = httpx.get(address, params={"language": "xx"}).json()
    english = httpx.get(address, params={"language": "en"}).json()
    assert unknown == english
    for language in english["languages"]:
        texts = httpx.get(address, params={"language": language["code"]}).json()
        assert texts["direction"] == language["direction"]
        assert texts["strings"].keys() >= english["strings"].keys()
        for key, text in english["strings"].items():
            assert text.count("{") == texts["strings"][key].count("{"), (language["code"], key)
    again = httpx.get(address, params={"language": "sv"}, headers={"If-None-Match": swedish.headers["etag"]})
    assert again.status_code == 304
    assert swedish.headers["access-control-allow-origin"] == "*"


def test_modules_are_kept_for_good_under_their_version_only(service: str) -> None:
    loader = httpx.get(f"{service}/widget.js")
    version = loader.text.split('new URL("widget/')[1].split("/")[0]
    module = httpx.get(f"{service}/widget/{version}/element.js")
    assert module.headers["content-type"].startswith("text/javascript")
    assert "immutable" in module.headers["cache-control"]
    assert module.headers["access-control-allow-origin"] == "*"
    assert "no-store" in httpx.get(f"{service}/widget/old/element.js").headers["cache-control"]
    for name in ["missing.js", "..%2Fwidget.js", "%2E%2E%2Fdemo.html"]:
        assert httpx.get(f"{service}/widget/{version}/{name}").status_code == 404
