"""What a user can do, one service per job; windows and commands build on these names.

A name is imported when it is first asked for: a window that opens needs few of them. A new name
stands in three places here: the import for the type checker, `_HOMES`, `__all__`.
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.importing import FileShape, ImportField
    from core.log import Problem, Verdict
    from core.platforms.base import Standing
    from core.platforms.declare import (
        ActionInfo,
        FieldKind,
        PlatformInfo,
        SignInField,
        SignInWay,
    )
    from core.ranking.blend import Blend
    from core.ranking.calibration import Calibration
    from core.scoring.answers import ScorerFacts
    from core.scoring.detoxify.agreement import Agreement
    from core.services.authors import AuthorFile, AuthorNote, Strike, StrikeTally
    from core.services.backups import Restored, restore_newest
    from core.services.bulk import Blocked, DecisionPreview, Exceptional, ExceptionKind, ReplyShare
    from core.services.bundles import Bundle
    from core.services.care.masking import Mask
    from core.services.care.telling import Manners, Pressing, Telling
    from core.services.container import Outside, Services, build_services, utc_now
    from core.services.delivery import DeliveryReport
    from core.services.drift import BandMove, DriftReport, DriftRow
    from core.services.evaluation import EvaluationReport
    from core.services.identity_probe import ProbeReport
    from core.services.importing import ImportPreview
    from core.services.inbox_views import (
        AuthorSummary,
        CommentDetail,
        Facets,
        Likeness,
        Missing,
        Precedent,
        PrecedentRow,
        PreviewRow,
        QueueIds,
        StaleInfo,
        ThreadComment,
        WeightPreview,
    )
    from core.services.kit.macros import Macro, MacroStep
    from core.services.kit.replies import FilledReply, SavedReply
    from core.services.kit.service import KitService
    from core.services.kit.sharing import KitImport
    from core.services.kit.shelf import Shelf
    from core.services.kit.views import SavedView
    from core.services.linking import NO_KEYRING, Linked
    from core.services.media.picture_kind import PictureKind, picture_kind
    from core.services.models import FastMode, ModelCheck, ModelRow, ModelsService
    from core.services.own_evaluation import CalibrationProposal, OwnFigures, OwnReport
    from core.services.replay import ReplayReport
    from core.services.rounds import Round, RoundCounts, RoundItem, RoundKind
    from core.services.saved_views import OpenedView, SavedViews
    from core.services.scorers import ScorersOverview, ScorersService
    from core.services.second_choice import InstalledScorer
    from core.services.snooze_times import SnoozeChoice, SnoozeKind, SnoozeUntil
    from core.services.snoozing import Woken
    from core.services.steps import Step
    from core.services.sync import SyncReport
    from core.services.text_rating import TextRater
    from core.services.views import (
        AccountRow,
        ActionChoice,
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
        ScoringPhase,
        ScoringReport,
        ScoringState,
        SourceState,
    )

__all__ = [
    "NO_KEYRING",
    "AccountRow",
    "ActionChoice",
    "ActionInfo",
    "Agreement",
    "AuthorFile",
    "AuthorNote",
    "AuthorSummary",
    "BandMove",
    "Blend",
    "Blocked",
    "Bundle",
    "Calibration",
    "CalibrationProposal",
    "Capability",
    "CheckpointInfo",
    "CommentDetail",
    "DecisionPreview",
    "DeliveryReport",
    "DriftReport",
    "DriftRow",
    "EvaluationReport",
    "ExceptionKind",
    "Exceptional",
    "ExportReport",
    "Facets",
    "FastMode",
    "FieldKind",
    "FileShape",
    "FilledReply",
    "Finding",
    "HistoryRow",
    "ImportField",
    "ImportPreview",
    "InstalledScorer",
    "KitImport",
    "KitService",
    "Likeness",
    "Linked",
    "LogLine",
    "Macro",
    "MacroStep",
    "Manners",
    "Mask",
    "Missing",
    "ModelCheck",
    "ModelRow",
    "ModelsService",
    "OpenedView",
    "OutboxRow",
    "Outcome",
    "Outside",
    "OwnFigures",
    "OwnReport",
    "PictureKind",
    "PlatformInfo",
    "Policy",
    "Precedent",
    "PrecedentRow",
    "Pressing",
    "PreviewRow",
    "ProbeReport",
    "Problem",
    "Proof",
    "ProofEntry",
    "QueueIds",
    "ReplayReport",
    "ReplyShare",
    "Restored",
    "Round",
    "RoundCounts",
    "RoundItem",
    "RoundKind",
    "SavedReply",
    "SavedView",
    "SavedViews",
    "ScorerFacts",
    "ScorerInfo",
    "ScorersOverview",
    "ScorersService",
    "ScoringPhase",
    "ScoringReport",
    "ScoringState",
    "Services",
    "Shelf",
    "SignInField",
    "SignInWay",
    "SnoozeChoice",
    "SnoozeKind",
    "SnoozeUntil",
    "SourceState",
    "StaleInfo",
    "Standing",
    "Step",
    "Strike",
    "StrikeTally",
    "SyncReport",
    "Telling",
    "TextRater",
    "ThreadComment",
    "Verdict",
    "WeightPreview",
    "Woken",
    "build_services",
    "picture_kind",
    "restore_newest",
    "utc_now",
]

#: Where each name comes from.
_HOMES = {
    "core.importing": "FileShape ImportField",
    "core.log": "Problem Verdict",
    "core.platforms.base": "Standing",
    "core.platforms.declare": "ActionInfo FieldKind PlatformInfo SignInField SignInWay",
    "core.ranking.blend": "Blend",
    "core.ranking.calibration": "Calibration",
    "core.scoring.answers": "ScorerFacts",
    "core.scoring.detoxify.agreement": "Agreement",
    "core.services.authors": "AuthorFile AuthorNote Strike StrikeTally",
    "core.services.backups": "Restored restore_newest",
    "core.services.bulk": "Blocked DecisionPreview Exceptional ExceptionKind ReplyShare",
    "core.services.bundles": "Bundle",
    "core.services.care.masking": "Mask",
    "core.services.care.telling": "Manners Pressing Telling",
    "core.services.container": "Outside Services build_services utc_now",
    "core.services.delivery": "DeliveryReport",
    "core.services.drift": "BandMove DriftReport DriftRow",
    "core.services.evaluation": "EvaluationReport",
    "core.services.identity_probe": "ProbeReport",
    "core.services.importing": "ImportPreview",
    "core.services.inbox_views": (
        "AuthorSummary CommentDetail Facets Likeness Missing Precedent PrecedentRow "
        "PreviewRow QueueIds StaleInfo ThreadComment WeightPreview"
    ),
    "core.services.kit.macros": "Macro MacroStep",
    "core.services.kit.replies": "FilledReply SavedReply",
    "core.services.kit.service": "KitService",
    "core.services.kit.sharing": "KitImport",
    "core.services.kit.shelf": "Shelf",
    "core.services.kit.views": "SavedView",
    "core.services.linking": "NO_KEYRING Linked",
    "core.services.media.picture_kind": "PictureKind picture_kind",
    "core.services.models": "FastMode ModelCheck ModelRow ModelsService",
    "core.services.own_evaluation": "CalibrationProposal OwnFigures OwnReport",
    "core.services.replay": "ReplayReport",
    "core.services.rounds": "Round RoundCounts RoundItem RoundKind",
    "core.services.saved_views": "OpenedView SavedViews",
    "core.services.scorers": "ScorersOverview ScorersService",
    "core.services.second_choice": "InstalledScorer",
    "core.services.snooze_times": "SnoozeChoice SnoozeKind SnoozeUntil",
    "core.services.snoozing": "Woken",
    "core.services.steps": "Step",
    "core.services.sync": "SyncReport",
    "core.services.text_rating": "TextRater",
    "core.services.views": (
        "AccountRow ActionChoice Capability CheckpointInfo ExportReport Finding HistoryRow "
        "LogLine OutboxRow Outcome Policy Proof ProofEntry ScorerInfo ScoringPhase "
        "ScoringReport ScoringState SourceState"
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

if not TYPE_CHECKING:  # to the type checker every name is imported above

    def __getattr__(name: str) -> object:
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(_HOME_OF[name]), name)
        globals()[name] = value
        return value
