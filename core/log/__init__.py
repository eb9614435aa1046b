"""The append-only log: canonical entries in a hash chain, checkpoints, and the verifier.

Pure: rows come in and go out as values (seq, body, h), storage keeps them. Entries count from 1;
the first is the genesis entry. Personal values never stand in an entry, only commitments to them.
"""

from core.log.canonical import JsonValue, canonical
from core.log.checkpoint import (
    Checkpoint,
    Signature,
    log_origin,
    make_checkpoint,
    parse_checkpoint,
    read_checkpoint,
)
from core.log.commitment import Commitment, commit_value, opens
from core.log.entry import (
    Body,
    Entry,
    EntryKind,
    Head,
    build_entry,
    leaf_hash,
    read_body,
    time_text,
)
from core.log.lines import log_lines
from core.log.merkle import (
    Tree,
    consistency_proof,
    inclusion_proof,
    merkle_root,
    verify_consistency,
    verify_inclusion,
)
from core.log.signing import is_signed_by, parse_verifier_key, sign, verifier_key
from core.log.verdict import Problem, Verdict
from core.log.verifier import verify

__all__ = [
    "Body",
    "Checkpoint",
    "Commitment",
    "Entry",
    "EntryKind",
    "Head",
    "JsonValue",
    "Problem",
    "Signature",
    "Tree",
    "Verdict",
    "build_entry",
    "canonical",
    "commit_value",
    "consistency_proof",
    "inclusion_proof",
    "is_signed_by",
    "leaf_hash",
    "log_lines",
    "log_origin",
    "make_checkpoint",
    "merkle_root",
    "opens",
    "parse_checkpoint",
    "parse_verifier_key",
    "read_body",
    "read_checkpoint",
    "sign",
    "time_text",
    "verifier_key",
    "verify",
    "verify_consistency",
    "verify_inclusion",
]
