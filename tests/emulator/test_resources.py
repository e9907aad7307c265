"""What is special about a resource."""

from __future__ import annotations

import base64
import hashlib
import json

import httpx
import pytest

from inferencesh.emulator import Emulator

from .planner import Planner

NDJSON = {"Accept": "application/x-ndjson"}


@pytest.fixture
def plan(client):
    return Planner(client)


@pytest.fixture
def echo(emulator, client):
    """A registered app."""
    schema = {"type": "object", "properties": {"text": {"type": "string"}}}
    emulator.app("demo/echo", input_schema=schema)(lambda value: value)
    return client.data("GET", "/apps/demo/echo")


def test_a_registered_app_is_an_app(client, echo):
    assert client.data("GET", f"/apps/{echo['id']}") == echo
    assert client.data("GET", "/apps")["items"] == [echo]
    function = echo["version"]["functions"]["run"]
    assert function["input_schema"]["properties"] == {"text": {"type": "string"}}
    assert client.data("GET", f"/apps/{echo['id']}/versions/{echo['version_id']}") == echo["version"]
    task = client.data("GET", f"/tasks/{client.run('demo/echo', {})['id']}")
    assert (task["app"]["id"], task["app_version_id"]) == (echo["id"], echo["version_id"])


def test_registering_again_is_a_new_version(client, emulator, echo):
    emulator.app("demo/echo")(lambda value: "new")
    again = client.data("GET", "/apps/demo/echo")
    assert again["id"] == echo["id"]
    assert again["version_id"] != echo["version_id"]
    assert client.data("GET", f"/apps/{echo['id']}/versions")["total_items"] == 2
    assert client.finished("demo/echo", 1)["output"] == "new"


def test_a_status_set_through_the_api_decides_about_runs(client, echo, problem):
    client.data("POST", f"/apps/{echo['id']}/status", {"status": "maintenance", "message": "Soon."})
    answer = client.post("/apps/run", json={"app": "demo/echo", "input": {}})
    assert problem(answer) == (503, "app_maintenance")
    assert answer.json()["detail"] == "Soon."


def test_the_store_has_what_is_public(client, emulator, echo, problem, plan):
    own = plan.make("apps")
    assert [app["id"] for app in client.data("GET", "/store/apps")["items"]] == [echo["id"]]
    assert client.data("POST", "/store/apps/list", {"search": {"term": "echo"}})["total_items"] == 1
    assert client.data("GET", f"/store/apps/{echo['id']}")["allows_cloud_workers"] is True
    assert client.data("GET", f"/store/apps/{echo['id']}/pricing")["total_expression"] == "0"
    assert client.data("POST", f"/store/apps/{echo['id']}/estimate", {"input": {}})["microcents"] == 0
    assert problem(client.get(f"/store/apps/{own['id']}")) == (404, "not_found")
    client.data("POST", f"/apps/{own['id']}/visibility", {"visibility": "public"})
    client.data("PATCH", f"/apps/{own['id']}", {"tags": ["nice"], "category": "image"})
    assert client.data("GET", "/store/tags") == [{"slug": "nice", "title": "Nice", "count": 1}]
    counts = {entry["slug"]: entry["count"] for entry in client.data("GET", "/store/categories")}
    assert counts == {"other": 1, "image": 1}
    client.data("POST", f"/apps/{own['id']}/status", {"status": "retired"})
    assert problem(client.get(f"/store/apps/{own['id']}/pricing")) == (404, "not_found")


def test_the_store_has_public_skills(client, problem, plan):
    skill, other = plan.make("skills"), plan.make("skills")
    assert problem(client.get(f"/store/skills/{skill['id']}")) == (404, "not_found")
    client.data("POST", f"/skills/{skill['id']}/visibility", {"visibility": "public"})
    assert [entry["id"] for entry in client.data("GET", "/store/skills")["items"]] == [skill["id"]]
    listing = client.data("GET", f"/store/skills/{skill['id']}")
    assert (listing["id"], listing["created_at"]) == (skill["id"], skill["created_at"])
    assert problem(client.get(f"/store/skills/{other['id']}")) == (404, "not_found")


