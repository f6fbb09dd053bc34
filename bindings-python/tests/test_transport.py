"""The way to a server: TLS, proxies, strangers, traces."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import gatepass
import pytest
from conftest import Network
from gatepass import aio
from opentelemetry import trace
from opentelemetry.trace import NonRecordingSpan, SpanContext, TraceFlags, TraceState
from people import unique

# What a machine may have set, and no test expects.
PROXIES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)


def connect(network: Network, url: str, **options: Any) -> gatepass.Client:
    return gatepass.connect(url, **network.keys, **options)


def works(gp: gatepass.Client) -> None:
    name = unique("role")
    assert gp.roles.create(name=name).name == name


def test_roots_of_ones_own(network: Network) -> None:
    for roots in (network.roots, network.roots.read_text()):
        with connect(network, network.trusted, roots=roots) as gp:
            works(gp)

    async def awaited() -> None:
        async with await aio.connect(network.trusted, roots=network.roots, **network.keys) as gp:
            assert (await gp.roles.create(name=unique("role"))).id

    asyncio.run(awaited())


def test_a_certificate_that_nobody_trusts(network: Network) -> None:
    network.seen()
    for url, roots in ((network.untrusted, network.roots), (network.trusted, None)):
        with connect(network, url, roots=roots) as gp, pytest.raises(gatepass.FailedPreconditionError) as refused:
            gp.roles.create(name="x")
        assert refused.value.field == "roots" and url.removeprefix("https://") in str(refused.value)
    assert network.seen() == [], "nothing was sent"
    with pytest.raises(gatepass.InvalidError) as invalid:
        connect(network, network.trusted, roots="no certificate")
    assert invalid.value.field == "roots"


def test_a_server_that_speaks_something_else(network: Network) -> None:
    for scheme, error in (("http", gatepass.UnknownError), ("https", gatepass.FailedPreconditionError)):
        with connect(network, f"{scheme}://{network.other}") as gp, pytest.raises(error) as refused:
            gp.roles.list().first()
        assert refused.value.field == "url" and network.other in str(refused.value)


@pytest.mark.parametrize("url", ["localhost", "ftp://localhost", "https://localhost/path", "https://localhost:port"])
def test_an_endpoint_that_is_no_url(url: str) -> None:
    with pytest.raises(gatepass.InvalidError) as invalid:
        gatepass.connect(url)
    assert invalid.value.field == "url"


def test_proxies(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    target = network.trusted.removeprefix("https://")

    def tunnels(**options: Any) -> list[tuple[str, str | None]]:
        network.seen()
        with connect(network, network.trusted, roots=network.roots, **options) as gp:
            works(gp)
        return [(line["connect"], line["proxy-authorization"]) for line in network.seen() if "connect" in line]

    assert tunnels() == []
    assert tunnels(proxy=f"http://ada:secret@{network.proxy}") == [(target, "Basic YWRhOnNlY3JldA==")]
    monkeypatch.setenv("HTTPS_PROXY", f"http://{network.proxy}")
    assert tunnels() == [(target, None)]
    assert tunnels(proxy="direct") == []
    monkeypatch.setenv("NO_PROXY", "localhost")
    assert tunnels() == []
    with pytest.raises(gatepass.InvalidError) as invalid:
        connect(network, network.trusted, proxy="socks5://ada:hunter2@proxy")
    assert invalid.value.field == "proxy" and "hunter2" not in str(invalid.value)


def test_a_call_is_made_in_the_current_span(network: Network) -> None:
    def span(number: int) -> NonRecordingSpan:
        state = TraceState([("vendor", "x")])
        return NonRecordingSpan(SpanContext(0xABC, number, is_remote=False, trace_flags=TraceFlags(1), trace_state=state))

    def told() -> list[tuple[str | None, str | None]]:
        return [(line["traceparent"], line["tracestate"]) for line in network.seen() if "call" in line]

    def expected(number: int) -> tuple[str, str]:
        return f"00-{0xABC:032x}-{number:016x}-01", "vendor=x"

    with connect(network, network.trusted, roots=network.roots) as gp:
        network.seen()
        works(gp)
        assert told() == [(None, None)]
        with trace.use_span(span(1)):
            works(gp)
            gp.roles.list().first()
        assert told() == [expected(1)] * 2
        works(gp)
        assert told() == [(None, None)]

    async def awaited() -> None:
        async def one(gp: aio.Client, number: int) -> None:
            with trace.use_span(span(number)):
                await gp.roles.create(name=unique("role"))

        async with await aio.connect(network.trusted, roots=network.roots, **network.keys) as awaited_gp:
            await asyncio.gather(one(awaited_gp, 2), one(awaited_gp, 3))

    asyncio.run(awaited())
    assert sorted(told(), key=str) == [expected(2), expected(3)]


def test_nothing_of_opentelemetry_is_needed() -> None:
    program = "import sys, gatepass; gatepass.connect('memory:').roles.create(name='x'); print('opentelemetry' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("False\n", "")
