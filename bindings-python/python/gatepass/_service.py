"""What the generated services stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, Iterator, Mapping, TypeVar

from ._errors import error_from, value_of
from ._options import call_pairs
from ._tracing import current_trace
from ._values import Value
from ._watch import Watch

if TYPE_CHECKING:
    from datetime import datetime

    from ._generated.access import AsOf
    from ._native import Outcome, Session
    from ._native import Pages as NativePages

T = TypeVar("T", bound=Value)
E = TypeVar("E", bound=Value)

CONFLICTS = 5
"""How often a change is tried again after someone else changed the entity first."""


def part(answer: Mapping[str, Any], name: str) -> Any:
    """The part of an answer that must be there."""
    try:
        return answer[name]
    except KeyError:
        failure = {"kind": "INTERNAL", "code": 13}
        raise error_from({**failure, "message": f"the answer lacks `{name}`"}) from None


def either(of: type[T], entity: T | None, **fields: Any) -> Any:
    """An entity, or one made of its fields; not both."""
    if entity is None:
        made = of.__new__(of)
        made._make(**fields)
        return made._dict()
    if not isinstance(entity, of):
        raise TypeError(f"give a {of.__name__}, not a {type(entity).__name__}")
    given = [name for name, value in fields.items() if value]
    if given:
        raise TypeError(f"give a {of.__name__} or `{given[0]}`, not both")
    return entity._dict()


def as_of_instant(as_of: AsOf | None, at: datetime | None) -> AsOf | None:
    """What a question is about: one of both, or now."""
    if at is None:
        return as_of
    if as_of is not None:
        raise TypeError("give `at` or `as_of`, not both")
    from ._generated.access import AsOf

    return AsOf(time=at)


class CallerBase:
    """What both kinds of callers keep: where calls go, and what holds for all of them."""

    def __init__(self, session: Session, options: dict[str, Any]) -> None:
        self._session = session
        self._options = options

    def _merged(self, options: Mapping[str, Any], values: tuple[str, ...] = ()) -> list[tuple[str, str]]:
        """The options of a call, and the values that its filter has places for."""
        filled = [("filter_value", str(value)) for value in values]
        return call_pairs(self._options, options) + current_trace(self._session) + filled

    def _watched(self, operation: str, request: dict[str, Any], options: Mapping[str, Any]) -> NativePages:
        return opened(self._session, operation, request, self._merged(options))


class Caller(CallerBase):
    """What carries calls, and waits for them."""

    def _outcome(self, operation: str, request: dict[str, Any], options: Mapping[str, Any]) -> Outcome:
        return self._session.call(operation, request, self._merged(options))


class ServiceBase:
    """Methods of one service."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _call(self, operation: str, request: dict[str, Any], options: Mapping[str, Any]) -> Any:
        return value_of(self._caller._outcome(operation, request, options))

    def _pages(
        self, operation: str, request: dict[str, Any], values: tuple[str, ...], options: Mapping[str, Any], of: type[T]
    ) -> Pages[T]:
        return Pages(self._caller._session, operation, request, self._caller._merged(options, values), of)

    def _watch(self, operation: str, request: dict[str, Any], options: Mapping[str, Any], of: type[T]) -> Watch[T]:
        return Watch(self._caller._watched(operation, request, options), of)

    def _modify(
        self,
        get: tuple[str, dict[str, Any]],
        update: tuple[str, Callable[[E], dict[str, Any]]],
        read: Callable[[Any], E],
        change: Callable[[E], E],
        options: Mapping[str, Any],
    ) -> E:
        from ._generated.errors import RevisionMismatchError

        for attempt in range(CONFLICTS + 1):
            outcome = self._caller._outcome(get[0], get[1], options)
            changed = change(read(value_of(outcome)))
            based = {**options, "unchanged_since": outcome[2] or ""}
            try:
                return read(self._call(update[0], update[1](changed), based))
            except RevisionMismatchError:
                if attempt == CONFLICTS:
                    raise
        raise AssertionError("unreachable")


def opened(session: Session, operation: str, request: dict[str, Any], options: list[tuple[str, str]]) -> NativePages:
    """A list or a stream before its first page."""
    pages, outcome = session.pages(operation, request, options)
    value_of(outcome)
    assert pages is not None
    return pages


class PagesBase(Generic[T]):
    """What both kinds of lists keep."""

    def __init__(self, session: Session, operation: str, request: dict[str, Any], options: list[tuple[str, str]], of: type[T]) -> None:
        self._start: Callable[[], NativePages] = lambda: opened(session, operation, request, options)
        self._of = of
        self._operation = operation


class Pages(PagesBase[T]):
    """The entities of a list, one after another; pages are fetched as they are needed. It can be read once for each
    `iter()`: every reading asks anew. A list is complete or ends with an error."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[T]]:
        """Page by page."""
        pages = self._start()
        make = self._of._from
        while (items := value_of(pages.next())) is not None:
            yield [make(item) for item in items]

    def first(self) -> T | None:
        """The first one; `None` if there is none."""
        return next(iter(self), None)

    def __repr__(self) -> str:
        return f"<gatepass.Pages of {self._operation}>"
