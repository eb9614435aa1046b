"""A database that was damaged: a sentence from every command, and never another byte lost."""

import random
import shutil

import pytest

from tests.faults.audit import audited

READ = (
    ("queue", "--json"),
    ("show", "2", "--json"),
    ("log", "verify"),
    ("log", "list"),
    ("accounts", "list"),
    ("doctor",),
)
WRITE = (("decide", "3", "--action", "hide"), ("undo", "0"), ("deliver",), ())


def cut_in_half(content, _):
    return content[: len(content) // 2]


def cut_to_one_page(content, _):
    return content[:4096]


def no_database(content, _):
    return b"This was a shopping list. " * 300


def empty(content, _):
    return b""


def zeros(content, _):
    return bytes(len(content))


def broken_beginning(content, chance):
    return chance.randbytes(100) + content[100:]


def garbage_in_the_tables(content, chance):
    return content[:4096] + chance.randbytes(len(content) - 4096)


DAMAGES = (
    cut_in_half,
    cut_to_one_page,
    no_database,
    empty,
    zeros,
    broken_beginning,
    garbage_in_the_tables,
)


@pytest.fixture
def home(command, profile, posts):
    """A profile with comments and decisions, closed."""
    assert command("import", posts).code == 0
    for number in ("1", "2"):
        assert command("decide", number, "--action", "hide", "--note", "n").code == 0
    return profile / "parapet.db"


@pytest.mark.parametrize("damage", DAMAGES)
def test_every_command_says_what_happened_and_what_to_do(command, home, damage, posts):
    broken = damage(home.read_bytes(), random.Random(1))
    home.write_bytes(broken)

    for words in (*READ, *WRITE, ("import", posts), ("backup",)):
        sentence = command(*words).refusal
        assert "database" in sentence
        assert "There is no backup: keep the file" in sentence
    assert home.read_bytes() == broken


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_backup_brings_the_work_back_and_the_damaged_file_stays(command, home, damage):
    assert command("backup").code == 0
    broken = damage(home.read_bytes(), random.Random(2))
    home.write_bytes(broken)
    assert "Run “restore”" in command("queue").refusal

    said = command("restore")

    assert said.code == 0
    (kept,) = home.parent.glob("parapet-damaged-*.db")
    assert str(kept) in said.out
    assert kept.read_bytes() == broken
    audit = audited(home.parent)
    assert audit.problems == ()
    assert len(audit.decisions) == 2
    assert command("decide", "3", "--action", "approve").code == 0


def test_a_database_that_looks_healthy_is_restored_only_when_that_is_meant(command, home):
    command("backup")
    before = home.read_bytes()

    assert "--anyway" in command("restore").refusal
    assert home.read_bytes() == before
    assert command("restore", "--anyway").code == 0
    assert len(list(home.parent.glob("parapet-damaged-*.db"))) == 1


def test_without_a_backup_restore_changes_nothing(command, home):
    home.write_bytes(b"nothing " * 999)

    assert "There is no backup" in command("restore").refusal
    assert home.read_bytes() == b"nothing " * 999


def some_bits(content, chance):
    for _ in range(chance.choice([1, 5, 50])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def some_pages(content, chance):
    for _ in range(chance.choice([1, 4])):
        start = chance.randrange(len(content) // 4096) * 4096
        size = chance.choice([16, 512, 4096])
        content[start : start + size] = chance.randbytes(size)


def some_letters(content, chance):
    for _ in range(100):
        place = chance.randrange(len(content))
        if content[place : place + 1].isalpha():
            content[place] = chance.randrange(97, 122)


@pytest.mark.parametrize("damage", [some_bits, some_pages, some_letters])
def test_damage_anywhere_is_an_answer_or_a_sentence(command, home, damage, tmp_path, campaign_size):
    whole, chance = home.read_bytes(), random.Random(3)
    for number in range(campaign_size(3, 100)):
        at = tmp_path / f"profile-{number}"
        shutil.copytree(home.parent, at)
        content = bytearray(whole)
        damage(content, chance)
        (at / home.name).write_bytes(content)

        for words in (*READ, *WRITE[:-1]):
            said = command(*words, at=at)
            assert said.code in (0, 1)
            if said.code == 1 and words[0] not in ("doctor", "log"):  # these answer with findings
                assert said.sentence
        shutil.rmtree(at)
