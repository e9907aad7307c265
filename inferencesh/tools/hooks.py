"""What is called while an agent works: an address, another agent, a built-in, or a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._core.errors import InvalidArgumentError
from . import checks

if TYPE_CHECKING:
    from inferencesh_gen.models import HookEvent, InterruptResolution, LifecycleHookConfig


class LifecycleHookBuilder:
    """One hook: on which event, and how it is handled."""

    def __init__(self, event: HookEvent | str) -> None:
        self._hook: dict[str, Any] = {"event": _event(event)}

    def webhook(self, url: str) -> Self:
        """Post to an address, which may answer with a decision or something to tell the model."""
        return self._handle("webhook", checks.url("url", url))

    def task(self, ref: str) -> Self:
        """Run this app or agent, ``namespace/name``."""
        return self._handle("task", checks.reference("ref", ref))

    def builtin(self, name: str) -> Self:
        """Use a handler of the platform, such as ``belt:suggest``."""
        return self._handle("builtin", checks.filled("name", name))

    def gate(self, default: InterruptResolution | Literal["allow", "deny"] | None = None) -> Self:
        """Ask a person.

        Args:
            default: What is decided when nobody does within the `timeout`.
        """
        self._handle("gate", None)
        if default is not None:
            self._hook["default_resolution"] = checks.one_of("default", str(default), ("allow", "deny"))
        return self

    def async_(self, enabled: bool = True) -> Self:
        """Let the agent go on without waiting for the answer."""
        self._hook["async"] = checks.truth("enabled", enabled)
        return self

    def timeout(self, seconds: int) -> Self:
        """How long to wait for the answer."""
        self._hook["timeout"] = checks.whole_seconds("timeout", seconds, least=1)
        return self

    def build(self) -> LifecycleHookConfig:
        """The hook as it is now.

        Raises:
            InvalidArgumentError: nothing says how it is handled.
        """
        from inferencesh_gen.models import LifecycleHookConfig

        if "type" not in self._hook:
            raise InvalidArgumentError("hook", "one of webhook, task, builtin, gate is needed")
        return LifecycleHookConfig.from_dict(dict(self._hook))

    def _handle(self, kind: str, handler: str | None) -> Self:
        if "type" in self._hook:
            raise InvalidArgumentError(
                "hook", f"is a {self._hook['type']} already; a second handler takes a second hook"
            )
        self._hook["type"] = kind
        if handler is not None:
            self._hook["handler"] = handler
        return self

    def __repr__(self) -> str:
        # Not the handler: its address may hold a token.
        return f"<{type(self).__name__} {self._hook['event']} ({self._hook.get('type', 'no handler yet')})>"


def lifecycle_hook(event: HookEvent | str) -> LifecycleHookBuilder:
    """Something to call when an agent reaches a point in its work.

    Args:
        event: Which point, such as ``"agent.tool_call"``; one that this version does not know has to come as
            ``HookEvent("…")``, so that a mistyped one is noticed.

    Raises:
        InvalidArgumentError: there is no such event.

    Example:
        ```python
        lifecycle_hook("agent.tool_call").webhook("https://example.com/check").timeout(10)
        ```
    """
    return LifecycleHookBuilder(event)


def _event(event: object) -> str:
    from inferencesh_gen.models import HookEvent

    if isinstance(event, HookEvent):
        return event.value
    return checks.one_of("event", checks.filled("event", event), [known.value for known in HookEvent])
