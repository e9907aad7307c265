"""The last requests, by number."""

from collections.abc import Iterator, Mapping
from itertools import count

from .notices import Notices
from .requests import ReceivedRequest

MAX_REQUESTS = 1_000


class RequestLog:
    """Keeps the last requests, oldest first.

    Args:
        notices: Is told of each that comes, and of each that is over.
        limit: How many are kept.
    """

    def __init__(self, notices: Notices, limit: int = MAX_REQUESTS) -> None:
        self._notices = notices
        self._limit = limit
        self._numbers = count(1)
        self._requests: dict[int, ReceivedRequest] = {}

    def __iter__(self) -> Iterator[ReceivedRequest]:
        return iter(list(self._requests.values()))

    @property
    def numbered(self) -> Mapping[int, ReceivedRequest]:
        """The requests by their numbers, in which there are no gaps."""
        return self._requests

    def add(self, request: ReceivedRequest) -> int:
        """Keep a request, and forget the oldest if there are too many; its number."""
        number = next(self._numbers)
        self._requests[number] = request
        self._requests.pop(number - self._limit, None)
        self.changed(number)
        return number

    def changed(self, number: int) -> None:
        """Tell that more is known of a request."""
        self._notices.touch("requests", str(number))

    def clear(self) -> None:
        """Forget all requests."""
        self._requests.clear()