def test_files_of_a_task(client, emulator):
    emulator.app("demo/files")(lambda value: {"out": value["both"]})
    names = ("only.txt", "both.txt")
    only, both = client.data("POST", "/files", {"files": [{"uri": "", "filename": name} for name in names]})
    value = {"only": only["uri"], "both": both["uri"]}
    task, other = client.finished("demo/files", value), client.finished("demo/files", {"both": both["uri"]})
    path = f"/tasks/{task['id']}/files"
    roles = sorted((file["role"], file["filename"]) for file in client.data("GET", path))
    assert roles == [("input", "both.txt"), ("input", "only.txt"), ("output", "both.txt")]
    assert [file["id"] for file in client.data("GET", f"{path}?role=output")] == [both["id"]]
    skipped = [{"id": both["id"], "reason": "referenced_by_other_task"}]
    assert client.data("DELETE", path) == {"deleted": [only["id"]], "skipped": skipped}
    client.data("DELETE", f"/tasks/{other['id']}")
    assert client.data("DELETE", f"{path}?role=output") == {"deleted": [both["id"]], "skipped": []}
    assert client.data("GET", path) == []


def test_reports_of_a_task(client, emulator, echo, problem):
    @emulator.app("demo/wait")
    def wait(value, context):
        context.sleep(60)

    waiting = client.run("demo/wait")
    assert problem(client.get(f"/usage/tasks/{waiting['id']}/cost")) == (404, "not_found")
    stats = client.data("GET", "/tasks/queue-stats")
    assert stats["total_queued"] + stats["in_progress"] == 1
    assert stats["by_app"][0]["app_name"] == "demo/wait"
    assert stats["by_app_function"][0]["function"] == "run"
    task = client.finished("demo/echo", {})
    assert client.data("GET", f"/usage/tasks/{task['id']}/cost")["charged"] == 0
    timings = client.data("GET", f"/tasks/{task['id']}/timings")
    assert [group["label"] for group in timings["groups"]] == ["queue", "prepare", "setup", "run"]
    assert timings["total_duration_ms"] >= sum(event["duration_ms"] for event in timings["events"]) - 9
    assert timings["events"][0]["status"] == "received"
    assert client.data("GET", f"/tasks/{task['id']}/telemetry")[0]["app_id"] == echo["id"]


def test_a_finished_task_can_be_shown(client, echo):
    task = client.finished("demo/echo", {})
    assert client.data("GET", "/tasks/featured")["items"] == []
    client.data("POST", f"/tasks/{task['id']}/visibility", {"visibility": "public"})
    shown = client.data("POST", f"/tasks/{task['id']}/featured", {"is_featured": True})
    assert (shown["is_featured"], shown["visibility"]) == (True, "public")
    assert client.data("GET", "/tasks/featured")["items"] == [shown] == client.data("GET", "/tasks")["items"]


def test_the_socket_of_a_task(client, emulator, problem):
    @emulator.app("demo/live", kind="stream")
    def live(value, context):
        context.sleep(value)

    ended = client.finished("demo/live", 0)
    find = {"limit": 1, "filters": [{"field": "task_id", "operator": "eq", "value": ended["id"]}]}
    (socket,) = client.data("POST", "/sockets/list", find)["items"]
    assert (socket["status"], socket["outcome"]) == ("closed", "task_ended")
    task = client.run("demo/live", 60)
    path = f"/sockets/{task['socket']['id']}"
    assert client.data("GET", path)["status"] == "pending"
    renewed = client.data("POST", f"{path}/access")
    assert renewed["url"] == task["socket"]["url"]
    assert renewed["token"] != task["socket"]["token"]
    client.data("DELETE", path)
    assert client.follow(task["id"])[-1]["status"] == 12
    assert problem(client.get(path)) == (404, "not_found")


