"""What may be a name, and what may be a tag (strongdm-api 2.0)."""

import unicodedata

import pytest
import strongdm

import make
from expect import refused

NAMED = {
    "service": lambda client, name: make.service(client, name=name),
    "api key": lambda client, name: make.api_key(client, ["role:list"], name=name).account,
    "role": lambda client, name: make.role(client, name=name),
    "group": lambda client, name: make.group(client, name=name),
    "resource": lambda client, name: make.postgres(client, name=name),
}

named = pytest.mark.parametrize("create", NAMED.values(), ids=NAMED.keys())


@named
@pytest.mark.parametrize("name", ["", " "], ids=["empty", "a blank"])
def test_a_name_is_not_empty(client, create, name):
    with refused(strongdm.BadRequestError, "name"):
        create(client, name)


@named
@pytest.mark.parametrize("sign", ['"', "<", ">"])
def test_a_name_holds_no_quote_or_angle(client, create, sign):
    name = make.fresh(f"a{sign}b")
    with refused(strongdm.BadRequestError, "name", name):
        create(client, name)


@named
def test_a_name_has_1024_characters_at_most(client, create):
    # Characters, not bytes: each of these has two.
    longest = make.fresh("ü").ljust(1024, "ö")
    assert create(client, longest).name == longest
    with refused(strongdm.BadRequestError, "name", "1024"):
        create(client, make.fresh("n").ljust(1025, "n"))


@named
@pytest.mark.parametrize("base", ["数据库", "Ångström & Söhne", "база 'один'", "🔑 vault?", "a\\b/c:d,e"])
def test_other_names_are_fine(client, create, base):
    name = make.fresh(base)
    assert create(client, name).name == name


@named
def test_a_name_is_taken_once(client, create):
    name = make.fresh("taken")
    create(client, name)
    with refused(strongdm.AlreadyExistsError, "name", name):
        create(client, name)


@named
def test_two_spellings_of_one_text_are_one_name(client, create):
    # RULES 4.6: names are NFC.
    name = make.fresh("Café")
    composed, decomposed = unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name)
    assert composed != decomposed
    assert create(client, decomposed).name == composed
    with refused(strongdm.AlreadyExistsError, "name", composed):
        create(client, composed)


def test_one_name_serves_different_kinds(client):
    # The overlay: names are unique each in their own kind.
    name = make.fresh("shared")
    for kind in ("service", "role", "group", "resource"):
        NAMED[kind](client, name)


def test_resource_names_are_unique_across_all_kinds(client):
    # The overlay: "name (across all kinds)".
    name = make.postgres(client).name
    with refused(strongdm.AlreadyExistsError, "name", name):
        make.redis(client, name=name)


@named
def test_a_rename_cannot_take_a_name(client, create):
    taken, renamed = create(client, make.fresh("taken")), create(client, make.fresh("renamed"))
    service = {
        strongdm.Role: client.roles,
        strongdm.Group: client.groups,
        strongdm.Postgres: client.resources,
    }.get(type(renamed), client.accounts)
    own_name = renamed.name
    renamed.name = taken.name
    with refused(strongdm.AlreadyExistsError, "name", taken.name):
        service.update(renamed)
    renamed.name = own_name
    service.update(renamed)  # its own name is no conflict


def test_a_deleted_name_is_free_again(client):
    role = make.role(client)
    client.roles.delete(role.id)
    assert make.role(client, name=role.name).id != role.id


@pytest.mark.parametrize("field", ["first_name", "last_name"])
@pytest.mark.parametrize("sign", ['"', "<", ">"])
def test_a_users_names_hold_no_quote_or_angle(client, field, sign):
    value = make.fresh(f"a{sign}b")
    with refused(strongdm.BadRequestError, field, value):
        make.user(client, **{field: value})


def test_an_email_needs_no_at_sign(client):
    # 2.1: validation is weak.
    email = make.fresh("no-at-sign")
    assert make.user(client, email=email).email == email


def test_a_node_name_holds_letters_digits_and_hyphens_only(client):
    # 2.14; generated when empty.
    with refused(strongdm.BadRequestError, "name", "my_relay 1"):
        make.relay(client, name="my_relay 1")
    assert make.relay(client, name="").name != ""


TAGGED = {
    "user": lambda client, tags: make.user(client, tags=tags),
    "role": lambda client, tags: make.role(client, tags=tags),
    "group": lambda client, tags: make.group(client, tags=tags),
    "resource": lambda client, tags: make.postgres(client, tags=tags),
    "node": lambda client, tags: make.relay(client, tags=tags),
    "secret store": lambda client, tags: make.secret_store(client, tags=tags),
}

tagged = pytest.mark.parametrize("create", TAGGED.values(), ids=TAGGED.keys())


@tagged
def test_tags_come_back(client, create):
    tags = {"env": "prod", "Env": "case counts", "flag": "", "größe": "a b+c-d=e.f_g:h/i@j", "名": "値"}
    assert create(client, tags).tags == tags


@tagged
def test_a_tag_has_its_limits(client, create):
    # Name ≤ 128, value ≤ 256 characters, at most 50 an entity.
    most = {"k" * 128: "v" * 256} | {f"tag-{number}": str(number) for number in range(49)}
    assert create(client, most).tags == most
    with refused(strongdm.BadRequestError, "tags", "128"):
        create(client, {"k" * 129: "v"})
    with refused(strongdm.BadRequestError, "tags", "256"):
        create(client, {"k": "v" * 257})
    with refused(strongdm.BadRequestError, "tags", "50"):
        create(client, most | {"one": "more"})


@tagged
def test_a_tag_needs_a_name(client, create):
    with refused(strongdm.BadRequestError, "tags"):
        create(client, {"": "value"})
