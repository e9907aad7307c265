"""What an emulator is told and can't be right is refused at once, in words that say what is allowed."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any

import pytest

from inferencesh.emulator import Clock, Emulator, ManualClock, ScaledClock

WRONG: list[tuple[str, Any]] = [
    ("api_key", ""),
    ("api_key", "a key"),
    ("api_key", "ключ"),
    ("api_key", 5),
    ("heartbeat", 0),
    ("heartbeat", -1),
    ("heartbeat", "10"),
    ("heartbeat", math.nan),
    ("clock", ManualClock),
    ("clock", 60),
    ("strict", "yes"),
    ("stream_lifetime", 0),
    ("stream_lifetime", "1"),
    ("max_upload_bytes", -1),
    ("max_upload_bytes", 1.5),
    ("max_upload_bytes", True),
    ("webhooks", "all"),
    ("think", -1),
    ("think", math.inf),
    ("think", True),
    ("latency", "50ms"),
    ("latency", (1, 2, 3)),
    ("latency", (2, 1)),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_settings(name, value):
    with pytest.raises(ValueError, match=f"^{name} must be"):
        Emulator(**{name: value})


@pytest.mark.parametrize(
    ("name", "value"), [wrong for wrong in WRONG if wrong[0] not in ("clock", "heartbeat", "stream_lifetime")]
)
def test_settings_that_are_changed_later(name, value):
    attribute = {"webhooks": "webhooks_allowed"}.get(name, name)
    emulator = Emulator()
    before = getattr(emulator, attribute)
    with pytest.raises(ValueError, match=f"^{name} must be"):
        setattr(emulator, attribute, value)
    assert getattr(emulator, attribute) == before


@pytest.mark.parametrize("value", [datetime(2030, 1, 1), "2030-01-01T00:00:00Z"])
def test_the_start_of_a_clock(value):
    for make in (lambda: Clock(start=value), lambda: ScaledClock(2, value), lambda: ManualClock(value)):
        with pytest.raises(ValueError, match="start needs a time zone"):
            make()


def test_how_a_clock_goes():
    with pytest.raises(ValueError, match="rate must be above 0: '60'"):
        ScaledClock("60")  # type: ignore[arg-type]
    clock = ManualClock()
    with pytest.raises(ValueError, match="rate must be at least 0: None"):
        clock.rate = None  # type: ignore[assignment]
    with pytest.raises(ValueError, match="moved by a number of seconds, not back: '60'"):
        clock.advance("60")  # type: ignore[arg-type]


@pytest.mark.parametrize("decorator", ["app", "agent"])
def test_what_is_registered(decorator):
    register = getattr(Emulator(), decorator)
    with pytest.raises(ValueError, match=f"a name is missing: @emulator.{decorator}"):

        @register
        def without_a_name(input):
            """The parentheses were forgotten."""

    for name in ("no-namespace", "a/b/c", "a /b", "a/b:c", "a/b@1", "", None):
        with pytest.raises(ValueError, match="is not namespace/name"):
            register(name)
    with pytest.raises(ValueError, match=f"an {decorator} is a function.*; got 3"):
        register("acme/a")(3)


def test_a_class_without_functions():
    class Empty:
        def _hidden(self, input):
            """Which nobody can call."""

    with pytest.raises(ValueError, match="acme/a: Empty has no public methods, which an app's functions are"):
        Emulator().app("acme/a")(Empty)
