"""From texts to token ids, as Detoxify’s tokenizers do it, without transformers."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from core.scoring.detoxify.architecture import Architecture, Family
from core.scoring.detoxify.probe_texts import PROBE_TEXTS
from core.scoring.detoxify.sentencepiece_file import read_sentencepieces
from core.scoring.detoxify.vocabulary import VocabularyFiles
from core.scoring.detoxify.zip_directory import CheckpointRefusedError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

#: 512 tokens are read at most; no more characters than this can matter, and cutting is fast.
MAX_CHARACTERS = 20_000
_PANIC = "PanicException"
_SURROGATES = re.compile("[\ud800-\udfff]")
_BERT_SPECIALS = ("[UNK]", "[SEP]", "[PAD]", "[CLS]", "[MASK]")
_ROBERTA_SPECIALS = ("<s>", "</s>", "<unk>", "<pad>", "<mask>")
_ALBERT_SPECIALS = ("[CLS]", "[SEP]", "<unk>", "<pad>", "[MASK]")
_XLMR_FIRST = ("<s>", "<pad>", "</s>", "<unk>")
_XLMR_SKIPPED = 3


class Tokens:
    """Turns texts into ids. Safe to use from any thread."""

    def __init__(self, tokenizer: "Tokenizer") -> None:
        self._tokenizer = tokenizer

    @property
    def size(self) -> int:
        """The number of ids: one more than the largest."""
        return 1 + max(self._tokenizer.get_vocab(with_added_tokens=True).values())

    def ids(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the ids of each text, cut to what the network can read."""
        found = self._tokenizer.encode_batch_fast([readable(text) for text in texts])
        return [one.ids for one in found]


def readable(text: str) -> str:
    """Cut a text to what can matter and replace halves of characters."""
    return _SURROGATES.sub("\ufffd", text[:MAX_CHARACTERS])


def load_tokens(
    files: VocabularyFiles, network: Architecture, settings: Mapping[str, Any]
) -> Tokens:
    """Build the tokenizer of a model. `settings` is its tokenizer_config.json, or empty.

    Raises CheckpointRefusedError.
    """
    try:
        tokenizer = _ready_made(files) if files.is_ready_made else _raw(files, network, settings)
        tokenizer.no_padding()
        tokenizer.enable_truncation(network.positions)
        tokens = Tokens(tokenizer)
        tokens.ids(PROBE_TEXTS)  # what is wrong with a map of letters shows only here
    except CheckpointRefusedError:
        raise
    except BaseException as error:
        # The library raises plain Exception for whatever is wrong, and its own panic, which is
        # none. A person who interrupts is let through.
        if not isinstance(error, Exception) and type(error).__name__ != _PANIC:
            raise
        raise CheckpointRefusedError(
            "The vocabulary {names} cannot be used. Get it again from its source.",
            names=_names(files),
        ) from error
    return tokens


def _names(files: VocabularyFiles) -> str:
    return " and ".join(f"“{name}”" for name in files.names)


def _ready_made(files: VocabularyFiles) -> "Tokenizer":
    from tokenizers import Tokenizer  # noqa: PLC0415 - only when a model is loaded

    return Tokenizer.from_str(files.text(files.names[0]))


def _raw(files: VocabularyFiles, network: Architecture, settings: Mapping[str, Any]) -> "Tokenizer":
    if network.family is Family.BERT:
        return _bert(files, settings)
    if network.family is Family.ROBERTA:
        return _roberta(files, settings)
    if network.family is Family.ALBERT:
        return _albert(files, settings)
    return _xlm_roberta(files)


