"""Writes the plain scenarios, `scenarios/plain/*.yaml`: of each service what creation, reading, change, deletion and lists do,
and of each kind of entity that it comes back as it was written, without its secrets; of everything else that holds a secret
that it is not printed.

    python -m driver.plain [--check]

And `scenarios/stories/faults of calls.yaml`: stories in which one call meets each fault. What all of them are made of stands in
`plain/*.yaml` and the operation table.
"""

import base64
import copy
import sys

import yaml

from .table import HERE, Operations

_ORIGIN = "# Made from plain/*.yaml and operations.json by `python -m driver.plain`; do not edit.\n"


# They are stories, and played everywhere.
FAULTS = "stories/faults of calls.yaml"


def files():
    """Texts by their paths."""
    operations = Operations()
    services = yaml.safe_load((HERE / "plain/services.yaml").read_text())
    values = yaml.safe_load((HERE / "plain/values.yaml").read_text())
    made = {f"{name}.yaml": list(_service(operations, name, one)) for name, one in services.items()}
    made.update((f"kinds of {union}.yaml", scenarios) for union, scenarios in _kinds(operations, values))
    made["secrets.yaml"] = list(_secrets(operations))
    made = {f"plain/{name}": scenarios for name, scenarios in made.items() if scenarios}
    made[FAULTS] = list(_faults(yaml.safe_load((HERE / "plain/faults.yaml").read_text())))
    return {HERE / "scenarios" / name: _ORIGIN + _written({"scenarios": scenarios}) for name, scenarios in made.items()}


def _faults(said):
    """Every story with every fault before its call."""
    for story in said["stories"]:
        for title, fault in said["faults"].items():
            order = {name: story["call"]["do"] if value == "$METHOD" else value for name, value in fault["before"].items()}
            # Copies, so that YAML writes each of them out.
            yield copy.deepcopy({
                "name": f"{story['name']}, {title}", "rule": "RULES 5.3",
                **{name: held for name, held in (("needs", fault.get("needs")), ("given", story.get("given"))) if held},
                "steps": [*story.get("before", ()), {"fault": order}, story["call"], *story["after"]],
            })


def _service(operations, name, one):
    names = set(operations.names())
    given = one.get("given") or []
    fields = one["with"]
    shown = {field: value for field, value in fields.items()}
    create = {"do": f"{name}.Create", "with": fields, "save": "made", "expect": {"id": "*", **shown}}
    get = {"do": f"{name}.Get", "with": {"id": "$made"}}
    gone = {**get, "error": {"kind": "NOT_FOUND"}}

    def scenario(title, *steps, **more):
        return {"name": f"{name}: {title}", **({"given": given} if given else {}), **more, "steps": list(steps)}

    yield scenario("what is created comes back as it was written", create, {**get, "expect": {"id": "$made.id", **shown}})
    yield scenario(
        "a creation with the same idempotency key is carried out once",
        {**create, "options": {"idempotency_key": "once"}},
        {**create, "options": {"idempotency_key": "once"}, "save": "again", "expect": {"id": "$made.id"}},
    )
    if f"{name}.Update" in names and "change" in one:
        update = {"do": f"{name}.Update", "with": {"entity": "$made"}, "change": one["change"]}
        changed = {**shown, **one["change"]}
        yield scenario(
            "a change is written, and nothing else changes",
            create, {**update, "expect": {"id": "$made.id", **changed}}, {**get, "expect": {"id": "$made.id", **changed}},
        )
        yield scenario(
            "get, change and write back keeps what another wrote meanwhile",
            create,
            {"modify": name, "id": "$made.id", "change": one["change"], "expect": changed},
            {**get, "expect": changed},
        )
        yield scenario(
            "a change based on an older revision is refused",
            create,
            {"revision": "root", "save": "before"},
            {**update},
            {**update, "options": {"if_revision": "$before"}, "error": {"kind": "REVISION_MISMATCH"}},
        )
    delete = {"do": f"{name}.Delete", "with": {"id": "$made"}}
    yield scenario("what is deleted is gone", create, delete, gone, {**delete, "error": {"kind": "NOT_FOUND"}})
    if "filter" in one:
        filtered = {"do": f"{name}.List", "with": {"filter": f"{one['filter']}:?"}, "values": [f"$made.{one['filter']}"]}
        found = {"$has": {"id": "$made.id"}} if one.get("others") else [{"id": "$made.id"}]
        yield scenario(
            f"a list is filtered by {one['filter']}",
            create,
            {**filtered, "expect": found},
            {**filtered, "values": ["nothing has this"], "expect": []},
        )
    elif f"{name}.List" in names:
        yield scenario("a list has it", create, {"do": f"{name}.List", "expect": {"$has": {"id": "$made.id"}}})
    if f"{name}History.List" in names:
        yield scenario(
            "its history tells its creation and its end",
            create, delete,
            {"do": f"{name}History.List", "expect": {"$at_least": 2}},
        )
    yield scenario(
        "an unknown filter field is refused by its name",
        {"do": f"{name}.List", "with": {"filter": "nosuchfield:1"}, "error": {"kind": "INVALID", "message": "nosuchfield"}},
    ) if "filter" in one else scenario("one that never was is not found", create, delete, gone)
    for field in one.get("required") or []:
        rest = {key: value for key, value in fields.items() if key != field}
        loosely = field.replace("_", "_?")
        yield scenario(
            f"without {field} it is refused, naming that",
            {"do": f"{name}.Create", "with": rest, "error": {"kind": "/INVALID|ARGUMENT/", "message": f"(?i){loosely}"}},
            {"do": f"{name}.List", "with": {"filter": f"{one['filter']}:?"}, "values": [str(fields[one["filter"]])], "expect": []}
            if field != one["filter"]
            else {"do": f"{name}.List", "expect": {"$lacks": {"name": "nothing"}}},
        )


