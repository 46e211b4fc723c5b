# Made by .ci/stubs from the module beside it.
from typing import Any
from pathlib import Path
import pandas as pd
from .equal_terms import UNTRAINED
from .features import Features

__all__ = ['FLOOR', 'ZERO_SHOT', 'FLOORS', 'TRAINED', 'GROUPS', 'SETTINGS', 'PAPER_TABLES', 'PAPER', 'CROSS', 'MEANS', 'LESS', 'OTHERS', 'OF_PAPER', 'ABLATIONS', 'chosen_methods', 'method_title', 'with_zero_shot', 'run_method', 'statistics', 'drawn_means', 'comparison_tables', 'plot_comparison', 'checked_settings', 'recipe_fields', 'read_tables', 'compare', 'ablate']
FLOOR: str
ZERO_SHOT: str
FLOORS: dict[str, str]
TRAINED: Any
GROUPS: dict[str, tuple[Any, Any, str] | tuple]

def chosen_methods(
    methods: str | list = "all",
    known: tuple = (*TRAINED, *UNTRAINED, FLOOR),
) -> list[str]:
    """Keys of methods, after a check that every one is known

    Args:
        methods: all, equipped, and keys of methods: a list, or one string with commas
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
) -> tuple[pd.DataFrame, float]:
    """Train with one method and measure the test items

    Args:
        key: of TRAINED, UNTRAINED or FLOORS
        parts: training, validation and test items
        seed: of the training
        preset: default or paper
        changes: fields of the recipe, and numbers of the method's own

    Returns:
        scores of the N test items, as from `item_scores`; seconds of the training
    """
PAPER_TABLES: dict[str, str]
PAPER: Any
CROSS: tuple[str, str]
MEANS: dict[str, tuple[str, tuple] | tuple[str, tuple[str, str]] | tuple[str, tuple[str]]]
LESS: str
OTHERS: dict[str, tuple[str, tuple] | tuple[str, tuple[str]]]

def statistics(
    results: pd.DataFrame,
    drawn: dict | None = None,
) -> pd.DataFrame:
    """Mean and standard error over splits and seeds

    Args:
        results: method, split, seed, task, metric, value
        drawn: from `drawn_means`

    Returns:
        mean and se (NaN for one run) by method, task (`mean` for means over tasks) and metric
    """
OF_PAPER: str

def drawn_means(
    out: str | Path,
    results: pd.DataFrame,
    by_class: bool = False,
) -> dict:
    """What every number of a comparison would have been with other test items and other splits

    Args:
        out: folder of a comparison
        results: what is in it
        by_class: means over classes instead of items

    Returns:
        (task, metric) → method → [1 + draws] means, as from `resampled`; `mean` for means over tasks; may be empty
    """

def comparison_tables(
    results: pd.DataFrame,
    paper: bool = False,
    drawn: dict | None = None,
    by_class: dict | None = None,
) -> str:
    """Tables 1, 2 and 3 of the paper in Markdown; a method that is not in METHODS goes by its own name

    Args:
        results: method, split, seed, task, metric, value
        paper: the paper's numbers as rows beside ours
        drawn: from `drawn_means`; None: nothing is known of single items
        by_class: the same as means over classes
    """

def plot_comparison(
    results: pd.DataFrame,
    drawn: dict | None = None,
):
    """The five means of every method, HUSE in red

    Args:
        results: method, split, seed, task, metric, value
        drawn: from `drawn_means`, for the standard errors

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
        key: of TRAINED
        values: settings
    """

def read_tables(
    out: str | Path,
    paper: bool = False,
) -> str:
    """The tables of a folder, with what is known of its single items

    Args:
        out: folder of a comparison or an ablation
        paper: the paper's numbers beside ours
    """

def compare(
    features: Features,
    out: str | Path,
    methods: str | list = "all",
    splits: int = 5,
    seeds: int = 1,
    settings: dict | None = None,
    preset: str = "default",
    progress: bool = True,
    paper: bool = False,
    **changes,
) -> pd.DataFrame:
    """Tables 1 to 3 over methods, splits and seeds; runs that are in the folder already are not run again

    Args:
        features: with a split of their own, or split at random, twins together
        out: folder for results.csv, tables.md, settings.json and items/
        methods: keys of METHODS
        splits: splits 0, 1, …; one where the features have their own
        seeds: runs of each method on each split: seeds 0, 1, …
        settings: key of a method → its settings; default: SETTINGS
        preset: default or paper
        progress: show a progress bar
        paper: the paper's numbers beside ours in tables.md
        changes: fields of the recipe to change, for all methods

    Returns:
        all results in the folder: method, split, seed, task, metric, value
    """
ABLATIONS: dict[str, dict]

def ablate(
    features: Features,
    out: str | Path,
    splits: int = 3,
    seeds: int = 1,
    progress: bool = True,
    rows: dict = ABLATIONS,
    **changes,
) -> pd.DataFrame:
    """The default recipe and the same with one choice changed; finished runs are not run again

    Args:
        features: as for `compare`
        out: folder for results.csv, tables.md, settings.json and items/
        splits: splits 0, 1, …; one where the features have their own
        seeds: runs of each recipe on each split: seeds 0, 1, …
        progress: show a progress bar
        rows: what is said to be changed → fields of the recipe
        changes: fields of the default recipe to change everywhere

    Returns:
        as from `compare`; method says what was changed
    """
