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
    from .instance_status import InstanceStatus
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Instance(Model):
    """A machine rented from a cloud provider."""

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
    name: str
    status: InstanceStatus
    """Where an instance stands."""
    cloud: InstanceCloudProvider
    """A cloud provider."""
    region: str
    """Region of the provider."""
    shade_cloud: bool
    """Whether it is rented through Shade."""
    cloud_instance_type: str
    """Instance type as the provider names it."""
    shade_instance_type: str
    """Instance type as Shade names it."""
    cloud_assigned_id: str
    """Id the provider gives it."""
    ip: str
    """Public address."""
    ssh_user: str
    ssh_port: int
    hourly_price: int
    """Price an hour."""
    cost_estimate: str
    """Estimated cost, as text."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    rental_type: InstanceRentalType | None = None
    os: str | None = None
    ssh_key_id: str | None = None
    configuration: Any = None
    """Hardware, as the provider tells it."""
    launch_configuration: Any = None
    """How it is started."""
    auto_delete: Any = None
    """Rules for deleting it."""
    alert: Any = None
    """Rules for warning its owner."""
    envs: Any = None
    """Environment variables."""
    tags: list[str] | None = None
    template_id: str | None = None
    volume_ids: list[str] | None = None
    volume_mount: Any = None
    """Volumes that are mounted."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "name": Field("name", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("InstanceStatus"), required=True),
        "cloud": Field("cloud", codecs.Enum("InstanceCloudProvider"), required=True),
        "region": Field("region", codecs.scalar, required=True),
        "shade_cloud": Field("shade_cloud", codecs.scalar, required=True),
        "cloud_instance_type": Field("cloud_instance_type", codecs.scalar, required=True),
        "shade_instance_type": Field("shade_instance_type", codecs.scalar, required=True),
        "cloud_assigned_id": Field("cloud_assigned_id", codecs.scalar, required=True),
        "ip": Field("ip", codecs.scalar, required=True),
        "ssh_user": Field("ssh_user", codecs.scalar, required=True),
        "ssh_port": Field("ssh_port", codecs.scalar, required=True),
        "hourly_price": Field("hourly_price", codecs.scalar, required=True),
        "cost_estimate": Field("cost_estimate", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "rental_type": Field("rental_type", codecs.Enum("InstanceRentalType")),
        "os": Field("os", codecs.scalar),
        "ssh_key_id": Field("ssh_key_id", codecs.scalar),
        "configuration": Field("configuration", codecs.scalar),
        "launch_configuration": Field("launch_configuration", codecs.scalar),
        "auto_delete": Field("auto_delete", codecs.scalar),
        "alert": Field("alert", codecs.scalar),
        "envs": Field("envs", codecs.scalar),
        "tags": Field("tags", codecs.plain_array),
        "template_id": Field("template_id", codecs.scalar),
        "volume_ids": Field("volume_ids", codecs.plain_array),
        "volume_mount": Field("volume_mount", codecs.scalar),
    }
