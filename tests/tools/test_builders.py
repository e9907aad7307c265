"""The fluent builders: spellings, order, handlers, and what they refuse."""

from __future__ import annotations

import asyncio
import functools
from typing import Any

import pytest

from inferencesh import InvalidArgumentError, Tool, ToolArgumentsError, string, tool
from inferencesh.tools import (
    agent_tool,
    app_tool,
    array,
    as_tool,
    call_tool,
    enum_of,
    http_tool,
    integer,
    mcp_tool,
    number,
    obj,
    optional,
    tool_result,
    webhook_tool,
)


def test_both_spellings_make_the_same() -> None:
    one = tool("x").describe("d").param("a", string()).param("b", string()).display_name("X")
    other = tool("x").description("d").params({"a": string(), "b": string()}).display("X")
    keywords = tool("x", description="d", display_name="X").params({"a": string(), "b": string()})
    assert one.build().to_dict() == other.build().to_dict() == keywords.build().to_dict()


def test_a_handler_ends_a_chain_or_stands_within_it() -> None:
    greet = tool("greet").param("name", string()).handler(lambda args: f"Hello, {args['name']}!")
    assert greet.build().call({"name": "Ann"}) == "Hello, Ann!"
    assert greet.describe("Greet.").require_approval().build().requires_approval


def test_what_is_built_stays_as_it_was() -> None:
    builder = tool("x").describe("before")
    built = builder.build()
    builder.describe("after").param("a", string()).handler(lambda args: None)
    assert built["description"] == "before"
    assert built.handler is None
    assert built["client"]["input_schema"]["properties"] == {}


def test_what_is_built_is_plain_json_of_its_own() -> None:
    choices = ["a", "b"]
    built = tool("x").param("a", {"enum": choices}).param("b", {"enum": (1, 2)}).build()
    choices.append("c")
    properties = built.to_dict()["client"]["input_schema"]["properties"]
    assert properties == {"a": {"enum": ["a", "b"]}, "b": {"enum": [1, 2]}}
    with pytest.raises(InvalidArgumentError, match=r"definition.call: bytes can't be sent as JSON"):
        Tool({"name": "x", "call": b""})


def test_a_tool_knows_what_runs_it() -> None:
    def look(args: dict[str, Any]) -> str:
        return args["word"]

    built = tool("look").param("word", string()).handler(look).require_approval().timeout(2.5).build()
    assert (built.name, built.type, built.handler, built.timeout) == ("look", "client", look, 2.5)
    assert built.requires_approval
    assert built.bind({"word": "x"}) == (({"word": "x"},), {})
    assert (built.definition.name, built.definition.client) == ("look", built.definition.client)
    assert built.build() is built
    assert repr(built) == "<Tool 'look' (client)>"


def test_a_tool_reads_like_its_definition_and_is_itself_alone() -> None:
    one, other = tool("x").build(), tool("x").build()
    assert dict(one) == dict(other) == one.to_dict()
    assert len(one) == 4
    assert one != other
    assert len({one, other}) == 2
    one.to_dict()["client"]["input_schema"]["properties"]["a"] = 1
    assert one["client"]["input_schema"]["properties"] == {}


def test_a_tool_without_handler_is_not_called() -> None:
    with pytest.raises(InvalidArgumentError, match="x: the tool has no handler"):
        tool("x").build().call({})


async def double(args: dict[str, Any]) -> int:
    return args["n"] * 2


class Doubler:
    async def __call__(self, args: dict[str, Any]) -> int:
        return args["n"] * 2

    def method(self, args: dict[str, Any]) -> int:
        return args["n"] * 2


@pytest.mark.parametrize(
    ("handler", "is_async"),
    [
        (double, True),
        (functools.partial(double), True),
        (Doubler(), True),
        (Doubler().method, False),
        (lambda args: args["n"] * 2, False),
        (lambda args: double(args), False),
        (len, False),
    ],
)
def test_handlers_may_be_of_any_kind(handler: Any, is_async: bool) -> None:
    built = tool("x").handler(handler).build()
    assert built.is_async is is_async
    if handler is not len:
        given = built.call({"n": 4})
        assert (asyncio.run(given) if asyncio.iscoroutine(given) else given) == 8


def refuse_generator(args: dict[str, Any]) -> Any:
    yield args


