"""Models: what is installed, bringing one in, removing one, and how its faster modes compare."""

import importlib.util
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.errors import ScorerUnavailableError
from core.said import Sentence, words_of
from core.scoring.detoxify.agreement import LEAST_TEXTS, Agreement, agreement_of
from core.scoring.detoxify.agreement_notes import note_agreement, noted_agreements
from core.scoring.detoxify.catalogue import HOSTS, RELEASES, Release
from core.scoring.detoxify.installing import (
    InstalledModel,
    add_model,
    check_space,
    installed_models,
    remove_model,
)
from core.scoring.detoxify.loading import PREFIX, load_detoxify
from core.scoring.detoxify.mode import Mode
from core.scoring.detoxify.package_scorer import load_package
from core.scoring.detoxify.private_files import private_folder
from core.scoring.detoxify.probe_texts import PROBE_TEXTS
from core.scoring.detoxify.record import sha256_of
from core.scoring.detoxify.scorer import DetoxifyScorer
from core.scoring.detoxify.weight_places import WEIGHTS
from core.scoring.scorer import Scorer
from core.scoring.spec import ScorerSpec
from core.services.second_choice import InstalledScorer
from core.task import Task

_FETCHING = ".getting-"
_MOST_SLACK = 1.25
_MOST_VOCABULARY = 64 << 20
_PIECE = 64
_FACTORY = "core.scoring.detoxify.hosting:load"
_Fetch = Callable[[str, Path, int, Task], None]


