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
class FileMetadata(Model):
    """What is known of a picture, a video or a sound."""

    type: str | None = None
    """Kind of media."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    duration: float | None = None
    """Length in seconds."""
    fps: float | None = None
    """Frames per second."""
    sample_rate: int | None = None
    """Samples per second."""
    channels: int | None = None
    codec: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.scalar),
        "width": Field("width", codecs.scalar),
        "height": Field("height", codecs.scalar),
        "duration": Field("duration", codecs.scalar),
        "fps": Field("fps", codecs.scalar),
        "sample_rate": Field("sample_rate", codecs.scalar),
        "channels": Field("channels", codecs.scalar),
        "codec": Field("codec", codecs.scalar),
    }
