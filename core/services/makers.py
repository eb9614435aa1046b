"""Makes the services that a window does without while it opens; each imports what it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from core.credentials import Credentials
from core.scoring.scorer import Scorer
from core.services.blending import Blending
from core.services.board import Board
from core.services.inbox import InboxService
from core.services.journal import Journal
from core.services.later import later
from core.services.moderation import ModerationService
from core.services.scoring import Hosting
from core.services.settings import SettingsService
from core.services.snoozing import SnoozingService
from core.storage.store import Store

if TYPE_CHECKING:
    from core.services.authors import AuthorsService
    from core.services.backups import BackupService
    from core.services.bundles import BundlesService
    from core.services.care.service import CareService
    from core.services.container import Outside
    from core.services.delivery import DeliveryService
    from core.services.disagreeing import DisagreementService
    from core.services.doctor import DoctorService
    from core.services.drift import DriftReport
    from core.services.evaluation import EvaluationService
    from core.services.exporting import ExportingService
    from core.services.history import HistoryService
    from core.services.importing import ImportingService
    from core.services.kit.service import KitService
    from core.services.linking import LinkingService
    from core.services.log import LogService
    from core.services.media.service import MediaService
    from core.services.models import ModelsService
    from core.services.own_evaluation import OwnEvaluationService
    from core.services.pressing import PressingService
    from core.services.reach import Reach
    from core.services.rounds import RoundsService
    from core.services.saved_views import SavedViews
    from core.services.scorers import ScorersService
    from core.services.sync import SyncService
    from core.services.text_rating import TextRatingService

# ruff: noqa: PLC0415, D102 - to import late is what this module is for; the names say the rest


@dataclass(frozen=True)
class Makers:
    """What the late services are made from."""

    store: Store
    clock: Callable[[], datetime]
    scorer: Scorer
    hosting: Hosting
    outside: "Outside"
    models: "ModelsService"
    journal: Journal
    settings: SettingsService
    credentials: Credentials
    blending: Blending
    board: Board
    snoozing: SnoozingService
    inbox: InboxService
    moderation: ModerationService

    @cached_property
    def backups(self) -> "BackupService":
        """Copies of the profile; others that need them share these."""

        def make() -> "BackupService":
            from core.services.backups import BackupService

            return BackupService(self.store, self.clock)

        return later(make)

    @cached_property
    def _reach(self) -> "Reach":
        from core.services.reach import Reach

        outside = self.outside
        return Reach(self.store, self.credentials, outside.find, self.clock, outside.make_web)

    def kit(self) -> "KitService":
        from core.services.kit.service import KitService

        return KitService(
            self.store.folder,
            self.inbox,
            self.moderation,
            self.snoozing,
            self.settings,
            read_only=self.store.is_read_only,
        )

    def views(self, kit: "KitService") -> "SavedViews":
        from core.services.saved_views import SavedViews

        return SavedViews(self.store, self.board, self.settings, kit.views)

    def rounds(self) -> "RoundsService":
        from core.services.rounds import RoundsService

        return RoundsService(self.store, self.board, self.clock)

    def care(self) -> "CareService":
        from core.services.care.service import CareService

        return CareService(self.store, self.board, self.settings, self.clock)

    def pressing(self) -> "PressingService":
        from core.services.pressing import PressingService

        return PressingService(self.store, self.board, self.clock)

    def bundles(self) -> "BundlesService":
        from core.services.bundles import BundlesService

        return BundlesService(self.store, self.board, self.settings)

    def authors(self) -> "AuthorsService":
        from core.services.authors import AuthorsService

        return AuthorsService(self.store, self.inbox, self.settings, self.clock)

    def history(self) -> "HistoryService":
        from core.services.history import HistoryService

        return HistoryService(self.store)

    def importing(self) -> "ImportingService":
        from core.services.importing import ImportingService

        return ImportingService(self.store, self.journal, self.clock)

    def texts(self) -> "TextRatingService":
        from core.services.text_rating import TextRatingService

        return TextRatingService(self.scorer, self.models)

    def scorers(self) -> "ScorersService":
        from core.services.scorers import ScorersService

        return ScorersService(
            self.store,
            self.board,
            self.journal,
            self.settings,
            self.hosting.second,
            self.blending,
            self.clock,
        )

    def renew(self) -> "DriftReport | None":
        """Complete an update of the embedded scorer, if there was one."""
        from core.services.renewal import Renewal

        return Renewal(
            self.store,
            self.board,
            self.blending,
            self.journal,
            self.clock,
            lambda: self.settings.current.role,
        ).complete()

    def disagreement(self) -> "DisagreementService":
        from core.services.disagreeing import DisagreementService

        return DisagreementService(self.store, self.inbox, self.clock)

    def own_evaluation(self) -> "OwnEvaluationService":
        from core.services.own_evaluation import OwnEvaluationService

        return OwnEvaluationService(self.store, self.board, self.blending)

    def exporting(self) -> "ExportingService":
        from core.services.exporting import ExportingService

        return ExportingService(self.store, self.board, self.inbox, self.journal, self.clock)

    def log(self) -> "LogService":
        from core.services.log import LogService

        return LogService(self.store, self.journal, self.clock, self.credentials.signing_key)

    def linking(self) -> "LinkingService":
        from core.services.linking import LinkingService

        return LinkingService(
            self.store,
            self._reach,
            self.credentials,
            self.journal,
            self.clock,
            self.outside.sleep,
            self.media().clear,
        )

    def sync(self) -> "SyncService":
        from core.services.sync import SyncService

        return SyncService(self.store, self._reach, self.clock, self.outside.sleep)

    def delivery(self) -> "DeliveryService":
        from core.services.delivery import DeliveryService

        return DeliveryService(
            self.store, self.clock, self._reach, self.journal, self.outside.sleep
        )

    def media(self) -> "MediaService":
        from core.services.media.service import MediaService

        return MediaService(
            self.store, self._reach, self.outside.sleep, deadline_s=self.outside.medium_s
        )

    def doctor(self) -> "DoctorService":
        from core.services.doctor import DoctorService

        return DoctorService(self.store, self.scorer, self.settings, self.credentials, self.backups)

    def evaluation(self) -> "EvaluationService":
        from core.services.evaluation import EvaluationService

        return EvaluationService(self.scorer)
