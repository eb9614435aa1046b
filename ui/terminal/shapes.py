"""The JSON that scripts rely on; keys may be added, never renamed."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.model import Account, Decision, Delivery, Disagreement, ImportReport, QueueItem, Score
from core.services import (
    AccountRow,
    CheckpointInfo,
    ExportReport,
    Finding,
    LogLine,
    Restored,
    SyncReport,
)

Json = dict[str, Any]


def time_text(at: datetime | None) -> str | None:
    """Return UTC ISO 8601 with Z, None for no time."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def item_json(item: QueueItem) -> Json:
    """Return one row of the queue."""
    comment = item.comment
    return {
        "id": comment.id,
        "priority": item.priority.value,
        "band": str(item.priority.band),
        "lane": str(item.priority.lane),
        "state": str(comment.state),
        "platform": comment.platform,
        "account": comment.account,
        "author": comment.author.name,
        "text": comment.text,
        "created_at": time_text(comment.created_at),
        "contributions": [
            {"name": part.name, "points": part.points, "stage": str(part.stage)}
            for part in item.priority.contributions
        ],
        "scores": [_score_json(score) for score in (*item.scores, *item.blended)],
        "ranked_by": [
            {"scorer": one.scorer.name, "version": one.scorer.version, "share": round(one.share, 4)}
            for one in item.ranked_by
        ],
        "lang": item.lang,
        "lang_supported": item.lang_supported,
    }


def decision_json(decision: Decision) -> Json:
    """Return one decision."""
    found: Json = {
        "id": decision.id,
        "comment": decision.comment,
        "action": str(decision.action),
        "state": str(decision.state_after),
        "decided_at": time_text(decision.decided_at),
        "policy": decision.policy,
        "reason": decision.reason,
    }
    return {**found, "reverses": decision.reverses} if decision.reverses else found


def disagreement_json(one: Disagreement) -> Json:
    """Return what a person said about a score."""
    return {
        "attribute": str(one.attribute),
        "should": str(one.should),
        "at": time_text(one.at),
        "shown": one.shown,
    }


def import_json(report: ImportReport) -> Json:
    """Return what an import did."""
    return {
        "file": report.file,
        "rows": report.rows,
        "added": report.added,
        "unchanged": report.unchanged,
        "updated": report.updated,
        "skipped": [{"line": row.line, "why": row.why} for row in report.skipped],
        "skipped_count": report.skipped_count,
        "cancelled": report.cancelled,
        "notes": list(report.notes),
    }


def account_json(row: AccountRow) -> Json:
    """Return one account."""
    account: Account = row.account
    return {
        "id": account.id,
        "platform": account.platform,
        "handle": row.handle or account.title,
        "state": row.state,
        "complete_to": time_text(row.complete_to),
        "gaps": [{"from": time_text(a), "to": time_text(b)} for a, b in row.gaps],
        "comments": row.comments,
        "open": row.open,
        "trouble": row.trouble,
        "retry_at": time_text(row.retry_at),
        "synced_at": time_text(row.synced_at),
        "sources": [
            {
                "title": one.title,
                "complete_to": time_text(one.complete_to),
                "unreadable": one.unreadable,
            }
            for one in row.sources
        ],
    }


def sync_json(report: SyncReport, row: AccountRow) -> Json:
    """Return what a sync of one account brought, with the account as it is now."""
    return {
        **account_json(row),
        "added": report.added,
        "changed": report.changed,
        "gone": report.gone,
        "unreadable": report.unreadable,
        "pages": report.pages,
        "trouble": report.trouble,
    }


def owed_json(delivery: Delivery) -> Json:
    """Return one delivery that waits for a person."""
    return {
        "id": delivery.request_key,
        "comment": delivery.comment,
        "account": delivery.account,
        "action": str(delivery.action),
        "state": str(delivery.state),
        "detail": delivery.detail,
    }


def line_json(line: LogLine) -> Json:
    """Return one log entry."""
    return {
        "seq": line.seq,
        "kind": line.kind,
        "at": time_text(line.at),
        "actor": line.actor,
        "summary": line.summary,
        "h": line.hash_hex,
    }


def checkpoint_json(info: CheckpointInfo) -> Json:
    """Return a checkpoint."""
    return {
        "path": str(info.path) if info.path else None,
        "size": info.size,
        "root": info.root_hex,
        "signed": info.is_signed,
        "at": time_text(info.at),
    }


def export_json(report: ExportReport) -> Json:
    """Return what an export wrote."""
    hashes: Mapping[str, str] = report.sha256
    return {
        "files": [str(path) for path in report.files],
        "rows": report.rows,
        "manifest": str(report.manifest),
        "sha256": dict(hashes),
    }


def restored_json(restored: Restored) -> Json:
    """Return which backup is the database now."""
    return {
        "backup": str(restored.backup),
        "at": time_text(restored.at),
        "kept": [str(path) for path in restored.set_aside],
    }


def finding_json(finding: Finding) -> Json:
    """Return what the doctor saw."""
    return {
        "name": finding.name,
        "state": finding.state,
        "detail": finding.detail,
        "advice": finding.advice,
    }


def _score_json(score: Score) -> Json:
    return {
        "scorer": score.scorer,
        "version": score.version,
        "attribute": str(score.attribute),
        "value": score.value,
    }
