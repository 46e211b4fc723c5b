# Made by .ci/stubs from the module beside it.
import numpy as np

__all__ = ['BINS', 'ITEMS_AT_ONCE', 'SHARPNESS', 'tempered', 'softmax', 'fit_temperature', 'expected_calibration_error', 'plot_reliability', 'back_off', 'prototypes', 'prototype_probability']

def tempered(
    probability: np.ndarray,
    temperature: float,
) -> np.ndarray:
    """Probabilities as if all logits had been divided by T (Guo et al. 2017)

    Args:
        probability: [N, K]
        temperature: T, above 0

    Returns:
        [N, K]
    """

def softmax(
    logits: np.ndarray,
) -> np.ndarray:
    """Probabilities of logits

    Args:
        logits: [N, K]

    Returns:
        [N, K]
    """

def fit_temperature(
    probability: np.ndarray,
    labels: np.ndarray,
) -> float:
    """The temperature with the largest likelihood

    Args:
        probability: [N, K], of validation items
        labels: int [N]

    Returns:
        between 1/20 and 20; 1 if there are no items
    """
BINS: int

def expected_calibration_error(
    probability: np.ndarray,
    labels: np.ndarray,
) -> float:
    """Mean distance between what a classifier expects of itself and what it achieves (Naeini et al. 2015)

    Args:
        probability: [N, K]
        labels: int [N]

    Returns:
        0 is best; NaN if there are no items
    """

def plot_reliability(
    probabilities: dict,
    labels: np.ndarray,
):
    """Reliability diagrams side by side, with the expected calibration error of each

    Args:
        probabilities: name → [N, K]
        labels: int [N]

    Returns:
        matplotlib Figure
    """
ITEMS_AT_ONCE: int

def back_off(
    probability: np.ndarray,
    class_names: list[str],
    threshold: float = 0.0,
) -> tuple[list[str], np.ndarray]:
    """The most probable class among the deepest that reach the threshold, probabilities summed up the tree

    Args:
        probability: [N, K]
        class_names: K class paths
        threshold: least probability of an answer

    Returns:
        class paths, "" for the root, and their probabilities [N]
    """
SHARPNESS: float

def prototypes(
    rows: np.ndarray,
    labels: np.ndarray,
    classes: int,
) -> np.ndarray:
    """Mean of the rows of each class, scaled to length one (Snell et al. 2017)

    Args:
        rows: [N, D] unit rows
        labels: int [N]
        classes: number of classes K

    Returns:
        [K, D] unit rows; zeros for a class without rows
    """

def prototype_probability(
    rows: np.ndarray,
    prototypes: np.ndarray,
) -> np.ndarray:
    """Softmax over the cosines to the prototypes; 0 for a class that has none

    Args:
        rows: [N, D] unit rows
        prototypes: [K, D] unit rows

    Returns:
        [N, K]
    """
