"""Reading a decoded answer to the last of its attributes, and comparing JSON to the letter."""

from __future__ import annotations

import json

from inferencesh_gen.runtime.model import Model


def exact(value: object) -> str:
    """JSON text: unlike ``==`` it tells 1 from True, and sees the order of keys."""
    return json.dumps(value)


def read_all(value: object) -> None:
    """Read every attribute of a model, or of the models in a list or dict, those of nested models too."""
    if isinstance(value, Model):
        for name in value._fields:
            read_all(getattr(value, name))
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            read_all(item)
