"""What all resources have in common: records, versions, lists, shares, names."""

from __future__ import annotations

import json

import pytest

from .planner import PATHS, Planner

PLAIN = ["apps", "projects", "flows", "engines", "artifacts", "knowledge", "skills", "mcp_servers"]
VERSIONED = {
    "apps": {"version": {"default_function": "other"}},
    "agents": {"version": {"system_prompt": "You answer in one word."}},
    "knowledge": {"version": {"content": {"content": "It is otherwise."}}},
    "skills": {"instructions": "Do something else."},
    "artifacts": {"title": "Page", "content": "<h1>2</h1>"},
}


@pytest.fixture
def plan(client):
    return Planner(client)


def path_of(tag, record):
    return f"{PATHS.get(tag, f'/{tag}')}/{record['id']}"


@pytest.mark.parametrize("tag", PLAIN)
def test_a_record_is_kept_until_it_is_deleted(client, plan, problem, tag):
    made = plan.make(tag)
    path = path_of(tag, made)
    assert client.data("GET", path) == made
    assert client.data("DELETE", path) is None
    for method, rest in (("GET", ""), ("DELETE", ""), ("POST", "/visibility")):
        answer = client.request(method, path + rest, json={"visibility": "team"})
        assert answer.status_code in (404, 405)
    assert problem(client.get(path)) == (404, "not_found")
    assert made["id"] not in [row["id"] for row in client.data("GET", PATHS[tag])["items"]]


def test_a_record_has_an_owner_and_times(client, plan):
    me = client.data("GET", "/me")
    project = plan.make("projects")
    assert (project["user_id"], project["team_id"]) == (me["user"]["id"], me["team"]["id"])
    assert project["visibility"] == "private"
    assert project["short_id"] == project["id"][:8]
    assert project["created_at"] == project["updated_at"]
    changed = client.data("PATCH", path_of("projects", project), {"name": "Another"})
    assert changed["updated_at"] > project["updated_at"]
    assert changed["created_at"] == project["created_at"]


@pytest.mark.parametrize(
    ("tag", "kept"), [("apps", "description"), ("knowledge", "title"), ("flows", "title")]
)
def test_a_patch_writes_what_is_sent_and_a_post_writes_everything(client, plan, tag, kept):
    made = plan.make(tag)
    path = path_of(tag, made)
    client.data("PATCH", path, {kept: "kept"})
    patched = client.data("PATCH", path, {"description": "d"} if kept != "description" else {"title": "t"})
    assert patched[kept] == "kept"
    replaced = client.data("POST", path, {"description": "d"} if kept != "description" else {"title": "t"})
    assert replaced[kept] == ""
    assert replaced["name"] == (made["name"] if tag != "flows" else "")


def test_fields_that_are_not_writable_are_left_alone(client, plan):
    app = plan.make("apps")
    sent = {"title": "T", "id": "x", "namespace": "y", "user_id": "z", "version_id": "v", "created_at": 5}
    changed = client.data("PATCH", path_of("apps", app), sent)
    same = app.keys() - {"title", "updated_at"}
    assert {name: changed[name] for name in same} == {name: app[name] for name in same}


def test_null_empties_a_field(client, plan):
    app = plan.make("apps", title="T", tags=["a"])
    changed = client.data("PATCH", path_of("apps", app), {"title": None, "tags": None, "images": None})
    assert (changed["title"], changed["tags"]) == ("", None)
    assert changed["images"] == {"card": "", "thumbnail": "", "banner": ""}


@pytest.mark.parametrize("tag", VERSIONED)
def test_versions(client, plan, problem, tag):
    first = plan.agent() if tag == "agents" else plan.make(tag)
    again = {"id": first["id"]} if tag == "apps" else {}
    second = client.data("POST", f"/{tag}", {"name": first["name"], **VERSIONED[tag], **again})
    assert second["id"] == first["id"]
    assert second["version_id"] == second["version"]["id"] != first["version_id"]
    path = path_of(tag, first)
    for page in (client.data("GET", f"{path}/versions"), client.data("POST", f"{path}/versions/list", {})):
        assert [row["id"] for row in page["items"]] == [second["version_id"], first["version_id"]]
    assert client.data("GET", f"{path}/versions/{first['version_id']}") == first["version"]
    named = f"/{tag}/{first['namespace']}/{first['name']}"
    assert client.data("GET", named)["version_id"] == second["version_id"]
    assert client.data("GET", f"{named}@latest")["version_id"] == second["version_id"]
    assert client.data("GET", f"{named}@{first['version_id']}")["version"] == first["version"]
    assert problem(client.get(f"{named}@nothing")) == (404, "not_found")
    assert problem(client.get(f"{path}/versions/nothing")) == (404, "not_found")


