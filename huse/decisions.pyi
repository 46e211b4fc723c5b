# Made by .ci/stubs from the module beside it.
import dataclasses
from pathlib import Path
import numpy as np
import pandas as pd
from .space import Space
from .taxonomy import Taxonomy

__all__ = ['COSTS', 'MOST_CLASSES', 'ranked_classes', 'decide', 'read_costs', 'decision_costs', 'space_costs', 'costs_markdown', 'node_probability', 'branch_level', 'branch_score', 'check_coverage', 'conformal_threshold', 'Guarantee', 'guarantee']

def ranked_classes(
    probability: np.ndarray,
    costs: np.ndarray | None = None,
) -> np.ndarray:
    """Classes from the least expected cost to the largest (Bayes decision, Elkan 2001)

    Args:
        probability: [N, K]
        costs: [K, K], a row for each own class, a column for each answer; None: all alike

    Returns:
        int [N, K]
    """

def decide(
    probability: np.ndarray,
    costs: np.ndarray | None = None,
) -> np.ndarray:
    """The first of these classes

    Args:
        probability: [N, K]
        costs: as above

    Returns:
        int [N]
    """
COSTS: list[str]
MOST_CLASSES: int

def read_costs(
    path: str | Path,
    class_names: list[str],
) -> np.ndarray:
    """What mistakes cost, from a table; ValueError of one line for what is wrong in it

    Args:
        path: .csv with the columns class_path, predicted, cost
        class_names: K class paths

    Returns:
        float32 [K, K], a row for each own class, a column for each answer
    """

def decision_costs(
    probability: np.ndarray,
    labels: np.ndarray,
    costs: np.ndarray,
    seed: int = 0,
) -> pd.DataFrame:
    """Accuracy and cost of the most probable class and of the least expected cost, with 95 % intervals

    Args:
        probability: [N, K]
        labels: int [N]
        costs: [K, K], by which mistakes are paid for
        seed: of the intervals

    Returns:
        a row for each decision, and their difference; cost: per 1,000 items
    """

def space_costs(
    space: Space,
    costs: np.ndarray | None = None,
) -> pd.DataFrame:
    """What the mistakes on held-out items cost per 1,000 of them

    Args:
        space: with class probabilities
        costs: [K, K], from `read_costs`; None: edges of the tree

    Returns:
        as from `decision_costs`; without costs its first row
    """

def costs_markdown(
    found: pd.DataFrame,
) -> str:
    """A table for people

    Args:
        found: from `decision_costs` or `space_costs`
    """

def node_probability(
    probability: np.ndarray,
    answer: np.ndarray,
    taxonomy: Taxonomy,
) -> np.ndarray:
    """Probability of each node on the path of a decided class

    Args:
        probability: [N, K]
        answer: int [N], decided classes
        taxonomy: of the K classes

    Returns:
        float64 [N, L + 1], the root first; 0 below the decided class
    """

def branch_level(
    nodes: np.ndarray,
    threshold: float,
) -> np.ndarray:
    """Level of the first node from below that is more probable than the threshold

    Args:
        nodes: [N, L + 1], from `node_probability`
        threshold: q

    Returns:
        int [N]; 0 is the root
    """

def branch_score(
    nodes: np.ndarray,
    answer: np.ndarray,
    labels: np.ndarray,
    taxonomy: Taxonomy,
) -> np.ndarray:
    """The least threshold at which an item's branch holds its class

    Args:
        nodes: [N, L + 1], from `node_probability`
        answer: int [N], decided classes
        labels: int [N]
        taxonomy: of the K classes

    Returns:
        [N]
    """

def check_coverage(
    coverage: float,
) -> None:
    """ValueError for a coverage that nothing can have

    Args:
        coverage: asked for
    """

def conformal_threshold(
    scores: np.ndarray,
    coverage: float,
) -> float:
    """The score that a new item's class does not exceed with a probability of c (Vovk et al. 2005)

    Args:
        scores: [n], of the calibration items
        coverage: c

    Returns:
        q; inf if there are too few items
    """

@dataclasses.dataclass(frozen=True)
class Guarantee:
    """What calibration on held-out items has found

    Args:
        coverage: that was asked for
        threshold: q
        items: that it was calibrated on
        taxonomy: of the classes
        costs: [K, K], by which the classes were decided
        measured: of these items, by the branch of their class and together: items, coverage, depth, classes
    """
    coverage: float
    threshold: float
    items: int
    taxonomy: Taxonomy
    costs: np.ndarray | None
    measured: pd.DataFrame

    def check(
        self,
        class_names: list[str],
        costs: np.ndarray | None,
    ) -> None:
        """ValueError for other classes or other decisions than those of the calibration

        Args:
            class_names: of what is to be labelled
            costs: by which its classes are decided
        """

    def spread(self) -> tuple[float, float]:
        """Range of the coverage of new items, of 95 % of such calibrations (Vovk 2012)"""

    def branches(
        self,
        probability: np.ndarray,
        answer: np.ndarray,
    ) -> tuple[list[str], np.ndarray]:
        """The smallest branches that the guarantee allows

        Args:
            probability: [N, K]
            answer: int [N], decided classes

        Returns:
            class paths, "" for the root of all, and their probabilities [N]
        """

def guarantee(
    space: Space,
    coverage: float,
    costs: np.ndarray | None = None,
) -> Guarantee:
    """A threshold for branches, from the test items of a run

    Args:
        space: of a run: with class probabilities and the column `part`
        coverage: share of new items whose branch is to hold their class
        costs: [K, K], by which classes are decided; None: the most probable
    """
