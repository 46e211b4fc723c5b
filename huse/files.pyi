# Made by .ci/stubs from the module beside it.
import contextlib
from pathlib import Path

__all__ = ['DAY', 'open_whole', 'write_whole', 'whole_folder', 'write_csv', 'read_csv', 'static_file']
DAY: int

@contextlib.contextmanager
def open_whole(
    path: str | Path,
    mode: str = "w",
):
    """Write a file that replaces an older one only when the block has ended, flushed to the disk

    Args:
        path: of the file; its folder must be there
        mode: "w" for text (UTF-8), "wb" for bytes

    Returns:
        an open file
    """

def write_whole(
    path: str | Path,
    content: str | bytes,
) -> None:
    """Write a file whole or not at all

    Args:
        path: of the file; its folder must be there
        content: text is written as UTF-8
    """

@contextlib.contextmanager
def whole_folder(
    path: str | Path,
):
    """Make a folder that replaces an older one only when the block has ended, flushed to the disk

    Args:
        path: of the folder

    Returns:
        Path of an empty folder to fill
    """

def write_csv(
    path: str | Path,
    frame,
) -> None:
    """A table for people, whole or not at all; no spreadsheet takes one of its cells for a formula

    Args:
        path: of the file; its folder must be there
        frame: pandas table, or its parts one after the other; the index is left out
    """

def read_csv(
    path: str | Path,
    **options,
):
    """What `write_csv` wrote, with the cells as they were before

    Args:
        options: of pandas.read_csv

    Returns:
        pandas table
    """

def static_file(
    name: str,
) -> str:
    """The text of a file of the front end

    Args:
        name: such as explorer.css
    """
