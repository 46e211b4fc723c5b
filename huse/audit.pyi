# Made by .ci/stubs from the module beside it.
import dataclasses
from pathlib import Path
import numpy as np
import pandas as pd
from .catalog import Catalog
from .features import Features
from .pipeline import Pipeline
from .taxonomy import Taxonomy

__all__ = ['NEIGHBOURS', 'COMPONENTS', 'STRENGTH', 'SAME_PICTURE', 'NEAR_PICTURE', 'SAME_WORDS', 'SURE', 'LOST', 'LINKS', 'MIXED', 'CONNECTED', 'FEWEST', 'LARGEST_AUDITED', 'KINDS', 'MOST_SHOWN', 'STYLE', 'WRITTEN', 'folds_of', 'both_halves', 'by_regression', 'out_of_fold', 'twin_pairs', 'connectivity', 'to_merge', 'Audit', 'class_numbers', 'item_figure', 'picture_grid', 'finding_card', 'apply_corrections']

def folds_of(
    labels: np.ndarray,
    folds: int,
    seed: int = 0,
) -> np.ndarray:
    """The fold in which each item is judged, each class spread over all of them

    Args:
        labels: int [N]; -1: no class
        folds: how many
        seed: of the order within a class

    Returns:
        int [N]; -1 for an item that is the only one of its class
    """

def both_halves(
    features: Features,
) -> np.ndarray:
    """Picture and words of each item in one row, both of them with the same weight

    Returns:
        [N, D] unit rows
    """
NEIGHBOURS: int
COMPONENTS: int
STRENGTH: float

def by_regression(
    rows: np.ndarray,
    labels: np.ndarray,
    fold: np.ndarray,
    classes: int,
    step=lambda: None,
) -> np.ndarray:
    """Logistic regression on principal components, out of fold

    Args:
        rows: [N, D]
        labels: int [N]; -1: no class
        fold: int [N], as `folds_of` gives them
        classes: K
        step: called after each fold

    Returns:
        [N, K]; rows of zeros for items in no fold
    """

def out_of_fold(
    features: Features,
    labels: np.ndarray,
    recipe: dict,
    folds: int = 4,
    seed: int = 0,
    progress: bool = False,
) -> tuple[dict, np.ndarray]:
    """Class probabilities of each item by classifiers that have not seen its label

    Args:
        features: items
        labels: int [N]; -1: no class
        recipe: fields of `huse.recipes.Recipe`
        folds: trainings of the towers
        seed: of the folds and of the trainings
        progress: show a progress bar

    Returns:
        image, text (the towers alone) and fused → [N, K]; bool [N]: which items were judged
    """
SAME_PICTURE: float
NEAR_PICTURE: float
SAME_WORDS: float

def twin_pairs(
    features: Features,
) -> list[tuple]:
    """Pairs of items that are the same article

    Args:
        features: [N]

    Returns:
        row, other row, same picture or same words, cosine of the pictures, of the words
    """
SURE: float
LOST: float
LINKS: int
MIXED: float
CONNECTED: float
FEWEST: int
LARGEST_AUDITED: int

def connectivity(
    rows: np.ndarray,
) -> tuple[float, np.ndarray]:
    """Second smallest eigenvalue of the normalised Laplacian of the nearest-neighbour graph, and its eigenvector

    Args:
        rows: [n, D] unit rows of one class

    Returns:
        0: the class falls into two parts; on which side each item lies [n], by sign
    """

def to_merge(
    ids: np.ndarray,
    p: np.ndarray,
    labels: np.ndarray,
    tree: Taxonomy,
) -> list[tuple]:
    """Pairs of classes that cannot be told apart, with the items of each that are most like the other

    Args:
        ids: [N]
        p: [N, K] out of fold
        labels: int [N]
        tree: of the K classes

    Returns:
        kind, class, other, mixed, items, ids of three of the class, ids of three of the other
    """

@dataclasses.dataclass
class Audit:
    """What may be wrong with the classes of a catalogue

    Args:
        labels: judged items: what is taken for wrong first, the farthest from the truth before the others
        twins: pairs of items that are the same article in different classes
        classes: classes to merge and classes to split, with ids of items that show it
        items: items whose picture and words disagree, and items far from every class
        catalog: all items: id, image, text, class_path
        left_out: why items were not judged → how many
    """
    labels: pd.DataFrame
    twins: pd.DataFrame
    classes: pd.DataFrame
    items: pd.DataFrame
    catalog: pd.DataFrame
    left_out: dict
    def __repr__(self) -> str: ...

    def counts(self):
        """Kind of finding → how many"""

    def to_html(
        self,
        path: str | Path,
    ) -> Path:
        """All findings as one HTML file with the pictures inside

        Args:
            path: of the file to write

        Returns:
            the file
        """

    def findings(self) -> pd.DataFrame:
        """One row for each item of which something was found, what is probably wrong first

        Returns:
            id, class_path, probable, probability, doubt, far, found, text
        """

    def to_csv(
        self,
        path: str | Path,
    ) -> Path:
        """The findings about items as a table: change its column class_path, and give it to `apply_corrections`

        Args:
            path: of the file to write

        Returns:
            the file
        """
KINDS: dict[str, str]

def class_numbers(
    paths: np.ndarray | pd.Series,
) -> tuple[np.ndarray, np.ndarray]:
    """The classes, sorted, and the number of each item's, -1 where there is none

    Args:
        paths: class path of each item [N], "" where there is none

    Returns:
        K class paths; int [N]
    """

def audit(
    self: Pipeline,
    data: Catalog | Features,
    folds: int = 4,
    steps: int | None = None,
    seed: int = 0,
    progress: bool = True,
) -> Audit:
    """Labels that are probably wrong, twins in different classes, classes to merge or split, and odd items

    Args:
        data: items to look through; those of the training may be among them
        folds: trainings of the towers, each without the items that it judges
        steps: gradient steps of each; default: a third of the run's
        seed: of the folds and of the trainings
        progress: show progress bars
    """
MOST_SHOWN: int
STYLE: str

def item_figure(
    item,
) -> str:
    """An item's picture, or a grey box, with its id and words

    Args:
        item: has id, image and text
    """

def picture_grid(
    figures: list[str],
    many: bool = False,
) -> str:
    """Several figures side by side

    Args:
        figures: of items
        many: small, in rows of three
    """

def finding_card(
    *parts: str,
) -> str:
    """One finding on a page"""
WRITTEN: tuple[str, ...]

def apply_corrections(
    table: str | Path | pd.DataFrame,
    corrections: str | Path | pd.DataFrame,
    out: str | Path | None = None,
    **columns: str | list[str],
) -> pd.DataFrame:
    """A copy of a table in which some items have another class; ValueError in one line for ids that are not there

    Args:
        table: a catalogue's table, or its file
        corrections: with the columns id and class_path, or its file
        out: file to write: .csv, .tsv, .parquet or .jsonl
        columns: label, id, separator as in `Catalog.from_frame`, where they are not found

    Returns:
        the corrected table
    """
