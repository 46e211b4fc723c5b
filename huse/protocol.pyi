# Made by .ci/stubs from the module beside it.
import numpy as np
import pandas as pd
from .features import Features
from .taxonomy import Taxonomy

__all__ = ['TENTHS', 'TWIN', 'RESAMPLES', 'twin_groups', 'grouped_parts', 'item_scores', 'pair_scores', 'resampled', 'difference', 'holm', 'standing']
TENTHS: int
TWIN: float

def twin_groups(
    features: Features,
) -> np.ndarray:
    """Which items must not be divided between training and testing

    Returns:
        int [N]; twins, and twins of twins, have the same number
    """

def grouped_parts(
    features: Features,
    split: int = 0,
    groups: np.ndarray | None = None,
) -> tuple[Features, Features, Features]:
    """One of the splits of a comparison: 60, 10 and 30 % of the items, twins on one side

    Args:
        features: with a class and both halves for each item that is validated or tested on
        split: seed of the split
        groups: int [N], from `twin_groups`; None: of these features

    Returns:
        training, validation and test items
    """

def item_scores(
    out: dict,
    labels: np.ndarray,
    taxonomy: Taxonomy,
) -> pd.DataFrame:
    """What each test item contributes to every number of a comparison

    Args:
        out: image, text: unit rows [N, D]; image, text and fused `_probability` [N, K] if there are any
        labels: int [N], indices into taxonomy.classes

    Returns:
        [N, columns "task metric"]; NaN where an item says nothing
    """

def pair_scores(
    rows: dict,
    labels: np.ndarray,
    taxonomy: Taxonomy,
) -> pd.DataFrame:
    """The same of a retrieval that has a space of its own for each task

    Args:
        rows: task → unit rows of the queries [N, D], and of the candidates, the same items
        labels: int [N], indices into taxonomy.classes

    Returns:
        [N, columns "task metric"]
    """
RESAMPLES: int

def resampled(
    scores: list,
    classes: list | None = None,
    draws: int = RESAMPLES,
) -> np.ndarray:
    """Means over items and splits, as measured and as drawn again; the same draws for all that have the same items

    Args:
        scores: of each split a matrix [N, C]: scores of its items; NaN where an item says nothing
        classes: of each split int [N], the classes of the items: mean over classes; None: over items

    Returns:
        [1 + draws, C]: the means, and the means of every draw
    """

def difference(
    ours: np.ndarray,
    theirs: np.ndarray,
) -> tuple[float, float, float]:
    """The difference of two means, and where it lies

    Args:
        ours: [1 + draws], a column of `resampled`
        theirs: the same of another method

    Returns:
        and the interval of 95 %
    """

def holm(
    p: np.ndarray,
    level: float = .05,
) -> np.ndarray:
    """Which hypotheses are rejected (Holm 1979)

    Args:
        p: [R] p-values
        level: chance of even one false alarm

    Returns:
        bool [R]
    """

def standing(
    column: dict,
    lower: bool = False,
) -> dict[str, str]:
    """Who is first in a column of a table, or who is tied

    Args:
        column: method → [1 + draws] means of one number
        lower: less is better

    Returns:
        method → first, tied or ""
    """
