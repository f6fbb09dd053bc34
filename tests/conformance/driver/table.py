"""The operation table (generated from proto/), and scenarios read from their files."""

import copy
import json
from pathlib import Path

import jsonschema
import yaml

from .places import ENDPOINTS
from .play import ACTIONS

HERE = Path(__file__).resolve().parents[1]


class Operations:
    """What `operations.json` says."""

    def __init__(self):
        table = json.loads((HERE / "operations.json").read_text())
        self.types = table["types"]
        self._operations = {one["operation"]: one for one in table["operations"]}
        self.codes = {one["kind"]: one["code"] for one in table["errors"]}

    def operation(self, name):
        try:
            return self._operations[name]
        except KeyError:
            raise KeyError(f"no operation is called `{name}`") from None

    def names(self):
        return list(self._operations)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Instants stay texts: JSON has none."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(operations):
    """All scenarios, in the order of their files. Each is valid by `schema.json`, has a name of its own and names operations
    that exist."""
    schema = json.loads((HERE / "schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    given, scenarios, names = {}, [], set()
    files = sorted((HERE / "scenarios").rglob("*.yaml"))
    for path in files:
        text = yaml.load(path.read_text(), _Loader)
        for error in validator.iter_errors(text):
            where = "/".join(str(part) for part in error.absolute_path)
            raise ValueError(f"{path.relative_to(HERE)}: {where}: {error.message}")
        given.update(text.get("given") or {})
        for scenario in text.get("scenarios") or []:
            scenario["file"] = str(path.relative_to(HERE / "scenarios"))
            if scenario["name"] in names:
                raise ValueError(f"two scenarios are called `{scenario['name']}`")
            names.add(scenario["name"])
            scenarios.append(scenario)
    for scenario in scenarios:
        scenario["given"] = [step for name in scenario.get("given") or [] for step in _given(given, name)]
        for step in scenario["given"] + scenario["steps"]:
            _check(scenario, step, operations)
    return scenarios


def _given(given, name):
    steps = given[name]
    return [one for step in steps for one in (_given(given, step["given"]) if "given" in step else [copy.deepcopy(step)])]


def _check(scenario, step, operations):
    actions = [name for name in ACTIONS if name in step]
    if len(actions) != 1:
        raise ValueError(f"`{scenario['name']}`: a step does one thing, not {actions}: {step}")
    if "do" in step:
        operations.operation(step["do"])
    if "error" in step and isinstance(step["error"], (str, dict)):
        kind = step["error"] if isinstance(step["error"], str) else step["error"].get("kind")
        if kind not in ("argument", "ARGUMENT", None) and not kind.startswith("/") and kind not in operations.codes:
            raise ValueError(f"`{scenario['name']}`: no error is of the kind `{kind}`")


def endpoints_of(scenario):
    """Where a scenario can be played."""
    needs = scenario.get("needs") or []
    if "server" in needs or "proxy" in needs:
        return ("server",)
    if "embedded" in needs:
        return ("memory", "sqlite")
    if "file" in needs:
        return ("sqlite",)
    if "restart" in needs:
        return ("sqlite", "server")
    return ENDPOINTS
