# Made by .ci/stubs from the module beside it.
import dataclasses
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Annotated, Any, Literal
import numpy as np
import prometheus_client as prometheus
from fastapi import APIRouter, Query, Request
from fastapi.exceptions import RequestValidationError
from pydantic import Base64Bytes, BaseModel, Field, ValidationError
from starlette.responses import JSONResponse
from huse.app import LETTERS, Explorer
from .space import Space

__all__ = ['QUERIES', 'ANSWERS', 'UNWANTED', 'QueryWords', 'Item', 'Picture', 'Conditions', 'Columns', 'NOTHING_ASKED', 'WAITING', 'TOGETHER', 'QUEUE_FULL', 'LOOK', 'PICTURES_OPEN', 'LISTS', 'ANSWER_TIME', 'LATE', 'routes', 'TOKEN_LETTERS', 'ASK', 'LIMITS', 'GRACE', 'Queried', 'Question', 'Search', 'Named', 'Classify', 'Listed', 'Counted', 'items_as_json', 'conditions_of', 'Searching', 'encode', 'Task', 'Desk', 'NotReady', 'embedder_of', 'version_of', 'get_ready', 'Newest', 'one_error', 'opened', 'fields_of', 'question_of', 'decoded', 'answer_of', 'answered', 'search_by_words', 'search_by_picture', 'classify_words', 'classify_picture', 'list_items', 'item_by_id', 'count_items', 'Counts', 'health_page', 'metrics_page', 'check_host', 'is_let_in', 'Gate', 'described', 'service', 'serve_run']
QUERIES: int
ANSWERS: int
UNWANTED: int
QueryWords = Annotated[str, Field(max_length=LETTERS, description='Words, by what they mean and as they are written.')]
Item = Annotated[str, Field(description='Id of an item, whose like is looked for.')]
Picture = Annotated[Base64Bytes | None, Field(description='The file of a picture, in Base64.')]
Conditions = Annotated[list[str], Field(description='Only items that meet these conditions, such as colour=red or price<50; a class path stands for all below it.')]
Columns = Annotated[list[str] | None, Field(description='Only these columns of the items; by default all.')]

class Queried(BaseModel, extra="forbid"):
    """A search by words or by an item, and how it is to be answered"""
    words: QueryWords = ''
    item: Item = ''
    k: Annotated[int, Field(ge=1, le=ANSWERS, description='Number of answers.')] = 10
    modality: Annotated[Literal['fused', 'image', 'text'], Field(description='What of the items is compared.')] = 'fused'
    where: Conditions = ...
    rank: Annotated[Literal['meaning', 'words', 'both'], Field(description="Words by their meaning, by the items' own words, or by both: what is called so first.")] = 'both'
    weight: Annotated[float, Field(ge=0, le=1, description='Share of the picture in words and a picture.')] = 0.5
    minus: Annotated[list[QueryWords], Field(max_length=UNWANTED, description='What is not wanted: words, or ids.')] = ...
    columns: Columns = None
    min_score: Annotated[float, Field(ge=-1, le=1, description='No answers with a smaller cosine similarity.')] = ...

class Question(BaseModel, extra="forbid"):
    """One of several queries: words, a picture, both, or an item"""
    words: QueryWords = ''
    item: Item = ''
    image: Picture = None

class Search(Queried):
    """A search by words, a picture, both, or an item, or several of these with the same options"""
    image: Picture = None
    queries: Annotated[list[Question], Field(max_length=QUERIES, description='Several queries, instead of one.')] = ...

class Named(BaseModel, extra="forbid"):
    """Words whose class is asked for"""
    words: QueryWords = ''
    k: Annotated[int, Field(ge=1, le=ANSWERS, description='Number of classes.')] = 5
    threshold: Annotated[float, Field(ge=0, le=1, description='If above 0: one class, the deepest that is as probable as this.')] = 0.0

class Classify(Named):
    """Words, a picture, or both, whose class is asked for; or several of these with the same options"""
    image: Picture = None
    queries: Annotated[list[Question], Field(max_length=QUERIES, description='Several queries, instead of one.')] = ...

class Listed(BaseModel, extra="forbid"):
    """Some items, in the order of the space"""
    where: Conditions = ...
    columns: Columns = None
    offset: Annotated[int, Field(ge=0, description='Items to pass over.')] = 0
    limit: Annotated[int, Field(ge=1, le=ANSWERS, description='Items at most.')] = 100

