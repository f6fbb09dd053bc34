"""Between the suite's JSON and what a program in Python gives and gets."""

import base64
import json
import re
import traceback
from datetime import datetime, timedelta
from pathlib import Path

import gatepass

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
TYPES = json.loads((Path(__file__).resolve().parents[2] / "operations.json").read_text())["types"]
KINDS = {(known["entity"], known["kind"]): name for name, known in TYPES.items() if "kind" in known}
UNIONS = {union for union, _ in KINDS}


def given(value, kept):
    """An argument as a program has it: kept entities themselves, instants as datetimes, bytes as bytes."""
    if isinstance(value, dict):
        if "$kept" in value:
            return kept[value["$kept"]]
        if "$bytes" in value:
            return base64.b64decode(value["$bytes"])
        return {name: given(held, kept) for name, held in value.items()}
    if isinstance(value, list):
        return [given(held, kept) for held in value]
    if isinstance(value, str) and _TIME.fullmatch(value):
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    return value


def keywords(entity, fields):
    """An entity's fields as its creation takes them: `account` for `account_id`."""
    known = TYPES[entity]["fields"] if entity in TYPES else {}
    out = {}
    for name, value in fields.items():
        refers = "names" in known.get(name, {})
        out[name[: -len("_id")] if refers and name.endswith("_id") else name] = value
    return out


def made(entity, fields):
    """An entity that comes in kinds, or any other value."""
    if entity not in UNIONS:
        return getattr(gatepass, entity)(**fields)
    fields = dict(fields)
    kind = fields.pop("type", None)
    name = KINDS.get((entity, kind))
    if name is None:
        raise TypeError(f"`type` is {kind!r}: there is no such kind of {entity}")
    return getattr(gatepass, name)(**fields)


_PROPERTIES = {}


def plain(value):
    """An answer, read through its properties, as JSON."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(bytes(value)).decode()
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, timedelta):
        return f"{value.total_seconds():.6f}s"
    if isinstance(value, gatepass.Value):
        of = type(value)
        names = _PROPERTIES.get(of)
        if names is None:
            names = _PROPERTIES[of] = [name for name in dir(of) if isinstance(getattr(of, name, None), property)]
        said = {name: plain(getattr(value, name)) for name in names}
        if getattr(of, "kind", None) is gatepass.Entity.kind:
            # Which kind of entity it is, and no field of its own.
            said["type"] = said.pop("kind")
        return {name: held for name, held in said.items() if held not in (None, "", False, 0, [], {})}
    if hasattr(value, "__dataclass_fields__"):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if hasattr(value, "items"):
        return {name: plain(held) for name, held in value.items()}
    return [plain(held) for held in value]


def failed(error):
    """What an exception says."""
    shown = f"{error!r} {error}"
    if isinstance(error, gatepass.Error):
        return {
            "kind": error.kind, "code": error.code, "message": error.message, "field": error.field, "value": error.value,
            "retryable": error.retryable, "request_id": error.request_id, "class": type(error).__name__, "shown": shown,
        }
    if isinstance(error, (TypeError, ValueError, AttributeError)):
        return {"kind": "ARGUMENT", "message": str(error), "class": type(error).__name__, "shown": shown}
    return {"kind": "RUNNER", "message": "".join(traceback.format_exception(error)), "class": "", "shown": shown}


def verified(what, args):
    """The checks that need no connection."""
    args = dict(args)
    if what == "webhook":
        return gatepass.verify_webhook(args["body"], args["headers"], args["secret"], now=given(args["now"], {}))
    if what == "checkpoint":
        return gatepass.verify_checkpoint(args["checkpoint"], args["key"])
    if what == "inclusion":
        proof = gatepass.InclusionProofResponse(**_proof(args["proof"]))
        return gatepass.verify_inclusion(proof, args["checkpoint"], args["key"])
    if what == "consistency":
        proof = gatepass.ConsistencyProofResponse(**_proof(args["proof"]))
        return gatepass.verify_consistency(proof, args["older"], args["newer"], args["key"])
    raise TypeError(f"nothing verifies {what}")


def _proof(said):
    return {
        name: [base64.b64decode(one) for one in held] if name == "hashes" else base64.b64decode(held) if name == "leaf" else held
        for name, held in said.items()
    }
