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
class Docker(Model):
    """Docker on a machine."""

    binary_path: str
    installed: bool
    socket_path: str
    socket_available: bool
    running: bool
    version: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "binary_path": Field("binary_path", codecs.scalar, required=True),
        "installed": Field("installed", codecs.scalar, required=True),
        "socket_path": Field("socket_path", codecs.scalar, required=True),
        "socket_available": Field("socket_available", codecs.scalar, required=True),
        "running": Field("running", codecs.scalar, required=True),
        "version": Field("version", codecs.scalar, required=True),
    }
