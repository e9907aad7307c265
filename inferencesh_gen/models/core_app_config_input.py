# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CoreAppConfigInput(Model):
    """The app that is the language model of an agent."""

    id: str | None = None
    """Id of the app."""
    version_id: str | None = None
    """Version of the app; the current one when absent."""
    ref: str | None = None
    """Reference of the app."""
    setup: Any = None
    """Values for the app's setup schema."""
    input: Any = None
    """Input fields that are always sent, such as a temperature."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar),
        "version_id": Field("version_id", codecs.scalar),
        "ref": Field("ref", codecs.scalar),
        "setup": Field("setup", codecs.scalar),
        "input": Field("input", codecs.scalar),
    }
