# Made by .ci/stubs from the module beside it.
from pathlib import Path
import numpy as np
import pandas as pd
from .space import Space

__all__ = ['MARKERS', 'umap_layout', 'umap_points', 'plot_umap', 'umap_html']

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
