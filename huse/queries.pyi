# Made by .ci/stubs from the module beside it.
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator
import numpy as np
import pandas as pd
import pyarrow as pa
from PIL import Image
from .catalog import Catalog

__all__ = ['MODALITIES', 'EMPTY', 'REMOVED', 'SIGNS', 'NEAR_WORDS', 'COMPARED', 'RANKS', 'Queries', 'unit', 'fingerprint_of', 'Words', 'as_list', 'check_modality', 'named_error', 'without', 'nonnegative', 'parse_where', 'read_as', 'near', 'near_paths', 'did_you_mean', 'check_options']
MODALITIES: tuple[str, str, str]

class Queries:
    """Reads queries; a base class

    Args:
        fingerprint: of the model that made the vectors; None if nobody knows
    """
    fingerprint: str | None = None
    _embedder: Any = None

    @property
    def embedder(self) -> Any: ...

    @embedder.setter
    def embedder(self, embedder: Any) -> None: ...

    def __len__(self) -> int:
        """Returns:
            items
        """

    @property
    def dimensions(self) -> int:
        """Returns:
            D
        """

    @property
    def schema(self) -> pa.Schema:
        """Returns:
            columns of the items
        """

    @property
    def classified(self) -> bool:
        """Returns:
            whether classes were predicted
        """

    def row(self, id: str) -> int | None:
        """Args:
            id: None if there is no such item
        """

    def rows_of(self, ids: list[str]) -> dict[str, int]:
        """Args:
            ids: id → row, of those that there are
        """
    def vectors(self, modality: str, rows: slice | np.ndarray | list) -> np.ndarray: ...

    def by_words(self, words: str, vector: np.ndarray, k: int, modality: str, chosen: np.ndarray | None, rank: str,
                 ) -> pd.DataFrame: ...

    @property
    def raw(self) -> bool: ...

    def check_model(self,
        model: Any,
    ) -> None:
        """ValueError for another model than that of this space, where both have a fingerprint

        Args:
            model: an embedder or a space
        """

    def query_kind(self,
        query: Any,
    ) -> str:
        """What a query is taken for; FileNotFoundError for a picture that is not there

        Args:
            query: words, path of a picture, PIL image, id of an item, vector, or a dict of such parts and their weights

        Returns:
            "item", "image", "words", "vector" or "parts"
        """

    def query_vector(self,
        query: Any = None,
        modality: str = "fused",
        image: str | Path | Image.Image | None = None,
        weight: float = 0.5,
        minus: Any = None,
    ) -> np.ndarray:
        """The query as a point of the space; ValueError for what cannot be one

        Args:
            query: as in query_kind
            modality: whose row stands for an item
            image: a picture besides: path or PIL image
            weight: share of that picture
            minus: what is not wanted: a query, or a list of them

        Returns:
            [D], of length one
        """

    def conditions(self,
        where: dict | str | list,
    ) -> Iterator[tuple[str, str, pa.Array]]:
        """The conditions of a search; ValueError for unknown columns, and for values of another type or that no item has

        Args:
            where: column → value, list of values, range (least, most) or dict from signs to values; or text, as in `parse_where`

        Returns:
            column, sign, and values, of the type in which they are compared
        """

    def search(self,
        query: Any = None,
        k: int = 10,
        modality: str = "fused",
        where: Any = None,
        image: Any = None,
        weight: float = 0.5,
        minus: Any = None,
        rank: str = "meaning",
    ) -> Any:
        """The k items nearest to a query, by cosine similarity

        Args:
            query: words, path of a picture, PIL image, id of an item, vector, dict of such parts and their weights; or several
            k: number of answers, at most the items there are
            modality: what of the candidates is compared: "fused", "image" or "text"
            where: only items that meet these conditions: {"price": (None, 50)}, "price<50", see above
            image: a picture besides the query, path or PIL image; or a list: one for each query
            weight: share of that picture
            minus: what is not wanted: a query, or a list of them
            rank: "meaning"; words also by the items' own words: "words", "both"; or "items", see below

        Returns:
            rank (from 1), id, score (cosine similarity), text, class_path, image, predicted; of several queries a list
        """

    def check_search(self,
        k: int = 10,
        modality: str = "fused",
        where: Any = None,
        weight: float = 0.5,
        rank: str = "meaning",
    ) -> Any:
        """ValueError for what is wrong in a search, apart from its queries; needs no embedder

        Returns:
            the items that meet the conditions, as this kind of space counts them; None: all
        """

    def raw_rows(self, modality: str, rows: slice | np.ndarray | list) -> np.ndarray:
        """Args:
            modality: [n, R], zeros as above
            rows: [n, R], zeros as above
        """

    def by_items(self, raw: np.ndarray, vector: np.ndarray, k: int, modality: str, chosen: np.ndarray | None,
                 leave_out: list[str]) -> pd.DataFrame:
        """Args:
            leave_out: answers to [R] and [D]
        """

    def sync(
        self,
        catalog: Catalog,
        dry_run: bool = False,
        keep: bool = False,
        progress: bool = False,
    ) -> pd.DataFrame:
        """Make the space hold exactly the items of a catalogue; on an error nothing is changed

        Args:
            catalog: the items that the space is to hold
            dry_run: only say what would change
            keep: take nothing out
            progress: show progress bars of a pipeline

        Returns:
            id, change: added, replaced, updated or removed
        """

