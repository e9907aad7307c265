"""The budget of an import, and that it would notice."""

from __future__ import annotations

from benchmarks.budget import costs, costs_of_first_client


def test_an_import_of_everything_is_too_much() -> None:
    everything = "import inferencesh; inferencesh.Inference; import httpx"
    found = {cost.name: cost for cost in costs(everything, rounds=1)}
    assert found["import: CPU, of that of `import httpx`"].found > 0.5
    assert all(cost.found > cost.most for cost in found.values())


def test_a_first_client_with_all_of_both_sides_is_too_much() -> None:
    both = "import httpx, asyncio, email.message, inferencesh.emulator, inferencesh.tools; inferencesh.Agent"
    found = list(costs_of_first_client(f"{both}; inferencesh.Inference(api_key='k').tasks.run", rounds=1))
    assert all(cost.found > cost.most for cost in found)
