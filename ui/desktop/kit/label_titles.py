"""The labels that platforms offer, by their keys, in the language of the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.model import Action
from ui.desktop.core_titles import core_title

if TYPE_CHECKING:
    from core.services import Services


def label_titles(services: "Services") -> dict[str, str]:
    """Return every label of every platform; the first call looks for the platforms."""
    infos = (one.action(Action.LABEL) for one in services.linking.platforms())
    return {one.key: core_title(one.title) for info in infos if info for one in info.choices}


def title_of_label(services: "Services") -> Callable[[str], str]:
    """Return what names a label by its key; one that nobody offers keeps its key."""
    return lambda key: label_titles(services).get(key, key)
