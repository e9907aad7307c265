# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class A2UIComponentType(OpenStrEnum):
    """The kind of component."""

    ROW = "Row"
    COLUMN = "Column"
    LIST = "List"
    TEXT = "Text"
    IMAGE = "Image"
    ICON = "Icon"
    DIVIDER = "Divider"
    BUTTON = "Button"
    TEXT_FIELD = "TextField"
    CHECK_BOX = "CheckBox"
    SLIDER = "Slider"
    DATE_TIME_INPUT = "DateTimeInput"
    CHOICE_PICKER = "ChoicePicker"
    CARD = "Card"
    MODAL = "Modal"
    TABS = "Tabs"
    BADGE = "Badge"
    SPACER = "Spacer"
    CHART = "Chart"
    FORM = "Form"
    ARTIFACT = "Artifact"
    MCP_APP = "McpApp"
