# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the API, grouped by resource, asynchronous and synchronous. Each loads on first use."""

from typing import TYPE_CHECKING

from ..runtime.lazy import attach

if TYPE_CHECKING:
    from ._async.agent_runs import AsyncAgentRunsResource as AsyncAgentRunsResource
    from ._async.agents import AsyncAgentsResource as AsyncAgentsResource
    from ._async.all import AsyncResources as AsyncResources
    from ._async.api_keys import AsyncApiKeysResource as AsyncApiKeysResource
    from ._async.apps import AsyncAppsResource as AsyncAppsResource
    from ._async.artifacts import AsyncArtifactsResource as AsyncArtifactsResource
    from ._async.chats import AsyncChatsResource as AsyncChatsResource
    from ._async.credentials import AsyncCredentialsResource as AsyncCredentialsResource
    from ._async.engines import AsyncEnginesResource as AsyncEnginesResource
    from ._async.entitlements import AsyncEntitlementsResource as AsyncEntitlementsResource
    from ._async.files import AsyncFilesResource as AsyncFilesResource
    from ._async.flow_runs import AsyncFlowRunsResource as AsyncFlowRunsResource
    from ._async.flows import AsyncFlowsResource as AsyncFlowsResource
    from ._async.interrupts import AsyncInterruptsResource as AsyncInterruptsResource
    from ._async.knowledge import AsyncKnowledgeResource as AsyncKnowledgeResource
    from ._async.mcp_servers import AsyncMcpServersResource as AsyncMcpServersResource
    from ._async.me import AsyncMeResource as AsyncMeResource
    from ._async.page import AsyncPage as AsyncPage
    from ._async.projects import AsyncProjectsResource as AsyncProjectsResource
    from ._async.scopes import AsyncScopesResource as AsyncScopesResource
    from ._async.search import AsyncSearchResource as AsyncSearchResource
    from ._async.secrets import AsyncSecretsResource as AsyncSecretsResource
    from ._async.sessions import AsyncSessionsResource as AsyncSessionsResource
    from ._async.skills import AsyncSkillsResource as AsyncSkillsResource
    from ._async.sockets import AsyncSocketsResource as AsyncSocketsResource
    from ._async.store import AsyncStoreResource as AsyncStoreResource
    from ._async.tasks import AsyncTasksResource as AsyncTasksResource
    from ._async.teams import AsyncTeamsResource as AsyncTeamsResource
    from ._async.tools import AsyncToolsResource as AsyncToolsResource
    from ._async.triggers import AsyncTriggersResource as AsyncTriggersResource
    from ._async.usage import AsyncUsageResource as AsyncUsageResource
    from ._sync.agent_runs import AgentRunsResource as AgentRunsResource
    from ._sync.agents import AgentsResource as AgentsResource
    from ._sync.all import Resources as Resources
    from ._sync.api_keys import ApiKeysResource as ApiKeysResource
    from ._sync.apps import AppsResource as AppsResource
    from ._sync.artifacts import ArtifactsResource as ArtifactsResource
    from ._sync.chats import ChatsResource as ChatsResource
    from ._sync.credentials import CredentialsResource as CredentialsResource
    from ._sync.engines import EnginesResource as EnginesResource
    from ._sync.entitlements import EntitlementsResource as EntitlementsResource
    from ._sync.files import FilesResource as FilesResource
    from ._sync.flow_runs import FlowRunsResource as FlowRunsResource
    from ._sync.flows import FlowsResource as FlowsResource
    from ._sync.interrupts import InterruptsResource as InterruptsResource
    from ._sync.knowledge import KnowledgeResource as KnowledgeResource
    from ._sync.mcp_servers import McpServersResource as McpServersResource
    from ._sync.me import MeResource as MeResource
    from ._sync.page import Page as Page
    from ._sync.projects import ProjectsResource as ProjectsResource
    from ._sync.scopes import ScopesResource as ScopesResource
    from ._sync.search import SearchResource as SearchResource
    from ._sync.secrets import SecretsResource as SecretsResource
    from ._sync.sessions import SessionsResource as SessionsResource
    from ._sync.skills import SkillsResource as SkillsResource
    from ._sync.sockets import SocketsResource as SocketsResource
    from ._sync.store import StoreResource as StoreResource
    from ._sync.tasks import TasksResource as TasksResource
    from ._sync.teams import TeamsResource as TeamsResource
    from ._sync.tools import ToolsResource as ToolsResource
    from ._sync.triggers import TriggersResource as TriggersResource
    from ._sync.usage import UsageResource as UsageResource
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AgentRunsResource": "._sync.agent_runs",
            "AgentsResource": "._sync.agents",
            "ApiKeysResource": "._sync.api_keys",
            "AppsResource": "._sync.apps",
            "ArtifactsResource": "._sync.artifacts",
            "AsyncAgentRunsResource": "._async.agent_runs",
            "AsyncAgentsResource": "._async.agents",
            "AsyncApiKeysResource": "._async.api_keys",
            "AsyncAppsResource": "._async.apps",
            "AsyncArtifactsResource": "._async.artifacts",
            "AsyncChatsResource": "._async.chats",
            "AsyncCredentialsResource": "._async.credentials",
            "AsyncEnginesResource": "._async.engines",
            "AsyncEntitlementsResource": "._async.entitlements",
            "AsyncFilesResource": "._async.files",
            "AsyncFlowRunsResource": "._async.flow_runs",
            "AsyncFlowsResource": "._async.flows",
            "AsyncInterruptsResource": "._async.interrupts",
            "AsyncKnowledgeResource": "._async.knowledge",
            "AsyncMcpServersResource": "._async.mcp_servers",
            "AsyncMeResource": "._async.me",
            "AsyncPage": "._async.page",
            "AsyncProjectsResource": "._async.projects",
            "AsyncResources": "._async.all",
            "AsyncScopesResource": "._async.scopes",
            "AsyncSearchResource": "._async.search",
            "AsyncSecretsResource": "._async.secrets",
            "AsyncSessionsResource": "._async.sessions",
            "AsyncSkillsResource": "._async.skills",
            "AsyncSocketsResource": "._async.sockets",
            "AsyncStoreResource": "._async.store",
            "AsyncTasksResource": "._async.tasks",
            "AsyncTeamsResource": "._async.teams",
            "AsyncToolsResource": "._async.tools",
            "AsyncTriggersResource": "._async.triggers",
            "AsyncUsageResource": "._async.usage",
            "ChatsResource": "._sync.chats",
            "CredentialsResource": "._sync.credentials",
            "EnginesResource": "._sync.engines",
            "EntitlementsResource": "._sync.entitlements",
            "FilesResource": "._sync.files",
            "FlowRunsResource": "._sync.flow_runs",
            "FlowsResource": "._sync.flows",
            "InterruptsResource": "._sync.interrupts",
            "KnowledgeResource": "._sync.knowledge",
            "McpServersResource": "._sync.mcp_servers",
            "MeResource": "._sync.me",
            "Page": "._sync.page",
            "ProjectsResource": "._sync.projects",
            "Resources": "._sync.all",
            "ScopesResource": "._sync.scopes",
            "SearchResource": "._sync.search",
            "SecretsResource": "._sync.secrets",
            "SessionsResource": "._sync.sessions",
            "SkillsResource": "._sync.skills",
            "SocketsResource": "._sync.sockets",
            "StoreResource": "._sync.store",
            "TasksResource": "._sync.tasks",
            "TeamsResource": "._sync.teams",
            "ToolsResource": "._sync.tools",
            "TriggersResource": "._sync.triggers",
            "UsageResource": "._sync.usage",
        },
    )

