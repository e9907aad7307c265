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
class CompanySummary(Model):
    """Who runs a provider."""

    slug: str | None = None
    """Key of the company."""
    name: str | None = None
    website: str | None = None
    icon_url: str | None = None
    docs_url: str | None = None
    privacy_url: str | None = None
    terms_url: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "slug": Field("slug", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "website": Field("website", codecs.scalar),
        "icon_url": Field("icon_url", codecs.scalar),
        "docs_url": Field("docs_url", codecs.scalar),
        "privacy_url": Field("privacy_url", codecs.scalar),
        "terms_url": Field("terms_url", codecs.scalar),
    }
