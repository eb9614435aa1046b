"""The error family of the app: str(error) is always fit to show to the moderator."""

from typing import ClassVar

from core.model import OutcomeKind
from core.said import Sentence


class ParapetError(Exception):
    """Expected trouble; the message says what happened, to what, and what to do.

    The message is a literal with {named} fields, which are given by name: see core.said.
    """

    def __init__(self, pattern: str, /, **fields: object) -> None:
        super().__init__(Sentence(pattern, **fields))


class ProfileError(ParapetError):
    """The profile folder or its database cannot be used as it is."""


class ProfileInUseError(ProfileError):
    """Another Parapet holds this profile; only one may write at a time."""


class ProfileTooNewError(ProfileError):
    """A newer Parapet wrote this profile; this version must not touch it."""


class ProfileDamagedError(ProfileError):
    """The database file is not a healthy SQLite database; `has_backup` says if one can help."""

    def __init__(self, pattern: str, /, *, has_backup: bool = False, **fields: object) -> None:
        super().__init__(pattern, **fields)
        self.has_backup = has_backup


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


class DownloadError(ParapetError):
    """A file could not be fetched; what came so far is kept where that helps."""


class MediumError(ParapetError):
    """A picture could not be fetched, or what came is none; nothing was kept of it.

    `can_retry` says that the trouble lies on the way, so that asking again may help.
    """

    def __init__(self, pattern: str, /, *, can_retry: bool = False, **fields: object) -> None:
        super().__init__(pattern, **fields)
        self.can_retry = can_retry


class LogBrokenError(ParapetError):
    """The log does not prove itself; str() names the first entry that is wrong."""


class SettingsError(ParapetError):
    """A settings value is not usable; the default is used instead."""


class KitError(ParapetError):
    """A saved view, reply or macro cannot be used as it is; what is stored stays."""


class ExportError(ParapetError):
    """An export could not be written; no half file is left behind."""


class TaskCancelledError(ParapetError):
    """The person stopped a long task; what was finished before stays."""


class LinkRefusedError(ParapetError):
    """An account cannot be linked as it was asked for; nothing was kept."""


class PlatformError(ParapetError):
    """A platform did not do what was asked.

    `outcome` says what that means for the thing asked; `retry_after_s` when to try again, if the
    platform said so. str() holds no secret and no address with a query.
    """

    usual: ClassVar[OutcomeKind] = OutcomeKind.REFUSED

    def __init__(
        self,
        pattern: str,
        /,
        *,
        outcome: OutcomeKind | None = None,
        retry_after_s: float | None = None,
        **fields: object,
    ) -> None:
        super().__init__(pattern, **fields)
        self.outcome = outcome or self.usual
        self.retry_after_s = retry_after_s


class UnreachableError(PlatformError):
    """No connection came about, so nothing was sent."""

    usual = OutcomeKind.RETRY_LATER


class KeyringSilentError(PlatformError):
    """The keyring is there and does not open, so a sign-in cannot be read."""

    usual = OutcomeKind.RETRY_LATER


class TimedOutError(PlatformError):
    """The server took too long; what was asked of it may have happened all the same."""

    usual = OutcomeKind.RETRY_LATER


class AnswerCutError(PlatformError):
    """The connection broke before the answer was whole."""

    usual = OutcomeKind.RETRY_LATER


class ServerTroubleError(PlatformError):
    """The server said that it failed (5xx)."""

    usual = OutcomeKind.RETRY_LATER


class MaintenanceError(ServerTroubleError):
    """A page for people came instead of an answer: the platform is being worked on."""


class RateLimitedError(PlatformError):
    """Too many requests; `retry_after_s` says how long to wait."""

    usual = OutcomeKind.RATE_LIMITED


class RefusedError(PlatformError):
    """The platform understood and said no; str() carries its own words."""


class GoneError(PlatformError):
    """What this is about is no longer there."""

    usual = OutcomeKind.GONE


class SignInLostError(PlatformError):
    """The token no longer works; the moderator has to sign in again."""

    usual = OutcomeKind.SIGN_IN_LOST


class WrongPasswordError(SignInLostError):
    """Name and password do not belong together."""


class TwoFactorDemandedError(SignInLostError):
    """The platform asks for a second proof, which only its own pages can take."""


class ConsentDeniedError(SignInLostError):
    """The person said no in the browser."""


class BrowserSilentError(SignInLostError):
    """The browser never came back with an answer."""


class ClockWrongError(SignInLostError):
    """The clock of this computer is too far off for signing in."""


class NotTheServerError(PlatformError):
    """There is a server, but not one of this platform."""


class RedirectedError(PlatformError):
    """The server sends us to another place, where no secret must go."""


class NonsenseError(PlatformError):
    """The answer is not what this platform says; nothing was taken from it."""

    usual = OutcomeKind.RETRY_LATER


class TooLargeError(NonsenseError):
    """The answer is larger, deeper or longer than any honest one."""


class CursorLostError(PlatformError):
    """The server no longer knows where we stopped; the walk has to begin anew."""

    usual = OutcomeKind.RETRY_LATER


class CannotTellError(PlatformError):
    """The platform gives no way to see whether something happened."""

    usual = OutcomeKind.UNKNOWN


class AddressRefusedError(PlatformError):
    """The address must not be called: inside the network, not https, or no address at all."""


class CertificateError(PlatformError):
    """The server could not prove who it is; nothing was sent."""

    usual = OutcomeKind.RETRY_LATER


class TooFewLabelsError(ParapetError):
    """There are not enough decisions to learn from, or they do not fit the scores."""
