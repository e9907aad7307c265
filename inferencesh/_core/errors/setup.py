"""What an app needs and the workspace does not have yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..shapes import is_array, is_object
from .status import APIStatusError

if TYPE_CHECKING:
    from inferencesh_gen.models import RequirementError


class RequirementsNotMetError(APIStatusError):
    """412: the app needs secrets, credentials or scopes that are not set up.

    The message lists each with what to do about it.
    """

    @property
    def requirements(self) -> list[RequirementError]:
        """What is missing, each with what to do about it."""
        from inferencesh_gen.models import RequirementError

        return [RequirementError.from_dict(item) for item in self.errors]

    def _advice(self) -> str:
        missing = [f"\n- {describe(item)}" for item in self.errors]
        return f"To do first:{''.join(missing)}" if missing else ""


def describe(requirement: Mapping[str, Any]) -> str:
    """One requirement in a line: what is missing, and what to do."""
    kind, key, message = (requirement.get(name) for name in ("type", "key", "message"))
    action = requirement.get("action")
    what = f"{kind or 'requirement'} {key}: {message or 'is missing'}"
    todo = _to_do(action, key) if is_object(action) else ""
    return f"{what}; {todo}" if todo else what


def _to_do(action: Mapping[str, Any], key: object) -> str:
    provider = action.get("provider_name") or action.get("provider") or key
    parts = {
        "add_secret": f"add {_listed(action.get('secrets')) or key} to the secrets of the workspace",
        "connect": f"connect {provider} in the settings of the workspace",
        "add_scopes": f"allow {_listed(action.get('scopes')) or key} on the connection to {provider}",
    }
    more = (parts.get(str(action.get("type"))), action.get("instructions"), action.get("provider_website"))
    return "; ".join(str(part) for part in more if part)


def _listed(names: object) -> str:
    return ", ".join(map(str, names)) if is_array(names) else ""