class FastMode(StrEnum):
    """The modes that must first be shown to agree."""

    INT8 = "int8"
    BF16 = "bf16"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One released model and whether it is here."""

    release: Release
    installed: InstalledModel | None
    agreements: dict[str, Agreement]
    begun: int = 0  # bytes of a download that broke off

    @property
    def modes(self) -> tuple[str, ...]:
        """The modes that may be used: exact, and those that agreed well enough."""
        if self.installed is None or self.installed.trouble:
            return ()
        good = [mode for mode, found in self.agreements.items() if found.is_enough]
        return (str(Mode.EXACT), *sorted(good))


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """How an installed model compares with the detoxify package on probe texts.

    `difference` is None where the package is not installed; `missing` says what to do then.
    """

    model: str
    sha256: str
    is_release: bool
    version: str
    texts: int
    difference: float | None
    missing: str = ""


class ModelsService:
    """Knows the models of one profile. Safe to use from any thread; one change at a time.

    `own_texts` gives the person's own comments; `fetch` downloads one file for `get` alone.
    """

    def __init__(
        self,
        folder: Path,
        own_texts: Callable[[], Sequence[str]],
        fetch: _Fetch | None = None,
    ) -> None:
        self._folder = folder
        self._own_texts = own_texts
        self._fetch = fetch or _fetch

    def rows(self) -> tuple[ModelRow, ...]:
        """Return all released models, installed or not."""
        here = {one.model: one for one in installed_models(self._folder)}
        return tuple(
            ModelRow(release, here.get(name), self._agreements(here.get(name)), self._begun(name))
            for name, release in RELEASES.items()
        )

    def scorers(self) -> tuple[InstalledScorer, ...]:
        """Return what can rate: each installed model in each mode that may be used."""
        return tuple(
            _scorer(row.installed, Mode(mode))
            for row in self.rows()
            if row.installed is not None
            for mode in row.modes
        )

    def load(self, scorer: str, *, threads: int) -> Scorer:
        """Load a scorer by its name into this process. Raises ScorerUnavailableError."""
        known = {one.key: one for one in self.scorers()}
        if scorer not in known:
            raise ScorerUnavailableError(self._unknown(scorer, known))
        found = known[scorer].spec.arguments
        return load_detoxify(Path(found["folder"]), Mode(found["mode"]), threads=threads)

    def add(self, source: Path, *, vocabulary: Path | None, task: Task) -> InstalledModel:
        """Bring a model from a file or folder. Raises ScorerUnavailableError."""
        return add_model(source, self._folder, vocabulary=vocabulary, task=task)

    def get(self, model: str, task: Task) -> InstalledModel:
        """Download a released model, or go on with it.

        Raises DownloadError, PlatformError, ScorerUnavailableError, TaskCancelledError.
        """
        release = _release(model)
        here = next((one for one in installed_models(self._folder) if one.model == model), None)
        if here is not None and here.is_release and not here.trouble:
            return here
        if here is not None:
            raise ScorerUnavailableError(
                "Another “{model}” is installed already. Remove it first: models remove {model}",
                model=model,
            )
        draft = private_folder(private_folder(self._folder) / (_FETCHING + model))
        most = int(release.megabytes * 1_000_000 * _MOST_SLACK)
        check_space(draft, release.megabytes * 1_000_000 - _bytes_in(draft))
        for name in release.vocabulary:
            if not (draft / name).exists():
                self._fetch(release.vocabulary_url(name), draft / name, _MOST_VOCABULARY, task)
        weights = draft / release.file
        if not weights.exists():
            self._fetch(release.url, weights, most, task)
        added = add_model(weights, self._folder, take=True, task=task)
        shutil.rmtree(draft, ignore_errors=True)
        return added

    def remove(self, model: str) -> int:
        """Remove a model; returns the bytes that became free. Raises ScorerUnavailableError."""
        return remove_model(_without_prefix(model), self._folder)

    def fast_modes(self) -> tuple[FastMode, ...]:
        """Return the faster modes that this installation can run."""
        has_openvino = importlib.util.find_spec("openvino") is not None
        return (FastMode.INT8, FastMode.BF16) if has_openvino else (FastMode.INT8,)

    def compare(
        self, model: str, mode: FastMode, *, threads: int, task: Task | None = None
    ) -> Agreement:
        """Measure on the own comments how far a faster mode agrees with the exact one; note it.

        Raises ScorerUnavailableError, TaskCancelledError.
        """
        folder = self._installed(model).folder
        texts = list(dict.fromkeys(self._own_texts()))
        if len(texts) < LEAST_TEXTS:
            raise ScorerUnavailableError(
                "Comparing needs at least {least} different comments of your own; there "
                "are {count}. Import or sync some first.",
                least=LEAST_TEXTS,
                count=len(texts),
            )
        rated = [
            _rated(load_detoxify(folder, one, threads=threads), texts, task or Task(), after)
            for after, one in enumerate((Mode.EXACT, Mode(mode)))
        ]
        exact, fast = rated
        found = agreement_of(exact, fast)
        note_agreement(folder, Mode(mode), found)
        return found

    def check(self, model: str, *, threads: int) -> ModelCheck:
        """Read all of a model again and compare it with the detoxify package where that is there.

        Raises ScorerUnavailableError.
        """
        here = self._installed(model)
        ours = load_detoxify(here.folder, Mode.EXACT, threads=threads)
        difference, missing = None, ""
        try:
            theirs = load_package(here.folder).rate(PROBE_TEXTS)
            difference = _largest_difference(ours.rate(PROBE_TEXTS), theirs)
        except ScorerUnavailableError as error:
            missing = words_of(error)
        return ModelCheck(
            here.model,
            sha256_of(here.folder / WEIGHTS),
            here.is_release,
            ours.version,
            len(PROBE_TEXTS),
            difference,
            missing,
        )

    def _installed(self, model: str) -> InstalledModel:
        name = _without_prefix(model)
        found = next((one for one in installed_models(self._folder) if one.model == name), None)
        if found is None:
            raise ScorerUnavailableError(
                "The model “{name}” is not installed. Get it with “models get {name}” or add "
                "its files with “models add”.",
                name=name[:40],
            )
        if found.trouble:
            raise ScorerUnavailableError(found.trouble)
        return found

    def _begun(self, model: str) -> int:
        draft = self._folder / (_FETCHING + model)
        return _bytes_in(draft) if draft.is_dir() else 0

    def _agreements(self, here: InstalledModel | None) -> dict[str, Agreement]:
        return {} if here is None or here.trouble else noted_agreements(here.folder, here.digest)

    def _unknown(self, scorer: str, known: dict[str, InstalledScorer]) -> str:
        name = _without_prefix(scorer)
        for mode in (Mode.INT8, Mode.BF16):
            base = name.removesuffix(f"-{mode}")
            if base != name and PREFIX + base in known:
                return Sentence(
                    "“{scorer}” was not yet shown to agree with the exact scores. "
                    "Measure it on your own comments: models compare {base} --mode "
                    "{mode}",
                    scorer=scorer[:60],
                    base=base,
                    mode=mode,
                )
        there = ", ".join(["embedded", *known])
        return Sentence(
            "There is no scorer “{scorer}”. There is: {there}. See “models list”.",
            scorer=scorer[:60],
            there=there,
        )


def _release(model: str) -> Release:
    release = RELEASES.get(_without_prefix(model))
    if release is None:
        raise ScorerUnavailableError(
            "There is no model “{model}”. There are: {known}.",
            model=model[:40],
            known=", ".join(RELEASES),
        )
    return release


def _scorer(here: InstalledModel, mode: Mode) -> InstalledScorer:
    key = here.scorer if mode is Mode.EXACT else f"{here.scorer}-{mode}"
    arguments = {"folder": str(here.folder), "mode": str(mode)}
    title = f"Detoxify {here.model}" + ("" if mode is Mode.EXACT else f", {mode}")
    return InstalledScorer(key, title, ScorerSpec(_FACTORY, arguments), f"{here.digest}-{mode}")


def _without_prefix(model: str) -> str:
    return model.removeprefix(PREFIX)


def _rated(
    scorer: DetoxifyScorer, texts: Sequence[str], task: Task, after: int
) -> npt.NDArray[np.float32]:
    """Rate in pieces, so that stopping waits for one of them; `after` runs came before."""
    parts = []
    for at in range(0, len(texts), _PIECE):
        task.check()
        task.report(after * len(texts) + at, 2 * len(texts), Sentence("texts rated"))
        parts.append(scorer.rate(texts[at : at + _PIECE]))
    return np.concatenate(parts)


def _bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def _largest_difference(ours: npt.NDArray[np.float32], theirs: npt.NDArray[np.float32]) -> float:
    """Return the largest difference; a number that only one of both has counts as 1."""
    both = np.isfinite(ours) & np.isfinite(theirs)
    if (np.isfinite(ours) != np.isfinite(theirs)).any():
        return 1.0
    return float(np.abs(ours[both] - theirs[both]).max(initial=0.0))


def _fetch(url: str, target: Path, most: int, task: Task) -> None:
    from core.platforms.download import Downloads  # noqa: PLC0415 - only who downloads needs it

    Downloads(HOSTS).fetch(url, target, most=most, task=task)
