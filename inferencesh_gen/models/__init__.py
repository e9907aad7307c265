# Generated from openapi/ by `python -m generator`. Do not edit.
"""The objects and enums of the API. Each loads on first use."""

from typing import TYPE_CHECKING

from ..runtime.lazy import attach

if TYPE_CHECKING:
    from .agent import Agent as Agent
    from .agent_permissions import AgentPermissions as AgentPermissions
    from .agent_tool_config_dto import AgentToolConfigDTO as AgentToolConfigDTO
    from .agent_tool_dto import AgentToolDTO as AgentToolDTO
    from .agent_version import AgentVersion as AgentVersion
    from .api_app_run_request import ApiAppRunRequest as ApiAppRunRequest
    from .app import App as App
    from .app_category import AppCategory as AppCategory
    from .app_function import AppFunction as AppFunction
    from .app_gpu_resource import AppGPUResource as AppGPUResource
    from .app_resources import AppResources as AppResources
    from .app_sandbox import AppSandbox as AppSandbox
    from .app_session import AppSession as AppSession
    from .app_session_status import AppSessionStatus as AppSessionStatus
    from .app_status import AppStatus as AppStatus
    from .app_tool_config_dto import AppToolConfigDTO as AppToolConfigDTO
    from .app_ui_ref import AppUIRef as AppUIRef
    from .app_version import AppVersion as AppVersion
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
    from .base_model import BaseModel as BaseModel
    from .cancel_task_request import CancelTaskRequest as CancelTaskRequest
    from .cancel_task_result import CancelTaskResult as CancelTaskResult
    from .client_tool_config_dto import ClientToolConfigDTO as ClientToolConfigDTO
    from .company_seed import CompanySeed as CompanySeed
    from .content_rating import ContentRating as ContentRating
    from .context_field import ContextField as ContextField
    from .core_app_config import CoreAppConfig as CoreAppConfig
    from .credential_requirement import CredentialRequirement as CredentialRequirement
    from .credential_scope import CredentialScope as CredentialScope
    from .cursor_list_request import CursorListRequest as CursorListRequest
    from .cursor_page import CursorPage as CursorPage
    from .delta_event import DeltaEvent as DeltaEvent
    from .deploy_warning import DeployWarning as DeployWarning
    from .diagnostics_config import DiagnosticsConfig as DiagnosticsConfig
    from .engine_status import EngineStatus as EngineStatus
    from .engine_summary import EngineSummary as EngineSummary
    from .entitlement_error_meta import EntitlementErrorMeta as EntitlementErrorMeta
    from .entitlement_resource import EntitlementResource as EntitlementResource
    from .error_code import ErrorCode as ErrorCode
    from .field_error import FieldError as FieldError
    from .file import File as File
    from .file_create_request import FileCreateRequest as FileCreateRequest
    from .file_list import FileList as FileList
    from .file_metadata import FileMetadata as FileMetadata
    from .filter_ import Filter as Filter
    from .filter_operator import FilterOperator as FilterOperator
    from .flow_edge import FlowEdge as FlowEdge
    from .flow_node import FlowNode as FlowNode
    from .flow_node_connection import FlowNodeConnection as FlowNodeConnection
    from .flow_node_data import FlowNodeData as FlowNodeData
    from .flow_node_position import FlowNodePosition as FlowNodePosition
    from .flow_run_input import FlowRunInput as FlowRunInput
    from .flow_version import FlowVersion as FlowVersion
    from .flow_viewport import FlowViewport as FlowViewport
    from .function_kind import FunctionKind as FunctionKind
    from .gate_condition import GateCondition as GateCondition
    from .governance_source import GovernanceSource as GovernanceSource
    from .gpu_type import GPUType as GPUType
    from .heartbeat import Heartbeat as Heartbeat
    from .hook_event import HookEvent as HookEvent
    from .hook_handler_type import HookHandlerType as HookHandlerType
    from .hook_tool_config_dto import HookToolConfigDTO as HookToolConfigDTO
    from .http_tool_config_dto import HTTPToolConfigDTO as HTTPToolConfigDTO
    from .infra import Infra as Infra
    from .instance import Instance as Instance
    from .instance_cloud_provider import InstanceCloudProvider as InstanceCloudProvider
    from .instance_rental_type import InstanceRentalType as InstanceRentalType
    from .instance_status import InstanceStatus as InstanceStatus
    from .internal_tools_config import InternalToolsConfig as InternalToolsConfig
    from .interrupt_resolution import InterruptResolution as InterruptResolution
    from .lifecycle_hook_config import LifecycleHookConfig as LifecycleHookConfig
    from .llm_delta import LLMDelta as LLMDelta
    from .llm_usage import LLMUsage as LLMUsage
    from .mcp_tool_config_dto import MCPToolConfigDTO as MCPToolConfigDTO
    from .me_response import MeResponse as MeResponse
    from .org import Org as Org
    from .output_field_mapping import OutputFieldMapping as OutputFieldMapping
    from .partial_file import PartialFile as PartialFile
    from .payment_method_required_meta import PaymentMethodRequiredMeta as PaymentMethodRequiredMeta
    from .permission_model import PermissionModel as PermissionModel
    from .problem import Problem as Problem
    from .project import Project as Project
    from .project_model import ProjectModel as ProjectModel
    from .project_type import ProjectType as ProjectType
    from .requirement_error import RequirementError as RequirementError
    from .requirement_type import RequirementType as RequirementType
    from .requirements_meta import RequirementsMeta as RequirementsMeta
    from .requirements_not_met import RequirementsNotMet as RequirementsNotMet
    from .resource_images import ResourceImages as ResourceImages
    from .response_message import ResponseMessage as ResponseMessage
    from .role import Role as Role
    from .scope import Scope as Scope
    from .scope_group import ScopeGroup as ScopeGroup
    from .scope_refused_meta import ScopeRefusedMeta as ScopeRefusedMeta
    from .search_request import SearchRequest as SearchRequest
    from .secret_field import SecretField as SecretField
    from .secret_requirement import SecretRequirement as SecretRequirement
    from .selector_config import SelectorConfig as SelectorConfig
    from .setup_action import SetupAction as SetupAction
    from .setup_action_type import SetupActionType as SetupActionType
    from .skill_config import SkillConfig as SkillConfig
    from .socket_access import SocketAccess as SocketAccess
    from .sort_order import SortOrder as SortOrder
    from .task import Task as Task
    from .task_action import TaskAction as TaskAction
    from .task_delta_record import TaskDeltaRecord as TaskDeltaRecord
    from .task_egress import TaskEgress as TaskEgress
    from .task_event import TaskEvent as TaskEvent
    from .task_list import TaskList as TaskList
    from .task_log import TaskLog as TaskLog
    from .task_log_type import TaskLogType as TaskLogType
    from .task_logs import TaskLogs as TaskLogs
    from .task_metadata import TaskMetadata as TaskMetadata
    from .task_partial import TaskPartial as TaskPartial
    from .task_result import TaskResult as TaskResult
    from .task_status import TaskStatus as TaskStatus
    from .task_status_info import TaskStatusInfo as TaskStatusInfo
    from .team import Team as Team
    from .team_capability import TeamCapability as TeamCapability
    from .team_governance import TeamGovernance as TeamGovernance
    from .team_kind import TeamKind as TeamKind
    from .team_relation import TeamRelation as TeamRelation
    from .team_role import TeamRole as TeamRole
    from .team_role_required_meta import TeamRoleRequiredMeta as TeamRoleRequiredMeta
    from .team_status import TeamStatus as TeamStatus
    from .team_type import TeamType as TeamType
    from .team_view import TeamView as TeamView
    from .team_view_org import TeamViewOrg as TeamViewOrg
    from .tool_annotations import ToolAnnotations as ToolAnnotations
    from .tool_auth_config import ToolAuthConfig as ToolAuthConfig
    from .tool_auth_type import ToolAuthType as ToolAuthType
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_call_function_delta import ToolCallFunctionDelta as ToolCallFunctionDelta
    from .tool_call_type import ToolCallType as ToolCallType
    from .tool_type import ToolType as ToolType
    from .usage_event import UsageEvent as UsageEvent
    from .usage_event_resource_tier import UsageEventResourceTier as UsageEventResourceTier
    from .user import User as User
    from .user_metadata import UserMetadata as UserMetadata
    from .user_relation import UserRelation as UserRelation
    from .utility_config import UtilityConfig as UtilityConfig
    from .utility_preset import UtilityPreset as UtilityPreset
    from .visibility import Visibility as Visibility
    from .worker_cpu import WorkerCPU as WorkerCPU
    from .worker_gpu import WorkerGPU as WorkerGPU
    from .worker_ram import WorkerRAM as WorkerRAM
    from .worker_status import WorkerStatus as WorkerStatus
    from .worker_summary import WorkerSummary as WorkerSummary
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Agent": ".agent",
            "AgentPermissions": ".agent_permissions",
            "AgentToolConfigDTO": ".agent_tool_config_dto",
            "AgentToolDTO": ".agent_tool_dto",
            "AgentVersion": ".agent_version",
            "ApiAppRunRequest": ".api_app_run_request",
            "App": ".app",
            "AppCategory": ".app_category",
            "AppFunction": ".app_function",
            "AppGPUResource": ".app_gpu_resource",
            "AppResources": ".app_resources",
            "AppSandbox": ".app_sandbox",
            "AppSession": ".app_session",
            "AppSessionStatus": ".app_session_status",
            "AppStatus": ".app_status",
            "AppToolConfigDTO": ".app_tool_config_dto",
            "AppUIRef": ".app_ui_ref",
            "AppVersion": ".app_version",
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
            "BaseModel": ".base_model",
            "CancelTaskRequest": ".cancel_task_request",
            "CancelTaskResult": ".cancel_task_result",
            "ClientToolConfigDTO": ".client_tool_config_dto",
            "CompanySeed": ".company_seed",
            "ContentRating": ".content_rating",
            "ContextField": ".context_field",
            "CoreAppConfig": ".core_app_config",
            "CredentialRequirement": ".credential_requirement",
            "CredentialScope": ".credential_scope",
            "CursorListRequest": ".cursor_list_request",
            "CursorPage": ".cursor_page",
            "DeltaEvent": ".delta_event",
            "DeployWarning": ".deploy_warning",
            "DiagnosticsConfig": ".diagnostics_config",
            "EngineStatus": ".engine_status",
            "EngineSummary": ".engine_summary",
            "EntitlementErrorMeta": ".entitlement_error_meta",
            "EntitlementResource": ".entitlement_resource",
            "ErrorCode": ".error_code",
            "FieldError": ".field_error",
            "File": ".file",
            "FileCreateRequest": ".file_create_request",
            "FileList": ".file_list",
            "FileMetadata": ".file_metadata",
            "Filter": ".filter_",
            "FilterOperator": ".filter_operator",
            "FlowEdge": ".flow_edge",
            "FlowNode": ".flow_node",
            "FlowNodeConnection": ".flow_node_connection",
            "FlowNodeData": ".flow_node_data",
            "FlowNodePosition": ".flow_node_position",
            "FlowRunInput": ".flow_run_input",
            "FlowVersion": ".flow_version",
            "FlowViewport": ".flow_viewport",
            "FunctionKind": ".function_kind",
            "GPUType": ".gpu_type",
            "GateCondition": ".gate_condition",
            "GovernanceSource": ".governance_source",
            "HTTPToolConfigDTO": ".http_tool_config_dto",
            "Heartbeat": ".heartbeat",
            "HookEvent": ".hook_event",
            "HookHandlerType": ".hook_handler_type",
            "HookToolConfigDTO": ".hook_tool_config_dto",
            "Infra": ".infra",
            "Instance": ".instance",
            "InstanceCloudProvider": ".instance_cloud_provider",
            "InstanceRentalType": ".instance_rental_type",
            "InstanceStatus": ".instance_status",
            "InternalToolsConfig": ".internal_tools_config",
            "InterruptResolution": ".interrupt_resolution",
            "LLMDelta": ".llm_delta",
            "LLMUsage": ".llm_usage",
            "LifecycleHookConfig": ".lifecycle_hook_config",
            "MCPToolConfigDTO": ".mcp_tool_config_dto",
            "MeResponse": ".me_response",
            "Org": ".org",
            "OutputFieldMapping": ".output_field_mapping",
            "PartialFile": ".partial_file",
            "PaymentMethodRequiredMeta": ".payment_method_required_meta",
            "PermissionModel": ".permission_model",
            "Problem": ".problem",
            "Project": ".project",
            "ProjectModel": ".project_model",
            "ProjectType": ".project_type",
            "RequirementError": ".requirement_error",
            "RequirementType": ".requirement_type",
            "RequirementsMeta": ".requirements_meta",
            "RequirementsNotMet": ".requirements_not_met",
            "ResourceImages": ".resource_images",
            "ResponseMessage": ".response_message",
            "Role": ".role",
            "Scope": ".scope",
            "ScopeGroup": ".scope_group",
            "ScopeRefusedMeta": ".scope_refused_meta",
            "SearchRequest": ".search_request",
            "SecretField": ".secret_field",
            "SecretRequirement": ".secret_requirement",
            "SelectorConfig": ".selector_config",
            "SetupAction": ".setup_action",
            "SetupActionType": ".setup_action_type",
            "SkillConfig": ".skill_config",
            "SocketAccess": ".socket_access",
            "SortOrder": ".sort_order",
            "Task": ".task",
            "TaskAction": ".task_action",
            "TaskDeltaRecord": ".task_delta_record",
            "TaskEgress": ".task_egress",
            "TaskEvent": ".task_event",
            "TaskList": ".task_list",
            "TaskLog": ".task_log",
            "TaskLogType": ".task_log_type",
            "TaskLogs": ".task_logs",
            "TaskMetadata": ".task_metadata",
            "TaskPartial": ".task_partial",
            "TaskResult": ".task_result",
            "TaskStatus": ".task_status",
            "TaskStatusInfo": ".task_status_info",
            "Team": ".team",
            "TeamCapability": ".team_capability",
            "TeamGovernance": ".team_governance",
            "TeamKind": ".team_kind",
            "TeamRelation": ".team_relation",
            "TeamRole": ".team_role",
            "TeamRoleRequiredMeta": ".team_role_required_meta",
            "TeamStatus": ".team_status",
            "TeamType": ".team_type",
            "TeamView": ".team_view",
            "TeamViewOrg": ".team_view_org",
            "ToolAnnotations": ".tool_annotations",
            "ToolAuthConfig": ".tool_auth_config",
            "ToolAuthType": ".tool_auth_type",
            "ToolCallDelta": ".tool_call_delta",
            "ToolCallFunctionDelta": ".tool_call_function_delta",
            "ToolCallType": ".tool_call_type",
            "ToolType": ".tool_type",
            "UsageEvent": ".usage_event",
            "UsageEventResourceTier": ".usage_event_resource_tier",
            "User": ".user",
            "UserMetadata": ".user_metadata",
            "UserRelation": ".user_relation",
            "UtilityConfig": ".utility_config",
            "UtilityPreset": ".utility_preset",
            "Visibility": ".visibility",
            "WorkerCPU": ".worker_cpu",
            "WorkerGPU": ".worker_gpu",
            "WorkerRAM": ".worker_ram",
            "WorkerStatus": ".worker_status",
            "WorkerSummary": ".worker_summary",
        },
    )

