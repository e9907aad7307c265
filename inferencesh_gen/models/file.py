# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.file import FileModel
from ..runtime.model import Field

if TYPE_CHECKING:
    from .content_rating import ContentRating
    from .file_metadata import FileMetadata
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class File(FileModel):
    """A stored file: an input that was uploaded, or an output of a task."""

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
    path: str
    """Path of the file."""
    remote_path: str
    """Path in the storage."""
    upload_url: str
    """Presigned URL that takes the bytes by `PUT`, with the declared content type and without an API key."""
    uri: str
    """Where the bytes can be read; put this into the input of a run."""
    content_type: str
    """Media type."""
    size: int
    """Size in bytes."""
    filename: str
    category: str
    """Storage category, `files` unless said otherwise."""
    rating: ContentRating
    """What a content check found in the input or output."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    metadata: FileMetadata | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "path": Field("path", codecs.scalar, required=True),
        "remote_path": Field("remote_path", codecs.scalar, required=True),
        "upload_url": Field("upload_url", codecs.scalar, required=True, secret=True),
        "uri": Field("uri", codecs.scalar, required=True),
        "content_type": Field("content_type", codecs.scalar, required=True),
        "size": Field("size", codecs.scalar, required=True),
        "filename": Field("filename", codecs.scalar, required=True),
        "category": Field("category", codecs.scalar, required=True),
        "rating": Field("rating", codecs.Enum("ContentRating"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "metadata": Field("metadata", codecs.Object("FileMetadata")),
    }
