"""What value classes stand on: they hold what came over the wire and read it where it is asked for."""

from __future__ import annotations

import re
import sys
from binascii import a2b_base64, b2a_base64
from datetime import datetime, timedelta, timezone
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Mapping, Protocol, Sequence, TypeVar, Union

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._native import Entity as Held

Duration = Union[str, timedelta]
"""`"45m"`, `"1h30m"`, or a timedelta."""
AccessRules = Union[Sequence[Mapping[str, Any]], Mapping[str, Any], str]
"""Rules as in `[{"tags": {"env": "prod"}}]`."""

Data = Union[dict[str, Any], "Held"]
"""What came over the wire: as a dict, or in a list as something that reads a field where it is asked for one."""

_EMPTY: Mapping[str, str] = MappingProxyType({})


class HasId(Protocol):
    """Any entity."""

    @property
    def id(self) -> str:
        """Its id."""


Until = Literal["granted", "started", "ended"]
"""How far a wait goes."""

Ref = Union[str, HasId]
"""An entity, its id, or its name (an account's email)."""


# Past `__setattr__`, which refuses: a value is frozen for its users.
_hold = object.__setattr__


class Value:
    """A frozen value. Two are equal if they say the same."""

    __slots__ = ("_data",)
    _data: Data
    _fields: ClassVar[tuple[str, ...]] = ()
    _secrets: ClassVar[tuple[str, ...]] = ()
    _references: ClassVar[tuple[str, ...]] = ()
    _kind: ClassVar[str] = ""

    def _make(self, **fields: Any) -> None:
        references = self._references
        data = {"type": self._kind} if self._kind else {}
        for name, value in fields.items():
            if name in references:
                value = reference(name, value)
            # A default says nothing; what is empty may say "none".
            if value is not None and value is not False and value != "" and (value != 0 or isinstance(value, timedelta)):
                data[name] = to_wire(name, value)
        _hold(self, "_data", data)

    @classmethod
    def _from(cls, data: Data) -> Self:
        value = cls.__new__(cls)
        _hold(value, "_data", data)
        return value

    def _dict(self) -> dict[str, Any]:
        """All that it holds; whoever wants that once is likely to want it again."""
        data = self._data
        if not isinstance(data, dict):
            data = data.to_dict()
            _hold(self, "_data", data)
        return data

    def replace(self, **changes: Any) -> Self:
        """The same with other values in these fields."""
        for name in changes:
            if name not in self._fields:
                known = ", ".join(f"`{field}`" for field in self._fields)
                raise TypeError(f"{type(self).__name__} has no field `{name}`; it has {known}")
        data = {name: value for name, value in self._dict().items() if name not in changes}
        fresh = type(self).__new__(type(self))
        fresh._make(**changes)
        data.update(fresh._dict())
        return type(self)._from(data)

    def to_dict(self) -> dict[str, Any]:
        """What is set, as JSON has it (secrets included)."""
        from copy import deepcopy

        return deepcopy(self._dict())

    def _said(self) -> dict[str, Any]:
        return {name: value for name, value in self._dict().items() if value not in ({}, [])}

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, Value) and self._said() == other._said()

    def __hash__(self) -> int:
        from json import dumps

        return hash((type(self).__name__, dumps(self._said(), sort_keys=True)))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen; use `replace({name}=…)`")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __repr__(self) -> str:
        said = self._dict()
        shown = (
            f"{name}={'…' if name in self._secrets else repr(getattr(self, name))}"
            for name in self._fields
            if name in said
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._dict())


def _restore(cls: type[Value], data: dict[str, Any]) -> Value:
    return cls._from(data)


class Entity(Value):
    """A value with an id."""

    __slots__ = ()
    _kinds: ClassVar[dict[str, str]] = {}

    @property
    def id(self) -> str:
        """Its id; empty before it is created."""
        return read_text(self._data, "id")

    @property
    def kind(self) -> str:
        """Which kind of entity it is (`"postgres"`), where there are several."""
        return read_text(self._data, "type")

    @classmethod
    def _from(cls, data: Data) -> Self:
        of = cls
        if cls._kinds and not cls._kind:
            kind = data.get("type", "")
            of = _CLASSES.get((cls, kind)) or _class_of(cls, kind)
        value = of.__new__(of)
        _hold(value, "_data", data)
        return value

    def __repr__(self) -> str:
        if self._fields:
            return super().__repr__()
        return f"{type(self).__name__}(kind={self.kind!r}, id={self.id!r})"


_CLASSES: dict[tuple[type, str], Any] = {}


def _class_of(cls: type[Entity], kind: str) -> Any:
    """The class of a kind; of one that a later server knows, the class of all."""
    name = cls._kinds.get(kind)
    if not name:
        return cls
    _CLASSES[cls, kind] = of = getattr(sys.modules[cls.__module__], name)
    return of


AnyKind = TypeVar("AnyKind", bound=Entity)


def same_kind(given: AnyKind, answered: Entity) -> AnyKind:
    """The answer, which is of the kind that was given."""
    if not isinstance(answered, type(given)):
        raise RuntimeError(f"{type(given).__name__} was sent and {type(answered).__name__} came back")
    return answered


class OpenEnum(str):
    """One of several words. Later versions of a server may know more words than this class."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


# --- towards the wire


def reference(name: str, value: Any) -> Any:
    """An entity's id, or the text that names one."""
    if value is None or isinstance(value, str):
        return value
    id = getattr(value, "id", None)
    if not isinstance(id, str):
        raise TypeError(f"`{name}` is {type(value).__name__}; give an entity, an id or a name")
    if not id:
        raise ValueError(f"`{name}` is {type(value).__name__} without an id; create it first")
    return id