def test_a_secret_is_shown_only_when_it_is_revealed(client):
    made = client.data("POST", "/secrets", {"key": "TOKEN", "value": "abcdefghijkl"})
    assert made["masked_value"] == "****ijkl"
    client.data("PUT", "/secrets/TOKEN", {"value": "brief", "description": "d"})
    changed = client.data("PUT", "/secrets/TOKEN/provider", {"provider": "huggingface"})
    assert (changed["masked_value"], changed["description"]) == ("****", "d")
    assert "brief" not in client.get("/secrets").text + client.get("/secrets/TOKEN").text
    assert client.data("GET", "/secrets/reveal/TOKEN") == {"key": "TOKEN", "value": "brief"}
    assert client.data("DELETE", "/secrets/TOKEN") == {"success": True}
    assert client.get("/secrets/reveal/TOKEN").status_code == 404


@pytest.mark.parametrize("configured", ["1nfsh-test", None])
def test_an_api_key_works_until_it_is_deleted(configured):
    with Emulator(api_key=configured, strict=True).serve() as url:
        owner = {"Authorization": "Bearer 1nfsh-test"}
        made = httpx.post(f"{url}/apikeys", json={"name": "ci"}, headers=owner).json()["data"]
        key = {"Authorization": f"Bearer {made['key']}"}
        assert httpx.get(f"{url}/me", headers=key).status_code == 200
        listed = httpx.get(f"{url}/apikeys", headers=key).json()["data"]["items"]
        assert [row["key"] for row in listed] == [f"****{made['key'][-4:]}"]
        assert httpx.delete(f"{url}/apikeys/{made['id']}", headers=owner).status_code == 200
        assert httpx.get(f"{url}/me", headers=key).status_code == 401
        assert httpx.get(f"{url}/me", headers=owner).status_code == 200


def test_credentials_and_what_is_missing(client, problem):
    wanted = {
        "secrets": [{"key": "TOKEN"}, {"key": "EXTRA", "optional": True}],
        "credentials": [{"slug": "google"}, {"key": "bytedance.video"}],
    }
    missing = client.data("POST", "/credentials/check", wanted)
    assert missing["satisfied"] is False
    assert [error["key"] for error in missing["errors"]] == ["TOKEN", "google", "bytedance"]
    client.data("POST", "/secrets", {"key": "TOKEN", "value": "v"})
    key = {"provider": "bytedance", "type": "api_key", "api_key": "k"}
    assert client.data("POST", "/credentials", key)["credential"]["status"] == "connected"
    begun = client.data("POST", "/credentials", {"provider": "google", "type": "oauth"})
    assert begun["state"] in begun["auth_url"]
    assert problem(client.get("/credentials/google")) == (404, "not_found")
    done = {"provider": "google", "type": "oauth", "code": "c", "state": begun["state"]}
    client.data("POST", "/credentials/oauth/complete", done)
    assert client.data("POST", "/credentials/check", wanted) == {"satisfied": True, "errors": []}
    client.data("POST", "/credentials/google/scopes", {"scopes": ["a"]})
    assert client.data("GET", "/credentials/google")["scopes"] == ["a"]
    assert "k" not in [
        secret for row in client.data("GET", "/credentials")["items"] for secret in row.values()
    ]
    client.data("DELETE", "/credentials/google")
    assert problem(client.delete("/credentials/google")) == (404, "not_found")


@pytest.mark.parametrize("tag", ["knowledge", "skills"])
def test_entity_tags(client, plan, tag):
    made = plan.make(tag)
    named = f"/{tag}/dev/{made['name']}"
    for path in (f"/{tag}/{made['id']}", named, f"{named}/versions/{made['version_id']}"):
        answer = client.get(path)
        tag_of_entity = f'"{made["version"]["content_hash"]}"'
        assert (answer.headers["etag"], answer.headers["cache-control"]) == (tag_of_entity, "no-cache")
        same = client.get(path, headers={"If-None-Match": f'"x", W/{tag_of_entity}'})
        assert (same.status_code, same.content) == (304, b"")
        assert client.get(path, headers={"If-None-Match": '"x"'}).status_code == 200


