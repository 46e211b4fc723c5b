# Made by .ci/stubs from the module beside it.
from collections.abc import Iterable
from pathlib import Path
from string import Template
from typing import NamedTuple
import numpy as np
import pandas as pd
from .pictures import MAX_PIXELS

__all__ = ['PICTURE_LOST', 'HALF_LOST', 'LEFT_OUT', 'KEPT', 'USUAL', 'HASH_BITS', 'COLOUR_LEVELS', 'CONTRAST', 'MAX_TEXT', 'REPORT', 'PAIRS', 'problem_table', 'is_lost', 'Look', 'look', 'first_alike', 'look_at_all', 'check_items', 'summary', 'check_html']
PICTURE_LOST: dict[str, str]
HALF_LOST: dict[str, str]
LEFT_OUT: dict[str, str]
KEPT: dict[str, str]

def problem_table(
    rows: list[tuple[str, str, str]],
    bare: Iterable[str] = (),
) -> pd.DataFrame:
    """Problems as a table; `left_out` says whether a run leaves the item out

    Args:
        rows: id ("" for the whole file), kind, what exactly
        bare: ids of items that have neither a picture nor words

    Returns:
        columns id, problem, detail, left_out
    """

def is_lost(
    problems: pd.DataFrame,
) -> pd.Series:
    """For which problems a run leaves out the item, or its picture

    Args:
        problems: columns problem and left_out

    Returns:
        bools
    """

class Look(NamedTuple):
    """What was seen of one picture file

    Args:
        problems: (kind, detail)
        digest: of the file
        small: [16, 16, 3] uint8; None where the picture cannot be read
    """
    problems: list
    digest: bytes = b''
    small: np.ndarray | None = None
USUAL: set[str]

def look(
    path: str,
    max_pixels: int = MAX_PIXELS,
) -> Look:
    """Open a picture file once and note what a catalogue's owner should know

    Args:
        max_pixels: a larger picture is not decoded
    """
HASH_BITS: int
COLOUR_LEVELS: int
CONTRAST: int

def first_alike(
    smalls: np.ndarray,
) -> np.ndarray:
    """For each picture the first earlier one that is nearly the same

    Args:
        smalls: [N, 16, 16, 3] uint8

    Returns:
        [N] ints, -1 where there is none
    """
MAX_TEXT: int

def look_at_all(
    paths: list[str],
    max_pixels: int = MAX_PIXELS,
    progress: bool = False,
) -> dict[str, Look]:
    """Open every file once, several at a time: decoders work outside Python's lock

    Args:
        paths: each once
        max_pixels: a larger picture is not decoded
        progress: show a progress bar
    """

def check_items(
    items: pd.DataFrame,
    max_pixels: int = MAX_PIXELS,
    progress: bool = False,
    looks: dict | None = None,
) -> pd.DataFrame:
    """One row per problem, in the order of the items, those of classes last; an empty table if all is well

    Args:
        items: columns id, image (path or ""), text, class_path, and perhaps split
        max_pixels: a larger picture is not decoded
        progress: show a progress bar
        looks: path → Look of pictures that were opened before; default: all are opened now

    Returns:
        columns id, problem, detail, left_out
    """

def summary(
    problems: pd.DataFrame,
) -> pd.DataFrame:
    """One row per kind of problem: those that leave items out first, then the most frequent

    Args:
        problems: as check_items gives it

    Returns:
        columns problem, count, left_out (how many), examples, meaning
    """
REPORT: Template
PAIRS: set[str]

def check_html(
    problems: pd.DataFrame,
    items: pd.DataFrame,
    path: str | Path,
    most: int = 24,
    notes: pd.DataFrame | None = None,
) -> Path:
    """The problems as one HTML file with the pictures inside

    Args:
        problems: as check_items or Catalog.check gives it
        items: the items that were checked
        path: of the file to write
        most: items to show of each kind
        notes: what was guessed while reading: columns what, found, example, option

    Returns:
        the file
    """
