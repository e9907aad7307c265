"""A local server of the inference.sh API, for tests and offline work.

Example:
    >>> from inferencesh.emulator import Emulator
    >>> emulator = Emulator()
    >>> @emulator.app("demo/echo")
    ... def echo(input):
    ...     return input
    >>> with emulator.serve() as url:  # doctest: +SKIP
    ...     ...
"""

try:
    from .agents.pieces import File, Output, Reasoning, ToolCall, ToolResult, Usage
    from .agents.turn import Turn
    from .clock import Clock, ClockStalledError, ManualClock, ScaledClock
    from .context import Context
    from .emulator import Emulator
    from .recordings import Playback, Recording, RecordingError
    from .shared_server import SharedServer
    from .webhooks import Attempt, Delivery
except ModuleNotFoundError as error:
    if error.name is None or error.name.startswith("inferencesh"):
        raise
    raise ImportError(
        f'the emulator needs {error.name}: pip install "inferencesh[emulator]"', name=error.name
    ) from error

__all__ = [
    "Attempt",
    "Clock",
    "ClockStalledError",
    "Context",
    "Delivery",
    "Emulator",
    "File",
    "ManualClock",
    "Output",
    "Playback",
    "Reasoning",
    "Recording",
    "RecordingError",
    "ScaledClock",
    "SharedServer",
    "ToolCall",
    "ToolResult",
    "Turn",
    "Usage",
]
