# Made by .ci/stubs from the module beside it.
import dataclasses
from pathlib import Path
import numpy as np
import pandas as pd
from .features import Features
from .taxonomy import Taxonomy

__all__ = ['PROBE_COMPONENTS', 'FOLDS', 'RAREST', 'PROPOSED', 'MOST_SUGGESTIONS', 'SHUFFLES', 'CHANCE', 'MEANING', 'tree_log_likelihood', 'total_gain', 'told_apart', 'merges', 'out_of_place', 'moves', 'Suggestions', 'suggest_changes']
PROBE_COMPONENTS: int
FOLDS: int
RAREST: float

def tree_log_likelihood(
    x: np.ndarray,
    labels: np.ndarray,
    fold: np.ndarray,
    paths: list[tuple],
    known: dict | None = None,
) -> np.ndarray:
    """Log-likelihood of each item's class by logistic regressions down the tree, out of fold

    Args:
        x: [N, D]
        labels: int [N]
        fold: int [N]
        paths: nodes from the top down to each of K classes
        known: what the choices at nodes gave for these labels, and takes what they give now

    Returns:
        [N], nats
    """

def total_gain(
    after: np.ndarray,
    before: np.ndarray,
) -> tuple[float, float, float]:
    """What all items gain together, and its 95 % interval

    Args:
        after: [N] log-likelihoods under the changed tree
        before: [N] the same, under the given one

    Returns:
        nats
    """
PROPOSED: int
MOST_SUGGESTIONS: int

def told_apart(
    x: np.ndarray,
    labels: np.ndarray,
    fold: np.ndarray,
    a: int,
    b: int,
) -> float:
    """What a regression of two classes alone says about them, out of fold, more than their shares do

    Args:
        x: [N, D]
        labels: int [N]
        fold: int [N]
        a: a class
        b: another one

    Returns:
        nats, summed over the items of both
    """

def merges(
    x: np.ndarray,
    labels: np.ndarray,
    fold: np.ndarray,
    tree: Taxonomy,
    paths: list[tuple],
) -> list[dict]:
    """Two classes that are proposed as one, the larger one of them

    Args:
        x: [N, D]
        labels: int [N]
        fold: int [N]
        tree: of K classes
        paths: of the K classes

    Returns:
        kind, class_path, other, gain, low, high, and rows of items that show it
    """
SHUFFLES: int
CHANCE: float

def out_of_place(
    similarity: np.ndarray,
    parent: np.ndarray,
    seed: int = 0,
) -> pd.DataFrame:
    """Classes that resemble those under another parent more than their siblings, and how often chance does as well

    Args:
        similarity: [K, K] of classes
        parent: int [K]
        seed: of the shuffled trees

    Returns:
        class, parent, chance; the least probable first
    """

def moves(
    x: np.ndarray,
    rows: np.ndarray,
    labels: np.ndarray,
    fold: np.ndarray,
    paths: list[tuple],
    seed: int = 0,
) -> list[dict]:
    """Classes that are proposed for another parent

    Args:
        x: [N, D] of the probe
        rows: [N, E] unit rows, features of the items
        labels: int [N]
        fold: int [N]
        paths: of K classes
        seed: of the shuffled trees

    Returns:
        as of `merges`; `other` is the parent's path
    """
MEANING: dict[str, str]

@dataclasses.dataclass
class Suggestions:
    """Changes of the tree by which held-out items gain

    Args:
        table: kind, class_path, other, gain, low, high, chance, items, and ids of items that show it
        changes: of each suggestion: id → class path
        items: id, image, text, class_path
        measured: kind → how many proposals were measured
    """
    table: pd.DataFrame
    changes: list[dict]
    items: pd.DataFrame
    measured: dict
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

    def corrections(
        self,
        chosen: list[int] | None = None,
    ) -> pd.DataFrame:
        """The new classes of items by the chosen suggestions

        Args:
            chosen: numbers of suggestions, from 1 on; default: all

        Returns:
            id, class_path: items that get another class
        """

    def to_csv(
        self,
        path: str | Path,
    ) -> Path:
        """The suggestions as a table, with their numbers

        Args:
            path: of the file to write

        Returns:
            the file
        """

    def to_html(
        self,
        path: str | Path,
    ) -> Path:
        """All suggestions as one HTML file with the pictures inside

        Args:
            path: of the file to write

        Returns:
            the file
        """

def suggest_changes(
    features: Features,
    items: pd.DataFrame,
    seed: int = 0,
) -> Suggestions:
    """Classes to merge and to move, with the items that show it and what held-out items gain

    Args:
        features: of the items, in their order
        items: id, image, text, class_path ("" where there is none)
        seed: of the folds and of the shuffled trees
    """
