"""The Python client for inference.sh.

```python
from inferencesh import Inference

with Inference() as client:
    task = client.run(app="demo/echo", input={"text": "hello"})
    print(task.output)
```

`AsyncInference` is the same for asyncio. Everything here loads on first use, so that importing the
package costs next to nothing.
"""

from typing import TYPE_CHECKING

from inferencesh_gen.runtime.lazy import attach

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from inferencesh_gen.models import AppSession as AppSession
    from inferencesh_gen.models import File as File
    from inferencesh_gen.models import HookEvent as HookEvent
    from inferencesh_gen.models import ResponseMessage as ResponseMessage
    from inferencesh_gen.models import Task as Task
    from inferencesh_gen.models import TaskStatus as TaskStatus
    from inferencesh_gen.resources import AsyncPage as AsyncPage
    from inferencesh_gen.resources import Page as Page
    from inferencesh_gen.runtime.http import NOT_GIVEN as NOT_GIVEN
    from inferencesh_gen.runtime.http import RawResponse as RawResponse
    from inferencesh_gen.runtime.http import RequestOptions as RequestOptions
    from inferencesh_gen.runtime.http import StreamEvent as StreamEvent

    from ._async.agent import AsyncAgent as AsyncAgent
    from ._async.agent_stream import AsyncAgentStream as AsyncAgentStream
    from ._async.batch import AsyncBatch as AsyncBatch
    from ._async.client import AsyncInference as AsyncInference
    from ._async.client import async_inference as async_inference
    from ._async.handle import AsyncTaskHandle as AsyncTaskHandle
    from ._async.middleware import AsyncCallNext as AsyncCallNext
    from ._async.middleware import AsyncMiddleware as AsyncMiddleware
    from ._async.session import AsyncSession as AsyncSession
    from ._async.task_stream import AsyncTaskStream as AsyncTaskStream
    from ._core.agent_events import ChatUpdate as ChatUpdate
    from ._core.agent_events import MessageDone as MessageDone
    from ._core.agent_events import ReasoningDelta as ReasoningDelta
    from ._core.agent_events import TextDelta as TextDelta
    from ._core.agent_events import ToolCall as ToolCall
    from ._core.agent_events import ToolResult as ToolResult
    from ._core.agent_events import TurnDone as TurnDone
    from ._core.agent_events import TurnEvent as TurnEvent
    from ._core.base64 import Base64 as Base64
    from ._core.batch import BatchError as BatchError
    from ._core.errors import AgentDisconnectedError as AgentDisconnectedError
    from ._core.errors import AgentError as AgentError
    from ._core.errors import AgentRunCancelledError as AgentRunCancelledError
    from ._core.errors import AgentRunFailedError as AgentRunFailedError
    from ._core.errors import AgentTimeoutError as AgentTimeoutError
    from ._core.errors import APIConnectionError as APIConnectionError
    from ._core.errors import APIStatusError as APIStatusError
    from ._core.errors import APITimeoutError as APITimeoutError
    from ._core.errors import AuthenticationError as AuthenticationError
    from ._core.errors import BadRequestError as BadRequestError
    from ._core.errors import ConflictError as ConflictError
    from ._core.errors import DownloadError as DownloadError
    from ._core.errors import EntitlementError as EntitlementError
    from ._core.errors import FeatureNotAvailableError as FeatureNotAvailableError
    from ._core.errors import GoneError as GoneError
    from ._core.errors import InferenceError as InferenceError
    from ._core.errors import InputRequiredError as InputRequiredError
    from ._core.errors import InvalidArgumentError as InvalidArgumentError
    from ._core.errors import LimitExceededError as LimitExceededError
    from ._core.errors import MissingAPIKeyError as MissingAPIKeyError
    from ._core.errors import NotFoundError as NotFoundError
    from ._core.errors import OutputError as OutputError
    from ._core.errors import PaymentRequiredError as PaymentRequiredError
    from ._core.errors import PermissionDeniedError as PermissionDeniedError
    from ._core.errors import RateLimitError as RateLimitError
    from ._core.errors import RequirementsNotMetError as RequirementsNotMetError
    from ._core.errors import ResponseDecodeError as ResponseDecodeError
    from ._core.errors import ScopeRefusedError as ScopeRefusedError
    from ._core.errors import ServerError as ServerError
    from ._core.errors import SessionBusyError as SessionBusyError
    from ._core.errors import SessionBusyTaskError as SessionBusyTaskError
    from ._core.errors import SessionEndedError as SessionEndedError
    from ._core.errors import SessionEndedStatusError as SessionEndedStatusError
    from ._core.errors import SessionError as SessionError
    from ._core.errors import SessionExpiredError as SessionExpiredError
    from ._core.errors import SessionExpiredStatusError as SessionExpiredStatusError
    from ._core.errors import SessionExpiredTaskError as SessionExpiredTaskError
    from ._core.errors import SessionMismatchError as SessionMismatchError
    from ._core.errors import SessionNotFoundError as SessionNotFoundError
    from ._core.errors import SessionTaskError as SessionTaskError
    from ._core.errors import SignInRequiredError as SignInRequiredError
    from ._core.errors import SourceError as SourceError
    from ._core.errors import SubmissionUncertainError as SubmissionUncertainError
    from ._core.errors import TaskCancelledError as TaskCancelledError
    from ._core.errors import TaskError as TaskError
    from ._core.errors import TaskFailedError as TaskFailedError
    from ._core.errors import TaskRejectedError as TaskRejectedError
    from ._core.errors import TaskTimeoutError as TaskTimeoutError
    from ._core.errors import TeamRoleRequiredError as TeamRoleRequiredError
    from ._core.errors import ToolArgumentsError as ToolArgumentsError
    from ._core.errors import ToolError as ToolError
    from ._core.errors import ToolRoundsError as ToolRoundsError
    from ._core.errors import UploadError as UploadError
    from ._core.errors import ValidationError as ValidationError
    from ._core.errors import WorkerLeasedError as WorkerLeasedError
    from ._core.errors import WorkerLostError as WorkerLostError
    from ._core.follower import FollowPolicy as FollowPolicy
    from ._core.follower import Update as Update
    from ._core.listing import Filter as Filter
    from ._core.listing import SortOrder as SortOrder
    from ._core.progress import Progress as Progress
    from ._core.reply import Reply as Reply
    from ._core.retry import RetryPolicy as RetryPolicy
    from ._core.run_request import RunParams as RunParams
    from ._core.status import is_terminal as is_terminal
    from ._core.wire import Headers as Headers
    from ._core.wire import WireRequest as WireRequest
    from ._core.wire import WireResponse as WireResponse
    from ._sync.agent import Agent as Agent
    from ._sync.agent_stream import AgentStream as AgentStream
    from ._sync.batch import Batch as Batch
    from ._sync.client import Inference as Inference
    from ._sync.client import inference as inference
    from ._sync.handle import TaskHandle as TaskHandle
    from ._sync.middleware import CallNext as CallNext
    from ._sync.middleware import Middleware as Middleware
    from ._sync.session import Session as Session
    from ._sync.task_stream import TaskStream as TaskStream
    from .tools.base import Tool as Tool
    from .tools.client_tools import tool as tool
    from .tools.hooks import lifecycle_hook as lifecycle_hook
    from .tools.http_tools import call_tool as call_tool
    from .tools.http_tools import http_tool as http_tool
    from .tools.http_tools import webhook_tool as webhook_tool
    from .tools.internal import internal_tools as internal_tools
    from .tools.platform_tools import agent_tool as agent_tool
    from .tools.platform_tools import app_tool as app_tool
    from .tools.platform_tools import mcp_tool as mcp_tool
    from .tools.schemas import array as array
    from .tools.schemas import boolean as boolean
    from .tools.schemas import enum_of as enum_of
    from .tools.schemas import integer as integer
    from .tools.schemas import number as number
    from .tools.schemas import obj as obj
    from .tools.schemas import optional as optional
    from .tools.schemas import string as string

