"""What a refusal must look like."""

from contextlib import contextmanager

import pytest
import strongdm


@contextmanager
def refused(kind, *named):
    """Expects an error of exactly this kind whose message names each of the given words.

    A message names the field and the value at fault. The SDK only hands over a message that travels as a
    google.rpc.Status (strongdm-api 1.7), so a status without details fails here too.
    """
    with pytest.raises(kind) as caught:
        yield caught
    error = caught.value
    assert type(error) is kind or kind is strongdm.RPCError, f"{type(error).__name__}: {error.msg}"
    for word in named:
        assert str(word) in error.msg, f"the message does not name {word!r}: {error.msg!r}"


@contextmanager
def not_accepted(*named):
    """Expects a refusal where the contract does not fix whether a missing thing is a bad request or not found."""
    with pytest.raises((strongdm.BadRequestError, strongdm.NotFoundError)) as caught:
        yield caught
    for word in named:
        assert str(word) in caught.value.msg, f"the message does not name {word!r}: {caught.value.msg!r}"


@contextmanager
def in_use(*named):
    """Expects the refusal to delete something in use (RULES 8), naming a user of it by any of the given words.

    Either code fits "in use": INVALID_ARGUMENT or FAILED_PRECONDITION.
    """
    with pytest.raises(strongdm.RPCError) as caught:
        yield caught
    assert caught.value.code in (3, 9), f"code {caught.value.code}: {caught.value.msg}"
    assert any(str(word) in caught.value.msg for word in named), caught.value.msg


def gone(get, entity_id):
    """Get after delete is not found, for every entity type (strongdm-api 1.7), and names the id asked for."""
    with refused(strongdm.NotFoundError, entity_id):
        get(entity_id)
