"""Take the picture of the emulator's page: ``python docs/emulator_picture.py`` writes ``docs/emulator.png``.

It needs the browser that ``make test`` installs.
"""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from pathlib import Path

FOLDER = Path(__file__).parent
sys.path.insert(0, str(FOLDER.parent))

from playwright.sync_api import sync_playwright  # noqa: E402

from inferencesh import Inference, TaskFailedError  # noqa: E402
from inferencesh.emulator import Context, Emulator  # noqa: E402
from tests.browser.install import found  # noqa: E402

SIZE = {"width": 1100, "height": 640}


def studio() -> Emulator:
    """An emulator with apps of some shape."""
    emulator = Emulator()

    @emulator.app("acme/upscale", input_schema={"type": "object", "required": ["image"]})
    def upscale(input: dict, context: Context):
        for step in range(1, 5):
            context.log(f"tile {step} of 4")
            yield {"image": input["image"], "progress": step / 4}
            if step == 3 and input.get("factor") == 4:
                context.sleep(3600)

    @emulator.app("acme/speak")
    class Speaker:
        def say(self, input: dict) -> dict:
            return {"audio": f"{len(input['text'])}.wav"}

    @emulator.app("acme/translate")
    def translate(input: dict) -> dict:
        raise RuntimeError(f"there is no language {input['to']!r}")

    return emulator


def work(client: Inference) -> None:
    """Leave something to see behind."""
    client.run(app="acme/upscale", input={"image": "https://example.com/cat.png", "factor": 2})
    with suppress(TaskFailedError):
        client.run(app="acme/translate", input={"text": "hello", "to": "xx"})
    session = client.session("acme/speak", timeout=300)
    session.call("say", {"text": "Good morning!"})
    client.tasks.submit(app="acme/upscale", input={"image": "https://example.com/owl.png", "factor": 4})


def main() -> None:
    """Show the page in a browser, and take its picture."""
    with (
        studio().serve() as url,
        Inference(api_key="any", base_url=url) as client,
        sync_playwright() as started,
    ):
        browser = started.chromium.launch(executable_path=found(), args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, color_scheme="light")
        page.goto(url)
        work(client)
        page.locator("#list-tasks progress[value='0.75']").wait_for()
        page.locator("#list-tasks summary").first.click()
        page.locator(".logs", has_text="tile 3").wait_for()
        time.sleep(1)  # for durations that are worth a look
        page.screenshot(path=FOLDER / "emulator.png")
        browser.close()


if __name__ == "__main__":
    main()
