"""Forks, signals and the end of the interpreter, each in a process of its own."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import gatepass
import pytest

if TYPE_CHECKING:
    from conftest import Dev

FULL = "GATEPASS_FULL" in os.environ
# So many seconds are never needed: what takes longer hangs.
LONGEST = 120


def run(program: str, *arguments: str) -> str:
    """What a program of its own prints; it must end by itself, and well."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), *arguments], capture_output=True, text=True, timeout=LONGEST
    )
    assert done.returncode == 0, (done.returncode, done.stdout, done.stderr)
    assert done.stderr == "", done.stderr
    return done.stdout


# A child that does not end within this many seconds hangs.
FORK = """
import os, signal, sys
def child(work):
    pid = os.fork()
    if pid == 0:
        signal.alarm(20)
        try:
            print(work(), flush=True)
        except gatepass.Error as error:
            print(type(error).__name__, flush=True)
        sys.exit(0)
    assert os.waitpid(pid, 0)[1] == 0, "the child did not end well"
"""


def test_a_forked_child_cannot_use_the_parents_connection() -> None:
    out = run(
        FORK
        + """
import asyncio, gatepass
from gatepass import aio
gp = gatepass.connect("memory:")
gp.roles.create(name="x")
pages = gp.roles.list()
reading = iter(pages)
next(reading)
child(lambda: gp.roles.get("r-1"))
child(lambda: gp.is_allowed("a-1", "rs-1"))
child(lambda: list(reading))
child(lambda: gp.close())
async def awaited(): return await aio.Client(gp._session, {}).roles.get("r-1")
child(lambda: asyncio.run(awaited()))
print(gp.roles.list().first().name)
"""
    )
    assert out.split() == ["ForkedError", "ForkedError", "ForkedError", "None", "ForkedError", "x"]


def test_a_forked_child_connects_for_itself(tmp_path: Path) -> None:
    out = run(
        FORK
        + """
import asyncio, gatepass
from gatepass import aio
gp = gatepass.connect("memory:")
def own():
    with gatepass.connect("memory:") as mine:
        return mine.roles.create(name="mine").name
child(own)
async def awaited():
    async with await aio.connect("memory:") as mine:
        return (await mine.roles.create(name="awaited")).name
asyncio.run(awaited())
child(lambda: asyncio.run(awaited()))
print(gp.roles.create(name="parent").name)
"""
    )
    assert out.split() == ["mine", "awaited", "parent"]


def test_a_file_that_was_open_at_the_fork_is_refused_in_the_child(tmp_path: Path) -> None:
    out = run(
        FORK
        + """
import gatepass
path = sys.argv[1]
gp = gatepass.connect(f"sqlite:{path}")
gp.roles.create(name="x")
child(lambda: gatepass.connect(f"sqlite:{path}"))
gp.close()
# Closed before the fork: the child may open it.
child(lambda: gatepass.connect(f"sqlite:{path}").roles.list().first().name)
""",
        str(tmp_path / "a.db"),
    )
    assert out.split() == ["ForkedError", "x"]


def test_multiprocessing_workers(tmp_path: Path) -> None:
    out = run(
        """
import multiprocessing, os, sys, gatepass
gp = gatepass.connect("memory:")
def inherited(_):
    try:
        return gp.roles.list().first()
    except gatepass.ForkedError:
        return "forked"
def own(_):
    with gatepass.connect("memory:") as mine:
        return mine.roles.create(name="x").name
with multiprocessing.get_context("fork").Pool(2) as pool:
    print(pool.map(inherited, range(2)), pool.map(own, range(2)))
"""
    )
    assert out.strip() == "['forked', 'forked'] ['x', 'x']"


def test_gunicorn_workers(dev: Dev, tmp_path: Path) -> None:
    # An application is loaded in the master, with connections that it used; workers are forked from it, connect for
    # themselves, work with threads and asyncio, and end as the master's signal says. With the largest counts threads of the
    # master call while it forks: what that may still hold up is in decision 0038.
    out = run(
        FORK
        + """
import asyncio, atexit, threading, gatepass
from gatepass import aio
url, keys = sys.argv[1], {"access_key": sys.argv[2], "secret_key": sys.argv[3]}
embedded, remote = gatepass.connect("memory:"), gatepass.connect(url, **keys)
remote.roles.list().first()
async def awaited():
    async with await aio.connect(url, **keys) as gp:
        return await gp.roles.list().first()
asyncio.run(awaited())
ending = threading.Event()
def calling(gp):
    while not ending.is_set():
        gp.roles.list().first()
calls = [threading.Thread(target=calling, args=(gp,)) for gp in (embedded, remote)]
if "GATEPASS_FULL" not in os.environ: calls.clear()
for thread in calls: thread.start()
def inherited():
    refused = 0
    for call in (remote.roles.list().first, embedded.roles.list().first, lambda: remote.is_allowed("a-1", "rs-1")):
        try: call()
        except gatepass.ForkedError: refused += 1
    return refused
def worker():
    assert inherited() == 3
    with gatepass.connect(url, **keys) as own:
        made = []
        def request(index): made.append(own.roles.create(name=f"w{os.getpid()}-{index}").id)
        threads = [threading.Thread(target=request, args=(index,)) for index in range(4)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        asyncio.run(awaited())
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        print(len(made), flush=True)
        os.write(told, b"!")
        session = gatepass._native.Session.open([("url", "memory:")])[0]
        session.call("SelfTest.Never", {}, [])
for _ in range(10):
    wait, told = os.pipe()
    pid = os.fork()
    if pid == 0:
        signal.alarm(60)
        try: worker()
        except SystemExit:
            # As at an ordinary end, without going on in the master's code.
            atexit._run_exitfuncs()
            sys.stdout.flush()
            os._exit(0)
        finally: os._exit(1)
    os.close(told)
    assert os.read(wait, 1) == b"!"
    os.close(wait)
    os.kill(pid, signal.SIGTERM)
    assert os.waitpid(pid, 0)[1] == 0, "the worker did not end well"
ending.set()
for thread in calls: thread.join()
print("master", len(remote.roles.list().first().id) > 0)
""",
        dev.url,
        dev.keys["access_key"],
        dev.keys["secret_key"],
    )
    assert out.split() == ["4"] * 10 + ["master", "True"]


