"""Nothing loads before it is used."""

from __future__ import annotations

import ast
import json
import statistics
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

import inferencesh
import inferencesh_gen.models
import inferencesh_gen.resources
from inferencesh_gen.runtime.lazy import attach
from tests.generated.modules import models_in, modules_after, run

_BUDGET = 1 / 3
"""CPU time of ``import inferencesh``, as a share of that of ``import httpx``."""


def test_importing_the_package_loads_nothing_heavy() -> None:
    modules = modules_after("import inferencesh")
    assert "inferencesh" in modules
    assert {"httpx", "attr", "attrs", "dateutil", "json", "asyncio", "ssl"}.isdisjoint(modules)
    assert models_in(modules) == set()


@pytest.mark.parametrize("client", ["Inference", "AsyncInference"])
def test_a_client_class_brings_no_http_library_and_few_models(client: str) -> None:
    modules = modules_after(f"from inferencesh import {client}")
    assert {"httpx", "dateutil"}.isdisjoint(modules)
    assert len(models_in(modules)) <= 4


def test_one_side_does_not_load_the_other() -> None:
    assert not [name for name in modules_after("from inferencesh import Inference") if "._async." in name]
    assert not [name for name in modules_after("from inferencesh import AsyncInference") if "._sync." in name]


def test_a_model_loads_alone_and_brings_others_when_they_are_read() -> None:
    assert models_in(modules_after("from inferencesh_gen.models import Task")) == {"task"}
    read = "from inferencesh_gen.models import Task; Task.from_dict({'id': 't', 'app': {}, 'status': 7})"
    assert models_in(modules_after(read)) == {"task"}
    assert models_in(modules_after(f"{read}.status")) == {"task", "task_status"}
    assert models_in(modules_after(f"{read}.app")) == {"task", "app"}


def test_dateutil_loads_for_odd_timestamps_alone() -> None:
    read = "from inferencesh_gen.models import Task; Task.from_dict({'created_at': '%s'}).created_at"
    assert "dateutil" not in modules_after(read % "2026-11-23T09:30:00.123456789Z")
    assert "dateutil.parser" in modules_after(read % "2026-11")


def declared(module: Path) -> dict[str, str]:
    """The names that a package imports for type checkers, and the module of each."""
    tree = ast.parse(module.read_text("utf-8"))
    blocks = [node for node in tree.body if isinstance(node, ast.If)]
    return {
        alias.name: "." * node.level + (node.module or "")
        for node in blocks[0].body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def table(package: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {name: module for module, names in package.items() for name in names}


def test_what_type_checkers_see_is_what_there_is() -> None:
    assert table(inferencesh._EXPORTS) == declared(Path("inferencesh/__init__.py"))


@pytest.mark.parametrize("package", [inferencesh, inferencesh_gen.models, inferencesh_gen.resources])
def test_every_name_resolves(package: object) -> None:
    file = Path(str(package.__file__))  # type: ignore[attr-defined]
    names = declared(file)
    assert names.keys() <= set(dir(package))
    for name in names:
        assert getattr(package, name) is getattr(package, name)
    assert set(getattr(package, "__all__", names)) == names.keys()


def test_unknown_names_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="module 'inferencesh' has no attribute 'Nothing'"):
        inferencesh.Nothing  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ImportError, match="Nothing"):
        from inferencesh_gen.models import Nothing  # type: ignore[attr-defined]  # noqa: F401


def test_a_name_is_kept_once_it_has_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    package = ModuleType("lazy_package")
    monkeypatch.setitem(sys.modules, package.__name__, package)
    load, names = attach(package.__name__, {"dumps": "json"})
    assert "dumps" in names()
    assert "dumps" not in vars(package)
    assert load("dumps") is vars(package)["dumps"] is json.dumps


def cpu_seconds(module: str) -> float:
    code = f"import time; before = time.process_time(); import {module}; print(time.process_time() - before)"
    return statistics.median(float(run(code)) for _ in range(5))


def test_importing_costs_a_fraction_of_importing_httpx() -> None:
    # Other processes disturb CPU time too: only a ratio that is too high three times in a row counts.
    ratios: list[float] = []
    while len(ratios) < 3:
        ratios.append(cpu_seconds("inferencesh") / cpu_seconds("httpx"))
        if ratios[-1] < _BUDGET:
            return
    pytest.fail(f"import inferencesh takes {ratios} times the CPU time of import httpx")


def test_a_star_import_finds_every_public_name() -> None:
    names: dict[str, object] = {}
    exec("from inferencesh import *", names)
    expected = {name for exports in inferencesh._EXPORTS.values() for name in exports}
    assert names.keys() - {"__builtins__"} == expected