__all__ = [
    "Agent",
    "AgentPermissions",
    "AgentToolConfigDTO",
    "AgentToolDTO",
    "AgentVersion",
    "ApiAppRunRequest",
    "App",
    "AppCategory",
    "AppFunction",
    "AppGPUResource",
    "AppResources",
    "AppSandbox",
    "AppSession",
    "AppSessionStatus",
    "AppStatus",
    "AppToolConfigDTO",
    "AppUIRef",
    "AppVersion",
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
    "BaseModel",
    "CancelTaskRequest",
    "CancelTaskResult",
    "ClientToolConfigDTO",
    "CompanySeed",
    "ContentRating",
    "ContextField",
    "CoreAppConfig",
    "CredentialRequirement",
    "CredentialScope",
    "CursorListRequest",
    "CursorPage",
    "DeltaEvent",
    "DeployWarning",
    "DiagnosticsConfig",
    "EngineStatus",
    "EngineSummary",
    "EntitlementErrorMeta",
    "EntitlementResource",
    "ErrorCode",
    "FieldError",
    "File",
    "FileCreateRequest",
    "FileList",
    "FileMetadata",
    "Filter",
    "FilterOperator",
    "FlowEdge",
    "FlowNode",
    "FlowNodeConnection",
    "FlowNodeData",
    "FlowNodePosition",
    "FlowRunInput",
    "FlowVersion",
    "FlowViewport",
    "FunctionKind",
    "GPUType",
    "GateCondition",
    "GovernanceSource",
    "HTTPToolConfigDTO",
    "Heartbeat",
    "HookEvent",
    "HookHandlerType",
    "HookToolConfigDTO",
    "Infra",
    "Instance",
    "InstanceCloudProvider",
    "InstanceRentalType",
    "InstanceStatus",
    "InternalToolsConfig",
    "InterruptResolution",
    "LLMDelta",
    "LLMUsage",
    "LifecycleHookConfig",
    "MCPToolConfigDTO",
    "MeResponse",
    "Org",
    "OutputFieldMapping",
    "PartialFile",
    "PaymentMethodRequiredMeta",
    "PermissionModel",
    "Problem",
    "Project",
    "ProjectModel",
    "ProjectType",
    "RequirementError",
    "RequirementType",
    "RequirementsMeta",
    "RequirementsNotMet",
    "ResourceImages",
    "ResponseMessage",
    "Role",
    "Scope",
    "ScopeGroup",
    "ScopeRefusedMeta",
    "SearchRequest",
    "SecretField",
    "SecretRequirement",
    "SelectorConfig",
    "SetupAction",
    "SetupActionType",
    "SkillConfig",
    "SocketAccess",
    "SortOrder",
    "Task",
    "TaskAction",
    "TaskDeltaRecord",
    "TaskEgress",
    "TaskEvent",
    "TaskList",
    "TaskLog",
    "TaskLogType",
    "TaskLogs",
    "TaskMetadata",
    "TaskPartial",
    "TaskResult",
    "TaskStatus",
    "TaskStatusInfo",
    "Team",
    "TeamCapability",
    "TeamGovernance",
    "TeamKind",
    "TeamRelation",
    "TeamRole",
    "TeamRoleRequiredMeta",
    "TeamStatus",
    "TeamType",
    "TeamView",
    "TeamViewOrg",
    "ToolAnnotations",
    "ToolAuthConfig",
    "ToolAuthType",
    "ToolCallDelta",
    "ToolCallFunctionDelta",
    "ToolCallType",
    "ToolType",
    "UsageEvent",
    "UsageEventResourceTier",
    "User",
    "UserMetadata",
    "UserRelation",
    "UtilityConfig",
    "UtilityPreset",
    "Visibility",
    "WorkerCPU",
    "WorkerGPU",
    "WorkerRAM",
    "WorkerStatus",
    "WorkerSummary",
]
