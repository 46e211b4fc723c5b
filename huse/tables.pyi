# Made by .ci/stubs from the module beside it.
from typing import Any
import logging
from collections.abc import Iterable
from pathlib import Path
import pandas as pd

__all__ = ['log', 'USUAL_NAMES', 'SEVERAL', 'MARKS', 'SEPARATORS', 'READERS', 'number_repeats', 'column_names', 'as_text', 'listed', 'choose_columns', 'decode', 'read_table', 'stacked']
log: logging.Logger

def number_repeats(
    names: Iterable[str],
) -> list[str]:
    """The same names, each repetition with a number behind it

    Returns:
        as many, all different
    """

def column_names(
    names: Iterable,
) -> list[str]:
    """Names for the columns of a table; one without a name is called by its number

    Args:
        names: as they stand in the header

    Returns:
        on one line each, all different
    """

def as_text(value) -> str:
    """A value of a table as text; "" where there is none"""
USUAL_NAMES: dict[str, list[str]]
SEVERAL: tuple[str, str]

def listed(columns: Iterable[str]) -> str:
    """The first columns of a table, for an error message"""

def choose_columns(
    columns: Iterable[str],
    given: dict[str, str | list[str] | None],
) -> dict[str, list[str]]:
    """Say which columns of a table hold what

    Args:
        columns: of the table
        given: role → column or columns, None where they are to be found

    Returns:
        without the roles that no column has
    """
MARKS: dict[Any, str]

def decode(
    data: bytes,
) -> tuple[str, str]:
    """The text of a file, and the encoding it was in

    Returns:
        without marks; lines end in "\\n", and what cannot be decoded is "\\ufffd"
    """
SEPARATORS: str
READERS: dict[str, Any]

def read_table(
    path: str | Path,
) -> tuple[
    pd.DataFrame,
    pd.DataFrame,
]:
    """The rows of a file as text, and what was found while reading them

    Args:
        path: .csv, .tsv, .txt, .jsonl, .ndjson, .json, .parquet or .xlsx, with a header
    """

def stacked(
    tables: Iterable[tuple[pd.DataFrame, pd.DataFrame]],
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Several tables as one, the first on top

    Args:
        tables: as `read_table` gives them

    Returns:
        likewise; "" where a table lacks a column
    """
