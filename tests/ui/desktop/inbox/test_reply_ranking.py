"""The laws by which saved replies are ranked, whatever is typed and whatever there is."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.services.kit.replies import SavedReply, language_for
from core.settings import Settings
from ui.desktop.inbox.reply_ranking import ranked

SETTINGS = Settings()
langs = st.sampled_from(["en", "de", "pt", "any"])
policies = st.sampled_from(["", "spam", "insults"])
names = st.sampled_from(
    ["Thank you", "Thanks a lot", "Ask for details", "Please stay polite", "Danke", "ßtraße", "Hi"]
)
replies = st.lists(
    st.builds(
        SavedReply,
        names,
        st.dictionaries(langs, st.sampled_from(["Thank you, {author}", "Bitte", "x"]), min_size=1),
        policies,
    ),
    max_size=12,
)
words = st.one_of(st.text(max_size=8), st.sampled_from(["thank", "tha", "tky", "detials", "bitte"]))


def fits(reply, lang):
    return not (lang and language_for(reply, lang, SETTINGS)[1])


def found(wanted, offered, lang="", policy=""):
    return ranked(wanted, offered, lang=lang, policy=policy, settings=SETTINGS)


@given(words, replies, st.sampled_from(["", "en", "de-AT", "tr"]), policies)
def test_the_language_goes_before_everything_and_the_policy_before_the_words(
    wanted, offered, lang, policy
):
    hits = found(wanted, offered, lang, policy)
    languages = [hit.fits_language for hit in hits]
    assert languages == sorted(languages, reverse=True)
    for is_fitting in (True, False):
        some = [hit for hit in hits if hit.fits_language is is_fitting]
        is_chosen = [hit.reply.policy == policy for hit in some if policy]
        assert is_chosen == sorted(is_chosen, reverse=True)
        alike = [hit.rank for hit in some if not policy or hit.reply.policy == policy]
        assert alike == sorted(alike, reverse=True)
    assert all(hit.fits_language is fits(hit.reply, lang) for hit in hits)


@given(words, replies, st.sampled_from(["", "en", "de"]), policies)
def test_only_what_is_offered_is_found_and_each_at_most_once(wanted, offered, lang, policy):
    ids = [id(hit.reply) for hit in found(wanted, offered, lang, policy)]
    assert len(ids) == len(set(ids))
    assert set(ids) <= {id(one) for one in offered}


@given(replies, st.sampled_from(["", "en", "de"]), policies)
def test_nothing_wanted_finds_all_in_their_order_where_they_are_alike(offered, lang, policy):
    hits = found("  ", offered, lang, policy)
    assert len(hits) == len(offered)
    place = {id(one): n for n, one in enumerate(offered)}
    for before, after in pairwise(hits):
        is_alike = before.fits_language == after.fits_language
        if is_alike and before.reply.policy == after.reply.policy:
            assert place[id(before.reply)] < place[id(after.reply)]


@given(replies, st.integers(0, 11), st.integers(0, 3), st.integers(1, 9))
def test_a_reply_is_always_found_by_letters_that_stand_in_its_name(offered, which, start, length):
    if not offered:
        return
    reply = offered[which % len(offered)]
    wanted = reply.name[start : start + length]
    assert reply in [hit.reply for hit in found(wanted, offered)]


@given(words, replies)
def test_the_marked_letters_lie_in_the_name(wanted, offered):
    for hit in found(wanted, offered):
        ends = [0, *(place for span in hit.spans for place in span)]
        assert ends == sorted(ends)
        assert ends[-1] <= len(hit.reply.name)


def test_scattered_letters_give_way_to_words_that_stand_there():
    offered = [
        SavedReply("The hint about narrow corridors", {"de": "x"}),
        SavedReply("Thank you", {"en": "x"}),
    ]
    assert [hit.reply.name for hit in found("than", offered, "de")] == ["Thank you"]
    assert [hit.reply.name for hit in found("tnc", offered)] == [offered[0].name]
    assert [hit.reply.name for hit in found("detials", [SavedReply("Details", {"en": "x"})])] == [
        "Details"
    ]
