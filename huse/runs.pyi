# Made by .ci/stubs from the module beside it.
from typing import Any
import contextlib, logging
from pathlib import Path
import pandas as pd
from .catalog import Catalog
from .features import Features
from .pipeline import Pipeline
from .space import Space

__all__ = ['log', 'NOT_FOR_EVERY_USE', 'RUN', 'RUN_FORMAT', 'UNFINISHED', 'FINISHED', 'FOLDERS', 'FILES', 'CHECKPOINTS', 'OWN', 'with_halves', 'usable_parts', 'measure', 'tables', 'write_metrics', 'held', 'whole_space', 'run', 'draw', 'draw_map', 'unseen', 'with_known_root', 'in_order', 'extract']
log: logging.Logger

def with_halves(
    catalog: Catalog,
    problems: pd.DataFrame | None = None,
) -> Catalog:
    """The items that have a readable picture or words; an unreadable picture counts as none

    Args:
        catalog: as read
        problems: from `Catalog.check`; default: it is called
    """

def usable_parts(
    data,
    out: Path | None,
    strict: bool,
    seed: int,
    progress: bool,
    looks: dict | None = None,
    unlabelled: bool = False,
) -> tuple:
    """Training, validation and test items, and new ones: the others that can be embedded

    Args:
        data: Catalog or Features
        out: folder for skipped.csv
        strict: stop at items with problems instead of leaving them out
        seed: of the split
        progress: show a progress bar
        looks: path → `Look`, of pictures that were opened elsewhere
        unlabelled: train on items that lack the class alone, too

    Returns:
        four of the kind of data
    """

def measure(
    pipe: Pipeline,
    space: Space,
    parts,
    seed: int,
) -> dict:
    """Tables 1 to 3 for the test items, and the accuracy of logistic regression on the same raw features

    Args:
        space: the test items
        parts: training, validation and test items: three catalogues or three features
        seed: of the run

    Returns:
        as in metrics.json
    """
NOT_FOR_EVERY_USE: str

def tables(
    metrics: dict,
) -> str:
    """Tables 1 to 3 as Markdown, for people

    Args:
        metrics: from `measure` or `Space.metrics`
    """

def write_metrics(
    metrics: dict,
    out: Path,
) -> None:
    """metrics.json for programs, tables.md for people

    Args:
        out: folder
    """
RUN: str
RUN_FORMAT: int

@contextlib.contextmanager
def held(out: Path):
    """Hold a run's folder; RuntimeError that says who holds it, if another run does"""
UNFINISHED: str
FINISHED: str
FOLDERS: tuple[str, str]
FILES: tuple[Any | str, ...]
CHECKPOINTS: tuple[str, str]
OWN: tuple[Any | str, ...]

def whole_space(
    pipe: Pipeline,
    parts,
) -> Space:
    """The space of all items; its column `part` says what each was to the training

    Args:
        parts: from `usable_parts`
    """

def run(
    data,
    out: str | Path,
    strict: bool = False,
    seed: int = 0,
    progress: bool = True,
    resume: bool = False,
    refit: bool = False,
    trust_encoders: bool = False,
    **choices,
) -> tuple[Pipeline, Space, dict]:
    """Fit on a catalogue, measure its test items, and leave metrics, tables, pictures, model and space in a folder

    Args:
        data: Catalog or Features
        out: folder for everything that the run leaves
        strict: stop at items with problems instead of leaving them out
        seed: of the split and of the training
        progress: show progress bars
        resume: go on with a run in this folder that was interrupted
        refit: train once more, on the validation and test items, too, after measuring
        trust_encoders: as in `Pipeline.load`, where a run to resume is complete
        choices: as in `Pipeline.fit`: preset, encoders, fields of the recipe

    Returns:
        trained; every item, with its part; metrics.json
    """

def draw(
    pipe: Pipeline,
    space: Space,
    out: Path,
) -> None:
    """Figures: the map (also as a page), the training, a search for each task, the confusions, the reliability

    Args:
        space: the test items
        out: folder
    """

def draw_map(
    space: Space,
    out: Path,
) -> None:
    """The map that the app shows: map.json

    Args:
        space: all items
        out: folder
    """

def unseen(
    data,
    space: Space,
):
    """The items that a run has not learnt from; how many the others are is logged

    Args:
        data: Catalog or Features
        space: of a run

    Returns:
        of the kind of data
    """

def with_known_root(
    catalog: Catalog,
    class_names,
) -> Catalog:
    """The items, with as many first levels in their class paths as it takes to meet the classes of a run

    Args:
        class_names: class paths of a run
    """

def in_order(
    parts,
) -> Catalog:
    """One catalogue of all parts, with its split

    Args:
        parts: from `usable_parts`
    """

def extract(
    catalog: Catalog,
    image_encoder: str | None = None,
    text_encoder: str | None = None,
    class_encoder: str = "minilm",
    seed: int = 0,
    out: Path | None = None,
    strict: bool = False,
    progress: bool = True,
    keep: bool = False,
    dtype: str = "float32",
    check=None,
) -> Features:
    """One features bundle of a catalogue, with its split

    Args:
        catalog: with a split, or split at random
        image_encoder: name known to `huse.images.image_encoder`; None: as in `Pipeline.fit`
        text_encoder: name or checkpoint known to `huse.texts.text_encoder`; None: likewise
        class_encoder: name or handle known to `huse.texts.class_encoder`
        seed: of the split
        out: folder for skipped.csv
        strict: stop at items with problems instead of leaving them out
        progress: show progress bars
        keep: leave the features in the folder too, and map their matrices into memory
        dtype: of what is kept on disk: float32 or float16
        check: called with the training and the validation items before anything is encoded

    Returns:
        training, validation, test and new items, in this order
    """
