# Generated from openapi/ by `python -m generator`. Do not edit.
"""The low-level layer of the inference.sh client: models and one typed method per operation of the spec.

Everything here is generated from ``openapi/``; ``inferencesh`` is the client to use.
"""

from typing import Final

SPEC_VERSION: Final = "2026-11-23"
"""The version of the OpenAPI document this was generated from."""

GENERATOR: Final = "openapi-python-client 0.29.1"
"""What generated it."""
