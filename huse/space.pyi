# Made by .ci/stubs from the module beside it.
import re
from pathlib import Path
import numpy as np
import pandas as pd
import pyarrow as pa
from pyarrow import compute as pc
from typing import Any
from .catalog import Catalog
from .lexical import WordIndex
from .neighbours import Index
from .queries import Queries
from .taxonomy import Taxonomy

__all__ = ['MATRICES', 'RAW', 'PART', 'TRAINED_ON', 'LOOKED_AT', 'ROW_NUMBER', 'COMPARE', 'LEAST', 'ID_COLUMNS', 'BY_MEANING', 'RAW_SHARE', 'OF_CLASSES', 'MADE_ANEW', 'FORMAT', 'WORDS', 'DATA', 'PATIENCE', 'AT_ONCE', 'Space', 'Results', 'words_and_codes', 'blended', 'with_part']

class Space(Queries):
    """An embedded catalogue"""
    table: Any
    fingerprint: Any
    image: np.ndarray
    text: np.ndarray
    embedder: Any
    image_probability: np.ndarray | None
    text_probability: np.ndarray | None
    image_raw: np.ndarray | None
    text_raw: np.ndarray | None
    class_names: list
    fusion_weight: float
    temperature: dict
    keys: np.ndarray
    pictures: Any
    owner: np.ndarray

    def __init__(
        self,
        items: pd.DataFrame | pa.Table,
        image: np.ndarray,
        text: np.ndarray,
        embedder: Any = None,
        class_names: list | None = None,
        image_probability: np.ndarray | None = None,
        text_probability: np.ndarray | None = None,
        fusion_weight: float = 0.5,
        temperature: dict | None = None,
        check: bool = True,
        fingerprint: str | None = None,
        pictures: np.ndarray | None = None,
        owner: np.ndarray | None = None,
        image_raw: np.ndarray | None = None,
        text_raw: np.ndarray | None = None,
    ) -> None:
        """An embedded catalogue

        Args:
            items: columns id, image, text, class_path, and any others
            image: [N, D] unit rows, from the pictures; zeros where there is none
            text: [N, D] unit rows, from the words; zeros where there are none
            embedder: has embed_query(text=…), embed_query(image=…) → [D], embed(catalog) → Space
            class_names: K class paths; by default those of the items
            image_probability: [N, K] classes from the picture; zeros where there is none
            text_probability: [N, K] classes from the words; zeros where there are none
            fusion_weight: weight of the picture in the fused probability
            temperature: modality → temperature of its probabilities; by default 1
            check: look at all ids and rows; `load` does this in its own way
            fingerprint: of the model that made the vectors; by default that of the embedder
            pictures: [P, D] unit rows, of every picture of items that have several; see below
            owner: [P] row of the item that each of them is of, ascending
            image_raw: [N, R] unit rows of a picture–text model; zeros where there is no picture
            text_raw: [N, R] the same of the words
        """
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

    @property
    def dimensions(self) -> int:
        """Length of the vectors"""

    @property
    def items(self) -> pd.DataFrame:
        """The items as a DataFrame, made when it is first asked for

        Returns:
            [N], columns id, image, text, class_path, and any others
        """

    @property
    def fused(self) -> np.ndarray:
        """Mean of the two unit vectors of each item, scaled to length one

        Returns:
            [N, D] unit rows
        """

    def vectors(self,
        modality: str,
        rows: slice | np.ndarray | list = slice(None),
    ) -> np.ndarray:
        """Rows of one modality

        Args:
            modality: "fused", "image" or "text"
            rows: which

        Returns:
            [n, D]; zeros where an item has no picture, or no words
        """

    def row(self,
        id: str,
    ) -> int | None:
        """The row of an item, None if there is no such item"""

    @property
    def schema(self) -> pa.Schema:
        """Columns and their types

        Returns:
            of the items
        """

    @property
    def classified(self) -> bool:
        """Whether there are class probabilities"""

    def __getitem__(self, rows: slice | np.ndarray | list) -> Space:
        """Some of the items, as a space of their own

        Args:
            rows: a slice, a mask, or row numbers
        """

    def probability(self,
        modality: str = "fused",
        rows: slice | np.ndarray | list = slice(None),
    ) -> np.ndarray:
        """Class probabilities

        Args:
            modality: "fused", "image" or "text"
            rows: which

        Returns:
            [n, K]; zeros where an item lacks the modality
        """

    def classify(self,
        modality: str = "fused",
        threshold: float = 0.0,
        rows: slice | np.ndarray | list = slice(None),
    ) -> pd.DataFrame:
        """The class of every item, backing off towards the root where the leaf is unsure

        Args:
            modality: "fused", "image" or "text"
            threshold: where no leaf class is as probable as this, a class further up the tree is named
            rows: which

        Returns:
            id, class_path (its own), class (leaf), predicted (class path, "": root), probability
        """

    def index(self,
        modality: str = "fused",
    ) -> Index:
        """The index over one modality, which calls the rows by `keys`

        Args:
            modality: "fused", "image" or "text"

        Returns:
            kept for the next search
        """

    def nearest(self,
        queries: np.ndarray,
        k: int = 10,
        modality: str = "fused",
        rows: np.ndarray | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Cosine similarity and row of the k nearest items

        Args:
            queries: [Q, D] unit rows
            k: answers for each query
            modality: what of the candidates is compared
            rows: candidates; default: all

        Returns:
            scores [Q, k], largest first, and rows [Q, k]; row -1 where there is no more
        """

    def rows_where(self,
        where: dict | str | list | pc.Expression,
    ) -> np.ndarray:
        """Rows of the items that meet all conditions; ValueError for unknown columns, and values of another type or no item

        Args:
            where: as in `conditions`; or an expression of pyarrow.compute

        Returns:
            row numbers, ascending
        """

    def rows_of(self,
        ids: list[str],
    ) -> dict[str, int]:
        """The rows of those items that there are

        Returns:
            id → row
        """

    def predicted(self,
        rows: slice | np.ndarray | list = slice(None),
    ) -> list:
        """The most probable class of items, by picture and words

        Args:
            rows: which

        Returns:
            of class paths
        """

    def shown(self,
        rows: np.ndarray,
        vectors: np.ndarray,
    ) -> np.ndarray:
        """Which picture of each item lies nearest to a vector

        Args:
            rows: [n] of items
            vectors: [n, D], what each of them is compared with

        Returns:
            int [n], 0: `image`, 1: the first of `other_images`, …
        """

    def word_index(self) -> WordIndex:
        """The index over the words, ids and part numbers of the items

        Returns:
            kept for the next search
        """

    def by_words(self,
        words: str,
        vector: np.ndarray,
        k: int = 10,
        modality: str = "fused",
        chosen: np.ndarray | None = None,
        rank: str = "both",
    ) -> Results:
        """Items that are called so, have these words, or mean that

        Args:
            vector: [D], what they mean
            k: number of answers
            modality: what of the items is compared with the vector
            chosen: rows among which is searched; None: all
            rank: "words", or "both": what is called so first
        """

    @property
    def raw(self) -> bool:
        """Whether there are rows of a picture–text model"""

    def raw_rows(self,
        modality: str = "fused",
        rows: slice | np.ndarray | list = slice(None),
    ) -> np.ndarray:
        """Rows of the picture–text model; fused, the mean of both, scaled to length one

        Args:
            modality: "fused", "image" or "text"
            rows: which

        Returns:
            [n, R] unit rows; zeros where an item has no picture, or no words
        """

    def by_items(self,
        raw: np.ndarray,
        vector: np.ndarray,
        k: int = 10,
        modality: str = "fused",
        chosen: np.ndarray | None = None,
        leave_out: list[str] | tuple = (),
    ) -> Results:
        """The nearest items, those first that are also like the query to the picture–text model

        Args:
            raw: [R], the query in the picture–text model's own space
            vector: [D], and in this one
            k: number of answers
            modality: what of the items is compared with them
            chosen: rows among which is searched; None: all
            leave_out: ids
        """

    def add_class(self,
        path: str,
        examples: Catalog | list[str] | pd.Series | None = None,
    ) -> None:
        """A class that was not there in training, which `probability` and `classify` know afterwards; on an error, none

        Args:
            path: class path, with " < " between the levels
            examples: ids of items of this space, or a catalogue; None: by the name alone
        """

    def refresh(self) -> None:
        """Take in the classes that the pipeline has learnt since the space was embedded; on an error, none"""

    def has_parts(self) -> bool:
        """Whether the column `part` is there and says what the items were to a run"""

    def held_out(self) -> np.ndarray:
        """Items with a picture, words and a class that no training has seen

        Returns:
            row numbers
        """

    def metrics(self,
        taxonomy: Taxonomy | None = None,
        any_class: bool = False,
    ) -> dict:
        """Tables 1 to 3 of the paper for whole items with a class that no training has seen, as fractions

        Args:
            taxonomy: by default the tree of the class paths
            any_class: an answer is right by any class that it shares, not by the first alone

        Returns:
            items, classes, retrieval, hierarchical_precision, classification
        """

    def labels(self) -> np.ndarray:
        """Number of each item's own class among `class_names`; K, which is always missed, if it is not among them

        Returns:
            int [N]
        """

    def evaluate(self,
        taxonomy: Taxonomy | None = None,
    ) -> pd.DataFrame:
        """The numbers of `metrics` as a tidy table

        Args:
            taxonomy: by default the tree of the class paths

        Returns:
            task, metric, value
        """

    def add(self,
        new: Space | Catalog,
    ) -> None:
        """Take in new items; all of them, or on a ValueError none

        Args:
            new: Space of the same towers, or a catalogue, which the embedder embeds
        """

    def remove(self,
        ids: list[str] | pd.Series,
    ) -> None:
        """Take items out; all of them, or on a ValueError none

        Args:
            ids: a list of ids
        """

    def set_items(self,
        items: pd.DataFrame,
    ) -> None:
        """Replace the table of items; vectors and indexes stay

        Args:
            items: the same items in the same order; other texts, classes or columns
        """

    def save(self,
        folder: str | Path,
    ) -> Path:
        """Write the space into a folder, all of it or nothing

        Args:
            folder: made, or replaced if it holds a saved space

        Returns:
            the folder
        """

    @classmethod
    def load(cls,
        folder: str | Path,
        embedder: Any = None,
    ) -> Space:
        """Open a saved space; FileNotFoundError where there is none, ValueError where it is damaged

        Args:
            folder: as written by save
            embedder: has embed_query; needed to search by words or picture
        """
MATRICES: tuple[str, ...]
RAW: tuple[str, str]
PART: str
TRAINED_ON: tuple[str, str]
LOOKED_AT: int
ROW_NUMBER: str
COMPARE: dict[str, Any]

class Results(pd.DataFrame):
    """Answers of a search: a DataFrame that a notebook shows as pictures, and a terminal as lines"""

    def __init__(
        self,
        found: pd.DataFrame,
    ) -> None:
        """Answers of a search: a DataFrame that a notebook shows as pictures, and a terminal as lines

        Args:
            found: an answer in each row, the best first
        """
    def __repr__(self) -> str: ...
LEAST: int
ID_COLUMNS: re.Pattern[str]
BY_MEANING: int

def words_and_codes(
    table: pa.Table,
) -> tuple[list[str], list[list[str]]]:
    """Words of items, and lists of their ids and part numbers

    Args:
        table: of items
    """
RAW_SHARE: float

def blended(
    near: np.ndarray,
    raw: np.ndarray,
    share: float = RAW_SHARE,
) -> np.ndarray:
    """Two likenesses of the same items as one, each with mean 0 and deviation 1 before

    Args:
        near: [n] cosines in the space
        raw: [n] cosines in the picture–text model's own space; NaN where there is none
        share: of the latter

    Returns:
        [n], the largest first in the order that they make
    """
OF_CLASSES: tuple[str, ...]

def with_part(
    catalog: Catalog,
    part: Any,
) -> Catalog:
    """A catalogue that says what its items are to a run; a column `part` of its own is called `part_`

    Args:
        part: train, valid, test or new: of all items, or of each
    """
MADE_ANEW: tuple[str, str]
FORMAT: str
WORDS: str
DATA: re.Pattern[str]
PATIENCE: int
AT_ONCE: int
