"""`make bench` works: every area gives its figures, over few comments and without a judgement."""

import json

import pytest

from tests.benchmarks.__main__ import AREAS, main

# Groups are begun first: the longest of all tests must not be what one process ends with alone.
pytestmark = pytest.mark.xdist_group("benchmarks")
COMMENTS = 400
#: Models of the real dimensions take minutes to make and to ask.
SLOW = {"detoxify"}
QUICK = [area for area in AREAS if area not in SLOW]


def measured(tmp_path, areas):
    report = tmp_path / "figures.json"
    only = [word for area in areas for word in ("--only", area)]
    where = ["--data", str(tmp_path / "data"), "--json", str(report)]
    return report, main(["--rows", str(COMMENTS), *where, *only])


def test_every_area_is_measured_beside_its_target(tmp_path, capsys):
    report, code = measured(tmp_path, QUICK)

    found = json.loads(report.read_text(encoding="utf-8"))
    assert code == 0
    assert found["rows"] == COMMENTS
    assert {figure["area"] for figure in found["figures"]} == set(QUICK)
    assert all(figure["value"] >= 0 for figure in found["figures"])
    targets = [figure for figure in found["figures"] if figure["target"] is not None]
    assert len(targets) >= 12
    said = capsys.readouterr().out
    assert all(figure["name"] in said for figure in found["figures"])


@pytest.mark.long
def test_detoxify_is_measured_where_its_package_is_installed(tmp_path):
    pytest.importorskip("detoxify")
    report, code = measured(tmp_path, sorted(SLOW))

    assert code == 0
    assert json.loads(report.read_text(encoding="utf-8"))["figures"]


def test_the_same_seed_gives_the_same_file(tmp_path):
    from tests.benchmarks.comments_csv import write_comments

    for name in ("one.csv", "two.csv"):
        write_comments(tmp_path / name, 500, 7)
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
