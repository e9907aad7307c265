"""``client.agents``: the generated operations on stored agents, and conversations."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from inferencesh_gen.models import Agent as StoredAgent
from inferencesh_gen.models import AgentConfigInput
from inferencesh_gen.resources import AsyncAgentsResource

from .._core.agent_request import AgentSpec, agent_spec
from .._core.errors import InvalidArgumentError
from .._core.shapes import is_mapping, is_series
from .agent import AsyncAgent
from .sender import AsyncClientSender

if TYPE_CHECKING:
    from ..tools import ToolLike

_CONVERSATION = frozenset(
    {"core_app", "system_prompt", "tools", "context", "internal_tools", "output_schema"}
)
"""Keywords that only a conversation takes."""


class AsyncAgents(AsyncAgentsResource):
    """Stored agents, and conversations with those and others."""

    _sender: AsyncClientSender

    @overload
    def create(
        self,
        agent: str | Mapping[str, Any] | AgentConfigInput,
        /,
        *,
        tools: Sequence[ToolLike] | None = None,
        context: Mapping[str, str] | None = None,
    ) -> AsyncAgent: ...

    @overload
    def create(
        self,
        /,
        *,
        core_app: Any,
        tools: Sequence[ToolLike] | None = None,
        context: Mapping[str, str] | Sequence[Any] | None = None,
        **config: Any,
    ) -> AsyncAgent: ...

    @overload
    def create(self, /, *, name: str, **fields: Any) -> Coroutine[Any, Any, StoredAgent]: ...

    def create(self, agent: Any = None, /, **fields: Any) -> Any:
        """A conversation with an agent; or, as the API means it, a new stored agent.

        - ``create("namespace/name@version")`` and ``create({…})``, with a configuration, make a conversation.
          Nothing is sent before its first message. So do keywords with ``core_app`` among them.
        - ``await create(name="support", version={…})`` stores an agent, or a new version of it.

        Args:
            agent: A reference, the id of a stored agent, or a configuration in one mapping.
            fields: Of a conversation: a configuration as keywords (``core_app``, ``system_prompt``,
                ``tools``, ``skills``, ``internal_tools``, ``hooks``, ``output_schema``, ``name``, …), and
                ``context``, the values of the agent's variables. With a reference, ``tools`` are those that
                run here.
                Of a stored agent: ``name``, ``version``, ``title``, ``visibility``, …, as in the API.

        Returns:
            The conversation; or a coroutine of the stored agent.

        Raises:
            InvalidArgumentError: an argument that can't be right; nothing was sent.

        Example:
            ```python
            agent = client.agents.create(core_app="openrouter/claude-sonnet-46", system_prompt="Be brief.")
            print((await agent.send_message("Hello")).text)
            ```
        """
        if agent is None and not _CONVERSATION & fields.keys():
            return super().create(**fields)
        return self.conversation(agent, **fields)

    def conversation(
        self,
        agent: Any = None,
        /,
        *,
        tools: Sequence[ToolLike] | None = None,
        context: Mapping[str, str] | Sequence[Any] | None = None,
        **config: Any,
    ) -> AsyncAgent:
        """A conversation with an agent: what ``client.agent`` does; see `create`."""
        given = tools
        if given is None and (is_mapping(agent) or isinstance(agent, AgentConfigInput)):
            given = agent.get("tools")
        config = _built(config)
        if is_mapping(agent):
            agent = _built(agent)
        known = _tools(given)
        spec = agent_spec(agent, config, tools=[tool.to_dict() for tool in known], context=context)
        return AsyncAgent(self._sender, spec, known)

    def resume(self, chat_id: str, *, tools: Sequence[ToolLike] | None = None) -> AsyncAgent:
        """Go on with a chat of before, or of another process. No request is made.

        Args:
            chat_id: Id of the chat.
            tools: The tools that run here.

        Example:
            ``reply = await client.agents.resume(chat_id).send_message("And now?")``
        """
        if not isinstance(chat_id, str) or not chat_id:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("chat_id", f"the id of a chat is needed; got {chat_id!r}")
        return AsyncAgent(self._sender, AgentSpec(), _tools(tools), chat_id)


def _built(config: Mapping[str, Any]) -> dict[str, Any]:
    """A configuration with builders of hooks and of built-in tools built, as those of tools are."""
    built = dict(config)
    if callable(build := getattr(built.get("internal_tools"), "build", None)):
        built["internal_tools"] = build()
    if is_series(hooks := built.get("hooks")):
        built["hooks"] = [hook.build() if hasattr(hook, "build") else hook for hook in hooks]
    return built


def _tools(things: Sequence[ToolLike] | None) -> list[Any]:
    if not things:
        return []
    from ..tools import as_tools

    tools = as_tools(things)
    for tool in tools:
        len(tool)  # makes its definition: what can't be described is told here, not to the model
    return list(tools)
