"""What is asked about: made from a seed, through the library itself, and judged by the slow, obvious way."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import random
import subprocess
from pathlib import Path
from typing import Any, Awaitable, Callable, Iterable

import gatepass
from gatepass import aio
from gatepass._generated import drivers

LISTS = {1_000: "name:few-*", 100_000: ""}
"""How many resources a list has, and the filter it is asked with."""

USERS, ROLES, RESOURCES = 1_000, 200, 10_000
"""The small set of benches/README.md."""

FIELDS = {"hostname": "db.example.com", "username": "app", "password": "secret", "database": "orders", "port": 5432}
AT_ONCE = 500


def kinds() -> list[type[gatepass.Resource]]:
    """Twenty kinds that need nothing but what a database has."""
    found = []
    for value in vars(drivers).values():
        if isinstance(value, type) and getattr(value, "_kind", "") and issubclass(value, drivers.Resource):
            parameters = inspect.signature(value.__init__).parameters.values()
            needed = {one.name for one in parameters if one.kind is one.KEYWORD_ONLY and one.default is one.empty}
            if needed <= {*FIELDS, "name"} and "tags" in value._fields:
                found.append(value)
    return sorted(found, key=lambda kind: kind._kind)[:20]


def resource(kind: type[gatepass.Resource], name: str, tags: dict[str, str]) -> gatepass.Resource:
    taken = inspect.signature(kind.__init__).parameters
    fields: dict[str, Any] = {field: value for field, value in FIELDS.items() if field in taken}
    return kind(name=name, tags=tags, **fields)


def tags(draw: random.Random) -> dict[str, str]:
    return {
        "env": f"env-{draw.randrange(5)}", "region": f"region-{draw.randrange(10)}", "team": f"team-{draw.randrange(50)}",
        "tier": f"tier-{draw.randrange(4)}",
    }


async def made(work: Iterable[Callable[[], Awaitable[Any]]]) -> list[Any]:
    """All of it in order, many at a time: they share commits."""
    gate, all_of_it = asyncio.Semaphore(AT_ONCE), []

    async def one(start: Callable[[], Awaitable[Any]]) -> Any:
        async with gate:
            return await start()

    for start in work:
        all_of_it.append(asyncio.ensure_future(one(start)))
        if len(all_of_it) % AT_ONCE == 0:
            await asyncio.sleep(0)
    return await asyncio.gather(*all_of_it)


def fill_lists(folder: Path) -> dict[str, str]:
    """An organisation whose lists are as long as `LISTS` says; its first key."""
    done = subprocess.run([os.environ["GATEPASS_BIN"], "init", "--data", str(folder / "org"), "--json"], capture_output=True, check=True)
    said = json.loads(done.stdout)
    draw, of = random.Random(1), kinds()

    async def fill() -> None:
        async with await aio.connect(folder / "org" / "gatepass.db", deadline="10m") as gp:
            few, all_of_it = min(LISTS), max(LISTS)
            names = [f"few-{index:04}" if index < few else f"many-{index:06}" for index in range(all_of_it)]
            entities = [resource(draw.choice(of), name, tags(draw)) for name in names]
            await made((lambda entity=entity: gp.resources.create(entity)) for entity in entities)

    asyncio.run(fill())
    for path in (folder / "org").iterdir():
        path.rename(folder / path.name)
    return {"access_key": said["access_key"], "secret_key": said["secret_key"]}


def fill_checks(folder: Path) -> tuple[Path, Path]:
    """The small set in a file, and a thousand questions about it with their answers, of which half are yes."""
    file, questions = folder / "check.db", folder / "questions.json"
    draw, of = random.Random(2), kinds()

    async def fill() -> tuple[list[Any], list[Any], list[dict[str, Any]], list[list[int]]]:
        async with await aio.connect(file, deadline="10m") as gp:
            entities = [resource(draw.choice(of), f"r-{index}", tags(draw)) for index in range(RESOURCES)]
            resources = await made((lambda entity=entity: gp.resources.create(entity)) for entity in entities)
            rules = [role_rules(draw, resources) for _ in range(ROLES)]
            roles = await made(
                (lambda index=index: gp.roles.create(name=f"role-{index}", access_rules=rules[index])) for index in range(ROLES)
            )
            people = [gatepass.User(email=f"u{index}@example.com", first_name="U", last_name="V") for index in range(USERS)]
            users = await made((lambda entity=entity: gp.accounts.create(entity)) for entity in people)
            held = [draw.sample(range(ROLES), 5) for _ in range(USERS)]
            await made(
                (lambda user=user, role=role: gp.account_attachments.create(account=user, role=role))
                for user, theirs in zip(users, held)
                for role in (roles[index] for index in theirs)
            )
            return users, resources, rules, held

    users, resources, rules, held = asyncio.run(fill())
    seen = [{"id": one.id, "type": one._kind, "tags": dict(one.tags)} for one in resources]
    yes, no = [], []
    while len(yes) < 500 or len(no) < 500:
        user = draw.randrange(USERS)
        reach = [one for one in draw.sample(seen, 200) if any(matches(rule, one) for role in held[user] for rule in rules[role])]
        ids = {one["id"] for one in reach}
        if reach and len(yes) < 500:
            yes.append((users[user].id, draw.choice(reach)["id"], True))
        other = draw.choice(seen)
        if len(no) < 500 and other["id"] not in ids and not any(matches(rule, other) for role in held[user] for rule in rules[role]):
            no.append((users[user].id, other["id"], False))
    asked = yes + no
    draw.shuffle(asked)
    questions.write_text(json.dumps(asked))
    return file, questions


def role_rules(draw: random.Random, resources: list[Any]) -> list[dict[str, Any]]:
    """Three rules of a type and two tags of some resource, and one of twenty ids."""
    rules: list[dict[str, Any]] = []
    for _ in range(3):
        like = draw.choice(resources)
        picked = draw.sample(sorted(like.tags), 2)
        rules.append({"type": like._kind, "tags": {name: like.tags[name] for name in picked}})
    rules.append({"ids": [one.id for one in draw.sample(resources, 20)]})
    return rules


def matches(rule: dict[str, Any], of: dict[str, Any]) -> bool:
    if "ids" in rule:
        return of["id"] in rule["ids"]
    return rule["type"] == of["type"] and all(of["tags"].get(name) == value for name, value in rule["tags"].items())
