"""What the plan does not include."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .status import APIStatusError, PaymentRequiredError, PermissionDeniedError

if TYPE_CHECKING:
    from inferencesh_gen.models import EntitlementErrorMeta


class EntitlementError(APIStatusError):
    """The plan does not allow it: a limit is reached, or a feature is not in it."""

    @property
    def entitlement(self) -> EntitlementErrorMeta:
        """Which limit or feature, how much is used, and what would lift it."""
        from inferencesh_gen.models import EntitlementErrorMeta

        return EntitlementErrorMeta.from_dict(self.meta)

    def _advice(self) -> str:
        meta = self.meta
        name = meta.get("resource_label") or meta.get("resource")
        if not name:
            return ""
        use = f": {meta.get('current')} of {meta.get('limit')} used" if meta.get("limit") is not None else ""
        addon = meta.get("addon_plan_name")
        ways = [
            "a larger plan lifts it" if meta.get("upgrade_available") else "",
            f"the add-on {addon} lifts it" if addon else "",
            "a raise can be asked for" if meta.get("requestable") else "",
        ]
        return "; ".join([f"{name}{use}", *filter(None, ways)])


class LimitExceededError(EntitlementError, PaymentRequiredError):
    """402: a limit of the plan is reached; `entitlement` tells which."""


class FeatureNotAvailableError(EntitlementError, PermissionDeniedError):
    """403: the plan does not have the feature; `entitlement` tells which."""
