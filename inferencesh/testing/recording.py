"""Record what clients say to a server, and replay it without one."""

from __future__ import annotations

import math
import os
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Literal, TypeGuard

from attrs import frozen

from inferencesh_gen.runtime.errors import InvalidArgumentError

from .._shim import taps
from .._transport import gate
from ..emulator import Emulator, Playback, Recording, RecordingError, ScaledClock
from ..emulator.recordings.cleaning import Cleaner
from ._async.recorder import AsyncRecorder, AsyncReplayer
from ._sync.recorder import Recorder, Replayer
from .refusals import RealRequestError
from .tape import Tape

Mode = Literal["once", "record", "replay"]

_VARIABLE = "INFERENCE_RECORD"
_MODES: tuple[Mode, ...] = ("once", "record", "replay")
_KEY = "INFERENCE_API_KEY"


@frozen
class RecordingInUse:
    """A recording while its block is open.

    Attributes:
        path: Its file.
        playback: What is being played; None while it is recorded.
        emulator: What plays it, so that faults can be added; None while it is recorded.
    """

    path: Path
    playback: Playback | None = None
    emulator: Emulator | None = None

    @property
    def is_replaying(self) -> bool:
        """Whether nothing leaves this machine."""
        return self.playback is not None


@contextmanager
def record(
    path: str | os.PathLike[str],
    *,
    mode: Mode | None = None,
    speed: float = math.inf,
    secrets: Sequence[str] = (),
) -> Generator[RecordingInUse]:
    """In this block, clients replay the recording at `path`; if there is none, it is made.

    That goes for all clients, sync or async, that are made inside the block. While recording, they talk to
    the server they were made for; what went over the wire is kept, streams with the moments at which their
    records came, secrets removed, and written when the block ends. While replaying, an emulator answers in
    place of the server; no key is needed, and nothing leaves this machine.

    A recording that is empty, was cut short, or does not fit what is asked is an error, never a success:
    nothing is made up, no run is answered twice, and what was recorded and is not asked for is reported.

    Args:
        path: The file; its name by convention ends in ``.jsonl``.
        mode: ``"once"``: record if there is no file, else replay; ``"replay"``: never record;
            ``"record"``: record anew. By default, what ``INFERENCE_RECORD`` in the environment says, else
            ``"once"``.
        speed: How much faster answers come than they did when they were recorded: 1 is as then; by default
            they come at once.
        secrets: Texts to take out beside API keys, signatures of URLs, and JSON members such as
            ``api_key`` or ``password``; at least 4 characters each. Give them while replaying too.

    Yields:
        The recording; while replaying, its `emulator` takes faults.

    Raises:
        InvalidArgumentError: an argument that can't be right.
        RecordingError: there is no recording to replay, it can't be read, nothing was sent while it should
            be recorded, or it does not fit what was asked. If the block fails by itself, its exception is
            raised, and nothing is written.
        RuntimeError: another recording is in use.

    Example:
        ```python
        with record("tests/recordings/cat.jsonl"), Inference() as client:
            task = client.run(app="acme/cat", input={"prompt": "a cat"})
        ```
    """
    file, chosen = Path(path), _mode(mode)
    _check_speed(speed)
    cleaner = _cleaner(secrets)
    if chosen == "record" or (chosen == "once" and not file.exists()):
        is_meant = chosen == "record" or (mode or os.environ.get(_VARIABLE)) == "once"
        yield from _recording(file, cleaner, is_meant=is_meant)
    else:
        yield from _replaying(file, speed, secrets)


def _recording(file: Path, cleaner: Cleaner, *, is_meant: bool) -> Generator[RecordingInUse]:
    tape = Tape(cleaner)
    with ExitStack() as stack:
        if is_meant:  # requests that the guard of the test kit would take for a mistake
            stack.callback(gate.keep, gate.keep(None))
        stack.enter_context(
            _tapped(taps.Tap(partial(Recorder, tape=tape), partial(AsyncRecorder, tape=tape)))
        )
        try:
            yield RecordingInUse(file)
        except RealRequestError as error:
            error.add_note(f"To record {file} with real requests, say so: {_VARIABLE}=once")
            raise
    exchanges = tape.exchanges()
    if not exchanges:
        raise RecordingError(
            f"nothing was sent, so {file} was not written: clients made inside the block are recorded"
        )
    Recording(exchanges, file).write()


def _replaying(file: Path, speed: float, secrets: Sequence[str]) -> Generator[RecordingInUse]:
    emulator = Emulator(clock=None if speed == math.inf else ScaledClock(speed))
    try:
        playback = emulator.replay(file, timing=speed < math.inf, secrets=secrets)
    except FileNotFoundError:
        raise RecordingError(f"there is no recording {file}: make it with {_VARIABLE}=once") from None
    with emulator.serve() as url, _a_key():
        tap = taps.Tap(partial(Replayer, origin=url), partial(AsyncReplayer, origin=url))
        with _tapped(tap):
            yield RecordingInUse(file, playback, emulator)
    playback.check()


@contextmanager
def _tapped(tap: taps.Tap) -> Generator[None]:
    before = taps.put(tap)
    try:
        if before is not None:
            raise RuntimeError("another recording is in use: blocks of `record` can't be nested")
        yield
    finally:
        taps.put(before)


@contextmanager
def _a_key() -> Generator[None]:
    """Clients that read their key from the environment find one."""
    if os.environ.get(_KEY):
        yield
        return
    os.environ[_KEY] = "replayed"
    try:
        yield
    finally:
        del os.environ[_KEY]


def _mode(given: str | None) -> Mode:
    argument, name = ("mode", given) if given else (_VARIABLE, os.environ.get(_VARIABLE) or "once")
    if not _is_mode(name):
        raise InvalidArgumentError(argument, f"'once', 'record' or 'replay' is needed; got {name!r}")
    return name


def _is_mode(name: str | None) -> TypeGuard[Mode]:
    return name in _MODES


def _check_speed(speed: object) -> None:
    if not isinstance(speed, int | float) or not speed > 0:
        raise InvalidArgumentError("speed", f"a number above 0 is needed; got {speed!r}")


def _cleaner(secrets: Sequence[str]) -> Cleaner:
    if isinstance(secrets, str):
        raise InvalidArgumentError("secrets", "a list of texts is needed; got one text")
    if others := _other_than_texts(secrets):
        raise InvalidArgumentError("secrets", f"a list of texts is needed; got {', '.join(others)} in it")
    try:
        return Cleaner(secrets)
    except ValueError as error:
        raise InvalidArgumentError("secrets", str(error)) from None


def _other_than_texts(values: Iterable[object]) -> list[str]:
    return [type(value).__name__ for value in values if not isinstance(value, str)]
