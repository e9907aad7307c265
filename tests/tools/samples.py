"""Tools of every kind, by the name of their golden file."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import uuid
from collections.abc import Sequence
from typing import Annotated, Any, Literal, NamedTuple, NotRequired, TypedDict

import attrs
import pydantic

from inferencesh.tools import (
    agent_tool,
    app_tool,
    array,
    boolean,
    call_tool,
    enum_of,
    http_tool,
    integer,
    internal_tools,
    lifecycle_hook,
    mcp_tool,
    number,
    obj,
    optional,
    string,
    tool,
    webhook_tool,
)


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


@dataclasses.dataclass
class Point:
    x: float
    y: float = 0.0
    tags: list[str] = dataclasses.field(default_factory=list)


@attrs.frozen
class Place:
    """A place on a map."""

    name: str
    at: Point
    _note: str = "none"
    near: list[Place] = attrs.field(factory=list)


class Options(TypedDict):
    """How to travel."""

    speed: int
    place: NotRequired[Place]


class Pair(NamedTuple):
    left: int
    right: str


class Order(pydantic.BaseModel):
    """Something ordered."""

    item: Annotated[str, pydantic.Field(min_length=1)]
    amount: int = pydantic.Field(default=1, ge=1, le=99, description="How many.")


@dataclasses.dataclass
class Journey:
    """From one place to another."""

    start: Place
    options: Options | None = None


@tool
def everything(
    text: str,
    count: int,
    ratio: float,
    exact: decimal.Decimal,
    flag: bool,
    color: Color,
    level: Level,
    mode: Literal["fast", "slow", 3],
    maybe: str | None,
    either: int | list[str],
    numbers: list[int],
    unique: set[str],
    table: dict[str, list[float]],
    pair: tuple[int, str],
    row: tuple[float, ...],
    when: datetime.datetime,
    day: datetime.date,
    key: uuid.UUID,
    anything: Any,
    untyped,  # type: ignore[no-untyped-def]
) -> str:
    """Take a value of each plain type."""
    return "taken"


@tool
def objects(
    point: Point,
    place: Place,
    options: Options,
    pair: Pair,
    order: Order,
    journey: Journey,
    many: list[Place],
) -> str:
    """Take objects of each kind of class."""
    return "taken"


@tool
def bounded(
    percent: Annotated[int, pydantic.Field(ge=0, le=100, description="From 0 to 100.")],
    code: Annotated[str, pydantic.Field(pattern="^[a-z]+$", max_length=8)],
    names: Annotated[list[str], pydantic.Field(min_length=1, max_length=3)],
) -> str:
    """Take values within bounds."""
    return "taken"


@tool
def defaults(
    city: str,
    days: int = 3,
    unit: Literal["celsius", "kelvin"] = "celsius",
    color: Color = Color.BLUE,
    note: str | None = None,
    point: Point = Point(1.0),  # noqa: B008
) -> str:
    """Leave out what has a default."""
    return "taken"


@tool
def google(city: str, days: int = 1) -> str:
    """The weather of a city.

    It is read from the nearest station,
    and never older than an hour.

    Args:
        city: Name of the city,
            in English.
        days (int): How many days ahead.

    Returns:
        The weather in one sentence.

    Raises:
        ValueError: There is no such city.
    """
    return "sun"


@tool
def numpy_style(city: str, days: int = 1) -> str:
    """The weather of a city.

    Parameters
    ----------
    city : str
        Name of the city.
    days : int, optional
        How many days ahead.

    Returns
    -------
    str
        The weather in one sentence.
    """
    return "sun"


@tool
def sphinx(city: str, days: int = 1) -> str:
    """The weather of a city.

    :param city: Name of the city.
    :param int days: How many days ahead.
    :returns: The weather in one sentence.
    """
    return "sun"


@tool
def nothing() -> None:
    pass


@tool(
    name="send-mail",
    description="Send a mail.",
    display_name="Send mail",
    requires_approval=True,
    approval_timeout=600,
    timeout=30,
)
async def send(to: Sequence[str], subject: str, /, body: str) -> str:
    """Not what the model is told."""
    return "sent"


class Shop:
    """Something with tools of its own."""

    @tool
    def price(self, item: str) -> float:
        """What an item costs.

        Args:
            item: Its name.
        """
        return 1.5

    @staticmethod
    @tool
    def hours(day: datetime.date) -> str:
        """When it is open."""
        return "nine to five"


FUNCTIONS = {
    "function-plain-types": everything,
    "function-objects": objects,
    "function-bounds": bounded,
    "function-defaults": defaults,
    "function-docstring-google": google,
    "function-docstring-numpy": numpy_style,
    "function-docstring-sphinx": sphinx,
    "function-no-parameters": nothing,
    "function-settings": send,
    "function-method": Shop().price,
    "function-static-method": Shop.hours,
}

BUILDERS = {
    "client-scalars": tool("scalars")
    .describe("Take scalars.")
    .param("text", string("A text"))
    .param("ratio", number("A ratio"))
    .param("count", integer("A count"))
    .param("flag", boolean("A flag"))
    .param("color", enum_of(["red", "blue"], "A color"))
    .param("note", optional(string())),
    "client-nested": tool("nested")
    .description("Take lists and objects of each other.")
    .params(
        {
            "tags": array(string("A tag"), "The tags"),
            "orders": array(
                obj(
                    {
                        "item": string("What"),
                        "amount": optional(integer()),
                        "sizes": optional(
                            array(obj({"width": number(), "unit": optional(enum_of(["m", "in"]))}))
                        ),
                    },
                    "An order",
                )
            ),
            "address": optional(
                obj({"street": string(), "more": obj({"floor": optional(integer())})}, "Where")
            ),
        }
    ),
    "client-no-parameters": tool("ping"),
    "client-all-settings": tool("remove")
    .describe("Delete a file.")
    .display_name("Delete a file")
    .param("path", string("Its path"))
    .require_approval(timeout=60)
    .output_schema(obj({"deleted": boolean()}))
    .timeout(5)
    .handler(lambda args: {"deleted": True}),
    "client-raw-schema": tool("raw")
    .param("tree", {"type": ["object", "null"], "additionalProperties": {"type": "integer", "minimum": 0}})
    .param("old", {"type": "object", "properties": {"a": {"type": "string"}, "b": optional(string())}}),
    "client-input-schema": tool("whole").input_schema(
        {
            "type": "object",
            "properties": {"q": {"type": "string"}},
            "required": ["q"],
            "additionalProperties": False,
        }
    ),
    "app": app_tool("draw", "acme/painter@2")
    .describe("Draw a picture.")
    .setup({"model": "large"})
    .input({"size": 512})
    .fixed_input({"watermark": True})
    .function("draw")
    .session_enabled(),
    "agent": agent_tool("ask_lawyer", "acme/lawyer").describe("Ask a lawyer.").require_approval(),
    "http": http_tool("user", "https://api.example.com/users/{{context.user}}").method("get"),
    "call-credential": call_tool("issues", "https://api.example.com/issues")
    .describe("List issues.")
    .auth(credential="github")
    .headers({"X-Tenant": "{{context.tenant}}", "Accept": "application/json"})
    .param("state", optional(enum_of(["open", "closed"]))),
    "call-api-key": call_tool("notify", "https://api.example.com/notify")
    .method("POST")
    .auth(api_key="NOTIFY_KEY"),
    "call-api-key-header": call_tool("notify", "{{context.base}}/notify").auth(
        api_key="KEY", header="X-Token"
    ),
    "call-bearer": call_tool("notify", "https://api.example.com/notify")
    .auth(bearer="API_TOKEN")
    .header("X-Source", "agent")
    .output_schema({"type": "object"}),
    "mcp": mcp_tool("web_search", server="exa", tool_name="search").describe("Search the web."),
    "webhook": webhook_tool("order", "https://example.com/order")
    .describe("Order something.")
    .param("item", string("What"))
    .secret("s3cret"),
}

INTERNAL = {
    "internal-chosen": internal_tools().plan().memory(False).wait(True),
    "internal-all": internal_tools().all(),
    "internal-none": internal_tools().none().finish(),
    "internal-mapping": internal_tools({"plan": True, "knowledge": True}, skills=False),
}

HOOKS = {
    "hook-webhook": lifecycle_hook("agent.start").webhook("https://example.com/hook").async_().timeout(10),
    "hook-task": lifecycle_hook("agent.complete").task("acme/reviewer"),
    "hook-builtin": lifecycle_hook("agent.turn_start").builtin("belt:suggest"),
    "hook-gate": lifecycle_hook("agent.tool_call").gate(default="deny").timeout(3600),
}
