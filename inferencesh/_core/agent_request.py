"""Who is talked to, and what is said: the arguments of conversations, checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve, field, frozen

from inferencesh_gen.runtime.arguments import encode
from inferencesh_gen.runtime.model import Model

from .errors import InvalidArgumentError
from .shapes import as_object, is_array, is_mapping, is_object

CONFIG_FIELDS = (
    "name",
    "description",
    "system_prompt",
    "example_prompts",
    "core_app",
    "tools",
    "skills",
    "context",
    "internal_tools",
    "permissions",
    "hooks",
    "output_schema",
)
"""The fields of an agent's configuration, as the API names them."""

_TEXTS = frozenset({"name", "description", "system_prompt"})
_LISTS = frozenset({"example_prompts", "skills", "context", "hooks"})
_OBJECTS = frozenset({"internal_tools", "permissions", "output_schema"})
"""What kind of value a field holds, for an error before any request."""

_REFERENCE = re.compile(r"(agent/)?[^\s/@:]+/[^\s/@:]+(@[^\s/@:]+)?")
_ID = re.compile(r"[0-9a-z]{26}")


@frozen(kw_only=True)
class AgentSpec:
    """Who is talked to.

    Attributes:
        target: The fields of a request that say so: ``agent``, ``agent_id``, or ``agent_config`` and its
            name; none for whoever is in a chat already.
        context: Values of the agent's variables.
    """

    target: Mapping[str, Any] = field(factory=dict[str, Any])
    context: Mapping[str, str] | None = None

    @property
    def is_stored(self) -> bool:
        """Whether the server has the agent's configuration, and this program has not."""
        return "agent_config" not in self.target

    def with_output(self, schema: Mapping[str, Any]) -> AgentSpec:
        """The same, giving structured output of a schema. A stored agent has its own schema."""
        config = self.target.get("agent_config")
        if config is None:
            return self
        builtin = {**as_object(config.get("internal_tools")), "finish": True}
        new = {**config, "output_schema": dict(schema), "internal_tools": builtin}
        return evolve(self, target={**self.target, "agent_config": new})

    def message(self, chat_id: str | None, text: str, attachments: Sequence[Any]) -> dict[str, Any]:
        """The fields of the request that sends a message."""
        said: dict[str, Any] = {"text": text, **({"attachments": list(attachments)} if attachments else {})}
        if chat_id is not None:
            return {**self.target, "chat_id": chat_id, "input": said}
        # The variables are read only when the chat is made.
        return {**self.target, "context": self.context, "input": said}


def agent_spec(
    agent: object, config: Mapping[str, Any], *, tools: Sequence[Any], context: object
) -> AgentSpec:
    """Who is talked to.

    Args:
        agent: A reference ``namespace/name@version``, the id of an agent, a configuration in one mapping, or
            None if it is in `config`.
        config: A configuration as keywords.
        tools: Definitions of the tools, for an agent that is made for the occasion.
        context: Values of the agent's variables (a mapping), or which variables it has (a list).

    Raises:
        InvalidArgumentError: which argument, what was given, what is allowed.
    """
    fields = _fields(agent, config)
    if not is_mapping(context) and context is not None:
        fields, context = {**fields, "context": context}, None
    return AgentSpec(target=_target(agent, fields, tools), context=_context(context))


def check_text(text: object, *, has_files: bool) -> str:
    """What is said: text, which may be empty if files are sent."""
    if not isinstance(text, str):
        raise InvalidArgumentError("text", f"text is needed; got {type(text).__name__}")
    if not text.strip() and not has_files:
        raise InvalidArgumentError("text", "something has to be said; got an empty text")
    return str(encode(text, "text"))


def tool_answer(result: object) -> str:
    """A result as the text that is submitted: text as it is, what a person did in a form as JSON.

    Raises:
        InvalidArgumentError: it is neither.
    """
    import json

    if isinstance(result, str):
        return str(encode(result, "result"))
    if isinstance(result, Model) or is_mapping(result):
        return json.dumps(encode(result, "result"), ensure_ascii=False)
    raise InvalidArgumentError(
        "result", f'text or {{"action": …, "form_data": …}} is needed; got {type(result).__name__}'
    )


def _fields(agent: object, config: Mapping[str, Any]) -> dict[str, Any]:
    keywords = {name: value for name, value in config.items() if value is not None}
    given: dict[str, Any] = keywords
    if isinstance(agent, Model):
        agent = agent.to_dict()
    if agent is not None and keywords:
        names = ", ".join(keywords)
        raise InvalidArgumentError(
            next(iter(keywords)), f"give an agent or the fields of a configuration, not both; got {names} too"
        )
    if is_mapping(agent):
        given = {str(name): value for name, value in agent.items() if value is not None and name != "tools"}
    for name in given:
        if name not in CONFIG_FIELDS:
            raise InvalidArgumentError(name, _unknown(name))
    return given


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, CONFIG_FIELDS, n=1)
    hint = f"did you mean {close[0]!r}? " if close else ""
    return f"is not a field of an agent's configuration; {hint}Allowed: {', '.join(CONFIG_FIELDS)}"


def _target(agent: object, fields: Mapping[str, Any], tools: Sequence[Any]) -> dict[str, Any]:
    if isinstance(agent, str):
        return _stored(agent)
    if agent is not None and not isinstance(agent, Model | Mapping):
        raise InvalidArgumentError(
            "agent",
            f"namespace/name@version, an id or a configuration is needed; got {type(agent).__name__}",
        )
    if not fields and not tools:
        raise InvalidArgumentError(
            "agent", 'which one? Give "namespace/name@version", or core_app=…, system_prompt=…, and so on'
        )
    config = {name: _encoded(name, value) for name, value in fields.items()}
    if tools:
        config["tools"] = [encode(tool, f"tools[{index}]") for index, tool in enumerate(tools)]
    named = {"agent_name": config["name"]} if config.get("name") else {}
    return {"agent_config": config, **named}


def _encoded(name: str, value: object) -> Any:
    """A field of a configuration as it is sent. What is within is for the server to check."""
    if name == "core_app":
        return _core_app(value)
    encoded = encode(value, name)
    if name in _TEXTS and not isinstance(encoded, str):
        raise InvalidArgumentError(name, f"text is needed; got {value!r}")
    if name in _LISTS and not is_array(encoded):
        raise InvalidArgumentError(name, f"a list is needed; got {value!r}")
    if name in _OBJECTS and not is_object(encoded):
        raise InvalidArgumentError(name, f'{{"name": value, …}} is needed; got {value!r}')
    return encoded


def _core_app(value: object) -> Any:
    encoded = {"ref": value} if isinstance(value, str) else encode(value, "core_app")
    if not is_object(encoded) or encoded.get("ref") == "":
        raise InvalidArgumentError("core_app", f'namespace/name or {{"ref": …}} is needed; got {value!r}')
    return encoded


def _stored(agent: str) -> dict[str, Any]:
    if _ID.fullmatch(agent):
        return {"agent_id": agent}
    if _REFERENCE.fullmatch(agent):
        return {"agent": agent.removeprefix("agent/")}
    raise InvalidArgumentError("agent", f"namespace/name@version or an id is needed; got {agent!r}")


def _context(context: object) -> dict[str, str] | None:
    if context is None:
        return None
    values = encode(context, "context")
    for name, value in values.items():
        if not isinstance(value, str):
            raise InvalidArgumentError(f"context.{name}", f"text is needed; got {value!r}")
    return dict(values)
