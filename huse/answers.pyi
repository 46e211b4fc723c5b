# Made by .ci/stubs from the module beside it.
from pathlib import Path
from typing import Any, NamedTuple
import pandas as pd
from .queries import Words

__all__ = ['FORMS', 'QUERY_KEYS', 'ITEM_KEYS', 'ANSWER_KEYS', 'NOTHING_LIKE_IT', 'NO_ANSWER', 'CLASS_KEYS', 'Output', 'output', 'json_value', 'records', 'json_line', 'rows_text', 'answers_text', 'numbered', 'Asked', 'ask', 'read_queries', 'check_queries', 'answer_columns', 'item_values', 'Judged', 'judge', 'search_answers', 'class_answers', 'check_classify', 'check_run', 'check_fit_options']
FORMS: dict[str, str]

class Output(NamedTuple):
    """In which form answers are given, and where

    Args:
        form: "table" for people, "json", "jsonl" or "csv"
        file: None: the standard output
    """
    form: str
    file: Path | None = None

    @property
    def stream(self): ...

    def say(self, words: str) -> None:
        """A line that is no answer"""

    def write(self, text: str):
        """All answers at once"""

def output(
    as_json: bool,
    as_csv: bool,
    file: Path | None = None,
    many: bool = False,
) -> Output:
    """Form and place of answers; ValueError where they cannot be

    Args:
        file: its ending says the form, too
        many: answers to many queries
    """

def json_value(
    x: Any,
) -> Any:
    """What JSON can hold: no NaN but null, days and times by ISO 8601, bytes in base 64

    Args:
        x: of NumPy, pandas, Arrow or Python
    """

def records(
    frame: pd.DataFrame,
) -> list[dict]:
    """The rows of a table

    Returns:
        column → value
    """

def json_line(x: Any) -> str:
    """One line of JSON, in UTF-8 wherever that is possible"""

def rows_text(
    rows: list[dict],
    columns: list[str],
    form: str,
) -> str:
    """A table for programs

    Args:
        rows: with values that JSON can hold
        columns: keys of each row
        form: "json", "jsonl" or "csv"
    """

def answers_text(
    answers: list[list[dict]],
    columns: list[str],
    form: str,
    many: bool,
) -> str:
    """Answers for programs

    Args:
        answers: to each query
        columns: keys of each answer
        form: "json", "jsonl" or "csv"
        many: False: there is one query
    """

def numbered(
    answers: list[list[dict]],
    columns: list[str],
) -> tuple[list[dict], list[str]]:
    """All answers as one table, the number of the query in its first column

    Returns:
        rows and their keys
    """
QUERY_KEYS: tuple[str, str, str]

class Asked(NamedTuple):
    """One query, as `Space.search` takes it

    Args:
        query: words, a picture, or the id of an item
        image: a picture besides
    """
    query: Words | Path | str | None = None
    image: Path | None = None

    @property
    def words(self) -> str | None: ...

    @property
    def picture(self) -> Path | None: ...

    @property
    def item(self) -> str | None: ...

def ask(
    query: str | None,
    image: Path | None = None,
    space: Any = None,
) -> Asked:
    """The query of a command line

    Args:
        space: with the items that may be named; None: there are none
    """

def read_queries(
    source: str | Path,
    keys: tuple = QUERY_KEYS,
) -> list[Asked]:
    """The queries of a file, one a line; ValueError that names the line

    Args:
        source: a file, or - for the standard input
        keys: that a query may have
    """

def check_queries(
    asked: list[Asked],
    space: Any = None,
    many: bool = False,
) -> None:
    """ValueError for a query that cannot be answered; every picture is opened

    Args:
        space: with the items that are named
        many: an error says the line
    """
ITEM_KEYS: tuple[str, ...]
ANSWER_KEYS: tuple[str | Any, ...]

def answer_columns(
    space: Any,
    names: str | None = None,
) -> dict[str, str]:
    """The keys of an answer; ValueError for one that there is not

    Args:
        names: some of them, separated by commas

    Returns:
        key → column of the items, or the key itself
    """

def item_values(
    space: Any,
    ids: list[str],
) -> dict[str, dict]:
    """The columns of some items, with the types that they are stored in

    Returns:
        id → column → value
    """

class Judged(NamedTuple):
    """Whether a query belongs to a catalogue

    Args:
        fits: probability; None where nobody can say
        strange: hardly
        note: what is said about it, or nothing
        answered: as surely as is wanted
    """
    fits: float | None
    strange: bool
    note: str
    answered: bool

def judge(
    pipe: Any,
    asked: list[Asked],
    min_fit: float = 0.0,
) -> list[Judged]:
    """How queries belong to the catalogue, all of them in one call

    Args:
        pipe: has belonging(words, pictures), as a Pipeline; None: all queries are items
        min_fit: least probability
    """
NOTHING_LIKE_IT: str
NO_ANSWER: str

def search_answers(
    space: Any,
    asked: list[Asked],
    many: bool = False,
    min_score: float | None = None,
    min_fit: float = 0.0,
    **options: Any,
) -> tuple[list[list[dict]], list[str]]:
    """Answers with all their keys; words and pictures are encoded once if the embedder encodes them once

    Args:
        space: with an embedder, unless all queries are items
        many: False: there is one query
        min_score: answers with less are not given
        min_fit: queries that belong to the catalogue with a smaller probability get no answers
        options: of `Space.search`

    Returns:
        answers to each query, and what is to be said besides
    """
CLASS_KEYS: tuple[str, ...]

def class_answers(
    pipe: Any,
    asked: list[Asked],
    many: bool = False,
    min_fit: float = 0.0,
    **options: Any,
) -> tuple[list[list[dict]], list[str]]:
    """Classes of words and pictures, with all their keys

    Args:
        pipe: Pipeline
        many: False: there is one query
        min_fit: as in `search_answers`
        options: of `Pipeline.classify`

    Returns:
        answers to each query, and what is to be said besides
    """

def check_classify(
    k: int = 5,
    threshold: float = 0.0,
) -> None:
    """ValueError for options that `Pipeline.classify` cannot have"""

def check_run(
    run: str | Path,
) -> None:
    """FileNotFoundError for a folder that holds no model of a run"""

def check_fit_options(
    run: str | Path,
    min_fit: float = 0.0,
    min_score: float | None = None,
) -> None:
    """ValueError for thresholds that no answer can reach, or that this run cannot judge by

    Args:
        run: folder of a run
    """
