"""Where data, settings and shipped resources live."""

import os
import sys
from pathlib import Path

import platformdirs

PROFILE_VARIABLE = "PARAPET_PROFILE"


def resources_dir() -> Path:
    """Return the folder of shipped files, also inside a frozen bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[1]
    return root / "resources"


def default_profile_dir() -> Path:
    """Return the profile folder used when none is named on the command line."""
    chosen = os.environ.get(PROFILE_VARIABLE)
    if chosen:
        return Path(chosen)
    return Path(platformdirs.user_data_dir("parapet", appauthor=False)) / "profile"


def media_dir(profile: Path) -> Path:
    """Return the folder of the pictures that were fetched on wish; it can be emptied any time."""
    return profile / "media"


def models_dir(profile: Path) -> Path:
    """Return the folder of the models that the person brought into a profile."""
    return profile / "models"
