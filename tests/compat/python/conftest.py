"""One server for each module of stories, and clients of StrongDM's SDK for it."""

import os
import signal

import pytest
import strongdm

from server import Server

# No story takes this long; what does is hanging.
STORY_LIMIT_SECONDS = 180


def pytest_configure(config):
    # gRPC would send even loopback calls through a proxy that the environment names.
    os.environ["no_grpc_proxy"] = "127.0.0.1"
    # A SIGTERM ends the run like Ctrl-C, so that fixtures stop their servers.
    signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(_signal, _frame):
    raise KeyboardInterrupt


def _hanging(_signal, _frame):
    raise TimeoutError(f"the story did not end within {STORY_LIMIT_SECONDS} s")


@pytest.fixture(autouse=True)
def story_limit():
    signal.signal(signal.SIGALRM, _hanging)
    signal.alarm(STORY_LIMIT_SECONDS)
    yield
    signal.alarm(0)


@pytest.fixture(scope="module")
def server():
    running = Server()
    try:
        yield running
    except BaseException:
        running.kill()
        raise
    running.stop()


@pytest.fixture(scope="module")
def connect(server):
    """Makes a client with any key, and closes them all at the end of the module."""
    clients = []

    def make(access_key, secret_key, page_limit=0):
        client = strongdm.Client(
            access_key,
            secret_key,
            host=server.address,
            insecure=True,
            retry_rate_limit_errors=False,
            page_limit=page_limit,
        )
        # The SDK retries INTERNAL and UNAVAILABLE, for ten seconds in all (strongdm-api 1.6). Neither is a
        # right answer in any story: fail soon.
        client.base_retry_delay = 0.001
        client.max_retry_delay = 0.01
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


@pytest.fixture(scope="module")
def client(server, connect):
    """A client with the first key, which may do everything."""
    return connect(server.access_key, server.secret_key)


@pytest.fixture(scope="module")
def paging_client(server, connect):
    """Like `client`, reading lists one entity a page."""
    return connect(server.access_key, server.secret_key, page_limit=1)
