"""Other people's posts with pictures on the real servers, each through its own client API."""

import itertools
import json
import time
import urllib.request
import uuid
from dataclasses import dataclass
from typing import Protocol

from tests.servers.test_bluesky_platform import Client as BlueskyClient
from tests.servers.test_mastodon_platform import Client as MastodonClient
from tests.servers.test_matrix_platform import Person as MatrixPerson

KEYS = itertools.count()


@dataclass(frozen=True)
class Sent:
    """What somebody says with a picture, what the picture is said to show, and its bytes."""

    text: str
    alt: str
    data: bytes
    is_sensitive: bool = False


class Poster(Protocol):
    """Writes as alice, who is linked, and as bob, who answers her."""

    platform: str
    way: str

    def fields(self) -> dict[str, str]: ...

    def post(self, who: str, sent: Sent, to: object = None) -> object: ...


def upload(url, data, headers, kind="image/png"):
    """Send bytes as one body; return the server's answer."""
    request = urllib.request.Request(url, data, {"Content-Type": kind, **headers}, method="POST")
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.load(reply)


class OnMastodon:
    platform, way = "mastodon", "token"

    def __init__(self, facts):
        self._facts = facts
        self._clients = {name: MastodonClient(facts, name) for name in ("alice", "bob")}

    def fields(self):
        return {
            "server": self._facts["service"],
            "token": self._facts["users"]["alice"]["token"],
        }

    def post(self, who, sent, to=None):
        client = self._clients[who]
        form = {"status": sent.text, "visibility": "public", "media_ids[]": self._keep(who, sent)}
        if sent.is_sensitive:
            form |= {"sensitive": "true", "spoiler_text": "a wound"}
        if to:
            form["in_reply_to_id"] = to
        return client.call("POST", "/api/v1/statuses", form)["id"]

    def _keep(self, who, sent):
        client, edge = self._clients[who], f"x{uuid.uuid4().hex}"
        name = f"p{next(KEYS)}.png"
        parts = (
            f'--{edge}\r\nContent-Disposition: form-data; name="description"\r\n\r\n{sent.alt}\r\n'
            f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: image/png\r\n\r\n"
        )
        body = parts.encode() + sent.data + f"\r\n--{edge}--\r\n".encode()
        signed = {"Authorization": f"Bearer {client.token}"}
        kind = f"multipart/form-data; boundary={edge}"
        return upload(f"{client.service}/api/v2/media", body, signed, kind)["id"]


class OnBluesky:
    platform, way = "bluesky", ""

    def __init__(self, facts):
        self._facts = facts
        self._clients = {name: BlueskyClient(facts, name) for name in ("alice", "bob")}

    def fields(self):
        alice = self._facts["users"]["alice"]
        return {
            "server": self._facts["service"],
            "user": alice["handle"],
            "password": alice["app_password"],
        }

    def post(self, who, sent, to=None):
        client = self._clients[who]
        signed = {"Authorization": f"Bearer {client.token}"}
        place = f"{client.service}/xrpc/com.atproto.repo.uploadBlob"
        picture = {"alt": sent.alt, "image": upload(place, sent.data, signed)["blob"]}
        record = {
            "$type": "app.bsky.feed.post",
            "text": sent.text,
            "createdAt": time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime()),
            "embed": {"$type": "app.bsky.embed.images", "images": [picture]},
        }
        if to:
            record["reply"] = {"root": to, "parent": to}
        if sent.is_sensitive:
            kind = "com.atproto.label.defs#selfLabels"
            record["labels"] = {"$type": kind, "values": [{"val": "graphic-media"}]}
        body = {"repo": client.did, "collection": "app.bsky.feed.post", "record": record}
        made = client.call("com.atproto.repo.createRecord", body)
        post = {"uri": made["uri"], "cid": made["cid"]}
        self._wait_for(post)  # an answer that overtakes its post on the way makes no notification
        return post

    def _wait_for(self, post):
        for _ in range(300):
            if self._clients["alice"].call("app.bsky.feed.getPosts", uris=post["uri"])["posts"]:
                return
            time.sleep(0.1)
        raise AssertionError("the network never indexed the post")


class OnMatrix:
    platform, way = "matrix", "token"

    def __init__(self, facts):
        self._facts = facts
        self._people = {name: MatrixPerson(facts, name) for name in ("alice", "bob")}

    def fields(self):
        return {
            "server": self._facts["service"],
            "token": self._facts["users"]["alice"]["token"],
        }

    def post(self, who, sent, to=None):
        return self.say(who, sent, {"url": self.keep(who, sent.data)}, to)

    def keep(self, who, data):
        person = self._people[who]
        place = f"{person.service}/_matrix/media/v3/upload"
        return upload(place, data, {"Authorization": f"Bearer {person.token}"})["content_uri"]

    def say(self, who, sent, content, to=None):
        """Say it with a picture that lies where `content` tells."""
        more = {"msgtype": "m.image", "filename": sent.alt, **content}
        if sent.is_sensitive:
            more["page.codeberg.everypizza.msc4193.spoiler"] = True
        if to:
            more["m.relates_to"] = {"m.in_reply_to": {"event_id": to}}
        path = f"/rooms/{self._people[who].room}/send/m.room.message/picture{next(KEYS)}"
        body = {"body": sent.text, **more}
        return self._people[who].call("PUT", path, body)["event_id"]


POSTERS = {"snac": OnMastodon, "bluesky": OnBluesky, "synapse": OnMatrix}
