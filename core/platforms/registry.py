"""Finds the platforms: every module of this package that ends with PLATFORM."""

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

import core.platforms as package
from core.errors import NotFoundError
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.base import Platform

#: Modules of the package that are no platform; importing `http` would load requests.
_OURS = frozenset({"base", "http", "registry"})


@cache
def platforms() -> "tuple[Platform, ...]":
    """Return all platforms by title. The first call imports their files."""
    found: list[Platform] = []
    for module in pkgutil.iter_modules(package.__path__):
        if module.name in _OURS:
            continue
        platform = getattr(
            importlib.import_module(f"{package.__name__}.{module.name}"), "PLATFORM", None
        )
        if platform is not None:
            found.append(platform)
    return tuple(sorted(found, key=lambda one: one.info.title.casefold()))


def find_platform(key: str) -> "Platform":
    """Return a platform by its key. Raises NotFoundError that lists what there is."""
    for platform in platforms():
        if platform.info.key == key:
            return platform
    known = ", ".join(one.info.key for one in platforms()) or Sentence("none yet")
    raise NotFoundError(
        "There is no platform “{key}”. There are: {known}.", key=key[:40], known=known
    )
