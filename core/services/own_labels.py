"""What the people of this profile say about its comments, as labels: harmful (1) or not (0)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.model import Action, Should
from core.services.disagreeing import HARM
from core.storage import disagreements
from core.storage.decisions import last_decisions_among
from core.storage.engine import Connection

#: Decisions that say: this one hurts.
HARMFUL = (
    Action.HIDE,
    Action.DELETE,
    Action.SPAM,
    Action.BLOCK,
    Action.REPORT,
    Action.ESCALATE,
)
#: The decision that says: this one does not.
HARMLESS = (Action.APPROVE,)


@dataclass(frozen=True, slots=True)
class OwnLabels:
    """Comments in order of their ids with their labels, and where the labels come from."""

    comments: npt.NDArray[np.int64]
    harmful: npt.NDArray[np.int64]
    decisions: int
    disagreements: int


def own_labels(connection: Connection) -> OwnLabels:
    """Return one label per comment that somebody decided about or disagreed with.

    The newest decision that still stands counts; a disagreement weighs more, because it is about
    the score itself and not about what the house does.
    """
    decided = {
        comment: int(Action(action) in HARMFUL)
        for comment, action in last_decisions_among(connection, [*HARMFUL, *HARMLESS])
    }
    said: dict[int, int] = {}
    for one in disagreements.all_disagreements(connection):
        if one.attribute in HARM:
            is_high = one.should is Should.HIGH
            # One “should be high” makes a comment harmful, whatever is said of other attributes.
            said[int(one.comment)] = max(said.get(int(one.comment), 0), int(is_high))
    labels = decided | said
    ids = np.array(sorted(labels), dtype=np.int64)
    return OwnLabels(
        ids,
        np.array([labels[number] for number in ids.tolist()], dtype=np.int64),
        len(decided.keys() - said.keys()),
        len(said),
    )
