# Generated from inferencesh/testing/_async/__init__.py, do not edit.
"""Transports that record and replay, written by hand; the synchronous twin is made from it."""
