# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .instance_cloud_provider import InstanceCloudProvider
    from .instance_rental_type import InstanceRentalType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class InstanceInput(Model):
    """A machine to rent, as `engines_list_instance_types` names it."""

    name: str | None = None
    cloud: InstanceCloudProvider | None = None
    region: str | None = None
    """Region of the provider."""
    shade_cloud: bool | None = None
    """Rent it through Shade."""
    shade_instance_type: str | None = None
    """Instance type as Shade names it."""
    cloud_instance_type: str | None = None
    """Instance type as the provider names it."""
    rental_type: InstanceRentalType | None = None
    os: str | None = None
    ssh_key_id: str | None = None
    template_id: str | None = None
    volume_ids: list[str] | None = None
    tags: list[str] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "cloud": Field("cloud", codecs.Enum("InstanceCloudProvider")),
        "region": Field("region", codecs.scalar),
        "shade_cloud": Field("shade_cloud", codecs.scalar),
        "shade_instance_type": Field("shade_instance_type", codecs.scalar),
        "cloud_instance_type": Field("cloud_instance_type", codecs.scalar),
        "rental_type": Field("rental_type", codecs.Enum("InstanceRentalType")),
        "os": Field("os", codecs.scalar),
        "ssh_key_id": Field("ssh_key_id", codecs.scalar),
        "template_id": Field("template_id", codecs.scalar),
        "volume_ids": Field("volume_ids", codecs.plain_array),
        "tags": Field("tags", codecs.plain_array),
    }
