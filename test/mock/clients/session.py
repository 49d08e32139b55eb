"""A short session with the mock, with nothing but Python's standard library.

Run it as `python3 session.py TEAMS_URL QODEX_URL`. It prints what it saw as one line of JSON.
"""

import json
import sys
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

teams, qodex = sys.argv[1:]
bearer = {"Authorization": "Bearer any"}
api_key = {"X-API-Key": "any"}


def call(method, url, headers=None, query=None, body=None):
    """Sends a request; an error status is an answer as well."""
    headers = dict(headers or {})
    data = None
    if query:
        url += "?" + urlencode(query)
    if body is not None:
        headers["Content-Type"] = "application/json"
        data = json.dumps(body).encode()
    try:
        with urlopen(Request(url, data, headers, method=method), timeout=30) as response:
            return response.status, response.headers, json.load(response)
    except HTTPError as error:
        with error:
            return error.code, error.headers, json.load(error)


members = teams + "/v1/organizations/org_xxx/members"


def all_members(page_size):
    """Follows the cursors of a list to its end."""
    found, query = [], {"maxResults": page_size}
    while True:
        _, _, page = call("GET", members, bearer, query)
        found += [member["id"] for member in page["members"]]
        if not page.get("nextToken"):
            return found
        query["nextToken"] = page["nextToken"]


seen = {"lists": [all_members(size) for size in (1, 2, 100)]}

status, _, body = call("GET", members)
seen["no key"] = [status, body["code"]]

status, headers, body = call("GET", members, {**bearer, "Prefer": "code=429"})
seen["declared error"] = [status, headers["Retry-After"], body["code"]]

status, headers, body = call("GET", members, bearer, {"maxResults": 0})
seen["wrong parameter"] = [status, json.loads(headers["sl-violations"])[0]["code"], body["code"]]

right = {"workspace": {"name": "Ticketing", "type": "team"}}
status, _, body = call("POST", qodex + "/workspaces", api_key, body=right)
seen["right body"] = [status, body["workspace"]["name"]]

status, headers, _ = call("POST", qodex + "/workspaces", api_key, body={"workspace": {}})
seen["wrong body"] = [status, json.loads(headers["sl-violations"])[0]["location"]]

call("POST", teams + "/__mock/replies", body={"operationId": "listMembers", "status": 503, "times": 1})
seen["scripted"] = [call("GET", members, bearer)[0] for _ in range(2)]

print(json.dumps(seen))
