# Generated from inferencesh_gen/resources/_async/tools.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.tools``: Answers to the tool calls of agents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.tools import invoke as _invoke
from ...api.tools import reject as _reject
from ...api.tools import submit_result as _submit_result
from ...api.tools import submit_widget as _submit_widget
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource

if TYPE_CHECKING:
    from ...models import A2UIAction, FileRef


class ToolsResource(Resource):
    """Answers to the tool calls of agents."""

    @cached_property
    def with_raw_response(self) -> ToolsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return ToolsRaw(self._sender)

    def submit_result(
        self,
        tool_invocation_id: str,
        *,
        result: str,
        attachments: Sequence[FileRef | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Submit the result of a tool call.

        Gives the agent the result of a tool that the caller runs, or what a person answered in a widget. The
        agent goes on.

        Args:
            tool_invocation_id: Id of the tool invocation: its `id`, not the id that the model gave the call.
            result: The result as text, often JSON. For a widget, the JSON text of `{"action": {"type": …},
                "form_data": {…}}`.
            attachments: Files that belong to it.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(
            _submit_result.request(
                tool_invocation_id, result=result, attachments=attachments, options=options
            )
        )

    def invoke(self, tool_invocation_id: str, *, options: RequestOptions | None = None) -> None:
        """Approve a tool call.

        Approves a call that waits for approval; it runs at once.

        Args:
            tool_invocation_id: Id of the tool invocation: its `id`, not the id that the model gave the call.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_invoke.request(tool_invocation_id, options=options))

    def reject(
        self, tool_invocation_id: str, *, reason: str | None = None, options: RequestOptions | None = None
    ) -> None:
        """Reject a tool call.

        Refuses a call that waits for approval. The agent is told why and goes on.

        Args:
            tool_invocation_id: Id of the tool invocation: its `id`, not the id that the model gave the call.
            reason: The reason, told to the model.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_reject.request(tool_invocation_id, reason=reason, options=options))

    def submit_widget(
        self,
        tool_invocation_id: str,
        *,
        action: A2UIAction | Mapping[str, Any] | None = None,
        form_data: Any = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Submit what was done in a widget.

        Use `tools_submit_result` with the same object as JSON text.

        Args:
            tool_invocation_id: Id of the tool invocation: its `id`, not the id that the model gave the call.
            action:
            form_data: Values of the fields; a JSON object.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(
            _submit_widget.request(tool_invocation_id, action=action, form_data=form_data, options=options)
        )


class ToolsRaw(Resource):
    """The operations of `ToolsResource`, answering with status, headers and messages beside the data."""

    def submit_result(
        self,
        tool_invocation_id: str,
        *,
        result: str,
        attachments: Sequence[FileRef | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """See `ToolsResource.submit_result`."""
        response = self._sender.send(
            _submit_result.request(
                tool_invocation_id, result=result, attachments=attachments, options=options
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def invoke(self, tool_invocation_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `ToolsResource.invoke`."""
        response = self._sender.send(_invoke.request(tool_invocation_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def reject(
        self, tool_invocation_id: str, *, reason: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `ToolsResource.reject`."""
        response = self._sender.send(_reject.request(tool_invocation_id, reason=reason, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def submit_widget(
        self,
        tool_invocation_id: str,
        *,
        action: A2UIAction | Mapping[str, Any] | None = None,
        form_data: Any = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """See `ToolsResource.submit_widget`."""
        response = self._sender.send(
            _submit_widget.request(tool_invocation_id, action=action, form_data=form_data, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )
