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
class AppLicenseRequest(Model):
    """The terms under which others may use an app."""

    license: str
    """Name or text of the license."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "license": Field("license", codecs.scalar, required=True),
    }
