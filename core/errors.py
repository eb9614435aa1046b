"""The error family of the app: str(error) is always fit to show to the moderator."""


class ParapetError(Exception):
    """Expected trouble; the message says what happened, to what, and what to do."""


class ProfileError(ParapetError):
    """The profile folder or its database cannot be used as it is."""


class ProfileInUseError(ProfileError):
    """Another Parapet holds this profile; only one may write at a time."""


class ProfileTooNewError(ProfileError):
    """A newer Parapet wrote this profile; this version must not touch it."""


class ProfileDamagedError(ProfileError):
    """The database file is not a healthy SQLite database."""


class StorageFullError(ProfileError):
    """No space left on the disk; the transaction was rolled back whole."""


class ImportRefusedError(ParapetError):
    """A file as a whole cannot be read as comments; nothing was stored from it."""


class DecisionRefusedError(ParapetError):
    """A decision does not fit the comment or is incomplete; nothing was written."""


class NotFoundError(ParapetError):
    """No comment, decision or account has this id."""


class ScorerUnavailableError(ParapetError):
    """A scorer cannot be used; the embedded one goes on working."""


class LogBrokenError(ParapetError):
    """The log does not prove itself; str() names the first entry that is wrong."""


class SettingsError(ParapetError):
    """A settings value is not usable; the default is used instead."""


class ExportError(ParapetError):
    """An export could not be written; no half file is left behind."""


class TaskCancelledError(ParapetError):
    """The person stopped a long task; what was finished before stays."""
