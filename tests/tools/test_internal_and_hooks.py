"""Built-in tools and lifecycle hooks."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh import HookEvent, InvalidArgumentError
from inferencesh.emulator.spec import Spec, named
from inferencesh.tools import internal_tools, lifecycle_hook
from inferencesh.tools.internal import InternalToolsBuilder
from inferencesh_gen.models import InterruptResolution

OLD = {"host_context", "spawn"}


def test_flags_come_by_method_by_keyword_and_by_mapping() -> None:
    by_method = internal_tools().plan(True).memory().widget(False).build()
    assert by_method == internal_tools({"plan": True, "memory": True, "widget": False}).build()
    assert by_method == internal_tools(plan=True, memory=True, widget=False).build()
    assert by_method == internal_tools({"plan": False}, plan=True, memory=True, widget=False).build()
    assert by_method.to_dict() == {"plan": True, "memory": True, "widget": False}
    assert by_method.finish is None


def test_every_built_in_tool_of_the_api_has_a_method() -> None:
    flags = set(Spec.load().properties(named("InternalToolsConfig"))) - OLD
    assert set(internal_tools().all().build()) == set(internal_tools().none().build()) == flags
    for flag in flags:
        assert getattr(InternalToolsBuilder(), flag)().build().to_dict() == {flag: True}


def test_all_and_none_can_be_corrected() -> None:
    assert internal_tools().all().remote(False).build().remote is False
    some = internal_tools().none().finish().build()
    assert [name for name, enabled in some.to_dict().items() if enabled] == ["finish"]


def test_what_is_built_stays_as_it_was() -> None:
    builder = internal_tools().plan()
    built = builder.build()
    builder.plan(False)
    assert built.plan is True
    assert repr(builder) == "<InternalToolsBuilder {'plan': False}>"


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (
            lambda: internal_tools(memry=True),
            "memry: is no built-in tool; did you mean 'memory'? Allowed: plan, ",
        ),
        (
            lambda: internal_tools({"x": True}),
            "x: is no built-in tool; Allowed: plan, memory, widget, finish",
        ),
        (lambda: internal_tools({"plan": 1}), "plan: True or False is needed; got 1"),
        (lambda: internal_tools().plan("yes"), "plan: True or False is needed; got 'yes'"),
        (lambda: internal_tools(["plan"]), 'internal_tools: {"plan": True, …} is needed'),
        (lambda: lifecycle_hook("agent.strat"), "event: did you mean 'agent.start'? agent.start, "),
        (lambda: lifecycle_hook(""), "event: text is needed; got ''"),
        (lambda: lifecycle_hook(3), "event: text is needed; got 3"),
        (
            lambda: lifecycle_hook("agent.start").build(),
            "hook: one of webhook, task, builtin, gate is needed",
        ),
        (lambda: lifecycle_hook("agent.start").webhook("example.com"), "url: a URL is needed"),
        (lambda: lifecycle_hook("agent.start").task("reviewer"), "ref: a reference such as"),
        (lambda: lifecycle_hook("agent.start").builtin(""), "name: text is needed"),
        (
            lambda: lifecycle_hook("agent.start").gate("maybe"),
            "default: allow, deny are allowed; got 'maybe'",
        ),
        (lambda: lifecycle_hook("agent.start").timeout(0), "timeout: whole seconds are needed, 1 or more"),
        (lambda: lifecycle_hook("agent.start").async_(None), "enabled: True or False is needed; got None"),
        (
            lambda: lifecycle_hook("agent.start").task("a/b").builtin("c"),
            "hook: is a task already; a second handler takes a second hook",
        ),
    ],
)
def test_what_can_not_be_right_is_refused(make: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make()
    assert str(caught.value).startswith(told)


def test_hooks_say_when_and_how() -> None:
    hook = lifecycle_hook(HookEvent.TOOL_CALL).webhook("https://a/?token=s3cret").async_().timeout(5)
    built = hook.build()
    assert (built.event, built.type, built.async_, built.timeout) == ("agent.tool_call", "webhook", True, 5)
    assert hook.async_(False).build().async_ is False
    assert built.async_ is True
    assert repr(hook) == "<LifecycleHookBuilder agent.tool_call (webhook)>"
    assert repr(lifecycle_hook("agent.idle")) == "<LifecycleHookBuilder agent.idle (no handler yet)>"


def test_a_gate_may_decide_by_itself() -> None:
    for default in ("allow", InterruptResolution.ALLOW):
        built = lifecycle_hook("agent.tool_call").gate(default).build()  # type: ignore[arg-type]
        assert built.to_dict() == {"event": "agent.tool_call", "type": "gate", "default_resolution": "allow"}
    assert "default_resolution" not in lifecycle_hook("agent.tool_call").gate().build()


def test_a_newer_event_can_be_named() -> None:
    assert lifecycle_hook(HookEvent("agent.dreams")).task("a/b").build()["event"] == "agent.dreams"
