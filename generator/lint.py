"""Refuse what openapi-python-client would turn into wrong code without a word, and what the house forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from generator.lint_rules import content, examples, names, operations, parameters, references, schemas
from generator.lint_rules.spec import Spec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.lint_rules.spec import Rule

_REFERENCES: tuple[Rule, ...] = (references.component_references, references.inline_path_items)
"""The other rules follow references, so these come first."""

_OTHERS: tuple[Rule, ...] = (
    references.reference_siblings,
    references.used_components,
    schemas.no_title,
    schemas.all_of_alone,
    schemas.union_alone,
    schemas.discriminator_tags,
    schemas.inline_schemas,
    schemas.free_objects,
    schemas.plain_defaults,
    schemas.both_directions,
    names.property_names,
    names.argument_names,
    names.schema_modules,
    names.enum_names,
    names.nullable_enums,
    parameters.parameter_schemas,
    parameters.parameter_styles,
    parameters.header_parameters,
    parameters.path_parameters,
    content.json_requests,
    content.answer_types,
    content.media_schemas,
    content.streams_alone,
    content.stream_schemas,
    content.stream_markers,
    content.status_codes,
    content.one_success,
    content.envelopes,
    operations.operation_ids,
    operations.one_tag,
    operations.retries,
    operations.pagination,
    operations.stream_switches,
    operations.documentation,
    operations.security,
    examples.body_examples,
    examples.model_examples,
    examples.valid_examples,
)


class Finding(NamedTuple):
    """One place that breaks a rule."""

    rule: str
    """The rule's name, like ``no-title``."""
    pointer: str
    """JSON pointer to the place in the bundled document."""
    message: str
    """What is wrong, and how to mend it."""

    def __str__(self) -> str:
        return f"#{self.pointer}: {self.message} [{self.rule}]"


RULES: dict[str, Rule] = {rule.__name__.replace("_", "-"): rule for rule in _REFERENCES + _OTHERS}
"""Every rule by its name."""


def lint(document: Mapping[str, Any]) -> list[Finding]:
    """Check a bundled document against every rule.

    Args:
        document: a valid OpenAPI 3.1 document, as `bundle` returns it.

    Returns:
        The findings in the order of the rules; none if the document may be generated from. While
        references are broken only those are reported.

    Example:
        >>> [finding.rule for finding in lint({"paths": {"/x": {"$ref": "x.yaml#/x"}}})]
        ['component-references', 'inline-path-items']
    """
    spec = Spec(document)
    return _findings(spec, _REFERENCES) or _findings(spec, _OTHERS)


def _findings(spec: Spec, rules: tuple[Rule, ...]) -> list[Finding]:
    named = ((name, rule) for name, rule in RULES.items() if rule in rules)
    return [Finding(name, pointer, message) for name, rule in named for pointer, message in rule(spec)]
