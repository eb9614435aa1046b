"""What a user can do, one service per job; windows and commands build on these names."""

from core.importing import FileShape, ImportField
from core.log import Problem, Verdict
from core.services.container import Services, build_services, utc_now
from core.services.evaluation import EvaluationReport
from core.services.importing import ImportPreview
from core.services.inbox_views import (
    AuthorSummary,
    CommentDetail,
    Facets,
    Missing,
    Precedent,
    PreviewRow,
    QueueIds,
    StaleInfo,
    ThreadComment,
    WeightPreview,
)
from core.services.views import (
    AccountRow,
    Capability,
    CheckpointInfo,
    ExportReport,
    Finding,
    HistoryRow,
    LogLine,
    OutboxRow,
    Outcome,
    Policy,
    Proof,
    ProofEntry,
    ScorerInfo,
    ScoringReport,
)

__all__ = [
    "AccountRow",
    "AuthorSummary",
    "Capability",
    "CheckpointInfo",
    "CommentDetail",
    "EvaluationReport",
    "ExportReport",
    "Facets",
    "FileShape",
    "Finding",
    "HistoryRow",
    "ImportField",
    "ImportPreview",
    "LogLine",
    "Missing",
    "OutboxRow",
    "Outcome",
    "Policy",
    "Precedent",
    "PreviewRow",
    "Problem",
    "Proof",
    "ProofEntry",
    "QueueIds",
    "ScorerInfo",
    "ScoringReport",
    "Services",
    "StaleInfo",
    "ThreadComment",
    "Verdict",
    "WeightPreview",
    "build_services",
    "utc_now",
]
