"""Whether every operation, every kind of error and every secret has its scenario."""

# Kinds of errors that are shown elsewhere, and where.
ELSEWHERE = {"FORKED": "a runner does not fork; each language's own lifecycle tests do"}

# Steps that call operations without naming them.
_IMPLIED = {
    "allowed": ("Access.Check",), "clock": ("Testing.SetClock", "Testing.AdvanceClock"), "fault": ("Testing.Disturb",),
    "seen": ("Testing.Seen",), "watch": ("Events.Watch",),
}


def uncovered(scenarios, operations):
    """What nothing plays, a sentence each."""
    called, failed = set(), set()
    for scenario in scenarios:
        for step in scenario["given"] + scenario["steps"]:
            called.update(step[name] for name in ("do", "pages") if name in step)
            called.update(f"{step['modify']}.{name}" for name in ("Get", "Update") if "modify" in step)
            called.update(name for action, names in _IMPLIED.items() if action in step for name in names)
            error = step.get("error")
            kind = error.get("kind") if isinstance(error, dict) else error
            failed.update((kind or "").strip("/").split("|"))
    missing = [f"no scenario calls {name}" for name in operations.names() if name not in called]
    missing += [f"no scenario fails with {kind}" for kind in operations.codes if kind not in failed | set(ELSEWHERE)]
    return missing + _unproven(scenarios, operations)


def _unproven(scenarios, operations):
    """The secrets of the definition that no scenario looks for where they were given: in what is printed, in errors and in logs."""
    kinds = {(known["entity"], known["kind"]): name for name, known in operations.types.items() if "kind" in known}
    proven = set()
    for scenario in scenarios:
        for step in scenario["steps"]:
            given = step.get("with") or {}
            what = step.get("print") or step.get("do")
            if "print" in step:
                what = kinds.get((what, given.get("type")), what)
            for name, value in given.items():
                text = value.get("$bytes") if isinstance(value, dict) else value
                if text in (scenario.get("secrets") or ()):
                    proven.add((what, name))
    # What an entity shows to nobody and takes from nobody is never there.
    fields = [
        (name, field) for name, known in operations.types.items() for field, facts in known["fields"].items()
        if facts.get("secret") and not ("kind" in known and facts.get("read_only"))
    ]
    params = [(name, param) for name in operations.names() for param in operations.operation(name).get("secret", ())]
    return [f"no scenario proves that {name}.{field} is not shown" for name, field in fields + params if (name, field) not in proven]
