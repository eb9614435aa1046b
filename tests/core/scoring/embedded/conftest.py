import pytest

from core.model import Attribute
from core.scoring.embedded import load_embedded


@pytest.fixture(scope="session")
def scorer():
    return load_embedded()


@pytest.fixture(scope="session")
def rated(scorer):
    """Give the value of one attribute of one text, as rated alone."""

    def value(text, attribute=Attribute.TOXICITY, lang=""):
        return float(scorer.score([text], [lang]).values[0, scorer.attributes.index(attribute)])

    return value
