"""Do what the agent needs of this program: run tools, submit results, ask for approval."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from inferencesh_gen.resources import AsyncToolsResource
from inferencesh_gen.runtime.http import RequestOptions

from .._core.agent_events import ToolCall
from .._core.errors import (
    BadRequestError,
    ConflictError,
    InvalidArgumentError,
    NotFoundError,
    SignInRequiredError,
    ToolError,
)
from .._core.file_refs import MAX_ATTACHMENTS, file_ref
from .._core.tool_claims import Work
from .._core.turn_content import tool_call
from .._shim import _async as shim
from .conversation import AsyncConversation
from .files import AsyncFiles
from .sender import AsyncClientSender

if TYPE_CHECKING:
    from ..tools import Tool

_Answer = dict[str, Any]

_REJECTED = "The call was not approved."


class AsyncToolWork:
    """Works for the calls of one turn.

    Args:
        sender: Sends the requests.
        tools: The tools that have a handler, by name.
        helpers: The callbacks ``on_tool_call``, ``on_tool_error`` and ``on_approval``, as far as given.
        conversation: What the turn belongs to. When nothing follows its turns any more, results are kept, not
            submitted; if something does again by then, it does not matter which has begun the work.
        retries: How often a submission is repeated.
    """

    def __init__(
        self,
        sender: AsyncClientSender,
        tools: Mapping[str, Tool],
        helpers: Mapping[str, Callable[..., Any]],
        conversation: AsyncConversation,
        retries: int,
    ) -> None:
        self._files = AsyncFiles(sender)
        self._api = AsyncToolsResource(sender)
        self._tools = tools
        self._helpers = helpers
        self._conversation = conversation
        self._claims = conversation.claims
        self._options = RequestOptions(max_retries=retries)

    async def do(self, work: Work) -> None:
        """Do one thing.

        Raises:
            SignInRequiredError: no API key can approve calls.
            APIStatusError, APIConnectionError: a result could not be submitted; it is kept.
            Exception: what a callback raised.
        """
        call = tool_call(dict(work.call))
        if work.deed == "approve":
            if next_work := await self._approve(call):
                await self.do(next_work)
            return
        if work.deed == "refuse":
            self._claims.answered(call.id, {"result": _REJECTED})
        elif work.deed == "answer":
            answer = await self._answer(call)
            if answer is None:  # left to the caller
                self._claims.submitted(call.id, is_accepted=True)
                return
            self._claims.answered(call.id, answer)
        await self._submit(call)

    def leave(self, work: Work) -> None:
        """The work is over, or was broken off: the call may be taken on again if it still has to be."""
        self._claims.left(work.call["id"])

    async def _submit(self, call: ToolCall) -> None:
        self._check_helped()
        answer: _Answer = self._claims.result(call.id) or {"result": "The tool was interrupted."}
        is_accepted = True
        try:
            await self._api.submit_result(call.id, **answer, options=self._options)
        except (BadRequestError, ConflictError, NotFoundError):
            # It does not wait any more: an earlier submission arrived, or the run is over. If it does after
            # all, the next look at the chat says so, and the answer is submitted again.
            is_accepted = False
        self._claims.submitted(call.id, is_accepted=is_accepted)

    async def _answer(self, call: ToolCall) -> _Answer | None:
        notice = self._helpers.get("on_tool_call")
        try:
            given = await shim.run_tool(partial(notice, call), None, None) if notice else None
        except ToolError as error:
            return await self._failure(call, error)
        tool = self._tools.get(call.name) if call.is_client else None
        if tool is not None:
            return await self._run(call, tool)
        if given is not None:
            return await self._encoded(call, given)
        if notice:
            return None
        known = ", ".join(sorted(self._tools)) or "none"
        return await self._failure(
            call, ToolError(f"There is no tool {call.name!r} here. The tools that run here: {known}.")
        )

    async def _run(self, call: ToolCall, tool: Tool) -> _Answer:
        if tool.requires_approval and not self._claims.was_gated(call.id):
            decision = await self._decision(call) if "on_approval" in self._helpers else None
            if decision is not True:
                return {"result": decision if isinstance(decision, str) else _REJECTED}
        try:
            value = await shim.run_tool(partial(tool.call, call.arguments), tool, tool.timeout)
        except TimeoutError as error:
            late = f"The tool {call.name} did not answer within {tool.timeout:g} s." if tool.timeout else None
            return await self._failure(call, error, None if str(error) else late)
        except Exception as error:
            return await self._failure(call, error)
        return await self._encoded(call, value)

    async def _encoded(self, call: ToolCall, value: object) -> _Answer:
        from ..tools import encode_result

        try:
            result = encode_result(value)
            return {"result": result.text, **await self._attached(result.attachments)}
        except Exception as error:
            return await self._failure(call, error)

    async def _attached(self, files: Sequence[Any]) -> dict[str, Any]:
        if len(files) > MAX_ATTACHMENTS:
            raise InvalidArgumentError(
                "result", f"at most {MAX_ATTACHMENTS} files are taken; got {len(files)}"
            )
        stored = [file_ref(file) or file_ref(await self._files.upload(file)) for file in files]
        return {"attachments": stored} if stored else {}

    async def _failure(self, call: ToolCall, error: Exception, text: str | None = None) -> _Answer:
        """What the model is told of a tool that failed."""
        if notice := self._helpers.get("on_tool_error"):
            await shim.call(notice, call, error)
        return {"result": _sendable(_told(error) if text is None else text)}

    async def _approve(self, call: ToolCall) -> Work | None:
        """Ask, and tell the server; what is to be done for the call then."""
        decision = await self._decision(call)
        if decision is not True:
            self._claims.rejected(call.id)
        self._check_helped()
        try:
            if decision is True:
                await self._api.invoke(call.id, options=self._options)
            else:
                reason = decision if isinstance(decision, str) else None
                await self._api.reject(call.id, reason=reason, options=self._options)
        except (BadRequestError, ConflictError, NotFoundError):
            pass  # it was decided by somebody else, or an earlier request arrived
        except SignInRequiredError as error:
            error.add_note(f"It was about the call of {call.name} ({call.id}).")
            raise
        return self._claims.decided(call.id)

    def _check_helped(self) -> None:
        if not self._conversation.is_helped:
            raise shim.Stopped

    async def _decision(self, call: ToolCall) -> Any:
        ask = partial(self._helpers["on_approval"], call)
        return await shim.run_tool(ask, None, None)


def _told(error: Exception) -> str:
    """What the model reads of an exception; not even one that can't tell its text ends the turn."""
    try:
        text = str(error)
    except Exception:
        text = ""
    if isinstance(error, ToolError):
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _sendable(text: str) -> str:
    """Text as it can be sent: names of files, and what models write, may hold halves of characters."""
    return text.encode("utf-8", "backslashreplace").decode()
