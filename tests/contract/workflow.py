"""Scenarios: operations one after the other, along the links of the API description."""

from __future__ import annotations

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


def run_scenarios(schema: OpenApiSchema, resources: Resources, count: int) -> None:
    """Run random scenarios.

    Args:
        schema: The operations with their links.
        resources: Of the server.
        count: How many scenarios.

    Raises:
        schemathesis.core.failures.FailureGroup: a check failed.
    """

    failures: list[FailureGroup] = []
    run = _run_operation(schema)

    @seed(settings.SEED)
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

        def before_call(self, case: AnyCase) -> None:
            resources.fill(case)

        def get_call_kwargs(self, case: AnyCase) -> dict[str, Any]:
            return {"base_url": resources.base_url, "session": resources.session}

        def validate_response(self, response: Response, case: AnyCase, **options: Any) -> None:
            resources.spend(case, response)
            try:
                super().validate_response(response, case, **options)
            except FailureGroup as failure:
                failures.append(failure)
                raise

    options = hypothesis_settings(max_examples=count, stateful_step_count=STEPS, database=None, deadline=None)
    try:
        Workflow.run(settings=options)
    except FlakyStrategyDefinition:
        # To be expected of a server that remembers other scenarios; what it answered until then counts.
        if resources.can_start_over:
            raise
        if failures:
            raise failures[0] from None


def _run_operation(schema: OpenApiSchema) -> AnyOperation | None:
    """The operation that runs an app, if it is among those of the scenarios."""
    is_there = "post" in schema.raw_schema["paths"].get("/apps/run", {})
    return schema.find_operation_by_id("tasks_create") if is_there else None