def test_the_text_of_a_skill(client, plan, problem):
    skill = plan.make("skills", instructions="# Do it\n")
    path = f"/skills/dev/{skill['name']}"
    answer = client.get(f"{path}/content")
    assert answer.headers["content-type"] == "text/markdown; charset=utf-8"
    assert answer.text == "# Do it\n"
    assert skill["version"]["content_hash"] == hashlib.sha256(b"# Do it\n").hexdigest()
    assert client.data("GET", f"{path}/download")["files"][0]["content"] == "# Do it\n"
    assert client.get("/skills/resolve", params={"ref": f"dev/{skill['name']}"}).json()["data"] == skill
    assert problem(client.get("/skills/resolve?ref=dev/nothing")) == (404, "not_found")


def test_texts_that_mention_each_other(client, plan):
    first = plan.make("knowledge")
    text = f"See dev/{first['name']}."
    second = plan.make("knowledge", version={"content": {"content": text}})
    for record, direction, other in ((second, "references", first), (first, "referenced_by", second)):
        found = client.data("GET", f"/knowledge/{record['id']}/references")
        assert [row["id"] for row in found[direction]] == [other["id"]]


def test_artifacts(client, plan, problem):
    page = plan.make("artifacts", name="page", content="<h1>ä</h1>")
    path = f"/artifacts/{page['id']}"
    first = client.data("GET", f"{path}/content")
    assert (first["content"], first["number"], first["size_bytes"]) == ("<h1>ä</h1>", 1, 11)
    assert first["md5"] == hashlib.md5("<h1>ä</h1>".encode()).hexdigest()
    assert (
        client.data("POST", f"{path}/versions", {"content": "<h1>ä</h1>"})["version_id"] == page["version_id"]
    )
    base = {"base_version_id": page["version_id"]}
    text = {"content": base64.b64encode(b"2").decode(), "content_encoding": "base64"}
    second = client.data("POST", f"{path}/versions", text | base)
    assert second["version"]["number"] == 2
    assert problem(client.post(f"{path}/versions", json={"content": "3"} | base)) == (409, "version_conflict")
    stale = {"name": "page", "title": "Page", "content": "3"} | base
    assert problem(client.post("/artifacts", json=stale)) == (409, "version_conflict")
    assert (
        client.data("POST", f"{path}/versions", {"content": "3", "force": True} | base)["version"]["number"]
        == 3
    )
    broken = {"content": "!", "content_encoding": "base64"}
    assert problem(client.post(f"{path}/versions", json=broken)) == (400, "invalid_request")
    assert client.get(f"{path}/render").text == "3"
    client.data("POST", path, {"shared_version_id": second["version_id"]})
    rendered = client.get(f"{path}/render")
    assert (rendered.text, rendered.headers["content-type"]) == ("2", "text/plain; charset=utf-8")
    assert client.get(f"{path}/render", params={"version": page["version_id"]}).text == "<h1>ä</h1>"
    assert client.data("GET", f"{path}/versions/{page['version_id']}/content") == first
    assert client.data("GET", f"{path}/frame")["version_id"] == second["version_id"]
    assert client.get("/artifacts/guidance").headers["content-type"] == "text/markdown; charset=utf-8"


def test_teams(client, plan, problem):
    me = client.data("GET", "/me")
    team = plan.make("teams", name="Acme", username="acme")
    path = f"/teams/{team['id']}"
    free = {
        name: client.data("GET", f"/teams/check-username?username={name}")["available"]
        for name in ("acme", "x")
    }
    assert free == {"acme": False, "x": True}
    own = f"/teams/check-username?username=acme&exclude_team_id={team['id']}"
    assert client.data("GET", own)["available"] is True
    (owner,) = client.data("GET", f"{path}/members")
    assert (owner["user_id"], owner["role"]) == (me["user"]["id"], "owner")
    demotion = client.post(f"{path}/members/{owner['user_id']}/role", json={"role": "member"})
    assert problem(demotion) == (400, "last_owner")
    assert problem(client.delete(f"{path}/members/{owner['user_id']}")) == (400, "last_owner")
    member = client.data("POST", f"{path}/members", {"email": "grace@example.com", "role": "member"})
    promoted = client.data("POST", f"{path}/members/{member['user_id']}/role", {"role": "owner"})
    assert promoted["role"] == "owner"
    client.data("DELETE", f"{path}/members/{owner['user_id']}")
    assert client.data("GET", f"{path}/members") == [promoted]
    invite = client.data("POST", f"{path}/invites", {"email": "ada@example.com", "role": "admin"})
    assert client.data("GET", f"{path}/invites") == [invite]
    client.data("DELETE", f"{path}/invites/{invite['id']}")
    assert client.data("GET", f"{path}/invites") == []
    assert client.data("GET", f"{path}/view")["team_id"] == team["id"]
    client.data("DELETE", path)
    assert problem(client.delete(f"/teams/{me['team']['id']}")) == (403, "forbidden")
    assert [row["id"] for row in client.data("GET", "/teams")] == [me["team"]["id"]]


