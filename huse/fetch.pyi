# Made by .ci/stubs from the module beside it.
from typing import Any
import logging
from pathlib import Path
import pandas as pd

__all__ = ['log', 'URL_NAMES', 'ENDINGS', 'TRIES', 'WAIT', 'SECONDS_A_TRY', 'REDIRECTS', 'BUSY', 'first_address', 'address_column', 'is_public', 'picture_ending', 'fetch_pictures']
log: logging.Logger
URL_NAMES: Any

def first_address(cell: str) -> str:
    """The first web address in a cell of a table

    Args:
        cell: "" where there is none
    """

def address_column(
    frame: pd.DataFrame,
    named: str | None = None,
) -> str:
    """The column with the addresses of pictures

    Args:
        frame: cells are strings
        named: by the caller
    """

def is_public(
    address: str,
) -> bool:
    """Whether an address belongs to the open internet, whatever form it takes

    Args:
        address: an IP address
    """
ENDINGS: dict[str, str]

def picture_ending(data: bytes) -> str:
    """The ending for the bytes of a picture; ValueError if they are none"""
TRIES: int
WAIT: float
SECONDS_A_TRY: int
REDIRECTS: int
BUSY: set[int]

def fetch_pictures(
    table: str | Path,
    out: str | Path,
    column: str | None = None,
    allow_private: bool = False,
    max_bytes: int = 20_000_000,
    per_host: int = 4,
    progress: bool = False,
) -> pd.DataFrame:
    """Bring the pictures of a column of web addresses into a folder, beside a table that names the files

    Args:
        table: .csv, .xlsx and so on, as chapter 01 reads them
        out: a folder; what an earlier call fetched into it stays
        column: with the addresses; guessed if it is not said
        allow_private: whether servers of this machine and its network may be asked
        max_bytes: of one picture
        per_host: pictures at a time from one server
        progress: show a progress bar

    Returns:
        as in catalogue.csv: image, not_fetched, and the columns of the table
    """
