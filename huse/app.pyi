# Made by .ci/stubs from the module beside it.
import socket
import threading
from concurrent.futures import Future
import numpy as np
import pandas as pd
import pyarrow as pa
from PIL import Image
from typing import Any, Callable
from .space import Space

__all__ = ['SHOWN_FIRST', 'LIMIT', 'PIXELS', 'COSTLY', 'SHRUNK', 'LETTERS', 'FORMATS', 'TOO_LARGE', 'SIMPLE', 'ORIENTATION', 'ENDING', 'LAST', 'FACET_VALUES', 'RANKED', 'SHOWN_AT_ONCE', 'EXACT', 'POLICY', 'HEADERS', 'OPEN', 'UPLOAD_TIME', 'TOO_MANY', 'TOO_SLOW', 'OWN_NAMES', 'CONNECTIONS', 'card', 'class_tree', 'shown_columns', 'facet', 'facets_of', 'map_data', 'read_upload', 'later', 'Explorer', 'where_of', 'rank_of', 'once', 'check_page', 'Uploads', 'read_body', 'asked_of', 'aside', 'web_app', 'LaterEmbedder', 'explorer_of', 'listen', 'serve', 'explore']

def card(
    item,
    letters: int = 160,
) -> dict:
    """What is shown of an item

    Args:
        item: row of a table with id, image, text and class_path
        letters: of the words, at most
    """

def class_tree(
    class_paths: pd.Series,
) -> list[dict]:
    """Classes and branches in the order of the tree

    Args:
        class_paths: of the items

    Returns:
        path, level (0 for a root) and number of items of each class and branch
    """
SHOWN_FIRST: tuple[str, ...]

def shown_columns(
    space: Space,
    wanted: list[str] | None,
) -> list[str]:
    """The columns that an answer has; ValueError for one that there is not

    Args:
        wanted: names, also several in one, separated by commas; None: all
    """

def facet(
    column: pa.ChunkedArray,
    most: int,
) -> dict:
    """What is in a column

    Args:
        most: values that are named

    Returns:
        values and their numbers of items, or least and greatest; items without a value
    """

def facets_of(
    space: Space,
    rows: np.ndarray | None,
    columns: list[str] | None,
    most: int,
) -> dict:
    """Items by class and branch, and by the values of their columns

    Args:
        rows: of the items that are counted; None: all
        columns: by default all but those in which nearly every item has its own words
        most: values that are named of a column
    """

def map_data(
    points: pd.DataFrame,
) -> dict:
    """The map of a space, ready to be drawn in a browser

    Args:
        points: from umap_points

    Returns:
        items, points [item, 0 or 1, x, y], and the colour of each top-level class
    """
LIMIT: int
PIXELS: int
COSTLY: int
SHRUNK: int
LETTERS: int
FORMATS: tuple[str, ...]
TOO_LARGE: str

def read_upload(
    data: bytes,
) -> Image.Image:
    """An uploaded picture; ValueError if it cannot be read or is too large"""
SIMPLE: tuple[str, ...]
ORIENTATION: int
ENDING: threading.Event
LAST: int

def later(*jobs) -> list[Future]:
    """Do jobs one after another in a thread that ends with the program"""

class Explorer:
    """Answers the questions of the page and the widget about a space"""
    space: Space
    points: Future
    doubtful: Any
    key: Any
    lock: threading.Lock
    drawing: threading.Semaphore
    counted: dict[str, Any]

    def __init__(self,
        space: Space,
        points: Future,
        labelled: pd.DataFrame | None = None,
    ) -> None:
        """Answers the questions of the page and the widget about a space

        Args:
            points: of the table that umap_points gives
            labelled: from Pipeline.label; what is not clear of it can be reviewed
        """

    def about(self) -> dict:
        """What is shown before the first query

        Returns:
            number of items, class tree, a few items, limits, and what can be asked for
        """

    def facets(self,
        class_path: str = "",
        filters: dict | None = None,
    ) -> dict:
        """Values of each column with their items, among those that meet the filters on other columns

        Returns:
            column → as from `facet`
        """

    def search(self,
        words: str = "",
        item: str = "",
        picture: bytes | None = None,
        class_path: str = "",
        filters: dict | None = None,
        first: int = 0,
        count: int = 10,
        balance: float = 0.5,
    ) -> dict:
        """Answers to a question; without one, all items that meet the filters; or what is wrong

        Args:
            item: id; words and picture are not looked at then
            picture: a file's content; with words, the query is both
            class_path: only items of this class and those below it
            filters: column → list of values, or dict with min, max or both
            first: answers that are passed over
            count: answers that are wanted; 0: only their total and the facets
            balance: 0: words as they are written, 1: what they mean

        Returns:
            answers: cards with scores; total; facets; item: its card; fits and strange; or error: one line
        """

    def picture(self,
        id: str,
        of: str = "",
        n: int = 0,
    ) -> bytes | None:
        """The picture of an item, drawn anew, so that nothing but pixels leaves the catalogue

        Args:
            id: of an item
            of: "review": of one whose label is reviewed
            n: which of its pictures: 0 the first, 1 the first of `other_images`, …

        Returns:
            a small WebP file, or None if there is no picture to read
        """

    def map(self) -> dict:
        """The map; waits until it is drawn

        Returns:
            as from map_data; or error: one line
        """

    def items(self,
        ids: list[str],
    ) -> dict:
        """All columns of some items

        Args:
            ids: those that are not there are left out

        Returns:
            columns: names; rows: lists of values; or error: one line
        """

    def review(self,
        first: int = 0,
        count: int = 50,
    ) -> dict:
        """Labels that are not clear, the least probable first

        Returns:
            items: cards with the proposed class, its probability, the second, agree and fits; total; or error
        """

