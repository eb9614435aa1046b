"""The tables, as sqlite-utils migrations; a migration is never changed once it has shipped."""

from typing import TYPE_CHECKING

from core.storage.steps import Steps

if TYPE_CHECKING:
    from sqlite_utils import Database

migrations = Steps("parapet")

_TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE account(
  num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, platform TEXT NOT NULL, title TEXT NOT NULL,
  is_linked INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE author(
  num INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(num), key TEXT NOT NULL,
  name TEXT NOT NULL, handle TEXT NOT NULL, url TEXT NOT NULL, UNIQUE(account, key)) STRICT;
CREATE TABLE import_file(
  num INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, name TEXT NOT NULL, family TEXT NOT NULL,
  account INTEGER NOT NULL REFERENCES account(num), at INTEGER NOT NULL) STRICT;
CREATE TABLE comment(
  id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(num),
  remote_id TEXT NOT NULL, parent_remote_id TEXT, author INTEGER NOT NULL REFERENCES author(num),
  text TEXT NOT NULL, created_at INTEGER, received_at INTEGER NOT NULL, url TEXT NOT NULL,
  likes INTEGER, replies INTEGER, flags INTEGER, lang TEXT NOT NULL, is_own INTEGER NOT NULL,
  import_id INTEGER, state TEXT NOT NULL DEFAULT 'open', opened_at INTEGER,
  snoozed_until INTEGER, has_note INTEGER NOT NULL DEFAULT 0,
  UNIQUE(account, remote_id)) STRICT;
CREATE INDEX comment_parent ON comment(account, parent_remote_id)
  WHERE parent_remote_id IS NOT NULL;
CREATE INDEX comment_author ON comment(author);
CREATE TABLE scorer(
  num INTEGER PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, attributes TEXT NOT NULL,
  UNIQUE(name, version)) STRICT;
CREATE TABLE score(
  comment INTEGER NOT NULL REFERENCES comment(id) ON DELETE CASCADE,
  scorer INTEGER NOT NULL REFERENCES scorer(num), vals BLOB NOT NULL, lang TEXT NOT NULL,
  supported INTEGER NOT NULL, PRIMARY KEY(comment, scorer)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE comment_fts USING fts5(
  text, content='comment', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER comment_fts_delete AFTER DELETE ON comment BEGIN
  INSERT INTO comment_fts(comment_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER comment_text_changed AFTER UPDATE OF text ON comment
WHEN old.text <> new.text BEGIN
  DELETE FROM score WHERE comment = new.id;
  INSERT INTO comment_fts(comment_fts, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO comment_fts(rowid, text) VALUES (new.id, new.text);
END;
CREATE VIRTUAL TABLE author_fts USING fts5(
  name, handle, content='author', content_rowid='num', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER author_fts_insert AFTER INSERT ON author BEGIN
  INSERT INTO author_fts(rowid, name, handle) VALUES (new.num, new.name, new.handle);
END;
CREATE TABLE decision(
  num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, comment INTEGER NOT NULL,
  action TEXT NOT NULL, decided_at INTEGER NOT NULL, actor TEXT NOT NULL,
  state_before TEXT NOT NULL, state_after TEXT NOT NULL, policy TEXT NOT NULL,
  reason TEXT NOT NULL, note TEXT NOT NULL, reply TEXT NOT NULL, batch TEXT NOT NULL,
  reverses TEXT, snoozed_until INTEGER, priority REAL, contributions TEXT NOT NULL,
  log_seq INTEGER NOT NULL) STRICT;
CREATE INDEX decision_comment ON decision(comment);
CREATE INDEX decision_batch ON decision(batch);
CREATE UNIQUE INDEX decision_reverses ON decision(reverses) WHERE reverses IS NOT NULL;
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN
  SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN
  SELECT RAISE(ABORT, 'decisions are never removed'); END;
CREATE TABLE outbox(
  num INTEGER PRIMARY KEY, request_key TEXT NOT NULL UNIQUE, comment INTEGER NOT NULL,
  account INTEGER NOT NULL REFERENCES account(num), action TEXT NOT NULL, state TEXT NOT NULL,
  held_until INTEGER NOT NULL, detail TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX outbox_state ON outbox(state, held_until);
CREATE TABLE log(seq INTEGER PRIMARY KEY, body BLOB NOT NULL, h BLOB NOT NULL) STRICT;
CREATE TRIGGER log_no_update BEFORE UPDATE ON log BEGIN
  SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER log_no_delete BEFORE DELETE ON log BEGIN
  SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TABLE log_head(seq INTEGER NOT NULL, h BLOB NOT NULL) STRICT;
CREATE TRIGGER log_keep_head AFTER INSERT ON log BEGIN
  DELETE FROM log_head; INSERT INTO log_head VALUES (NEW.seq, NEW.h);
END;
CREATE TABLE vault(
  c TEXT PRIMARY KEY, kind TEXT NOT NULL, nonce BLOB NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE subject(
  author INTEGER NOT NULL, c TEXT NOT NULL, PRIMARY KEY(author, c)) STRICT, WITHOUT ROWID;
"""


@migrations(name="0001_first")
def _first(db: "Database") -> None:
    for statement in _statements(_TABLES):
        db.conn.execute(statement)


_DESK = """
ALTER TABLE comment ADD COLUMN reply_after INTEGER;
ALTER TABLE comment ADD COLUMN woke_at INTEGER;
ALTER TABLE comment ADD COLUMN woke_by TEXT;
ALTER TABLE comment ADD COLUMN assigned_to TEXT NOT NULL DEFAULT '';
ALTER TABLE comment ADD COLUMN due_at INTEGER;
ALTER TABLE decision ADD COLUMN reply_after INTEGER;
ALTER TABLE decision ADD COLUMN assignee TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN due_at INTEGER;
CREATE INDEX comment_snoozed ON comment(snoozed_until) WHERE state = 'snoozed';
CREATE INDEX comment_until_reply ON comment(reply_after)
  WHERE state = 'snoozed' AND reply_after IS NOT NULL;
CREATE INDEX comment_woke ON comment(woke_at) WHERE woke_at IS NOT NULL;
CREATE INDEX comment_assigned ON comment(assigned_to) WHERE assigned_to <> '';
CREATE INDEX comment_due ON comment(due_at) WHERE due_at IS NOT NULL;
CREATE INDEX comment_noted ON comment(id) WHERE has_note = 1;
"""


@migrations(name="0010_desk")
def _desk(db: "Database") -> None:
    """Snooze until a reply, back from snooze, assignment by role, escalation with a due time."""
    for statement in _statements(_DESK):
        db.conn.execute(statement)


_SCORERS = """
ALTER TABLE score ADD COLUMN text_key INTEGER;
ALTER TABLE score ADD COLUMN trouble TEXT NOT NULL DEFAULT '';
CREATE INDEX score_text ON score(scorer, text_key) WHERE text_key IS NOT NULL;
CREATE INDEX score_trouble ON score(scorer) WHERE trouble <> '';
CREATE TABLE blend(num INTEGER PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE disagreement(
  comment INTEGER NOT NULL REFERENCES comment(id) ON DELETE CASCADE, attribute TEXT NOT NULL,
  should TEXT NOT NULL, at INTEGER NOT NULL, shown REAL, scorers TEXT NOT NULL,
  PRIMARY KEY(comment, attribute)) STRICT, WITHOUT ROWID;
"""


@migrations(name="0030_scorers")
def _scorers(db: "Database") -> None:
    for statement in _statements(_SCORERS):
        db.conn.execute(statement)


_ROUND = """
CREATE TABLE round(
  num INTEGER PRIMARY KEY, started_at INTEGER NOT NULL, since INTEGER, finished_at INTEGER,
  at_risk INTEGER NOT NULL, back INTEGER NOT NULL, fresh INTEGER NOT NULL, place INTEGER) STRICT;
CREATE TABLE round_item(
  round INTEGER NOT NULL REFERENCES round(num) ON DELETE CASCADE, place INTEGER NOT NULL,
  comment INTEGER NOT NULL, kind TEXT NOT NULL, passed_at INTEGER,
  PRIMARY KEY(round, place)) STRICT, WITHOUT ROWID;
CREATE TABLE exposure(comment INTEGER PRIMARY KEY, day TEXT NOT NULL) STRICT;
"""


@migrations(name="0040_round")
def _round(db: "Database") -> None:
    """Keep the morning round, and how many harsh texts were opened today."""
    for statement in _statements(_ROUND):
        db.conn.execute(statement)


@migrations(name="0041_author_file")
def _author_file(db: "Database") -> None:
    """Count and find an author's comments by state without reading their texts."""
    db.conn.execute("CREATE INDEX comment_author_state ON comment(author, state, created_at)")


_LINKS = """
CREATE TABLE link(
  account INTEGER PRIMARY KEY REFERENCES account(num), handle TEXT NOT NULL,
  remote_id TEXT NOT NULL, origin TEXT NOT NULL, facts TEXT NOT NULL, allowed TEXT NOT NULL,
  allow_local INTEGER NOT NULL, linked_at INTEGER NOT NULL, since INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'ready', trouble TEXT NOT NULL DEFAULT '',
  retry_at INTEGER NOT NULL DEFAULT 0, synced_at INTEGER, pace TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE source(
  account INTEGER NOT NULL REFERENCES account(num), key TEXT NOT NULL, title TEXT NOT NULL,
  direction TEXT NOT NULL, position TEXT, began_at INTEGER, complete_to INTEGER,
  unreadable INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(account, key)) STRICT;
CREATE TABLE walk(
  num INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(num),
  source TEXT NOT NULL, cursor TEXT, goal INTEGER NOT NULL, reached INTEGER NOT NULL,
  lost TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX walk_account ON walk(account, source);
CREATE TABLE remote(
  comment INTEGER PRIMARY KEY REFERENCES comment(id) ON DELETE CASCADE, state TEXT NOT NULL,
  root TEXT, edited_at INTEGER, gone_at INTEGER, facts TEXT NOT NULL, media TEXT NOT NULL,
  looked_at INTEGER NOT NULL) STRICT;
CREATE INDEX remote_looked ON remote(looked_at) WHERE gone_at IS NULL;
CREATE TABLE edit(
  num INTEGER PRIMARY KEY, comment INTEGER NOT NULL REFERENCES comment(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, kind TEXT NOT NULL, before TEXT NOT NULL, edited_at INTEGER) STRICT;
CREATE INDEX edit_comment ON edit(comment);
CREATE TABLE profile(
  author INTEGER PRIMARY KEY REFERENCES author(num) ON DELETE CASCADE, about TEXT NOT NULL,
  followers INTEGER, posts INTEGER, since INTEGER, seen_at INTEGER NOT NULL) STRICT;
ALTER TABLE outbox ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN next_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN seen_text TEXT;
ALTER TABLE outbox ADD COLUMN seen_state TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN sent_at INTEGER;
ALTER TABLE decision ADD COLUMN choice TEXT NOT NULL DEFAULT '';
CREATE INDEX outbox_comment ON outbox(comment);
CREATE TRIGGER author_fts_update AFTER UPDATE OF name, handle ON author BEGIN
  INSERT INTO author_fts(author_fts, rowid, name, handle)
    VALUES ('delete', old.num, old.name, old.handle);
  INSERT INTO author_fts(rowid, name, handle) VALUES (new.num, new.name, new.handle);
END;
"""


@migrations(name="0020_links")
def _links(db: "Database") -> None:
    """Linked accounts: how far each source is complete, edits elsewhere, receipts of deliveries."""
    for statement in _statements(_LINKS):
        db.conn.execute(statement)


@migrations(name="0021_proofs")
def _proofs(db: "Database") -> None:
    """Name the log's entry of a delivery; let a removed author leave the search index."""
    db.conn.execute("ALTER TABLE outbox ADD COLUMN log_seq INTEGER")
    db.conn.execute(
        "CREATE TRIGGER author_fts_delete AFTER DELETE ON author BEGIN"
        " INSERT INTO author_fts(author_fts, rowid, name, handle)"
        " VALUES ('delete', old.num, old.name, old.handle); END"
    )


_COLUMNS = """
CREATE TABLE column_mark(token TEXT NOT NULL, last_id INTEGER NOT NULL) STRICT;
CREATE TABLE column_change(num INTEGER PRIMARY KEY, comment INTEGER NOT NULL) STRICT;
CREATE TRIGGER column_note_update AFTER UPDATE OF
  id, account, author, created_at, received_at, likes, replies, flags, lang, is_own, state
ON comment BEGIN
  INSERT INTO column_change(comment) SELECT old.id FROM column_mark
    WHERE last_id >= old.id AND coalesce((SELECT max(num) FROM column_change), 0) < 200000;
END;
CREATE TRIGGER column_note_insert AFTER INSERT ON comment
WHEN new.id <= (SELECT last_id FROM column_mark) BEGIN
  INSERT INTO column_change(comment) VALUES (new.id);
END;
CREATE TRIGGER column_note_delete AFTER DELETE ON comment BEGIN
  INSERT INTO column_change(comment) SELECT old.id FROM column_mark
    WHERE last_id >= old.id AND coalesce((SELECT max(num) FROM column_change), 0) < 200000;
END;
CREATE TRIGGER column_note_rated AFTER INSERT ON score BEGIN
  INSERT INTO column_change(comment) SELECT new.comment FROM column_mark
    WHERE last_id >= new.comment AND coalesce((SELECT max(num) FROM column_change), 0) < 200000;
END;
CREATE TRIGGER column_note_rated_anew AFTER UPDATE ON score BEGIN
  INSERT INTO column_change(comment) SELECT new.comment FROM column_mark
    WHERE last_id >= new.comment AND coalesce((SELECT max(num) FROM column_change), 0) < 200000;
END;
CREATE TRIGGER column_note_unrated AFTER DELETE ON score BEGIN
  INSERT INTO column_change(comment) SELECT old.comment FROM column_mark
    WHERE last_id >= old.comment AND coalesce((SELECT max(num) FROM column_change), 0) < 200000;
END;
"""


@migrations(name="0050_columns")
def _columns(db: "Database") -> None:
    """Note which comments changed since their columns were kept (column_marks.py)."""
    for statement in _statements(_COLUMNS):
        db.conn.execute(statement)


_PREFIXES = """
DROP TABLE comment_fts;
CREATE VIRTUAL TABLE comment_fts USING fts5(
  text, content='comment', content_rowid='id', prefix='2 3',
  tokenize='unicode61 remove_diacritics 2');
INSERT INTO comment_fts(comment_fts) VALUES ('rebuild');
"""


@migrations(name="0051_prefixes")
def _prefixes(db: "Database") -> None:
    """Find beginnings of words at once, however many words begin so: people search by typing."""
    for statement in _statements(_PREFIXES):
        db.conn.execute(statement)


_MEDIA = """
CREATE TABLE medium(
  comment INTEGER NOT NULL REFERENCES comment(id) ON DELETE CASCADE, place INTEGER NOT NULL,
  kind TEXT NOT NULL, description TEXT NOT NULL, address TEXT NOT NULL,
  is_sensitive INTEGER NOT NULL, width INTEGER, height INTEGER, size INTEGER, seconds REAL,
  PRIMARY KEY(comment, place)) STRICT, WITHOUT ROWID;
INSERT INTO medium(comment, place, kind, description, address, is_sensitive)
  SELECT r.comment, one.key, json_extract(one.value, '$[0]'),
    coalesce(json_extract(one.value, '$[1]'), ''), '', 0
  FROM remote r, json_each(r.media) one;
ALTER TABLE remote DROP COLUMN media;
"""


@migrations(name="0060_media")
def _media(db: "Database") -> None:
    """Keep where the media of comments lie, and what else is known before one is fetched."""
    for statement in _statements(_MEDIA):
        db.conn.execute(statement)


_LETTERS = """
DROP TABLE comment_fts;
CREATE VIRTUAL TABLE comment_fts USING fts5(
  text, content='comment', content_rowid='id', prefix='1 2 3',
  tokenize='unicode61 remove_diacritics 2');
INSERT INTO comment_fts(comment_fts) VALUES ('rebuild');
DROP TABLE author_fts;
CREATE VIRTUAL TABLE author_fts USING fts5(
  name, handle, content='author', content_rowid='num', prefix='1 2 3',
  tokenize='unicode61 remove_diacritics 2');
INSERT INTO author_fts(author_fts) VALUES ('rebuild');
"""


@migrations(name="0061_letters")
def _letters(db: "Database") -> None:
    """Find by the first letter at once, too: every search that is typed begins with one."""
    for statement in _statements(_LETTERS):
        db.conn.execute(statement)


def _statements(script: str) -> list[str]:
    """Split a script; executescript would commit the migration's transaction."""
    found: list[str] = []
    open_part = ""
    for line in script.strip().splitlines():
        open_part += line + "\n"
        is_trigger = "CREATE TRIGGER" in open_part
        ends = line.rstrip().endswith("END;") if is_trigger else line.rstrip().endswith(";")
        if ends:
            found.append(open_part)
            open_part = ""
    return found
