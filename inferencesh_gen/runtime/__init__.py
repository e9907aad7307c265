"""What generated code stands on. Kept in ``generator/static``; copied by ``python -m generator``."""
