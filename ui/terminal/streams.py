"""Standard output and error: whatever their encoding, closed early or on a full disk."""

import errno
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from core.errors import ParapetError
from core.safe_text import shown

_HOME = Path(__file__).resolve().parents[2]


class OutputError(ParapetError):
    """What was asked for could not be written to standard output."""


class ReaderGoneError(Exception):
    """Whoever read the output wants no more of it: no trouble, but a reason to stop."""


def guarded(work: Callable[[], int]) -> int:
    """Run a command: errors become one sentence and exit code 1, a closed pipe ends it quietly.

    With PARAPET_TRACEBACK set, a bug shows where it happened in full.
    """
    prepare_streams()
    try:
        code = work()
        _flush()
    except ParapetError as error:
        say(str(error))
        code = 1
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 0
    except ReaderGoneError:
        code = 0
    except Exception as error:  # the last resort: a bug that nobody caught
        say(_of_bug(error))
        code = 1
    return _settled(code)


def prepare_streams() -> None:
    """Let every letter through: those that a stream's encoding lacks are written by number."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started us
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - stays open
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def write_out(text: str) -> None:
    """Write whole lines to standard output. Raises OutputError, and ReaderGoneError to stop."""
    _clear_progress()
    try:
        sys.stdout.write(text)
    except OSError as error:
        raise _meaning(error) from error


def say(words: str) -> None:
    """Say something that is not data; nobody has to listen."""
    _clear_progress()
    try:
        sys.stderr.write(shown(words) + "\n")
        sys.stderr.flush()
    except OSError:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - stays open


def _of_bug(error: Exception) -> str:
    """Name a bug by its kind and place only: its message may hold comments or secrets."""
    if os.environ.get("PARAPET_TRACEBACK"):
        return "".join(traceback.format_exception(error))
    places = traceback.extract_tb(error.__traceback__)
    ours = [one for one in places if Path(one.filename).is_relative_to(_HOME)]
    place = (ours or places)[-1]
    where = f"{'/'.join(Path(place.filename).parts[-2:])}:{place.lineno}"
    return (
        f"Parapet stopped by a mistake in the program ({type(error).__name__} in {where}). "
        "Every decision that was shown as made is saved. Please report this line."
    )


def _clear_progress() -> None:
    """Take away the line that shows progress on a terminal, so that nothing is glued to it."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def _flush() -> None:
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _meaning(error) from error


def _settled(code: int) -> int:
    """Leave nothing that Python would try, and fail, to write when it ends."""
    try:
        sys.stdout.flush()
    except OSError as error:
        code = code or int(error.errno != errno.EPIPE)
        _turn_away(sys.stdout.fileno())
    return code


def _turn_away(number: int) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)


def _meaning(error: OSError) -> Exception:
    if error.errno in (errno.EPIPE, errno.EINVAL):  # Windows says EINVAL of a closed pipe
        return ReaderGoneError()
    return OutputError(
        f"The output could not be written ({error.strerror}). Write it to another place."
    )
