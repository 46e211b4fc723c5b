# Made by .ci/stubs from the module beside it.
from collections.abc import Callable
import numpy as np
from .features import Features
from .recipes import Method, Recipe

__all__ = ['EQUIPPED', 'RIDGES', 'CCA_SIZES', 'CCA_ITEMS', 'UNTRAINED', 'blended_vectors', 'equipped', 'ridge_cca', 'raw_space', 'cca_space']

def blended_vectors(
    train: Features,
    r: Recipe,
) -> np.ndarray:
    """Class vectors whose cosine distances are the semantic graph of a recipe

    Args:
        train: its classes
        r: offset, and share of the class tree

    Returns:
        float32 [K, D] unit rows
    """

def equipped(
    method: Method,
) -> Method:
    """A rival with all that HUSE has and that makes sense for it

    Args:
        method: from `rival`

    Returns:
        the same with "+" behind its title
    """
EQUIPPED: dict[str, Method]
RIDGES: tuple[float, float, float]
CCA_SIZES: tuple[int, int, int]
CCA_ITEMS: int

def ridge_cca(
    x: np.ndarray,
    y: np.ndarray,
    ridges: tuple,
) -> list[tuple]:
    """Canonical correlation analysis with a ridge (Vinod 1976)

    Args:
        x: [N, Di] columns of mean 0
        y: [N, Dt] likewise; row n belongs to row n of x
        ridges: one or more κ

    Returns:
        for each: A [Di, d], B [Dt, d], canonical correlations [d], largest first
    """

def raw_space(
    train: Features,
    valid: Features,
    test: Features,
) -> dict[str, tuple]:
    """The features as they are

    Args:
        train: not used
        valid: not used
        test: items to compare

    Returns:
        task → unit rows of queries, unit rows of candidates; only within a modality
    """

def cca_space(
    train: Features,
    valid: Features,
    test: Features,
) -> dict[str, tuple]:
    """Regularised canonical correlation analysis of the raw features

    Args:
        train: items to fit on: those with both halves
        valid: items to choose ridge and dimensions on; without them the middle ones
        test: items to embed

    Returns:
        task → unit rows of queries, unit rows of candidates [N, d]
    """
UNTRAINED: dict[str, tuple[str, Callable]]
