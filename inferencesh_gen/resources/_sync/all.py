# Generated from inferencesh_gen/resources/_async/all.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""Every resource as an attribute of the client; each loads on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.http import Sender

if TYPE_CHECKING:
    from .agent_runs import AgentRunsResource
    from .agents import AgentsResource
    from .api_keys import ApiKeysResource
    from .apps import AppsResource
    from .artifacts import ArtifactsResource
    from .chats import ChatsResource
    from .credentials import CredentialsResource
    from .engines import EnginesResource
    from .entitlements import EntitlementsResource
    from .files import FilesResource
    from .flow_runs import FlowRunsResource
    from .flows import FlowsResource
    from .interrupts import InterruptsResource
    from .knowledge import KnowledgeResource
    from .mcp_servers import McpServersResource
    from .me import MeResource
    from .projects import ProjectsResource
    from .scopes import ScopesResource
    from .search import SearchResource
    from .secrets import SecretsResource
    from .sessions import SessionsResource
    from .skills import SkillsResource
    from .sockets import SocketsResource
    from .store import StoreResource
    from .tasks import TasksResource
    from .teams import TeamsResource
    from .tools import ToolsResource
    from .triggers import TriggersResource
    from .usage import UsageResource


class Resources:
    """The base of the client: ``client.<resource>`` for every resource of the API.

    Args:
        sender: What sends the requests.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def tasks(self) -> TasksResource:
        """Runs of apps."""
        from .tasks import TasksResource

        return TasksResource(self._sender)

    @cached_property
    def files(self) -> FilesResource:
        """Stored inputs and outputs."""
        from .files import FilesResource

        return FilesResource(self._sender)

    @cached_property
    def sessions(self) -> SessionsResource:
        """Workers kept for a series of calls."""
        from .sessions import SessionsResource

        return SessionsResource(self._sender)

    @cached_property
    def me(self) -> MeResource:
        """The caller."""
        from .me import MeResource

        return MeResource(self._sender)

    @cached_property
    def apps(self) -> AppsResource:
        """Apps of the team and their versions."""
        from .apps import AppsResource

        return AppsResource(self._sender)

    @cached_property
    def store(self) -> StoreResource:
        """The public catalogue of apps and skills, and what runs cost."""
        from .store import StoreResource

        return StoreResource(self._sender)

    @cached_property
    def usage(self) -> UsageResource:
        """What was used and what it cost."""
        from .usage import UsageResource

        return UsageResource(self._sender)

    @cached_property
    def sockets(self) -> SocketsResource:
        """Live connections to running tasks."""
        from .sockets import SocketsResource

        return SocketsResource(self._sender)

    @cached_property
    def projects(self) -> ProjectsResource:
        """Folders for agents, apps and flows."""
        from .projects import ProjectsResource

        return ProjectsResource(self._sender)

    @cached_property
    def search(self) -> SearchResource:
        """Finding apps, agents, skills and knowledge."""
        from .search import SearchResource

        return SearchResource(self._sender)

    @cached_property
    def agents(self) -> AgentsResource:
        """Language models with instructions, tools and skills."""
        from .agents import AgentsResource

        return AgentsResource(self._sender)

    @cached_property
    def agent_runs(self) -> AgentRunsResource:
        """Stretches of work of agents: from a message to its answer."""
        from .agent_runs import AgentRunsResource

        return AgentRunsResource(self._sender)

    @cached_property
    def chats(self) -> ChatsResource:
        """Conversations with agents."""
        from .chats import ChatsResource

        return ChatsResource(self._sender)

    @cached_property
    def tools(self) -> ToolsResource:
        """Answers to the tool calls of agents."""
        from .tools import ToolsResource

        return ToolsResource(self._sender)

    @cached_property
    def interrupts(self) -> InterruptsResource:
        """What agent runs wait for."""
        from .interrupts import InterruptsResource

        return InterruptsResource(self._sender)

    @cached_property
    def triggers(self) -> TriggersResource:
        """What starts agents, apps and flows by itself."""
        from .triggers import TriggersResource

        return TriggersResource(self._sender)

    @cached_property
    def flows(self) -> FlowsResource:
        """Graphs of apps."""
        from .flows import FlowsResource

        return FlowsResource(self._sender)

    @cached_property
    def flow_runs(self) -> FlowRunsResource:
        """Runs of flows."""
        from .flow_runs import FlowRunsResource

        return FlowRunsResource(self._sender)

    @cached_property
    def engines(self) -> EnginesResource:
        """Machines that run workers, and machines to rent."""
        from .engines import EnginesResource

        return EnginesResource(self._sender)

    @cached_property
    def artifacts(self) -> ArtifactsResource:
        """Versioned pages under a URL."""
        from .artifacts import ArtifactsResource

        return ArtifactsResource(self._sender)

    @cached_property
    def knowledge(self) -> KnowledgeResource:
        """Texts that people and agents keep and find again."""
        from .knowledge import KnowledgeResource

        return KnowledgeResource(self._sender)

    @cached_property
    def skills(self) -> SkillsResource:
        """Instructions that agents load when they need them."""
        from .skills import SkillsResource

        return SkillsResource(self._sender)

    @cached_property
    def mcp_servers(self) -> McpServersResource:
        """Servers of the Model Context Protocol and their tools."""
        from .mcp_servers import McpServersResource

        return McpServersResource(self._sender)

    @cached_property
    def credentials(self) -> CredentialsResource:
        """Accounts connected to providers."""
        from .credentials import CredentialsResource

        return CredentialsResource(self._sender)

    @cached_property
    def secrets(self) -> SecretsResource:
        """Values that apps and tools get at run time."""
        from .secrets import SecretsResource

        return SecretsResource(self._sender)

    @cached_property
    def api_keys(self) -> ApiKeysResource:
        """Keys that programs authenticate with."""
        from .api_keys import ApiKeysResource

        return ApiKeysResource(self._sender)

    @cached_property
    def teams(self) -> TeamsResource:
        """Teams, their members and invitations."""
        from .teams import TeamsResource

        return TeamsResource(self._sender)

    @cached_property
    def entitlements(self) -> EntitlementsResource:
        """What the plan of the team allows."""
        from .entitlements import EntitlementsResource

        return EntitlementsResource(self._sender)

    @cached_property
    def scopes(self) -> ScopesResource:
        """What API keys may be allowed."""
        from .scopes import ScopesResource

        return ScopesResource(self._sender)