class Counted(Queried):
    """What is counted: all items that meet the conditions, or the k best answers to words or to an item"""
    k: Annotated[int, Field(ge=1, le=ANSWERS, description='Number of answers that are counted.')] = 100
    values: Annotated[int, Field(ge=1, le=ANSWERS, description='Values of a column that are named, at most.')] = 20

def items_as_json(
    space: Space,
    rows: list[int],
    columns: list[str],
    shown: list[int] | None = None,
) -> list[dict]:
    """Items as JSON has them, pictures as their addresses

    Args:
        rows: their numbers
        shown: the place of the picture that each shows among its own; default: the first
    """
NOTHING_ASKED: str

def conditions_of(
    where: list[str],
) -> dict | None:
    """Conditions for a search; ValueError for one that asks where files lie

    Args:
        where: as from a user
    """

class Searching:
    """A search that has been looked through: what is to be encoded for it, and then its answers"""
    space: Space
    asked: Search
    parts: list[Any]
    chosen: Any
    columns: Any
    rows: Any
    halves: list[Any]
    unwanted: list

    def __init__(
        self,
        space: Space,
        asked: Search,
        pictures: list,
    ) -> None:
        """A search that has been looked through: what is to be encoded for it, and then its answers

        Args:
            pictures: PIL image or None, for each query
        """

    def judged(self, embedder):
        """Whether each query belongs to the catalogue, as far as the embedder can say"""

    def ranked(self,
        vectors: np.ndarray,
    ) -> list[tuple]:
        """What is found, the best first

        Args:
            vectors: [len(parts), D] unit rows

        Returns:
            of the answers to each query: rows, scores, and which picture each shows
        """

    def answers(self,
        vectors: np.ndarray,
        embedder: Any = None,
    ) -> list[list[dict]]:
        """The answers to each query, as JSON has them

        Args:
            vectors: [len(parts), D] unit rows
            embedder: that made them
        """

def encode(
    embedder: Any,
    parts: list,
) -> np.ndarray:
    """Vectors of words, in one call, and of pictures, one by one

    Args:
        embedder: has embed_query
        parts: words and PIL images

    Returns:
        [len(parts), D] unit rows
    """
WAITING: int
TOGETHER: int
QUEUE_FULL: str

@dataclasses.dataclass
class Task:
    """A question that waits for its turn

    Args:
        explorer: the version of the space that it is about
        parts: what has to be encoded for it
        answer: function of the vectors of these
        slow: whether it has a picture
        embedder: that has encoded it, and encodes nothing of it twice
    """
    explorer: Explorer
    parts: list
    answer: Any
    slow: bool = False
    embedder: Any = None
    future: Future = ...

    @property
    def size(self) -> int: ...

class Desk:
    """A thread that answers: in turn, all questions without a picture that wait, together, and one with a picture"""
    together: Any
    size: int
    quick: Any
    slow: Any
    lock: threading.Condition
    batches: Any

    def __init__(
        self,
        together: int | None = None,
    ) -> None:
        """A thread that answers: in turn, all questions without a picture that wait, together, and one with a picture

        Args:
            together: queries of a batch, at most; by default TOGETHER
        """

    def ask(self,
        task: Task,
    ) -> Future:
        """Put a question at the end of the queue; OverflowError if that is too long

        Returns:
            of the answer
        """

class NotReady(RuntimeError):
    """The networks cannot answer"""

def embedder_of(
    explorer: Explorer,
) -> Any:
    """The networks, once they are loaded; NotReady if they could not be

    Returns:
        has embed_query and classify
    """
LOOK: float

def version_of(
    space: Space,
) -> str:
    """What tells one saved version of a space from another

    Returns:
        "" if it was not saved
    """

def get_ready(
    explorer: Explorer,
    networks: bool = True,
) -> None:
    """Make what the first search needs; what fails here is said to whoever asks

    Args:
        networks: they, too
    """

class Newest:
    """The newest version of a run, which is swapped as a whole"""
    run: Path
    trust_encoders: bool
    signs: Any
    explorer: Any
    loads: dict[str, int]

    def __init__(
        self,
        run: str | Path,
        trust_encoders: bool = False,
        embedder: Any = None,
    ) -> None:
        """The newest version of a run, which is swapped as a whole

        Args:
            run: folder of a run
            trust_encoders: also encoders of the run that are fetched, or that run a program of their own
            embedder: what encodes; by default that of the run is loaded
        """

    def look(self) -> bool:
        """Take the newest version, if that is another

        Returns:
            whether there was a new version that could be taken
        """

    def watch(self,
        every: float = LOOK,
    ) -> None:
        """Get ready, and then look from time to time, in a thread that ends with the program

        Args:
            every: seconds
        """
