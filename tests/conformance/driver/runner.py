"""A runner: the program of one language that carries calls out through that language's public API."""

import json
import queue
import subprocess
import tempfile
import threading


class RunnerError(Exception):
    """The runner itself failed: it ended, or says nothing."""


class Runner:
    """A line of JSON goes in for each command, a line comes back."""

    def __init__(self, name, command, environment):
        self.name = name
        self._said = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, env=environment, text=True,
        )
        self._lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def ask(self, command, patience=60):
        """Carries one command out."""
        try:
            self._process.stdin.write(json.dumps(command) + "\n")
            self._process.stdin.flush()
        except OSError as error:
            raise RunnerError(f"the runner has ended: {error}; {self.tail()}") from None
        try:
            line = self._lines.get(timeout=patience)
        except queue.Empty:
            self.kill()
            raise RunnerError(f"no answer to {command.get('do')} {command.get('operation', '')} in {patience} s") from None
        if line is None:
            raise RunnerError(f"the runner ended at {command}: {self.tail()}")
        return json.loads(line)

    def logged(self):
        """What it wrote besides, logs for one, since this was asked last."""
        place = getattr(self, "_place", 0)
        self._said.seek(place)
        text = self._said.read()
        self._place = place + len(text)
        # The runner's own place in the file is the same: it writes at the end.
        self._said.seek(0, 2)
        return text.decode(errors="replace")

    def tail(self):
        self._said.seek(0)
        return self._said.read()[-2000:].decode(errors="replace")

    def is_alive(self):
        return self._process.poll() is None

    def stop(self):
        if self.is_alive():
            self._process.stdin.close()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self):
        self._process.kill()
        self._process.wait()
