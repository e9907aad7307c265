"""The error of arguments that can't be right."""

from __future__ import annotations


class InvalidArgumentError(ValueError):
    """An argument that can't be right, refused before any request is made.

    Attributes:
        argument: Which argument, with the path inside it: ``input.images[3].mask``.
    """

    def __init__(self, argument: str, problem: str) -> None:
        self.argument = argument
        super().__init__(argument, problem)

    def __str__(self) -> str:
        return f"{self.args[0]}: {self.args[1]}"