def test_the_account(client, plan):
    plan.make("knowledge")
    stats = client.data("GET", "/me/stats")
    assert (stats["knowledge_count"], stats["skills_count"], stats["extracted"]["today"]) == (1, 0, 1)
    team = client.data("GET", "/teams")[0]
    client.data("PATCH", f"/teams/{team['id']}", {"name": "Renamed"})
    assert client.data("GET", "/me")["team"]["name"] == "Renamed"
    scopes = client.data("GET", "/scopes")
    assert "apps:execute" in [scope["value"] for scope in scopes["scopes"]]
    assert all(entry["unlimited"] for entry in client.data("GET", "/entitlements"))


def test_a_run_of_a_flow_goes_through_its_statuses(client, plan):
    flow = plan.make("flows")
    given = {"prompt": "A mountain"}
    run = client.data("POST", "/flowruns", {"flow": f"dev/{flow['name']}", "input": given})
    with client.stream("GET", f"/flowruns/{run['id']}/stream", headers=NDJSON) as answer:
        records = [json.loads(line) for line in answer.iter_lines()]
    records = [record for record in records if record.get("type") != "heartbeat"]
    assert records[0]["id"] == run["id"]
    assert all(record["data"]["id"] == run["id"] for record in records[1:])
    statuses = [records[0]["status"], *(record["data"]["status"] for record in records[1:])]
    assert statuses == [1, 2, 3]
    assert client.data("GET", f"/flowruns/{run['id']}")["output"] == given
    by_name = [{"field": "status", "operator": "eq", "value": "completed"}]
    assert client.data("POST", "/flowruns/list", {"filters": by_name})["total_items"] == 1
    assert client.data("POST", f"/flowruns/{run['id']}/clone")["id"] != flow["id"]


def test_a_run_of_a_flow_can_be_cancelled(client, plan):
    run = plan.flow_run()
    client.data("POST", f"/flowruns/{run['id']}/cancel")
    text = client.get(f"/flowruns/{run['id']}/stream", headers=NDJSON).text
    assert json.loads(text)["status"] == 5
    client.data("POST", f"/flowruns/{run['id']}/cancel")
    assert client.get(f"/flowruns/{run['id']}/tasks/stream", headers=NDJSON).text == ""


def test_edits_of_a_graph(client, plan):
    flow = plan.make("flows")
    path = f"/flows/{flow['id']}"
    nodes = [
        {"type": "node.add", "payload": {"id": name, "type": "app", "position": {"x": 0, "y": 0}}}
        for name in ("a", "b")
    ]
    edge = {"type": "edge.add", "payload": {"id": "e", "source": "a", "target": "b"}}
    assert client.data("POST", f"{path}/actions", {"actions": [*nodes, edge]})["version"] == 2
    changes = [
        {"type": "node.move", "payload": {"id": "b", "position": {"x": 5, "y": 6}}},
        {"type": "node.update", "payload": {"node_id": "b", "patch": {"function": "f"}}},
        {"type": "flow.set_input_schema", "payload": {"schema": {"type": "object"}}},
        {"type": "node.remove", "payload": {"id": "a"}},
    ]
    client.data("POST", f"{path}/actions", {"actions": changes})
    drawn = client.data("GET", path)
    assert [(node["id"], node["position"]) for node in drawn["nodes"]] == [("b", {"x": 5, "y": 6})]
    assert (drawn["edges"], drawn["input_schema"]) == ([], {"type": "object"})
    assert drawn["node_data"]["b"]["function"] == "f"
    assert drawn["draft_version"]["nodes"] == drawn["nodes"]
    no_place = {"id": "c", "type": "app", "position": "here"}
    kinds = (("undo", None), ("node.add", 5), ("node.add", no_place))
    wrong = [{"type": kind, "payload": payload} for kind, payload in kinds]
    answer = client.post(f"{path}/actions", json={"actions": [*wrong, nodes[0]]})
    assert answer.status_code == 422
    assert [error["type"] for error in answer.json()["data"]["errors"]] == ["undo", "node.add", "node.add"]
    assert answer.json()["data"]["actions"] == [nodes[0]]


