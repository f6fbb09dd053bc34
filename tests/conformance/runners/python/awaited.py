"""The runner of the conformance suite in Python, through the client for asyncio."""

import asyncio
import contextlib
import json
import logging
import os
import sys

import gatepass
from gatepass import aio
from values import UNIONS, failed, given, keywords, made, plain, verified


class Runner:
    """What is open, and what was kept."""

    def __init__(self):
        self.clients, self.kept, self.begun, self.watches, self.scopes = {}, {}, {}, {}, {}

    async def run(self, command):
        try:
            return await getattr(self, f"do_{command['do']}")(command)
        except Exception as error:
            return {"error": failed(error)}

    def answer(self, value, command=None):
        if command and command.get("keep"):
            self.kept[command["keep"]] = value
        return {"ok": plain(value), "shown": f"{value!r} {value}"}

    def arguments(self, command):
        return given(command.get("args"), self.kept), given(command.get("options"), self.kept)

    async def do_reset(self, command):
        for watch in self.watches.values():
            await watch.close()
        for client in reversed(self.clients.values()):
            await client.close()
        for begun in self.begun.values():
            begun.cancel()
            with contextlib.suppress(Exception, asyncio.CancelledError):
                await begun
        self.clients, self.kept, self.begun, self.watches, self.scopes = {}, {}, {}, {}, {}
        return {"ok": None}

    async def do_open(self, command):
        settings = given(command["settings"], self.kept)
        self.clients[command["as"]] = await aio.connect(command["url"], **settings)
        return {"ok": None, "shown": repr(self.clients[command["as"]])}

    async def do_acting(self, command):
        account = given(command["account"], self.kept)
        self.clients[command["as"]] = self.clients[command["of"]].acting_as(account)
        return {"ok": None}

    async def do_close(self, command):
        await self.clients[command["as"]].close()
        return {"ok": None}

    async def do_revision(self, command):
        return self.answer(self.clients[command["as"]].revision)

    async def do_call(self, command):
        return self.answer(await self.called(command), command)

    async def called(self, command):
        service = getattr(self.clients[command["as"]], command["service"])
        args, options = self.arguments(command)
        shape, entity, whole = command["shape"], command.get("entity"), command.get("whole")
        if shape == "create":
            create = service.create_response if whole else service.create
            if entity in UNIONS:
                return await create(made(entity, args), **options)
            if whole:
                return await create(getattr(gatepass, entity)(**args), **options)
            return await create(**keywords(entity, args), **options)
        if shape == "update":
            changed = args.pop("entity").replace(**given(command["change"], self.kept))
            return await service.update(changed, **options)
        method = getattr(service, command["method"])
        if shape == "list":
            filter = [args.pop("filter")] if "filter" in args else []
            found = method(*filter, *command.get("values", ()), **args, **options)
            if command.get("take") == 1:
                return [await found.first()]
            return [item async for item in found]
        return await getattr(service, command["method"] + "_response", method)(**args, **options) if whole else await method(**args, **options)

    async def do_pages(self, command):
        service = getattr(self.clients[command["as"]], command["service"])
        args, options = self.arguments(command)
        filter = [args.pop("filter")] if "filter" in args else []
        found = getattr(service, command["method"])(*filter, *command["values"], **args, **options)
        return {"ok": [len(page) async for page in found.pages()]}

    async def do_modify(self, command):
        service = getattr(self.clients[command["as"]], command["service"])
        change, options = given(command["change"], self.kept), given(command["options"], self.kept)
        written = await service.modify(given(command["id"], self.kept), lambda now: now.replace(**change), **options)
        return self.answer(written, command)

    async def do_start(self, command):
        self.begun[command["id"]] = asyncio.ensure_future(self.run(command["command"]))
        # The call is under way when this is answered.
        await asyncio.sleep(0)
        return {"ok": None}

    async def do_join(self, command):
        return await asyncio.wait_for(self.begun.pop(command["id"]), 60)

    async def do_allowed(self, command):
        account, resource = given(command["account"], self.kept), given(command["resource"], self.kept)
        return self.answer(await self.clients[command["as"]].is_allowed(account, resource))

    async def do_watch(self, command):
        args, options = self.arguments(command)
        watch = self.clients[command["as"]].watch(**args, **options)
        self.watches[command["id"]] = await watch.__aenter__()
        return {"ok": watch.revision}

    async def do_next(self, command):
        watch = self.watches[command["id"]]
        return self.answer([await anext(watch) for _ in range(command["count"])])

    async def do_stop(self, command):
        watch = self.watches.pop(command["id"])
        await watch.close()
        return {"ok": watch.revision}

    async def do_access(self, command):
        args, options = self.arguments(command)
        scope = self.clients[command["as"]].access(**args, **options)
        request = await scope.__aenter__()
        self.scopes[command["id"]] = scope
        return self.answer(request, command)

    async def do_leave(self, command):
        scope = self.scopes.pop(command["id"])
        error = RuntimeError("the block failed") if command["failing"] else None
        await scope.__aexit__(type(error) if error else None, error, None)
        return self.answer(scope.remaining)

    async def do_verify(self, command):
        return self.answer(verified(command["what"], command["args"]))

    async def do_print(self, command):
        value = made(command["entity"], given(command["args"], self.kept))
        return {"ok": None, "shown": f"{value!r} {value}"}

    async def do_show(self, command):
        value = self.kept[command["name"]]
        return {"ok": None, "shown": f"{value!r} {value} {value:}"}


async def main():
    logging.basicConfig(stream=sys.stderr, level=logging.DEBUG)
    # What is answered alone goes to the driver.
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    runner = Runner()
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        print(json.dumps(await runner.run(json.loads(line))), file=out, flush=True)
    await runner.do_reset({})
    out.close()


asyncio.run(main())
