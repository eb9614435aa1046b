"""The rules of the house: shipped ones, or the profile's own `policies.toml`."""

import tomllib
from pathlib import Path

from core.errors import SettingsError
from core.paths import resources_dir
from core.said import Sentence
from core.services.views import Policy

FILE = "policies.toml"
_MAX_BYTES = 1 << 18
_MAX_DAYS = 3650


def load_policies(folder: Path) -> tuple[Policy, ...]:
    """Return the policies of a profile, else the shipped ones.

    Raises SettingsError with one sentence when the profile's file cannot be used.
    """
    own = folder / FILE
    path = own if own.is_file() else resources_dir() / "policies" / "default.toml"
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise ValueError(Sentence("it is too large"))
        rules = tomllib.loads(path.read_text(encoding="utf-8"))["policy"]
        return tuple(
            Policy(
                str(rule["key"]),
                str(rule["title"]),
                tuple(str(reason) for reason in rule.get("reasons", ())),
                _days(rule.get("strike_days")),
            )
            for rule in rules
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        if path is not own:
            raise SettingsError(
                "The shipped policies cannot be read ({why}), so decisions name none. Install "
                "Parapet again.",
                why=error,
            ) from error
        raise SettingsError(
            "The policies in “{path}” cannot be used ({why}). Each [[policy]] needs a key and "
            "a title.",
            path=path,
            why=error,
        ) from error


def _days(given: object) -> int | None:
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int) or not 0 <= given <= _MAX_DAYS:
        raise ValueError(
            Sentence("strike_days must be whole days from 0 to {most}", most=_MAX_DAYS)
        )
    return given
