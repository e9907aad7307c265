"""The facade, written by hand. Its synchronous twin is made from it by ``python -m generator``."""