def unit(
    x: np.ndarray,
) -> np.ndarray:
    """Rows scaled to length one; rows of zeros stay zero

    Args:
        x: [..., D]

    Returns:
        float32 [..., D]
    """

def fingerprint_of(
    model,
) -> str | None:
    """The fingerprint that a model has of its own; nothing is waited for

    Args:
        model: an embedder, or None

    Returns:
        None if it has none, or is still being loaded
    """

class Words(str):
    """Words, even where an item or a picture is called so"""

def as_list(
    query: Any,
) -> list | None:
    """Several queries as a list; None for a single one, such as a list of numbers

    Args:
        query: one query, or several

    Returns:
        of queries; None for a single one
    """
EMPTY: str

def check_modality(modality: str):
    """ValueError unless there is such a modality"""

@contextmanager
def named_error(
    which: str | None,
) -> Iterator[None]:
    """An error inside names the query that it is about

    Args:
        which: query; None: there is but one
    """
REMOVED: float

def without(
    vector: np.ndarray,
    unwanted: list,
    share: float = REMOVED,
) -> np.ndarray:
    """A vector with less of what is not wanted; Widdows, Orthogonal negation in vector spaces (2003), with a share

    Args:
        vector: [D] of length one
        unwanted: of vectors [D] of length one
        share: of what the vector has of them

    Returns:
        [D] of length one
    """

def nonnegative(
    basis: np.ndarray,
    vector: np.ndarray,
) -> np.ndarray:
    """The weights of the basis that come nearest to a vector; Lawson, Hanson, Solving Least Squares Problems (1974)

    Args:
        basis: [D, n]
        vector: [D]

    Returns:
        [n], none below 0
    """
SIGNS: tuple[str, ...]

def parse_where(
    conditions: str | list[str],
) -> dict | None:
    """Conditions as a dict; of several values of one column with =, any counts

    Args:
        conditions: such as "colour=red", "price<50"

    Returns:
        column → values, or column → sign → values where there are other signs; None if there are none
    """

def read_as(
    column: str,
    values: pa.ChunkedArray | pa.Array,
    kind: pa.DataType,
) -> pa.ChunkedArray | pa.Array:
    """A column as numbers or days; ValueError where it holds other words

    Args:
        column: its name, for the message
        kind: that of the values, or what they are compared as
    """
NEAR_WORDS: int
COMPARED: int

def near(
    wanted: str,
    known: list[str],
) -> list[str]:
    """Some of the known words that may have been meant

    Returns:
        the nearest first
    """

def near_paths(
    wanted: str,
    known: list[str],
) -> list[str]:
    """Some class paths, or paths above them, that may have been meant

    Args:
        known: class paths
    """

def did_you_mean(
    words: list,
) -> str:
    """The end of a message

    Args:
        words: what is near, perhaps nothing
    """
RANKS: tuple[str, ...]

def check_options(
    k: int = 10,
    modality: str = "fused",
    weight: float = 0.5,
    rank: str = "meaning",
) -> None:
    """ValueError for what no search can have, in whatever space"""
