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
class CompanySeed(Model):
    """A provider that an app declares itself."""

    slug: str | None = None
    """Key of the provider."""
    name: str | None = None
    description: str | None = None
    website: str | None = None
    logo_uri: str | None = None
    docs_uri: str | None = None
    policy_uri: str | None = None
    """Privacy policy."""
    tos_uri: str | None = None
    """Terms of service."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "slug": Field("slug", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "website": Field("website", codecs.scalar),
        "logo_uri": Field("logo_uri", codecs.scalar),
        "docs_uri": Field("docs_uri", codecs.scalar),
        "policy_uri": Field("policy_uri", codecs.scalar),
        "tos_uri": Field("tos_uri", codecs.scalar),
    }
