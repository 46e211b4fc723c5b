# Made by .ci/stubs from the module beside it.
from pathlib import Path
import pandas as pd
from .features import Features

__all__ = ['SEARCH', 'HUSE_SEARCH', 'UNIFORM', 'search_space', 'tune', 'tuning_table']
SEARCH: dict[str, tuple[float, float]]
HUSE_SEARCH: dict[str, tuple[float, float]]
UNIFORM: tuple[str, ...]

def search_space(
    key: str,
    fixed: tuple = (),
) -> dict[str, tuple]:
    """What `tune` may vary for a method

    Args:
        key: of TRAINED
        fixed: names that are not searched

    Returns:
        name → (lowest, highest)
    """

def tune(
    features: Features,
    out: str | Path,
    methods: str | list = "all",
    trials: int = 10,
    seed: int = 0,
    preset: str = "default",
    progress: bool = True,
    **changes,
) -> dict:
    """The same number of random trials for each method, judged by validation items; finished ones are not run again

    Args:
        features: the test items are never looked at
        out: folder for trials.csv and settings.json
        methods: all, equipped, or keys of TRAINED
        trials: training runs for each method
        seed: of the draws and of the training
        preset: default or paper
        progress: show a progress bar
        changes: fields of the recipe to change, for all methods; they are not searched

    Returns:
        key of a method → its best settings, as `compare` takes them
    """

def tuning_table(
    trials: pd.DataFrame,
) -> str:
    """Trials, objective without and with tuning, and best settings of each method, in Markdown

    Args:
        trials: from trials.csv
    """
