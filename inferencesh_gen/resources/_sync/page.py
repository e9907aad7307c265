# Generated from inferencesh_gen/resources/_async/page.py, do not edit.
"""One page of a listing, which iterates over all the following ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol, Self, TypeVar

from ...runtime.http import Request, Sender

T = TypeVar("T")


class Listing(Protocol[T]):
    """A model of a cursor list."""

    items: list[T]
    next_cursor: str
    prev_cursor: str
    has_next: bool
    has_previous: bool


class Page(Generic[T]):
    """One page of a listing. Iterating goes through its items and those of all following pages.

    Attributes:
        items: The items of this page.
        has_next: Whether there is a following page.
        has_previous: Whether there is a page before.
    """

    def __init__(
        self,
        listing: Listing[T],
        *,
        sender: Sender,
        request: Request,
        decode: Callable[[Any], Listing[T]],
    ) -> None:
        self.items = listing.items
        self.has_next = bool(listing.has_next and listing.next_cursor)
        self.has_previous = bool(listing.has_previous and listing.prev_cursor)
        self._listing = listing
        self._sender = sender
        self._request = request
        self._decode = decode

    @classmethod
    def fetch(cls, sender: Sender, request: Request, decode: Callable[[Any], Listing[T]]) -> Self:
        """The page that `request` asks for."""
        response = sender.send(request)
        return cls(decode(response.data), sender=sender, request=request, decode=decode)

    def next_page(self) -> Self | None:
        """The following page, or None at the end."""
        if not self.has_next:
            return None
        request = self._request.at(self._listing.next_cursor, "forward")
        return self.fetch(self._sender, request, self._decode)

    def previous_page(self) -> Self | None:
        """The page before, or None at the beginning."""
        if not self.has_previous:
            return None
        request = self._request.at(self._listing.prev_cursor, "backward")
        return self.fetch(self._sender, request, self._decode)

    def __iter__(self) -> Iterator[T]:
        page: Page[T] | None = self
        while page is not None:
            for item in page.items:
                yield item
            page = page.next_page()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self.items)} items{', more follow' if self.has_next else ''}>"