PICTURES_OPEN: int
LISTS: tuple[str, str, str]

def one_error(
    error: ValidationError | RequestValidationError,
) -> str:
    """The first thing that is wrong with a question, in one line"""

async def opened(
    request: Request,
):
    """The body of a request, which counts among those that are open until the block ends

    Returns:
        its body
    """

def fields_of(
    pairs: list[tuple],
) -> dict:
    """Options by their names; those that are lists gather their values

    Args:
        pairs: names and values, as in an address
    """

async def question_of(
    request: Request,
    body: bytes,
    kind: type[Search] | type[Classify],
):
    """The question in a body; HTTPException for one that cannot be read

    Args:
        kind: what it is to be
    """

async def decoded(
    request: Request,
    queries: list,
):
    """The pictures of some queries, which count among those in memory until the block ends

    Args:
        queries: each has an image, bytes or None

    Returns:
        a PIL image or None for each
    """
ANSWER_TIME: int
LATE: str
routes: APIRouter

async def answer_of(
    request: Request,
    task: Task,
) -> Any:
    """The answer of the desk; TimeoutError if it takes too long"""

def answered(
    explorer: Explorer,
    **content: Any,
) -> JSONResponse:
    """An answer, and the version of the space that it is about

    Args:
        content: as JSON has it
    """

async def search_by_words(request: Request, asked: Annotated[Queried, Query()]):
    """The items nearest to words, or to an item"""

async def search_by_picture(request: Request):
    """The items nearest to a picture, to a picture and words, or to each of several queries"""

async def classify_words(request: Request, asked: Annotated[Named, Query()]):
    """The class of words: the name of the leaf, the class path, and how probable it is"""

async def classify_picture(request: Request):
    """The class of a picture, of a picture and words, or of each of several queries"""

async def list_items(request: Request, asked: Annotated[Listed, Query()]):
    """Items that meet conditions, in the order of the space, and how many there are"""

async def item_by_id(request: Request, id: str):
    """One item"""

async def count_items(request: Request, asked: Annotated[Counted, Query()]):
    """How many items each class and each value of a column has, among all items or among the best answers"""

class Counts:
    """What is counted, in a registry of its own"""
    registry: prometheus.CollectorRegistry
    requests: prometheus.Counter
    seconds: prometheus.Histogram
    queries: prometheus.Counter
    together: prometheus.Histogram

    def __init__(self, newest: Newest, desk: Desk) -> None:
        """What is counted, in a registry of its own"""

async def health_page(request: Request):
    """Whether questions can be answered; status 503 if the networks could not be loaded"""

async def metrics_page(request: Request):
    """What has been counted, in the format of Prometheus"""
TOKEN_LETTERS: int
ASK: dict[str, str]

def check_host(
    host: str,
    token: str | None,
) -> None:
    """ValueError for a host that others can reach, without a token; and for a token that can be guessed"""

def is_let_in(
    header: str,
    token: str,
) -> bool:
    """Whether a request has the token, as a program or as a browser sends it

    Args:
        header: Authorization, or nothing
    """

class Gate:
    """Before everything: checks the token, adds headers, counts"""
    app: Any
    counts: Counts
    token: str | None

    def __init__(
        self,
        app: Any,
        counts: Counts,
        token: str | None,
    ) -> None:
        """Before everything: checks the token, adds headers, counts

        Args:
            app: ASGI application
        """
    async def __call__(self, scope, receive, send): ...

def described(
    schema: dict,
) -> str:
    """The description as a page, without a script

    Args:
        schema: as in openapi.json

    Returns:
        HTML
    """
LIMITS: str

def service(
    newest: Newest,
    title: str = "huse",
    token: str | None = None,
):
    """The JSON interface, and the app of chapter 75 below it

    Args:
        token: that is asked for; None: none

    Returns:
        an ASGI application
    """
GRACE: int

def serve_run(
    run: str | Path,
    port: int = 8750,
    host: str = "127.0.0.1",
    trust_encoders: bool = False,
    token: str | None = None,
) -> None:
    """Serve the JSON interface and the app until interrupted, then answer what has begun

    Args:
        run: folder of a run
        port: 0: any free one
        host: others than this machine need a token in HUSE_TOKEN
        trust_encoders: also encoders of the run that are fetched, or that run a program of their own
        token: by default HUSE_TOKEN
    """
