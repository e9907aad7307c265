"""Operations in sequences."""

from __future__ import annotations

import pytest

from tests.contract import settings
from tests.contract.api import load
from tests.contract.resources import Resources
from tests.contract.tally import TALLY
from tests.contract.workflow import run_scenarios


@pytest.mark.timeout(600)
def test_links(resources: Resources) -> None:
    run_scenarios(load(TALLY), resources, settings.MAX_EXAMPLES)
