"""The commands in docs/json.md, run in their order against one server."""

import json
import re
import subprocess
from pathlib import Path

PAGE = Path(__file__).parent.parent.parent / "docs" / "json.md"


def test_every_command_of_the_page_works(server):
    blocks = re.findall(r"```sh\n(.*?)```\n(?:\n?```json\n(.*?)```)?", PAGE.read_text(), re.S)
    assert len(blocks) > 8
    script = ["set -euo pipefail"]
    for command, _ in blocks:
        script.append(f"{command}\necho; echo '==='")
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "GATE": f"http://{server.address}",
        "ACCESS_KEY": server.access_key,
        "SECRET_KEY": server.secret_key,
    }
    done = subprocess.run(["bash", "-c", "\n".join(script)], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    answers = [answer.strip() for answer in done.stdout.split("===")]
    for (command, expected), answer in zip(blocks, answers):
        if expected:
            assert fits(json.loads(expected), json.loads(answer)), f"{command}\nanswered {answer}\nthe page says {expected}"


def fits(expected, answer):
    """Whether an answer holds all that the page shows; `…` on the page stands for anything."""
    if expected == "…":
        return True
    if isinstance(expected, dict):
        return isinstance(answer, dict) and all(
            name in answer and fits(value, answer[name]) for name, value in expected.items()
        )
    if isinstance(expected, list):
        return isinstance(answer, list) and len(expected) == len(answer) and all(map(fits, expected, answer))
    return expected == answer
