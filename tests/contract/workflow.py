"""Scenarios: operations one after the other, along the links of the API description."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import seed
from hypothesis import settings as hypothesis_settings
from hypothesis.errors import FlakyStrategyDefinition
from hypothesis.stateful import Bundle
from schemathesis import Response
from schemathesis.core.failures import FailureGroup
from schemathesis.generation.stateful.state_machine import StepInput
from schemathesis.specs.openapi.schemas import OpenApiSchema
from schemathesis.specs.openapi.stateful import transition

from tests.contract import settings
from tests.contract.api import AnyCase, AnyOperation
from tests.contract.resources import Resources

STEPS = 8
_ATTEMPTS = 20


def run_scenarios(schema: OpenApiSchema, resources: Resources, count: int) -> None:
    """Run random scenarios.

    Args:
        schema: The operations with their links.
        resources: Of the server.
        count: How many scenarios.

    Raises:
        schemathesis.core.failures.FailureGroup: a check failed.
    """
    begun = _Begun()
    for attempt in range(_ATTEMPTS):
        machine = seed(settings.SEED + attempt)(_machine(schema, resources, begun))
        left = hypothesis_settings(
            max_examples=max(1, count - begun.scenarios),
            stateful_step_count=STEPS,
            database=None,
            deadline=None,
        )
        try:
            machine.run(settings=left)
        except FlakyStrategyDefinition:
            # Tasks and agents go on by themselves: the same steps find them further than the last time, and
            # Hypothesis gives up. What was answered until then counts; the rest is done with another seed.
            if begun.failures:
                raise begun.failures[0] from None
            if begun.scenarios < count and resources.can_start_over:
                continue
        return
    raise RuntimeError(f"{begun.scenarios} of {count} scenarios in {_ATTEMPTS} attempts")


@dataclass
class _Begun:
    """What came of the scenarios so far."""

    scenarios: int = 0
    failures: list[FailureGroup] = field(default_factory=list)


def _machine(schema: OpenApiSchema, resources: Resources, begun: _Begun) -> Any:
    run = _run_operation(schema)

    class Workflow(schema.as_state_machine()):  # type: ignore[misc]
        if settings.MAY_CHANGE and run:
            # Schemathesis begins no scenario with a run by itself: no operation gives it an app to name.
            run_app = transition(
                name="run_app",
                target=Bundle("runs"),
                input=run.as_strategy().map(StepInput.initial),
                precondition=lambda _: True,
            )

        def setup(self) -> None:
            # Hypothesis compares scenarios: what one leaves behind must not show in the next.
            resources.start_over()
            begun.scenarios += 1

        def before_call(self, case: AnyCase) -> None:
            resources.fill(case)

        def get_call_kwargs(self, case: AnyCase) -> dict[str, Any]:
            return {"base_url": resources.base_url, "session": resources.session}

        def validate_response(self, response: Response, case: AnyCase, **options: Any) -> None:
            resources.spend(case, response)
            try:
                super().validate_response(response, case, **options)
            except FailureGroup as failure:
                begun.failures.append(failure)
                raise

    return Workflow


def _run_operation(schema: OpenApiSchema) -> AnyOperation | None:
    """The operation that runs an app, if it is among those of the scenarios."""
    is_there = "post" in schema.raw_schema["paths"].get("/apps/run", {})
    return schema.find_operation_by_id("tasks_create") if is_there else None
