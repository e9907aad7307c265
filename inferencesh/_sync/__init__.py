# Generated from inferencesh/_async/__init__.py, do not edit.
"""The facade, written by hand. Its synchronous twin is made from it by ``python -m generator``."""
