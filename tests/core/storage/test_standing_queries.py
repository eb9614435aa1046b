"""Looking for what is due is cheap: no question reads the whole table of comments."""

import pytest

from core.model import QueueFilter
from core.storage import standing


@pytest.fixture
def asked(store):
    connection = store.read()
    said = []
    connection.set_trace_callback(said.append)
    yield lambda: said
    connection.set_trace_callback(None)


def test_no_question_about_standing_reads_every_comment(store, asked):
    connection = store.read()
    everything = QueueFilter(
        has_note=True, is_back=True, is_overdue=True, assigned_to=frozenset({"Team lead"})
    )
    standing.due_again(connection, 1)
    standing.answered(connection)
    standing.next_due(connection)
    standing.any_snoozed(connection)
    standing.marked_ids(connection, everything, 1)
    standing.overdue(connection, 1)
    standing.open_per_role(connection)
    questions = [one for one in asked() if "comment" in one]
    assert len(questions) >= 10
    for question in questions:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}")]
        whole = [step for step in plan if step in ("SCAN comment", "SCAN s", "SCAN c")]
        whole += [step for step in plan if step.startswith("SCAN") and "comment_parent" in step]
        assert not whole, f"{question} reads every comment: {plan}"