def test_ctrl_c_interrupts_a_blocked_call() -> None:
    # A signal in the middle of a call: the process is asleep in it when it comes.
    out = run(
        """
import os, signal, subprocess, sys, time, gatepass
from gatepass import _native
session, _ = _native.Session.open([("url", "memory:")])
# It is ignored in what a shell puts in the background.
signal.signal(signal.SIGINT, signal.default_int_handler)
sender = "import os, signal, sys, time; sys.stdin.read(); time.sleep(0.1); print(time.monotonic(), flush=True); os.kill(int(sys.argv[1]), signal.SIGINT)"
other = subprocess.Popen([sys.executable, "-c", sender, str(os.getpid())], stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
other.stdin.close()
try:
    session.call("SelfTest.Never", {}, [])
except KeyboardInterrupt:
    took = time.monotonic() - float(other.stdout.readline())
    print("interrupted", round(took * 1000))
other.wait()
other.stdout.close()
print(session.call("SelfTest.Late", {"millis": 0}, [])[0])
"""
    )
    interrupted, took, works = out.split()
    assert (interrupted, works) == ("interrupted", "True")
    if "GATEPASS_SHOW" in os.environ:
        print(f"Ctrl-C: raised after {took} ms")


def test_a_signal_that_raises_nothing_gives_nothing_up() -> None:
    out = run(
        """
import signal
from gatepass import _native
session, _ = _native.Session.open([("url", "memory:")])
heard = []
signal.signal(signal.SIGALRM, lambda *_: heard.append(1))
signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
late = session.call("SelfTest.Late", {"millis": 400}, [])[0]
# At the interpreter's end the handler is gone.
signal.setitimer(signal.ITIMER_REAL, 0)
print(late, len(heard) > 1)
"""
    )
    assert out.split() == ["True", "True"]


@pytest.mark.parametrize("how", ["open", "in-flight", "thread", "awaited"])
def test_the_interpreter_ends_whatever_is_open(how: str) -> None:
    out = run(
        """
import asyncio, sys, threading, gatepass
from gatepass import _native
from gatepass._completions import outcome_of
how = sys.argv[1]
gp = gatepass.connect("memory:")
if how == "in-flight":
    cancel = gp._session.start(1_000_000, "SelfTest.Never", {}, [])
if how == "thread":
    threading.Thread(target=lambda: gp._session.call("SelfTest.Never", {}, []), daemon=True).start()
if how == "awaited":
    async def main():
        asyncio.ensure_future(outcome_of(lambda number: gp._session.start(number, "SelfTest.Never", {}, [])))
        await asyncio.sleep(0)
    asyncio.run(main())
print("end")
""",
        how,
    )
    assert out.strip() == "end"


def test_many_connections() -> None:
    count = 3_000 if FULL else 300
    opened = [gatepass.connect("memory:") for _ in range(count)]
    assert sum(gp.roles.create(name="x").name == "x" for gp in opened) == count
    for gp in opened * 2:
        gp.close()
    for gp in opened:
        with pytest.raises(gatepass.ClosedError):
            gp.roles.list().first()

    def work() -> None:
        for index in range(count // 4):
            gp = gatepass.connect("memory:")
            gp.roles.list().first()
            # Those that nobody closes are the collector's.
            if index % 2:
                gp.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONGEST)
    assert not any(thread.is_alive() for thread in threads)
    gc.collect()
    with gatepass.connect("memory:") as gp:
        assert gp.roles.create(name="after").id


def test_closing_under_calls() -> None:
    # Each call ends, with an answer or a refusal.
    for _ in range(20):
        gp = gatepass.connect("memory:")
        ended: list[str] = []

        def call() -> None:
            for index in range(50):
                try:
                    gp.roles.list().first()
                except gatepass.ClosedError:
                    break
            ended.append("ended")

        threads = [threading.Thread(target=call) for _ in range(4)]
        for thread in threads:
            thread.start()
        gp.close()
        for thread in threads:
            thread.join(LONGEST)
        assert ended == ["ended"] * 4


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_memory_stays_flat() -> None:
    # Calls leave nothing behind: what a first part takes is kept, a second and larger part takes no more.
    calls = 1_000_000 if FULL else 20_000
    with gatepass.connect("memory:") as gp:
        role = gp.roles.create(name="x" * 100, tags={"a": "b" * 200})

        def work(count: int) -> None:
            for _ in range(count):
                gp.roles.get(role)
            gc.collect()

        work(calls // 4)
        before = resident()
        work(calls)
        grown = resident() - before
    if "GATEPASS_SHOW" in os.environ:
        print(f"{calls} calls: {grown / 2**20:+.1f} MiB")
    assert grown < 16 << 20
