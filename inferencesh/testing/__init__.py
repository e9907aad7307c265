"""Help for the tests of applications: a pytest plugin, and what it is made of.

The plugin is found by pytest itself. It brings the fixtures `inference_emulator`, `inference_client` and
`async_inference_client`, and refuses requests that would leave this machine. `docs/testing.md` tells how to
use it. Everything here loads on first use.
"""

from typing import TYPE_CHECKING

from inferencesh_gen.runtime.lazy import attach

if TYPE_CHECKING:
    from .recording import RecordingInUse as RecordingInUse
    from .recording import record as record
    from .refusals import RealRequestError as RealRequestError

_EXPORTS = {
    ".recording": ("RecordingInUse", "record"),
    ".refusals": ("RealRequestError",),
}
"""What is public, by the module that holds it: the same as the imports above (a test compares them)."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__, {name: module for module, names in _EXPORTS.items() for name in names}
    )
