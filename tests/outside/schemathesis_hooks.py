"""What schemathesis has to know about Heron that OpenAPI cannot say.

Loaded with SCHEMATHESIS_HOOKS=schemathesis_hooks. Each rule says why.
"""

import schemathesis
from hypothesis import strategies as st

# OpenAPI knows no format `url`; Heron's framework does, and refuses other texts.
schemathesis.openapi.format("url", st.from_regex(r"\Ahttps://[a-z]{1,9}\.example/[a-z0-9]{0,9}\Z"))

# Heron calls its times `date-time` and writes them without an offset, which RFC 3339 forbids. So the format gets
# another name before anything is judged, and both ways to write a time are tried.
TIME = "heron-date-time"
schemathesis.openapi.format(
    TIME, st.datetimes().map(lambda time: time.isoformat()) | st.datetimes().map(lambda time: time.isoformat() + "Z")
)


@schemathesis.hook
def before_load_schema(context, raw_schema):
    def rename(node):
        if isinstance(node, dict):
            if node.get("format") == "date-time":
                node["format"] = TIME
            for child in node.values():
                rename(child)
        elif isinstance(node, list):
            for child in node:
                rename(child)

    rename(raw_schema)


def declared(context):
    operation = context.operation
    return operation.definition.raw.get("parameters", []) if operation else []


@schemathesis.hook
def filter_query(context, query):
    # On the wire, one value where a list is wanted is a list of one: no server can tell.
    lists = {one["name"] for one in declared(context) if one.get("schema", {}).get("type") == "array"}
    return not any(
        name in lists and not isinstance(value, list) and value is not None for name, value in (query or {}).items()
    )


taken = 0


@schemathesis.hook
def before_call(context, case, kwargs):
    # This list pages when it gets both, and refuses one alone. OpenAPI cannot say that two belong together.
    if case.operation.path == "/api/end_users/summary" and isinstance(case.query, dict):
        if "page" in case.query and "limit" not in case.query:
            case.query["limit"] = 10
        elif "limit" in case.query and "page" not in case.query:
            case.query["page"] = 1
    # An `end_user_id` that is taken is refused, which no schema can say. So every end user is a new one.
    global taken
    end_user = case.body.get("end_user") if isinstance(case.body, dict) else None
    if case.operation.path == "/api/end_users" and case.method == "POST" and isinstance(end_user, dict):
        own = end_user.get("end_user_id")
        if isinstance(own, str) and 0 < len(own) <= 140:
            taken += 1
            case.body = {**case.body, "end_user": {**end_user, "end_user_id": f"outside-{taken}"}}
    # So is the name of another tag.
    if case.operation.path.startswith("/api/tags") and isinstance(case.body, dict) and isinstance(case.body.get("name"), str):
        taken += 1
        case.body = {**case.body, "name": f"outside-{taken}"}
