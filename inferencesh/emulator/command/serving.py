"""Serve, and serve anew what has changed."""

import sys
import time
from pathlib import Path

from ..emulator import Emulator
from ..envelopes import problem_response
from ..examples import example_emulator
from ..faults import Exchange, Fault
from ..problems import ProblemError
from ..recordings import RecordingError
from ..shared_server import SharedServer
from .options import Options
from .source import LoadError, Source

_LOOK_SECONDS = 0.2
_SETTLE_SECONDS = 0.05
"""For how long a file has to stay as it is: editors write in several steps."""


class NotLoaded(Fault):
    """There are no apps, since their file can't be loaded: every request is answered with a 503 that says so.

    Args:
        reason: Why it can't.
    """

    def __init__(self, reason: str) -> None:
        self._reason = reason

    async def apply(self, exchange: Exchange) -> None:
        problem = ProblemError(503, "emulator_not_loaded", self._reason)
        await exchange.respond(problem_response(problem, exchange.scope))


def serve(options: Options) -> None:
    """Serve until interrupted. The first line of output is the base URL.

    Raises:
        LoadError: the file can't be loaded, and nothing waits for it to change.
        OSError: the address can't be listened on.
    """
    # A compiled module is told from a newer source by the second, which is not enough for one that is edited.
    sys.dont_write_bytecode = sys.dont_write_bytecode or options.reload
    watched = [options.faults] if options.faults else []
    source = Source(options.file, watched) if options.file else None
    emulator = _first(options, source)
    with SharedServer(options.host, options.port) as server:
        is_first = True
        while True:
            with emulator.serve_on(server) as url:
                if is_first:
                    sys.stdout.write(f"{url}\n")
                    sys.stdout.flush()
                else:
                    _say(f"{options.file}: loaded anew")
                is_first = False
                emulator = _next(options, source, emulator)


def _first(options: Options, source: Source | None) -> Emulator:
    try:
        return _load(options, source)
    except LoadError as error:
        if not options.reload:
            raise
        _say(error.report)
        return _empty(options, str(error))


def _next(options: Options, source: Source | None, emulator: Emulator) -> Emulator:
    """The emulator to serve instead of this one, as soon as there is one."""
    while True:
        time.sleep(_LOOK_SECONDS)
        if not options.reload or source is None or not source.has_changed():
            continue
        _let_settle(source)
        try:
            return _load(options, source)
        except LoadError as error:
            _say(f"{error.report}\nstill serving what was there before")
            emulator.notice = f"{error}\nStill serving what was there before."


def _let_settle(source: Source) -> None:
    before = None
    while (now := source.stamps()) != before:
        before = now
        time.sleep(_SETTLE_SECONDS)


def _load(options: Options, source: Source | None) -> Emulator:
    emulator = source.load() if source else example_emulator()
    if options.faults:
        _plan(emulator, options.faults)
    if options.recording:
        _play(emulator, options.recording)
    return _configured(emulator, options)


def _plan(emulator: Emulator, file: Path) -> None:
    try:
        emulator.faults.load(file)
    except OSError as error:
        raise LoadError(f"{file}: {error.strerror}") from None
    except ValueError as error:
        raise LoadError(str(error)) from None


def _play(emulator: Emulator, file: Path) -> None:
    try:
        emulator.replay(file, timing=True)
    except OSError as error:
        raise LoadError(f"{file}: {error.strerror}") from None
    except RecordingError as error:
        raise LoadError(str(error)) from None


def _configured(emulator: Emulator, options: Options) -> Emulator:
    """The emulator as the command line wants it."""
    emulator.strict = emulator.strict or options.strict
    if options.api_key is not None:
        emulator.api_key = options.api_key
    if options.think is not None:
        emulator.think = options.think
    if options.latency is not None:
        emulator.latency = options.latency
    if options.clock is not None:
        emulator.clock.rate = options.clock
    if options.webhooks is not None:
        emulator.webhooks_allowed = options.webhooks
    return emulator


def _empty(options: Options, reason: str) -> Emulator:
    """An emulator that says why it has no apps."""
    emulator = _configured(Emulator(), options)
    emulator.faults.add("*", NotLoaded(reason))
    emulator.notice = f"{reason}\nNothing can be run until this is mended."
    return emulator


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
