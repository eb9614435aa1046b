from PySide6.QtCore import QCoreApplication, QObject


class Speaker(QObject):
    def flags(self, count: int) -> str:
        return self.tr("%n flag(s), {more}", "", count).format(more="seen")

    def entries(self, count: int) -> str:
        return self.tr("%Ln (entry|entries) (is|are) here", "", count)


def test_one_is_not_many(qapp: object) -> None:
    speaker = Speaker()

    assert [speaker.flags(n) for n in (0, 1, 2)] == [
        "0 flags, seen",
        "1 flag, seen",
        "2 flags, seen",
    ]


def test_a_word_with_a_plural_of_its_own(qapp: object) -> None:
    speaker = Speaker()

    assert speaker.entries(1) == "1 entry is here"
    assert speaker.entries(2) == "2 entries are here"


def test_words_without_a_count_stay_as_they_are(qapp: object) -> None:
    said = QCoreApplication.translate("Anything", "Which file(s) to take")

    assert said == "Which file(s) to take"
