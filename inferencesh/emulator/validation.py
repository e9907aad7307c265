"""JSON Schema validation that answers with field errors."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]
from referencing import Registry

from .clock import parse_timestamp
from .problems import FieldError

_MAX_MESSAGE = 300
_NO_DOCUMENTS = Registry[Any]()
_best_match = cast("Callable[[list[Any]], Any]", best_match)


def _is_date_time(value: object) -> bool:
    if not isinstance(value, str):
        return True
    try:
        parse_timestamp(value)
    except ValueError:
        return False
    return True


def _is_uri(value: object) -> bool:
    if not isinstance(value, str):
        return True
    try:
        return bool(urlsplit(value).scheme)
    except ValueError:
        return False


_FORMATS = FormatChecker(formats=())
_FORMATS.checks("date-time")(_is_date_time)
_FORMATS.checks("uri")(_is_uri)


class Schema:
    """A compiled JSON schema of draft 2020-12.

    Args:
        schema: The schema.
        registry: Documents that its references lead to.

    Raises:
        jsonschema.SchemaError: it is no schema.
    """

    def __init__(self, schema: Any, registry: Registry[Any] = _NO_DOCUMENTS) -> None:
        Draft202012Validator.check_schema(schema)
        self._validator: Any = Draft202012Validator(schema, registry=registry, format_checker=_FORMATS)

    def errors(self, value: object, at: str = "") -> list[FieldError]:
        """What is wrong with `value`, which stands at the JSON pointer `at`; nothing if it is valid."""
        return [_field_error(error, at) for error in self._validator.iter_errors(value)]


def _field_error(error: Any, at: str) -> FieldError:
    # Of an anyOf, the branch that came closest says more than "not valid under any of the given schemas".
    cause = _best_match([error])
    place = [str(step) for step in cause.absolute_path]
    if cause.validator == "required":
        place.append(_missing(cause.instance, cause.validator_value, cause.message))
    return {"field": "/".join([at, *place]), "message": cause.message[:_MAX_MESSAGE]}


def _missing(given: Mapping[str, Any], required: Sequence[str], message: str) -> str:
    """The property that one of several errors about required properties is about; only its text says so."""
    return next(name for name in required if name not in given and message.startswith(repr(name)))
