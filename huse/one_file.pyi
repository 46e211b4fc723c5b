# Made by .ci/stubs from the module beside it.
import logging
from pathlib import Path
import numpy as np
import pandas as pd
from .space import Space

__all__ = ['log', 'THUMBNAIL', 'FIRST_SEEN', 'MOST_ITEMS', 'file_items', 'as_bytes', 'file_data', 'file_page', 'to_html']
log: logging.Logger

def file_items(
    space: Space,
) -> list[dict]:
    """Items as the page knows them

    Returns:
        id, text and class_path; words and codes where they are others than text and id
    """

def as_bytes(
    x: np.ndarray,
) -> np.ndarray:
    """Vectors, a byte for each dimension

    Args:
        x: [N, D]

    Returns:
        int8 [N, D], rows of the same directions; the largest number of each is 127
    """
THUMBNAIL: int
FIRST_SEEN: int

def file_data(
    space: Space,
    points: pd.DataFrame,
    progress: bool = True,
) -> dict:
    """All that the page answers from

    Args:
        points: from umap_points

    Returns:
        what JSON can hold
    """

def file_page(
    data: dict,
    title: str,
) -> str:
    """The page that answers from its own data

    Args:
        data: from file_data

    Returns:
        HTML
    """
MOST_ITEMS: int

def to_html(
    run,
    path: str | Path,
    title: str = "",
    progress: bool = True,
) -> Path:
    """A small space as one page that works offline: search by words, neighbours, classes, map

    Args:
        run: folder of a run, or a Space
        path: file to write
        title: of the page; by default the name of the run

    Returns:
        the file
    """
