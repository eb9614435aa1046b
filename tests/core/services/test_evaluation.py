"""Evaluation: labelled files of many shapes, days replayed, and one sentence where it cannot be."""

import csv
import gzip
import json

import pytest

from core.errors import ImportRefusedError
from core.scoring.embedded import load_embedded
from core.services.evaluation import EvaluationService
from core.services.policies_compared import _peer
from core.task import Task, TaskCancelledError

HARSH = ["you utter idiot", "shut up you filthy pig", "ihr dreckigen Idioten", "die, scum"]
KIND = ["what a calm evening", "Danke für die Suppe", "see you at the harbour", "lovely violin"]


@pytest.fixture(scope="module")
def service():
    return EvaluationService(load_embedded())


def rows_of(times=10):
    for n in range(times):
        yield from ((f"{text} {n}", 1) for text in HARSH)
        yield from ((f"{text} {n}", 0) for text in KIND)


def csv_file(path, rows, columns=("text", "label_toxic")):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)
    return path


def test_a_csv_of_any_source_is_measured_with_intervals(service, tmp_path):
    report = service.evaluate(csv_file(tmp_path / "mine.csv", rows_of()))
    assert (report.rows, report.positives) == (80, 40)
    assert report.roc_auc > 0.9
    low, high = report.intervals["roc_auc"]
    assert low <= report.roc_auc <= high
    assert report.scorer == "embedded"
    assert report.version


def test_jsonl_json_and_gz_give_the_same_figures_as_csv(service, tmp_path):
    plain = csv_file(tmp_path / "a.csv", rows_of())
    objects = [{"text": text, "label_toxic": label} for text, label in rows_of()]
    lines = tmp_path / "a.jsonl"
    lines.write_text("\n".join(map(json.dumps, objects)), "utf-8")
    whole = tmp_path / "a.json"
    whole.write_text(json.dumps(objects), "utf-8")
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    figures = {service.evaluate(path).average_precision for path in (plain, lines, whole, packed)}
    assert len(figures) == 1


def test_rows_without_a_label_are_left_out(service, tmp_path):
    rows = [*rows_of(2), ("no label", ""), ("odd label", "perhaps"), ("graded", "7")]
    assert service.evaluate(csv_file(tmp_path / "a.csv", rows)).rows == 16


def test_one_class_alone_has_no_figures_but_is_counted(service, tmp_path):
    report = service.evaluate(csv_file(tmp_path / "a.csv", [(text, 1) for text in HARSH]))
    assert report.roc_auc is None
    assert report.intervals["roc_auc"] is None
    assert report.positives == report.rows == 4


def test_rows_in_other_languages_are_counted_and_rank_last(service, tmp_path):
    rows = [*((text, label, "en") for text, label in rows_of(1)), ("bonjour à tous", 0, "fr")]
    path = csv_file(tmp_path / "a.csv", rows, ("text", "label_toxic", "lang"))
    assert service.evaluate(path).unsupported == 1


def test_only_the_split_that_was_asked_for_counts(service, tmp_path):
    rows = [
        (text, label, "train" if n % 2 else "test") for n, (text, label) in enumerate(rows_of())
    ]
    path = csv_file(tmp_path / "a.csv", rows, ("text", "label_toxic", "split"))
    assert service.evaluate(path, split="test").rows == 40
    with pytest.raises(ImportRefusedError, match=r"no rows of the split “dev”.*“test”, “train”"):
        service.evaluate(path, split="dev")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (
            b"text,stars\nhello there,4\nbye now,2\n",
            "needs a column “text” and a column “label_toxic”",
        ),
        (b"body,label_toxic\nhello there,1\nbye now,0\n", "needs a column “text”"),
        (b"text,label_toxic\nhello there,maybe\nbye now,\n", "no row with a label"),
        (b"", "empty"),
        (bytes(range(256)) * 40, "“odd.csv”"),
    ],
)
def test_a_file_that_cannot_be_measured_says_so_in_one_sentence(service, tmp_path, content, says):
    path = tmp_path / "odd.csv"
    path.write_bytes(content)
    with pytest.raises(ImportRefusedError) as caught:
        service.evaluate(path)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_split_without_a_column_says_what_to_do(service, tmp_path):
    path = csv_file(tmp_path / "a.csv", rows_of(1))
    with pytest.raises(ImportRefusedError, match="Leave --split out"):
        service.evaluate(path, split="test")


def test_a_measurement_can_be_stopped(service, tmp_path):
    task = Task()
    task.cancel()
    with pytest.raises(TaskCancelledError):
        service.evaluate(csv_file(tmp_path / "a.csv", rows_of()), task=task)


def day_rows():
    yield "I will kill you tonight", 3, "2026-11-20T05:00:00Z"
    yield "you idiot", 2, "2026-11-20T06:00:00Z"
    yield "my parcel never arrived, give me my money back", 1, "2026-11-20T06:30:00Z"
    for n in range(60):
        yield f"a calm word about the garden, number {n}", 0, f"2026-11-20T{7 + n // 10:02}:00:00Z"


def test_a_graded_day_is_ordered_better_than_by_time(service, tmp_path):
    path = csv_file(tmp_path / "day.csv", day_rows(), ("text", "grade", "created_at"))
    report = service.replay([path])
    assert (report.days, report.comments, report.critical) == (1, 63, 1)
    ours, newest = report.policies[0], report.policies[2]
    assert ours.name == "priority"
    assert ours.first_critical == 1
    assert newest.first_critical == 63
    assert ours.ndcg_at_20 > newest.ndcg_at_20
    assert ours.critical_recall_at_50 == 1.0
    low, high = ours.intervals["ndcg_at_20"]
    assert low <= high


def test_days_drawn_from_a_set_depend_on_the_seed_alone(service, tmp_path):
    path = csv_file(tmp_path / "set.csv", rows_of(40))
    one, again, other = (service.replay([path], seed=seed) for seed in (1, 1, 2))
    assert one == again
    assert one.policies != other.policies
    assert one.is_drawn
    assert one.days == 40


def test_a_day_without_anything_that_matters_is_refused(service, tmp_path):
    path = csv_file(tmp_path / "calm.csv", [(text, 0) for text in KIND], ("text", "grade"))
    with pytest.raises(ImportRefusedError, match="no two different grades"):
        service.replay([path])


def test_a_peer_that_is_not_installed_is_named_and_not_measured():
    policy = _peer("VADER", "no_such_module_anywhere", lambda rows: rows)
    assert policy.rate is None
    assert "VADER is not installed" in policy.why
