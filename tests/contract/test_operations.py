"""Each operation by itself: the examples of the API description, its edge cases, and random requests."""

from __future__ import annotations

import pytest

from tests.contract.api import AnyCase, load, media_types
from tests.contract.resources import Resources
from tests.contract.tally import TALLY

pytestmark = pytest.mark.timeout(600)

schema = load(TALLY)


@pytest.fixture(autouse=True)
def _empty_server(resources: Resources) -> None:
    """What happens to an operation depends on nothing that was done to others."""
    resources.start_over()


@schema.parametrize()
def test_operation(case: AnyCase, resources: Resources) -> None:
    for media_type in media_types(case.operation):
        resources.fill(case)
        response = case.call_and_validate(
            base_url=resources.base_url, headers={"Accept": media_type}, session=resources.session
        )
        resources.spend(case, response)
