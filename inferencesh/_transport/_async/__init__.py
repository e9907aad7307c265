"""Connections and engines, written by hand; the synchronous twin is made from it."""
