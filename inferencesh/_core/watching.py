"""Decides how a chat is watched from turn to turn: by its stream, opened again and again, or by polling."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypedDict

from .errors import InferenceError, InvalidArgumentError
from .follower import FollowPolicy, Updates
from .reconnects import Reconnects
from .waiting import waiting


class WatchParams(TypedDict, total=False):
    """How to watch a chat. What is not given is as the client's `FollowPolicy` says."""

    updates: Updates
    """``"stream"``, ``"poll"``, or ``"auto"``: a stream, and polling where streams do not pass."""
    poll_interval: float
    """Seconds between two looks, when polling."""


def watch_policy(params: Mapping[str, Any], policy: FollowPolicy) -> FollowPolicy:
    """Check how to watch a chat.

    Args:
        params: What the caller gave; see `WatchParams`.
        policy: The client's settings.

    Raises:
        InvalidArgumentError: which argument, what was given, what is allowed.
    """
    for name in params:
        if name not in WatchParams.__annotations__:
            allowed = ", ".join(WatchParams.__annotations__)
            raise InvalidArgumentError(name, f"is no argument of this; allowed: {allowed}")
    return waiting(params, policy).policy


class Watching:
    """Whether to stream or to poll next, and how long to wait before.

    A watch has no end of its own, so what counts is failures in a row, which any news resets.

    Args:
        policy: How to follow.
        random: A random number from 0 to 1, which spreads the reconnects of many clients.
        longest_wait: Seconds; if the server asks to wait longer than this, its error is raised instead.
    """

    def __init__(self, policy: FollowPolicy, random: Callable[[], float], longest_wait: float) -> None:
        self.policy = policy
        self.polls = policy.updates == "poll"
        """Whether to look at the chat now and then, instead of opening its stream."""
        self.pause = 0.0
        """Seconds to wait before the next attempt, or the next look."""
        self._reconnects = Reconnects(policy.max_reconnects, random, longest_wait)
        self._silent = True

    def opens(self) -> None:
        """A stream is about to be opened."""
        self._silent = True

    def hears(self) -> None:
        """The stream gave a record, or a sign of life."""
        self._silent = False
        self._reconnects.reset()

    def stream_ended(self, error: InferenceError | None) -> None:
        """The stream is over: at its end, by an error, or because it could not be opened.

        Raises:
            InferenceError: the error, if trying again will not change it or was tried often enough.
        """
        can_not_pass = self._reconnects.can_not_pass(error, silent=self._silent)
        if can_not_pass and self.policy.updates == "auto":
            self.polls, self.pause = True, 0.0
            self._reconnects.reset()
            return
        if error is not None:
            self._reconnects.failed(error)
        self.pause = self._reconnects.pause(error)

    def looked(self) -> None:
        """The chat was looked up."""
        self._reconnects.reset()
        self.pause = self.policy.poll_interval

    def look_failed(self, error: InferenceError) -> None:
        """The chat could not be looked up.

        Raises:
            InferenceError: the error, if trying again will not change it or was tried often enough.
        """
        self._reconnects.failed(error)
        self.pause = self._reconnects.pause(error)
