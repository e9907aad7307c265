# Generated from openapi/ by `python -m generator`. Do not edit.
"""The objects and enums of the API. Each loads on first use."""

from typing import TYPE_CHECKING

from ..runtime.lazy import attach

if TYPE_CHECKING:
    from .a2ui_accessibility import A2UIAccessibility as A2UIAccessibility
    from .a2ui_action import A2UIAction as A2UIAction
    from .a2ui_bound_value import A2UIBoundValue as A2UIBoundValue
    from .a2ui_choice_option import A2UIChoiceOption as A2UIChoiceOption
    from .a2ui_component import A2UIComponent as A2UIComponent
    from .a2ui_component_type import A2UIComponentType as A2UIComponentType
    from .a2ui_mcp_tool_result import A2UIMcpToolResult as A2UIMcpToolResult
    from .a2ui_surface import A2UISurface as A2UISurface
    from .a2ui_tab_item import A2UITabItem as A2UITabItem
    from .agent import Agent as Agent
    from .agent_card import AgentCard as AgentCard
    from .agent_card_capabilities import AgentCardCapabilities as AgentCardCapabilities
    from .agent_card_provider import AgentCardProvider as AgentCardProvider
    from .agent_card_skill import AgentCardSkill as AgentCardSkill
    from .agent_config_input import AgentConfigInput as AgentConfigInput
    from .agent_list import AgentList as AgentList
    from .agent_move_request import AgentMoveRequest as AgentMoveRequest
    from .agent_permissions import AgentPermissions as AgentPermissions
    from .agent_run import AgentRun as AgentRun
    from .agent_run_list import AgentRunList as AgentRunList
    from .agent_run_partial import AgentRunPartial as AgentRunPartial
    from .agent_run_state import AgentRunState as AgentRunState
    from .agent_tool import AgentTool as AgentTool
    from .agent_tool_config import AgentToolConfig as AgentToolConfig
    from .agent_tool_config_dto import AgentToolConfigDTO as AgentToolConfigDTO
    from .agent_tool_dto import AgentToolDTO as AgentToolDTO
    from .agent_update_request import AgentUpdateRequest as AgentUpdateRequest
    from .agent_version import AgentVersion as AgentVersion
    from .agent_version_list import AgentVersionList as AgentVersionList
    from .always_allow_option import AlwaysAllowOption as AlwaysAllowOption
    from .always_allow_options import AlwaysAllowOptions as AlwaysAllowOptions
    from .always_allow_request import AlwaysAllowRequest as AlwaysAllowRequest
    from .always_allow_result import AlwaysAllowResult as AlwaysAllowResult
    from .always_allow_scope import AlwaysAllowScope as AlwaysAllowScope
    from .api_agent_run_request import ApiAgentRunRequest as ApiAgentRunRequest
    from .api_app_run_request import ApiAppRunRequest as ApiAppRunRequest
    from .api_key import ApiKey as ApiKey
    from .api_key_list import ApiKeyList as ApiKeyList
    from .api_key_scope import ApiKeyScope as ApiKeyScope
    from .app import App as App
    from .app_category import AppCategory as AppCategory
    from .app_function import AppFunction as AppFunction
    from .app_gpu_resource import AppGPUResource as AppGPUResource
    from .app_license_request import AppLicenseRequest as AppLicenseRequest
    from .app_list import AppList as AppList
    from .app_pricing import AppPricing as AppPricing
    from .app_replace_request import AppReplaceRequest as AppReplaceRequest
    from .app_resources import AppResources as AppResources
    from .app_sandbox import AppSandbox as AppSandbox
    from .app_session import AppSession as AppSession
    from .app_session_status import AppSessionStatus as AppSessionStatus
    from .app_status import AppStatus as AppStatus
    from .app_status_request import AppStatusRequest as AppStatusRequest
    from .app_store_listing import AppStoreListing as AppStoreListing
    from .app_tool_config import AppToolConfig as AppToolConfig
    from .app_tool_config_dto import AppToolConfigDTO as AppToolConfigDTO
    from .app_ui_ref import AppUIRef as AppUIRef
    from .app_update_request import AppUpdateRequest as AppUpdateRequest
    from .app_variant import AppVariant as AppVariant
    from .app_version import AppVersion as AppVersion
    from .app_version_input import AppVersionInput as AppVersionInput
    from .app_version_list import AppVersionList as AppVersionList
    from .artifact import Artifact as Artifact
    from .artifact_content_response import ArtifactContentResponse as ArtifactContentResponse
    from .artifact_copy_input import ArtifactCopyInput as ArtifactCopyInput
    from .artifact_create_request import ArtifactCreateRequest as ArtifactCreateRequest
    from .artifact_file_input import ArtifactFileInput as ArtifactFileInput
    from .artifact_frame import ArtifactFrame as ArtifactFrame
    from .artifact_list import ArtifactList as ArtifactList
    from .artifact_publish_request import ArtifactPublishRequest as ArtifactPublishRequest
    from .artifact_theme import ArtifactTheme as ArtifactTheme
    from .artifact_type import ArtifactType as ArtifactType
    from .artifact_update_request import ArtifactUpdateRequest as ArtifactUpdateRequest
    from .artifact_version import ArtifactVersion as ArtifactVersion
    from .artifact_version_file import ArtifactVersionFile as ArtifactVersionFile
    from .artifact_version_input import ArtifactVersionInput as ArtifactVersionInput
    from .artifact_version_list import ArtifactVersionList as ArtifactVersionList
    from .auth_method import AuthMethod as AuthMethod
    from .auth_method_api_key_in import AuthMethodAPIKeyIn as AuthMethodAPIKeyIn
    from .auth_method_app_key import AuthMethodAppKey as AuthMethodAppKey
    from .auth_method_capability import AuthMethodCapability as AuthMethodCapability
    from .auth_method_client_auth import AuthMethodClientAuth as AuthMethodClientAuth
    from .auth_method_flow import AuthMethodFlow as AuthMethodFlow
    from .auth_method_http_scheme import AuthMethodHTTPScheme as AuthMethodHTTPScheme
    from .auth_method_kind import AuthMethodKind as AuthMethodKind
    from .auth_method_lookup import AuthMethodLookup as AuthMethodLookup
    from .auth_method_refresh import AuthMethodRefresh as AuthMethodRefresh
    from .auth_method_revoke import AuthMethodRevoke as AuthMethodRevoke
    from .auth_method_revoke_style import AuthMethodRevokeStyle as AuthMethodRevokeStyle
    from .auth_method_token_request import AuthMethodTokenRequest as AuthMethodTokenRequest
    from .availability_response import AvailabilityResponse as AvailabilityResponse
    from .base_model import BaseModel as BaseModel
    from .cached_repo_info import CachedRepoInfo as CachedRepoInfo
    from .cached_revision_info import CachedRevisionInfo as CachedRevisionInfo
    from .cancel_task_request import CancelTaskRequest as CancelTaskRequest
    from .cancel_task_result import CancelTaskResult as CancelTaskResult
    from .channel_context import ChannelContext as ChannelContext
    from .channel_type import ChannelType as ChannelType
    from .chat import Chat as Chat
    from .chat_agent import ChatAgent as ChatAgent
    from .chat_agent_request import ChatAgentRequest as ChatAgentRequest
    from .chat_agent_run_record import ChatAgentRunRecord as ChatAgentRunRecord
    from .chat_create_request import ChatCreateRequest as ChatCreateRequest
    from .chat_data import ChatData as ChatData
    from .chat_event import ChatEvent as ChatEvent
    from .chat_event_type import ChatEventType as ChatEventType
    from .chat_hook_event import ChatHookEvent as ChatHookEvent
    from .chat_list import ChatList as ChatList
    from .chat_message import ChatMessage as ChatMessage
    from .chat_message_content import ChatMessageContent as ChatMessageContent
    from .chat_message_content_type import ChatMessageContentType as ChatMessageContentType
    from .chat_message_create_request import ChatMessageCreateRequest as ChatMessageCreateRequest
    from .chat_message_list import ChatMessageList as ChatMessageList
    from .chat_message_partial import ChatMessagePartial as ChatMessagePartial
    from .chat_message_record import ChatMessageRecord as ChatMessageRecord
    from .chat_message_role import ChatMessageRole as ChatMessageRole
    from .chat_message_status import ChatMessageStatus as ChatMessageStatus
    from .chat_partial_record import ChatPartialRecord as ChatPartialRecord
    from .chat_record import ChatRecord as ChatRecord
    from .chat_run_event import ChatRunEvent as ChatRunEvent
    from .chat_settings import ChatSettings as ChatSettings
    from .chat_settings_request import ChatSettingsRequest as ChatSettingsRequest
    from .chat_status import ChatStatus as ChatStatus
    from .chat_status_info import ChatStatusInfo as ChatStatusInfo
    from .chat_trace import ChatTrace as ChatTrace
    from .chat_update_request import ChatUpdateRequest as ChatUpdateRequest
    from .check_requirements_request import CheckRequirementsRequest as CheckRequirementsRequest
    from .check_requirements_response import CheckRequirementsResponse as CheckRequirementsResponse
    from .client_tool_config import ClientToolConfig as ClientToolConfig
    from .client_tool_config_dto import ClientToolConfigDTO as ClientToolConfigDTO
    from .compaction_meta import CompactionMeta as CompactionMeta
    from .company_seed import CompanySeed as CompanySeed
    from .company_summary import CompanySummary as CompanySummary
    from .connection_info import ConnectionInfo as ConnectionInfo
    from .content_rating import ContentRating as ContentRating
    from .context_field import ContextField as ContextField
    from .context_injection import ContextInjection as ContextInjection
    from .core_app_config import CoreAppConfig as CoreAppConfig
    from .core_app_config_input import CoreAppConfigInput as CoreAppConfigInput
    from .cpu import CPU as CPU
    from .create_agent_message_response import CreateAgentMessageResponse as CreateAgentMessageResponse
    from .create_agent_request import CreateAgentRequest as CreateAgentRequest
    from .create_api_key_request import CreateApiKeyRequest as CreateApiKeyRequest
    from .create_app_request import CreateAppRequest as CreateAppRequest
    from .credential import Credential as Credential
    from .credential_complete_o_auth_request import (
        CredentialCompleteOAuthRequest as CredentialCompleteOAuthRequest,
    )
    from .credential_config import CredentialConfig as CredentialConfig
    from .credential_connect_request import CredentialConnectRequest as CredentialConnectRequest
    from .credential_connect_response import CredentialConnectResponse as CredentialConnectResponse
    from .credential_grant import CredentialGrant as CredentialGrant
    from .credential_list import CredentialList as CredentialList
    from .credential_requirement import CredentialRequirement as CredentialRequirement
    from .credential_scope import CredentialScope as CredentialScope
    from .credential_secret_ref import CredentialSecretRef as CredentialSecretRef
    from .credential_status import CredentialStatus as CredentialStatus
    from .credential_type import CredentialType as CredentialType
    from .cursor_list_request import CursorListRequest as CursorListRequest
    from .cursor_page import CursorPage as CursorPage
    from .delete_task_files_response import DeleteTaskFilesResponse as DeleteTaskFilesResponse
    from .delta_event import DeltaEvent as DeltaEvent
    from .deploy_warning import DeployWarning as DeployWarning
    from .diagnostics_config import DiagnosticsConfig as DiagnosticsConfig
    from .docker import Docker as Docker
    from .elicit_action import ElicitAction as ElicitAction
    from .elicit_result import ElicitResult as ElicitResult
    from .enforcement_mode import EnforcementMode as EnforcementMode
    from .engine import Engine as Engine
    from .engine_capability import EngineCapability as EngineCapability
    from .engine_config import EngineConfig as EngineConfig
    from .engine_create_request import EngineCreateRequest as EngineCreateRequest
    from .engine_extend_request import EngineExtendRequest as EngineExtendRequest
    from .engine_list import EngineList as EngineList
    from .engine_partial import EnginePartial as EnginePartial
    from .engine_resources_request import EngineResourcesRequest as EngineResourcesRequest
    from .engine_status import EngineStatus as EngineStatus
    from .engine_summary import EngineSummary as EngineSummary
    from .engine_update_request import EngineUpdateRequest as EngineUpdateRequest
    from .entitlement import Entitlement as Entitlement
    from .entitlement_error_meta import EntitlementErrorMeta as EntitlementErrorMeta
    from .entitlement_resource import EntitlementResource as EntitlementResource
    from .error_code import ErrorCode as ErrorCode
    from .estimate_cost_request import EstimateCostRequest as EstimateCostRequest
    from .estimate_cost_response import EstimateCostResponse as EstimateCostResponse
    from .field_error import FieldError as FieldError
    from .file import File as File
    from .file_create_request import FileCreateRequest as FileCreateRequest
    from .file_list import FileList as FileList
    from .file_metadata import FileMetadata as FileMetadata
    from .file_ref import FileRef as FileRef
    from .filter_ import Filter as Filter
    from .filter_operator import FilterOperator as FilterOperator
    from .flow import Flow as Flow
    from .flow_action import FlowAction as FlowAction
    from .flow_action_error import FlowActionError as FlowActionError
    from .flow_action_type import FlowActionType as FlowActionType
    from .flow_actions_request import FlowActionsRequest as FlowActionsRequest
    from .flow_actions_response import FlowActionsResponse as FlowActionsResponse
    from .flow_create_request import FlowCreateRequest as FlowCreateRequest
    from .flow_edge import FlowEdge as FlowEdge
    from .flow_list import FlowList as FlowList
    from .flow_node import FlowNode as FlowNode
    from .flow_node_connection import FlowNodeConnection as FlowNodeConnection
    from .flow_node_data import FlowNodeData as FlowNodeData
    from .flow_node_data_input import FlowNodeDataInput as FlowNodeDataInput
    from .flow_node_position import FlowNodePosition as FlowNodePosition
    from .flow_partial import FlowPartial as FlowPartial
    from .flow_replace_request import FlowReplaceRequest as FlowReplaceRequest
    from .flow_run import FlowRun as FlowRun
    from .flow_run_create_request import FlowRunCreateRequest as FlowRunCreateRequest
    from .flow_run_input import FlowRunInput as FlowRunInput
    from .flow_run_list import FlowRunList as FlowRunList
    from .flow_run_partial import FlowRunPartial as FlowRunPartial
    from .flow_run_status import FlowRunStatus as FlowRunStatus
    from .flow_run_update_request import FlowRunUpdateRequest as FlowRunUpdateRequest
    from .flow_update_request import FlowUpdateRequest as FlowUpdateRequest
    from .flow_version import FlowVersion as FlowVersion
    from .flow_version_input import FlowVersionInput as FlowVersionInput
    from .flow_version_list import FlowVersionList as FlowVersionList
    from .flow_viewport import FlowViewport as FlowViewport
    from .function_kind import FunctionKind as FunctionKind
    from .gate_condition import GateCondition as GateCondition
    from .governance_source import GovernanceSource as GovernanceSource
    from .gpu import GPU as GPU
    from .gpu_type import GPUType as GPUType
    from .graph_edge import GraphEdge as GraphEdge
    from .graph_edge_type import GraphEdgeType as GraphEdgeType
    from .graph_node import GraphNode as GraphNode
    from .graph_node_status import GraphNodeStatus as GraphNodeStatus
    from .graph_node_type import GraphNodeType as GraphNodeType
    from .heartbeat import Heartbeat as Heartbeat
    from .hf_cache_info import HFCacheInfo as HFCacheInfo
    from .hook_decision import HookDecision as HookDecision
    from .hook_event import HookEvent as HookEvent
    from .hook_event_definition import HookEventDefinition as HookEventDefinition
    from .hook_handler_type import HookHandlerType as HookHandlerType
    from .hook_tool_config import HookToolConfig as HookToolConfig
    from .hook_tool_config_dto import HookToolConfigDTO as HookToolConfigDTO
    from .http_tool_config import HTTPToolConfig as HTTPToolConfig
    from .http_tool_config_dto import HTTPToolConfigDTO as HTTPToolConfigDTO
    from .infra import Infra as Infra
    from .input_request import InputRequest as InputRequest
    from .instance import Instance as Instance
    from .instance_cloud_provider import InstanceCloudProvider as InstanceCloudProvider
    from .instance_input import InstanceInput as InstanceInput
    from .instance_rental_type import InstanceRentalType as InstanceRentalType
    from .instance_status import InstanceStatus as InstanceStatus
    from .instance_type import InstanceType as InstanceType
    from .instance_type_availability import InstanceTypeAvailability as InstanceTypeAvailability
    from .instance_type_boot_time import InstanceTypeBootTime as InstanceTypeBootTime
    from .instance_type_configuration import InstanceTypeConfiguration as InstanceTypeConfiguration
    from .internal_tool_config import InternalToolConfig as InternalToolConfig
    from .internal_tool_definition import InternalToolDefinition as InternalToolDefinition
    from .internal_tool_scope import InternalToolScope as InternalToolScope
    from .internal_tools_config import InternalToolsConfig as InternalToolsConfig
    from .interrupt import Interrupt as Interrupt
    from .interrupt_reason import InterruptReason as InterruptReason
    from .interrupt_resolution import InterruptResolution as InterruptResolution
    from .interrupt_resource_type import InterruptResourceType as InterruptResourceType
    from .interrupt_status import InterruptStatus as InterruptStatus
    from .knowledge import Knowledge as Knowledge
    from .knowledge_create_request import KnowledgeCreateRequest as KnowledgeCreateRequest
    from .knowledge_file import KnowledgeFile as KnowledgeFile
    from .knowledge_lifecycle import KnowledgeLifecycle as KnowledgeLifecycle
    from .knowledge_list import KnowledgeList as KnowledgeList
    from .knowledge_type import KnowledgeType as KnowledgeType
    from .knowledge_update_request import KnowledgeUpdateRequest as KnowledgeUpdateRequest
    from .knowledge_version import KnowledgeVersion as KnowledgeVersion
    from .knowledge_version_input import KnowledgeVersionInput as KnowledgeVersionInput
    from .knowledge_version_list import KnowledgeVersionList as KnowledgeVersionList
    from .license_record import LicenseRecord as LicenseRecord
    from .lifecycle_hook_config import LifecycleHookConfig as LifecycleHookConfig
    from .lifecycle_hook_payload import LifecycleHookPayload as LifecycleHookPayload
    from .lifecycle_hook_response import LifecycleHookResponse as LifecycleHookResponse
    from .llm_context_message import LLMContextMessage as LLMContextMessage
    from .llm_delta import LLMDelta as LLMDelta
    from .llm_input import LLMInput as LLMInput
    from .llm_output import LLMOutput as LLMOutput
    from .llm_settings import LLMSettings as LLMSettings
    from .llm_usage import LLMUsage as LLMUsage
    from .mcp_connection_facts import MCPConnectionFacts as MCPConnectionFacts
    from .mcp_result_type import MCPResultType as MCPResultType
    from .mcp_server import MCPServer as MCPServer
    from .mcp_server_auth_type import MCPServerAuthType as MCPServerAuthType
    from .mcp_server_create_request import MCPServerCreateRequest as MCPServerCreateRequest
    from .mcp_server_list import MCPServerList as MCPServerList
    from .mcp_server_setup import MCPServerSetup as MCPServerSetup
    from .mcp_server_update_request import MCPServerUpdateRequest as MCPServerUpdateRequest
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool_config import MCPToolConfig as MCPToolConfig
    from .mcp_tool_config_dto import MCPToolConfigDTO as MCPToolConfigDTO
    from .mcpuicsp import MCPUICSP as MCPUICSP
    from .me_response import MeResponse as MeResponse
    from .me_stats_response import MeStatsResponse as MeStatsResponse
    from .message_input import MessageInput as MessageInput
    from .node_task import NodeTask as NodeTask
    from .org import Org as Org
    from .output_field_mapping import OutputFieldMapping as OutputFieldMapping
    from .partial_file import PartialFile as PartialFile
    from .payment_method_required_meta import PaymentMethodRequiredMeta as PaymentMethodRequiredMeta
    from .permission import Permission as Permission
    from .permission_model import PermissionModel as PermissionModel
    from .plan_step import PlanStep as PlanStep
    from .plan_step_status import PlanStepStatus as PlanStepStatus
    from .policy_effect import PolicyEffect as PolicyEffect
    from .policy_enforcement import PolicyEnforcement as PolicyEnforcement
    from .policy_explain_request import PolicyExplainRequest as PolicyExplainRequest
    from .policy_kind import PolicyKind as PolicyKind
    from .policy_rule import PolicyRule as PolicyRule
    from .policy_rule_create_request import PolicyRuleCreateRequest as PolicyRuleCreateRequest
    from .problem import Problem as Problem
    from .project import Project as Project
    from .project_create_request import ProjectCreateRequest as ProjectCreateRequest
    from .project_list import ProjectList as ProjectList
    from .project_model import ProjectModel as ProjectModel
    from .project_type import ProjectType as ProjectType
    from .project_update_request import ProjectUpdateRequest as ProjectUpdateRequest
    from .public_app_store import PublicAppStore as PublicAppStore
    from .public_app_store_list import PublicAppStoreList as PublicAppStoreList
    from .public_skill_store import PublicSkillStore as PublicSkillStore
    from .public_skill_store_list import PublicSkillStoreList as PublicSkillStoreList
    from .queue_stats import QueueStats as QueueStats
    from .queue_stats_entry import QueueStatsEntry as QueueStatsEntry
    from .ram import RAM as RAM
    from .references_response import ReferencesResponse as ReferencesResponse
    from .requirement_error import RequirementError as RequirementError
    from .requirement_type import RequirementType as RequirementType
    from .requirements_meta import RequirementsMeta as RequirementsMeta
    from .requirements_not_met import RequirementsNotMet as RequirementsNotMet
    from .resolve_interrupt_request import ResolveInterruptRequest as ResolveInterruptRequest
    from .resource_content import ResourceContent as ResourceContent
    from .resource_images import ResourceImages as ResourceImages
    from .resource_ref import ResourceRef as ResourceRef
    from .resource_share import ResourceShare as ResourceShare
    from .resource_type import ResourceType as ResourceType
    from .response_format import ResponseFormat as ResponseFormat
    from .response_format_type import ResponseFormatType as ResponseFormatType
    from .response_message import ResponseMessage as ResponseMessage
    from .revealed_secret import RevealedSecret as RevealedSecret
    from .role import Role as Role
    from .run_end_reason import RunEndReason as RunEndReason
    from .scope import Scope as Scope
    from .scope_definition import ScopeDefinition as ScopeDefinition
    from .scope_group import ScopeGroup as ScopeGroup
    from .scope_group_definition import ScopeGroupDefinition as ScopeGroupDefinition
    from .scope_preset import ScopePreset as ScopePreset
    from .scope_refused_meta import ScopeRefusedMeta as ScopeRefusedMeta
    from .scopes_response import ScopesResponse as ScopesResponse
    from .search_query import SearchQuery as SearchQuery
    from .search_request import SearchRequest as SearchRequest
    from .secret import Secret as Secret
    from .secret_create_request import SecretCreateRequest as SecretCreateRequest
    from .secret_delete_result import SecretDeleteResult as SecretDeleteResult
    from .secret_field import SecretField as SecretField
    from .secret_field_config import SecretFieldConfig as SecretFieldConfig
    from .secret_list import SecretList as SecretList
    from .secret_provider_request import SecretProviderRequest as SecretProviderRequest
    from .secret_requirement import SecretRequirement as SecretRequirement
    from .secret_scope import SecretScope as SecretScope
    from .secret_send import SecretSend as SecretSend
    from .secret_update_request import SecretUpdateRequest as SecretUpdateRequest
    from .selector_config import SelectorConfig as SelectorConfig
    from .setup_action import SetupAction as SetupAction
    from .setup_action_type import SetupActionType as SetupActionType
    from .share_request import ShareRequest as ShareRequest
    from .skill import Skill as Skill
    from .skill_config import SkillConfig as SkillConfig
    from .skill_lineage_response import SkillLineageResponse as SkillLineageResponse
    from .skill_lineage_skill_ref import SkillLineageSkillRef as SkillLineageSkillRef
    from .skill_list import SkillList as SkillList
    from .skill_publish_request import SkillPublishRequest as SkillPublishRequest
    from .skill_store_listing import SkillStoreListing as SkillStoreListing
    from .skill_supersede_request import SkillSupersedeRequest as SkillSupersedeRequest
    from .skill_update_request import SkillUpdateRequest as SkillUpdateRequest
    from .skill_version import SkillVersion as SkillVersion
    from .skill_version_list import SkillVersionList as SkillVersionList
    from .socket import Socket as Socket
    from .socket_access import SocketAccess as SocketAccess
    from .socket_list import SocketList as SocketList
    from .socket_outcome import SocketOutcome as SocketOutcome
    from .socket_status import SocketStatus as SocketStatus
    from .sort_order import SortOrder as SortOrder
    from .stat_buckets import StatBuckets as StatBuckets
    from .store_category import StoreCategory as StoreCategory
    from .store_tag import StoreTag as StoreTag
    from .suggest_request import SuggestRequest as SuggestRequest
    from .suggest_response import SuggestResponse as SuggestResponse
    from .suggest_result import SuggestResult as SuggestResult
    from .system_info import SystemInfo as SystemInfo
    from .task import Task as Task
    from .task_action import TaskAction as TaskAction
    from .task_cost import TaskCost as TaskCost
    from .task_delta_record import TaskDeltaRecord as TaskDeltaRecord
    from .task_egress import TaskEgress as TaskEgress
    from .task_event import TaskEvent as TaskEvent
    from .task_featured_request import TaskFeaturedRequest as TaskFeaturedRequest
    from .task_file import TaskFile as TaskFile
    from .task_file_role import TaskFileRole as TaskFileRole
    from .task_file_skipped import TaskFileSkipped as TaskFileSkipped
    from .task_list import TaskList as TaskList
    from .task_log import TaskLog as TaskLog
    from .task_log_type import TaskLogType as TaskLogType
    from .task_logs import TaskLogs as TaskLogs
    from .task_metadata import TaskMetadata as TaskMetadata
    from .task_partial import TaskPartial as TaskPartial
    from .task_result import TaskResult as TaskResult
    from .task_status import TaskStatus as TaskStatus
    from .task_status_info import TaskStatusInfo as TaskStatusInfo
    from .task_telemetry import TaskTelemetry as TaskTelemetry
    from .task_timing_event import TaskTimingEvent as TaskTimingEvent
    from .task_timing_group import TaskTimingGroup as TaskTimingGroup
    from .task_timings import TaskTimings as TaskTimings
    from .team import Team as Team
    from .team_capability import TeamCapability as TeamCapability
    from .team_create_request import TeamCreateRequest as TeamCreateRequest
    from .team_governance import TeamGovernance as TeamGovernance
    from .team_invite import TeamInvite as TeamInvite
    from .team_invite_create_request import TeamInviteCreateRequest as TeamInviteCreateRequest
    from .team_invite_status import TeamInviteStatus as TeamInviteStatus
    from .team_kind import TeamKind as TeamKind
    from .team_member import TeamMember as TeamMember
    from .team_member_add_request import TeamMemberAddRequest as TeamMemberAddRequest
    from .team_member_role_request import TeamMemberRoleRequest as TeamMemberRoleRequest
    from .team_member_user import TeamMemberUser as TeamMemberUser
    from .team_relation import TeamRelation as TeamRelation
    from .team_role import TeamRole as TeamRole
    from .team_role_required_meta import TeamRoleRequiredMeta as TeamRoleRequiredMeta
    from .team_status import TeamStatus as TeamStatus
    from .team_type import TeamType as TeamType
    from .team_update_request import TeamUpdateRequest as TeamUpdateRequest
    from .team_view import TeamView as TeamView
    from .team_view_org import TeamViewOrg as TeamViewOrg
    from .tool import Tool as Tool
    from .tool_annotations import ToolAnnotations as ToolAnnotations
    from .tool_auth_config import ToolAuthConfig as ToolAuthConfig
    from .tool_auth_type import ToolAuthType as ToolAuthType
    from .tool_call import ToolCall as ToolCall
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_call_function import ToolCallFunction as ToolCallFunction
    from .tool_call_function_delta import ToolCallFunctionDelta as ToolCallFunctionDelta
    from .tool_call_response import ToolCallResponse as ToolCallResponse
    from .tool_call_type import ToolCallType as ToolCallType
    from .tool_choice import ToolChoice as ToolChoice
    from .tool_choice_mode import ToolChoiceMode as ToolChoiceMode
    from .tool_content import ToolContent as ToolContent
    from .tool_content_type import ToolContentType as ToolContentType
    from .tool_explanation import ToolExplanation as ToolExplanation
    from .tool_function import ToolFunction as ToolFunction
    from .tool_invocation import ToolInvocation as ToolInvocation
    from .tool_invocation_function import ToolInvocationFunction as ToolInvocationFunction
    from .tool_invocation_status import ToolInvocationStatus as ToolInvocationStatus
    from .tool_param_type import ToolParamType as ToolParamType
    from .tool_parameter_property import ToolParameterProperty as ToolParameterProperty
    from .tool_parameters import ToolParameters as ToolParameters
    from .tool_reject_request import ToolRejectRequest as ToolRejectRequest
    from .tool_result_request import ToolResultRequest as ToolResultRequest
    from .tool_risk_level import ToolRiskLevel as ToolRiskLevel
    from .tool_type import ToolType as ToolType
    from .tool_widget_request import ToolWidgetRequest as ToolWidgetRequest
    from .transfer_request import TransferRequest as TransferRequest
    from .trigger import Trigger as Trigger
    from .trigger_action import TriggerAction as TriggerAction
    from .trigger_config import TriggerConfig as TriggerConfig
    from .trigger_create_request import TriggerCreateRequest as TriggerCreateRequest
    from .trigger_filter import TriggerFilter as TriggerFilter
    from .trigger_filter_field import TriggerFilterField as TriggerFilterField
    from .trigger_filter_operator import TriggerFilterOperator as TriggerFilterOperator
    from .trigger_fire import TriggerFire as TriggerFire
    from .trigger_fire_list import TriggerFireList as TriggerFireList
    from .trigger_fire_status import TriggerFireStatus as TriggerFireStatus
    from .trigger_fired import TriggerFired as TriggerFired
    from .trigger_input_connection import TriggerInputConnection as TriggerInputConnection
    from .trigger_input_mapping import TriggerInputMapping as TriggerInputMapping
    from .trigger_input_value import TriggerInputValue as TriggerInputValue
    from .trigger_list import TriggerList as TriggerList
    from .trigger_source import TriggerSource as TriggerSource
    from .trigger_source_list import TriggerSourceList as TriggerSourceList
    from .trigger_type import TriggerType as TriggerType
    from .trigger_update_request import TriggerUpdateRequest as TriggerUpdateRequest
    from .trigger_verification import TriggerVerification as TriggerVerification
    from .update_credential_scopes_request import (
        UpdateCredentialScopesRequest as UpdateCredentialScopesRequest,
    )
    from .usage_event import UsageEvent as UsageEvent
    from .usage_event_resource_tier import UsageEventResourceTier as UsageEventResourceTier
    from .usage_range import UsageRange as UsageRange
    from .user import User as User
    from .user_metadata import UserMetadata as UserMetadata
    from .user_relation import UserRelation as UserRelation
    from .utility_config import UtilityConfig as UtilityConfig
    from .utility_preset import UtilityPreset as UtilityPreset
    from .visibility import Visibility as Visibility
    from .visibility_request import VisibilityRequest as VisibilityRequest
    from .volume import Volume as Volume
    from .worker import Worker as Worker
    from .worker_config import WorkerConfig as WorkerConfig
    from .worker_cpu import WorkerCPU as WorkerCPU
    from .worker_cpu_config import WorkerCPUConfig as WorkerCPUConfig
    from .worker_gpu import WorkerGPU as WorkerGPU
    from .worker_gpu_config import WorkerGPUConfig as WorkerGPUConfig
    from .worker_ram import WorkerRAM as WorkerRAM
    from .worker_status import WorkerStatus as WorkerStatus
    from .worker_summary import WorkerSummary as WorkerSummary
    from .wsl2 import WSL2 as WSL2
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "A2UIAccessibility": ".a2ui_accessibility",
            "A2UIAction": ".a2ui_action",
            "A2UIBoundValue": ".a2ui_bound_value",
            "A2UIChoiceOption": ".a2ui_choice_option",
            "A2UIComponent": ".a2ui_component",
            "A2UIComponentType": ".a2ui_component_type",
            "A2UIMcpToolResult": ".a2ui_mcp_tool_result",
            "A2UISurface": ".a2ui_surface",
            "A2UITabItem": ".a2ui_tab_item",
            "Agent": ".agent",
            "AgentCard": ".agent_card",
            "AgentCardCapabilities": ".agent_card_capabilities",
            "AgentCardProvider": ".agent_card_provider",
            "AgentCardSkill": ".agent_card_skill",
            "AgentConfigInput": ".agent_config_input",
            "AgentList": ".agent_list",
            "AgentMoveRequest": ".agent_move_request",
            "AgentPermissions": ".agent_permissions",
            "AgentRun": ".agent_run",
            "AgentRunList": ".agent_run_list",
            "AgentRunPartial": ".agent_run_partial",
            "AgentRunState": ".agent_run_state",
            "AgentTool": ".agent_tool",
            "AgentToolConfig": ".agent_tool_config",
            "AgentToolConfigDTO": ".agent_tool_config_dto",
            "AgentToolDTO": ".agent_tool_dto",
            "AgentUpdateRequest": ".agent_update_request",
            "AgentVersion": ".agent_version",
            "AgentVersionList": ".agent_version_list",
            "AlwaysAllowOption": ".always_allow_option",
            "AlwaysAllowOptions": ".always_allow_options",
            "AlwaysAllowRequest": ".always_allow_request",
            "AlwaysAllowResult": ".always_allow_result",
            "AlwaysAllowScope": ".always_allow_scope",
            "ApiAgentRunRequest": ".api_agent_run_request",
            "ApiAppRunRequest": ".api_app_run_request",
            "ApiKey": ".api_key",
            "ApiKeyList": ".api_key_list",
            "ApiKeyScope": ".api_key_scope",
            "App": ".app",
            "AppCategory": ".app_category",
            "AppFunction": ".app_function",
            "AppGPUResource": ".app_gpu_resource",
            "AppLicenseRequest": ".app_license_request",
            "AppList": ".app_list",
            "AppPricing": ".app_pricing",
            "AppReplaceRequest": ".app_replace_request",
            "AppResources": ".app_resources",
            "AppSandbox": ".app_sandbox",
            "AppSession": ".app_session",
            "AppSessionStatus": ".app_session_status",
            "AppStatus": ".app_status",
            "AppStatusRequest": ".app_status_request",
            "AppStoreListing": ".app_store_listing",
            "AppToolConfig": ".app_tool_config",
            "AppToolConfigDTO": ".app_tool_config_dto",
            "AppUIRef": ".app_ui_ref",
            "AppUpdateRequest": ".app_update_request",
            "AppVariant": ".app_variant",
            "AppVersion": ".app_version",
            "AppVersionInput": ".app_version_input",
            "AppVersionList": ".app_version_list",
            "Artifact": ".artifact",
            "ArtifactContentResponse": ".artifact_content_response",
            "ArtifactCopyInput": ".artifact_copy_input",
            "ArtifactCreateRequest": ".artifact_create_request",
            "ArtifactFileInput": ".artifact_file_input",
            "ArtifactFrame": ".artifact_frame",
            "ArtifactList": ".artifact_list",
            "ArtifactPublishRequest": ".artifact_publish_request",
            "ArtifactTheme": ".artifact_theme",
            "ArtifactType": ".artifact_type",
            "ArtifactUpdateRequest": ".artifact_update_request",
            "ArtifactVersion": ".artifact_version",
            "ArtifactVersionFile": ".artifact_version_file",
            "ArtifactVersionInput": ".artifact_version_input",
            "ArtifactVersionList": ".artifact_version_list",
            "AuthMethod": ".auth_method",
            "AuthMethodAPIKeyIn": ".auth_method_api_key_in",
            "AuthMethodAppKey": ".auth_method_app_key",
            "AuthMethodCapability": ".auth_method_capability",
            "AuthMethodClientAuth": ".auth_method_client_auth",
            "AuthMethodFlow": ".auth_method_flow",
            "AuthMethodHTTPScheme": ".auth_method_http_scheme",
            "AuthMethodKind": ".auth_method_kind",
            "AuthMethodLookup": ".auth_method_lookup",
            "AuthMethodRefresh": ".auth_method_refresh",
            "AuthMethodRevoke": ".auth_method_revoke",
            "AuthMethodRevokeStyle": ".auth_method_revoke_style",
            "AuthMethodTokenRequest": ".auth_method_token_request",
            "AvailabilityResponse": ".availability_response",
            "BaseModel": ".base_model",
            "CPU": ".cpu",
            "CachedRepoInfo": ".cached_repo_info",
            "CachedRevisionInfo": ".cached_revision_info",
            "CancelTaskRequest": ".cancel_task_request",
            "CancelTaskResult": ".cancel_task_result",
            "ChannelContext": ".channel_context",
            "ChannelType": ".channel_type",
            "Chat": ".chat",
            "ChatAgent": ".chat_agent",
            "ChatAgentRequest": ".chat_agent_request",
            "ChatAgentRunRecord": ".chat_agent_run_record",
            "ChatCreateRequest": ".chat_create_request",
            "ChatData": ".chat_data",
            "ChatEvent": ".chat_event",
            "ChatEventType": ".chat_event_type",
            "ChatHookEvent": ".chat_hook_event",
            "ChatList": ".chat_list",
            "ChatMessage": ".chat_message",
            "ChatMessageContent": ".chat_message_content",
            "ChatMessageContentType": ".chat_message_content_type",
            "ChatMessageCreateRequest": ".chat_message_create_request",
            "ChatMessageList": ".chat_message_list",
            "ChatMessagePartial": ".chat_message_partial",
            "ChatMessageRecord": ".chat_message_record",
            "ChatMessageRole": ".chat_message_role",
            "ChatMessageStatus": ".chat_message_status",
            "ChatPartialRecord": ".chat_partial_record",
            "ChatRecord": ".chat_record",
            "ChatRunEvent": ".chat_run_event",
            "ChatSettings": ".chat_settings",
            "ChatSettingsRequest": ".chat_settings_request",
            "ChatStatus": ".chat_status",
            "ChatStatusInfo": ".chat_status_info",
            "ChatTrace": ".chat_trace",
            "ChatUpdateRequest": ".chat_update_request",
            "CheckRequirementsRequest": ".check_requirements_request",
            "CheckRequirementsResponse": ".check_requirements_response",
            "ClientToolConfig": ".client_tool_config",
            "ClientToolConfigDTO": ".client_tool_config_dto",
            "CompactionMeta": ".compaction_meta",
            "CompanySeed": ".company_seed",
            "CompanySummary": ".company_summary",
            "ConnectionInfo": ".connection_info",
            "ContentRating": ".content_rating",
            "ContextField": ".context_field",
            "ContextInjection": ".context_injection",
            "CoreAppConfig": ".core_app_config",
            "CoreAppConfigInput": ".core_app_config_input",
            "CreateAgentMessageResponse": ".create_agent_message_response",
            "CreateAgentRequest": ".create_agent_request",
            "CreateApiKeyRequest": ".create_api_key_request",
            "CreateAppRequest": ".create_app_request",
            "Credential": ".credential",
            "CredentialCompleteOAuthRequest": ".credential_complete_o_auth_request",
            "CredentialConfig": ".credential_config",
            "CredentialConnectRequest": ".credential_connect_request",
            "CredentialConnectResponse": ".credential_connect_response",
            "CredentialGrant": ".credential_grant",
            "CredentialList": ".credential_list",
            "CredentialRequirement": ".credential_requirement",
            "CredentialScope": ".credential_scope",
            "CredentialSecretRef": ".credential_secret_ref",
            "CredentialStatus": ".credential_status",
            "CredentialType": ".credential_type",
            "CursorListRequest": ".cursor_list_request",
            "CursorPage": ".cursor_page",
            "DeleteTaskFilesResponse": ".delete_task_files_response",
            "DeltaEvent": ".delta_event",
            "DeployWarning": ".deploy_warning",
            "DiagnosticsConfig": ".diagnostics_config",
            "Docker": ".docker",
            "ElicitAction": ".elicit_action",
            "ElicitResult": ".elicit_result",
            "EnforcementMode": ".enforcement_mode",
            "Engine": ".engine",
            "EngineCapability": ".engine_capability",
            "EngineConfig": ".engine_config",
            "EngineCreateRequest": ".engine_create_request",
            "EngineExtendRequest": ".engine_extend_request",
            "EngineList": ".engine_list",
            "EnginePartial": ".engine_partial",
            "EngineResourcesRequest": ".engine_resources_request",
            "EngineStatus": ".engine_status",
            "EngineSummary": ".engine_summary",
            "EngineUpdateRequest": ".engine_update_request",
            "Entitlement": ".entitlement",
            "EntitlementErrorMeta": ".entitlement_error_meta",
            "EntitlementResource": ".entitlement_resource",
            "ErrorCode": ".error_code",
            "EstimateCostRequest": ".estimate_cost_request",
            "EstimateCostResponse": ".estimate_cost_response",
            "FieldError": ".field_error",
            "File": ".file",
            "FileCreateRequest": ".file_create_request",
            "FileList": ".file_list",
            "FileMetadata": ".file_metadata",
            "FileRef": ".file_ref",
            "Filter": ".filter_",
            "FilterOperator": ".filter_operator",
            "Flow": ".flow",
            "FlowAction": ".flow_action",
            "FlowActionError": ".flow_action_error",
            "FlowActionType": ".flow_action_type",
            "FlowActionsRequest": ".flow_actions_request",
            "FlowActionsResponse": ".flow_actions_response",
            "FlowCreateRequest": ".flow_create_request",
            "FlowEdge": ".flow_edge",
            "FlowList": ".flow_list",
            "FlowNode": ".flow_node",
            "FlowNodeConnection": ".flow_node_connection",
            "FlowNodeData": ".flow_node_data",
            "FlowNodeDataInput": ".flow_node_data_input",
            "FlowNodePosition": ".flow_node_position",
            "FlowPartial": ".flow_partial",
            "FlowReplaceRequest": ".flow_replace_request",
            "FlowRun": ".flow_run",
            "FlowRunCreateRequest": ".flow_run_create_request",
            "FlowRunInput": ".flow_run_input",
            "FlowRunList": ".flow_run_list",
            "FlowRunPartial": ".flow_run_partial",
            "FlowRunStatus": ".flow_run_status",
            "FlowRunUpdateRequest": ".flow_run_update_request",
            "FlowUpdateRequest": ".flow_update_request",
            "FlowVersion": ".flow_version",
            "FlowVersionInput": ".flow_version_input",
            "FlowVersionList": ".flow_version_list",
            "FlowViewport": ".flow_viewport",
            "FunctionKind": ".function_kind",
            "GPU": ".gpu",
            "GPUType": ".gpu_type",
            "GateCondition": ".gate_condition",
            "GovernanceSource": ".governance_source",
            "GraphEdge": ".graph_edge",
            "GraphEdgeType": ".graph_edge_type",
            "GraphNode": ".graph_node",
            "GraphNodeStatus": ".graph_node_status",
            "GraphNodeType": ".graph_node_type",
            "HFCacheInfo": ".hf_cache_info",
            "HTTPToolConfig": ".http_tool_config",
            "HTTPToolConfigDTO": ".http_tool_config_dto",
            "Heartbeat": ".heartbeat",
            "HookDecision": ".hook_decision",
            "HookEvent": ".hook_event",
            "HookEventDefinition": ".hook_event_definition",
            "HookHandlerType": ".hook_handler_type",
            "HookToolConfig": ".hook_tool_config",
            "HookToolConfigDTO": ".hook_tool_config_dto",
            "Infra": ".infra",
            "InputRequest": ".input_request",
            "Instance": ".instance",
            "InstanceCloudProvider": ".instance_cloud_provider",
            "InstanceInput": ".instance_input",
            "InstanceRentalType": ".instance_rental_type",
            "InstanceStatus": ".instance_status",
            "InstanceType": ".instance_type",
            "InstanceTypeAvailability": ".instance_type_availability",
            "InstanceTypeBootTime": ".instance_type_boot_time",
            "InstanceTypeConfiguration": ".instance_type_configuration",
            "InternalToolConfig": ".internal_tool_config",
            "InternalToolDefinition": ".internal_tool_definition",
            "InternalToolScope": ".internal_tool_scope",
            "InternalToolsConfig": ".internal_tools_config",
            "Interrupt": ".interrupt",
            "InterruptReason": ".interrupt_reason",
            "InterruptResolution": ".interrupt_resolution",
            "InterruptResourceType": ".interrupt_resource_type",
            "InterruptStatus": ".interrupt_status",
            "Knowledge": ".knowledge",
            "KnowledgeCreateRequest": ".knowledge_create_request",
            "KnowledgeFile": ".knowledge_file",
            "KnowledgeLifecycle": ".knowledge_lifecycle",
            "KnowledgeList": ".knowledge_list",
            "KnowledgeType": ".knowledge_type",
            "KnowledgeUpdateRequest": ".knowledge_update_request",
            "KnowledgeVersion": ".knowledge_version",
            "KnowledgeVersionInput": ".knowledge_version_input",
            "KnowledgeVersionList": ".knowledge_version_list",
            "LLMContextMessage": ".llm_context_message",
            "LLMDelta": ".llm_delta",
            "LLMInput": ".llm_input",
            "LLMOutput": ".llm_output",
            "LLMSettings": ".llm_settings",
            "LLMUsage": ".llm_usage",
            "LicenseRecord": ".license_record",
            "LifecycleHookConfig": ".lifecycle_hook_config",
            "LifecycleHookPayload": ".lifecycle_hook_payload",
            "LifecycleHookResponse": ".lifecycle_hook_response",
            "MCPConnectionFacts": ".mcp_connection_facts",
            "MCPResultType": ".mcp_result_type",
            "MCPServer": ".mcp_server",
            "MCPServerAuthType": ".mcp_server_auth_type",
            "MCPServerCreateRequest": ".mcp_server_create_request",
            "MCPServerList": ".mcp_server_list",
            "MCPServerSetup": ".mcp_server_setup",
            "MCPServerUpdateRequest": ".mcp_server_update_request",
            "MCPTool": ".mcp_tool",
            "MCPToolConfig": ".mcp_tool_config",
            "MCPToolConfigDTO": ".mcp_tool_config_dto",
            "MCPUICSP": ".mcpuicsp",
            "MeResponse": ".me_response",
            "MeStatsResponse": ".me_stats_response",
            "MessageInput": ".message_input",
            "NodeTask": ".node_task",
            "Org": ".org",
            "OutputFieldMapping": ".output_field_mapping",
            "PartialFile": ".partial_file",
            "PaymentMethodRequiredMeta": ".payment_method_required_meta",
            "Permission": ".permission",
            "PermissionModel": ".permission_model",
            "PlanStep": ".plan_step",
            "PlanStepStatus": ".plan_step_status",
            "PolicyEffect": ".policy_effect",
            "PolicyEnforcement": ".policy_enforcement",
            "PolicyExplainRequest": ".policy_explain_request",
            "PolicyKind": ".policy_kind",
            "PolicyRule": ".policy_rule",
            "PolicyRuleCreateRequest": ".policy_rule_create_request",
            "Problem": ".problem",
            "Project": ".project",
            "ProjectCreateRequest": ".project_create_request",
            "ProjectList": ".project_list",
            "ProjectModel": ".project_model",
            "ProjectType": ".project_type",
            "ProjectUpdateRequest": ".project_update_request",
            "PublicAppStore": ".public_app_store",
            "PublicAppStoreList": ".public_app_store_list",
            "PublicSkillStore": ".public_skill_store",
            "PublicSkillStoreList": ".public_skill_store_list",
            "QueueStats": ".queue_stats",
            "QueueStatsEntry": ".queue_stats_entry",
            "RAM": ".ram",
            "ReferencesResponse": ".references_response",
            "RequirementError": ".requirement_error",
            "RequirementType": ".requirement_type",
            "RequirementsMeta": ".requirements_meta",
            "RequirementsNotMet": ".requirements_not_met",
            "ResolveInterruptRequest": ".resolve_interrupt_request",
            "ResourceContent": ".resource_content",
            "ResourceImages": ".resource_images",
            "ResourceRef": ".resource_ref",
            "ResourceShare": ".resource_share",
            "ResourceType": ".resource_type",
            "ResponseFormat": ".response_format",
            "ResponseFormatType": ".response_format_type",
            "ResponseMessage": ".response_message",
            "RevealedSecret": ".revealed_secret",
            "Role": ".role",
            "RunEndReason": ".run_end_reason",
            "Scope": ".scope",
            "ScopeDefinition": ".scope_definition",
            "ScopeGroup": ".scope_group",
            "ScopeGroupDefinition": ".scope_group_definition",
            "ScopePreset": ".scope_preset",
            "ScopeRefusedMeta": ".scope_refused_meta",
            "ScopesResponse": ".scopes_response",
            "SearchQuery": ".search_query",
            "SearchRequest": ".search_request",
            "Secret": ".secret",
            "SecretCreateRequest": ".secret_create_request",
            "SecretDeleteResult": ".secret_delete_result",
            "SecretField": ".secret_field",
            "SecretFieldConfig": ".secret_field_config",
            "SecretList": ".secret_list",
            "SecretProviderRequest": ".secret_provider_request",
            "SecretRequirement": ".secret_requirement",
            "SecretScope": ".secret_scope",
            "SecretSend": ".secret_send",
            "SecretUpdateRequest": ".secret_update_request",
            "SelectorConfig": ".selector_config",
            "SetupAction": ".setup_action",
            "SetupActionType": ".setup_action_type",
            "ShareRequest": ".share_request",
            "Skill": ".skill",
            "SkillConfig": ".skill_config",
            "SkillLineageResponse": ".skill_lineage_response",
            "SkillLineageSkillRef": ".skill_lineage_skill_ref",
            "SkillList": ".skill_list",
            "SkillPublishRequest": ".skill_publish_request",
            "SkillStoreListing": ".skill_store_listing",
            "SkillSupersedeRequest": ".skill_supersede_request",
            "SkillUpdateRequest": ".skill_update_request",
            "SkillVersion": ".skill_version",
            "SkillVersionList": ".skill_version_list",
            "Socket": ".socket",
            "SocketAccess": ".socket_access",
            "SocketList": ".socket_list",
            "SocketOutcome": ".socket_outcome",
            "SocketStatus": ".socket_status",
            "SortOrder": ".sort_order",
            "StatBuckets": ".stat_buckets",
            "StoreCategory": ".store_category",
            "StoreTag": ".store_tag",
            "SuggestRequest": ".suggest_request",
            "SuggestResponse": ".suggest_response",
            "SuggestResult": ".suggest_result",
            "SystemInfo": ".system_info",
            "Task": ".task",
            "TaskAction": ".task_action",
            "TaskCost": ".task_cost",
            "TaskDeltaRecord": ".task_delta_record",
            "TaskEgress": ".task_egress",
            "TaskEvent": ".task_event",
            "TaskFeaturedRequest": ".task_featured_request",
            "TaskFile": ".task_file",
            "TaskFileRole": ".task_file_role",
            "TaskFileSkipped": ".task_file_skipped",
            "TaskList": ".task_list",
            "TaskLog": ".task_log",
            "TaskLogType": ".task_log_type",
            "TaskLogs": ".task_logs",
            "TaskMetadata": ".task_metadata",
            "TaskPartial": ".task_partial",
            "TaskResult": ".task_result",
            "TaskStatus": ".task_status",
            "TaskStatusInfo": ".task_status_info",
            "TaskTelemetry": ".task_telemetry",
            "TaskTimingEvent": ".task_timing_event",
            "TaskTimingGroup": ".task_timing_group",
            "TaskTimings": ".task_timings",
            "Team": ".team",
            "TeamCapability": ".team_capability",
            "TeamCreateRequest": ".team_create_request",
            "TeamGovernance": ".team_governance",
            "TeamInvite": ".team_invite",
            "TeamInviteCreateRequest": ".team_invite_create_request",
            "TeamInviteStatus": ".team_invite_status",
            "TeamKind": ".team_kind",
            "TeamMember": ".team_member",
            "TeamMemberAddRequest": ".team_member_add_request",
            "TeamMemberRoleRequest": ".team_member_role_request",
            "TeamMemberUser": ".team_member_user",
            "TeamRelation": ".team_relation",
            "TeamRole": ".team_role",
            "TeamRoleRequiredMeta": ".team_role_required_meta",
            "TeamStatus": ".team_status",
            "TeamType": ".team_type",
            "TeamUpdateRequest": ".team_update_request",
            "TeamView": ".team_view",
            "TeamViewOrg": ".team_view_org",
            "Tool": ".tool",
            "ToolAnnotations": ".tool_annotations",
            "ToolAuthConfig": ".tool_auth_config",
            "ToolAuthType": ".tool_auth_type",
            "ToolCall": ".tool_call",
            "ToolCallDelta": ".tool_call_delta",
            "ToolCallFunction": ".tool_call_function",
            "ToolCallFunctionDelta": ".tool_call_function_delta",
            "ToolCallResponse": ".tool_call_response",
            "ToolCallType": ".tool_call_type",
            "ToolChoice": ".tool_choice",
            "ToolChoiceMode": ".tool_choice_mode",
            "ToolContent": ".tool_content",
            "ToolContentType": ".tool_content_type",
            "ToolExplanation": ".tool_explanation",
            "ToolFunction": ".tool_function",
            "ToolInvocation": ".tool_invocation",
            "ToolInvocationFunction": ".tool_invocation_function",
            "ToolInvocationStatus": ".tool_invocation_status",
            "ToolParamType": ".tool_param_type",
            "ToolParameterProperty": ".tool_parameter_property",
            "ToolParameters": ".tool_parameters",
            "ToolRejectRequest": ".tool_reject_request",
            "ToolResultRequest": ".tool_result_request",
            "ToolRiskLevel": ".tool_risk_level",
            "ToolType": ".tool_type",
            "ToolWidgetRequest": ".tool_widget_request",
            "TransferRequest": ".transfer_request",
            "Trigger": ".trigger",
            "TriggerAction": ".trigger_action",
            "TriggerConfig": ".trigger_config",
            "TriggerCreateRequest": ".trigger_create_request",
            "TriggerFilter": ".trigger_filter",
            "TriggerFilterField": ".trigger_filter_field",
            "TriggerFilterOperator": ".trigger_filter_operator",
            "TriggerFire": ".trigger_fire",
            "TriggerFireList": ".trigger_fire_list",
            "TriggerFireStatus": ".trigger_fire_status",
            "TriggerFired": ".trigger_fired",
            "TriggerInputConnection": ".trigger_input_connection",
            "TriggerInputMapping": ".trigger_input_mapping",
            "TriggerInputValue": ".trigger_input_value",
            "TriggerList": ".trigger_list",
            "TriggerSource": ".trigger_source",
            "TriggerSourceList": ".trigger_source_list",
            "TriggerType": ".trigger_type",
            "TriggerUpdateRequest": ".trigger_update_request",
            "TriggerVerification": ".trigger_verification",
            "UpdateCredentialScopesRequest": ".update_credential_scopes_request",
            "UsageEvent": ".usage_event",
            "UsageEventResourceTier": ".usage_event_resource_tier",
            "UsageRange": ".usage_range",
            "User": ".user",
            "UserMetadata": ".user_metadata",
            "UserRelation": ".user_relation",
            "UtilityConfig": ".utility_config",
            "UtilityPreset": ".utility_preset",
            "Visibility": ".visibility",
            "VisibilityRequest": ".visibility_request",
            "Volume": ".volume",
            "WSL2": ".wsl2",
            "Worker": ".worker",
            "WorkerCPU": ".worker_cpu",
            "WorkerCPUConfig": ".worker_cpu_config",
            "WorkerConfig": ".worker_config",
            "WorkerGPU": ".worker_gpu",
            "WorkerGPUConfig": ".worker_gpu_config",
            "WorkerRAM": ".worker_ram",
            "WorkerStatus": ".worker_status",
            "WorkerSummary": ".worker_summary",
        },
    )

