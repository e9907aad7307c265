"""Apps, beyond what all resources do."""

from typing import Any

from ..crud.methods import addressed
from ..handling import Call, Handler
from ..problems import not_found
from ..state import State


async def create(state: State, call: Call) -> Any:
    apps = state.collections["apps"]
    if not call.fields.get("id"):
        return apps.create(call.fields)
    app = apps.get(call.fields["id"])
    apps.update(app, call.fields)
    return apps.publish(app, call.fields, is_current=not call.fields.get("preserve_current_version"))


async def replace(state: State, call: Call) -> Any:
    apps = state.collections["apps"]
    app = apps.replace(addressed(apps, call), call.fields, call.operation.body_fields)
    if not (call.fields.get("version_id") and call.fields.get("version")):
        return app
    version = apps.version(app, call.fields["version_id"])
    made = state.instances.named("AppVersion", version | call.fields["version"])
    changed = apps.versions(app).change(version["id"], **made)
    return apps.set_current(app, changed) if version["id"] == app["version_id"] else app


async def set_status(state: State, call: Call) -> Any:
    apps = state.collections["apps"]
    app = addressed(apps, call)
    return apps.table.change(
        app["id"],
        status=call.body["status"],
        status_message=call.body.get("message"),
        status_changed_at=state.records.now(),
    )


async def get_license(state: State, call: Call) -> Any:
    app = state.collections["apps"].get(call.parameters["app_id"])
    found = state.database.table("licenses", app["id"]).find(app_id=app["id"])
    if found is None:
        raise not_found("license of app", app["id"])
    return found


async def set_license(state: State, call: Call) -> Any:
    app = state.collections["apps"].get(call.parameters["app_id"])
    licenses = state.database.table("licenses", app["id"])
    existing = licenses.find(app_id=app["id"])
    if existing:
        return licenses.change(existing["id"], license=call.body["license"])
    about = {"app_id": app["id"], "license": call.body["license"]}
    return licenses.add(state.instances.named("LicenseRecord", state.records.owned() | about))


HANDLERS: dict[str, Handler] = {
    "apps_create": create,
    "apps_replace": replace,
    "apps_set_status": set_status,
    "apps_get_license": get_license,
    "apps_set_license": set_license,
}
