# Made by .ci/stubs from the module beside it.
from typing import Any
from collections.abc import Callable
from pathlib import Path
import numpy as np
import pandas as pd
from .taxonomy import Taxonomy

__all__ = ['DRAWS', 'VECTOR_FILES', 'lca_height', 'hierarchical_f1', 'mistakes', 'near_scores', 'interval', 'check_vectors', 'load_vectors', 'scored_queries', 'near_answers']

def lca_height(
    a: np.ndarray,
    b: np.ndarray,
    taxonomy: Taxonomy,
) -> np.ndarray:
    """Height of the lowest common ancestor of two classes (Bertinetto et al. 2020)

    Args:
        a: class indices
        b: the same; both broadcast
        taxonomy: of the classes

    Returns:
        int, edges; 0 where a is b
    """

def hierarchical_f1(
    a: np.ndarray,
    b: np.ndarray,
    taxonomy: Taxonomy,
) -> np.ndarray:
    """Harmonic mean of the shares that two paths have in common, without the root (Kiritchenko et al. 2006)

    Args:
        a: class indices
        b: the same; both broadcast
        taxonomy: of the classes

    Returns:
        0 to 1; NaN where both are the root
    """

def mistakes(
    probability: np.ndarray,
    labels: np.ndarray,
    taxonomy: Taxonomy,
) -> pd.DataFrame:
    """What each item contributes to accuracies, tree-induced error, hierarchical F1, height and severity

    Args:
        probability: [N, K]; any scores whose largest is the prediction
        labels: int [N], indices into taxonomy.classes
        taxonomy: of the K classes

    Returns:
        [N, 7]; NaN where an item says nothing
    """

def near_scores(
    taxonomy: Taxonomy,
    candidate_labels: np.ndarray,
    exclude_self: bool = False,
) -> dict[str, Callable]:
    """The columns of Tables 1 and 2, and the metrics of other papers, as score_queries needs them

    Args:
        candidate_labels: int [C], indices into taxonomy.classes
        exclude_self: is candidate i left out for query i?

    Returns:
        name → score
    """
DRAWS: int

def interval(
    values: np.ndarray,
    others: np.ndarray | None = None,
    seed: int = 0,
) -> tuple[float, float, float]:
    """Mean, or the difference of two means, and its 95 % bootstrap interval over the items

    Args:
        values: [N], of the items; NaN for one that says nothing
        others: [N], of the same items by another system

    Returns:
        NaN where nothing can be drawn
    """
VECTOR_FILES: dict[str, Any]

def check_vectors(
    path: str | Path | None,
) -> None:
    """Whether there is a file of vectors; FileNotFoundError or ValueError with one line if not

    Args:
        path: None: nothing to check
    """

def load_vectors(
    path: str | Path,
) -> tuple[list[str], dict[str, np.ndarray]]:
    """Vectors that any system has made, with the ids of their items

    Args:
        path: .parquet or .npz

    Returns:
        ids [N]; name → [N, D] unit rows, zeros where an item has none
    """

def scored_queries(
    arrays: dict,
    labels: np.ndarray,
    taxonomy: Taxonomy,
) -> dict[str, dict]:
    """What each item contributes to each metric, with each kind as queries and as candidates

    Args:
        arrays: kind of vector, such as image or text → [N, D] unit rows, zeros where an item has none
        labels: int [N], indices into taxonomy.classes

    Returns:
        task, such as image → text → name of a score → [N], NaN for items that are no query of it
    """

def near_answers(
    vectors: str | Path,
    items: pd.DataFrame,
    against: str | Path | None = None,
    progress: bool = False,
) -> pd.DataFrame:
    """All metrics of a system's vectors, each with its interval; or of two, with the interval of the difference

    Args:
        vectors: file of vectors, as load_vectors reads it
        items: columns id and class_path
        against: vectors of another system for the same items
        progress: show a bar

    Returns:
        task, metric, value, low, high; with another also other and difference
    """
