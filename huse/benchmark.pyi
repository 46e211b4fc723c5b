# Made by .ci/stubs from the module beside it.
from typing import Any
from pathlib import Path
import pandas as pd
from .baselines import METHODS
from .features import Features

__all__ = ['FLOOR', 'ZERO_SHOT', 'FLOORS', 'SETTINGS', 'PAPER_TABLES', 'PAPER', 'CROSS', 'MEANS', 'OF_PAPER', 'ABLATIONS', 'chosen_methods', 'method_title', 'with_zero_shot', 'run_method', 'statistics', 'comparison_tables', 'plot_comparison', 'checked_settings', 'recipe_fields', 'compare', 'ablate']
FLOOR: str
ZERO_SHOT: str
FLOORS: dict[str, str]

def chosen_methods(
    methods: str | list = "all",
    known: tuple = (*METHODS, FLOOR),
) -> list[str]:
    """Keys of methods, after a check that every one is known

    Args:
        methods: all, or keys of methods: a list, or one string with commas
        known: those to choose from

    Returns:
        keys, each once
    """

def method_title(
    key: str,
) -> str:
    """A method as tables call it

    Args:
        key: of METHODS, or another name of a row
    """

def with_zero_shot(
    keys: list[str],
    features: Features,
) -> list[str]:
    """The methods, and zero-shot with the floor where the features are those of a picture–text model

    Args:
        keys: of methods
    """
SETTINGS: dict[str, dict[str, float]]

def run_method(
    key: str,
    parts: tuple,
    seed: int = 0,
    preset: str = "default",
    **changes,
) -> pd.DataFrame:
    """Train with one method and measure the test items

    Args:
        key: of METHODS, or of FLOORS
        parts: training, validation and test items
        seed: of the training
        preset: default or paper
        changes: fields of the recipe, and numbers of the method's own

    Returns:
        task, metric, value
    """
PAPER_TABLES: dict[str, str]
PAPER: Any
CROSS: tuple[str, str]
MEANS: dict[str, tuple[str, tuple] | tuple[str, tuple[str, str]] | tuple[str, tuple[str]]]

def statistics(
    results: pd.DataFrame,
) -> pd.DataFrame:
    """Mean and standard error over the seeds

    Args:
        results: method, seed, task, metric, value

    Returns:
        mean and se (NaN for one seed) by method, task (`mean` for those of MEANS) and metric
    """
OF_PAPER: str

def comparison_tables(
    results: pd.DataFrame,
    paper: bool = False,
) -> str:
    """Tables 1, 2 and 3 of the paper in Markdown; a method that is not in METHODS goes by its own name

    Args:
        results: method, seed, task, metric, value
        paper: the paper's numbers as rows beside ours
    """

def plot_comparison(
    results: pd.DataFrame,
):
    """The five means of every method, HUSE in red

    Args:
        results: method, seed, task, metric, value

    Returns:
        matplotlib Figure
    """

def checked_settings(
    train,
    valid,
    methods: str | list = "all",
    settings: dict | None = None,
    preset: str = "default",
    **changes,
) -> dict:
    """The settings of each method; ValueError, before any work, where its choices or the items allow no training

    Args:
        train: training items, a catalogue or features
        valid: validation items, likewise
        methods: keys of METHODS
        settings: key of a method → its settings; default: SETTINGS
        preset: default or paper
        changes: fields of the recipe to change, for all methods

    Returns:
        key → settings; what is changed for all methods comes last
    """

def recipe_fields(
    key: str,
    values: dict,
) -> dict:
    """Settings without the numbers of a method's own, some of which share a name with a field of the recipe

    Args:
        key: of METHODS
        values: settings
    """

def compare(
    features: Features,
    out: str | Path,
    methods: str | list = "all",
    seeds: int = 5,
    settings: dict | None = None,
    preset: str = "default",
    progress: bool = True,
    paper: bool = False,
    **changes,
) -> pd.DataFrame:
    """Tables 1 to 3 over methods and seeds; runs that are in the folder already are not run again

    Args:
        features: with a split, or split at random by seed 0
        out: folder for results.csv, tables.md and settings.json
        methods: keys of METHODS
        seeds: runs of each method: seeds 0, 1, …
        settings: key of a method → its settings; default: SETTINGS
        preset: default or paper
        progress: show a progress bar
        paper: the paper's numbers beside ours in tables.md
        changes: fields of the recipe to change, for all methods

    Returns:
        all results in the folder: method, seed, task, metric, value
    """
ABLATIONS: dict[str, dict]

def ablate(
    features: Features,
    out: str | Path,
    seeds: int = 3,
    progress: bool = True,
    rows: dict = ABLATIONS,
    **changes,
) -> pd.DataFrame:
    """The default recipe and the same with one choice changed; finished runs are not run again

    Args:
        features: with a split, or split at random by seed 0
        out: folder for results.csv, tables.md and settings.json
        seeds: runs of each recipe: seeds 0, 1, …
        progress: show a progress bar
        rows: what is said to be changed → fields of the recipe
        changes: fields of the default recipe to change everywhere

    Returns:
        as from `compare`; method says what was changed
    """
