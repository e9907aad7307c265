"""Operations in sequences."""

from __future__ import annotations

import pytest

from tests.contract import settings
from tests.contract.api import linked_tags, load
from tests.contract.resources import Resources
from tests.contract.tally import TALLY
from tests.contract.workflow import run_scenarios


@pytest.mark.timeout(600)
@pytest.mark.parametrize("tag", linked_tags())
def test_links(tag: str, resources: Resources) -> None:
    run_scenarios(load(TALLY, tag), resources, settings.MAX_EXAMPLES)
