# Made by .ci/stubs from the module beside it.
import contextlib
from .catalog import Catalog

__all__ = ['SHARDS', 'SHARD_ROW', 'file_system', 'read_bytes', 'find_shards', 'is_sharded', 'read_shards', 'as_files']

def file_system(
    place: str,
):
    """Where a place is

    Args:
        place: path or URI

    Returns:
        a file system of pyarrow, and the path in it
    """

def read_bytes(place: str) -> bytes:
    """A file, whole"""
SHARDS: tuple[str, str]

def find_shards(
    place: str,
) -> list[str]:
    """The tables of a catalogue in shards; none for a folder that is something else

    Args:
        place: a table, or a folder of tables

    Returns:
        sorted
    """

def is_sharded(
    place: str,
) -> bool:
    """Whether it is for `read_shards`: a URI, a table, or a folder of nothing but tables

    Args:
        place: as somebody named it
    """
SHARD_ROW: str

def read_shards(
    place: str | list,
    images: str | None = None,
    **columns,
) -> Catalog:
    """One catalogue of all shards, without opening a picture

    Args:
        place: a table or a folder of tables, as a path or a URI; or a list of tables
        images: folder or URI that relative picture paths start from; default: that of their shard
        columns: as in `Catalog.from_frame`: image, text, label, id, split, separator
    """

@contextlib.contextmanager
def as_files(
    names,
):
    """Files on this machine for pictures from anywhere, while they are needed

    Args:
        names: paths, URIs and places in columns

    Returns:
        name → path; no path where there is no file
    """
