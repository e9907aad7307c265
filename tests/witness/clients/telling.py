"""How the Python scripts tell what they saw; npm.mjs tells the same."""

from __future__ import annotations

import json


def tell(version, scenarios):
    """Print what comes of each scenario as JSON.

    Args:
        version: Of the client.
        scenarios: Functions that give what the client's user sees.
    """
    print(
        json.dumps({"version": version, "sees": {one.__name__.strip("_"): _seen(one) for one in scenarios}})
    )


def _seen(scenario):
    try:
        return scenario()
    except Exception as error:
        return {"raised": f"{type(error).__name__}: {error}"}
