# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.usage``: What was used and what it cost."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.usage import breakdown as _breakdown
from ...api.usage import summary as _summary
from ...api.usage import task_cost as _task_cost
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource

if TYPE_CHECKING:
    from ...models import TaskCost, UsageRange


class AsyncUsageResource(AsyncResource):
    """What was used and what it cost."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncUsageRaw(self._sender)

    async def task_cost(self, task_id: str, *, options: RequestOptions | None = None) -> TaskCost:
        """Get the cost of a task.

        What the task cost. Answers 404 until the cost is recorded, a while after the end of the task.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_task_cost.request(task_id, options=options))
        return _task_cost.decode(response.data)

    async def summary(self, *, options: RequestOptions | None = None) -> Any:
        """Get the usage of the team in short.

        Usage and cost of the team, summed up. The fields are not documented.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_summary.request(options=options))
        return _summary.decode(response.data)

    async def breakdown(
        self,
        *,
        range: UsageRange | str | None = None,
        team_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the usage of the team in detail.

        Usage and cost of the team over a time, broken down. The fields are not documented.

        Args:
            range: The time that ends now.
            team_id: Team to look at, the caller's own when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_breakdown.request(range=range, team_id=team_id, options=options))
        return _breakdown.decode(response.data)


class AsyncUsageRaw(AsyncResource):
    """The operations of `AsyncUsageResource`, answering with status, headers and messages beside the data."""

    async def task_cost(
        self, task_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[TaskCost]:
        """See `AsyncUsageResource.task_cost`."""
        response = await self._sender.send(_task_cost.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _task_cost.decode(response.data),
        )

    async def summary(self, *, options: RequestOptions | None = None) -> RawResponse[Any]:
        """See `AsyncUsageResource.summary`."""
        response = await self._sender.send(_summary.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _summary.decode(response.data),
        )

    async def breakdown(
        self,
        *,
        range: UsageRange | str | None = None,
        team_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """See `AsyncUsageResource.breakdown`."""
        response = await self._sender.send(_breakdown.request(range=range, team_id=team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _breakdown.decode(response.data),
        )
