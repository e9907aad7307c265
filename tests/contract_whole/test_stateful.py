"""Operations in sequences."""

from __future__ import annotations

import pytest

from tests.contract_whole import settings
from tests.contract_whole.api import linked_tags, load
from tests.contract_whole.resources import Resources
from tests.contract_whole.tally import TALLY
from tests.contract_whole.workflow import run_scenarios


@pytest.mark.timeout(600)
@pytest.mark.parametrize("tag", linked_tags())
def test_links(tag: str, resources: Resources) -> None:
    run_scenarios(load(TALLY, tag), resources, settings.MAX_EXAMPLES)