def test_an_older_version_can_be_made_the_current_one(client, plan):
    app = plan.make("apps")
    kept = client.data(
        "POST", "/apps", {"id": app["id"], "name": app["name"], "preserve_current_version": True}
    )
    assert kept["version_id"] == app["version_id"]
    newer = client.data("GET", f"/apps/{app['id']}/versions")["items"][0]
    for _ in range(2):
        changed = client.data("PUT", f"/apps/{app['id']}/versions/{newer['id']}/current")
        assert (changed["version_id"], changed["version"]) == (newer["id"], newer)


def test_a_version_can_be_edited_in_place(client, plan):
    app = plan.make("apps")
    edit = {"version_id": app["version_id"], "version": {"default_function": "edited"}}
    changed = client.data("POST", f"/apps/{app['id']}", edit)
    assert changed["version_id"] == app["version_id"]
    assert changed["version"]["default_function"] == "edited"
    assert client.data("GET", f"/apps/{app['id']}/versions")["total_items"] == 1


@pytest.mark.parametrize(
    ("tag", "fields", "code"),
    [("apps", {}, "name_conflict"), ("teams", {}, "already_exists"), ("secrets", {}, "already_exists")],
)
def test_names_that_are_taken(client, plan, problem, tag, fields, code):
    made = plan.make(tag)
    names = {name: made[name] for name in ("name", "username", "key") if name in made}
    body = {"email": "a@example.com", "value": "v"} | names | fields
    assert problem(client.post(PATHS[tag], json=body)) == (409, code)


@pytest.mark.parametrize("tag", ["apps", "agents", "flows"])
def test_duplicates_are_independent(client, plan, tag):
    made = plan.agent() if tag == "agents" else plan.make(tag)
    path = path_of(tag, made)
    copies = [client.data("POST", f"{path}/duplicate") for _ in range(2)]
    assert len({made["name"], *(copy["name"] for copy in copies)}) == 3
    assert client.data("DELETE", path) is None
    assert client.data("GET", path_of(tag, copies[0])) == copies[0]
    versions = client.data("GET", f"{path_of(tag, copies[0])}/versions")["items"]
    assert [row["id"] for row in versions] == [copies[0].get("version_id") or copies[0]["draft_version_id"]]


def test_a_transfer_needs_a_team(client, plan, problem):
    app = plan.make("apps")
    team = plan.make("teams")
    assert (
        client.data("POST", f"/apps/{app['id']}/transfer", {"team_id": team["id"]})["team_id"] == team["id"]
    )
    answer = client.post(f"/apps/{app['id']}/transfer", json={"team_id": "nothing"})
    assert problem(answer) == (404, "not_found")


def test_visibility_and_status(client, plan):
    app = plan.make("apps")
    path = path_of("apps", app)
    assert client.data("POST", f"{path}/visibility", {"visibility": "public"})["visibility"] == "public"
    changed = client.data("POST", f"{path}/status", {"status": "retired", "message": "Use another."})
    assert (changed["status"], changed["status_message"]) == ("retired", "Use another.")
    assert changed["status_changed_at"] >= app["created_at"]


@pytest.mark.parametrize("tag", ["apps", "agents", "flows", "artifacts", "knowledge"])
def test_shares(client, plan, problem, tag):
    made = plan.agent() if tag == "agents" else plan.make(tag)
    path = path_of(tag, made)
    client.data("POST", f"{path}/share", {"user_id": "grace", "permission": "read"})
    share = client.data("POST", f"{path}/share", {"user_id": "grace", "permission": "write"})
    assert client.data("GET", f"{path}/shares") == [share]
    assert (share["resource_id"], share["permission"]) == (made["id"], "write")
    assert client.data("DELETE", f"{path}/share/grace") is None
    assert problem(client.delete(f"{path}/share/grace")) == (404, "not_found")
    assert client.data("GET", f"{path}/shares") == []


