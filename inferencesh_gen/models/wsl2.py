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
class WSL2(Model):
    """The Linux subsystem of a machine with Windows."""

    installed: bool
    enabled: bool
    version: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "installed": Field("installed", codecs.scalar, required=True),
        "enabled": Field("enabled", codecs.scalar, required=True),
        "version": Field("version", codecs.scalar, required=True),
    }
