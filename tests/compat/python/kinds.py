"""All kinds of resources, read from the SDK's own descriptors: what fields each has, what may be written into
them, and what of it must come back. Nothing here lists kinds or fields by hand, so a new SDK brings its own.
"""

from dataclasses import dataclass

from google.protobuf.descriptor import FieldDescriptor
from strongdm import drivers_pb2, options_pb2, plumbing

# Values that a server may look at more closely; every other text field gets one made of its name.
TEXTS = {
    "hostname": "host.example.com",
    "endpoint": "endpoint.example.com",
    "url": "https://site.example.com",
    "oauth_auth_endpoint": "https://id.example.com/authorize",
    "oauth_token_endpoint": "https://id.example.com/token",
    "oauth_register_endpoint": "https://id.example.com/register",
    "bind_interface": "127.0.0.1",
    "egress_filter": "name:gw-*",
    "healthcheck_path": "/health",
    "default_path": "/start",
    "http_path": "/sql/1.0/warehouses/w1",
    "host_override": "other.example.com",
    "region": "us-east-1",
    "healthcheck_region": "us-east-1",
    "key_type": "ed25519",
    "domain": "example.com",
    "role_arn": "arn:aws:iam::123456789012:role/reader",
    "role_assumption_arn": "arn:aws:iam::123456789012:role/assumed",
    "output": "s3://bucket/results/",
}
PORTS = {"port": 5432, "n1ql_port": 8093, "session_expiry": 3600}

# The overlay: secret though the descriptors do not say so.
SECRET_HEADER_FIELD = "value"


@dataclass(frozen=True)
class References:
    """Entities that a resource may point to; they must exist."""

    identity_set_id: str
    proxy_cluster_id: str


@dataclass(frozen=True)
class Field:
    """One field of one kind, with the flags that decide its fate."""

    descriptor: FieldDescriptor

    @property
    def name(self):
        return self.descriptor.name

    @property
    def _options(self):
        return self.descriptor.GetOptions().Extensions[options_pb2.field_options]

    @property
    def server_set(self):
        # A few credentials are marked read-only and write-only: what nobody reads, somebody writes.
        return (self._options.read_only and not self._options.write_only) or self.name == "id"

    @property
    def write_only(self):
        return self._options.write_only

    @property
    def credential(self):
        return self._options.is_credential

    def required_given(self, names):
        """Required if the fields with these names are given and no others."""
        holds = {
            "identity-alias": "identity_set_id" in names,
            "leased-credentials": "identity_set_id" not in names,
            "discovery-enabled": "discovery_enabled" in names,
            "discovery-disabled": "discovery_enabled" not in names,
        }
        return self._options.required and all(holds[condition] for condition in self._options.conditions)

    @property
    def always_required(self):
        """Required whatever the other fields say."""
        return self._options.required and not self._options.condition and not self._options.conditions


@dataclass(frozen=True)
class Kind:
    """One member of the oneof `Resource`."""

    name: str
    number: int
    message: type

    @property
    def fields(self):
        return [Field(field) for field in self.message.DESCRIPTOR.fields]

    def wrap(self, message):
        """The resource as the SDK's user holds it."""
        return plumbing.convert_resource_to_porcelain(drivers_pb2.Resource(**{self.name: message}))

    def unwrap(self, resource):
        """The wire's message of a resource that the SDK returned; fails for another kind."""
        wrapped = plumbing.convert_resource_to_plumbing(resource)
        assert wrapped.WhichOneof("resource") == self.name
        return getattr(wrapped, self.name)


ALL = [
    Kind(field.name, field.number, getattr(drivers_pb2, field.message_type.name))
    for field in drivers_pb2.Resource.DESCRIPTOR.oneofs_by_name["resource"].fields
]


def visible_to_sdk(kind):
    """The fields that the SDK carries; the wire has a few private ones besides."""
    wrapped = kind.unwrap(kind.wrap(_filled(kind, kind.fields, References("x", "x"), lambda field: "x")))
    carried = {field.name for field, _ in wrapped.ListFields()}
    return [field for field in kind.fields if field.name in carried]


def filled(kind, references, only=lambda field: True):
    """A message of this kind with every field set that the SDK carries and `only` accepts, except the secret
    store: without one the credentials are raw."""
    fields = [field for field in visible_to_sdk(kind) if field.name != "secret_store_id" and only(field)]
    return _filled(kind, fields, references, lambda field: _text(kind, field, references))


def with_paths(kind, references, secret_store_id):
    """Like `filled`, with a secret store, whose paths stand in the credentials."""
    message = filled(kind, references)
    message.secret_store_id = secret_store_id
    for field in visible_to_sdk(kind):
        if field.credential or (field.write_only and field.descriptor.type == FieldDescriptor.TYPE_STRING):
            setattr(message, field.name, f"{kind.name}/{field.name}?key=value")
    return message


def _filled(kind, fields, references, text):
    message = kind.message()
    for field in fields:
        kind_of_value = field.descriptor.type
        if field.name == "tags":
            for name, value in (("kind", kind.name), ("env", "prod")):
                message.tags.pairs.add(name=name, value=value)
        elif field.name == "custom_headers":
            message.custom_headers.custom_headers.add(name="X-Open", value="open-value", secret=False)
            message.custom_headers.custom_headers.add(name="X-Closed", value="closed-value", secret=True)
        elif kind_of_value == FieldDescriptor.TYPE_BOOL:
            setattr(message, field.name, True)
        elif kind_of_value == FieldDescriptor.TYPE_INT32:
            setattr(message, field.name, PORTS.get(field.name, 20000 + kind.number))
        elif kind_of_value == FieldDescriptor.TYPE_STRING:
            setattr(message, field.name, text(field))
        else:
            raise TypeError(f"`{kind.name}.{field.name}` is of a type that this suite does not know")
    return message


def _text(kind, field, references):
    if field.name in ("name", "subdomain"):
        return f"all-{kind.name}".replace("_", "-")
    return getattr(references, field.name, None) or TEXTS.get(field.name, f"{field.name}-value")


def plain(message):
    """Field names and values, tags without order."""
    values = {field.name: value for field, value in message.ListFields()}
    if "tags" in values:
        values["tags"] = sorted((pair.name, pair.value) for pair in values["tags"].pairs)
    if "custom_headers" in values:
        values["custom_headers"] = [(header.name, header.secret) for header in values["custom_headers"].custom_headers]
    return values


def differences(kind, written, read, returns_write_only=False):
    """What came back otherwise than it must: an empty list when all is well."""
    before, after = plain(written), plain(read)
    found = []
    for field in visible_to_sdk(kind):
        sent, got = before.get(field.name), after.get(field.name)
        if field.server_set:
            if field.name != "id" and sent is not None and got == sent:
                found.append(f"`{field.name}` is set by the server, yet holds what the client sent")
        elif field.write_only and not returns_write_only:
            if got is not None:
                found.append(f"`{field.name}` is write-only, yet came back")
        elif field.write_only and not field.credential:
            continue  # with a secret store: whether a secret that is no credential is a path, nobody says
        elif sent is not None and got != sent:
            found.append(f"`{field.name}` was {sent!r} and came back as {got!r}")
    return found


def header_values(message):
    """The values of custom headers that came back; the overlay calls every one a secret."""
    if "custom_headers" not in message.DESCRIPTOR.fields_by_name:
        return []
    return [header.value for header in message.custom_headers.custom_headers if header.value]
