# Made by .ci/stubs from the module beside it.
from pathlib import Path
import numpy as np
import pandas as pd
from .catalog import Catalog
from .decisions import Guarantee
from .features import Features
from .pipeline import Pipeline

__all__ = ['THRESHOLD', 'LABELS', 'LABELLED_AT_ONCE', 'LABEL_FILES', 'REVIEWED', 'STRANGE', 'label_file', 'check_label_path', 'read_labels', 'unsure', 'review_html']
THRESHOLD: float
LABELS: tuple[str, ...]
LABELLED_AT_ONCE: int

def label(
    self: Pipeline,
    data: Catalog | Features,
    threshold: float = THRESHOLD,
    progress: bool = False,
    costs: np.ndarray | None = None,
    guaranteed: Guarantee | None = None,
) -> pd.DataFrame:
    """A class for every item

    Args:
        data: the items
        threshold: probability that a branch needs
        progress: show a progress bar
        costs: [K, K] of mistakes, from `read_costs`; None: the most probable class
        guaranteed: for the branches, from `guarantee`, in place of the threshold

    Returns:
        the items in their order and with their columns, `given`, and the columns above
    """
LABEL_FILES: tuple[str, str, str]

def label_file(
    pipe: Pipeline,
    catalog: Catalog,
    path: str | Path,
    threshold: float = THRESHOLD,
    progress: bool = True,
    costs: np.ndarray | None = None,
    guaranteed: Guarantee | None = None,
) -> Path:
    """Labels of a catalogue as a table in a file; an interrupted call goes on where it stopped

    Args:
        path: of the file: .csv, .parquet or .jsonl
        threshold: probability that a branch needs
        progress: show a progress bar
        costs: as for `Pipeline.label`
        guaranteed: the same

    Returns:
        of the file
    """

def check_label_path(path: Path) -> None:
    """ValueError for a file that labels cannot be written to"""

def read_labels(
    path: str | Path,
    catalog: Catalog,
) -> pd.DataFrame:
    """The labels in a file, under the names that `label` gives

    Args:
        path: from `label_file`
        catalog: whose labels they are

    Returns:
        as from `Pipeline.label`
    """
REVIEWED: int
STRANGE: float

def unsure(
    labelled: pd.DataFrame,
) -> pd.DataFrame:
    """Items whose label is not clear

    Args:
        labelled: from `Pipeline.label`

    Returns:
        those to look at, the most valuable first
    """

def review_html(
    labelled: pd.DataFrame,
    path: str | Path,
) -> Path:
    """A page of the items to look at first, with their pictures

    Args:
        labelled: from `Pipeline.label`
        path: of the page
    """
