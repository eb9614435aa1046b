"""The peer of the queue: one table with a priority column, as a first version would have it."""

from pathlib import Path

from core.services import Services
from core.storage.engine import Connection, connect, private_file
from tests.benchmarks.stage import STAMP, Stage

ATTRIBUTES = ("toxicity", "threat", "question", "complaint")


def plain_table(stage: Stage, services: Services) -> Connection:
    """Return a connection to the table “plain”, made at first need; nothing is indexed."""
    path = stage.folder / f"plain-{stage.rows}.db"
    stamp = (stage.profile / STAMP).read_text(encoding="utf-8")
    if path.exists():
        connection = connect(path)
        kept = connection.execute("SELECT words FROM stamp").fetchone()
        if kept == (stamp,):
            return connection
        connection.close()
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    return _made(path, services, stamp)


def _made(path: Path, services: Services, stamp: str) -> Connection:
    private_file(path)
    connection = connect(path)
    ranking = services.inbox._board.ranking()
    columns = ranking.columns
    scores = [columns.scores[:, n] for n in (0, 1, 4, 5)]
    connection.execute("ATTACH ? AS profile", (str(services.store.path),))
    connection.execute("BEGIN")
    connection.execute(
        "CREATE TABLE rank(id INTEGER PRIMARY KEY, priority REAL, toxicity REAL, threat REAL,"
        " question REAL, complaint REAL)"
    )
    listed = zip(
        columns.ids.tolist(),
        ranking.priority.tolist(),
        *(column.tolist() for column in scores),
        strict=True,
    )
    connection.executemany("INSERT INTO rank VALUES (?, ?, ?, ?, ?, ?)", listed)
    connection.execute(
        "CREATE TABLE plain AS SELECT c.id, c.account, u.name, c.text, c.created_at, c.likes,"
        " c.state, r.priority, r.toxicity, r.threat, r.question, r.complaint"
        " FROM profile.comment c JOIN profile.author u ON u.num = c.author"
        " JOIN rank r ON r.id = c.id ORDER BY c.id"
    )
    connection.execute("DROP TABLE rank")
    connection.execute("CREATE TABLE stamp(words TEXT)")
    connection.execute("INSERT INTO stamp VALUES (?)", (stamp,))
    connection.execute("COMMIT")
    connection.execute("DETACH profile")
    return connection
