# Made by .ci/stubs from the module beside it.
from pathlib import Path
from typing import Any, Iterator
import numpy as np
import pandas as pd
import pyarrow as pa
from PIL import Image
from pyarrow import compute as pc

__all__ = ['MODALITIES', 'EMPTY', 'Queries', 'unit', 'fingerprint_of', 'check_modality']
MODALITIES: tuple[str, str, str]

class Queries:
    """Reads queries; a base class

    Args:
        fingerprint: of the model that made the vectors; None if nobody knows
    """
    fingerprint: str | None = None
    _embedder: Any = None

    @property
    def embedder(self) -> Any:
        """Returns:
            has embed_query(text=…), embed_query(image=…) → [D], and embed(catalog) → Space
        """

    @embedder.setter
    def embedder(self, embedder: Any) -> None: ...

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
    def vectors(self, modality: str, rows: slice | np.ndarray | list) -> np.ndarray: ...

    def check_model(self,
        model: Any,
    ) -> None:
        """ValueError for another model than that of this space, where both have a fingerprint

        Args:
            model: an embedder or a space
        """

    def query_kind(self,
        query: str | Path | Image.Image | np.ndarray,
    ) -> str:
        """What a query is taken for; FileNotFoundError for a picture that is not there

        Args:
            query: words, path of a picture, PIL image, id of an item, or vector

        Returns:
            "item", "image", "words" or "vector"
        """

    def query_vector(self,
        query: str | Path | Image.Image | np.ndarray | None = None,
        modality: str = "fused",
        image: str | Path | Image.Image | None = None,
        weight: float = 0.5,
    ) -> np.ndarray:
        """The query as a point of the space; ValueError for what cannot be one

        Args:
            query: as in query_kind
            modality: whose row stands for an item
            image: a picture besides: path or PIL image
            weight: share of that picture

        Returns:
            [D], of length one
        """

    def search(self,
        query: str | Path | Image.Image | np.ndarray | None = None,
        k: int = 10,
        modality: str = "fused",
        where: dict | pc.Expression | None = None,
        image: str | Path | Image.Image | None = None,
        weight: float = 0.5,
    ) -> pd.DataFrame:
        """The k items nearest to a query, by cosine similarity

        Args:
            query: words, path of a picture, PIL image, id of an item, or vector
            k: number of answers, at most the items there are
            modality: what of the candidates is compared: "fused", "image" or "text"
            where: only items that meet these conditions: column → value or list of values
            image: a picture besides the query: path or PIL image
            weight: share of that picture

        Returns:
            rank (from 1), id, score (cosine similarity), text, class_path, image, predicted
        """

    def conditions(self,
        where: dict,
    ) -> Iterator[tuple[str, pa.Array]]:
        """The conditions of a search; ValueError for unknown columns and values of another type

        Args:
            where: column → value or list of values

        Returns:
            column, and its values in the column's type
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
EMPTY: str

def check_modality(modality: str):
    """ValueError unless there is such a modality"""
