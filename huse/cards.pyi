# Made by .ci/stubs from the module beside it.
from pathlib import Path
import pandas as pd

__all__ = ['cards_html', 'results_html']

def cards_html(
    items: pd.DataFrame,
) -> str:
    """Items as cards, for a notebook or a page

    Args:
        items: id, image, text, class_path, perhaps other_images; of answers also rank and score
    """

def results_html(
    results: pd.DataFrame,
    query,
    path,
) -> Path:
    """One query and its answers as one HTML file with the pictures inside

    Args:
        results: as Space.search gives it
        query: the words, or a path or PIL image
        path: of the file to write

    Returns:
        the file
    """
