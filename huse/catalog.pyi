# Made by .ci/stubs from the module beside it.
import logging
from collections.abc import Iterable
from pathlib import Path
import numpy as np
import pandas as pd
from typing import Any
from huse.tables import Note

__all__ = ['log', 'COLUMNS', 'NOTED', 'SAMPLES', 'PICTURE_KEYS', 'PARENTS', 'COUNTED', 'PART_WORDS', 'Catalog', 'other_classes', 'other_images', 'is_url', 'find_picture', 'words_of', 'picture_names', 'part_names', 'stratify', 'takes_part', 'roles_of']
log: logging.Logger
COLUMNS: list[str]
NOTED: list[str]

class Catalog:
    """Items with an id, a picture, a text and a class path: one row each"""
    items: pd.DataFrame
    name: str
    source: dict
    faults: dict
    noted: Any
    notes: pd.DataFrame
    root: str

    def __init__(
        self,
        items: pd.DataFrame,
        name: str = "catalogue",
        source: dict | None = None,
        faults: dict | None = None,
        noted: pd.DataFrame | None = None,
        notes: Iterable[Note] = (),
        root: str = "",
    ) -> None:
        """Items with an id, a picture, a text and a class path: one row each

        Args:
            items: columns id, image (path or ""), text, class_path, and any others
            source: which columns of the original table each one was read from
            faults: what was wrong with the original, counted
            noted: found while reading: id ("" for the file), problem, detail, left_out
            notes: guessed while reading: what, found, example, option
            root: the first level of all class paths, which was left out
        """

    @property
    def ids(self) -> list[str]: ...

    @property
    def images(self) -> list[str]: ...

    @property
    def texts(self) -> list[str]: ...

    @property
    def class_paths(self) -> list[str]: ...

    @property
    def class_names(self) -> list[str]: ...
    def __len__(self) -> int: ...

    def __getitem__(self, rows: slice | np.ndarray | list) -> Catalog:
        """Args:
            rows: a slice, a mask, or row numbers
        """

    @property
    def labelled(self) -> Catalog:
        """The items that have a class"""

    def has(
        self,
        half: str,
    ) -> np.ndarray:
        """Which items have a half, or vectors in its place

        Args:
            half: image or text

        Returns:
            bool [N]
        """
    def __repr__(self) -> str: ...

    @classmethod
    def from_frame(
        cls,
        frame: pd.DataFrame,
        images: str | Path | None = None,
        image: str | None = None,
        text: str | list[str] | None = None,
        label: str | list[str] | None = None,
        id: str | None = None,
        split: str | None = None,
        separator: str | None = None,
        keep_root: bool = False,
        name: str = "catalogue",
        folders: Iterable[str | Path] = ("",),
        noted: pd.DataFrame | None = None,
        notes: Iterable[Note] = (),
    ) -> Catalog:
        """A catalogue from a table; every column that has no role is kept

        Args:
            images: folder that picture paths start from, or a pattern: "pics/{id}.jpg"
            image: column with the picture's path
            text: column with the words, or several
            label: column with the class path, or one for each level
            id: column with the id; without one, the row number
            split: column that says train, valid or test
            separator: between the levels of a class path; None: found, "none": names are whole
            keep_root: keep a first level of the class paths that every item shares
            folders: where else to look for pictures
            noted: by `read_table`
            notes: by `read_table`
        """

    @classmethod
    def from_folder(
        cls,
        folder: str | Path,
        keep_root: bool = False,
    ) -> Catalog:
        """A catalogue from a folder of class folders

        Args:
            folder: contains a folder per class
            keep_root: keep a folder in which all pictures lie as the first level of the class paths
        """

    @classmethod
    def from_file(
        cls,
        path: str | Path,
        images: str | Path | None = None,
        image: str | None = None,
        text: str | list[str] | None = None,
        label: str | list[str] | None = None,
        id: str | None = None,
        split: str | None = None,
        separator: str | None = None,
        keep_root: bool = False,
        encoding: str | None = None,
        delimiter: str | None = None,
        sheet: str | int | None = None,
    ) -> Catalog:
        """A catalogue from a table of any kind, or from a folder of pictures

        Args:
            path: a table, an imagefolder, a folder per class, or a public data set
            images: folder that picture paths start from, or a pattern: "pics/{id}.jpg"
            image: column with the picture's path
            text: column with the words, or several
            label: column with the class path, or one for each level
            id: column with the id; without one, the row number
            split: column that says train, valid or test
            separator: between the levels of a class path; None: found, "none": names are whole
            keep_root: keep a first level of the class paths that every item shares
            encoding: of a text file; None: found
            delimiter: between the cells of a row; None: found
            sheet: of an Excel file; None: the one with the columns
        """

    def check(
        self,
        progress: bool = False,
        looks: dict | None = None,
    ) -> pd.DataFrame:
        """One row per problem; an empty table if all is well

        Args:
            progress: show a progress bar
            looks: path → `Look`, as `check_items` takes them

        Returns:
            columns id ("" for the file), problem, detail, left_out
        """

    def with_vectors(
        self,
        image: str | Path | None = None,
        text: str | Path | None = None,
    ) -> Catalog:
        """The items with vectors that somebody has computed; ValueError in one line where one is missing or does not fit

        Args:
            image: column with vectors of the pictures, or a .npy file with a row for each item
            text: the same of the words
        """

    def roles(
        self,
        seed: int = 0,
        valid: float = 0.1,
        test: float = 0.3,
        unlabelled: bool = False,
    ) -> np.ndarray:
        """What each item is to a run: by the column `split` if there is one, else at random, stratified

        Args:
            seed: of the random split
            valid: share of the whole items
            test: share of the whole items
            unlabelled: train on items that lack the class alone, too

        Returns:
            [N] train, valid, test or new
        """

    def split(
        self,
        seed: int = 0,
        valid: float = 0.1,
        test: float = 0.3,
    ) -> tuple[Catalog, Catalog, Catalog]:
        """Training, validation and test items: by the column `split` if there is one, else at random, stratified

        Args:
            valid: share of the items
            test: share of the items
        """

    @classmethod
    def from_huggingface(
        cls,
        name: str | Path,
        split: str | None = None,
        **said: Any,
    ) -> Catalog:
        """A catalogue from a data set of Hugging Face

        Args:
            name: of a data set on the hub, or a folder
            split: its part, such as "train"; None: all of them
            said: as in `from_frame`: image, text, label, id, separator
        """

    @classmethod
    def from_food101(
        cls,
        root: str | Path,
        valid: float = 0.1,
        seed: int = 0,
    ) -> Catalog:
        """UPMC Food-101 (Wang et al. 2015) in either layout; faults are mended where possible, counted and logged

        Args:
            root: has images/, and texts_txt/ (recipes) or texts/ (titles)
            valid: share of the training items that validate
            seed: of their choice

        Returns:
            ids are file names; the column split says train, valid or test
        """

    @classmethod
    def from_shopify(
        cls,
        root: str | Path,
        valid: float = 0.1,
        seed: int = 0,
    ) -> Catalog:
        """Shopify's product catalogue (Shopify/product-catalogue on Hugging Face); faults are counted and logged

        Args:
            root: has data/train-*.parquet and data/test-*.parquet
            valid: share of the training items that validate
            seed: of their choice

        Returns:
            ids are the part and the number in it; the column split says train, valid or test
        """

    @classmethod
    def from_berkeley_objects(
        cls,
        root: str | Path,
    ) -> Catalog:
        """Amazon Berkeley Objects (Collins et al. 2022), each listing in one language; faults are counted and logged

        Args:
            root: has listings/metadata, images/metadata and images/small

        Returns:
            ids are those of Amazon; there is no split
        """

    @classmethod
    def from_fashion200k(
        cls,
        root: str | Path,
        valid: float = 0.1,
        seed: int = 0,
    ) -> Catalog:
        """Fashion200k (Han et al. 2017), each product with all its pictures; faults are counted and logged

        Args:
            root: has labels/ and women/
            valid: share of the training items that validate
            seed: of their choice

        Returns:
            ids are numbers of products; the column split says train, valid or test
        """

    def show(
        self,
        n: int = 12,
        seed: int = 0,
    ) -> Any:
        """A grid of pictures with their words and, in grey, their leaf classes

        Args:
            n: how many items, chosen at random

        Returns:
            a matplotlib Figure
        """

