"""The budget of an import, and that it would notice."""

from __future__ import annotations

from benchmarks.budget import costs


def test_an_import_of_everything_is_too_much() -> None:
    everything = "import inferencesh; inferencesh.Inference; import httpx"
    found = {cost.name: cost for cost in costs(everything, rounds=1)}
    assert found["CPU, of that of `import httpx`"].found > 0.5
    assert all(cost.found > cost.most for cost in found.values())