def _bert(files: VocabularyFiles, settings: Mapping[str, Any]) -> "Tokenizer":
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers  # noqa: PLC0415

    lines = files.text("vocab.txt").split("\n")
    words = {line.rstrip("\r"): n for n, line in enumerate(lines) if line}
    tokenizer = Tokenizer(models.WordPiece(words, unk_token="[UNK]"))  # noqa: S106
    accents = settings.get("strip_accents")
    tokenizer.normalizer = normalizers.BertNormalizer(
        clean_text=True,
        handle_chinese_chars=settings.get("tokenize_chinese_chars") is not False,
        strip_accents=accents if isinstance(accents, bool) else None,
        lowercase=settings.get("do_lower_case") is not False,
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    _finish(tokenizer, _BERT_SPECIALS, "[CLS]", "[SEP]")
    return tokenizer


def _roberta(files: VocabularyFiles, settings: Mapping[str, Any]) -> "Tokenizer":
    from tokenizers import Tokenizer, models, pre_tokenizers, processors  # noqa: PLC0415

    words = json.loads(files.text("vocab.json"))
    lines = files.text("merges.txt").split("\n")
    # Only the very first line is a remark; later ones that begin like it are merges.
    lines = lines[1:] if lines[0].startswith("#version") else lines
    merges = [
        (left, right)
        for left, _, right in (line.rstrip("\r").partition(" ") for line in lines)
        if right
    ]
    model = models.BPE(
        words, merges, continuing_subword_prefix="", end_of_word_suffix="", fuse_unk=False
    )
    tokenizer = Tokenizer(model)
    is_prefixed = settings.get("add_prefix_space") is True
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=is_prefixed)
    _add_specials(tokenizer, _ROBERTA_SPECIALS)
    tokenizer.post_processor = processors.RobertaProcessing(
        ("</s>", _id(tokenizer, "</s>")), ("<s>", _id(tokenizer, "<s>")), True, is_prefixed
    )
    return tokenizer


def _albert(files: VocabularyFiles, settings: Mapping[str, Any]) -> "Tokenizer":
    from tokenizers import Tokenizer, models, normalizers  # noqa: PLC0415

    read = read_sentencepieces(files.raw("spiece.model"))
    tokenizer = Tokenizer(models.Unigram(read.pieces, read.unknown, False))
    steps: list[Any] = [normalizers.Replace("``", '"'), normalizers.Replace("''", '"')]
    if settings.get("keep_accents") is not True:
        steps += [normalizers.NFKD(), normalizers.StripAccents()]
    if settings.get("do_lower_case") is not False:
        steps.append(normalizers.Lowercase())
    if read.charsmap:
        steps.append(normalizers.Precompiled(read.charsmap))
    tokenizer.normalizer = normalizers.Sequence(steps)
    tokenizer.pre_tokenizer = _metaspace()
    _finish(tokenizer, _ALBERT_SPECIALS, "[CLS]", "[SEP]")
    return tokenizer


def _xlm_roberta(files: VocabularyFiles) -> "Tokenizer":
    from tokenizers import Tokenizer, models, normalizers  # noqa: PLC0415

    read = read_sentencepieces(files.raw("sentencepiece.bpe.model"))
    pieces = [(word, 0.0) for word in _XLMR_FIRST]
    pieces += [*read.pieces[_XLMR_SKIPPED:], ("<mask>", 0.0)]
    tokenizer = Tokenizer(models.Unigram(pieces, _XLMR_FIRST.index("<unk>"), False))
    if read.charsmap:
        tokenizer.normalizer = normalizers.Precompiled(read.charsmap)
    tokenizer.pre_tokenizer = _metaspace()
    _finish(tokenizer, _ROBERTA_SPECIALS, "<s>", "</s>")
    return tokenizer


def _metaspace() -> Any:  # noqa: ANN401
    from tokenizers import pre_tokenizers  # noqa: PLC0415

    spaces = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    return pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), spaces])


def _finish(tokenizer: "Tokenizer", specials: Sequence[str], first: str, last: str) -> None:
    from tokenizers import processors  # noqa: PLC0415

    _add_specials(tokenizer, specials)
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{first} $A {last}",
        special_tokens=[(one, _id(tokenizer, one)) for one in (first, last)],
    )


def _add_specials(tokenizer: "Tokenizer", specials: Sequence[str]) -> None:
    """Make the special tokens known; a comment that spells one gets it, as in Detoxify."""
    for word in specials:
        _id(tokenizer, word)
    tokenizer.add_special_tokens(list(specials))


def _id(tokenizer: "Tokenizer", word: str) -> int:
    found = tokenizer.token_to_id(word)
    if found is None:
        raise CheckpointRefusedError(
            "The vocabulary lacks “{word}”: it is one of another model.", word=word
        )
    return int(found)