async def refuse_async_generator(args: dict[str, Any]) -> Any:
    yield args


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (
            lambda: tool("no spaces"),
            "name: letters a-z and A-Z, digits, _ and - are allowed, 64 at most; got 'no spaces'",
        ),
        (lambda: tool(""), "name: letters"),
        (lambda: tool("größe"), "name: letters"),
        (lambda: tool("a" * 65), "name: letters"),
        (lambda: tool(7), "tool: a function is needed; got 7"),  # type: ignore[call-overload]
        (lambda: tool().build(), 'name: the tool has no name: tool("name")'),
        (lambda: tool("x").describe(None), "description: text is needed; got None"),  # type: ignore[arg-type]
        (lambda: tool("x").display_name(" "), "display_name: text is needed; got ' '"),
        (lambda: tool("x").param("a", string()).param("a", string()), "params: 'a' is there already"),
        (lambda: tool("x").param("", string()), "name in params: text is needed"),
        (lambda: tool("x").param("a", str), "params.a: a schema is needed"),  # type: ignore[arg-type]
        (lambda: tool("x").params([]), 'params: {"name": schema, …} is needed; got []'),  # type: ignore[arg-type]
        (
            lambda: tool("x").input_schema({"type": "string"}),
            'input_schema: "type": "object" is needed; got \'string\'',
        ),
        (
            lambda: tool("x").input_schema({"type": "object"}).param("a", string()),
            "params: input_schema gives all parameters already",
        ),
        (
            lambda: tool("x").param("a", string()).input_schema({"type": "object"}),
            "input_schema: some parameters",
        ),
        (
            lambda: tool("x").input_schema({"type": "object", "properties": {"a": {}}, "required": ["b"]}),
            "input_schema.required: 'b' is no property; there are: a",
        ),
        (lambda: tool("x").require_approval(1), "required: True or False is needed; got 1"),  # type: ignore[arg-type]
        (
            lambda: tool("x").require_approval(timeout=-1),
            "timeout: whole seconds are needed, 0 or more; got -1",
        ),
        (lambda: tool("x").timeout(0), "timeout: seconds are needed, more than 0; got 0"),
        (lambda: tool("x").timeout(float("inf")), "timeout: seconds are needed"),
        (lambda: tool("x").handler("f"), "handler: a function is needed; got 'f'"),  # type: ignore[arg-type]
        (
            lambda: tool("x").handler(lambda: 1),
            "handler: it is called with one dict of arguments, but takes ()",
        ),
        (
            lambda: tool("x").handler(lambda city, unit: 1),
            "handler: it is called with one dict of arguments, but takes (city, unit); for a function with",
        ),
        (lambda: tool("x").handler(lambda args, *, unit: 1), "handler: it is called with one dict"),
        (
            lambda: tool("x").handler(refuse_generator),
            "handler: a function that returns its result is needed",
        ),
        (
            lambda: tool("x").handler(refuse_async_generator),
            "handler: a function that returns its result is needed",
        ),
        (lambda: app_tool("x", "painter"), "app_ref: a reference such as namespace/name"),
        (lambda: app_tool("x", "a/b c"), "app_ref: a reference"),
        (lambda: app_tool("x", "a/b").setup([1]), 'setup: {"field": value, …} is needed; got [1]'),  # type: ignore[arg-type]
        (lambda: app_tool("x", "a/b").input({"a": b"x"}), "input.a: bytes can't be sent as JSON"),
        (lambda: app_tool("x", "a/b").session_enabled("yes"), "enabled: True or False"),  # type: ignore[arg-type]
        (lambda: app_tool("x", "a/b").function(""), "function: text is needed"),
        (lambda: agent_tool("x", ""), "agent_ref: a reference"),
        (lambda: mcp_tool("x", server="", tool_name="y"), "server: text is needed"),
        (lambda: mcp_tool("x", server="y", tool_name=""), "tool_name: text is needed"),
        (
            lambda: call_tool("x", "example.com"),
            "url: a URL is needed: https://… or {{context.NAME}}…; got 'example.com'",
        ),
        (lambda: webhook_tool("x", "ftp://example.com"), "url: a URL is needed"),
        (lambda: http_tool("x", "https://a").method("SEND"), "method: GET, POST, PUT"),
        (lambda: http_tool("x", "https://a").method("PACH"), "method: did you mean 'PATCH'?"),
        (
            lambda: http_tool("x", "https://a").auth(),
            "auth: one of credential, api_key, bearer is needed; got none",
        ),
        (
            lambda: http_tool("x", "https://a").auth(bearer="A", api_key="B"),
            "auth: one of credential, api_key, bearer",
        ),
        (lambda: http_tool("x", "https://a").auth(bearer="A", header="X"), "header: goes with api_key alone"),
        (
            lambda: http_tool("x", "https://a").auth(api_key="A", header="X Y"),
            "header: the name of an HTTP header",
        ),
        (
            lambda: http_tool("x", "https://a").headers([("X", "y")]),  # type: ignore[arg-type]
            'headers: {"name": value, …} is needed',
        ),
        (
            lambda: http_tool("x", "https://a").header("X:", "y"),
            "header: the name of an HTTP header is needed",
        ),
        (
            lambda: http_tool("x", "https://a").header("X", "y\r\nZ: 1"),
            "header X: one line of text is needed",
        ),
    ],
)
def test_what_can_not_be_right_is_refused(make: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make()
    assert str(caught.value).startswith(told)


def test_no_parameters_are_no_reason_to_warn() -> None:
    assert app_tool("x", "a/b").params({}).build().to_dict()["app"] == {"ref": "a/b"}


def test_secrets_are_not_shown() -> None:
    hook = webhook_tool("x", "https://a").secret("s3cret")
    assert "s3cret" not in repr(hook) + repr(hook.build()) + repr(hook.build().definition.hook)
    for make in (lambda: webhook_tool("x", "https://a").secret(["s3cret"]),):  # type: ignore[list-item, arg-type]
        with pytest.raises(InvalidArgumentError) as caught:
            make()
        assert "s3cret" not in str(caught.value)
    with pytest.raises(InvalidArgumentError) as refused:
        http_tool("x", "https://a").header("X-Key", "s3cret\n")
    assert "s3cret" not in str(refused.value)


@pytest.mark.parametrize(
    "builder",
    [app_tool("x", "a/b"), agent_tool("x", "a/b"), mcp_tool("x", server="a", tool_name="b")],
)
def test_parameters_that_are_not_sent_are_told_of(builder: Any) -> None:
    with pytest.warns(
        UserWarning, match=r"x: prompt not sent; the platform takes parameters from the"
    ) as told:
        assert builder.param("prompt", string()) is builder
    assert told[0].filename == __file__
    assert "prompt" not in str(builder.build().to_dict())


def test_handlers_written_for_other_clients_work_unchanged() -> None:
    weather = (
        tool("get_weather")
        .describe("Get current weather")
        .param("city", string("City name"))
        .param("unit", optional(enum_of(["c", "f"])))
        .handler(lambda args: f"{args['city']}: {72 if args.get('unit') == 'f' else 22}")
    )
    for made in (weather, weather.build()):
        assert tool_result(as_tool(made).call({"city": "Paris"})) == "Paris: 22"


class TestArguments:
    """What the model gives is checked against what the schema helpers can say."""

    built: Tool = (
        tool("shop")
        .param("item", string())
        .param("amount", optional(integer()))
        .param("size", optional(enum_of(["small", "large"])))
        .param("price", optional(number()))
        .param("parts", optional(array(obj({"name": string(), "weight": optional(number())}))))
        .handler(lambda args: args)
        .build()
    )

    @pytest.mark.parametrize(
        "arguments",
        [
            {"item": "x"},
            {"item": "", "amount": 3, "size": "small", "price": 3},
            {"item": "x", "amount": 3.0, "parts": []},
            {"item": "x", "parts": [{"name": "y", "weight": None}, {"name": "z", "more": 1}]},
            {"item": "x", "amount": None, "unknown": 1},
        ],
    )
    def test_what_fits_comes_as_it_is(self, arguments: dict[str, Any]) -> None:
        assert self.built.call(arguments) == arguments

    @pytest.mark.parametrize(
        ("arguments", "problems"),
        [
            ({}, ["item: is missing"]),
            ({"item": None}, ["item: text is needed; got null"]),
            (
                {"item": 5, "amount": "5"},
                ["item: text is needed; got 5", 'amount: a whole number is needed; got "5"'],
            ),
            ({"item": "x", "amount": 1.5}, ["amount: a whole number is needed; got 1.5"]),
            ({"item": "x", "amount": True}, ["amount: a whole number is needed; got true"]),
            (
                {"item": "x", "size": "smal"},
                ['size: did you mean \'small\'? Allowed: "small", "large"; got "smal"'],
            ),
            (
                {"item": "x", "parts": [{"name": "y"}, {"weight": "heavy"}]},
                ["parts[1].name: is missing", 'parts[1].weight: a number is needed; got "heavy"'],
            ),
            ({"item": "x", "parts": {}}, ["parts: a list is needed; got {}"]),
            ({"item": ["x" * 100]}, [f'item: text is needed; got ["{"x" * 57}…']),
        ],
    )
    def test_what_does_not_fit_is_told_to_the_model(
        self, arguments: dict[str, Any], problems: list[str]
    ) -> None:
        with pytest.raises(ToolArgumentsError) as caught:
            self.built.call(arguments)
        assert caught.value.problems == problems
        assert caught.value.tool == "shop"
        expected = "The tool shop was not run, since its arguments are not right:\n- " + "\n- ".join(problems)
        assert str(caught.value) == expected

    @pytest.mark.parametrize("arguments", ["{}", None, [1]])
    def test_arguments_are_an_object(self, arguments: Any) -> None:
        with pytest.raises(ToolArgumentsError, match="an object of arguments is needed; got"):
            self.built.call(arguments)

    def test_the_handler_has_a_dict_of_its_own(self) -> None:
        given = {"item": "x"}
        self.built.call(given)["item"] = "changed"
        assert given == {"item": "x"}

    def test_schemas_by_hand_may_give_several_kinds(self) -> None:
        built = (
            tool("x")
            .param("a", {"type": ["string", "null"]})
            .param("b", {})
            .handler(lambda args: args)
            .build()
        )
        assert built.call({"a": None, "b": object})["a"] is None
        with pytest.raises(ToolArgumentsError, match="a: text or null is needed; got 3"):
            built.call({"a": 3, "b": 1})


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"requires_approval": "yes"}, "requires_approval: True or False is needed; got 'yes'"),
        ({"approval_timeout": 1.5}, "approval_timeout: whole seconds are needed, 0 or more; got 1.5"),
        ({"timeout": 0}, "timeout: seconds are needed, more than 0; got 0"),
    ],
)
def test_what_is_said_beside_the_decorator_is_named_as_it_was_given(settings: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        tool("x", **settings)
    assert str(caught.value) == told
