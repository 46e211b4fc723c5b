# Made by .ci/stubs from the module beside it.
from typing import Any
import logging
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
import numpy as np
import pandas as pd

__all__ = ['log', 'MAX_RATIO', 'LEAST_BYTES', 'MAX_BYTES', 'LEAST_PACKED', 'MAX_CELL', 'MAX_DEPTH', 'MAX_COLUMNS', 'CELL', 'PARSED', 'PACKED', 'USUAL_NAMES', 'OTHER_NAMES', 'SEVERAL', 'MARKS', 'SEPARATORS', 'SPACES', 'SAID', 'PICTURE', 'ADDRESS', 'NUMBER', 'SIGNATURES', 'BESIDE', 'LAST_ROW', 'READERS', 'NOT_READ', 'SPLIT_WORD', 'BROUGHT', 'number_repeats', 'column_names', 'as_text', 'cell_text', 'Note', 'listed', 'choose_columns', 'decode', 'keep_picture', 'cells_beside', 'read_table', 'read_arrow', 'stacked', 'table_parts', 'brought_columns', 'without_vectors', 'read_vectors']
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

def cell_text(value) -> str:
    """A value of a file as text; lists and objects as JSON"""
MAX_RATIO: int
LEAST_BYTES: int
MAX_BYTES: int
LEAST_PACKED: int
MAX_CELL: int
MAX_DEPTH: int
MAX_COLUMNS: int
CELL: int
PARSED: int

class Note(NamedTuple):
    """What was guessed or passed over while a file was read

    Args:
        what: such as "encoding"
        found: such as "cp1252"
        example: such as a word that was decoded
        option: of the command line, which overrides it; "" if none does
    """
    what: str
    found: str
    example: str = ''
    option: str = ''
PACKED: tuple[str, str, str]
USUAL_NAMES: dict[str, list[str]]
OTHER_NAMES: dict[str, str]
SEVERAL: tuple[str, str]

def listed(columns: Iterable[str]) -> str:
    """The first columns of a table, for an error message"""

def choose_columns(
    columns: Iterable[str],
    given: dict[str, str | list[str] | None],
    filled: dict[str, int] | None = None,
) -> dict[str, list[str]]:
    """Say which columns of a table hold what

    Args:
        columns: of the table
        given: role → column or columns, None where they are to be found
        filled: column → different cells that are filled; empty ones are not guessed

    Returns:
        without the roles that no column has
    """
MARKS: dict[Any, str]

def decode(
    data: bytes,
    encoding: str | None = None,
) -> tuple[str, str]:
    """The text of a file, and the encoding it was in

    Args:
        encoding: default: found

    Returns:
        without marks; lines end in "\\n", and what cannot be decoded is "\\ufffd"
    """
SEPARATORS: str
SPACES: dict[str, str]
SAID: dict[str, str]
PICTURE: re.Pattern[str]
ADDRESS: re.Pattern[str]
NUMBER: re.Pattern[str]
SIGNATURES: dict[bytes, str]

def keep_picture(
    data: bytes,
    kind: str = "",
) -> str:
    """Write a picture that stands in a table into the cache, under a name made of its content

    Args:
        kind: its ending, where the bytes do not tell

    Returns:
        path of the file
    """
BESIDE: dict[str, str]

def cells_beside(
    name: str,
    data: bytes,
) -> dict:
    """What a file beside a picture says: column to value

    Args:
        name: of a file that lies beside a picture

    Returns:
        none where it is of no kind that is read
    """
LAST_ROW: int
READERS: dict[str, Any]
NOT_READ: dict[str, str]

def read_table(
    path: str | Path,
    notes: list | None = None,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | int | None = None,
) -> tuple[
    pd.DataFrame,
    pd.DataFrame,
]:
    """The rows of a file as text, and what was found while reading them

    Args:
        path: of a table with a header, or of a folder with its parts
        notes: gets a `Note` for each guess
        encoding: of the text; default: found
        delimiter: between cells; default: found
        sheet: of an Excel file, by its name or number; default: found
    """

def read_arrow(
    batches: Iterable,
    schema,
    name: str,
    size: int,
    notes: list | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The rows of a table that another library has read, as `read_table` gives them

    Args:
        batches: of record batches of Arrow
        schema: theirs, with the class names of Hugging Face in its metadata
        name: what the log calls the table
        size: bytes
        notes: gets a `Note` for each guess
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
SPLIT_WORD: re.Pattern[str]

def table_parts(
    folder: Path,
) -> list[Path]:
    """The files of a folder that are parts of one table

    Returns:
        sorted by their numbers; none if the folder is something else
    """
BROUGHT: dict[Any, str]

def brought_columns(
    items: pd.DataFrame,
) -> dict[str, str]:
    """The columns of vectors that items bring along

    Returns:
        "image" and "text", as far as they are there → column
    """

def without_vectors(
    items: pd.DataFrame,
) -> pd.DataFrame:
    """The items without the vectors that they bring along"""

def read_vectors(
    cells: Iterable,
    names: list[str],
    column: str,
) -> np.ndarray:
    """The vectors in a column; ValueError in one line where one is missing, not finite, or of another length

    Args:
        cells: lists, arrays, or texts of numbers
        names: of the items, for the message
        column: likewise

    Returns:
        float32 [N, D]
    """
