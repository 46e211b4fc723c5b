# Made by .ci/stubs from the module beside it.
import numpy as np
import pyarrow as pa
from typing import Any
import pandas as pd
from .queries import Queries
from .space import Space
from .catalog import Catalog

__all__ = ['TABLE', 'STORE_FORMAT', 'KEY', 'BATCH', 'SEEN_AT_ONCE', 'WORDS_LOOKED_AT', 'PROBES', 'SharedSpace', 'row_batches']
TABLE: str
STORE_FORMAT: str

class SharedSpace(Queries):
    """A space in a folder or in an object store, as a LanceDB table"""
    uri: str
    fingerprint: Any
    embedder: Any
    table: None

    def __init__(
        self,
        uri: str,
        embedder: Any = None,
        storage_options: dict | None = None,
    ) -> None:
        """A space in a folder or in an object store, as a LanceDB table

        Args:
            uri: a folder, or an object store: s3://bucket/prefix, gs://…, az://…
            embedder: has embed_query, and embed(catalog) → Space; needed to search by words or picture
            storage_options: of LanceDB: endpoint, keys, …; default: environment variables
        """
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

    @property
    def version(self) -> int:
        """The version that this reader sees"""

    def refresh(self) -> int:
        """Take the newest version

        Returns:
            the version
        """

    @property
    def schema(self) -> pa.Schema:
        """Columns of the items and their types"""

    @property
    def dimensions(self) -> int:
        """Length of the vectors"""

    @property
    def classified(self) -> bool:
        """Whether the table has a column of predicted classes"""

    @classmethod
    def publish(cls,
        space: Space,
        uri: str,
        storage_options: dict | None = None,
    ) -> SharedSpace:
        """Write a space as a new table; ValueError if there is one already

        Args:
            uri: a folder, or an object store: s3://bucket/prefix, gs://…, az://…
            storage_options: of LanceDB: endpoint, keys, …; default: environment variables
        """

    def row(self,
        id: str,
    ) -> int | None:
        """LanceDB's number of an item in this version, None if there is no such item"""

    def rows_of(self,
        ids: list[str],
    ) -> dict[str, int]:
        """LanceDB's numbers of those items that there are

        Returns:
            id → row
        """

    def vectors(self,
        modality: str,
        rows: slice | np.ndarray | list | tuple = (),
    ) -> np.ndarray:
        """Rows of one modality

        Args:
            modality: "fused", "image" or "text"
            rows: their numbers

        Returns:
            [n, D]; zeros where an item has no picture, or no words
        """

    def add(self,
        new: Space | Catalog,
    ) -> None:
        """Take in new items as one version; all of them, or on a ValueError none

        Args:
            new: Space of the same towers, or a catalogue, which the embedder embeds
        """

    def remove(self,
        ids: list[str] | pd.Series,
    ) -> None:
        """Take items out as one version; all of them, or on a ValueError none

        Args:
            ids: a list of ids
        """

    def optimize(self) -> None:
        """Merge small files, index what is new, delete versions older than a week"""
KEY: dict[str, str]
BATCH: int

def row_batches(
    space: Space,
    schema: pa.Schema,
):
    """Rows of a space in the order of a table's columns; a column that the space lacks has no values

    Args:
        schema: of a table, or some columns of it

    Returns:
        record batches
    """
SEEN_AT_ONCE: int
WORDS_LOOKED_AT: int
PROBES: int