def references(name: str, values: Any, one: Any = None) -> Any:
    """The ids of entities, or the texts that name them; `one` before the others."""
    if values is None:
        values = ()
    if isinstance(values, str):
        raise TypeError(f"`{name}` is str; give a list of entities, ids or names")
    given = [reference(f"{name}[{index}]", value) for index, value in enumerate(values)]
    return given if one is None else [reference(name, one), *given]


def to_wire(name: str, value: Any) -> Any:
    """A value as the wire has it."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Value):
        return value._dict()
    if isinstance(value, datetime):
        return format_time(name, value)
    if isinstance(value, timedelta):
        return format_duration(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return b2a_base64(bytes(value), newline=False).decode()
    if isinstance(value, Mapping):
        return {_key(name, key): to_wire(f"{name}.{key}", item) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [to_wire(f"{name}[{index}]", item) for index, item in enumerate(value)]
    raise TypeError(f"`{name}` is {type(value).__name__}, which no field can hold")


def wire(value: Any) -> Any:
    """An argument as the wire has it; an entity stands for itself."""
    return to_wire("argument", value)


def _key(name: str, key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"`{name}` has the key {key!r}; keys are str")
    return key


def format_time(name: str, value: datetime) -> str:
    """An instant in RFC 3339."""
    if value.tzinfo is None:
        raise ValueError(f"`{name}` is {value.isoformat()}, which names no zone; use datetime(…, tzinfo=timezone.utc)")
    return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")


def format_duration(value: timedelta) -> str:
    """A duration as in `90.5s`."""
    micros = (value.days * 86_400 + value.seconds) * 1_000_000 + value.microseconds
    seconds, rest = divmod(abs(micros), 1_000_000)
    return f"{'-' if micros < 0 else ''}{seconds}.{rest:06}s"


# --- from the wire


_TIME = re.compile(r"(.*?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)")
_UNITS = {"h": 3_600, "m": 60, "s": 1}
_DURATION = re.compile(r"(\d+)(?:\.(\d+))?([hms])")


def parse_time(text: str) -> datetime:
    """An instant, to the microsecond."""
    match = _TIME.fullmatch(text)
    if match is None:
        raise ValueError(f"`{text}` is no instant")
    whole, fraction, zone = match.groups()
    micros = (fraction or "")[:6].ljust(6, "0")
    return datetime.fromisoformat(f"{whole}.{micros}{'+00:00' if zone == 'Z' else zone}").astimezone(timezone.utc)


def parse_duration(text: str) -> timedelta:
    """A duration as the wire has it: `1h30m0s`."""
    total = timedelta()
    for whole, fraction, unit in _DURATION.findall(text):
        micros = int((fraction or "")[:6].ljust(6, "0"))
        total += timedelta(seconds=int(whole) * _UNITS[unit], microseconds=micros * _UNITS[unit])
    return -total if text.startswith("-") else total


def read_text(data: Data, name: str) -> str:
    text: str = data.get(name, "")
    return text


def read_bool(data: Data, name: str) -> bool:
    flag: bool = data.get(name, False)
    return flag


def read_int(data: Data, name: str) -> int:
    # Numbers of 64 bits come as text.
    return int(data.get(name, 0))


def read_float(data: Data, name: str) -> float:
    return float(data.get(name, 0.0))


def read_bytes(data: Data, name: str) -> bytes:
    return a2b_base64(data.get(name, ""))


def read_time(data: Data, name: str) -> datetime | None:
    text = data.get(name)
    return parse_time(text) if text else None


def read_duration(data: Data, name: str) -> timedelta | None:
    text = data.get(name)
    return parse_duration(text) if text else None


def read_tags(data: Data, name: str) -> Mapping[str, str]:
    tags = data.get(name)
    return MappingProxyType(tags) if tags else _EMPTY


def read_rules(data: Data, name: str) -> list[dict[str, Any]]:
    from copy import deepcopy
    from json import loads

    rules = data.get(name, [])
    if isinstance(rules, str):
        rules = loads(rules) if rules else []
    copied: list[dict[str, Any]] = deepcopy(rules)
    return copied


_Enum = TypeVar("_Enum", bound=OpenEnum)
_Value = TypeVar("_Value", bound=Value)


def read_enum(data: Data, name: str, of: type[_Enum]) -> _Enum:
    return of(data.get(name, ""))


def read_enums(data: Data, name: str, of: type[_Enum]) -> tuple[_Enum, ...]:
    return tuple(of(word) for word in data.get(name, ()))


def read_value(data: Data, name: str, of: type[_Value]) -> _Value | None:
    held = data.get(name)
    return None if held is None else of._from(held)


def read_values(data: Data, name: str, of: type[_Value]) -> tuple[_Value, ...]:
    return tuple(of._from(item) for item in data.get(name, ()))


def read_texts(data: Data, name: str) -> tuple[str, ...]:
    return tuple(data.get(name, ()))


def read_byte_strings(data: Data, name: str) -> tuple[bytes, ...]:
    return tuple(a2b_base64(text) for text in data.get(name, ()))


def read_bools(data: Data, name: str) -> tuple[bool, ...]:
    return tuple(data.get(name, ()))


def read_ints(data: Data, name: str) -> tuple[int, ...]:
    return tuple(int(number) for number in data.get(name, ()))


__all__ = [
    "AccessRules", "AnyKind", "Duration", "Entity", "OpenEnum", "Ref", "Until", "Value", "read_bool", "read_bools",
    "read_byte_strings", "read_bytes",
    "read_duration", "read_enum", "read_enums", "read_float", "read_int", "read_ints", "read_rules", "read_tags", "read_text",
    "read_texts", "read_time", "read_value", "read_values", "reference", "references", "same_kind", "to_wire", "wire",
]
