# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .a2ui_accessibility import A2UIAccessibility
    from .a2ui_action import A2UIAction
    from .a2ui_bound_value import A2UIBoundValue
    from .a2ui_choice_option import A2UIChoiceOption
    from .a2ui_component_type import A2UIComponentType
    from .a2ui_mcp_tool_result import A2UIMcpToolResult
    from .a2ui_tab_item import A2UITabItem
    from .mcpuicsp import MCPUICSP


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class A2UIComponent(Model):
    """A part of a widget. Which fields it uses depends on `component`."""

    id: str
    component: A2UIComponentType
    """The kind of component."""
    children: list[str] | None = None
    """Ids of the components within it."""
    justify: str | None = None
    """How they spread along the main axis."""
    align: str | None = None
    """How they line up across it."""
    direction: str | None = None
    """Direction of a List."""
    gap: int | None = None
    """Space between them."""
    text: str | float | bool | A2UIBoundValue | None = None
    """What a Text or Button shows."""
    variant: str | None = None
    """Look of the component."""
    url: str | float | bool | A2UIBoundValue | None = None
    """Source of an Image."""
    fit: str | None = None
    """How an Image fills its frame."""
    name: str | float | bool | A2UIBoundValue | None = None
    """Which Icon."""
    axis: str | None = None
    """Direction of a Divider."""
    child: str | None = None
    """Id of the one component within it."""
    primary: bool | None = None
    """Whether a Button stands out."""
    action: A2UIAction | None = None
    """What happens on a click."""
    label: str | None = None
    """Label of a field."""
    value: str | float | bool | A2UIBoundValue | None = None
    """Value of a field, usually bound to the data."""
    text_field_type: str | None = None
    """Kind of text a TextField takes."""
    validation_regexp: str | None = None
    """Pattern its text has to match."""
    placeholder: str | None = None
    """Text shown while it is empty."""
    rows: int | None = None
    """Lines of a TextField."""
    min_value: float | None = None
    max_value: float | None = None
    enable_date: bool | None = None
    """Whether a date can be chosen."""
    enable_time: bool | None = None
    """Whether a time can be chosen."""
    options: list[A2UIChoiceOption] | None = None
    """Options of a ChoicePicker."""
    selections: str | float | bool | A2UIBoundValue | None = None
    """The options chosen."""
    max_allowed_selections: int | None = None
    """How many may be chosen."""
    entry_point_child: str | None = None
    """Id of what opens a Modal."""
    content_child: str | None = None
    """Id of what a Modal shows."""
    tab_items: list[A2UITabItem] | None = None
    """Tabs of Tabs."""
    accessibility: A2UIAccessibility | None = None
    weight: float | None = None
    """Share of the free space."""
    disabled: bool | None = None
    required: bool | None = None
    """Whether the field needs a value."""
    badge_label: str | None = None
    badge_variant: str | None = None
    min_size: Any = None
    """Smallest size."""
    chart_data: Any = None
    """Rows of a Chart."""
    chart_series: Any = None
    """Series of a Chart."""
    x_axis: Any = None
    """Horizontal axis of a Chart."""
    show_y_axis: bool | None = None
    show_legend: bool | None = None
    show_tooltip: bool | None = None
    on_submit_action: A2UIAction | None = None
    """What happens when a Form is sent."""
    artifact_id: str | None = None
    """Artifact to show."""
    artifact_version_id: str | None = None
    artifact_title: str | None = None
    artifact_url: str | None = None
    artifact_favicon: str | None = None
    mcp_html: str | None = None
    """Page of an McpApp."""
    mcp_page_hash: str | None = None
    """Hash of that page."""
    mcp_csp: MCPUICSP | None = None
    """What that page may load."""
    mcp_resource_uri: str | None = None
    """Resource the page came from."""
    mcp_server_slug: str | None = None
    """Server the page came from."""
    mcp_credential_id: str | None = None
    """Credential its calls use."""
    mcp_tool_name: str | None = None
    """Tool that answered with the page."""
    mcp_tool_input: dict[str, Any] | None = None
    """Arguments of that call."""
    mcp_tool_result: A2UIMcpToolResult | None = None
    """Result of that call."""
    mcp_prefers_border: bool | None = None
    mcp_artifact_id: str | None = None
    """Artifact that keeps the page."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "component": Field("component", codecs.Enum("A2UIComponentType"), required=True),
        "children": Field("children", codecs.plain_array),
        "justify": Field("justify", codecs.scalar),
        "align": Field("align", codecs.scalar),
        "direction": Field("direction", codecs.scalar),
        "gap": Field("gap", codecs.scalar),
        "text": Field("text", codecs.Object("A2UIBoundValue")),
        "variant": Field("variant", codecs.scalar),
        "url": Field("url", codecs.Object("A2UIBoundValue")),
        "fit": Field("fit", codecs.scalar),
        "name": Field("name", codecs.Object("A2UIBoundValue")),
        "axis": Field("axis", codecs.scalar),
        "child": Field("child", codecs.scalar),
        "primary": Field("primary", codecs.scalar),
        "action": Field("action", codecs.Object("A2UIAction")),
        "label": Field("label", codecs.scalar),
        "value": Field("value", codecs.Object("A2UIBoundValue")),
        "text_field_type": Field("textFieldType", codecs.scalar),
        "validation_regexp": Field("validationRegexp", codecs.scalar),
        "placeholder": Field("placeholder", codecs.scalar),
        "rows": Field("rows", codecs.scalar),
        "min_value": Field("minValue", codecs.scalar),
        "max_value": Field("maxValue", codecs.scalar),
        "enable_date": Field("enableDate", codecs.scalar),
        "enable_time": Field("enableTime", codecs.scalar),
        "options": Field("options", codecs.Array(codecs.Object("A2UIChoiceOption"))),
        "selections": Field("selections", codecs.Object("A2UIBoundValue")),
        "max_allowed_selections": Field("maxAllowedSelections", codecs.scalar),
        "entry_point_child": Field("entryPointChild", codecs.scalar),
        "content_child": Field("contentChild", codecs.scalar),
        "tab_items": Field("tabItems", codecs.Array(codecs.Object("A2UITabItem"))),
        "accessibility": Field("accessibility", codecs.Object("A2UIAccessibility")),
        "weight": Field("weight", codecs.scalar),
        "disabled": Field("disabled", codecs.scalar),
        "required": Field("required", codecs.scalar),
        "badge_label": Field("badgeLabel", codecs.scalar),
        "badge_variant": Field("badgeVariant", codecs.scalar),
        "min_size": Field("minSize", codecs.scalar),
        "chart_data": Field("chartData", codecs.scalar),
        "chart_series": Field("chartSeries", codecs.scalar),
        "x_axis": Field("xAxis", codecs.scalar),
        "show_y_axis": Field("showYAxis", codecs.scalar),
        "show_legend": Field("showLegend", codecs.scalar),
        "show_tooltip": Field("showTooltip", codecs.scalar),
        "on_submit_action": Field("onSubmitAction", codecs.Object("A2UIAction")),
        "artifact_id": Field("artifactId", codecs.scalar),
        "artifact_version_id": Field("artifactVersionId", codecs.scalar),
        "artifact_title": Field("artifactTitle", codecs.scalar),
        "artifact_url": Field("artifactUrl", codecs.scalar),
        "artifact_favicon": Field("artifactFavicon", codecs.scalar),
        "mcp_html": Field("mcpHtml", codecs.scalar),
        "mcp_page_hash": Field("mcpPageHash", codecs.scalar),
        "mcp_csp": Field("mcpCsp", codecs.Object("MCPUICSP")),
        "mcp_resource_uri": Field("mcpResourceUri", codecs.scalar),
        "mcp_server_slug": Field("mcpServerSlug", codecs.scalar),
        "mcp_credential_id": Field("mcpCredentialId", codecs.scalar),
        "mcp_tool_name": Field("mcpToolName", codecs.scalar),
        "mcp_tool_input": Field("mcpToolInput", codecs.plain_map),
        "mcp_tool_result": Field("mcpToolResult", codecs.Object("A2UIMcpToolResult")),
        "mcp_prefers_border": Field("mcpPrefersBorder", codecs.scalar),
        "mcp_artifact_id": Field("mcpArtifactId", codecs.scalar),
    }
