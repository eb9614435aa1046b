"""What a column can mean, and the names under which exports call it."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportField:
    """A meaning for a column; `names` are what exports call it, folded, best first."""

    name: str
    title: str
    names: tuple[str, ...]
    is_required: bool = False


FIELDS: tuple[ImportField, ...] = (
    ImportField(
        "text",
        "Comment text",
        (
            "text",
            "comment",
            "commenttext",
            "textdisplay",
            "textoriginal",
            "body",
            "message",
            "content",
            "kommentar",
            "kommentartext",
            "inhalt",
            "nachricht",
            "tweet",
            "post",
            "commenttextdisplay",
            "review",
            "selftext",
            "description",
        ),
        is_required=True,
    ),
    ImportField(
        "author",
        "Author",
        (
            "author",
            "authorname",
            "authordisplayname",
            "displayname",
            "user",
            "username",
            "name",
            "from",
            "autor",
            "autorin",
            "verfasser",
            "absender",
            "nutzer",
            "benutzer",
            "commenter",
            "accountdisplayname",
            "fromname",
        ),
    ),
    ImportField(
        "author_handle",
        "Handle",
        ("authorhandle", "handle", "screenname", "accountacct", "acct", "login"),
    ),
    ImportField(
        "author_id",
        "Author’s id",
        ("authorid", "userid", "authorchannelid", "fromid", "autorid", "accountid"),
    ),
    ImportField(
        "author_url",
        "Author’s page",
        ("authorurl", "authorchannelurl", "userurl", "profileurl", "accounturl"),
    ),
    ImportField(
        "time",
        "Time of writing",
        (
            "createdat",
            "time",
            "publishedat",
            "date",
            "datetime",
            "timestamp",
            "created",
            "createdtime",
            "createdutc",
            "zeit",
            "datum",
            "uhrzeit",
            "erstelltam",
            "postedat",
            "commenteddate",
            "indexedat",
        ),
    ),
    ImportField(
        "id",
        "Comment id",
        (
            "id",
            "commentid",
            "uri",
            "remoteid",
            "messageid",
            "kommentarid",
            "tweetid",
            "statusid",
            "cid",
        ),
    ),
    ImportField(
        "parent",
        "Answers to",
        (
            "parentid",
            "parent",
            "inreplyto",
            "inreplytoid",
            "replyto",
            "antwortauf",
            "parentcommentid",
            "parenturi",
            "recordreplyparenturi",
        ),
    ),
    ImportField("link", "Link", ("url", "link", "permalink", "commenturl", "adresse")),
    ImportField(
        "likes",
        "Likes",
        (
            "likes",
            "likecount",
            "favouritescount",
            "favorites",
            "favoritecount",
            "score",
            "upvotes",
            "gefälltmir",
            "reactions",
            "reaktionen",
        ),
    ),
    ImportField(
        "replies",
        "Replies",
        ("replies", "replycount", "repliescount", "totalreplycount", "antworten"),
    ),
    ImportField(
        "flags",
        "Reports",
        ("flags", "reports", "reportcount", "flagcount", "numreports", "meldungen"),
    ),
    ImportField("platform", "Platform", ("platform", "network", "netzwerk", "plattform", "kanal")),
    ImportField("language", "Language", ("lang", "language", "sprache", "languagecode")),
    ImportField(
        "is_own", "Written by us", ("isown", "own", "isowner", "bytheteam", "vonuns", "iscreator")
    ),
)
BY_NAME = {field.name: field for field in FIELDS}


def fold(name: str) -> str:
    """Return a column name without case, spaces and marks, for comparing."""
    return re.sub(r"[\W_]+", "", name.casefold())
