"""A headless Chromium, and pages in it that must not complain or ask anyone else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from .install import REASON, found

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

INSTALLED = Path(sys.prefix) / ".browser"
# A browser of a test speaks to the test's server alone.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a module: while it is open, no other event loop can run here."""
    if not INSTALLED.is_file() and (reason := _obstacle()):
        pytest.skip(f"the page is not tested in a browser: {reason}")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=found(), args=ARGUMENTS)
        yield browser
        browser.close()


def _obstacle() -> str:
    """Why there is no browser here. Where `make test` has installed one, that is a failure instead."""
    if find_spec("playwright") is None:
        return "playwright is not installed; make test does that"
    if found() is None:
        return REASON.read_text("utf-8") if REASON.is_file() else "there is none; make test installs one"
    return ""


class Opened:
    """A page, and what it complained about and asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        self.hosts: set[str] = set()
        page.set_default_timeout(5000)
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        if urlsplit(url).scheme != "data":
            self.hosts.add(urlsplit(url).netloc)


@pytest.fixture
def opened(browser: Browser) -> Iterator[Opened]:
    """A page of its own, and what became of it."""
    context = browser.new_context(viewport={"width": 1180, "height": 800})
    opened = Opened(context.new_page())
    yield opened
    context.close()


@pytest.fixture
def visit(opened: Opened) -> Iterator[Callable[[str], Page]]:
    """Opens the page of an emulator; in the end it must have had nothing to complain about."""
    hosts: set[str] = set()

    def visited(url: str) -> Page:
        hosts.add(urlsplit(url).netloc)
        opened.page.goto(url)
        opened.page.wait_for_selector("#live.on")
        return opened.page

    yield visited
    assert opened.complaints == []
    assert opened.hosts == hosts
