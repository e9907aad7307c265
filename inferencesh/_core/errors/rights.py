"""What the key, or the person behind it, has no right to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .status import PermissionDeniedError

if TYPE_CHECKING:
    from inferencesh_gen.models import Scope, TeamRoleRequiredMeta


class ScopeRefusedError(PermissionDeniedError):
    """403: the key lacks a scope."""

    @property
    def required_scope(self) -> Scope | None:
        """The scope that it takes."""
        from inferencesh_gen.models import ScopeRefusedMeta

        return ScopeRefusedMeta.from_dict(self.meta).required_scope

    def _advice(self) -> str:
        scope = self.meta.get("required_scope")
        return f"It takes a key with the scope {scope}" if scope else ""


class SignInRequiredError(ScopeRefusedError):
    """403: no key can do this, only the account holder when signed in."""

    def _advice(self) -> str:
        return "No API key can do this: the account holder does it when signed in to the web app"


class TeamRoleRequiredError(PermissionDeniedError):
    """403: the caller's role in the team does not allow it."""

    @property
    def team_role(self) -> TeamRoleRequiredMeta:
        """What was tried, the role that the caller has, and the one that it takes."""
        from inferencesh_gen.models import TeamRoleRequiredMeta

        return TeamRoleRequiredMeta.from_dict(self.meta)

    def _advice(self) -> str:
        required, actual = self.meta.get("required_role"), self.meta.get("actual_role")
        if not required:
            return ""
        return f"It takes the role {required}" + (f", the caller is {actual}" if actual else "")