# Which service creates the entities of which kinds.
_UNIONS = {
    "Account": "Accounts", "Connector": "DiscoveryConnectors", "Node": "Nodes", "Resource": "Resources", "SecretEngine": "SecretEngines",
    "SecretStore": "SecretStores",
}


# What kinds must refer to: the steps that make it, and what names it.
_REFERENCES = {"secret_store_id": ("store", "$store.id"), "identity_set_id": ("identities", "$identities.id")}


def _kinds(operations, values):
    for union, service in _UNIONS.items():
        scenarios = []
        for name, known in sorted(operations.types.items()):
            if known.get("entity") == union:
                scenarios.append(_kind(operations, values, service, name, known))
        yield union, scenarios


def _kind(operations, values, service, name, known):
    fields, secrets = {"type": known["kind"]}, {}
    given = []
    for field, facts in known["fields"].items():
        is_left_out = field in values["left_out"] and not facts.get("required")
        if field == "id" or facts.get("read_only") or is_left_out:
            continue
        value = _value(values, field, facts, known["kind"])
        if value is None:
            continue
        given += [given_by for given_by, text in _REFERENCES.values() if text == value]
        fields[field] = value
        if facts.get("secret"):
            secrets[field] = value
    # Secrets are not given back, and not printed (RULES 7.1).
    back = {field: None if field in secrets else value for field, value in fields.items()}
    steps = [
        {"do": f"{service}.Create", "with": fields, "save": "made", "expect": {"id": "*", **back}},
        {"show": "made"},
        {"do": f"{service}.Get", "with": {"id": "$made"}, "expect": {"id": "$made.id", **back}},
    ]
    title = "comes back as it was written" + (f", without {', '.join(secrets)}" if secrets else "")
    scenario = {"name": f"{known['entity']} {known['kind']}: {title}"}
    if given:
        scenario["given"] = given
    if secrets:
        scenario["secrets"] = list(secrets.values())
        steps.insert(0, {"print": known["entity"], "with": fields})
        # Who sends it wrongly hears what is wrong, and not what was sent.
        wrong = {**fields, **{name: "" for name in ("name", "email") if name in fields}}
        steps.append({
            "do": f"{service}.Create", "with": wrong, "error": {"kind": "/INVALID|ARGUMENT|ALREADY_EXISTS/"},
        })
    scenario["steps"] = steps
    return scenario


def _secrets(operations):
    """Of what holds a secret and is no kind of an entity, an answer for one: that the language does not print it."""
    for name, known in sorted(operations.types.items()):
        secret = {field: facts["type"] for field, facts in known["fields"].items() if facts.get("secret")}
        if not secret or "kind" in known:
            continue
        rest = {field: facts["type"] for field, facts in known["fields"].items() if facts.get("required") and field not in secret}
        fields, marks = {field: "any" if word == "text" else {} for field, word in rest.items()}, []
        for field, word in secret.items():
            mark = f"mark-{name}-{field}".replace("_", "-").lower()
            in_base64 = base64.b64encode(mark.encode()).decode()
            fields[field] = {"$bytes": in_base64} if word == "bytes" else mark
            # Bytes are printed as text, in base64 or as numbers.
            numbers = ", ".join(str(byte) for byte in mark.encode())
            marks += [mark, in_base64, numbers] if word == "bytes" else [mark]
        yield {
            "name": f"{name}: {', '.join(secret)} {'is' if len(secret) == 1 else 'are'} not printed", "rule": "RULES 7.1",
            "secrets": marks, "steps": [{"print": name, "with": fields}],
        }


def _value(values, field, facts, kind):
    word = facts["type"]
    if facts.get("secret"):
        return f"mark-{kind}-{field}".replace("_", "-")
    if field in _REFERENCES:
        return _REFERENCES[field][1]
    if facts.get("names"):
        return None
    if word == "text":
        if field in ("name", "username", "database"):
            return f"{field}-{kind}".replace("_", "-")
        return values["texts"].get(field, f"{field}-1".replace("_", "-"))
    if word == "integer":
        return values["numbers"].get(field, 7)
    if word == "bool":
        return True
    if word == "tags":
        return {"env": "prod"}
    if field == "permissions":
        return ["role:list"]
    return None


def _written(document):
    return yaml.dump(document, sort_keys=False, allow_unicode=True, width=130, default_flow_style=None)


def main():
    wanted = files()
    folder = HERE / "scenarios/plain"
    stale = [path for path in folder.glob("*.yaml") if path not in wanted]
    differing = [path for path, text in wanted.items() if not path.exists() or path.read_text() != text]
    if "--check" in sys.argv[1:]:
        if stale or differing:
            names = ", ".join(sorted(path.name for path in stale + differing))
            sys.exit(f"out of date: {names}; run `python -m driver.plain`")
        return
    for path in stale:
        path.unlink()
    for path in differing:
        path.write_text(wanted[path])


if __name__ == "__main__":
    main()
