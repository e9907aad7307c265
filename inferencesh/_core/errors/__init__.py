"""The exceptions of the client.

```
InferenceError
├── MissingAPIKeyError          no key was given
├── APIConnectionError          no answer (refused, reset, cut); `.sent` tells whether the request went out
│   └── APITimeoutError         no progress for `timeout` seconds
├── SubmissionUncertainError    a run was sent and no answer came: it may be running
├── ResponseDecodeError         an answer that is not what the API promises
├── SourceError                 what was to be uploaded changed, or can't be read a second time
├── UploadError                 some of several uploads failed
├── DownloadError               a file did not arrive whole, or could not be kept
├── APIStatusError              an error answer; one class per status, and some codes have their own
│   ├── BadRequestError         400
│   ├── AuthenticationError     401
│   ├── PaymentRequiredError    402: LimitExceededError
│   ├── PermissionDeniedError   403: FeatureNotAvailableError, ScopeRefusedError (SignInRequiredError),
│   │                                TeamRoleRequiredError
│   ├── NotFoundError           404: SessionNotFoundError
│   ├── ConflictError           409: WorkerLeasedError, SessionMismatchError
│   ├── GoneError               410: SessionExpiredStatusError, SessionEndedStatusError
│   ├── RequirementsNotMetError 412
│   ├── ValidationError         422
│   ├── RateLimitError          429
│   └── ServerError             5xx
├── TaskError                   the run itself: TaskFailedError, TaskCancelledError, TaskRejectedError,
│                               TaskTimeoutError
├── AgentError                  the turn of an agent: AgentRunFailedError, AgentRunCancelledError,
│                               AgentTimeoutError, AgentDisconnectedError, InputRequiredError,
│                               OutputError, ToolRoundsError
├── ToolError                   raised by tools, read by the model: ToolArgumentsError
└── SessionError                an app session, whether the server refused a call or its task failed
    ├── SessionNotFoundError
    ├── SessionExpiredError     SessionExpiredStatusError, SessionExpiredTaskError
    ├── SessionEndedError       SessionEndedStatusError
    ├── SessionBusyError        WorkerLeasedError, SessionBusyTaskError
    ├── SessionMismatchError
    └── SessionTaskError        those that are a TaskFailedError, WorkerLostError too
```

`EntitlementError` is what `LimitExceededError` and `FeatureNotAvailableError` have in common: the plan.

All of them pickle, and none holds a live response or the key. Arguments that can't be right are refused
with `InvalidArgumentError`, a `ValueError`, before any request.
"""

from inferencesh_gen.runtime.errors import InvalidArgumentError as InvalidArgumentError

from .agents import AgentDisconnectedError as AgentDisconnectedError
from .agents import AgentError as AgentError
from .agents import AgentRunCancelledError as AgentRunCancelledError
from .agents import AgentRunFailedError as AgentRunFailedError
from .agents import AgentTimeoutError as AgentTimeoutError
from .agents import InputRequiredError as InputRequiredError
from .agents import OutputError as OutputError
from .agents import ToolRoundsError as ToolRoundsError
from .base import InferenceError as InferenceError
from .base import MissingAPIKeyError as MissingAPIKeyError
from .base import ResponseDecodeError as ResponseDecodeError
from .connection import APIConnectionError as APIConnectionError
from .connection import APITimeoutError as APITimeoutError
from .connection import SubmissionUncertainError as SubmissionUncertainError
from .files import DownloadError as DownloadError
from .files import SourceError as SourceError
from .files import UploadError as UploadError
from .plan import EntitlementError as EntitlementError
from .plan import FeatureNotAvailableError as FeatureNotAvailableError
from .plan import LimitExceededError as LimitExceededError
from .rights import ScopeRefusedError as ScopeRefusedError
from .rights import SignInRequiredError as SignInRequiredError
from .rights import TeamRoleRequiredError as TeamRoleRequiredError
from .sessions import SessionBusyError as SessionBusyError
from .sessions import SessionBusyTaskError as SessionBusyTaskError
from .sessions import SessionEndedError as SessionEndedError
from .sessions import SessionEndedStatusError as SessionEndedStatusError
from .sessions import SessionError as SessionError
from .sessions import SessionExpiredError as SessionExpiredError
from .sessions import SessionExpiredStatusError as SessionExpiredStatusError
from .sessions import SessionExpiredTaskError as SessionExpiredTaskError
from .sessions import SessionMismatchError as SessionMismatchError
from .sessions import SessionNotFoundError as SessionNotFoundError
from .sessions import SessionTaskError as SessionTaskError
from .sessions import WorkerLeasedError as WorkerLeasedError
from .sessions import WorkerLostError as WorkerLostError
from .setup import RequirementsNotMetError as RequirementsNotMetError
from .status import APIStatusError as APIStatusError
from .status import AuthenticationError as AuthenticationError
from .status import BadRequestError as BadRequestError
from .status import ConflictError as ConflictError
from .status import GoneError as GoneError
from .status import NotFoundError as NotFoundError
from .status import PaymentRequiredError as PaymentRequiredError
from .status import PermissionDeniedError as PermissionDeniedError
from .status import RateLimitError as RateLimitError
from .status import ServerError as ServerError
from .status import ValidationError as ValidationError
from .tasks import TaskCancelledError as TaskCancelledError
from .tasks import TaskError as TaskError
from .tasks import TaskFailedError as TaskFailedError
from .tasks import TaskRejectedError as TaskRejectedError
from .tasks import TaskTimeoutError as TaskTimeoutError
from .tools import ToolArgumentsError as ToolArgumentsError
from .tools import ToolError as ToolError
