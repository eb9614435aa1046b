"""Settings: what a person can choose, with defaults, ranges and plain-word complaints."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from core.choices import LanguageChoice, ThemeChoice
from core.errors import SettingsError
from core.said import Sentence, words_of


@dataclass(frozen=True, slots=True)
class Weights:
    """The numbers of the priority formula; 0..1 unless said otherwise.

    `floor_*` are points (0..100); `due_hours_*` say after how many hours a comment of that lane
    has waited its full share.
    """

    severity: float = 0.8
    toxicity: float = 0.85
    crisis: float = 0.8
    flags: float = 0.7
    need: float = 0.44
    question: float = 0.5
    complaint: float = 0.6
    spread: float = 0.4
    waiting: float = 0.3
    floor_self_harm: float = 90.0
    floor_threat: float = 80.0
    is_floor_self_harm_on: bool = True
    is_floor_threat_on: bool = True
    due_hours_harm: float = 4.0
    due_hours_help: float = 24.0
    due_hours_other: float = 72.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person can choose. `keys` maps operation names to key sequences ("" is off).

    `roles` are whom comments can be assigned or escalated to. Times of day are local, "HH:MM".
    From `is_masking_on` on all is for the person alone: it is never logged.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 100
    is_compact: bool = False
    undo_seconds: int = 10
    weights: Weights = Weights()
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    single_keys_on: bool = True
    role: str = "Team on duty"
    language: LanguageChoice = LanguageChoice.SYSTEM
    organisation: str = ""
    team: str = ""
    roles: tuple[str, ...] = ("Team on duty", "Team lead")
    morning: str = "08:00"
    evening: str = "18:00"
    strike_days: int = 90
    is_sync_on: bool = True
    sync_minutes: int = 5
    is_sync_metered: bool = False
    is_own_media_loaded: bool = False
    is_bundling_on: bool = True
    is_masking_on: bool = True
    mask_from: float = 0.8
    is_exposure_shown: bool = True
    calm_every: int = 0
    break_minutes: int = 50
    is_quiet_on: bool = False
    quiet_from: str = "20:00"
    quiet_to: str = "07:00"
    is_quiet_urgent_on: bool = False
    is_notifying_on: bool = True
    is_tray_on: bool = True
    is_kept_in_tray: bool = False


#: Settings for the person's own well-being; they stand in no log, export or report.
PRIVATE = frozenset(
    {
        "is_masking_on",
        "mask_from",
        "is_exposure_shown",
        "calm_every",
        "break_minutes",
        "is_quiet_on",
        "quiet_from",
        "quiet_to",
        "is_quiet_urgent_on",
        "is_notifying_on",
        "is_tray_on",
        "is_kept_in_tray",
    }
)


_RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "text_size": (80, 200),
        "undo_seconds": (10, 600),
        "floor_self_harm": (0, 100),
        "floor_threat": (0, 100),
        "due_hours_harm": (0.1, 720),
        "due_hours_help": (0.1, 720),
        "due_hours_other": (0.1, 720),
        "strike_days": (0, 3650),
        "sync_minutes": (1, 1440),
        "calm_every": (0, 50),
        "break_minutes": (0, 480),
    }
)
_MAX_WORDS = 120
_MAX_ROLES = 40
_TIMES_OF_DAY = frozenset({"morning", "evening", "quiet_from", "quiet_to"})
_TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)


def settings_from(values: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """Build settings from loosely typed values; whatever is unusable becomes its default.

    Returns the settings and one sentence per value that was not used.
    """
    problems: list[str] = []
    chosen = _usable(Settings, values, problems)
    raw_weights = values.get("weights", {})
    if isinstance(raw_weights, Mapping):
        chosen["weights"] = Weights(**_usable(Weights, raw_weights, problems))
    else:
        problems.append(Sentence("The setting “weights” must be a table; the defaults are used."))
    return Settings(**chosen), tuple(problems)


def check_settings(settings: Settings) -> None:
    """Raise SettingsError naming the first value that is out of its range."""
    for holder in (settings, settings.weights):
        for item in fields(holder):
            if item.name != "weights":
                _checked(item.name, getattr(holder, item.name), item.default)


def values_of(settings: Settings) -> dict[str, Any]:
    """Return the settings as plain values fit for a TOML file."""
    values = {item.name: getattr(settings, item.name) for item in fields(settings)}
    values["theme"] = str(settings.theme)
    values["language"] = str(settings.language)
    values["keys"] = dict(settings.keys)
    values["roles"] = list(settings.roles)
    values["weights"] = {
        item.name: getattr(settings.weights, item.name) for item in fields(settings.weights)
    }
    return values


def _usable(kind: type, values: Mapping[str, Any], problems: list[str]) -> dict[str, Any]:
    known = {item.name: item for item in fields(kind) if item.name != "weights"}
    chosen: dict[str, Any] = {}
    for name, value in values.items():
        if name == "weights":
            continue
        if name not in known:
            problems.append(
                Sentence("The settings name “{name}”, which Parapet does not know.", name=name)
            )
            continue
        try:
            chosen[name] = _checked(name, value, known[name].default)
        except SettingsError as error:
            problems.append(words_of(error))
    return chosen


def _checked(name: str, value: object, default: object) -> object:
    if name == "keys":
        return _checked_keys(value)
    if name == "roles":
        return _checked_roles(value)
    if name in _TIMES_OF_DAY:
        return _checked_time_of_day(name, value)
    if isinstance(default, StrEnum):
        return _checked_choice(name, value, type(default))
    if isinstance(default, bool):
        if not isinstance(value, bool):
            raise SettingsError(
                "The setting “{name}” must be true or false; the default is used.", name=name
            )
        return value
    if isinstance(default, int | float):
        return _checked_number(name, value, default)
    if not isinstance(value, str) or len(value) > _MAX_WORDS:
        raise SettingsError(
            "The setting “{name}” must be at most {most} letters; the default is used.",
            name=name,
            most=_MAX_WORDS,
        )
    return value


def _checked_choice(name: str, value: object, kind: type[StrEnum]) -> StrEnum:
    try:
        return kind(str(value))
    except ValueError:
        choices = ", ".join(kind)
        raise SettingsError(
            "The setting “{name}” can be {choices}; the default is used.",
            name=name,
            choices=choices,
        ) from None


def _checked_number(name: str, value: object, default: int | float) -> int | float:
    low, high = _RANGES.get(name, (0.0, 1.0))
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and low <= value <= high:  # type: ignore[operator]
        return int(value) if isinstance(default, int) else float(value)  # type: ignore[call-overload, arg-type]
    raise SettingsError(
        "The setting “{name}” must be a number from {low:g} to {high:g}; the default is used.",
        name=name,
        low=low,
        high=high,
    )


def _checked_keys(value: object) -> Mapping[str, str]:
    if not isinstance(value, Mapping):
        raise SettingsError("The setting “keys” must be a table; the default keys are used.")
    return MappingProxyType({str(name): str(keys) for name, keys in value.items()})


def _checked_roles(value: object) -> tuple[str, ...]:
    given = list(value) if isinstance(value, list | tuple) else []
    roles = [role.strip() for role in given if isinstance(role, str)]
    is_fit = all(0 < len(role) <= _MAX_WORDS for role in roles) and len(roles) <= _MAX_ROLES
    if not roles or len(roles) != len(given) or not is_fit:
        raise SettingsError(
            "The setting “roles” must be a list of 1 to {most} names; the default is used.",
            most=_MAX_ROLES,
        )
    return tuple(dict.fromkeys(roles))


def _checked_time_of_day(name: str, value: object) -> str:
    if not isinstance(value, str) or _TIME_OF_DAY.fullmatch(value) is None:
        raise SettingsError(
            "The setting “{name}” must be a time like 08:00; the default is used.", name=name
        )
    return value
