"""From ``openapi/`` to ``inferencesh_gen/``: ``python -m generator``."""
