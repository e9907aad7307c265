# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppPricing(Model):
    """What a run of an app costs. The expressions compute the parts of the cost; amounts are in microcents,
    100000000 to the US dollar."""

    prices: dict[str, int]
    """Prices by name, for use in the expressions."""
    resource_expression: str
    """Cost of the hardware."""
    inference_expression: str
    """Cost of the run itself."""
    royalty_expression: str
    """Share of the app's author."""
    partner_expression: str
    """Share of the provider behind the app."""
    total_expression: str
    """All of it."""
    description: str
    """The cost, for people, as the author wrote it."""
    upstream_pricing: str | None = None
    """Prices of the provider behind the app, as text."""
    estimate: str | None = None
    """How the total is estimated before a run."""
    estimable: bool | None = None
    """Whether `store_estimate` can tell the cost before the run."""
    description_rendered: str | None = None
    """The same with its placeholders filled in."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "prices": Field("prices", codecs.plain_map, required=True),
        "resource_expression": Field("resource_expression", codecs.scalar, required=True),
        "inference_expression": Field("inference_expression", codecs.scalar, required=True),
        "royalty_expression": Field("royalty_expression", codecs.scalar, required=True),
        "partner_expression": Field("partner_expression", codecs.scalar, required=True),
        "total_expression": Field("total_expression", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "upstream_pricing": Field("upstream_pricing", codecs.scalar),
        "estimate": Field("estimate", codecs.scalar),
        "estimable": Field("estimable", codecs.scalar),
        "description_rendered": Field("description_rendered", codecs.scalar),
    }
