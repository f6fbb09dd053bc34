"""Checks that need no connection."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import gatepass
import pytest
from people import unique

Place = tuple[str, dict[str, Any]]
# A key made for this test.
SECRET = "whsec_" + base64.b64encode(bytes(range(32))).decode()
NOW = datetime(2030, 1, 31, 9, tzinfo=timezone.utc)
BODY = b'{"verb": "role added", "note": "\xc3\xbc"}'


def signed(body: bytes = BODY, at: datetime = NOW, secret: str = SECRET, id: str = "msg_1") -> dict[str, str]:
    """Headers as any implementation of Standard Webhooks makes them."""
    seconds = int(at.timestamp())
    key = base64.b64decode(secret.removeprefix("whsec_"))
    mac = hmac.new(key, f"{id}.{seconds}.".encode() + body, hashlib.sha256).digest()
    return {"Webhook-Id": id, "Webhook-Timestamp": str(seconds), "Webhook-Signature": "v1," + base64.b64encode(mac).decode()}


def test_a_webhooks_message() -> None:
    assert gatepass.verify_webhook(BODY, signed(), SECRET, now=NOW) == "msg_1"
    assert gatepass.verify_webhook(BODY.decode(), signed(), SECRET, now=NOW) == "msg_1"
    other = "whsec_" + base64.b64encode(b"x" * 32).decode()
    assert gatepass.verify_webhook(BODY, signed(), [other, SECRET], now=NOW) == "msg_1"
    assert gatepass.verify_webhook(BODY, signed(at=datetime.now(timezone.utc)), SECRET) == "msg_1"
    assert gatepass.verify_webhook(BODY, signed(), SECRET, now=NOW + timedelta(hours=1), tolerance=timedelta(hours=2))


@pytest.mark.parametrize(
    ("body", "headers", "now"),
    [
        (BODY + b" ", signed(), NOW),
        (BODY, signed(secret="whsec_" + base64.b64encode(b"y" * 32).decode()), NOW),
        (BODY, {**signed(), "Webhook-Id": "msg_2"}, NOW),
        (BODY, {**signed(), "Webhook-Timestamp": str(int(NOW.timestamp()) + 1)}, NOW),
        (BODY, {}, NOW),
        (BODY, signed(), NOW + timedelta(minutes=6)),
        (BODY, signed(), NOW - timedelta(minutes=6)),
    ],
)
def test_a_message_that_must_not_be_believed(body: bytes, headers: dict[str, str], now: datetime) -> None:
    with pytest.raises(gatepass.UnauthenticatedError) as caught:
        gatepass.verify_webhook(body, headers, SECRET, now=now)
    assert SECRET not in str(caught.value)


def test_what_is_no_secret() -> None:
    nothing: list[str] = []
    for secret in ("whsec_", "whsec_short", nothing):
        with pytest.raises(gatepass.InvalidError):
            gatepass.verify_webhook(BODY, signed(), secret, now=NOW)
    with pytest.raises(gatepass.InvalidError, match="tolerance"):
        gatepass.verify_webhook(BODY, signed(), SECRET, now=NOW, tolerance=-1)
    with pytest.raises(ValueError, match="zone"):
        gatepass.verify_webhook(BODY, signed(), SECRET, now=datetime(2030, 1, 31, 9))


def test_a_webhook_shows_its_secret_once(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        made = gp.webhooks.create_response(url="https://hooks.example.com/gatepass", kinds=["role"])
        assert made.webhook is not None and made.secret.startswith("whsec_")
        assert made.secret not in repr(made)
        assert gatepass.verify_webhook(BODY, signed(secret=made.secret), made.secret, now=NOW)
        assert gp.webhooks.get(made.webhook) == made.webhook
        assert list(gp.webhooks.deliveries(made.webhook.id)) == []
        gp.webhooks.delete(made.webhook)


def test_proofs_of_the_audit_trail(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        gp.roles.create(name=unique("r"))
        key = gp.audit.verifier_key()
        older = gp.audit.checkpoint()
        said = gatepass.verify_checkpoint(older, key)
        assert (said.origin, said.size, said.root) == (older.origin, older.size, older.root) and len(said.root) == 32
        gp.roles.create(name=unique("r"))
        newer = gp.audit.checkpoint()
        assert newer.size > older.size

        proof = gp.audit.inclusion_proof(revision=older.size, size=newer.size)
        gatepass.verify_inclusion(proof, newer, key)
        consistent = gp.audit.consistency_proof(old_size=older.size, new_size=newer.size)
        gatepass.verify_consistency(consistent, older.note, newer, key)
        with pytest.raises(gatepass.CorruptError):
            gatepass.verify_inclusion(proof.replace(leaf=bytes(32)), newer, key)
        with pytest.raises(gatepass.CorruptError):
            gatepass.verify_inclusion(proof, older, key)
        with pytest.raises(gatepass.CorruptError):
            gatepass.verify_consistency(consistent.replace(hashes=[bytes(32)] * len(consistent.hashes)), older, newer, key)
        with pytest.raises(gatepass.InvalidError):
            gatepass.verify_checkpoint("no note", key)
        with pytest.raises(gatepass.InvalidError):
            gatepass.verify_checkpoint(newer, "no key")
        with gatepass.connect("memory:") as other, pytest.raises(gatepass.CorruptError):
            gatepass.verify_checkpoint(newer, other.audit.verifier_key())
        records = list(gp.audit.export(size=newer.size))
        assert len(records) == newer.size and all(record.header for record in records)


def test_an_exported_file(tmp_path: Path, binary: str) -> None:
    store, file = f"sqlite:{tmp_path / 'a.db'}", tmp_path / "trail.jsonl"
    with gatepass.connect(store) as gp:
        gp.roles.create(name="r")
        key, earlier = gp.audit.verifier_key(), gp.audit.checkpoint()
        gp.roles.create(name="s")
    environment = {**os.environ, "GATEPASS_URL": store}
    subprocess.run([binary, "audit", "export", "--to", str(file)], check=True, env=environment, stdout=subprocess.PIPE)
    report = gatepass.verify_export(file, key=key, earlier=[earlier])
    assert (report.size, report.agreed, report.key) == (earlier.size + 1, (earlier.size,), key)
    assert gatepass.verify_export(file).not_excluded
    text = file.read_text().splitlines(keepends=True)
    file.write_text("".join(text[:-1]))
    with pytest.raises(gatepass.CorruptError):
        gatepass.verify_export(file)
    with pytest.raises(gatepass.InvalidError, match="path"):
        gatepass.verify_export(tmp_path / "nowhere")
