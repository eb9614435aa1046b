"""JSON from strangers: depth, numbers and letters are checked before anybody uses them."""

import json
import math
import re
from itertools import accumulate

from core.errors import NonsenseError, TooLargeError
from core.platforms.base import JsonValue
from core.said import Sentence

MAX_DEPTH = 64
#: Values in one answer: 50 times the largest honest page; more would freeze the window's process.
MAX_VALUES = 400_000
_LARGEST = 2**63 - 1
# Possessive, and an unclosed string runs to the end: hostile text costs no more than honest one.
_STRINGS = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_NOT_MARKS = bytes(n for n in range(256) if n not in b"[]{},")
_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1, ord(","): 0}
_BOM = b"\xef\xbb\xbf"


def read_json(body: bytes, who: str) -> JsonValue:
    """Return the value in `body`. Raises TooLargeError and NonsenseError; `who` answered.

    Whole numbers beyond 64 bits and endless ones become None ("not available"). Lone surrogates
    stay in texts: storage replaces them.
    """
    body = body.removeprefix(_BOM)
    _check_shape(body, who)
    try:
        found: JsonValue = json.loads(
            body, parse_int=_whole, parse_float=_real, parse_constant=_refuse
        )
    except (ValueError, RecursionError):
        raise NonsenseError(
            "{who} answered with something that is not proper JSON. Parapet tries again later; "
            "if it stays so, check that this is the right server.",
            who=who,
        ) from None
    return found


def _check_shape(body: bytes, who: str) -> None:
    if body.count(b'"') > 4 * MAX_VALUES:
        raise _overdone(who, Sentence("larger"))
    marks = _STRINGS.sub(b"", body).translate(None, _NOT_MARKS)
    if len(marks) > MAX_VALUES:
        raise _overdone(who, Sentence("larger"))
    if max(accumulate(map(_STEP.__getitem__, marks)), default=0) > MAX_DEPTH:
        raise _overdone(who, Sentence("nested deeper"))


def _overdone(who: str, how: str) -> TooLargeError:
    return TooLargeError(
        "{who} answered with data {how} than any honest answer; it was not read. Check that "
        "this is the right server.",
        who=who,
        how=how,
    )


def _whole(digits: str) -> int | None:
    if len(digits) > 20:
        return None
    value = int(digits)
    return value if -_LARGEST <= value <= _LARGEST else None


def _real(digits: str) -> float | None:
    value = float(digits)
    return value if math.isfinite(value) else None


def _refuse(name: str) -> None:
    raise ValueError(name)