__all__ = [
    "A2UIAccessibility",
    "A2UIAction",
    "A2UIBoundValue",
    "A2UIChoiceOption",
    "A2UIComponent",
    "A2UIComponentType",
    "A2UIMcpToolResult",
    "A2UISurface",
    "A2UITabItem",
    "Agent",
    "AgentCard",
    "AgentCardCapabilities",
    "AgentCardProvider",
    "AgentCardSkill",
    "AgentConfigInput",
    "AgentList",
    "AgentMoveRequest",
    "AgentPermissions",
    "AgentRun",
    "AgentRunList",
    "AgentRunPartial",
    "AgentRunState",
    "AgentTool",
    "AgentToolConfig",
    "AgentToolConfigDTO",
    "AgentToolDTO",
    "AgentUpdateRequest",
    "AgentVersion",
    "AgentVersionList",
    "AlwaysAllowOption",
    "AlwaysAllowOptions",
    "AlwaysAllowRequest",
    "AlwaysAllowResult",
    "AlwaysAllowScope",
    "ApiAgentRunRequest",
    "ApiAppRunRequest",
    "ApiKey",
    "ApiKeyList",
    "ApiKeyScope",
    "App",
    "AppCategory",
    "AppFunction",
    "AppGPUResource",
    "AppLicenseRequest",
    "AppList",
    "AppPricing",
    "AppReplaceRequest",
    "AppResources",
    "AppSandbox",
    "AppSession",
    "AppSessionStatus",
    "AppStatus",
    "AppStatusRequest",
    "AppStoreListing",
    "AppToolConfig",
    "AppToolConfigDTO",
    "AppUIRef",
    "AppUpdateRequest",
    "AppVariant",
    "AppVersion",
    "AppVersionInput",
    "AppVersionList",
    "Artifact",
    "ArtifactContentResponse",
    "ArtifactCopyInput",
    "ArtifactCreateRequest",
    "ArtifactFileInput",
    "ArtifactFrame",
    "ArtifactList",
    "ArtifactPublishRequest",
    "ArtifactTheme",
    "ArtifactType",
    "ArtifactUpdateRequest",
    "ArtifactVersion",
    "ArtifactVersionFile",
    "ArtifactVersionInput",
    "ArtifactVersionList",
    "AuthMethod",
    "AuthMethodAPIKeyIn",
    "AuthMethodAppKey",
    "AuthMethodCapability",
    "AuthMethodClientAuth",
    "AuthMethodFlow",
    "AuthMethodHTTPScheme",
    "AuthMethodKind",
    "AuthMethodLookup",
    "AuthMethodRefresh",
    "AuthMethodRevoke",
    "AuthMethodRevokeStyle",
    "AuthMethodTokenRequest",
    "AvailabilityResponse",
    "BaseModel",
    "CPU",
    "CachedRepoInfo",
    "CachedRevisionInfo",
    "CancelTaskRequest",
    "CancelTaskResult",
    "ChannelContext",
    "ChannelType",
    "Chat",
    "ChatAgent",
    "ChatAgentRequest",
    "ChatAgentRunRecord",
    "ChatCreateRequest",
    "ChatData",
    "ChatEvent",
    "ChatEventType",
    "ChatHookEvent",
    "ChatList",
    "ChatMessage",
    "ChatMessageContent",
    "ChatMessageContentType",
    "ChatMessageCreateRequest",
    "ChatMessageList",
    "ChatMessagePartial",
    "ChatMessageRecord",
    "ChatMessageRole",
    "ChatMessageStatus",
    "ChatPartialRecord",
    "ChatRecord",
    "ChatRunEvent",
    "ChatSettings",
    "ChatSettingsRequest",
    "ChatStatus",
    "ChatStatusInfo",
    "ChatTrace",
    "ChatUpdateRequest",
    "CheckRequirementsRequest",
    "CheckRequirementsResponse",
    "ClientToolConfig",
    "ClientToolConfigDTO",
    "CompactionMeta",
    "CompanySeed",
    "CompanySummary",
    "ConnectionInfo",
    "ContentRating",
    "ContextField",
    "ContextInjection",
    "CoreAppConfig",
    "CoreAppConfigInput",
    "CreateAgentMessageResponse",
    "CreateAgentRequest",
    "CreateApiKeyRequest",
    "CreateAppRequest",
    "Credential",
    "CredentialCompleteOAuthRequest",
    "CredentialConfig",
    "CredentialConnectRequest",
    "CredentialConnectResponse",
    "CredentialGrant",
    "CredentialList",
    "CredentialRequirement",
    "CredentialScope",
    "CredentialSecretRef",
    "CredentialStatus",
    "CredentialType",
    "CursorListRequest",
    "CursorPage",
    "DeleteTaskFilesResponse",
    "DeltaEvent",
    "DeployWarning",
    "DiagnosticsConfig",
    "Docker",
    "ElicitAction",
    "ElicitResult",
    "EnforcementMode",
    "Engine",
    "EngineCapability",
    "EngineConfig",
    "EngineCreateRequest",
    "EngineExtendRequest",
    "EngineList",
    "EnginePartial",
    "EngineResourcesRequest",
    "EngineStatus",
    "EngineSummary",
    "EngineUpdateRequest",
    "Entitlement",
    "EntitlementErrorMeta",
    "EntitlementResource",
    "ErrorCode",
    "EstimateCostRequest",
    "EstimateCostResponse",
    "FieldError",
    "File",
    "FileCreateRequest",
    "FileList",
    "FileMetadata",
    "FileRef",
    "Filter",
    "FilterOperator",
    "Flow",
    "FlowAction",
    "FlowActionError",
    "FlowActionType",
    "FlowActionsRequest",
    "FlowActionsResponse",
    "FlowCreateRequest",
    "FlowEdge",
    "FlowList",
    "FlowNode",
    "FlowNodeConnection",
    "FlowNodeData",
    "FlowNodeDataInput",
    "FlowNodePosition",
    "FlowPartial",
    "FlowReplaceRequest",
    "FlowRun",
    "FlowRunCreateRequest",
    "FlowRunInput",
    "FlowRunList",
    "FlowRunPartial",
    "FlowRunStatus",
    "FlowRunUpdateRequest",
    "FlowUpdateRequest",
    "FlowVersion",
    "FlowVersionInput",
    "FlowVersionList",
    "FlowViewport",
    "FunctionKind",
    "GPU",
    "GPUType",
    "GateCondition",
    "GovernanceSource",
    "GraphEdge",
    "GraphEdgeType",
    "GraphNode",
    "GraphNodeStatus",
    "GraphNodeType",
    "HFCacheInfo",
    "HTTPToolConfig",
    "HTTPToolConfigDTO",
    "Heartbeat",
    "HookDecision",
    "HookEvent",
    "HookEventDefinition",
    "HookHandlerType",
    "HookToolConfig",
    "HookToolConfigDTO",
    "Infra",
    "InputRequest",
    "Instance",
    "InstanceCloudProvider",
    "InstanceInput",
    "InstanceRentalType",
    "InstanceStatus",
    "InstanceType",
    "InstanceTypeAvailability",
    "InstanceTypeBootTime",
    "InstanceTypeConfiguration",
    "InternalToolConfig",
    "InternalToolDefinition",
    "InternalToolScope",
    "InternalToolsConfig",
    "Interrupt",
    "InterruptReason",
    "InterruptResolution",
    "InterruptResourceType",
    "InterruptStatus",
    "Knowledge",
    "KnowledgeCreateRequest",
    "KnowledgeFile",
    "KnowledgeLifecycle",
    "KnowledgeList",
    "KnowledgeType",
    "KnowledgeUpdateRequest",
    "KnowledgeVersion",
    "KnowledgeVersionInput",
    "KnowledgeVersionList",
    "LLMContextMessage",
    "LLMDelta",
    "LLMInput",
    "LLMOutput",
    "LLMSettings",
    "LLMUsage",
    "LicenseRecord",
    "LifecycleHookConfig",
    "LifecycleHookPayload",
    "LifecycleHookResponse",
    "MCPConnectionFacts",
    "MCPResultType",
    "MCPServer",
    "MCPServerAuthType",
    "MCPServerCreateRequest",
    "MCPServerList",
    "MCPServerSetup",
    "MCPServerUpdateRequest",
    "MCPTool",
    "MCPToolConfig",
    "MCPToolConfigDTO",
    "MCPUICSP",
    "MeResponse",
    "MeStatsResponse",
    "MessageInput",
    "NodeTask",
    "Org",
    "OutputFieldMapping",
    "PartialFile",
    "PaymentMethodRequiredMeta",
    "Permission",
    "PermissionModel",
    "PlanStep",
    "PlanStepStatus",
    "PolicyEffect",
    "PolicyEnforcement",
    "PolicyExplainRequest",
    "PolicyKind",
    "PolicyRule",
    "PolicyRuleCreateRequest",
    "Problem",
    "Project",
    "ProjectCreateRequest",
    "ProjectList",
    "ProjectModel",
    "ProjectType",
    "ProjectUpdateRequest",
    "PublicAppStore",
    "PublicAppStoreList",
    "PublicSkillStore",
    "PublicSkillStoreList",
    "QueueStats",
    "QueueStatsEntry",
    "RAM",
    "ReferencesResponse",
    "RequirementError",
    "RequirementType",
    "RequirementsMeta",
    "RequirementsNotMet",
    "ResolveInterruptRequest",
    "ResourceContent",
    "ResourceImages",
    "ResourceRef",
    "ResourceShare",
    "ResourceType",
    "ResponseFormat",
    "ResponseFormatType",
    "ResponseMessage",
    "RevealedSecret",
    "Role",
    "RunEndReason",
    "Scope",
    "ScopeDefinition",
    "ScopeGroup",
    "ScopeGroupDefinition",
    "ScopePreset",
    "ScopeRefusedMeta",
    "ScopesResponse",
    "SearchQuery",
    "SearchRequest",
    "Secret",
    "SecretCreateRequest",
    "SecretDeleteResult",
    "SecretField",
    "SecretFieldConfig",
    "SecretList",
    "SecretProviderRequest",
    "SecretRequirement",
    "SecretScope",
    "SecretSend",
    "SecretUpdateRequest",
    "SelectorConfig",
    "SetupAction",
    "SetupActionType",
    "ShareRequest",
    "Skill",
    "SkillConfig",
    "SkillLineageResponse",
    "SkillLineageSkillRef",
    "SkillList",
    "SkillPublishRequest",
    "SkillStoreListing",
    "SkillSupersedeRequest",
    "SkillUpdateRequest",
    "SkillVersion",
    "SkillVersionList",
    "Socket",
    "SocketAccess",
    "SocketList",
    "SocketOutcome",
    "SocketStatus",
    "SortOrder",
    "StatBuckets",
    "StoreCategory",
    "StoreTag",
    "SuggestRequest",
    "SuggestResponse",
    "SuggestResult",
    "SystemInfo",
    "Task",
    "TaskAction",
    "TaskCost",
    "TaskDeltaRecord",
    "TaskEgress",
    "TaskEvent",
    "TaskFeaturedRequest",
    "TaskFile",
    "TaskFileRole",
    "TaskFileSkipped",
    "TaskList",
    "TaskLog",
    "TaskLogType",
    "TaskLogs",
    "TaskMetadata",
    "TaskPartial",
    "TaskResult",
    "TaskStatus",
    "TaskStatusInfo",
    "TaskTelemetry",
    "TaskTimingEvent",
    "TaskTimingGroup",
    "TaskTimings",
    "Team",
    "TeamCapability",
    "TeamCreateRequest",
    "TeamGovernance",
    "TeamInvite",
    "TeamInviteCreateRequest",
    "TeamInviteStatus",
    "TeamKind",
    "TeamMember",
    "TeamMemberAddRequest",
    "TeamMemberRoleRequest",
    "TeamMemberUser",
    "TeamRelation",
    "TeamRole",
    "TeamRoleRequiredMeta",
    "TeamStatus",
    "TeamType",
    "TeamUpdateRequest",
    "TeamView",
    "TeamViewOrg",
    "Tool",
    "ToolAnnotations",
    "ToolAuthConfig",
    "ToolAuthType",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallFunction",
    "ToolCallFunctionDelta",
    "ToolCallResponse",
    "ToolCallType",
    "ToolChoice",
    "ToolChoiceMode",
    "ToolContent",
    "ToolContentType",
    "ToolExplanation",
    "ToolFunction",
    "ToolInvocation",
    "ToolInvocationFunction",
    "ToolInvocationStatus",
    "ToolParamType",
    "ToolParameterProperty",
    "ToolParameters",
    "ToolRejectRequest",
    "ToolResultRequest",
    "ToolRiskLevel",
    "ToolType",
    "ToolWidgetRequest",
    "TransferRequest",
    "Trigger",
    "TriggerAction",
    "TriggerConfig",
    "TriggerCreateRequest",
    "TriggerFilter",
    "TriggerFilterField",
    "TriggerFilterOperator",
    "TriggerFire",
    "TriggerFireList",
    "TriggerFireStatus",
    "TriggerFired",
    "TriggerInputConnection",
    "TriggerInputMapping",
    "TriggerInputValue",
    "TriggerList",
    "TriggerSource",
    "TriggerSourceList",
    "TriggerType",
    "TriggerUpdateRequest",
    "TriggerVerification",
    "UpdateCredentialScopesRequest",
    "UsageEvent",
    "UsageEventResourceTier",
    "UsageRange",
    "User",
    "UserMetadata",
    "UserRelation",
    "UtilityConfig",
    "UtilityPreset",
    "Visibility",
    "VisibilityRequest",
    "Volume",
    "WSL2",
    "Worker",
    "WorkerCPU",
    "WorkerCPUConfig",
    "WorkerConfig",
    "WorkerGPU",
    "WorkerGPUConfig",
    "WorkerRAM",
    "WorkerStatus",
    "WorkerSummary",
]
