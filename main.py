"""Parapet: a ranked comment inbox. `python main.py [--profile DIR] [COMMAND] [--json]`."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.paths import default_profile_dir

if TYPE_CHECKING:
    from core.services import Services

_WITH_VALUE = ("--profile",)
_WITHOUT_VALUE = ("--json",)
#: What core.scoring.child starts; not for people.
_SCORING_WORKER = "--scoring-worker"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or the window, or without a screen the ranked queue. Returns the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if given == [_SCORING_WORKER]:
        from core.scoring.worker import main as serve  # noqa: PLC0415 - the scoring process alone

        return serve()
    profile, rest = _profile_of(given)
    if profile is None:
        sys.stderr.write("--profile needs a folder, such as --profile ~/parapet.\n")
        return 2
    if [word for word in rest if word not in _WITHOUT_VALUE]:
        from ui.terminal.app import run  # noqa: PLC0415 - each way in loads its own

        return run(given, open_services=_open)
    if _has_screen():
        from ui.desktop.quick_imports import (  # noqa: PLC0415 - commands do not need Qt
            stop_source_reading,
        )

        stop_source_reading()
        from ui.desktop.app import run as run_window  # noqa: PLC0415 - same

        return run_window(lambda: _open(profile, False, in_window=True), profile, [sys.argv[0]])
    from ui.terminal.app import run_first_round  # noqa: PLC0415 - see above

    return run_first_round(profile, open_services=_open)


def _open(profile: Path, read_only: bool, *, in_window: bool = False) -> "Services":
    from core.services import build_services  # noqa: PLC0415 - numpy loads when a profile opens

    return build_services(profile, read_only=read_only, in_window=in_window)


def _profile_of(given: Sequence[str]) -> tuple[Path | None, list[str]]:
    """Return the profile named by --profile (else the usual one) and the other words.

    The profile is None where --profile names none: the folder we are in is hardly meant.
    """
    profile: Path | None = default_profile_dir()
    rest: list[str] = []
    words = iter(given)
    for word in words:
        name, has_value, value = word.partition("=")
        if name in _WITH_VALUE:
            named = value if has_value else next(words, "")
            profile = Path(named).expanduser() if named else None
        else:
            rest.append(word)
    return profile, rest


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in wanted)


if __name__ == "__main__":
    sys.exit(main())
