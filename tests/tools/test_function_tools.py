"""`tool` as a decorator: what a function says of itself, how it is called, and what is refused."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import functools
import inspect
import pickle
import types
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Annotated, Any

import pydantic
import pytest

from inferencesh import InvalidArgumentError, Tool, ToolArgumentsError, obj, string, tool
from inferencesh.tools import FunctionTool, as_tool

if TYPE_CHECKING:
    from fractions import Fraction


@tool
def add(a: int, b: int = 10) -> int:
    """Add two numbers."""
    return a + b


@tool(name="add-later", requires_approval=True, timeout=30)
async def add_later(a: int, b: int = 10) -> Fraction | int:
    """Add two numbers, later."""
    await asyncio.sleep(0)
    return a + b


@tool
def positional(a: int, b: int = 2, /, c: int = 3, *, d: int = 4) -> list[int]:
    return [a, b, c, d]


class Counter:
    """Counts, by tools of each kind."""

    step = 1

    def __init__(self) -> None:
        self.value = 0

    @tool
    def count(self, times: int = 1) -> int:
        """Count on.

        Args:
            times: How often.
        """
        self.value += self.step * times
        return self.value

    @tool(name="count_later")
    async def later(self, times: int) -> int:
        self.value += times
        return self.value

    @staticmethod
    @tool
    def fixed(a: int) -> int:
        return a

    @tool
    @staticmethod
    def fixed_too(a: int) -> int:
        return a

    @classmethod
    @tool
    def made(cls, a: int) -> int:
        return cls.step + a

    borrowed = add


class Faster(Counter):
    step = 10

    def count(self, times: int = 1) -> int:  # type: ignore[override]
        return super().count(times) * 100


def test_the_function_says_what_is_to_be_said() -> None:
    assert (add.name, add.type, add.timeout, add.requires_approval, add.is_async) == (
        "add",
        "client",
        None,
        False,
        False,
    )
    assert add["description"] == "Add two numbers."
    assert add["client"]["input_schema"]["properties"]["b"] == {"type": "integer", "default": 10}
    assert (add_later.name, add_later.timeout) == ("add-later", 30)
    assert add_later.requires_approval
    assert add_later.is_async


def test_it_is_still_the_function() -> None:
    assert add(1, b=2) == 3
    assert asyncio.run(add_later(1)) == 11
    assert (add.__name__, add.__doc__, add.__module__) == ("add", "Add two numbers.", __name__)
    assert str(inspect.signature(add)) == "(a: 'int', b: 'int' = 10) -> 'int'"
    assert repr(add) == "<FunctionTool 'add'>"
    assert list(map(add, [1, 2], [3, 4])) == [4, 6]
    assert pickle.loads(pickle.dumps(add)) is add
    assert copy.deepcopy(add) is add


def test_a_call_by_a_model_is_converted() -> None:
    assert add.bind({"a": "1"}) == ((), {"a": 1})
    assert add.call({"a": 1, "b": 2.0}) == 3
    assert asyncio.run(add_later.call({"a": 5, "b": 5})) == 10
    assert add.handler(2, 2) == 4


@pytest.mark.parametrize(
    ("arguments", "bound"),
    [
        ({"a": 1}, ((1,), {})),
        ({"a": 1, "b": 5}, ((1, 5), {})),
        ({"d": 7, "c": 8, "a": 1}, ((1,), {"c": 8, "d": 7})),
        ({"a": 1, "b": None, "d": 7}, ((1,), {"d": 7})),
    ],
)
def test_parameters_of_every_kind_are_bound(arguments: dict[str, Any], bound: object) -> None:
    assert positional.bind(arguments) == bound
    args, kwargs = positional.bind(arguments)
    assert positional.call(arguments) == positional(*args, **kwargs)


def test_positions_before_a_given_one_are_filled() -> None:
    @tool
    def many(a: int = 1, b: int = 2, c: int = 3, /) -> list[int]:
        return [a, b, c]

    assert many.call({"b": 9}) == [1, 9, 3]
    assert many.call({"c": 9}) == [1, 2, 9]
    assert many.call({}) == [1, 2, 3]


def test_methods_are_tools_of_their_object() -> None:
    one, other = Counter(), Counter()
    assert one.count.call({"times": 2}) == 2
    assert one.count(3) == 5
    assert other.value == 0
    assert asyncio.run(one.later.call({"times": 1})) == 6
    assert one.count["client"]["input_schema"]["properties"] == {
        "times": {"type": "integer", "default": 1, "description": "How often."}
    }
    assert (one.later.name, one.later.is_async) == ("count_later", True)
    assert isinstance(one.count, FunctionTool)


def test_methods_work_through_super_and_the_class() -> None:
    assert Faster().count(2) == 2000
    counter = Counter()
    assert Counter.count(counter, 4) == 4


def test_a_method_without_its_object_is_refused() -> None:
    assert (Counter.count.name, Counter.count.type, Counter.count.requires_approval) == (
        "count",
        "client",
        False,
    )
    assert Counter.count
    for use in (Counter.count.to_dict, lambda: Counter.count.call({}), lambda: dict(Counter.count)):
        with pytest.raises(InvalidArgumentError, match=r"count: is a method; give the tool of an object"):
            use()


def test_static_and_class_methods() -> None:
    for found in (Counter.fixed, Counter().fixed, Counter.fixed_too, Counter().fixed_too):
        assert found.call({"a": "3"}) == 3
        assert found(3) == 3
    assert Counter.made(1) == 2
    assert Faster().made(1) == 11
    assert as_tool(Faster.made).call({"a": 1}) == 11
    later = types.MethodType(add, 5)  # what @classmethod makes of a tool, from Python 3.13 on
    assert as_tool(later).call({"b": 1}) == 6
    assert list(as_tool(Counter().made)["client"]["input_schema"]["properties"]) == ["a"]


def test_a_tool_kept_in_a_class_is_no_method() -> None:
    assert Counter.borrowed is add
    assert Counter().borrowed is add
    assert add.call({"a": 1}) == 11


def test_abstract_tools_stay_abstract() -> None:
    class Base(ABC):
        @tool
        @abstractmethod
        def act(self, a: int) -> int: ...

    class Real(Base):
        @tool
        def act(self, a: int) -> int:
            return a + 1

    with pytest.raises(TypeError, match="abstract"):
        Base()  # type: ignore[abstract]
    assert Real().act.call({"a": 1}) == 2


def test_partials_and_objects_with_a_name() -> None:
    @dataclasses.dataclass
    class Adder:
        by: int

        def __call__(self, a: int) -> int:
            """Add a fixed number."""
            return a + self.by

    partly = tool(name="partly")(functools.partial(add, b=1))
    assert partly.call({"a": "1"}) == 2
    adder = tool(name="adder")(Adder(5))
    assert adder.call({"a": "1"}) == 6
    assert adder["client"]["input_schema"]["properties"] == {"a": {"type": "integer"}}
    plain = tool(name="shout")(str.upper)
    assert plain.name == "shout"


def test_the_builder_decorates_too() -> None:
    @(
        tool("multiply")
        .describe("Multiply.")
        .display_name("Times")
        .require_approval()
        .timeout(3)
        .output_schema(obj({}))
    )
    def times(a: int, b: int) -> int:
        """Unseen."""
        return a * b

    assert (times.name, times["description"], times["display_name"]) == ("multiply", "Multiply.", "Times")
    assert (times.requires_approval, times.timeout, times(2, 3)) == (True, 3, 6)
    assert times["client"]["output_schema"] == {"type": "object", "properties": {}}


def test_what_annotated_says_of_a_parameter_stands() -> None:
    @tool
    def look(
        word: Annotated[str, pydantic.Field(description="By annotation.")],
        short: Annotated[int, "By text.", pydantic.Field(gt=0)] = 1,
        more: str = "",
    ) -> None:
        """Look.

        Args:
            word: By docstring.
            short: By docstring.
            more: More.
        """

    properties = look["client"]["input_schema"]["properties"]
    assert [one["description"] for one in properties.values()] == ["By annotation.", "By text.", "More."]
    assert properties["short"]["exclusiveMinimum"] == 0


def test_names_of_the_result_are_not_looked_up() -> None:
    # `Fraction` is imported for type checkers only.
    assert add_later["client"]["input_schema"]["required"] == ["a"]


def test_a_docstring_that_fits_no_style_is_the_description() -> None:
    @tool
    def odd(a: int) -> None:
        """Do a thing.

        Args:
        nothing of use: here
            :param
        """

    assert odd["description"].startswith("Do a thing.")


def yields(a: int) -> Iterator[int]:
    yield a


async def yields_later(a: int) -> AsyncIterator[int]:
    yield a


def stars(a: int, *more: int) -> None: ...


def double_stars(a: int, **more: int) -> None: ...


def unknown_name(a: Nowhere) -> None: ...  # type: ignore[name-defined]  # noqa: F821


class Strange:
    pass


def field_default(a: int = pydantic.Field(1, ge=1)) -> None: ...


@dataclasses.dataclass
class Hidden:
    ratio: Fraction


def hidden(a: Hidden) -> None: ...


def strange(good: int, bad: list[Strange]) -> None: ...


def in_a_class(good: int, bad: Holder) -> None: ...


@dataclasses.dataclass
class Holder:
    bad: Strange


def function(a: int, bad: Any = 1) -> None: ...


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: tool(yields), "yields: a tool returns its result; this function yields"),
        (lambda: tool(yields_later), "yields_later: a tool returns its result; this function yields"),
        (lambda: tool(stars), "stars: *more can't be described to a model; name each parameter"),
        (lambda: tool(double_stars), "double_stars: **more can't be described to a model"),
        (lambda: tool(field_default), "field_default: as a default of a, Field(…) would reach the function"),
        (lambda: tool(lambda a: a), "name: the function has no name of its own; say tool(name=…)"),
        (lambda: tool(functools.partial(stars, 1)), "name: the function has no name of its own"),
        (lambda: tool(Strange), "tool: a function is needed; Strange is a class"),
        (lambda: tool(add), "tool: add is a tool already"),
        (lambda: tool(classmethod(function)), "tool: put @classmethod above @tool, not below"),  # type: ignore[call-overload]
        (lambda: tool("x")(5), "tool: a function is needed; got 5"),  # type: ignore[arg-type]
        (lambda: tool("x").param("a", string())(function), "tool: a decorated function is the handler"),
        (lambda: tool("x").handler(len)(function), "tool: a decorated function is the handler"),
        (lambda: tool("x").handler(add), "handler: add is a tool already"),
        (lambda: tool(unknown_name).to_dict(), "unknown_name: the annotations can't be resolved: name 'Now"),
        (lambda: tool(hidden).to_dict(), "hidden(a): Hidden can't be described to a model: name 'Fra"),
        (lambda: tool(strange).to_dict(), "strange(bad): list[tests.tools.test_function_tools.Str"),
        (lambda: tool(strange).call({}), "strange(bad): "),
        (lambda: tool(in_a_class).to_dict(), "in_a_class(bad): Holder can't be described to a model"),
        (lambda: tool(max), "max: the function has no signature to look at: "),
    ],
)  # fmt: skip
def test_what_can_not_be_a_tool_is_refused(make: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make()
    assert str(caught.value).startswith(told)


def test_what_is_wrong_shows_when_the_tool_is_made_but_for_its_types() -> None:
    # Types may be written below the function.
    assert isinstance(tool(strange), Tool)
    with pytest.raises(InvalidArgumentError):
        tool(stars)


def test_arguments_that_do_not_fit_are_told_to_the_model() -> None:
    with pytest.raises(ToolArgumentsError) as caught:
        add.call({"b": "many", "c": 1})
    assert caught.value.problems == [
        "a: is missing",
        'b: should be a valid integer, unable to parse string as an integer; got "many"',
        "c: is not known; Allowed: a, b",
    ]
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems
    with pytest.raises(
        ToolArgumentsError, match=r"add was not run.*\n- an object of arguments is needed; got"
    ):
        add.call([1])  # type: ignore[arg-type]


def test_null_for_what_may_be_left_out_is_left_out() -> None:
    @tool
    def look(a: int, b: int = 5, c: str | None = "c") -> object:
        return a, b, c

    assert look.call({"a": 1, "b": None}) == (1, 5, "c")
    assert look.call({"a": 1, "b": None, "c": None}) == (1, 5, None)
    with pytest.raises(ToolArgumentsError, match="a: should be a valid integer; got null"):
        look.call({"a": None})
