# Made by .ci/stubs from the module beside it.
from typing import Any
from pathlib import Path
import numpy as np

__all__ = ['EXACT_LIMIT', 'RECALL', 'SAMPLE', 'ROWS_AT_ONCE', 'Index', 'default_cells', 'recall', 'trained_like']
EXACT_LIMIT: int
RECALL: float
SAMPLE: int

class Index:
    """Nearest unit rows by cosine similarity, each known by an id"""
    index: Any
    file: None

    def __init__(
        self,
        index,
        file=None,
    ) -> None:
        """Nearest unit rows by cosine similarity, each known by an id

        Args:
            index: a faiss index with ids, for inner products
            file: that the index is mapped from, if it is: a path or an open file
        """
    def __len__(self) -> int: ...

    @property
    def exact(self): ...
    def __repr__(self) -> str: ...

    @classmethod
    def build(
        cls,
        rows: np.ndarray,
        ids: np.ndarray,
        queries: np.ndarray | None = None,
        cells: int | None = None,
    ) -> Index:
        """An index of all rows

        Args:
            rows: [N, D] unit rows
            ids: [N] int; rows of one id are of one thing
            queries: [Q, D] unit rows like those to come; default: some of the rows
            cells: 0: exact; default: by `default_cells`
        """

    def add(
        self,
        rows: np.ndarray,
        ids: np.ndarray,
    ) -> None:
        """Add rows; those that are there stay as they are

        Args:
            rows: [n, D] unit rows
            ids: [n] int, not in the index yet
        """

    def remove(
        self,
        ids: np.ndarray,
    ) -> None:
        """Take rows out

        Args:
            ids: [n] int; those that are not there are passed over
        """

    def search(
        self,
        queries: np.ndarray,
        k: int,
        allowed: np.ndarray | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Cosine similarity and id of the k nearest rows

        Args:
            queries: [Q, D] unit rows
            k: answers for each query
            allowed: ids to choose from; default: all

        Returns:
            scores [Q, k], largest first, and ids [Q, k]; id -1 where there is no more
        """

    def search_each(
        self,
        queries: np.ndarray,
        k: int,
        allowed: np.ndarray | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Cosine similarity and id of the k nearest ids, each once, by its best row

        Args:
            queries: [Q, D] unit rows
            k: answers for each query
            allowed: ids to choose from; default: all

        Returns:
            scores [Q, k], largest first, and ids [Q, k]; id -1 where there is no more
        """

    def probe(
        self,
        rows: np.ndarray,
        ids: np.ndarray,
        queries: np.ndarray,
        k: int = 10,
    ) -> None:
        """Look into as many cells, a power of two, as the wanted recall needs on sample queries

        Args:
            rows: [N, D] those in the index
            ids: [N]
            queries: [Q, D] unit rows
            k: answers that count
        """

    def save(
        self,
        file: str | Path,
    ) -> None:
        """Write the index into a file"""

    @classmethod
    def load(
        cls,
        file,
    ) -> Index:
        """Open an index in a file; ValueError if it is not one

        Args:
            file: a path or an open file
        """

def default_cells(
    rows: int,
) -> int:
    """Number of cells: 0 up to EXACT_LIMIT, then about the square root of the number of rows, a power of two

    Args:
        rows: number of rows

    Returns:
        0: exact
    """
ROWS_AT_ONCE: int

def recall(
    found: np.ndarray,
    wanted: np.ndarray,
) -> float:
    """Share of the wanted ids that were found

    Args:
        found: [Q, k] ids
        wanted: [Q, k] ids
    """

def trained_like(
    n: int,
    dim: int = 512,
    classes: int = 1000,
    seed: int = 0,
) -> np.ndarray:
    """Made-up rows around the classes of a tree, spread as in a trained space

    Args:
        n: rows
        dim: D
        seed: of rows; the classes are always the same

    Returns:
        float32 [n, D] unit rows
    """
