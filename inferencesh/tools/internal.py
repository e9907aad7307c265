"""Which built-in tools an agent has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._core.errors import InvalidArgumentError
from .._core.shapes import is_mapping
from . import checks

if TYPE_CHECKING:
    from inferencesh_gen.models import InternalToolsConfig

_NAMES = (
    "plan", "memory", "widget", "finish", "skills", "wait",
    "meta", "artifact", "agent", "remote", "knowledge",
)  # fmt: skip


class InternalToolsBuilder:
    """Built-in tools, on or off. What is not named keeps the platform's default."""

    def __init__(self) -> None:
        self._flags: dict[str, bool] = {}

    def plan(self, enabled: bool = True) -> Self:
        """Keep a plan of steps."""
        return self._set("plan", enabled)

    def memory(self, enabled: bool = True) -> Self:
        """Remember facts within the chat."""
        return self._set("memory", enabled)

    def widget(self, enabled: bool = True) -> Self:
        """Show interactive widgets."""
        return self._set("widget", enabled)

    def finish(self, enabled: bool = True) -> Self:
        """End with a structured output."""
        return self._set("finish", enabled)

    def skills(self, enabled: bool = True) -> Self:
        """Look up skills."""
        return self._set("skills", enabled)

    def wait(self, enabled: bool = True) -> Self:
        """Pause until something happens."""
        return self._set("wait", enabled)

    def meta(self, enabled: bool = True) -> Self:
        """Inspect and change its own configuration."""
        return self._set("meta", enabled)

    def artifact(self, enabled: bool = True) -> Self:
        """Make artifacts."""
        return self._set("artifact", enabled)

    def agent(self, enabled: bool = True) -> Self:
        """Start sub-agents."""
        return self._set("agent", enabled)

    def remote(self, enabled: bool = True) -> Self:
        """Work on remote machines."""
        return self._set("remote", enabled)

    def knowledge(self, enabled: bool = True) -> Self:
        """Search knowledge."""
        return self._set("knowledge", enabled)

    def all(self) -> Self:
        """Every one of them, also those that change the agent itself or work on other machines."""
        self._flags = dict.fromkeys(_NAMES, True)
        return self

    def none(self) -> Self:
        """None of them, also not those that are on by default."""
        self._flags = dict.fromkeys(_NAMES, False)
        return self

    def build(self) -> InternalToolsConfig:
        """The configuration as it is now."""
        from inferencesh_gen.models import InternalToolsConfig

        return InternalToolsConfig.from_dict(dict(self._flags))

    def _set(self, name: str, enabled: object) -> Self:
        self._flags[name] = checks.truth(name, enabled)
        return self

    def _take(self, flags: Mapping[str, Any]) -> Self:
        for name, enabled in flags.items():
            if name not in _NAMES:
                hint = checks.hint(str(name), _NAMES)
                raise InvalidArgumentError(
                    str(name), f"is no built-in tool; {hint}Allowed: {', '.join(_NAMES)}"
                )
            self._set(name, enabled)
        return self

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._flags}>"


def internal_tools(flags: Mapping[str, bool] | None = None, /, **more: bool) -> InternalToolsBuilder:
    """Which built-in tools an agent has: from a mapping, from keywords, or by calling the builder's methods.

    Raises:
        InvalidArgumentError: there is no such tool, or it is neither True nor False.

    Example:
        ```python
        internal_tools().plan().memory(False)
        internal_tools({"plan": True, "memory": False})
        internal_tools(plan=True, memory=False)
        ```
    """
    if flags is not None and not is_mapping(flags):
        raise InvalidArgumentError("internal_tools", f'{{"plan": True, …}} is needed; got {flags!r}')
    return InternalToolsBuilder()._take({**(flags or {}), **more})  # pyright: ignore[reportPrivateUsage]
