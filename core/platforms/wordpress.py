"""WordPress: comments of a site through its REST API, signed in with an application password.

Protocol: https://developer.wordpress.org/rest-api/reference/comments/
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from core.errors import SignInLostError
from core.model import Action
from core.platforms import saying
from core.platforms.base import Browser, Item, KeepSecrets, SignIn
from core.platforms.declare import (
    ActionInfo,
    FieldKind,
    Pace,
    PlatformInfo,
    SignInField,
    SignInWay,
)
from core.platforms.reading import flag, needed, rows, text
from core.platforms.wordpress_link import WordPressLink
from core.platforms.wordpress_site import (
    POST_PREFIX,
    find_api,
    judge,
    route,
    signed,
)
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.http import Web

_MODERATOR = "moderate"
_FIELDS = (
    SignInField(
        "server",
        "Address of the site",
        FieldKind.SERVER,
        hint="As you type it in the browser.",
        example="example.org",
    ),
    SignInField("user", "User name", hint="The name you sign in with there."),
    SignInField(
        "password",
        "Application password",
        FieldKind.SECRET,
        hint="Make one in WordPress: Users, Profile, Application Passwords.",
        example="abcd efgh ijkl mnop qrst uvwx",
    ),
)
_ACTIONS = (
    ActionInfo(Action.APPROVE, "Approve", can_undo=True),
    ActionInfo(Action.HIDE, "Hold for moderation", can_undo=True),
    ActionInfo(Action.SPAM, "Mark as spam", can_undo=True),
    ActionInfo(
        Action.DELETE, "Move to the trash", can_undo=True, note="The site empties its trash later."
    ),
    ActionInfo(Action.REPLY, "Reply", can_undo=True, repeats=True),
    ActionInfo(Action.EDIT, "Edit the text", can_undo=True),
)


class WordPress:
    """A site of its own with comments below its posts."""

    info = PlatformInfo(
        key="wordpress",
        title="WordPress",
        ways=(
            SignInWay(
                "application_password",
                "Application password",
                _FIELDS,
                help="Your usual password stays with you; this one can be taken back any time.",
            ),
        ),
        actions=_ACTIONS,
        pace=Pace(burst=60, per_minute=240.0),
        look_batch=100,
    )

    def link(
        self, way: str, given: Mapping[str, str], web: "Web", browser: Browser | None
    ) -> SignIn:
        """Find the site's API, then ask who we are there."""
        user, password = given.get("user", "").strip(), given.get("password", "").strip()
        web.hide(password)
        client = web.at(given.get("server", ""), judge=judge)
        api = find_api(client, given.get("server", ""))
        index = client.get(route(api, "/")).json()
        if "wp/v2" not in rows(index, "namespaces"):
            raise saying.not_the_server(client.host, "WordPress")
        try:
            me = client.get(
                route(api, "/wp/v2/users/me"),
                params={"context": "edit"},
                headers=signed(user, password),
            ).json()
        except SignInLostError as error:
            raise saying.wrong_password(client.host, "") from error
        may = flag(me, "capabilities", "moderate_comments")
        return SignIn(
            handle=f"{text(me, 'slug') or user}@{client.host}",
            remote_id=needed(me, "id"),
            origin=client.origin,
            facts={
                "api": api,
                "user": user,
                "site": text(index, "name")[:120],
                "role": _MODERATOR if may else "reader",
            },
            secrets={"password": password},
        )

    def open(self, sign_in: SignIn, web: "Web", keep: KeepSecrets) -> WordPressLink:
        """Open a link; an application password never changes by itself."""
        web.hide(sign_in.secrets["password"])
        return WordPressLink(sign_in, web.at(sign_in.origin, judge=judge))

    def refusal(self, action: Action, item: Item, sign_in: SignIn) -> str:
        """Say why an action cannot fit: own posts, or no moderator there."""
        if item.remote_id.startswith(POST_PREFIX):
            return Sentence(
                "This is a post of the site, not a comment. Change it in WordPress itself."
            )
        if action is not Action.REPLY and sign_in.facts.get("role") != _MODERATOR:
            return Sentence(
                "This user may not moderate comments there. Link the site as an editor."
            )
        return ""

    def unlink(self, sign_in: SignIn, web: "Web") -> None:
        """Take the application password back."""
        client = web.at(sign_in.origin, judge=judge)
        headers = signed(sign_in.facts["user"], sign_in.secrets["password"])
        passwords = "/wp/v2/users/me/application-passwords"
        api = sign_in.facts["api"]
        found = client.get(route(api, f"{passwords}/introspect"), headers=headers).json()
        client.send("DELETE", route(api, f"{passwords}/{needed(found, 'uuid')}"), headers=headers)


PLATFORM = WordPress()
