"""The store: what everybody may use. Runs cost nothing in the emulator."""

from collections import Counter
from itertools import chain
from typing import Any

from ..crud.queries import list_request
from ..handling import Call, Handler
from ..lists import Listing
from ..problems import not_found
from ..records import Record
from ..state import State

_FREE = "0"


async def list_apps(state: State, call: Call) -> Any:
    listing = Listing(state.spec.columns("PublicAppStore"), {})
    rows = [state.instances.named("PublicAppStore", _listed(app)) for app in _public_apps(state)]
    return listing.page(rows, list_request(state.spec, call))


async def get_app(state: State, call: Call) -> Any:
    app = _public_app(state, call)
    workers = {"allows_private_workers": True, "allows_cloud_workers": True}
    return state.instances.named("AppStoreListing", app | workers)


async def get_pricing(state: State, call: Call) -> Any:
    _public_app(state, call)
    about = {"total_expression": _FREE, "estimable": True, "description": "Free: nothing is billed here."}
    return state.instances.named("AppPricing", about)


async def estimate(state: State, call: Call) -> Any:
    _public_app(state, call)
    return state.instances.named("EstimateCostResponse", {"confidence": "exact", "microcents": 0})


async def list_skills(state: State, call: Call) -> Any:
    listing = Listing(state.spec.columns("PublicSkillStore"), {})
    rows = [state.instances.named("PublicSkillStore", _listed(skill)) for skill in _public_skills(state)]
    return listing.page(rows, list_request(state.spec, call))


async def get_skill(state: State, call: Call) -> Any:
    skill = _wanted("skill", _public_skills(state), call.parameters["skill_id"])
    return state.instances.named("SkillStoreListing", skill)


async def list_categories(state: State, _: Call) -> Any:
    counts = Counter(app["category"] for app in _public_apps(state))
    abouts = [{"slug": slug, "name": slug.title(), "count": count} for slug, count in counts.items()]
    return [state.instances.named("StoreCategory", about) for about in abouts]


async def list_tags(state: State, _: Call) -> Any:
    tags: list[list[str]] = [app.get("tags") or [] for app in _public_apps(state)]
    counts = Counter(chain.from_iterable(tags))
    return [{"slug": tag, "title": tag.title(), "count": count} for tag, count in counts.items()]


def _public_apps(state: State) -> list[Record]:
    public = state.collections["apps"].table.where(visibility="public")
    return [app for app in public if app["status"] != "retired"]


def _public_app(state: State, call: Call) -> Record:
    return _wanted("app", _public_apps(state), call.parameters["app_id"])


def _public_skills(state: State) -> list[Record]:
    return state.collections["skills"].table.where(visibility="public")


def _wanted(kind: str, public: list[Record], id: str) -> Record:
    record = next((record for record in public if record["id"] == id), None)
    if record is None:
        raise not_found(f"{kind} in the store", id)
    return record


def _listed(record: Record) -> Record:
    return record | {"has_approved_version": True}


HANDLERS: dict[str, Handler] = {
    "store_index_apps": list_apps,
    "store_list_apps": list_apps,
    "store_get_app": get_app,
    "store_get_pricing": get_pricing,
    "store_estimate": estimate,
    "store_index_skills": list_skills,
    "store_list_skills": list_skills,
    "store_get_skill": get_skill,
    "store_list_categories": list_categories,
    "store_list_tags": list_tags,
}
