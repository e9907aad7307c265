# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .entitlement_resource import EntitlementResource


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class EntitlementErrorMeta(Model):
    """The limit or feature of the plan that an operation ran into."""

    resource: EntitlementResource
    """What a plan counts or switches on."""
    upgrade_available: bool
    """Whether a larger plan lifts the limit."""
    resource_label: str | None = None
    """Name of the resource, for people."""
    limit: int | None = None
    """What the plan allows."""
    current: int | None = None
    """What is used now."""
    requestable: bool | None = None
    """Whether a raise can be asked for."""
    request_state: str | None = None
    """State of a raise that was asked for."""
    addon_plan_id: str | None = None
    """An add-on that lifts the limit."""
    addon_plan_name: str | None = None
    addon_plan_price: int | None = None
    """Price of the add-on in cents."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "resource": Field("resource", codecs.Enum("EntitlementResource"), required=True),
        "upgrade_available": Field("upgrade_available", codecs.scalar, required=True),
        "resource_label": Field("resource_label", codecs.scalar),
        "limit": Field("limit", codecs.scalar),
        "current": Field("current", codecs.scalar),
        "requestable": Field("requestable", codecs.scalar),
        "request_state": Field("request_state", codecs.scalar),
        "addon_plan_id": Field("addon_plan_id", codecs.scalar),
        "addon_plan_name": Field("addon_plan_name", codecs.scalar),
        "addon_plan_price": Field("addon_plan_price", codecs.scalar),
    }
