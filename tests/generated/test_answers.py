"""The client reads what the document promises: every JSON answer, made by a third party."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from inferencesh._core.exchange import read_response
from inferencesh._core.wire import Headers, WireRequest, WireResponse
from inferencesh_gen.runtime.arguments import encode
from tests.generated.instances import instances
from tests.generated.reading import exact, read_all
from tests.generated.spec import MODELS, OPERATIONS, resolve, target, validate

INSTANCES = 30
"""How many answers of each operation are read."""

ANSWERS: defaultdict[str, list[str]] = defaultdict(list)
"""The operations by the JSON of their answer's schema; those of one schema share its instances."""
for operation in OPERATIONS.values():
    if operation.answer is not None:
        ANSWERS[json.dumps(operation.answer)].append(operation.id)

RecordProperty = Callable[[str, object], None]


def promised_errors() -> Iterator[str]:
    """The model of every JSON answer of an error status."""
    for operation in OPERATIONS.values():
        for status, response in operation.described["responses"].items():
            if not status.startswith("2"):
                for content in resolve(response)["content"].values():
                    schema = content["schema"]
                    yield target(schema.get("properties", {}).get("data", schema)["$ref"])


ERRORS = Counter(promised_errors())


def test_the_document_promises_json() -> None:
    assert sum(map(len, ANSWERS.values())) >= 297
    assert ERRORS["Problem"] >= 1000


@pytest.mark.parametrize("schema", ANSWERS, ids=lambda schema: ANSWERS[schema][0])
def test_every_answer_is_read_and_sent_back(schema: str, record_property: RecordProperty) -> None:
    described = json.loads(schema)
    made: list[Any] = []

    @settings(max_examples=INSTANCES, phases=[Phase.generate])
    @given(instances(described))
    def read(answer: Any) -> None:
        for name in ANSWERS[schema]:
            returned = round_trip(name, answer)
            assert exact(returned) == exact(answer)
        validate(described, returned)
        made.append(answer)

    read()
    assert len(made) == INSTANCES
    record_property("JSON answers", len(ANSWERS[schema]))
    record_property("instances of them", len(made))
    record_property("readings of an instance", len(made) * len(ANSWERS[schema]))


def round_trip(name: str, answer: Any) -> Any:
    """The answer as the client reads it, with its data encoded again."""
    operation = OPERATIONS[name]
    module = import_module(f"inferencesh_gen.api.{operation.resource}.{operation.method}")
    request = WireRequest(method=operation.http_method, url=f"https://host{operation.path}")
    response = WireResponse(status=200, headers=Headers(), content=json.dumps(answer).encode())
    data = read_response(module.OPERATION, request, response).data
    if module.OPERATION.returns != "nothing":
        data = module.decode(data)
        read_all(data)
    returned = encode(data, "data")
    return {**answer, "data": returned} if module.OPERATION.enveloped else returned


@pytest.mark.parametrize("name", ERRORS)
@settings(max_examples=INSTANCES, phases=[Phase.generate])
@given(data=st.data())
def test_every_error_answer_is_a_model(name: str, data: st.DataObject) -> None:
    schema = {"$ref": f"#/components/schemas/{name}"}
    error = data.draw(instances(schema))
    model = MODELS[name].from_dict(error)
    read_all(model)
    assert exact(model.to_dict()) == exact(error)
    validate(schema, model.to_dict())