def where_of(
    class_path: str,
    filters: dict | None,
) -> dict:
    """The conditions of a search; ValueError for what is no filter

    Args:
        class_path: "" for all
        filters: column → list of values, or dict with min, max or both

    Returns:
        as `Space.rows_where` takes it
    """

def rank_of(
    balance: float,
) -> str:
    """How answers are ranked at a place of the slider

    Args:
        balance: 0: words as they are written, 1: what they mean
    """

def once(
    embedder: Any,
) -> Any:
    """The same for some questions, nothing of which is encoded twice, where it can do that"""
FACET_VALUES: int
RANKED: Any
SHOWN_AT_ONCE: int

def check_page(
    first: int,
    count: int,
) -> None:
    """ValueError for a part of a list that cannot be asked for"""
EXACT: int
POLICY: str
HEADERS: dict[str, str]
OPEN: int
UPLOAD_TIME: int
TOO_MANY: str
TOO_SLOW: str

class Uploads:
    """Bytes of the uploads that are open"""
    size: int

    def __init__(self) -> None:
        """Bytes of the uploads that are open"""

async def read_body(
    request: Any,
    upload: Uploads | None = None,
    uploads: Uploads | None = None,
) -> bytes:
    """The body of a request; ValueError as soon as it is known to be too large, OverflowError if there are too many

    Args:
        request: of Starlette
        upload: where its bytes are counted
        uploads: and those of all
    """

def asked_of(
    parameters: Any,
) -> dict:
    """A search that an address holds; ValueError where it cannot be read

    Args:
        parameters: name → text, as in an address

    Returns:
        as `search` takes it
    """

async def aside(
    work: Callable,
) -> Any:
    """The answer of work that takes its time, in a thread that the end of the program does not wait for

    Returns:
        what it returns
    """
OWN_NAMES: tuple[str, str, str]

def web_app(
    explorer: Explorer,
    title: str = "huse",
    names: tuple = OWN_NAMES,
):
    """The page and everything that it asks for, and nothing else

    Args:
        title: of the page
        names: under which the server is asked

    Returns:
        an ASGI application
    """

class LaterEmbedder:
    """Stands for an embedder that is still being loaded"""
    loading: Future

    def __init__(self, loading: Future) -> None:
        """Stands for an embedder that is still being loaded"""

def explorer_of(
    run,
    trust_encoders: bool = False,
    embedder: Any = None,
    labelled: pd.DataFrame | None = None,
) -> Explorer:
    """The explorer of a run or a space; networks and map follow in the background

    Args:
        run: folder of a run, or a Space
        trust_encoders: also encoders of the run that are fetched, or that run a program of their own
        embedder: that of an older version of the run; by default that of the run is loaded
        labelled: from Pipeline.label, to be reviewed
    """

def listen(
    port: int,
    host: str = "127.0.0.1",
) -> socket.socket:
    """A socket that is listening; OSError where the port is taken

    Args:
        port: 0: any free one
        host: by default for this machine only
    """
CONNECTIONS: int

def serve(
    run,
    port: int = 8750,
    open_browser: bool = True,
    trust_encoders: bool = False,
    labelled: pd.DataFrame | None = None,
) -> None:
    """Serve the page to this machine until interrupted

    Args:
        run: folder of a run, or a Space
        port: 0: any free one
        trust_encoders: also encoders of the run that are fetched, or that run a program of their own
        labelled: from Pipeline.label, to be reviewed
    """

def explore(
    space: Space,
    labelled: pd.DataFrame | None = None,
) -> Any:
    """Search box, answers and map of a space in a notebook cell

    Args:
        labelled: from Pipeline.label, to be reviewed

    Returns:
        a widget
    """
