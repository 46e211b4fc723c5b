# Made by .ci/stubs from the module beside it.
import dataclasses
from pathlib import Path
from typing import Any
import numpy as np
import pandas as pd
from .catalog import Catalog
from .features import Features
from .pipeline import Pipeline
from .space import Space
from .taxonomy import Taxonomy

__all__ = ['MOST_REPORTED', 'AUDIT_FOLDS', 'MOST_ROWS', 'PART_NAMES', 'HALF_NAMES', 'SHOWN_CLASSES', 'LEAST_SHOWN', 'MOST_DEALT', 'MOST_IN_FIGURE', 'SHOWN_LABELS', 'SHARES', 'CURVE_ITEMS', 'SEARCH_SCORES', 'TESTED_SEARCH', 'FEW_HELD_OUT', 'SECTIONS', 'PAGE_STYLE', 'LONG_TABLE', 'REPORT_FILES', 'Prose', 'Cards', 'Report', 'chance_distance', 'share_of_each', 'run_cell', 'shown_as', 'page_of', 'write_report']
MOST_REPORTED: int
AUDIT_FOLDS: int

class Prose(str):
    """Markdown, which a notebook shows as such"""

class Cards(str):
    """HTML, which a notebook shows as such"""

@dataclasses.dataclass
class Report:
    """A run, and all that is needed to report on it

    Args:
        rows: int [n], rows of the space that have features here, ascending
        features: [n] of these items; None where there are none
        missing: why something is left out
        made: what was computed before
    """
    run: Path
    pipe: Pipeline
    space: Space
    rows: np.ndarray
    features: Features | None
    missing: list[str]
    made: dict = ...

    def once(self, name, make):
        """What is computed once and used in several places"""

    @classmethod
    def load(
        cls,
        run: str | Path,
        data: Catalog | Features | None = None,
        **options: Any,
    ) -> Report:
        """Read a run, and take the features of its items from the cache; FileNotFoundError for what is no run

        Args:
            run: folder of a run
            data: its items, where it cannot encode them itself
            options: of `Pipeline.load`: trust_encoders, image_encoder, …
        """

    def tested(self) -> np.ndarray:
        """Held-out items of a class of the run

        Returns:
            row numbers of the space
        """

    def part(
        self,
        name: str,
    ) -> np.ndarray:
        """Items with features and a class, of one part

        Args:
            name: train, valid, or test for all that is held out

        Returns:
            numbers among the features
        """

    def can(
        self,
        what: str,
    ) -> bool:
        """Whether a part of the report is possible

        Args:
            what: tested, features, probe, tree or ""
        """

    def tree(self) -> Taxonomy:
        """The tree of the classes"""

    def contents(self) -> pd.DataFrame:
        """How many items there are, and what they lack

        Returns:
            a row for each part and one for all: items, and what they have
        """

    def branches(self) -> pd.DataFrame:
        """Items and classes of each first level of the tree; in a flat list items of each class

        Returns:
            the largest first, at most 200
        """

    def answers(self) -> dict:
        """What the space says of the held-out items

        Returns:
            modality → int [n], the most probable class of each held-out item
        """

    def own_classes(self) -> np.ndarray:
        """The classes of the held-out items

        Returns:
            int [n]
        """

    def accuracies(self) -> pd.DataFrame:
        """Share of the held-out items whose class is found, and whose branch is

        Returns:
            a row for pictures, words and both; in %
        """

    def by_class(self) -> pd.DataFrame:
        """Classes by themselves, at most 200; intervals by Wilson

        Returns:
            the worst first
        """

    def plot_classes(self):
        """The classes that are found least often

        Returns:
            matplotlib Figure
        """

    def price(self) -> Prose:
        """What the mistakes cost, and whether they are nearer than chance"""

    def confusions(self) -> pd.DataFrame:
        """Which class is taken for which, how often, and how far that is

        Returns:
            the dearest first
        """

    def figure_of_confusions(self):
        """Every class against every other

        Returns:
            matplotlib Figure, or a sentence
        """

    def audit(self):
        """What chapter 66 finds

        Returns:
            an Audit
        """

    def doubtful(self) -> pd.DataFrame:
        """How many labels and items look wrong

        Returns:
            finding, count, meaning
        """

    def doubtful_labels(self) -> Cards:
        """The labels that are probably farthest from the truth"""

    def suggestions(self):
        """Changes of the tree by which held-out items gain

        Returns:
            DataFrame, or a sentence
        """

    def probes(self) -> dict:
        """What a linear probe finds with more and more training items

        Returns:
            share → (training items, modality → bool [n], of the held-out items)
        """

    def plot_curve(self):
        """Accuracy of the probe by the number of training items

        Returns:
            matplotlib Figure
        """

    def more(self) -> Prose:
        """What more items, pictures or words would bring, as far as the probe tells"""

    def nearest_found(self) -> dict:
        """Whether the nearest training item, by raw features, has the class of each held-out item

        Returns:
            modality → bool [n]
        """

    def beside_probe(self) -> dict | None:
        """The space less the probe; None where the probe was asked for a part of the items

        Returns:
            modality → difference of the accuracies, low, high
        """

    def rivals(self) -> pd.DataFrame:
        """Accuracy of the space, of a linear probe and of the nearest training item

        Returns:
            a row for pictures, words and both; in %
        """

    def search_rivals(self) -> pd.DataFrame:
        """Search among held-out items by the untrained encoders and by the space

        Returns:
            a row for each task and score; in %
        """

    def twins(self) -> np.ndarray:
        """Held-out items whose article is among the training or validation items as well

        Returns:
            row numbers of the space, ascending
        """

    def limits(self) -> Prose:
        """What is missing here, and what the numbers do not cover"""

    def card(self) -> Prose:
        """Data, use, limits and licences of the model, as its card has them"""

    def before(self) -> Prose:
        """The tables of the run, as it measured them"""

    def made_by(self) -> Prose:
        """Version, model and recipe, and the commands that go on from here"""

    def summary(self) -> Prose:
        """The first lines"""

    def sources(self,
        data: tuple | None = None,
    ) -> list[tuple]:
        """The cells of the notebook

        Args:
            data: of `read_data` (chapter 68): a path, as from the folder of the run, and options

        Returns:
            markdown or code, and its text
        """

    def notebook(self,
        data: tuple | None = None,
        progress: bool = False,
    ) -> dict:
        """Run all cells but the first, which loads this report

        Args:
            data: as above
            progress: show a progress bar

        Returns:
            as an .ipynb file holds it
        """
