"""What a tool tells the model instead of a result."""

from __future__ import annotations

from .base import InferenceError


class ToolError(InferenceError):
    """Raised by a tool: its text is what the model reads, to the letter.

    Example:
        ```python
        raise ToolError("There is no city of that name. Ask for the country too.")
        ```
    """


class ToolArgumentsError(ToolError):
    """The model called a tool with arguments that don't fit; the text lists each problem, for the model.

    Attributes:
        tool: Name of the tool.
        problems: One line for each: which argument, what is allowed, what was given.
    """

    def __init__(self, tool: str, problems: list[str]) -> None:
        self.tool = tool
        self.problems = list(problems)
        lines = "".join(f"\n- {problem}" for problem in self.problems)
        super().__init__(f"The tool {tool} was not run, since its arguments are not right:{lines}")