_EXPORTS = {
    "inferencesh_gen.models": ("AppSession", "File", "HookEvent", "ResponseMessage", "Task", "TaskStatus"),
    "inferencesh_gen.resources": ("AsyncPage", "Page"),
    "inferencesh_gen.runtime.http": ("NOT_GIVEN", "RawResponse", "RequestOptions", "StreamEvent"),
    "._async.agent": ("AsyncAgent",),
    "._async.agent_stream": ("AsyncAgentStream",),
    "._async.batch": ("AsyncBatch",),
    "._async.client": ("AsyncInference", "async_inference"),
    "._async.handle": ("AsyncTaskHandle",),
    "._async.middleware": ("AsyncCallNext", "AsyncMiddleware"),
    "._async.session": ("AsyncSession",),
    "._async.task_stream": ("AsyncTaskStream",),
    "._core.base64": ("Base64",),
    "._core.agent_events": (
        "ChatUpdate",
        "MessageDone",
        "ReasoningDelta",
        "TextDelta",
        "ToolCall",
        "ToolResult",
        "TurnDone",
        "TurnEvent",
    ),
    "._core.batch": ("BatchError",),
    "._core.errors": (
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "AgentDisconnectedError",
        "AgentError",
        "AgentRunCancelledError",
        "AgentRunFailedError",
        "AgentTimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "DownloadError",
        "EntitlementError",
        "FeatureNotAvailableError",
        "GoneError",
        "InferenceError",
        "InputRequiredError",
        "InvalidArgumentError",
        "LimitExceededError",
        "MissingAPIKeyError",
        "NotFoundError",
        "OutputError",
        "PaymentRequiredError",
        "PermissionDeniedError",
        "RateLimitError",
        "RequirementsNotMetError",
        "ResponseDecodeError",
        "ScopeRefusedError",
        "ServerError",
        "SessionBusyError",
        "SessionBusyTaskError",
        "SessionEndedError",
        "SessionEndedStatusError",
        "SessionError",
        "SessionExpiredError",
        "SessionExpiredStatusError",
        "SessionExpiredTaskError",
        "SessionMismatchError",
        "SessionNotFoundError",
        "SessionTaskError",
        "SignInRequiredError",
        "SourceError",
        "SubmissionUncertainError",
        "TaskCancelledError",
        "TaskError",
        "TaskFailedError",
        "TaskRejectedError",
        "TaskTimeoutError",
        "TeamRoleRequiredError",
        "ToolArgumentsError",
        "ToolError",
        "UploadError",
        "ToolRoundsError",
        "ValidationError",
        "WorkerLeasedError",
        "WorkerLostError",
    ),
    "._core.follower": ("FollowPolicy", "Update"),
    "._core.listing": ("Filter", "SortOrder"),
    "._core.progress": ("Progress",),
    "._core.reply": ("Reply",),
    "._core.retry": ("RetryPolicy",),
    "._core.run_request": ("RunParams",),
    "._core.status": ("is_terminal",),
    "._core.wire": ("Headers", "WireRequest", "WireResponse"),
    "._sync.agent": ("Agent",),
    "._sync.agent_stream": ("AgentStream",),
    "._sync.batch": ("Batch",),
    "._sync.client": ("Inference", "inference"),
    "._sync.handle": ("TaskHandle",),
    "._sync.middleware": ("CallNext", "Middleware"),
    "._sync.session": ("Session",),
    "._sync.task_stream": ("TaskStream",),
    ".tools.base": ("Tool",),
    ".tools.client_tools": ("tool",),
    ".tools.hooks": ("lifecycle_hook",),
    ".tools.http_tools": ("call_tool", "http_tool", "webhook_tool"),
    ".tools.internal": ("internal_tools",),
    ".tools.platform_tools": ("agent_tool", "app_tool", "mcp_tool"),
    ".tools.schemas": ("array", "boolean", "enum_of", "integer", "number", "obj", "optional", "string"),
}
"""What is public, by the module that holds it: the same as the imports above (a test compares them)."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__, {name: module for module, names in _EXPORTS.items() for name in names}
    )
