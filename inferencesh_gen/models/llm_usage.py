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
class LLMUsage(Model):
    """Tokens and times of one answer of a language model."""

    stop_reason: str
    """Why the model stopped."""
    time_to_first_token: float
    """Time until the first token."""
    tokens_per_second: float
    prompt_tokens: int
    """Tokens read."""
    completion_tokens: int
    """Tokens written."""
    total_tokens: int
    reasoning_tokens: int
    """Tokens spent on reasoning."""
    reasoning_time: float
    """Time spent on reasoning."""
    cached_tokens: int | None = None
    """Tokens read from the prompt cache."""
    cache_write_tokens: int | None = None
    """Tokens written to the prompt cache."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "stop_reason": Field("stop_reason", codecs.scalar, required=True),
        "time_to_first_token": Field("time_to_first_token", codecs.scalar, required=True),
        "tokens_per_second": Field("tokens_per_second", codecs.scalar, required=True),
        "prompt_tokens": Field("prompt_tokens", codecs.scalar, required=True),
        "completion_tokens": Field("completion_tokens", codecs.scalar, required=True),
        "total_tokens": Field("total_tokens", codecs.scalar, required=True),
        "reasoning_tokens": Field("reasoning_tokens", codecs.scalar, required=True),
        "reasoning_time": Field("reasoning_time", codecs.scalar, required=True),
        "cached_tokens": Field("cached_tokens", codecs.scalar),
        "cache_write_tokens": Field("cache_write_tokens", codecs.scalar),
    }
