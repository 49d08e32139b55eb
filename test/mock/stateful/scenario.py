"""The scenario of scenario.ts, with nothing but Python's standard library.

Usage: python3 scenario.py <URL of the qodex mock> <URL of the teams mock>
Prints what each step was answered, as JSON.
"""

import json
import sys
import urllib.error
import urllib.request

QODEX, TEAMS = sys.argv[1:]
MEMBERS = TEAMS + "/v1/organizations/org_1/members"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
steps = []


def step(name, method, url, body=None):
    """Sends a request, and keeps its answer."""
    headers = {"X-API-Key": "any", "Authorization": "Bearer any"}
    data = None
    if body is not None:
        headers["Content-Type"] = "application/json"
        data = json.dumps(body).encode()
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            status, answer = response.status, json.load(response)
    except urllib.error.HTTPError as error:
        status, answer = error.code, json.load(error)
    steps.append({"name": name, "status": status, "body": answer})
    return answer


workspace = step("create a workspace", "POST", f"{QODEX}/workspaces", {
    "workspace": {"name": "Harbour", "type": "team"},
})["workspace"]["id"]
collection = step("create a collection", "POST", f"{QODEX}/collections?workspace={workspace}", {
    "collection": {
        "info": {"name": "Sailings", "schema": SCHEMA},
        "item": [
            {"name": "Sailings", "request": {"method": "GET", "url": "https://api.example.com"}},
        ],
    },
})["collection"]
step("rename it", "PATCH", f"{QODEX}/collections/{collection['id']}", {
    "collection": {"info": {"name": "Departures"}},
})
step("tag it", "PUT", f"{QODEX}/collections/{collection['uid']}/tags", {
    "tags": [{"slug": "harbour"}],
})
step("find it by its tag", "GET", f"{QODEX}/tags/harbour/entities")
environment = f"{QODEX}/environments/" + step(
    "create an environment", "POST", f"{QODEX}/environments?workspace={workspace}",
    {"environment": {"name": "Quay"}},
)["environment"]["id"]
step("change it", "PUT", environment, {
    "environment": {
        "values": [{"key": "stage", "value": "test", "type": "default", "enabled": True}],
    },
})
step("get it", "GET", environment)
mock = f"{QODEX}/mocks/" + step(
    "create a mock server", "POST", f"{QODEX}/mocks?workspace={workspace}",
    {"mock": {"collection": collection["uid"], "name": "Stand-in", "private": True}},
)["mock"]["id"]
step("publish it", "POST", f"{mock}/publish")
step("publish it again", "POST", f"{mock}/publish")
step("create a monitor", "POST", f"{QODEX}/monitors?workspace={workspace}", {
    "monitor": {
        "collection": collection["uid"],
        "name": "Look-out",
        "schedule": {"cron": "0 6 * * MON-FRI", "timezone": "Europe/Oslo"},
    },
})
step("see all of it in the workspace", "GET", f"{QODEX}/workspaces/{workspace}")
step("delete the environment", "DELETE", environment)
step("do not find it", "GET", environment)

step("list members", "GET", f"{MEMBERS}?maxResults=50")
step("get a member", "GET", f"{MEMBERS}/member_def456")
step("remove the member", "DELETE", f"{MEMBERS}/member_def456")
step("do not find the member", "GET", f"{MEMBERS}/member_def456")
step("list members again", "GET", f"{MEMBERS}?maxResults=50")

print(json.dumps(steps))
