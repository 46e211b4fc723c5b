# Made by .ci/stubs from the module beside it.
import logging
from collections.abc import Iterable
from pathlib import Path
import numpy as np
import pandas as pd
from typing import Any

__all__ = ['log', 'COLUMNS', 'NOTED', 'SAMPLES', 'PART_WORDS', 'Catalog', 'find_picture', 'stratify']
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

    def __init__(
        self,
        items: pd.DataFrame,
        name: str = "catalogue",
        source: dict | None = None,
        faults: dict | None = None,
        noted: pd.DataFrame | None = None,
    ) -> None:
        """Items with an id, a picture, a text and a class path: one row each

        Args:
            items: columns id, image (path or ""), text, class_path, and any others
            source: which columns of the original table each one was read from
            faults: what was wrong with the original, counted
            noted: found while reading: id ("" for the file), problem, detail, left_out
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
        name: str = "catalogue",
        folders: Iterable[str | Path] = ("",),
        noted: pd.DataFrame | None = None,
    ) -> Catalog:
        """A catalogue from a table; every column that has no role is kept

        Args:
            images: folder that picture paths start from; default: the working folder
            image: column with the picture's path
            text: column with the words, or several
            label: column with the class path, or one for each level
            id: column with the id; without one, the row number
            split: column that says train, valid or test
            separator: between the levels of a class path; default: found
            folders: where else to look for pictures
            noted: by `read_table`
        """

    @classmethod
    def from_folder(
        cls,
        folder: str | Path,
    ) -> Catalog:
        """A catalogue from a folder of class folders

        Args:
            folder: contains a folder per class
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
    ) -> Catalog:
        """A catalogue from a table of any kind, or from a folder of pictures

        Args:
            path: a table, an imagefolder, a folder per class, or UPMC Food-101
            images: folder that picture paths start from, tried before the file's own
            image: column with the picture's path
            text: column with the words, or several
            label: column with the class path, or one for each level
            id: column with the id; without one, the row number
            split: column that says train, valid or test
            separator: between the levels of a class path; default: found
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
SAMPLES: int

def find_picture(
    name: str,
    folders: list[str | Path],
    listings: dict | None = None,
) -> str:
    """Where the picture of an item lies; in the first folder if there is no such file

    Args:
        name: a path, absolute or relative; "" for no picture
        folders: where relative paths may start, the first choice first
        listings: of folders already listed, kept from call to call

    Returns:
        an absolute path, or ""
    """
PART_WORDS: dict[str, str]

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
