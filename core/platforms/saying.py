"""The sentences about servers: what happened, to what, what to do. One place, one voice."""

from core.errors import (
    AddressRefusedError,
    AnswerCutError,
    CertificateError,
    ClockWrongError,
    GoneError,
    MaintenanceError,
    NonsenseError,
    NotTheServerError,
    RateLimitedError,
    RedirectedError,
    RefusedError,
    ServerTroubleError,
    SignInLostError,
    TimedOutError,
    TooLargeError,
    TwoFactorDemandedError,
    UnreachableError,
    WrongPasswordError,
)
from core.model import OutcomeKind
from core.said import Sentence

_LATER = Sentence("Parapet tries again by itself.")


def no_such_host(host: str) -> UnreachableError:
    """Say that no address belongs to the name."""
    return UnreachableError(
        "No server is known by the name “{host}”. Check the name and the connection; {later}",
        host=host,
        later=_LATER,
    )


def unreachable(host: str) -> UnreachableError:
    """Say that the connection did not come about."""
    return UnreachableError(
        "{host} cannot be reached. Check the connection; {later}", host=host, later=_LATER
    )


def inside(host: str) -> AddressRefusedError:
    """Say that the name leads into this machine's own network."""
    return AddressRefusedError(
        "“{host}” leads to an address that is not on the open internet, so it was not called. "
        "If it is your own server, allow servers in your network when you link it.",
        host=host,
    )


def never(host: str) -> AddressRefusedError:
    """Say that the name leads to an address that is no machine at all."""
    return AddressRefusedError(
        "“{host}” leads to an address that belongs to no single server, so it was not called. "
        "Check the name.",
        host=host,
    )


def plain_to_internet(host: str) -> AddressRefusedError:
    """Say that plain http was allowed at home, but the name leads out of it."""
    return AddressRefusedError(
        "“{host}” is on the open internet, where http can be read by anybody. Use https.", host=host
    )


def timed_out(host: str, seconds: float, outcome: OutcomeKind) -> TimedOutError:
    """Say that the deadline of the whole call is over."""
    return TimedOutError(
        "{host} did not finish its answer within {seconds:g} seconds. {later}",
        host=host,
        seconds=seconds,
        later=_LATER,
        outcome=outcome,
    )


def cut(host: str, outcome: OutcomeKind) -> AnswerCutError:
    """Say that the connection broke while we waited for the answer."""
    return AnswerCutError(
        "The connection to {host} broke before its answer was whole. {later}",
        host=host,
        later=_LATER,
        outcome=outcome,
    )


def bad_certificate(host: str, why: str) -> CertificateError | ClockWrongError:
    """Say why TLS failed; `why` is OpenSSL's text."""
    if "not yet valid" in why or "has expired" in why:
        return CertificateError(
            "The certificate of {host} is not valid today, so nothing was sent. Check this "
            "computer’s date; if it is right, the server has to renew its certificate.",
            host=host,
        )
    if "WRONG_VERSION_NUMBER" in why or "HTTP_REQUEST" in why or "RECORD_LAYER" in why:
        return CertificateError(
            "{host} does not speak https there, so nothing was sent. Check the address and port.",
            host=host,
        )
    return CertificateError(
        "{host} could not prove who it is (certificate), so nothing was sent. Check the "
        "address; in a company network, ask whether its certificate is installed on this "
        "computer.",
        host=host,
    )


def clock_off(host: str, hours: float) -> ClockWrongError:
    """Say that the sign-in failed while the clocks differ."""
    way = Sentence("ahead") if hours < 0 else Sentence("behind")
    return ClockWrongError(
        "{host} refused the sign-in, and this computer’s clock is about {hours:.1f} hours "
        "{way}. Set the clock right, then sign in again.",
        host=host,
        hours=abs(hours),
        way=way,
    )


def too_large(host: str, outcome: OutcomeKind) -> TooLargeError:
    """Say that the answer is beyond all caps."""
    return TooLargeError(
        "The answer of {host} is larger than any honest one; it was not read. Check that this "
        "is the right server.",
        host=host,
        outcome=outcome,
    )