def other_classes(
    items: pd.DataFrame,
) -> list[list[str]]:
    """The classes that items have beside their own

    Args:
        items: perhaps with the column other_classes: a list in each cell, or nothing

    Returns:
        class paths of each item
    """

def other_images(
    items: pd.DataFrame,
) -> list[list[str]]:
    """The pictures that items have beside the first

    Args:
        items: perhaps with the column other_images: a list in each cell, or nothing

    Returns:
        paths of each item
    """
SAMPLES: int

def is_url(name: str) -> bool:
    """Whether a picture lies behind an address, which nothing here fetches"""

def find_picture(
    name: str,
    folders: Iterable[str | Path],
    listings: dict | None = None,
) -> str:
    """Where the picture of an item lies; in the first folder if there is no such file

    Args:
        name: a path, absolute or relative; "" for no picture
        folders: where relative paths may start, the first choice first
        listings: of folders already listed, kept from call to call

    Returns:
        an absolute path, or an address; ""
    """

def words_of(cell: str) -> str:
    """What a cell says in plain words"""
PICTURE_KEYS: tuple[str, ...]

def picture_names(cell: str) -> list[str]:
    """The pictures that a cell names, the first one first"""
PARENTS: set[str]
COUNTED: int
PART_WORDS: dict[Any, Any]

def part_names(
    words: Iterable[str],
) -> list[str]:
    """The parts of a split that people's words mean

    Returns:
        train, valid or test where the word is known, else the word
    """

def stratify(
    labels,
    fractions: tuple[float, ...],
    seed: int,
) -> np.ndarray:
    """Put rows into parts, class by class, shuffled inside the class

    Args:
        labels: [N] class paths, or numbers in their order

    Returns:
        [N] ints: the part of each row, -1 for the rest
    """

def takes_part(
    data,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which items are whole, with picture, words and class; which have a class and a half; which lack the class alone

    Args:
        data: Catalog or Features

    Returns:
        bool [N] each
    """

def roles_of(
    data,
    labels,
    given: np.ndarray | None,
    seed: int,
    valid: float,
    test: float,
    unlabelled: bool,
) -> np.ndarray:
    """What each item is to a run

    Args:
        data: Catalog or Features
        labels: [N] classes, in the order of whose names the items are split
        given: [N] train, valid or test where that is said, any other word where not
        seed: of the random split
        valid: share of the whole items
        test: share of the whole items
        unlabelled: train on items that lack the class alone, too

    Returns:
        [N] train, valid, test or new
    """
