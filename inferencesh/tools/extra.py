"""The packages that tools from functions need: the extra ``inferencesh[tools]``."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec

_PACKAGES = ("pydantic", "docstring_parser")


@cache
def check_installed() -> None:
    """Say what to install, if it is not there. Importing it is left for later.

    Raises:
        ImportError: the extra is not installed.
    """
    for package in _PACKAGES:
        if find_spec(package) is None:
            raise not_installed(package)


def not_installed(package: str) -> ImportError:
    """What to raise without one of the packages."""
    return ImportError(
        f"tools from functions need {package}: pip install 'inferencesh[tools]' "
        '(tool("name").param(…).handler(…) works without)',
        name=package,
    )