def test_the_draft_of_a_flow_can_be_written_as_a_whole(client, plan):
    flow = plan.make("flows")
    node = {"id": "a", "type": "app", "position": {"x": 1, "y": 2}}
    draft = {"id": flow["draft_version_id"], "nodes": [node]}
    body = {"name": "f", "title": "F", "draft_version": draft}
    assert client.data("POST", f"/flows/{flow['id']}", body)["nodes"] == [node]
    viewport = {"x": 1, "y": 2, "zoom": 0.5}
    assert client.data("POST", f"/flows/{flow['id']}/viewport", viewport)["viewport"] == viewport
    app = client.data("POST", f"/flows/{flow['id']}/app")
    assert (app["category"], app["version"]["flow_version_id"]) == ("flow", flow["draft_version_id"])
    assert client.data("POST", f"/flows/{flow['id']}/app")["id"] == app["id"]


@pytest.mark.parametrize("path", ["/engines/{id}/stream", "/engines/stream"])
def test_the_stream_of_engines(client, plan, path):
    engine = plan.make("engines")
    with client.stream("GET", path.format(**engine), headers=NDJSON) as answer:
        lines = answer.iter_lines()
        assert json.loads(next(lines)) == engine
        assert json.loads(next(lines)) == {"type": "heartbeat"}
        client.data("POST", f"/engines/{engine['id']}/drain")
        change = next(record for record in map(json.loads, lines) if "fields" in record)
    assert change["fields"] == ["updated_at", "status"] or change["fields"] == ["status", "updated_at"]
    assert (change["data"]["id"], change["data"]["status"]) == (engine["id"], "draining")


def test_a_stream_of_changes_is_let_go_with_its_reader(client, plan, emulator):
    engine = plan.make("engines")
    with client.stream("GET", f"/engines/{engine['id']}/stream", headers=NDJSON) as answer:
        lines = answer.iter_lines()  # kept: the connection ends with it
        next(lines)
        assert emulator._state.database.feed.follower_count == 1
    while emulator._state.database.feed.follower_count:
        client.data("GET", "/me")


def test_a_stream_lasts_as_long_as_it_is_told(plan):
    with Emulator(heartbeat=0.02, stream_lifetime=0.1).serve() as url:
        headers = {"Authorization": "Bearer k", **NDJSON}
        text = httpx.get(f"{url}/engines/stream", headers=headers, timeout=5).text
    assert set(text.splitlines()) == {'{"type":"heartbeat"}'}


def test_engines_do_as_they_are_told(client, plan):
    engine = plan.make("engines")
    path = f"/engines/{engine['id']}"
    steps = ("drain", "stop", "restart", "update", "extend")
    statuses = []
    for step in steps:
        client.data("POST", f"{path}/{step}")
        statuses.append(client.data("GET", path)["status"])
    assert statuses == ["draining", "stopped", "running", "running", "running"]
    offers = client.data("GET", "/instances/types")
    cloud = offers[0]["cloud"]
    assert client.data("GET", f"/instances/types?cloud={cloud}&available=true") == offers
    assert client.data("GET", "/instances/types?cloud=nowhere") == []


