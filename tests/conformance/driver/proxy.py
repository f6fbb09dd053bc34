"""A proxy in front of a server that spoils the connection as it is told: for faults that no server makes by itself.

It reads HTTP/2's frames (RFC 9113, 4.1) and nothing inside them.
"""

import select
import socket
import threading

_PREFACE = len(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
_DATA, _HEADERS = 0, 1
_END_STREAM = 1


class Proxy:
    """On a port of its own, until it is stopped."""

    def __init__(self, address):
        host, port = address.rsplit(":", 1)
        self._server = (host, int(port))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._lock = threading.Lock()
        self._faults = {}
        self._open = set()
        self.met = {}
        threading.Thread(target=self._accept, daemon=True).start()

    def order(self, faults):
        """Spoils the next ones: `lose_reply` so many replies after the server carried the call out, `refuse` so many calls
        before the server sees them, `cut_stream` so many streams after something came over them, `cut` all that is open now."""
        unknown = set(faults) - {"lose_reply", "refuse", "cut_stream", "cut"}
        if unknown:
            raise ValueError(f"no fault is called {', '.join(sorted(unknown))}")
        if faults.get("cut"):
            self._cut_all()
        with self._lock:
            for name in ("lose_reply", "refuse", "cut_stream"):
                if name in faults:
                    self._faults[name] = int(faults[name])

    def left(self):
        """The faults that nothing met."""
        with self._lock:
            return {name: count for name, count in self._faults.items() if count}

    def stop(self):
        self._listener.close()
        self._cut_all()

    def _cut_all(self):
        with self._lock:
            pairs = list(self._open)
        for pair in pairs:
            _shut(pair)

    def _take(self, name):
        with self._lock:
            if self._faults.get(name, 0) <= 0:
                return False
            self._faults[name] -= 1
            self.met[name] = self.met.get(name, 0) + 1
            return True

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(self._server)
            except OSError:
                client.close()
                continue
            for one in (client, server):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._carry, args=((client, server),), daemon=True).start()

    def _carry(self, pair):
        client, server = pair
        with self._lock:
            self._open.add(pair)
        towards = {client: _Frames(server, _PREFACE, self._of_client), server: _Frames(client, 0, self._of_server)}
        try:
            while True:
                for one in select.select([client, server], [], [])[0]:
                    held = one.recv(65536)
                    if not held or not towards[one].pass_on(held):
                        return
        except (OSError, ValueError):
            pass
        finally:
            with self._lock:
                self._open.discard(pair)
            _shut(pair)
            for one in pair:
                one.close()

    def _of_client(self, kind, flags):
        return not (kind == _HEADERS and self._take("refuse"))

    def _of_server(self, kind, flags):
        if kind == _HEADERS and self._take("lose_reply"):
            return False
        # What came over a stream and is not its end.
        return not (kind == _DATA and not flags & _END_STREAM and self._take("cut_stream"))


class _Frames:
    """Passes whole frames on, and asks about each."""

    def __init__(self, to, skip, may):
        self._to, self._skip, self._may = to, skip, may
        self._held = b""

    def pass_on(self, more):
        """Whether the connection goes on."""
        self._held += more
        if self._skip:
            if len(self._held) < self._skip:
                return True
            self._to.sendall(self._held[: self._skip])
            self._held, self._skip = self._held[self._skip :], 0
        while len(self._held) >= 9:
            whole = 9 + int.from_bytes(self._held[:3], "big")
            if len(self._held) < whole:
                return True
            if not self._may(self._held[3], self._held[4]):
                return False
            self._to.sendall(self._held[:whole])
            self._held = self._held[whole:]
        return True


def _shut(pair):
    for one in pair:
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