@pytest.mark.parametrize("tag", ["agents", "chats"])
def test_rules(client, plan, problem, tag):
    owner = plan.agent() if tag == "agents" else plan.chat()
    path = path_of(tag, owner)
    rule = client.data("POST", f"{path}/rules", {"effect": "deny", "kind": "Tool", "selector": "act"})
    assert client.data("GET", f"{path}/rules") == [rule]
    client.data("DELETE", f"{path}/rules/{rule['id']}")
    assert client.data("GET", f"{path}/rules") == []
    assert problem(client.delete(f"{path}/rules/{rule['id']}")) == (404, "not_found")


def test_lists_have_pages_in_both_directions(client, plan):
    ids = [plan.make("projects", name=name)["id"] for name in ("b", "a", "c")]
    query = {"limit": 2, "sort": json.dumps([{"field": "name", "dir": "asc"}])}
    first = client.get("/projects", params=query).json()["data"]
    assert [row["name"] for row in first["items"]] == ["a", "b"]
    second = client.get("/projects", params=query | {"cursor": first["next_cursor"]}).json()["data"]
    assert [row["id"] for row in second["items"]] == [ids[2]]
    body = {"limit": 2, "sort": [{"field": "name", "dir": "asc"}], "direction": "backward"}
    back = client.data("POST", "/projects/list", body | {"cursor": second["prev_cursor"]})
    assert back["items"] == first["items"]


def test_lists_find(client, plan):
    wanted = plan.make("projects", name="needle", type="flow")
    plan.make("projects", name="hay")
    condition = [{"field": "type", "operator": "eq", "value": "flow"}]
    for request in ({"filters": condition}, {"search": {"term": "NEED"}}):
        query = {name: json.dumps(value) for name, value in request.items()}
        pages = [
            client.get("/projects", params=query).json()["data"],
            client.data("POST", "/projects/list", request),
        ]
        assert [page["items"] for page in pages] == [[wanted], [wanted]]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"filters": "{"}, "invalid_request"),
        ({"filters": "5"}, "invalid_request"),
        ({"sort": '[{"dir": "asc"}]'}, "invalid_request"),
        ({"cursor": "x"}, "invalid_request"),
        ({"filters": '[{"field": "nope", "operator": "eq"}]'}, "invalid_filter"),
        ({"direction": "up"}, "invalid_request"),
    ],
)
def test_queries_that_make_no_sense(client, problem, query, code):
    assert problem(client.get("/projects", params=query)) == (400, code)


@pytest.mark.parametrize(
    ("path", "limit"), [("/apps", 50), ("/knowledge", 50), ("/flows", 10), ("/tasks", 10)]
)
def test_pages_are_as_long_as_the_api_makes_them(client, path, limit):
    assert client.data("GET", path)["items_per_page"] == limit
    assert client.get(path, params={"limit": 3}).json()["data"]["items_per_page"] == 3


def test_what_belongs_to_a_record_goes_with_it(client, plan, emulator):
    app = plan.make("apps")
    client.data("POST", f"/apps/{app['id']}/share", {"user_id": "grace", "permission": "read"})
    client.data("DELETE", f"/apps/{app['id']}")
    assert list(emulator._state.database.table("shares", app["id"])) == []
    assert list(emulator._state.database.table("versions", app["id"])) == []


def test_a_reset_leaves_the_registered_apps_as_they_were(client, plan, emulator):
    emulator.app("demo/echo")(lambda value: value)
    echo = client.data("GET", "/apps/demo/echo")
    plan.make("apps")
    client.data("PATCH", f"/apps/{echo['id']}", {"title": "Changed"})
    emulator.reset()
    assert client.data("GET", "/apps")["items"] == [echo]
    assert len(client.data("GET", "/teams")) == 1
    client.data("DELETE", f"/apps/{echo['id']}")
    assert client.post("/apps/run", json={"app": "demo/echo", "input": 1}).status_code == 404
