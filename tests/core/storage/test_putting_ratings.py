"""Ratings on their way into storage, while people and platforms change the comments."""

import numpy as np
import pytest

from core.errors import ProfileDamagedError
from core.storage.scores import Rated, ensure_scorer, put_ratings, scores_of


def some(first, last, points=0.25):
    values = np.array([points, 0.5], dtype="<f4").tobytes()
    return [Rated(n, f"text {n}", values, f"x{n}", n % 2 == 0) for n in range(first, last)]


@pytest.fixture
def scorer(store):
    return store.write(lambda tx: ensure_scorer(tx, "plain", "1", ["toxicity", "threat"]))


@pytest.mark.parametrize("count", [1, 49, 50, 51, 120])
def test_each_comment_gets_its_own_rating(store, bring_in, scorer, count):
    bring_in(*[f"text {n}" for n in range(1, 131)])

    store.write(lambda tx: put_ratings(tx, scorer, some(1, count + 1)))

    stored = scores_of(store.read(), scorer, 2, range(1, 131))
    assert sorted(stored) == list(range(1, count + 1))
    for number, one in stored.items():
        assert one.values.tolist() == [0.25, 0.5]
        assert (one.lang, one.supported) == (f"x{number}", number % 2 == 0)


def test_what_was_rewritten_or_erased_meanwhile_gets_no_rating_and_all_others_do(
    store, bring_in, scorer
):
    bring_in(*[f"text {n}" for n in range(1, 121)])
    store.write(lambda tx: tx.execute("UPDATE comment SET text = 'new' WHERE id = 30") and None)
    store.write(lambda tx: tx.execute("DELETE FROM comment WHERE id IN (77, 115)") and None)

    store.write(lambda tx: put_ratings(tx, scorer, some(1, 121)))

    stored = scores_of(store.read(), scorer, 2, range(1, 121))
    assert set(range(1, 121)) - set(stored) == {30, 77, 115}


def test_a_newer_rating_takes_the_place_of_the_older(store, bring_in, scorer):
    bring_in(*[f"text {n}" for n in range(1, 61)])
    store.write(lambda tx: put_ratings(tx, scorer, some(1, 61)))

    store.write(lambda tx: put_ratings(tx, scorer, some(1, 56, points=0.75)))

    stored = scores_of(store.read(), scorer, 2, range(1, 61))
    assert [stored[n].values[0] for n in (1, 55, 56)] == [0.75, 0.75, 0.25]


def test_others_have_their_turn_after_every_fifty(store, bring_in, scorer):
    bring_in(*[f"text {n}" for n in range(1, 131)])
    kept = []

    def put(tx):
        def look():
            kept.append(tx.execute("SELECT count(*) FROM score").fetchone()[0])

        put_ratings(tx, scorer, some(1, 131), look)

    store.write(put)

    assert kept == [50, 100]


def test_a_rating_of_another_length_is_damage(store, bring_in, scorer):
    bring_in("text 1", "text 2")
    store.write(lambda tx: put_ratings(tx, scorer, some(1, 3)))
    store.write(lambda tx: tx.execute("UPDATE score SET vals = x'0000' WHERE comment = 2") and None)

    assert list(scores_of(store.read(), scorer, 2, [1])) == [1]
    with pytest.raises(ProfileDamagedError, match="values that cannot be right"):
        scores_of(store.read(), scorer, 2, [1, 2])
    with pytest.raises(ProfileDamagedError):
        scores_of(store.read(), scorer, 3, [1])
