# Generated from inferencesh/_async/downloads.py, do not edit.
"""Download one file: in any number of answers, each going on where the one before broke off."""

from __future__ import annotations

import random
import time
from typing import Any

from inferencesh_gen.api.files import get as get_endpoint

from .._core import logs
from .._core.downloads import RANGE_REFUSED, Located, Receiving, locate
from .._core.errors import APIConnectionError
from .._core.exchange import Failure, connection_failure, passing
from .._core.progress import Progress
from .._core.wire import WireRequest, WireStream
from .._local.targets import FileTarget, PathTarget
from .._shim import _sync as shim
from .sender import ClientSender
from .uploads import Report

CHUNK = 512 * 1024
"""Bytes that are gathered before they are written."""


def download(
    sender: ClientSender,
    located: Located,
    target: PathTarget | FileTarget,
    report: Report | None = None,
    stop: shim.Stop | None = None,
) -> Any:
    """Download a file; what the target makes of it.

    A download that breaks off goes on where it was, if the server can tell that the file is still the same;
    else it begins again. Failures are counted in a row: one that came further than any before is the first
    again.

    Args:
        sender: Sends the requests.
        located: What to download.
        target: Where to put it. It is left without a trace of an incomplete file.
        report: Told how far it has come.
        stop: What may end it from outside.

    Raises:
        DownloadError: it did not arrive whole, or could not be written.
        APIStatusError: the server does not give it.
        APIConnectionError: the download broke off, again and again.
    """
    try:
        located = _with_address(sender, located)
        receiving = Receiving(located)
        _Download(sender, located.uri, receiving, target, report, stop or shim.Stop()).run()
        result = shim.in_thread(target.commit, receiving.name)
    except BaseException:
        target.discard()
        raise
    if report:
        done = Progress(done=receiving.position, total=receiving.position, files_done=1)
        shim.call(report, done)
    return result


def _with_address(sender: ClientSender, located: Located) -> Located:
    """The address of a file of which only the id is known."""
    if located.uri:
        return located
    answer = sender.send(get_endpoint.request(located.id))
    return locate(get_endpoint.decode(answer.data))


class _Download:
    def __init__(
        self,
        sender: ClientSender,
        uri: str,
        receiving: Receiving,
        target: PathTarget | FileTarget,
        report: Report | None,
        stop: shim.Stop,
    ) -> None:
        self._sender = sender
        self._uri = uri
        self._receiving = receiving
        self._target = target
        self._report = report
        self._stop = stop

    def run(self) -> None:
        """Return when everything has arrived and is written."""
        attempt = 1
        while True:
            wire = self._request(attempt)
            failure = self._attempt(wire)
            if failure is None:
                return
            attempt = 1 if self._receiving.made_progress() else attempt
            self._pause(wire, failure, attempt)
            attempt += 1

    def _request(self, attempt: int) -> WireRequest:
        return self._sender.download_request(self._uri, self._receiving.headers(), attempt)

    def _pause(self, wire: WireRequest, failure: Failure, attempt: int) -> None:
        spread, now = random.random(), time.time()  # noqa: S311
        policy = self._sender.config.retry
        delay = policy.delay(failure.outcome, attempt=attempt, safe=True, random=spread, now=now)
        if delay is None:
            raise failure.error
        logs.retrying(wire, failure.error, delay)
        self._stop.sleep(delay)
        self._stop.check()

    def _attempt(self, wire: WireRequest) -> Failure | None:
        try:
            with self._sender.open(wire) as answer, self._stop.calling(answer.abort):
                if answer.status >= 300:
                    return self._refused(wire, answer)
                self._receive(answer)
        except APIConnectionError as error:
            return connection_failure(error)
        if missing := self._receiving.missing():
            problem = f"the answer ended {missing} bytes early"
            return connection_failure(APIConnectionError(problem, method="GET", url=wire.url, sent=True))
        return None

    def _refused(self, wire: WireRequest, answer: WireStream) -> Failure:
        failure = self._sender.refusal(wire, answer)
        if answer.status == RANGE_REFUSED and "range" in wire.headers:
            self._receiving.refuse_range()
            return passing(failure)  # the next one, for all of it, may succeed
        return failure

    def _receive(self, answer: WireStream) -> None:
        offset = self._receiving.begin(answer.status, answer.headers)
        shim.in_thread(self._target.rewind, offset)
        gathered = bytearray()
        try:
            for chunk in answer.chunks():
                if not gathered and len(chunk) >= shim.WRITTEN_AT_ONCE:
                    self._keep(chunk)
                    continue
                gathered += chunk
                if len(gathered) >= CHUNK:
                    gathered = self._keep(gathered)
        except APIConnectionError:
            self._keep(gathered)  # so that the next answer can go on from here
            raise
        self._keep(gathered)

    def _keep(self, gathered: bytes | bytearray) -> bytearray:
        """Write what came; returns room for more."""
        shim.in_thread(self._target.write, gathered)
        self._receiving.add(len(gathered))
        if self._report:
            shim.call(self._report, self._receiving.progress)
        return bytearray()
