"""The tree of RFC 6962: the published vectors, and its laws on every small tree."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.log import (
    Tree,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    merkle_root,
    verify_consistency,
    verify_inclusion,
)

# The leaves and results of the reference tests of Certificate Transparency.
LEAVES = [
    leaf_hash(bytes.fromhex(data))
    for data in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
E = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
F = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
G = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"


def hexes(proof):
    return [step.hex() for step in proof]


def test_roots_are_those_of_the_published_vectors():
    assert merkle_root([]).hex() == EMPTY
    assert [merkle_root(LEAVES[:size]).hex() for size in range(1, 9)] == ROOTS


@pytest.mark.parametrize(
    ("index", "size", "path"),
    [
        (0, 1, []),
        (0, 8, [A, B, C]),
        (5, 8, [E, F, ROOTS[3]]),
        (2, 3, [ROOTS[1]]),
        (1, 5, [ROOTS[0], B, E]),
    ],
)
def test_inclusion_proofs_are_those_of_the_published_vectors(index, size, path):
    assert hexes(inclusion_proof(LEAVES[:size], index)) == path


@pytest.mark.parametrize(
    ("old", "size", "path"),
    [(1, 1, []), (1, 8, [A, B, C]), (6, 8, [G, F, ROOTS[3]]), (2, 5, [B, E])],
)
def test_consistency_proofs_are_those_of_the_published_vectors(old, size, path):
    assert hexes(consistency_proof(LEAVES[:size], old)) == path


def leaves_of(size):
    return [hashlib.sha256(str(number).encode()).digest() for number in range(size)]


@pytest.mark.parametrize("size", range(1, 34))
def test_every_leaf_of_every_small_tree_proves_itself_and_nothing_else(size):
    leaves = leaves_of(size)
    root = merkle_root(leaves)
    for index, leaf in enumerate(leaves):
        proof = inclusion_proof(leaves, index)

        assert verify_inclusion(leaf, index, size, proof, root)
        assert not verify_inclusion(root, index, size, proof, root) or size == 1
        for other in set(range(size)) - {index}:
            assert not verify_inclusion(leaf, other, size, proof, root)
        assert not verify_inclusion(leaf, index, size, (*proof, leaf), root)
        assert not proof or not verify_inclusion(leaf, index, size, proof[:-1], root)


@pytest.mark.parametrize("size", range(34))
def test_every_small_tree_proves_its_growth_and_nothing_else(size):
    leaves = leaves_of(size)
    root = merkle_root(leaves)
    for old in range(size + 1):
        old_root = merkle_root(leaves[:old])
        proof = consistency_proof(leaves, old)

        assert verify_consistency(old, old_root, size, root, proof)
        assert not verify_consistency(old, bytes(32), size, root, proof)
        assert old == 0 or not verify_consistency(old, old_root, size, bytes(32), proof)
        assert not verify_consistency(old, old_root, size, root, (*proof, root))
        assert not proof or not verify_consistency(old, old_root, size, root, proof[:-1])


@given(st.integers(2, 300), st.data())
def test_a_rewritten_beginning_has_no_proof_of_growth(size, data):
    old = data.draw(st.integers(1, size - 1))
    changed = data.draw(st.integers(0, old - 1))
    leaves = leaves_of(size)
    old_root = merkle_root(leaves[:old])
    leaves[changed] = bytes(32)

    proof = consistency_proof(leaves, old)

    assert not verify_consistency(old, old_root, size, merkle_root(leaves), proof)


def test_a_tree_tells_its_root_at_every_step_of_its_growth():
    tree = Tree()
    for size, leaf in enumerate(LEAVES, start=1):
        tree.append(leaf)

        assert (tree.size, tree.root().hex()) == (size, ROOTS[size - 1])


def test_proofs_of_what_is_not_there_are_refused():
    with pytest.raises(ValueError, match="no leaf 8"):
        inclusion_proof(LEAVES, 8)
    with pytest.raises(ValueError, match="never had 9"):
        consistency_proof(LEAVES, 9)
    assert not verify_inclusion(LEAVES[0], 8, 8, (), LEAVES[0])
    assert not verify_consistency(9, LEAVES[0], 8, LEAVES[0], ())
