# Made by .ci/stubs from the module beside it.
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ['SEPARATOR', 'STRONG', 'WEAK', 'NOTHING', 'NAMES', 'join_class_path', 'leaf', 'top', 'parents', 'find_separator', 'parse_class_path', 'plain_labels', 'list_in', 'name_in', 'are_levels', 'several_classes', 'Classes', 'shared_root', 'tags_in', 'read_classes', 'read_levels']
SEPARATOR: str

def join_class_path(
    levels: Iterable[str],
) -> str:
    """The canonical form of a class path

    Args:
        levels: root first
    """

def leaf(class_path: str) -> str:
    """The last level of a canonical class path"""

def top(class_path: str) -> str:
    """The first level of a canonical class path"""

def parents(class_path: str) -> list[str]:
    """The class paths above a canonical class path, root first"""
STRONG: list[str]
WEAK: list[str]

def find_separator(
    texts: Iterable[str],
) -> str:
    """What separates the levels of the class paths in a column

    Args:
        texts: class paths as they were written, one for each row

    Returns:
        such as ` > ` or `/`; "" where the names are whole
    """

def parse_class_path(
    text: str,
    separator: str,
) -> tuple[str, ...]:
    """The levels of a class path, root first, without empty ones

    Args:
        text: "accessories<belts<wide"
        separator: "<"; "" or "none" for a name that is whole

    Returns:
        ("accessories", "belts", "wide")
    """
NOTHING: set[str]

def plain_labels(
    cells: Iterable[str],
) -> tuple[list[str], list[tuple]]:
    """Labels as they are meant, and notes: what was guessed, what was found, an example, an option

    Args:
        cells: of one column
    """
NAMES: tuple[str, ...]

def list_in(
    cell: str,
) -> list | None:
    """The members of a list that is written in a cell, in JSON or as Python does; None if there is none

    Args:
        cell: "[…]" or "{…}"
    """

def name_in(member) -> str:
    """The name that a member of a list is, or has; "" if there is none"""

def are_levels(
    lists: list[tuple[list[str], int]],
) -> bool:
    """Whether the members of lists are the levels of one path, not several classes

    Args:
        lists: the lists of a column, and how many rows have each
    """

def several_classes(
    names: Counter,
    mark: str,
    cut,
) -> dict[str, list[str]]:
    """The names in which a mark stands between several classes, cut there

    Args:
        names: name as written → rows
        mark: `;`, `|` or `,`
        cut: text → levels
    """

class Classes(NamedTuple):
    """What a column of classes says

    Args:
        paths: canonical, "" where there is none
        others: further classes of each row
        root: the first level that was left out, in canonical form; "" if none
        notes: what was guessed, what was found, an example, the option that overrides it
    """
    paths: list[str]
    others: list[list[str]]
    root: str
    notes: list[tuple]

def shared_root(paths: Iterable[tuple]) -> tuple:
    """The first levels that all paths share, as long as something is left of each"""

def tags_in(
    cell: str,
) -> list[str] | None:
    """The tags of a taxonomy that a cell lists (`en:snacks,en:biscuits`); None if anything else is in it"""

def read_classes(
    cells: Iterable[str],
    separator: str | None = None,
    keep_root: bool = False,
) -> Classes:
    """The class of each row, and what was guessed on the way

    Args:
        cells: of the column, one for each row
        separator: between levels; None: to be found, "none": every name is whole
        keep_root: keep a first level that every item shares
    """

def read_levels(
    columns: list[list[str]],
    separator: str | None = None,
    keep_root: bool = False,
) -> Classes:
    """The class of each row, of which every column is a level

    Args:
        columns: cells of each column, the top level first
        separator: between levels inside a cell; None: every cell is one level
        keep_root: keep a first level that every item shares
    """
