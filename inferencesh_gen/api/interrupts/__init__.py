# Generated from openapi/ by `python -m generator`. Do not edit.
