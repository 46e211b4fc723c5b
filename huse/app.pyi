# Made by .ci/stubs from the module beside it.
import threading
from concurrent.futures import Future
import pandas as pd
from PIL import Image
from typing import Any
from .space import Space

__all__ = ['LIMIT', 'PIXELS', 'COSTLY', 'SHRUNK', 'LETTERS', 'FORMATS', 'TOO_LARGE', 'SIMPLE', 'ORIENTATION', 'POLICY', 'HEADERS', 'OPEN', 'UPLOAD_TIME', 'TOO_MANY', 'TOO_SLOW', 'CONNECTIONS', 'card', 'class_tree', 'map_data', 'read_upload', 'later', 'Explorer', 'Uploads', 'web_app', 'LaterEmbedder', 'explorer_of', 'serve', 'explore']

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

def later(*jobs) -> list[Future]:
    """Do jobs one after another in a thread that ends with the program"""

class Explorer:
    """Answers the questions of the page and the widget about a space"""
    space: Space
    points: Future
    key: Any
    lock: threading.Lock
    drawing: threading.Semaphore

    def __init__(self,
        space: Space,
        points: Future,
    ) -> None:
        """Answers the questions of the page and the widget about a space

        Args:
            points: of the table that umap_points gives
        """

    def about(self) -> dict:
        """What is shown before the first query

        Returns:
            number of items, class tree, a few items, limits, and a key to its pictures
        """

    def query(self, words, item, picture):
        """What was asked, as an id or a vector of the space; ValueError if nothing was"""

    def is_strange(self, words, picture):
        """Whether a query does not belong to the catalogue, as far as the embedder can say"""

    def search(self,
        words: str = "",
        item: str = "",
        picture: bytes | None = None,
        class_path: str = "",
    ) -> dict:
        """Ten answers, or what is wrong with the question

        Args:
            item: id; the other two are not looked at then
            picture: a file's content; with words, the query is both
            class_path: only items of this class and those below it

        Returns:
            answers: ten cards with scores, the card of the item, and strange; or error: one line
        """

    def picture(self,
        id: str,
    ) -> bytes | None:
        """The picture of an item, drawn anew, so that nothing but pixels leaves the catalogue

        Args:
            id: of an item

        Returns:
            a small WebP file, or None if there is no picture to read
        """

    def map(self) -> dict:
        """The map; waits until it is drawn

        Returns:
            as from map_data; or error: one line
        """
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

def web_app(
    explorer: Explorer,
    title: str = "huse",
):
    """The page and everything that it asks for, and nothing else

    Args:
        title: of the page

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
) -> Explorer:
    """The explorer of a run or a space; networks and map follow in the background

    Args:
        run: folder of a run, or a Space
        trust_encoders: also encoders of the run that are fetched, or that run a program of their own
    """
CONNECTIONS: int

def serve(
    run,
    port: int = 8750,
    open_browser: bool = True,
    trust_encoders: bool = False,
) -> None:
    """Serve the page to this machine until interrupted

    Args:
        run: folder of a run, or a Space
        port: 0: any free one
        trust_encoders: also encoders of the run that are fetched, or that run a program of their own
    """

def explore(
    space: Space,
) -> Any:
    """Search box, answers and map of a space in a notebook cell

    Returns:
        a widget
    """
