import pytest

from core.services import build_services
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer

CSV = """id,author,text,created_at,likes,parent,platform
1,Ann,I will kill you,2026-11-20T06:00:00Z,3,,blog
2,Ben,when do you open,2026-11-20T05:00:00Z,0,,blog
3,Cem,what a lovely day,2026-11-20T04:00:00Z,9,,blog
4,Ann,you idiot,2026-11-19T04:00:00Z,,2,blog
5,Dee,nothing to see,2026-11-18T04:00:00Z,,,blog
6,Eva,§ merhaba,2026-11-18T03:00:00Z,,,blog
"""


@pytest.fixture
def services(profile, clock):
    opened = build_services(profile, clock=clock, scorer=PlainScorer())
    yield opened
    opened.close()


@pytest.fixture
def comments_file(tmp_path):
    path = tmp_path / "blog-2026-11-20.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


@pytest.fixture
def filled(services, comments_file):
    services.importing.run(comments_file, task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    return services
