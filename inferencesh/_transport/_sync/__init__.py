# Generated from inferencesh/_transport/_async/__init__.py, do not edit.
"""Connections and engines, written by hand; the synchronous twin is made from it."""
