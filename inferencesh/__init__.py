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
    from inferencesh_gen.models import ResponseMessage as ResponseMessage
    from inferencesh_gen.models import Task as Task
    from inferencesh_gen.models import TaskStatus as TaskStatus
    from inferencesh_gen.resources import AsyncPage as AsyncPage
    from inferencesh_gen.resources import Page as Page
    from inferencesh_gen.runtime.http import NOT_GIVEN as NOT_GIVEN
    from inferencesh_gen.runtime.http import RawResponse as RawResponse
    from inferencesh_gen.runtime.http import RequestOptions as RequestOptions
    from inferencesh_gen.runtime.http import StreamEvent as StreamEvent

    from ._async.client import AsyncInference as AsyncInference
    from ._async.client import async_inference as async_inference
    from ._async.handle import AsyncTaskHandle as AsyncTaskHandle
    from ._async.middleware import AsyncCallNext as AsyncCallNext
    from ._async.middleware import AsyncMiddleware as AsyncMiddleware
    from ._async.task_stream import AsyncTaskStream as AsyncTaskStream
    from ._core.batch import BatchError as BatchError
    from ._core.errors import APIConnectionError as APIConnectionError
    from ._core.errors import APIStatusError as APIStatusError
    from ._core.errors import APITimeoutError as APITimeoutError
    from ._core.errors import AuthenticationError as AuthenticationError
    from ._core.errors import BadRequestError as BadRequestError
    from ._core.errors import ConflictError as ConflictError
    from ._core.errors import EntitlementError as EntitlementError
    from ._core.errors import FeatureNotAvailableError as FeatureNotAvailableError
    from ._core.errors import GoneError as GoneError
    from ._core.errors import InferenceError as InferenceError
    from ._core.errors import InvalidArgumentError as InvalidArgumentError
    from ._core.errors import LimitExceededError as LimitExceededError
    from ._core.errors import MissingAPIKeyError as MissingAPIKeyError
    from ._core.errors import NotFoundError as NotFoundError
    from ._core.errors import PaymentRequiredError as PaymentRequiredError
    from ._core.errors import PermissionDeniedError as PermissionDeniedError
    from ._core.errors import RateLimitError as RateLimitError
    from ._core.errors import RequirementsNotMetError as RequirementsNotMetError
    from ._core.errors import ResponseDecodeError as ResponseDecodeError
    from ._core.errors import ScopeRefusedError as ScopeRefusedError
    from ._core.errors import ServerError as ServerError
    from ._core.errors import SessionEndedError as SessionEndedError
    from ._core.errors import SessionExpiredError as SessionExpiredError
    from ._core.errors import SessionMismatchError as SessionMismatchError
    from ._core.errors import SessionNotFoundError as SessionNotFoundError
    from ._core.errors import SignInRequiredError as SignInRequiredError
    from ._core.errors import SubmissionUncertainError as SubmissionUncertainError
    from ._core.errors import TaskCancelledError as TaskCancelledError
    from ._core.errors import TaskError as TaskError
    from ._core.errors import TaskFailedError as TaskFailedError
    from ._core.errors import TaskRejectedError as TaskRejectedError
    from ._core.errors import TaskTimeoutError as TaskTimeoutError
    from ._core.errors import TeamRoleRequiredError as TeamRoleRequiredError
    from ._core.errors import ValidationError as ValidationError
    from ._core.errors import WorkerLeasedError as WorkerLeasedError
    from ._core.follower import FollowPolicy as FollowPolicy
    from ._core.follower import Update as Update
    from ._core.listing import Filter as Filter
    from ._core.listing import SortOrder as SortOrder
    from ._core.retry import RetryPolicy as RetryPolicy
    from ._core.run_request import RunParams as RunParams
    from ._core.status import is_terminal as is_terminal
    from ._core.wire import Headers as Headers
    from ._core.wire import WireRequest as WireRequest
    from ._core.wire import WireResponse as WireResponse
    from ._sync.client import Inference as Inference
    from ._sync.client import inference as inference
    from ._sync.handle import TaskHandle as TaskHandle
    from ._sync.middleware import CallNext as CallNext
    from ._sync.middleware import Middleware as Middleware
    from ._sync.task_stream import TaskStream as TaskStream

_EXPORTS = {
    "inferencesh_gen.models": ("AppSession", "File", "ResponseMessage", "Task", "TaskStatus"),
    "inferencesh_gen.resources": ("AsyncPage", "Page"),
    "inferencesh_gen.runtime.http": ("NOT_GIVEN", "RawResponse", "RequestOptions", "StreamEvent"),
    "._async.client": ("AsyncInference", "async_inference"),
    "._async.handle": ("AsyncTaskHandle",),
    "._async.middleware": ("AsyncCallNext", "AsyncMiddleware"),
    "._async.task_stream": ("AsyncTaskStream",),
    "._core.batch": ("BatchError",),
    "._core.errors": (
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "EntitlementError",
        "FeatureNotAvailableError",
        "GoneError",
        "InferenceError",
        "InvalidArgumentError",
        "LimitExceededError",
        "MissingAPIKeyError",
        "NotFoundError",
        "PaymentRequiredError",
        "PermissionDeniedError",
        "RateLimitError",
        "RequirementsNotMetError",
        "ResponseDecodeError",
        "ScopeRefusedError",
        "ServerError",
        "SessionEndedError",
        "SessionExpiredError",
        "SessionMismatchError",
        "SessionNotFoundError",
        "SignInRequiredError",
        "SubmissionUncertainError",
        "TaskCancelledError",
        "TaskError",
        "TaskFailedError",
        "TaskRejectedError",
        "TaskTimeoutError",
        "TeamRoleRequiredError",
        "ValidationError",
        "WorkerLeasedError",
    ),
    "._core.follower": ("FollowPolicy", "Update"),
    "._core.listing": ("Filter", "SortOrder"),
    "._core.retry": ("RetryPolicy",),
    "._core.run_request": ("RunParams",),
    "._core.status": ("is_terminal",),
    "._core.wire": ("Headers", "WireRequest", "WireResponse"),
    "._sync.client": ("Inference", "inference"),
    "._sync.handle": ("TaskHandle",),
    "._sync.middleware": ("CallNext", "Middleware"),
    "._sync.task_stream": ("TaskStream",),
}
"""What is public, by the module that holds it: the same as the imports above (a test compares them)."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__, {name: module for module, names in _EXPORTS.items() for name in names}
    )