__all__ = [
    "AgentRunsResource",
    "AgentsResource",
    "ApiKeysResource",
    "AppsResource",
    "ArtifactsResource",
    "AsyncAgentRunsResource",
    "AsyncAgentsResource",
    "AsyncApiKeysResource",
    "AsyncAppsResource",
    "AsyncArtifactsResource",
    "AsyncChatsResource",
    "AsyncCredentialsResource",
    "AsyncEnginesResource",
    "AsyncEntitlementsResource",
    "AsyncFilesResource",
    "AsyncFlowRunsResource",
    "AsyncFlowsResource",
    "AsyncInterruptsResource",
    "AsyncKnowledgeResource",
    "AsyncMcpServersResource",
    "AsyncMeResource",
    "AsyncPage",
    "AsyncProjectsResource",
    "AsyncResources",
    "AsyncScopesResource",
    "AsyncSearchResource",
    "AsyncSecretsResource",
    "AsyncSessionsResource",
    "AsyncSkillsResource",
    "AsyncSocketsResource",
    "AsyncStoreResource",
    "AsyncTasksResource",
    "AsyncTeamsResource",
    "AsyncToolsResource",
    "AsyncTriggersResource",
    "AsyncUsageResource",
    "ChatsResource",
    "CredentialsResource",
    "EnginesResource",
    "EntitlementsResource",
    "FilesResource",
    "FlowRunsResource",
    "FlowsResource",
    "InterruptsResource",
    "KnowledgeResource",
    "McpServersResource",
    "MeResource",
    "Page",
    "ProjectsResource",
    "Resources",
    "ScopesResource",
    "SearchResource",
    "SecretsResource",
    "SessionsResource",
    "SkillsResource",
    "SocketsResource",
    "StoreResource",
    "TasksResource",
    "TeamsResource",
    "ToolsResource",
    "TriggersResource",
    "UsageResource",
]
