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
class AppToolConfig(Model):
    """A tool that runs an app."""

    ref: str
    """Reference of the app."""
    id: str | None = None
    """Id of the app."""
    version_id: str | None = None
    """Version of the app; the current one when absent."""
    function: str | None = None
    """Function of the app; its default when absent."""
    session_enabled: bool | None = None
    """Keep one session for all calls of a chat."""
    setup: Any = None
    """Values for the app's setup schema."""
    input: Any = None
    """Default values of input fields."""
    fixed_input: Any = None
    """Values of input fields that the model neither sees nor sets."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "ref": Field("ref", codecs.scalar, required=True),
        "id": Field("id", codecs.scalar),
        "version_id": Field("version_id", codecs.scalar),
        "function": Field("function", codecs.scalar),
        "session_enabled": Field("session_enabled", codecs.scalar),
        "setup": Field("setup", codecs.scalar),
        "input": Field("input", codecs.scalar),
        "fixed_input": Field("fixed_input", codecs.scalar),
    }
