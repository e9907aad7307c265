"""The page of the emulator in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from inferencesh import Inference, InferenceError, tool
from inferencesh.emulator import Context, Emulator, ManualClock
from inferencesh.emulator.examples import example_emulator
from inferencesh.emulator.faults import Cut, Status
from inferencesh.emulator.page.views import LIMITS

from .conftest import Opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

Visit = Callable[[str], "Page"]
EVIL = "<img src=x onerror='window.hit=1'><script>window.hit=1</script>"

SHOWN = {"tasks": [".logs", "pre.bad", "#list-tasks pre"], "chats": [".message.assistant", ".message.user"]}


@tool
def get_weather(city: str) -> dict[str, object]:
    """The weather in a city."""
    return {"city": city, "degrees": 21}


@pytest.fixture
def emulator() -> Emulator:
    emulator = example_emulator()
    emulator.clock.rate = 0
    return emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Inference]:
    with emulator.serve() as url, Inference(api_key="any", base_url=url, max_retries=3) as client:
        yield client


@pytest.fixture
def page(client: Inference, visit: Visit) -> Page:
    return visit(client.base_url)


def has(page: Page, selector: str, text: str) -> None:
    """Wait until something shows a text."""
    page.locator(selector, has_text=text).first.wait_for()


def test_a_task_is_seen_while_it_runs(emulator: Emulator, client: Inference, page: Page) -> None:
    has(page, "#empty-tasks", "No task yet")
    has(page, "#empty-tasks pre", "curl http://127.0.0.1")
    page.evaluate("window.first = true")  # which a reload would forget

    handle = client.tasks.submit(app="demo/progress", input={"steps": 2, "delay": 60})
    row = page.locator("#list-tasks > details")
    has(page, "#list-tasks summary", "running")
    assert page.locator("#list-tasks progress").get_attribute("value") == "0.5"
    assert page.locator("#empty-tasks").is_hidden()
    row.locator("summary").click()
    has(page, ".logs", "step 1 of 2")
    has(page, "#list-tasks pre", '"delay": 60')

    emulator.clock.advance(60)
    has(page, ".logs", "step 2 of 2")  # the row is still open
    has(page, "#list-tasks summary", "1 min 0 s")
    emulator.clock.advance(60)
    has(page, "#list-tasks summary", "completed")
    has(page, "#list-tasks pre", '"done": true')
    assert handle.wait().output == {"done": True, "steps": 2}
    assert page.locator("#tab-tasks").inner_text() == "Tasks1"
    assert page.evaluate("window.first")


def test_it_does_not_count_what_it_does_not_show(client: Inference, page: Page) -> None:
    limit = LIMITS["tasks"]
    for _ in client.tasks.map("demo/echo", ({"n": n} for n in range(limit - 1)), concurrency=4):
        pass
    has(page, "#tab-tasks", f"Tasks{limit - 1}")
    for _ in range(2):
        client.run(app="demo/echo", input={})
    has(page, "#tab-tasks", f"Tasks{limit}+")
    assert page.locator("#list-tasks > details").count() == limit


def test_chats(client: Inference, page: Page) -> None:
    page.click("#tab-chats")
    has(page, "#empty-chats pre", "send_message")
    client.agent("demo/assistant", tools=[get_weather]).send_message("get_weather: Oslo")
    has(page, "#list-chats summary", "idle")
    page.locator("#list-chats summary").first.click()
    has(page, ".message.user", "get_weather: Oslo")
    has(page, ".message.assistant .call", "get_weather")
    has(page, ".call pre", '"city": "Oslo"')
    has(page, ".call pre", '{"city": "Oslo", "degrees": 21}')
    assert page.locator(".call .badge").inner_text() == "completed"


def test_sessions_expire_by_the_clock_of_the_emulator(client: Inference, page: Page) -> None:
    page.click("#tab-sessions")
    has(page, "#empty-sessions pre", 'client.session("demo/counter")')
    session = client.session("demo/counter", timeout=90)
    session.call("add", {"by": 2})
    has(page, "#list-sessions tr", "expires in 1 min")
    has(page, "#list-sessions .badge", "active")
    page.click("[data-advance='60']")
    has(page, "#list-sessions tr", "expires in 30 s")
    page.click("[data-advance='3600']")
    has(page, "#list-sessions .badge", "expired")
    page.locator("#list-sessions button").click()
    assert page.locator("#list-tasks > details:not([hidden])").count() == 1
    assert page.evaluate("location.hash") == "#tasks"


def test_requests_and_the_filter(emulator: Emulator, client: Inference, page: Page) -> None:
    page.click("#tab-requests")
    emulator.faults.add("me_get", Status(503, retry_after=0.01), times=1)
    emulator.faults.add("tasks_stream", Cut(after_events=1), times=1)
    client.me.get()
    client.run(app="demo/echo", input={"text": "hello"})
    has(page, "#list-requests tr", "Status(status=503, retry_after=0.01)")
    has(page, "#list-requests tr", "Cut")
    rows = page.locator("#list-requests tr:not([hidden])")
    page.keyboard.press("/")
    page.keyboard.type("get /me")
    page.wait_for_function("document.querySelectorAll('#list-requests tr:not([hidden])').length === 2")
    assert [text.split()[:3] for text in rows.all_inner_texts()] == [
        ["200", "GET", "/me"],
        ["503", "GET", "/me"],
    ]
    page.keyboard.type(" nothing")
    has(page, "#empty-requests", "Nothing here matches")


def test_the_keyboard_reaches_everything(client: Inference, page: Page) -> None:
    client.run(app="demo/echo", input={"text": "hello"})
    page.focus("#tab-tasks")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.id") == "tab-agents"
    has(page, "#list-agents h2", "demo/assistant")
    page.keyboard.press("ArrowLeft")
    assert page.locator("#tab-apps").get_attribute("aria-selected") == "true"
    page.keyboard.press("Tab")  # the filter
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    has(page, "#list-apps pre", '"app":"demo/echo"')


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_can_be_read(page: Page, client: Inference, scheme: Any) -> None:
    """Each colour of a text has a contrast of 4.5 to what is behind it, as WCAG has it."""
    page.emulate_media(color_scheme=scheme)
    poor = page.evaluate("""() => {
      const box = document.createElement("i");
      document.body.append(box);
      const channel = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      const light = (name) => {
        box.style.color = `var(--${name})`;
        const [red, green, blue] = getComputedStyle(box).color.match(/[\\d.]+/g)
          .map((part) => channel(part / 255));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one, other) => {
        const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05);
      };
      const poor = [];
      for (const text of ["text", "soft", "accent", "good", "bad", "busy", "wait"])
        for (const back of ["back", "card", "inset"])
          if (contrast(text, back) < 4.5) poor.push(`${text} on ${back}: ${contrast(text, back)}`);
      return poor;
    }""")
    assert poor == []


def test_nothing_that_is_said_is_read_as_html(visit: Visit) -> None:
    emulator = Emulator()

    @emulator.app("demo/<u>")
    def named(input: Any) -> Any:
        """<u>underlined</u>"""

    @emulator.app("demo/evil")
    def evil(input: Any, context: Context) -> Any:
        context.log(EVIL)
        yield {EVIL: EVIL}
        raise RuntimeError(EVIL)

    @emulator.agent("demo/evil", config={"description": EVIL})
    def agent(text: str) -> str:
        return EVIL

    emulator.notice = EVIL
    with emulator.serve() as url, Inference(api_key="any", base_url=url) as client:
        with pytest.raises(InferenceError):
            client.run(app="demo/evil", input={EVIL: EVIL})
        client.agent("demo/evil").send_message(EVIL)
        with pytest.raises(InferenceError):
            client.files.get(EVIL)
        page = visit(url)
        for kind in ("tasks", "chats", "apps", "agents", "requests"):
            page.click(f"#tab-{kind}")
            for summary in page.locator(
                f"#list-{kind} > * > summary, #list-{kind} > * > details > summary"
            ).all():
                summary.click()
            for selector in SHOWN.get(kind, ()):
                has(page, selector, EVIL)
        has(page, "#notice", EVIL)
        assert page.evaluate("window.hit") is None
        assert page.locator("img, main script, main u").count() == 0


def test_it_comes_back_when_the_server_does(opened: Opened) -> None:
    emulator = Emulator(clock=ManualClock())
    emulator.app("demo/first")(lambda value: value)
    with emulator.serve() as url:
        page = opened.page
        page.goto(url)
        has(page, "#live.on", "live")
        with Inference(api_key="any", base_url=url) as client:
            client.run(app="demo/first", input=1)
        has(page, "#list-tasks summary", "demo/first")
    has(page, "#live:not(.on)", "not connected")

    other = Emulator()
    other.app("demo/second")(lambda value: value)
    with (
        other.serve(port=int(url.rpartition(":")[2])) as url,
        Inference(api_key="any", base_url=url) as client,
    ):
        has(page, "#live.on", "live")
        assert page.locator("#list-tasks summary").count() == 0
        client.run(app="demo/second", input=1)
        has(page, "#list-tasks summary", "demo/second")
    assert all("ERR_" in complaint for complaint in opened.complaints)  # there was no server
