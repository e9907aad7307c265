"""The guard: no test leaves this machine unless it says so."""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Generator, Sequence
from fnmatch import fnmatch
from typing import Any

import pytest

from .._core.redact import redact_url
from .._transport import gate
from .refusals import RealRequestError, Refusal, refusal_error

ALLOW_MARK = "allow_real_requests"

_NO_ARGUMENTS = (
    f"the mark `{ALLOW_MARK}` takes no arguments; single hosts are named in `inference_allowed_hosts`"
)
_NO_FAILURES = (pytest.skip.Exception, pytest.xfail.Exception)
_SECTION = "requests refused by inferencesh"


class Guard:
    """Refuses requests to other machines, and fails the test in which there was one.

    It stands where clients hand a request to their connections, whichever engine, thread or event loop they
    use, so that nothing has been sent and no name looked up. What it refuses it raises and remembers: the
    application may catch the exception, the test fails nevertheless.

    Args:
        allowed: Patterns of hosts that may be called beside this machine.
    """

    def __init__(self, allowed: Sequence[str] = ()) -> None:
        self._allowed = [pattern.lower() for pattern in allowed]
        self._is_lifted = False
        self._refusals: list[Refusal] = []
        self._lock = threading.Lock()
        self._before: gate.Keeper | None = None

    def stand(self) -> None:
        """Begin."""
        self._before = gate.keep(self._check)

    def leave(self) -> None:
        """End, and let the one go on that was there before."""
        gate.keep(self._before)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Let a test that is marked call whom it wants."""
        self._is_lifted = item.get_closest_marker(ALLOW_MARK) is not None
        try:
            return (yield)
        finally:
            self._is_lifted = False

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Fail a test whose fixtures were refused something."""
        __tracebackhide__ = True
        return (yield from self._judged(item, "setup"))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Fail a test that was refused something, or whose mark asks for what it can't give."""
        __tracebackhide__ = True
        mark = item.get_closest_marker(ALLOW_MARK)
        if mark and (mark.args or mark.kwargs):
            pytest.fail(_NO_ARGUMENTS, pytrace=False)
        return (yield from self._judged(item, "call"))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Fail a test whose fixtures were refused something at their end."""
        __tracebackhide__ = True
        return (yield from self._judged(item, "teardown"))

    def _judged(self, item: pytest.Item, phase: str) -> Generator[None, Any, Any]:
        __tracebackhide__ = True
        try:
            result = yield
        except _NO_FAILURES:
            self._fail_if_refused()
            raise
        except BaseException as error:
            refusals = self._take()
            told = 1 if isinstance(error, RealRequestError) else 0
            if len(refusals) > told:  # often what was refused is the reason of what went wrong
                item.add_report_section(phase, _SECTION, str(refusal_error(refusals)))
            raise
        self._fail_if_refused()
        return result

    def _fail_if_refused(self) -> None:
        if refusals := self._take():
            pytest.fail(str(refusal_error(refusals)), pytrace=False)

    def _take(self) -> Sequence[Refusal]:
        with self._lock:
            taken, self._refusals = self._refusals, []
        return taken

    def _check(self, method: str, url: str, host: str) -> None:
        __tracebackhide__ = True
        if self._is_lifted or is_here(host) or any(fnmatch(host, pattern) for pattern in self._allowed):
            return
        refusal = Refusal.of(f"{method} {redact_url(url)}")
        with self._lock:
            self._refusals.append(refusal)
        raise refusal_error([refusal])


def is_here(host: str) -> bool:
    """Whether a host is this machine, or none: names under `.invalid` never lead anywhere."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith((".localhost", ".invalid"))
    return address.is_loopback or address.is_unspecified
