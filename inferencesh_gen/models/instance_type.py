# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .instance_cloud_provider import InstanceCloudProvider
    from .instance_rental_type import InstanceRentalType
    from .instance_type_availability import InstanceTypeAvailability
    from .instance_type_boot_time import InstanceTypeBootTime
    from .instance_type_configuration import InstanceTypeConfiguration
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class InstanceType(Model):
    """A machine that a cloud provider offers."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: str
    """Id of the user who made it."""
    team_id: str
    """Id of the team (workspace) that owns it."""
    visibility: Visibility
    """Who may see an object: its owner alone, the team, the organization, everybody, or everybody who has the
    link."""
    cloud: InstanceCloudProvider
    """A cloud provider."""
    region: str
    """Region of the provider."""
    shade_instance_type: str
    """Instance type as Shade names it."""
    cloud_instance_type: str
    """Instance type as the provider names it."""
    deployment_type: str
    """What is rented, such as `vm`."""
    hourly_price: int
    """Price an hour in US cents."""
    availability: list[InstanceTypeAvailability]
    """Where it can be had now."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    cloud_logo_url: str | None = None
    """URL of the logo of the provider."""
    rental_type: InstanceRentalType | None = None
    options: list[Any] | None = None
    """Ways to rent it, as free JSON."""
    configuration: InstanceTypeConfiguration | None = None
    """Its hardware."""
    boot_time: InstanceTypeBootTime | None = None
    """How long it takes to start."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "cloud": Field("cloud", codecs.Enum("InstanceCloudProvider"), required=True),
        "region": Field("region", codecs.scalar, required=True),
        "shade_instance_type": Field("shade_instance_type", codecs.scalar, required=True),
        "cloud_instance_type": Field("cloud_instance_type", codecs.scalar, required=True),
        "deployment_type": Field("deployment_type", codecs.scalar, required=True),
        "hourly_price": Field("hourly_price", codecs.scalar, required=True),
        "availability": Field(
            "availability", codecs.Array(codecs.Object("InstanceTypeAvailability")), required=True
        ),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "cloud_logo_url": Field("cloud_logo_url", codecs.scalar),
        "rental_type": Field("rental_type", codecs.Enum("InstanceRentalType")),
        "options": Field("options", codecs.plain_array),
        "configuration": Field("configuration", codecs.Object("InstanceTypeConfiguration")),
        "boot_time": Field("boot_time", codecs.Object("InstanceTypeBootTime")),
    }
