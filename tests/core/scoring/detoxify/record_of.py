"""The begin of a file's hash, as release names carry it."""

from core.scoring.detoxify.record import sha256_of


def sha_prefix(path):
    return sha256_of(path)[:8]
