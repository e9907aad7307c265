# Generated from openapi/ by `python -m generator`. Do not edit.
"""Every resource as an attribute of the client; each loads on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.http import AsyncSender

if TYPE_CHECKING:
    from .agent_runs import AsyncAgentRunsResource
    from .agents import AsyncAgentsResource
    from .api_keys import AsyncApiKeysResource
    from .apps import AsyncAppsResource
    from .artifacts import AsyncArtifactsResource
    from .chats import AsyncChatsResource
    from .credentials import AsyncCredentialsResource
    from .engines import AsyncEnginesResource
    from .entitlements import AsyncEntitlementsResource
    from .files import AsyncFilesResource
    from .flow_runs import AsyncFlowRunsResource
    from .flows import AsyncFlowsResource
    from .interrupts import AsyncInterruptsResource
    from .knowledge import AsyncKnowledgeResource
    from .mcp_servers import AsyncMcpServersResource
    from .me import AsyncMeResource
    from .projects import AsyncProjectsResource
    from .scopes import AsyncScopesResource
    from .search import AsyncSearchResource
    from .secrets import AsyncSecretsResource
    from .sessions import AsyncSessionsResource
    from .skills import AsyncSkillsResource
    from .sockets import AsyncSocketsResource
    from .store import AsyncStoreResource
    from .tasks import AsyncTasksResource
    from .teams import AsyncTeamsResource
    from .tools import AsyncToolsResource
    from .triggers import AsyncTriggersResource
    from .usage import AsyncUsageResource


class AsyncResources:
    """The base of the client: ``client.<resource>`` for every resource of the API.

    Args:
        sender: What sends the requests.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def tasks(self) -> AsyncTasksResource:
        """Runs of apps."""
        from .tasks import AsyncTasksResource

        return AsyncTasksResource(self._sender)

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Stored inputs and outputs."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self._sender)

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Workers kept for a series of calls."""
        from .sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._sender)

    @cached_property
    def me(self) -> AsyncMeResource:
        """The caller."""
        from .me import AsyncMeResource

        return AsyncMeResource(self._sender)

    @cached_property
    def apps(self) -> AsyncAppsResource:
        """Apps of the team and their versions."""
        from .apps import AsyncAppsResource

        return AsyncAppsResource(self._sender)

    @cached_property
    def store(self) -> AsyncStoreResource:
        """The public catalogue of apps and skills, and what runs cost."""
        from .store import AsyncStoreResource

        return AsyncStoreResource(self._sender)

    @cached_property
    def usage(self) -> AsyncUsageResource:
        """What was used and what it cost."""
        from .usage import AsyncUsageResource

        return AsyncUsageResource(self._sender)

    @cached_property
    def sockets(self) -> AsyncSocketsResource:
        """Live connections to running tasks."""
        from .sockets import AsyncSocketsResource

        return AsyncSocketsResource(self._sender)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Folders for agents, apps and flows."""
        from .projects import AsyncProjectsResource

        return AsyncProjectsResource(self._sender)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """Finding apps, agents, skills and knowledge."""
        from .search import AsyncSearchResource

        return AsyncSearchResource(self._sender)

    @cached_property
    def agents(self) -> AsyncAgentsResource:
        """Language models with instructions, tools and skills."""
        from .agents import AsyncAgentsResource

        return AsyncAgentsResource(self._sender)

    @cached_property
    def agent_runs(self) -> AsyncAgentRunsResource:
        """Stretches of work of agents: from a message to its answer."""
        from .agent_runs import AsyncAgentRunsResource

        return AsyncAgentRunsResource(self._sender)

    @cached_property
    def chats(self) -> AsyncChatsResource:
        """Conversations with agents."""
        from .chats import AsyncChatsResource

        return AsyncChatsResource(self._sender)

    @cached_property
    def tools(self) -> AsyncToolsResource:
        """Answers to the tool calls of agents."""
        from .tools import AsyncToolsResource

        return AsyncToolsResource(self._sender)

    @cached_property
    def interrupts(self) -> AsyncInterruptsResource:
        """What agent runs wait for."""
        from .interrupts import AsyncInterruptsResource

        return AsyncInterruptsResource(self._sender)

    @cached_property
    def triggers(self) -> AsyncTriggersResource:
        """What starts agents, apps and flows by itself."""
        from .triggers import AsyncTriggersResource

        return AsyncTriggersResource(self._sender)

    @cached_property
    def flows(self) -> AsyncFlowsResource:
        """Graphs of apps."""
        from .flows import AsyncFlowsResource

        return AsyncFlowsResource(self._sender)

    @cached_property
    def flow_runs(self) -> AsyncFlowRunsResource:
        """Runs of flows."""
        from .flow_runs import AsyncFlowRunsResource

        return AsyncFlowRunsResource(self._sender)

    @cached_property
    def engines(self) -> AsyncEnginesResource:
        """Machines that run workers, and machines to rent."""
        from .engines import AsyncEnginesResource

        return AsyncEnginesResource(self._sender)

    @cached_property
    def artifacts(self) -> AsyncArtifactsResource:
        """Versioned pages under a URL."""
        from .artifacts import AsyncArtifactsResource

        return AsyncArtifactsResource(self._sender)

    @cached_property
    def knowledge(self) -> AsyncKnowledgeResource:
        """Texts that people and agents keep and find again."""
        from .knowledge import AsyncKnowledgeResource

        return AsyncKnowledgeResource(self._sender)

    @cached_property
    def skills(self) -> AsyncSkillsResource:
        """Instructions that agents load when they need them."""
        from .skills import AsyncSkillsResource

        return AsyncSkillsResource(self._sender)

    @cached_property
    def mcp_servers(self) -> AsyncMcpServersResource:
        """Servers of the Model Context Protocol and their tools."""
        from .mcp_servers import AsyncMcpServersResource

        return AsyncMcpServersResource(self._sender)

    @cached_property
    def credentials(self) -> AsyncCredentialsResource:
        """Accounts connected to providers."""
        from .credentials import AsyncCredentialsResource

        return AsyncCredentialsResource(self._sender)

    @cached_property
    def secrets(self) -> AsyncSecretsResource:
        """Values that apps and tools get at run time."""
        from .secrets import AsyncSecretsResource

        return AsyncSecretsResource(self._sender)

    @cached_property
    def api_keys(self) -> AsyncApiKeysResource:
        """Keys that programs authenticate with."""
        from .api_keys import AsyncApiKeysResource

        return AsyncApiKeysResource(self._sender)

    @cached_property
    def teams(self) -> AsyncTeamsResource:
        """Teams, their members and invitations."""
        from .teams import AsyncTeamsResource

        return AsyncTeamsResource(self._sender)

    @cached_property
    def entitlements(self) -> AsyncEntitlementsResource:
        """What the plan of the team allows."""
        from .entitlements import AsyncEntitlementsResource

        return AsyncEntitlementsResource(self._sender)

    @cached_property
    def scopes(self) -> AsyncScopesResource:
        """What API keys may be allowed."""
        from .scopes import AsyncScopesResource

        return AsyncScopesResource(self._sender)
