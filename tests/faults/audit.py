"""An auditor of a profile: is every decision whole, logged and owed, and nothing else there?"""

from dataclasses import dataclass
from pathlib import Path

from core.log import read_body
from core.services import build_services, utc_now
from core.services.capabilities import OWED
from core.storage.engine import Connection, connect
from core.storage.store import DATABASE
from tests.core.services.plain_scorer import PlainScorer


@dataclass(frozen=True)
class Audit:
    """What was found in a profile: its decisions, and everything that does not fit."""

    decisions: frozenset[str]
    problems: tuple[str, ...]


def audited(profile: Path) -> Audit:
    """Open a profile as the app does, prove its log, and compare all that belongs together."""
    services = build_services(profile, clock=utc_now, scorer=PlainScorer())
    try:
        verdict = services.log.verify()
        problems = [] if verdict.ok else [verdict.sentence]
        connection = services.store.read()
        problems += [*_of_file(connection), *_of_decisions(connection), *_of_states(connection)]
        ids = frozenset(_column(connection, "SELECT id FROM decision"))
    finally:
        services.close()
    return Audit(ids, tuple(problems))


def rows_of(profile: Path) -> list[tuple[object, ...]]:
    """Return what an import left behind, without when and by which import."""
    connection = connect(profile / DATABASE, read_only=True)
    found = connection.execute(
        "SELECT a.id, c.remote_id, c.parent_remote_id, u.key, u.name, c.text, c.created_at, c.likes"
        " FROM comment c JOIN account a ON a.num = c.account JOIN author u ON u.num = c.author"
        " ORDER BY c.id"
    ).fetchall()
    searched = connection.execute("SELECT count(*) FROM comment_fts").fetchone()
    connection.close()
    return [*found, searched]


def _of_file(connection: Connection) -> list[str]:
    found = _column(connection, "PRAGMA integrity_check")
    problems = [] if found == ["ok"] else [str(found)]
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        problems.append("a row points nowhere")
    return problems


def _of_decisions(connection: Connection) -> list[str]:
    """A decision without its entry, an entry without its decision; the same for what is owed."""
    decided = {
        row[0]: row[1:]
        for row in connection.execute("SELECT id, action, log_seq, reverses FROM decision")
    }
    logged = {}
    for seq, body in connection.execute("SELECT seq, body FROM log"):
        said = read_body(body)
        if said.kind in ("decision", "undo"):
            logged[said.data["op"]] = (said.data["action"], seq, said.data["reverses"] or None)
    owed = dict(connection.execute("SELECT request_key, state FROM outbox"))
    wanted = {one for one, (action, _, _) in decided.items() if action in set(map(str, OWED))}
    undone = {reverses for _, _, reverses in decided.values() if reverses}
    problems = []
    if decided != logged:
        problems.append(f"decision or entry alone: {set(decided.items()) ^ set(logged.items())}")
    if set(owed) != wanted:
        problems.append(f"decision or outbox row alone: {set(owed) ^ wanted}")
    if {one for one, state in owed.items() if state == "cancelled"} != undone & wanted:
        problems.append("an undone action is still owed")
    return problems


def _of_states(connection: Connection) -> list[str]:
    rows = connection.execute(
        "SELECT c.id, c.state, d.state_after FROM comment c JOIN decision d ON d.num ="
        " (SELECT max(num) FROM decision WHERE comment = c.id) WHERE c.state <> d.state_after"
    )
    return [f"comment {row[0]} is {row[1]}, decided {row[2]}" for row in rows]


def _column(connection: Connection, question: str) -> list[str]:
    return [row[0] for row in connection.execute(question)]
