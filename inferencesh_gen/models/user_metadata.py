# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class UserMetadata(Model):
    """What a user told at sign-up."""

    user_id: str
    signup_source: str
    completed_onboarding: bool
    terms_version: str
    """Version of the terms that was accepted."""
    use_case: str
    use_case_privacy: str
    use_case_reason: str
    terms_accepted_at: datetime.datetime | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", codecs.scalar, required=True),
        "signup_source": Field("signup_source", codecs.scalar, required=True),
        "completed_onboarding": Field("completed_onboarding", codecs.scalar, required=True),
        "terms_version": Field("terms_version", codecs.scalar, required=True),
        "use_case": Field("use_case", codecs.scalar, required=True),
        "use_case_privacy": Field("use_case_privacy", codecs.scalar, required=True),
        "use_case_reason": Field("use_case_reason", codecs.scalar, required=True),
        "terms_accepted_at": Field("terms_accepted_at", codecs.timestamp),
    }
