"""What a column can mean, and the names under which exports call it."""

import re
from dataclasses import dataclass
from enum import StrEnum


class ImportFieldName(StrEnum):
    """The meanings a column can have, as a person writes them in a mapping."""

    TEXT = "text"
    AUTHOR = "author"
    AUTHOR_HANDLE = "author_handle"
    AUTHOR_ID = "author_id"
    AUTHOR_URL = "author_url"
    TIME = "time"
    ID = "id"
    PARENT = "parent"
    LINK = "link"
    LIKES = "likes"
    REPLIES = "replies"
    FLAGS = "flags"
    PLATFORM = "platform"
    LANGUAGE = "language"
    IS_OWN = "is_own"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class ImportField:
    """A meaning for a column; `names` are what exports call it, folded, best first."""

    name: ImportFieldName
    title: str
    names: tuple[str, ...]
    is_required: bool = False


def _field(name: ImportFieldName, title: str, names: str) -> ImportField:
    return ImportField(name, title, tuple(names.split()), name is ImportFieldName.TEXT)


_N = ImportFieldName
#: In the order in which columns are given out: what is named most clearly comes first.
FIELDS: tuple[ImportField, ...] = (
    _field(
        _N.TEXT,
        "Comment text",
        "text comment commenttext commentbody textoriginal textdisplay commenttextdisplay body"
        " bodytext message messagetext content commentcontent kommentar kommentartext inhalt"
        " nachricht tweet tweettext fulltext status toot post posttext beitrag review reviewtext"
        " bewertung feedback selftext caption raw cooked html description beschreibung",
    ),
    _field(
        _N.AUTHOR,
        "Author",
        "author authorname authordisplayname authorfullname displayname userdisplayname"
        " accountdisplayname user username userscreenname name fullname fromname from autor autorin"
        " autorname verfasser verfasserin absender nutzer nutzername benutzer benutzername"
        " commenter commentername poster creator creatorname profilename account",
    ),
    _field(
        _N.AUTHOR_HANDLE,
        "Handle",
        "authorhandle handle screenname userscreenname userhandle accountacct acct accountusername"
        " authorusername creatorusername login authorlogin nickname nick",
    ),
    _field(
        _N.AUTHOR_ID,
        "Author’s id",
        "authorid userid useridstr authorchannelid authorchannelidvalue fromid accountid autorid"
        " nutzerid benutzerid creatorid authordid did",
    ),
    _field(
        _N.AUTHOR_URL,
        "Author’s page",
        "authorurl authorlink authorchannelurl userurl userlink profileurl profilelink accounturl"
        " creatoractorid profil",
    ),
    _field(
        _N.TIME,
        "Time of writing",
        "createdat time publishedat published date datetime timestamp created createdtime"
        " createdutc creationdate creationtime postedat posted dategmt commentdate commenteddate"
        " commenttime writtenat sentat zeit datum uhrzeit zeitpunkt zeitstempel"
        " erstellt erstelltam veröffentlicht veröffentlichtam geschrieben geschriebenam when",
    ),
    _field(
        _N.ID,
        "Comment id",
        "id commentid uri remoteid messageid kommentarid nachrichtid tweetid statusid postid"
        " beitragid idstr cid nr",
    ),
    _field(
        _N.PARENT,
        "Answers to",
        "parentid parent parentcommentid commentparent inreplyto inreplytoid inreplytostatusid"
        " inreplytostatusidstr replyto replytoid replytocommentid parenturi recordreplyparenturi"
        " antwortauf antwortzu elternid",
    ),
    _field(
        _N.LINK,
        "Link",
        "url link permalink permalinkurl commenturl commentlink posturl tweeturl weburl adresse",
    ),
    _field(
        _N.LIKES,
        "Likes",
        "likes likecount likescount numlikes favouritescount favoritescount favouritecount"
        " favoritecount favorites favourites score upvotes ups reactions reactioncount"
        " gefälltmir gefälltmirangaben reaktionen",
    ),
    _field(
        _N.REPLIES,
        "Replies",
        "replies replycount repliescount numreplies totalreplycount commentcount antworten"
        " anzahlantworten",
    ),
    _field(
        _N.FLAGS,
        "Reports",
        "flags flagcount reports reportcount numreports userreports meldungen anzahlmeldungen",
    ),
    _field(
        _N.PLATFORM, "Platform", "platform network socialnetwork netzwerk plattform channel kanal"
    ),
    _field(
        _N.LANGUAGE, "Language", "lang language languagecode langcode locale sprache sprachcode"
    ),
    _field(
        _N.IS_OWN,
        "Written by us",
        "isown own ownpost isowner isowncomment bytheteam byus vonuns eigener eigenerbeitrag"
        " iscreator authorischannelowner",
    ),
    _field(
        _N.PICTURES,
        "Pictures",
        "pictures picture pictureurl pictureurls pictureaddress images image imageurl imageurls"
        " imageaddress imagesrc photos photo photourl photourls media mediaurl mediaurls"
        " mediaattachments attachments attachment attachmenturl attachmenturls attachmentmedia"
        " attachmentmediaimagesrc embedimages entitiesmedia extendedentitiesmedia"
        " bilder bild bildurl bildurls bildadresse bildadressen foto fotos anhang anhänge medien",
    ),
)
BY_NAME: dict[str, ImportField] = {field.name: field for field in FIELDS}
_ALL_NAMES = frozenset(name for field in FIELDS for name in field.names)


def fold(name: str) -> str:
    """Return a column name without case, spaces and marks, for comparing."""
    return re.sub(r"[\W_]+", "", name.casefold())


def is_known_name(name: str, field: ImportField | None = None) -> bool:
    """Whether exports call a column so; `field` asks for one meaning."""
    return fold(name) in (_ALL_NAMES if field is None else field.names)