def test_tools_of_an_mcp_server(client, plan, problem):
    server = plan.make("mcp_servers", slug="tickets")
    (tool,) = client.data("GET", "/mcps/tickets/tools")
    answer = client.data("POST", f"/mcps/tickets/tools/{tool['name']}", {"query": "x"})
    assert (answer["content"][0]["text"], answer["structuredContent"]) == ('{"query":"x"}', {"query": "x"})
    failed = client.data("POST", "/mcps/tickets/tools/nope", {})
    assert (failed["isError"], failed["error"]) == (True, True)
    assert client.data("GET", "/mcps/tickets") == server
    assert problem(client.get("/mcps/nothing/tools")) == (404, "not_found")


def test_triggers_start_what_they_are_for(client, plan, echo):
    agent, flow = plan.agent(), plan.make("flows")
    actions = [
        ({"action": "run_app", "app_id": echo["id"]}, "task_id"),
        ({"action": "run_agent", "agent_id": agent["id"]}, "chat_id"),
        ({"action": "run_flow", "flow_id": flow["id"]}, "flow_run_id"),
    ]
    for action, started in actions:
        trigger = client.data("POST", "/triggers", {"name": "t", "type": "manual", **action})
        assert (trigger["enabled"], trigger["fire_count"]) == (True, 0)
        assert client.data("POST", f"/triggers/{trigger['id']}/fire", {"text": "x"}) == {"fired": True}
        fire = client.data("GET", "/trigger-fires")["items"][0]
        assert (fire["status"], fire["payload"]) == ("success", {"text": "x"})
        assert fire[started]
        assert client.data("GET", f"/trigger-fires/{fire['id']}") == fire
        assert client.data("GET", f"/triggers/{trigger['id']}")["fire_count"] == 1


def test_a_trigger_that_can_not_start_anything(client):
    body = {"name": "t", "type": "webhook", "action": "run_app", "app_id": "nothing"}
    trigger = client.data("POST", "/triggers", body)
    assert trigger["webhook_url"].endswith(f"/triggers/{trigger['id']}/hook")
    assert client.data("POST", f"/triggers/{trigger['id']}/fire") == {"fired": False}
    fire = client.data("POST", "/trigger-fires/list", {})["items"][0]
    assert (fire["status"], fire["error"]) == ("error", "no app 'nothing'")


def test_search(client, plan, echo):
    plan.make("apps", title="Upscale photos", description="Makes a photo larger.")
    plan.make("skills", description="How to take a photo")
    found = client.data("POST", "/search", {"query": "upscale photo", "collections": ["apps", "skills", "x"]})
    assert [hit["title"] for hit in found["apps"]] == ["Upscale photos"]
    assert [hit["score"] for hit in found["skills"]] == [0.5]
    suggested = client.data("POST", "/suggest", {"query": "upscale photo", "limit": 1})["results"]
    assert [(row["type"], row["score"]) for row in suggested] == [("app", 1.0)]


def test_the_card_of_an_agent(client, plan):
    agent = plan.agent()
    card = client.get(f"/agents/{agent['id']}/card").json()
    assert (card["name"], card["description"]) == ("Helper", "Helps.")
    assert client.get(f"/agents/dev/{agent['name']}/card").json() == card


def test_an_agent_is_filed_under_a_project(client, plan, problem):
    agent, project = plan.agent(), plan.make("projects")
    moved = client.data("POST", f"/agents/{agent['id']}/move", {"project_id": project["id"]})
    assert (moved["project_id"], moved["project"]) == (project["id"], project)
    assert client.data("POST", f"/agents/{agent['id']}/move", {})["project_id"] is None
    answer = client.post(f"/agents/{agent['id']}/move", json={"project_id": "nothing"})
    assert problem(answer) == (404, "not_found")


def test_an_agent_gets_another_version(client, plan):
    agent = plan.agent()
    changed = client.data("POST", f"/agents/{agent['id']}", {"version": {"system_prompt": "x"}})
    assert changed["version"]["system_prompt"] == "x"
    assert changed["version_id"] != agent["version_id"]
    assert (
        client.data("POST", f"/agents/{agent['id']}", {"visibility": "team"})["version"] == changed["version"]
    )
