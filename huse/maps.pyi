# Made by .ci/stubs from the module beside it.
from typing import Any
from pathlib import Path
import numpy as np
import pandas as pd
from .space import Space

__all__ = ['MAP_FORMAT', 'NEAR_PLACES', 'MAP_FIELDS', 'MARKERS', 'umap_layout', 'umap_points', 'write_map', 'read_map', 'map_points', 'plot_umap', 'script_json', 'umap_html']

def umap_layout(
    image: np.ndarray,
    text: np.ndarray,
    seed: int = 0,
) -> np.ndarray:
    """Both modalities in one plane, by UMAP on cosine distance (McInnes, Healy, Melville 2018)

    Args:
        image: [N, D] unit rows
        text: [M, D] unit rows

    Returns:
        [N + M, 2]: the pictures, then the words
    """

def umap_points(
    space: Space,
    seed: int = 0,
    max_items: int = 3000,
) -> pd.DataFrame:
    """The map of a space as a table

    Args:
        max_items: of a larger space, so many items are drawn at random

    Returns:
        rows of the pictures, then of the words: id, image, text, class_path, top, modality, x, y
    """
MAP_FORMAT: str
NEAR_PLACES: int
MAP_FIELDS: dict[str, Any | dict[Any, Any]]

def write_map(
    points: pd.DataFrame,
    space: Space,
    path: str | Path,
) -> None:
    """Keep the places of a map

    Args:
        points: from umap_points
        space: whose map it is
        path: a .json file
    """

def read_map(
    path: str | Path,
    space: Space,
) -> pd.DataFrame | None:
    """The map that was kept, with a place for items that came later

    Args:
        path: from write_map
        space: the same, or what has become of it

    Returns:
        as from umap_points; None if most items have no place
    """

def map_points(
    space: Space,
    kept: str | Path | None = None,
) -> pd.DataFrame:
    """The map of a space: the one that was kept, or drawn without the chatter of the libraries

    Args:
        kept: from write_map, if there is such a file

    Returns:
        as from umap_points
    """
MARKERS: dict[str, tuple[str, str]]

def plot_umap(
    points,
    title: str = "",
):
    """The map of a space: colour is the top-level class, shape the modality

    Args:
        points: a Space, or the table that umap_points gave

    Returns:
        matplotlib Figure
    """

def script_json(
    value,
) -> str:
    """JSON that may stand inside a script element

    Args:
        value: what JSON can hold
    """

def umap_html(
    points,
    path,
    title: str = "Map of the space",
) -> Path:
    """The map of a space as one HTML file; pointing at a mark shows the picture and the words

    Args:
        points: a Space, or the table that umap_points gave
        path: of the file to write

    Returns:
        the file
    """
