"""What the docstring of a function says of it and of its parameters. Needs ``inferencesh[tools]``."""

from __future__ import annotations

import inspect

from attrs import frozen
from docstring_parser import Docstring, ParseError, parse


@frozen
class Documentation:
    """The texts of a docstring."""

    description: str
    """What the function does, without the parts about parameters, results and exceptions."""
    parameters: dict[str, str]
    """What is said of each parameter."""


def documentation(function: object) -> Documentation:
    """Read the docstring of a function: Google, NumPy or Sphinx style, whichever finds most."""
    text = inspect.getdoc(function) or ""
    try:
        parsed = parse(text)
    except ParseError:  # whatever it is, it describes the function
        return Documentation(text, {})
    return Documentation(_description(parsed), _parameters(parsed))


def _description(parsed: Docstring) -> str:
    parts = (parsed.short_description, parsed.long_description)
    return "\n\n".join(part.strip() for part in parts if part)


def _parameters(parsed: Docstring) -> dict[str, str]:
    return {
        param.arg_name.lstrip("*"): " ".join((param.description or "").split()) for param in parsed.params
    }
