# Made by .ci/stubs from the module beside it.
import contextlib
from pathlib import Path

__all__ = ['DAY', 'open_whole', 'write_whole', 'whole_folder', 'harmless', 'csv_text', 'write_csv', 'read_csv', 'one_line', 'plainly', 'read_json', 'check_fields', 'read_array', 'static_file']
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

def harmless(
    cell,
):
    """What a spreadsheet would take for a formula, with ' in front; other cells as they are

    Args:
        cell: of a table: a word, a path or anything else

    Returns:
        likewise
    """

def csv_text(
    frame,
    header: bool = True,
) -> str:
    """A table for people as CSV; no spreadsheet takes one of its cells for a formula

    Args:
        frame: pandas table; the index is left out
        header: with the names of the columns
    """

def write_csv(
    path: str | Path,
    frame,
) -> None:
    """The same in a file, whole or not at all

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

def one_line(
    error: Exception,
) -> str:
    """Its first line, or its kind where it says nothing"""

@contextlib.contextmanager
def plainly(
    failed: str,
    *kinds: type[Exception],
    said=one_line,
):
    """An OSError of one line for whatever another library raises inside

    Args:
        failed: what could not be done
        kinds: what is raised then
        said: function of the error: what it says
    """

def read_json(
    path: str | Path,
    format: str,
    fields: dict,
    optional=(),
) -> dict:
    """A JSON file that this library wrote; ValueError with one line where it is damaged or from a newer version

    Args:
        format: name and number of the format that is known, such as "huse.text_encoder 1"
        fields: name → function that tells whether a value is right
        optional: fields that may be missing

    Returns:
        its fields, without "format"
    """

def check_fields(
    content: dict,
    path: str | Path,
    fields: dict,
    optional=(),
) -> None:
    """ValueError for fields that are unknown, missing or of another kind

    Args:
        path: of the file in which they stand, for the message
        fields: name → function that tells whether a value is right
        optional: fields that may be missing
    """

def read_array(
    path: str | Path,
    shape: tuple = (None, None),
):
    """Finite numbers from a .npy file; ValueError with one line where it is damaged

    Args:
        shape: expected; None for any length

    Returns:
        NumPy array
    """

def static_file(
    name: str,
) -> str:
    """The text of a file of the front end

    Args:
        name: such as explorer.css
    """
