"""openapi-python-client, driven: its parser, our view of the document, our templates.

``Project`` is private API of openapi-python-client, hence the exact pin (checked below). We replace what
it writes, since our templates need vendor extensions, lazy packages and resource classes.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openapi_python_client as opc
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.strings import PythonIdentifier

from . import rendering
from .calls import Call, used_classes
from .errors import GeneratorError
from .operations import read_operations, secret_fields
from .view import generator_view

HERE = Path(__file__).parent
PINNED = "0.29.1"

BASES = {"File": "file.FileModel", "Task": "task.TaskModel"}
"""Models with a base class of their own, written by hand: its module in ``static/runtime`` and its name."""


class Project(opc.Project):
    """Writes ``inferencesh_gen`` from one bundled document."""

    def __init__(self, document: Mapping[str, Any], output: Path) -> None:
        if opc.__version__ != PINNED:
            raise GeneratorError(f"openapi-python-client {PINNED} is needed, {opc.__version__} is installed")
        config = _config(output)
        data = GeneratorData.from_dict(generator_view(document), config=config)
        if not isinstance(data, GeneratorData):
            raise GeneratorError(f"openapi-python-client: {data.header} {data.detail}")
        super().__init__(openapi=data, config=config, custom_template_path=HERE / "templates")
        self._refuse_warnings()
        self.document = document
        self.output = output
        self.modules = _modules(data)
        self.renderer = rendering.Renderer(data.models)
        self.calls = self._calls()
        self._share_with_templates()

    def _refuse_warnings(self) -> None:
        warnings = [f"{error.header} {error.detail}" for error in self._get_errors()]
        if warnings:
            raise GeneratorError("openapi-python-client:\n" + "\n".join(warnings))

    def write(self) -> None:
        """Write the package."""
        shutil.copytree(HERE / "static", self.output, ignore=shutil.ignore_patterns("__pycache__"))
        self._render("package_init.py.jinja", "__init__.py")
        self._build_models()
        self._build_api()

    def _build_models(self) -> None:
        for model in self.openapi.models:
            if not self.renderer.is_map(model):
                self._render("model.py.jinja", f"models/{model.class_info.module_name}.py", model=model)
        for enum in self.openapi.enums:
            template = "int_enum.py.jinja" if enum.value_type is int else "str_enum.py.jinja"
            self._render(template, f"models/{enum.class_info.module_name}.py", enum=enum)
        self._render("models_init.py.jinja", "models/__init__.py", names=self.modules)

    def _build_api(self) -> None:
        descriptions = {tag["name"]: tag["description"] for tag in self.document["tags"]}
        resources = {tag: rendering.pascal(tag) for tag in self.calls}
        self._render("api_init.py.jinja", "api/__init__.py")
        for tag, calls in self.calls.items():
            self._render("api_init.py.jinja", f"api/{tag}/__init__.py")
            for call in calls:
                self._render("endpoint_module.py.jinja", f"api/{tag}/{call.facts.method}.py", call=call)
            context = {"calls": calls, "class_names": used_classes(calls), "description": descriptions[tag]}
            self._render(
                "resource.py.jinja", f"resources/_async/{tag}.py", tag=tag, resource=resources[tag], **context
            )
        self._render(
            "resources.py.jinja", "resources/_async/all.py", resources=resources, descriptions=descriptions
        )
        self._render("api_init.py.jinja", "resources/_async/__init__.py")
        self._render("resources_init.py.jinja", "resources/__init__.py", names=_exports(resources))

    def _calls(self) -> dict[str, list[Call]]:
        facts = read_operations(self.document)
        parsed = {
            str(endpoint.name): endpoint
            for collection in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        missing = set(facts) - set(parsed)
        if missing:
            raise GeneratorError(f"not generated: {', '.join(sorted(missing))}")
        calls: dict[str, list[Call]] = {}
        for name, fact in facts.items():
            calls.setdefault(fact.tag, []).append(Call(fact, parsed[name], self.renderer))
        return calls

    def _share_with_templates(self) -> None:
        self.env.globals.update(
            renderer=self.renderer,
            properties=rendering.properties,
            attribute_name=rendering.attribute_name,
            wire_name=rendering.wire_name,
            docstring=rendering.docstring,
            quoted=rendering.quoted,
            class_names_of=self._class_names_of,
            module_of=self.modules.__getitem__,
            base_of=lambda name: BASES.get(name, "model.Model").split("."),
            secrets_of=lambda name: secret_fields(self.document, name),
            generator_stamp=f"openapi-python-client {version('openapi-python-client')}",
        )

    def _class_names_of(self, props: Sequence[Any]) -> list[str]:
        return sorted({name for prop in props for name in self.renderer.class_names(prop)})

    def _render(self, template: str, path: str, **context: Any) -> None:
        target = self.output / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(self.env.get_template(template).render(**context), encoding="utf-8")


def _config(output: Path) -> Config:
    return Config.from_sources(
        ConfigFile.load_from_path(HERE / "config.yaml"),
        MetaType.NONE,
        document_source=output,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )


def _modules(data: GeneratorData) -> dict[str, str]:
    """The module of every class, sorted by class name."""
    maps = rendering.Renderer(data.models)
    classes = [model.class_info for model in data.models if not maps.is_map(model)]
    classes += [enum.class_info for enum in data.enums]
    return {
        str(info.name): str(info.module_name) for info in sorted(classes, key=lambda info: str(info.name))
    }


def _exports(resources: Mapping[str, str]) -> dict[str, str]:
    """The public names of the resources package, each with its submodule."""
    names = {
        "AsyncPage": "_async.page",
        "AsyncResources": "_async.all",
        "Page": "_sync.page",
        "Resources": "_sync.all",
    }
    for tag, resource in resources.items():
        names[f"Async{resource}Resource"] = f"_async.{PythonIdentifier(tag, '')}"
        names[f"{resource}Resource"] = f"_sync.{PythonIdentifier(tag, '')}"
    return dict(sorted(names.items()))
