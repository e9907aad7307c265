"""Engines: the machines that run workers. The emulator's do what they are told at once."""

from typing import Any

from ..crud.methods import addressed
from ..handling import Call, Handler
from ..records import Record
from ..state import State
from .streams import stream_all, stream_one


def _enter(status: str) -> Handler:
    async def enter(state: State, call: Call) -> None:
        engines = state.collections["engines"]
        engines.table.change(addressed(engines, call)["id"], status=status)

    return enter


async def list_for_resources(state: State, _: Call) -> Any:
    """Every engine fits every app."""
    return list(state.collections["engines"].table)


async def list_instance_types(state: State, call: Call) -> Any:
    offer = state.spec.example("InstanceType")
    return [offer] if _fits(offer, call) else []


async def stream_engine(state: State, call: Call) -> Any:
    return stream_one(state, call, "engines", addressed(state.collections["engines"], call))


async def stream_engines(state: State, call: Call) -> Any:
    return stream_all(state, call, "engines")


def _fits(offer: Record, call: Call) -> bool:
    """Whether an offer is what the query asks for."""
    has = {
        "cloud": offer["cloud"],
        "region": offer["region"],
        "gpu_type": offer["configuration"]["gpu_type"],
        "num_gpus": offer["configuration"]["num_gpus"],
        "available": any(place["available"] for place in offer["availability"]),
    }
    asked = {name: call.parameters[name] for name in has if name in call.parameters}
    return all(str(value).lower() == str(has[name]).lower() for name, value in asked.items())


HANDLERS: dict[str, Handler] = {
    "engines_drain": _enter("draining"),
    "engines_stop": _enter("stopped"),
    "engines_restart": _enter("running"),
    "engines_update_binary": _enter("running"),
    "engines_list_for_resources": list_for_resources,
    "engines_list_instance_types": list_instance_types,
    "engines_stream": stream_engine,
    "engines_stream_all": stream_engines,
}
