# Made by .ci/stubs from the module beside it.
import numpy as np
import pandas as pd
from .space import Space

__all__ = ['PANELS', 'ACCURACIES', 'RIGHT', 'NEAR', 'OTHER', 'card_text', 'class_colours', 'figure', 'plot_history', 'draw_card', 'answers', 'plot_retrieval', 'plot_results', 'confusion', 'plot_confusion']

def card_text(
    text: str,
    width: int = 16,
    lines: int = 6,
) -> str:
    """Words as they fit on a small card, without characters that the font lacks

    Args:
        width: letters in a line
        lines: at most; a longer text ends in an ellipsis

    Returns:
        lines joined by newlines; empty if nothing can be drawn
    """

def class_colours(
    names,
) -> dict:
    """A colour for each name, far apart as long as there are at most twenty

    Args:
        names: distinct names, for instance top-level classes

    Returns:
        name → "#rrggbb"
    """

def figure(
    width: float,
    height: float,
    **kwargs,
):
    """A figure that a notebook draws once, where it is returned

    Args:
        width: inches
        height: inches
        kwargs: of matplotlib's figure

    Returns:
        matplotlib Figure
    """
PANELS: dict[str, str]
ACCURACIES: dict[str, str]

def plot_history(
    history: pd.DataFrame,
):
    """Training curves, a small panel for each loss and one for accuracy

    Args:
        history: columns epoch, and any of the losses and accuracies, of training and (val_…) validation

    Returns:
        matplotlib Figure
    """
RIGHT: str
NEAR: str
OTHER: str

def draw_card(
    axis,
    picture=None,
    text: str = "",
    id: str = "",
    colour: str = OTHER,
    width: float = 1.0,
):
    """One item on one axis: its picture, its words, or an empty card with its id

    Args:
        axis: matplotlib Axes, square
        picture: path or PIL image; None for a card of words
        text: the words of a word card
        id: shown where there is nothing else to show
        colour: of the frame
        width: of the frame, in points
    """

def answers(
    space: Space,
    task: str,
    rows: list,
    k: int = 10,
) -> np.ndarray:
    """The k nearest items of one retrieval task

    Args:
        task: "image_to_image", "image_to_text", "text_to_image" or "text_to_text"
        rows: rows of the queries

    Returns:
        [queries, k] rows of the answers, nearest first
    """

def plot_retrieval(
    space: Space,
    task: str = "text_to_image",
    queries: list | None = None,
    n: int = 4,
    k: int = 10,
    seed: int = 0,
):
    """Queries on the left, their k nearest answers on the right, framed by how near their classes are

    Args:
        task: or "image_to_image", "image_to_text", "text_to_text"
        queries: item ids; by default n random ones
        k: answers for each query

    Returns:
        matplotlib Figure
    """

def plot_results(
    results: pd.DataFrame,
    query,
    columns: int = 6,
):
    """One query and its answers: pictures, words, classes and scores

    Args:
        results: as Space.search gives it
        query: the words, or a path or PIL image
        columns: cards in a row, the query's included

    Returns:
        matplotlib Figure
    """

def confusion(
    space: Space,
    modality: str = "fused",
) -> pd.DataFrame:
    """Share of each class's items that is predicted as each class

    Args:
        modality: "fused", "image" or "text"

    Returns:
        classes × classes, by class path; a row sums to 1, or to 0 for a class without items
    """

def plot_confusion(
    space: Space,
    modality: str = "fused",
):
    """Confusion of classes in the order of the class tree, with a block for each top-level class

    Args:
        modality: "fused", "image" or "text"

    Returns:
        matplotlib Figure
    """