MOST_ROWS: int
PART_NAMES: dict[str, str]
HALF_NAMES: dict[str, str]
SHOWN_CLASSES: int
LEAST_SHOWN: int
MOST_DEALT: int

def chance_distance(
    own: np.ndarray,
    answer: np.ndarray,
    tree: Taxonomy,
) -> np.ndarray:
    """Mean distance of each class to all of the wrong answers, as if these were dealt at random

    Args:
        own: int [m], classes of the items that got a wrong answer
        answer: int [m], these answers

    Returns:
        [m], edges
    """
MOST_IN_FIGURE: int
SHOWN_LABELS: int
SHARES: tuple[float, ...]
CURVE_ITEMS: int

def share_of_each(
    labels: np.ndarray,
    seed: int = 0,
) -> np.ndarray:
    """The share of the training items from which on an item is among them, alike for each class

    Args:
        labels: int [N]

    Returns:
        [N], above 0 and up to 1
    """
SEARCH_SCORES: dict[str, str]
TESTED_SEARCH: int
FEW_HELD_OUT: int
SECTIONS: list[tuple[str | list[str], ...]]

def run_cell(
    source: str,
    names: dict,
):
    """Run the code of a cell

    Args:
        names: in which it runs

    Returns:
        the value of its last expression; None where that is a statement
    """

def shown_as(
    value,
) -> dict:
    """What a notebook shows of a value

    Returns:
        MIME type → content
    """
PAGE_STYLE: str
LONG_TABLE: int

def page_of(
    notebook: dict,
) -> str:
    """The page of an executed notebook

    Args:
        notebook: from `Report.notebook`

    Returns:
        HTML
    """
REPORT_FILES: tuple[str, str]

def write_report(
    run: str | Path,
    data: Catalog | Features | None = None,
    read: tuple | None = None,
    progress: bool = True,
    **options,
) -> Path:
    """Report on a run: report.ipynb and report.html in its folder

    Args:
        run: folder of a run
        data: its items, where it cannot encode them itself
        read: how `read_data` reads them, from the folder of the run
        progress: show a progress bar
        options: of `Pipeline.load`

    Returns:
        the page
    """
