# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .instance_rental_type import InstanceRentalType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class InstanceTypeAvailability(Model):
    """Whether a machine can be had in a region."""

    available: bool
    region: str
    rental_type: InstanceRentalType | None = None
    hourly_price: int | None = None
    """Price an hour in this region, in US cents."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "available": Field("available", codecs.scalar, required=True),
        "region": Field("region", codecs.scalar, required=True),
        "rental_type": Field("rental_type", codecs.Enum("InstanceRentalType")),
        "hourly_price": Field("hourly_price", codecs.scalar),
    }
