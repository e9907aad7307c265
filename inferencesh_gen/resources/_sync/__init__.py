# Generated from inferencesh_gen/resources/_async/__init__.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
