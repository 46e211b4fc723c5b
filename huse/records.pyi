# Made by .ci/stubs from the module beside it.
from pathlib import Path
import pandas as pd

__all__ = ['read_records', 'add_rows', 'claim', 'read_settings']

def read_records(
    path: Path,
) -> pd.DataFrame | None:
    """A table that was kept

    Args:
        path: of the table

    Returns:
        None if there is none yet
    """

def add_rows(
    kept: pd.DataFrame | None,
    new: pd.DataFrame,
    path: Path,
) -> pd.DataFrame:
    """Rows that were kept and new ones, in one table and in its file

    Args:
        kept: rows that were there, if there are any
        new: rows to add
        path: of the table
    """

def claim(
    out: Path,
    name: str,
    about: dict,
    methods: dict,
) -> None:
    """Write down where the numbers of a folder come from, or stop if it holds numbers from elsewhere

    Args:
        out: folder
        name: the table in it
        about: features, recipe and the like: all runs in the folder share it
        methods: key → settings, the same whenever a method comes back
    """

def read_settings(
    path: str | Path,
) -> dict:
    """Settings that were used, or that tuning found

    Args:
        path: settings.json of a comparison or a tuning

    Returns:
        key of a method → its settings
    """
