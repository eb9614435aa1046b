"""The five models that Detoxify has released, and where their files come from."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.scoring.detoxify.architecture import Family

_RELEASES = "https://github.com/unitaryai/detoxify/releases/download"
_BASES = "https://huggingface.co"
#: The hosts above, and those that they send on to for large files.
HOSTS = (
    "github.com",
    "objects.githubusercontent.com",
    "release-assets.githubusercontent.com",
    "huggingface.co",
    "cdn-lfs.huggingface.co",
    "cdn-lfs.hf.co",
    "cdn-lfs-us-1.hf.co",
    "cas-bridge.xethub.hf.co",
)
ENGLISH = ("en",)
#: Those its README names with figures; German is read too, but its makers never measured it.
MULTILINGUAL = ("en", "fr", "es", "it", "pt", "tr", "ru")
UNTESTED = ("de",)


@dataclass(frozen=True, slots=True)
class Release:
    """One released model. `hash_prefix` is the begin of the SHA-256 that its file name carries."""

    model: str
    family: Family
    url: str
    classes: int
    megabytes: int
    base: str
    vocabulary: tuple[str, ...]
    languages: tuple[str, ...] = ENGLISH
    untested: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The name of the file as it was released."""
        return self.url.rsplit("/", 1)[1]

    @property
    def hash_prefix(self) -> str:
        """The begin of the file's SHA-256."""
        return self.file.removesuffix(".ckpt").rsplit("-", 1)[1]

    def vocabulary_url(self, name: str) -> str:
        """Return where a vocabulary file of the base model comes from."""
        return f"{_BASES}/{self.base}/resolve/main/{name}"


RELEASES: Mapping[str, Release] = MappingProxyType(
    {
        release.model: release
        for release in (
            Release(
                "original",
                Family.BERT,
                f"{_RELEASES}/v0.1-alpha/toxic_original-c1212f89.ckpt",
                6,
                438,
                "google-bert/bert-base-uncased",
                ("vocab.txt",),
            ),
            Release(
                "unbiased",
                Family.ROBERTA,
                f"{_RELEASES}/v0.3-alpha/toxic_debiased-c7548aa0.ckpt",
                16,
                499,
                "FacebookAI/roberta-base",
                ("vocab.json", "merges.txt"),
            ),
            Release(
                "multilingual",
                Family.XLM_ROBERTA,
                f"{_RELEASES}/v0.4-alpha/multilingual_debiased-0b549669.ckpt",
                16,
                1112,
                "FacebookAI/xlm-roberta-base",
                ("sentencepiece.bpe.model",),
                (*MULTILINGUAL, *UNTESTED),
                UNTESTED,
            ),
            Release(
                "original-small",
                Family.ALBERT,
                f"{_RELEASES}/v0.1.2/original-albert-0e1d6498.ckpt",
                6,
                47,
                "albert/albert-base-v2",
                ("spiece.model",),
            ),
            Release(
                "unbiased-small",
                Family.ALBERT,
                f"{_RELEASES}/v0.1.2/unbiased-albert-c8519128.ckpt",
                16,
                47,
                "albert/albert-base-v2",
                ("spiece.model",),
            ),
        )
    }
)


def model_for(family: Family, classes: int) -> str:
    """Return which released model a checkpoint of this kind stands in for."""
    if family is Family.ALBERT:
        return "original-small" if classes <= RELEASES["original"].classes else "unbiased-small"
    return next(one.model for one in RELEASES.values() if one.family is family)
