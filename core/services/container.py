"""Builds the services of a profile and closes them again.

What the first page of the window needs is built at once, the rest when it is first used (later.py).
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.credentials import Credentials
from core.paths import models_dir
from core.platforms import find_platform
from core.platforms.base import Platform
from core.scoring.embedded import load_embedded
from core.scoring.machine import memory_limit, spare_processors
from core.scoring.process import ScoringProcess
from core.scoring.scorer import Scorer
from core.scoring.spec import EMBEDDED
from core.services.accounts import AccountsService
from core.services.blending import Blending
from core.services.board import Board
from core.services.inbox import InboxService
from core.services.journal import LOG_ID, Journal
from core.services.later import later
from core.services.makers import Makers
from core.services.moderation import ModerationService
from core.services.ratings import Ratings
from core.services.reach import MakeWeb, real_web
from core.services.scoring import Hosting, ScoringService
from core.services.second_choice import Installed, SecondChoice
from core.services.settings import SettingsService
from core.services.snoozing import SnoozingService
from core.storage import comments, log_rows
from core.storage.store import Store
from core.task import Task

if TYPE_CHECKING:
    from core.services.authors import AuthorsService
    from core.services.backups import BackupService
    from core.services.bundles import BundlesService
    from core.services.care.service import CareService
    from core.services.delivery import DeliveryService
    from core.services.disagreeing import DisagreementService
    from core.services.doctor import DoctorService
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
    from core.services.rounds import RoundsService
    from core.services.saved_views import SavedViews
    from core.services.scorers import ScorersService
    from core.services.sync import SyncService
    from core.services.text_rating import TextRatingService

#: So many of the newest comments are read to compare a faster mode with the exact one.
_COMPARED_TEXTS = 1_000


def utc_now() -> datetime:
    """Return the present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Services:
    """What a user can do with one open profile. Close it when done."""

    profile: Path
    inbox: InboxService
    snoozing: SnoozingService
    kit: "KitService"
    views: "SavedViews"
    rounds: "RoundsService"
    care: "CareService"
    pressing: "PressingService"
    authors: "AuthorsService"
    bundles: "BundlesService"
    moderation: ModerationService
    history: "HistoryService"
    importing: "ImportingService"
    scoring: ScoringService
    scorers: "ScorersService"
    models: "ModelsService"
    texts: "TextRatingService"
    disagreement: "DisagreementService"
    own_evaluation: "OwnEvaluationService"
    exporting: "ExportingService"
    log: "LogService"
    linking: "LinkingService"
    sync: "SyncService"
    delivery: "DeliveryService"
    media: "MediaService"
    settings: SettingsService
    doctor: "DoctorService"
    evaluation: "EvaluationService"
    accounts: AccountsService
    backups: "BackupService"
    store: Store

    def close(self) -> None:
        """End the scoring process, finish writing, copy it once a day, let the profile go."""
        self.scoring.close()
        if not self.store.is_closed:
            self.backups.make_if_due()
        self.store.close()


@dataclass(frozen=True, slots=True)
class Outside:
    """The world outside as the services meet it; tests give their own.

    `medium_s` is how long fetching one picture may take.
    """

    find: Callable[[str], Platform] = find_platform
    make_web: MakeWeb = real_web
    sleep: Callable[[float], None] = time.sleep
    medium_s: float = 30.0


def build_services(
    profile: Path,
    *,
    clock: Callable[[], datetime] = utc_now,
    task: Task | None = None,
    read_only: bool = False,
    scorer: Scorer | None = None,
    in_window: bool = False,
    installed: Installed | None = None,
    process: ScoringProcess | None = None,
    outside: Outside | None = None,
) -> Services:
    """Open a profile, making it if need be, and build its services.

    `read_only` works beside an open window; `scorer` replaces the embedded one. `in_window` lets
    the embedded scorer work in the scoring process, too, and writing give way to the window, so
    that nothing stutters. `installed`
    names the scorers that can refine, else the models of the profile do; `outside` stands for the
    world. Raises the ProfileError family.
    """
    if task is not None:
        task.report(0, None, "opening the profile")
    store = Store(profile, clock=clock, read_only=read_only, gives_way=in_window)
    try:
        models = later(partial(_models, store))
        hosting = Hosting(
            process or ScoringProcess(memory=memory_limit(), threads=spare_processors()),
            SecondChoice(store, installed or (lambda: models.scorers())),
            EMBEDDED if in_window and scorer is None else None,
        )
        first = scorer or load_embedded()
        return _services(store, clock, first, hosting, outside or Outside(), models)
    except BaseException:
        store.close()
        raise


def _services(
    store: Store,
    clock: Callable[[], datetime],
    scorer: Scorer,
    hosting: Hosting,
    outside: Outside,
    models: "ModelsService",
) -> Services:
    journal = Journal(clock)
    if not store.is_read_only:
        store.write(journal.begin)
    settings = SettingsService(store, journal)
    credentials = Credentials(log_rows.meta(store.read(), LOG_ID) or "")
    blending = Blending(store, scorer)
    board = Board(store, clock, lambda: settings.current.weights, blending.reading)
    settings.when_weights_change(board.reweigh)
    snoozing = SnoozingService(store, board, clock, settings)
    inbox = InboxService(store, board, scorer, Ratings(blending), clock, snoozing)
    moderation = ModerationService(
        store, board, journal, settings, clock, outside.find, blending.names
    )
    make = Makers(
        store,
        clock,
        scorer,
        hosting,
        outside,
        models,
        journal,
        settings,
        credentials,
        blending,
        board,
        snoozing,
        inbox,
        moderation,
    )
    kit = later(make.kit)
    return Services(
        profile=store.folder,
        inbox=inbox,
        snoozing=snoozing,
        moderation=moderation,
        settings=settings,
        accounts=AccountsService(store, board),
        scoring=ScoringService(store, scorer, board, hosting, make.renew),
        models=models,
        backups=make.backups,
        kit=kit,
        views=later(partial(make.views, kit)),
        rounds=later(make.rounds),
        care=later(make.care),
        pressing=later(make.pressing),
        bundles=later(make.bundles),
        authors=later(make.authors),
        history=later(make.history),
        importing=later(make.importing),
        texts=later(make.texts),
        scorers=later(make.scorers),
        disagreement=later(make.disagreement),
        own_evaluation=later(make.own_evaluation),
        exporting=later(make.exporting),
        log=later(make.log),
        linking=later(make.linking),
        sync=later(make.sync),
        delivery=later(make.delivery),
        media=later(make.media),
        doctor=later(make.doctor),
        evaluation=later(make.evaluation),
        store=store,
    )


def _models(store: Store) -> "ModelsService":
    from core.services.models import ModelsService  # noqa: PLC0415 - see makers.py

    return ModelsService(models_dir(store.folder), partial(_own_texts, store))


def _own_texts(store: Store) -> list[str]:
    return comments.newest_texts(store.read(), _COMPARED_TEXTS)
