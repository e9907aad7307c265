"""How the emulator of a test is to be: the mark `inference`, over the fixture `inference_settings`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen

if TYPE_CHECKING:
    from inferencesh.emulator import Clock, Emulator

MARK = "inference"

_CLOCKS = ("real", "manual", "scaled")
_OF_EMULATOR = (
    "api_key",
    "heartbeat",
    "strict",
    "stream_lifetime",
    "max_upload_bytes",
    "webhooks",
    "think",
    "latency",
)
_OF_KIT = ("clock", "start", "rate", "pauses")
_RATE = 3600.0
_PAUSES = 0.01


class SettingsError(Exception):
    """A setting that can't be right."""


@frozen
class KitSettings:
    """The settings of one test.

    Attributes:
        clock: Makes the clock.
        pauses: What clients' pauses before they try again are multiplied by.
        emulator: Arguments of `Emulator`.
    """

    clock: Callable[[], Clock]
    pauses: float
    emulator: Mapping[str, Any] = field(factory=dict[str, Any])

    def build(self) -> Emulator:
        """A new emulator.

        Raises:
            SettingsError: a value can't be right.
        """
        from inferencesh.emulator import Emulator

        clock = self.clock()
        try:
            return Emulator(clock=clock, **self.emulator)
        except ValueError as error:
            raise SettingsError(str(error)) from None


def settings_of(sources: Iterable[Mapping[str, Any]]) -> KitSettings:
    """The settings that several sources give together, later ones over earlier ones.

    Raises:
        SettingsError: there is no such setting, or its value can't be right.
    """
    given: dict[str, Any] = {}
    for source in sources:
        given |= source
    known = (*_OF_KIT, *_OF_EMULATOR)
    for name in given:
        if name not in known:
            raise SettingsError(f"there is no setting {name!r}; there are: {', '.join(known)}")
    return KitSettings(
        _clock(given),
        _pauses(given.get("pauses", _PAUSES)),
        {name: given[name] for name in _OF_EMULATOR if name in given},
    )


def _clock(given: Mapping[str, Any]) -> Callable[[], Clock]:
    kind = given.get("clock", "real")
    if callable(kind):
        if extra := {"start", "rate"} & given.keys():
            raise SettingsError(
                f"{', '.join(sorted(extra))}: a function that makes the clock decides about it"
            )
        return cast("Callable[[], Clock]", kind)
    if kind not in _CLOCKS:
        raise SettingsError(f'clock: "real", "manual", "scaled" or a function that makes one; got {kind!r}')
    if "rate" in given and kind != "scaled":
        raise SettingsError(f'rate: only a clock that is "scaled" has one; this one is {kind!r}')
    return lambda: _named_clock(kind, given)


def _named_clock(kind: str, given: Mapping[str, Any]) -> Clock:
    from inferencesh.emulator import Clock, ManualClock, ScaledClock

    start = given.get("start")
    try:
        match kind:
            case "manual":
                return ManualClock(start)
            case "scaled":
                return ScaledClock(given.get("rate", _RATE), start)
            case _:
                return Clock(start=start)
    except ValueError as error:
        raise SettingsError(str(error)) from None


def _pauses(factor: Any) -> float:
    if not isinstance(factor, int | float) or isinstance(factor, bool) or factor < 0:
        raise SettingsError(f"pauses: a factor from 0 is needed; got {factor!r}")
    return float(factor)
