"""What the functions that answer operations take and give."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from starlette.requests import Request

from .spec import Operation
from .validation import Schema

if TYPE_CHECKING:
    from .state import State


@dataclass(frozen=True)
class Call:
    """A request that has passed all checks.

    Attributes:
        operation: What is asked for.
        parameters: Path and query parameters by name.
        body: The JSON body, an empty object if there was none.
        base_url: Of this server, as the client reached it.
        stream_schema: What the records of a streamed answer must fit, if that is to be checked.
    """

    request: Request
    operation: Operation
    parameters: Mapping[str, Any]
    body: Any
    base_url: str
    stream_schema: Schema | None

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of the body that the description declares; clients may send others."""
        return {name: self.body[name] for name in self.operation.body_fields if name in self.body}


@dataclass(frozen=True)
class Reply:
    """Data to answer with more than a plain success."""

    data: Any
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Handler = Callable[["State", Call], Awaitable[Any]]
"""Gives the data to answer, a `Reply` or a whole response. Public operations are answered without a key."""