def packed_oddly(host: str, outcome: OutcomeKind) -> NonsenseError:
    """Say that the answer is compressed in a way that was not asked for."""
    return NonsenseError(
        "{host} packed its answer in a way that cannot be opened. {later}",
        host=host,
        later=_LATER,
        outcome=outcome,
    )


def nonsense(host: str, outcome: OutcomeKind = OutcomeKind.RETRY_LATER) -> NonsenseError:
    """Say that the answer is no HTTP, or not what the platform says."""
    return NonsenseError(
        "{host} answered with something that makes no sense here. {later} If it stays so, "
        "check that this is the right server.",
        host=host,
        later=_LATER,
        outcome=outcome,
    )


def redirected(host: str, target: str) -> RedirectedError:
    """Say that the server points elsewhere."""
    if not target:
        return RedirectedError(
            "{host} sends us on in circles, and no secret must follow there. If you know its "
            "address, link the account again with it.",
            host=host,
        )
    return RedirectedError(
        "{host} sends us on to {target}, and no secret must follow there. If you know that "
        "address, link the account again with it.",
        host=host,
        target=target,
    )


def maintenance(host: str, outcome: OutcomeKind) -> MaintenanceError:
    """Say that a page for people came where data was asked for."""
    return MaintenanceError(
        "{host} answered with a web page instead of data: it may be under maintenance. {later}",
        host=host,
        later=_LATER,
        outcome=outcome,
    )


def server_trouble(host: str, status: int, words: str, outcome: OutcomeKind) -> ServerTroubleError:
    """Say that the server failed (5xx)."""
    said = Sentence(" and says “{words}”", words=words) if words else ""
    return ServerTroubleError(
        "{host} has trouble of its own (status {status}){said}. {later}",
        host=host,
        status=status,
        said=said,
        later=_LATER,
        outcome=outcome,
    )


def rate_limited(host: str, seconds: float) -> RateLimitedError:
    """Say that there were too many calls."""
    return RateLimitedError(
        "{host} asks for fewer requests. Parapet tries again by itself in about {minutes} min.",
        host=host,
        minutes=max(1, round(seconds / 60)),
        retry_after_s=seconds,
    )


def sign_in_lost(host: str, words: str) -> SignInLostError:
    """Say that the token no longer works (401 and its kin)."""
    said = Sentence(" It says: “{words}”.", words=words) if words else ""
    return SignInLostError(
        "{host} no longer accepts this sign-in.{said} Sign in again; what is owed is kept.",
        host=host,
        said=said,
    )


def refused(host: str, words: str) -> RefusedError:
    """Say that the server refused (403, 422 and the like)."""
    said = (
        Sentence(" It says: “{words}”.", words=words) if words else Sentence(" It gives no reason.")
    )
    return RefusedError("{host} refused.{said}", host=host, said=said)


def gone(host: str) -> GoneError:
    """Say that it is not there (404, 410)."""
    return GoneError(
        "{host} no longer has this: it was deleted, or is hidden from this account.", host=host
    )


def wrong_password(host: str, words: str = "") -> WrongPasswordError:
    """Say that name and password do not belong together."""
    said = Sentence(" It says: “{words}”.", words=words) if words else ""
    return WrongPasswordError(
        "{host} does not accept this name and password.{said} Check both; nothing was kept.",
        host=host,
        said=said,
    )


def two_factor(host: str, way_on: str) -> TwoFactorDemandedError:
    """Say that a second proof is wanted; `way_on` is what to use instead."""
    return TwoFactorDemandedError(
        "{host} asks for a second proof, which only its own pages can take. {way_on}",
        host=host,
        way_on=way_on,
    )


def not_the_server(host: str, platform: str) -> NotTheServerError:
    """Say that a server of another kind answered."""
    return NotTheServerError(
        "{host} answers, but not as a {platform} server. Check the address, or choose another "
        "platform.",
        host=host,
        platform=platform,
    )
