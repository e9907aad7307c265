"""The client: settings, resources as attributes, and what to close."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self

from inferencesh_gen.resources import AsyncResources
from inferencesh_gen.runtime.http import NOT_GIVEN, NotGiven

from .._core import logs
from .._core.config import APIKey, make_config
from .._shim import _async as shim
from .runs import AsyncRuns
from .sender import AsyncClientSender
from .session_factory import AsyncSessionFactory

if TYPE_CHECKING:
    from inferencesh_gen.models import AgentConfigInput, ResponseMessage

    from .._core.follower import FollowPolicy
    from .._core.retry import RetryPolicy
    from .._transport.base import AsyncTransport
    from ..tools import ToolLike
    from .agent import AsyncAgent
    from .agents import AsyncAgents
    from .files import AsyncFiles
    from .middleware import AsyncMiddleware
    from .tasks import AsyncTasks


class AsyncInference(AsyncRuns, AsyncSessionFactory, AsyncResources):
    """The client of inference.sh.

    Use it as a context manager, or call `aclose` when done.

    Args:
        api_key: The key, or a function that returns it for each request; else ``INFERENCE_API_KEY``.
        base_url: Address of the API; else ``INFERENCE_BASE_URL``, else ``https://api.inference.sh``.
        timeout: Seconds without progress after which a request fails (default 60); None waits for ever.
        max_retries: How often a request that may be repeated is sent again (default 2).
        max_retry_wait: Seconds (default 60). If the server asks to wait longer, its error is raised instead.
        retry: The whole policy of repeating; the two before, where given, go over it.
        default_headers: More headers for every request, such as ``{"X-Team-ID": "…"}``.
        on_message: Called with every notice that the server puts beside an answer.
        follow: How tasks are followed: updates by stream or polling, idle timeout, reconnects.
        middleware: Functions around each attempt, the first one outermost; see `AsyncMiddleware`.
        transport: What talks HTTP: ``"default"``, ``"fast"`` (needs ``inferencesh[fast]``), or an object of
            your own; else what ``INFERENCE_TRANSPORT`` names.

    ``INFERENCE_LOG=info`` (or ``debug``) in the environment prints what is sent and answered.

    Raises:
        MissingAPIKeyError: no key was given.
        InvalidArgumentError: a setting that can't be right.

    Example:
        ```python
        async with AsyncInference() as client:
            task = await client.run(app="demo/echo", input={"text": "hello"})
            print(task.output)
        ```
    """

    _sender: AsyncClientSender

    def __init__(
        self,
        *,
        api_key: APIKey | None = None,
        base_url: str | None = None,
        timeout: float | NotGiven | None = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        max_retry_wait: float | NotGiven = NOT_GIVEN,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str] | None = None,
        on_message: Callable[[ResponseMessage], Any] | None = None,
        follow: FollowPolicy | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        transport: AsyncTransport | Literal["default", "fast"] | None = None,
    ) -> None:
        logs.set_up_from_environment()
        config = make_config(
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            retry=retry,
            default_headers=default_headers,
            on_message=on_message,
            follow=follow,
            middleware=middleware,
        )
        super().__init__(AsyncClientSender(config, shim.make_transport(transport)))
        self._sessions = weakref.WeakSet()

    @property
    def base_url(self) -> str:
        """Address of the API."""
        return self._sender.config.base_url

    @cached_property
    def tasks(self) -> AsyncTasks:
        """Runs of apps."""
        from .tasks import AsyncTasks

        return AsyncTasks(self._sender)

    @cached_property
    def agents(self) -> AsyncAgents:
        """Stored agents, and conversations with agents."""
        from .agents import AsyncAgents

        return AsyncAgents(self._sender)

    def agent(
        self,
        agent: str | Mapping[str, Any] | AgentConfigInput | None = None,
        /,
        *,
        tools: Sequence[ToolLike] | None = None,
        context: Mapping[str, str] | Sequence[Any] | None = None,
        **config: Any,
    ) -> AsyncAgent:
        """A conversation with an agent. Nothing is sent before its first message.

        Args:
            agent: A reference such as ``namespace/name@version``, the id of a stored agent, or a
                configuration in one mapping.
            tools: Of a stored agent: the tools that run here. Of one that is made for the occasion: all.
            context: Values of the agent's variables.
            config: A configuration as keywords: ``core_app``, ``system_prompt``, ``skills``,
                ``internal_tools``, ``hooks``, ``output_schema``, ``name``, ….

        Raises:
            InvalidArgumentError: an argument that can't be right.

        Example:
            ``print((await client.agent("demo/assistant").send_message("Hello")).text)``
        """
        return self.agents.conversation(agent, tools=tools, context=context, **config)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files to give to apps, and what they made."""
        from .files import AsyncFiles

        return AsyncFiles(self._sender)

    async def aclose(self) -> None:
        """Close the connections. A closed client can't be used again."""
        await self._leave_sessions()
        await self._sender.transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.base_url}>"


async_inference = AsyncInference
"""The same as the class, for those who like to call a function."""
