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
class PaymentMethodRequiredMeta(Model):
    """Where to add a payment method."""

    bounty_id: str | None = None
    """Id of the bounty that asks for it."""
    billing_page: str | None = None
    """Page where it is added."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "bounty_id": Field("bounty_id", codecs.scalar),
        "billing_page": Field("billing_page", codecs.scalar),
    }
