"""The embedded scorer: linear heads over hashed words, pairs and letter groups, and rules."""

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.model import Attribute, WordWeight
from core.paths import resources_dir
from core.scoring.folding import Token, tokens_of
from core.scoring.language import Language, evidence_of, languages_of, named_language
from core.scoring.linear import Floats, LinearHeads
from core.scoring.model_file import Model, read_model
from core.scoring.rulebook import Rulebook
from core.scoring.scorer import UNKNOWN_LANGUAGE, ScoreBatch
from core.scoring.tokens import Lines, TokenTable

DEFAULT_MODEL = "embedded.parapet"
_BLOCK = 1024
_MAX_TOKENS = 200_000
_MIN_WEIGHT = 0.05
_MAX_WORDS = 12
_RULE_WEIGHT = 1.0
_LIKELY = 0.5
_HARMS = frozenset(
    {
        Attribute.TOXICITY,
        Attribute.THREAT,
        Attribute.INSULT,
        Attribute.IDENTITY_ATTACK,
        Attribute.SELF_HARM,
    }
)


class EmbeddedScorer:
    """Rates English and German texts. Safe to use from any thread; one call at a time works."""

    name = "embedded"

    def __init__(self, model: Model) -> None:
        self.version = model.version
        self.languages = model.languages
        self.attributes = (*(head.attribute for head in model.heads), Attribute.NEED)
        self._model = model
        self._lock = threading.Lock()
        self._places = {attribute: n for n, attribute in enumerate(self.attributes)}
        self._slopes, self._offsets = _calibration(model)
        self._is_ready = False

    def score(self, texts: Sequence[str], langs: Sequence[str] = ()) -> ScoreBatch:
        """Rate texts; a text without any token is rated 0, emoji and links are rated."""
        found: list[Language] = []
        values = np.full((len(texts), len(self.attributes)), np.nan, dtype=np.float32)
        with self._lock:
            for start in range(0, len(texts), _BLOCK):
                part = texts[start : start + _BLOCK]
                languages, rated = self._block(part, langs[start : start + _BLOCK])
                found += languages
                values[start : start + _BLOCK] = rated
        supported = np.array([one.is_supported for one in found], dtype=np.bool_)
        return ScoreBatch([one.code for one in found], supported, values)

    def explain(self, text: str, lang: str = "") -> tuple[WordWeight, ...]:
        """Return how much each word moved the loudest attribute; words of a rule come first.

        A harm that is likely goes before praise or a question, however loud those are. With `lang`
        the text counts as rated: nothing is loaded to find its language once more.
        """
        tokens = tokens_of(text)
        named = (
            named_language(lang, self.languages) or Language(UNKNOWN_LANGUAGE, True)
            if lang
            else None
        )
        with self._lock:
            languages, rated = self._block([text], (), named)
            if not tokens or not languages[0].is_supported:
                return ()
            place = self._loudest(rated[0])
            ids = np.array([self._table.number(token.text) for token in tokens], dtype=np.int64)
            self._heads.learn(self._table.tokens)
            shares = self._heads.shares(ids, place)
        for span in self._rules.spans(tokens, self.attributes[place]):
            shares[span] = np.maximum(shares[span], _RULE_WEIGHT)
        return _strongest(tokens, shares, self.attributes[place])

    def _loudest(self, values: npt.NDArray[np.float32]) -> int:
        harms = [n for n, attribute in enumerate(self.attributes) if attribute in _HARMS]
        worst = max(harms, key=lambda n: values[n])
        return worst if values[worst] >= _LIKELY else int(np.argmax(values[:-1]))

    def _start_over(self) -> None:
        self._is_ready = True
        self._table = TokenTable()
        self._heads = LinearHeads(self._model)
        self._rules = Rulebook()

    def _block(
        self, texts: Sequence[str], langs: Sequence[str], all_in: Language | None = None
    ) -> tuple[list[Language], npt.NDArray[np.float32]]:
        if not self._is_ready or len(self._table.tokens) > _MAX_TOKENS:
            self._start_over()
        lines = self._table.read(texts)
        self._heads.learn(self._table.tokens)
        self._rules.learn(self._table.tokens)
        languages = [all_in] * len(texts) if all_in else self._languages(texts, langs, lines)
        rated = self._calibrated(self._heads.margins(lines), languages)
        rated[np.bincount(lines.rows, minlength=lines.count) == 0] = 0.0
        for one in self._rules.findings(lines, self._table.tokens):
            place = self._places[one.attribute]
            choose = min if one.is_cap else max
            rated[one.row, place] = choose(rated[one.row, place], one.level)
        needs = [self._places[Attribute.QUESTION], self._places[Attribute.COMPLAINT]]
        values = np.column_stack([rated, rated[:, needs].max(axis=1)]).astype(np.float32)
        values[[not one.is_supported for one in languages]] = np.nan
        return languages, values

    def _languages(
        self, texts: Sequence[str], langs: Sequence[str], lines: Lines
    ) -> list[Language]:
        evidence = evidence_of(*self._heads.words_of(lines), lines.rows, lines.count)
        return languages_of(texts, langs, evidence, self.languages)

    def _calibrated(self, margins: Floats, languages: Sequence[Language]) -> Floats:
        # Languages that are not rated take the first row as well; they become NaN later.
        codes = [
            self.languages.index(one.code) if one.code in self.languages else 0 for one in languages
        ]
        straight = self._slopes[codes] * margins + self._offsets[codes]
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(straight, -30.0, 30.0))))


def load_embedded(path: Path | None = None) -> EmbeddedScorer:
    """Load the shipped model, or another one. Raises ScorerUnavailableError."""
    return EmbeddedScorer(read_model(path or resources_dir() / "models" / DEFAULT_MODEL))


def _calibration(model: Model) -> tuple[Floats, Floats]:
    """Return slopes and offsets, one row per language and one column per head."""
    pairs = np.array(
        [[head.calibration[code] for head in model.heads] for code in model.languages],
        dtype=np.float64,
    )
    return pairs[:, :, 0], pairs[:, :, 1]


def _strongest(
    tokens: Sequence[Token], shares: Floats, attribute: Attribute
) -> tuple[WordWeight, ...]:
    weights = [
        WordWeight(token.start, token.end, attribute, round(float(share), 3))
        for token, share in zip(tokens, shares, strict=True)
        if abs(share) >= _MIN_WEIGHT
    ]
    return tuple(sorted(weights, key=lambda one: -abs(one.weight))[:_MAX_WORDS])
