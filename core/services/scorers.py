"""Which scorers rank: trying one out, seeing what it would change, putting it in force."""

from core.services.blending import Blending
from core.services.second_choice import SecondChoice
from core.storage import scores
from core.storage.store import Store


class ScorersService:
    """Joins the choice of a second scorer with the blend in force."""

    def __init__(self, store: Store, choice: SecondChoice, blending: Blending) -> None:
        self._store = store
        self.choice = choice
        self.blending = blending

    def try_set_aside_again(self) -> int:
        """Let every text that was set aside be tried once more; returns how many comments."""
        return self._store.write(scores.forget_trouble)
