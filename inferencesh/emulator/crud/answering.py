"""Which function answers an operation that has none of its own."""

from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from ..handling import Call, Handler
from ..problems import not_found
from ..spec import Operation
from .methods import METHODS
from .resources import PARAMETERS, RESOURCES

if TYPE_CHECKING:
    from ..state import State

_PLACEHOLDER = "The emulator has nothing to say here.\n"


def general_handler(operation: Operation) -> Handler:
    """The general behaviour of an operation; if there is none, an answer that is merely valid."""
    method = METHODS.get(operation.id.removeprefix(f"{operation.tag}_"))
    resource = RESOURCES.get(operation.tag)
    if method is None or resource is None:
        return answer_validly

    async def handle(state: "State", call: Call) -> Any:
        return await method(state, state.collections[resource.tag], call)

    return handle


async def answer_validly(state: "State", call: Call) -> Any:
    """Answer the least that the description allows, about the things that the path names.

    Raises:
        ProblemError: 404, one of these things does not exist.
    """
    about = {name: _existing(state, call, name) for name in call.request.path_params}
    if call.operation.media_type.startswith("text/"):
        return Response(_PLACEHOLDER, media_type=call.operation.media_type)
    return state.instances.make(call.operation.data, about)


def _existing(state: "State", call: Call, parameter: str) -> str:
    value = str(call.parameters[parameter])
    if parameter == "name":
        state.collections[call.operation.tag].by_name(call.parameters["namespace"], value)
    elif parameter in PARAMETERS:
        return str(state.collections[PARAMETERS[parameter].tag].get(value)["id"])
    elif parameter != "namespace":
        raise not_found(parameter.removesuffix("_id").replace("_", " "), value)
    return value
