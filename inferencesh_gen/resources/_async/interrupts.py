# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.interrupts``: What agent runs wait for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.interrupts import resolve as _resolve
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource

if TYPE_CHECKING:
    from ...models import Interrupt, InterruptResolution


class AsyncInterruptsResource(AsyncResource):
    """What agent runs wait for."""

    @cached_property
    def with_raw_response(self) -> AsyncInterruptsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncInterruptsRaw(self._sender)

    async def resolve(
        self,
        interrupt_id: str,
        *,
        decision: InterruptResolution | str | None = None,
        resolution: InterruptResolution | str | None = None,
        data: Any = None,
        options: RequestOptions | None = None,
    ) -> Interrupt:
        """Resolve an interrupt.

        Decides what an agent run waits for. The run goes on once all of its interrupts are decided.

        Args:
            interrupt_id: Id of the interrupt.
            decision: Whether the run may go on.
            resolution: The same by the name it has in answers.
            data: JSON object kept with the decision, as `resolved_data`.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _resolve.request(
                interrupt_id, decision=decision, resolution=resolution, data=data, options=options
            )
        )
        return _resolve.decode(response.data)


class AsyncInterruptsRaw(AsyncResource):
    """The operations of `AsyncInterruptsResource`, answering with status, headers and messages beside the data."""

    async def resolve(
        self,
        interrupt_id: str,
        *,
        decision: InterruptResolution | str | None = None,
        resolution: InterruptResolution | str | None = None,
        data: Any = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Interrupt]:
        """See `AsyncInterruptsResource.resolve`."""
        response = await self._sender.send(
            _resolve.request(
                interrupt_id, decision=decision, resolution=resolution, data=data, options=options
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _resolve.decode(response.data),
        )
