"""`make bench` works: every area gives its figures, over few comments and without a judgement."""

import json

from tests.benchmarks.__main__ import AREAS, main

COMMENTS = 400


def test_every_area_is_measured_beside_its_target(tmp_path, capsys):
    report = tmp_path / "figures.json"
    code = main(["--rows", str(COMMENTS), "--data", str(tmp_path / "data"), "--json", str(report)])

    found = json.loads(report.read_text(encoding="utf-8"))
    assert code == 0
    assert found["rows"] == COMMENTS
    assert {figure["area"] for figure in found["figures"]} == set(AREAS)
    assert all(figure["value"] >= 0 for figure in found["figures"])
    targets = [figure for figure in found["figures"] if figure["target"] is not None]
    assert len(targets) >= 12
    said = capsys.readouterr().out
    assert all(figure["name"] in said for figure in found["figures"])


def test_the_same_seed_gives_the_same_file(tmp_path):
    from tests.benchmarks.comments_csv import write_comments

    for name in ("one.csv", "two.csv"):
        write_comments(tmp_path / name, 500, 7)
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
