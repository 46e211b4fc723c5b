# Made by .ci/stubs from the module beside it.
from collections.abc import Iterable

__all__ = ['SEPARATOR', 'find_separator', 'parse_class_path', 'join_class_path', 'leaf', 'top', 'parents']
SEPARATOR: str

def find_separator(
    texts: Iterable[str],
) -> str:
    """Which character separates the levels; `<` if none occurs

    Args:
        texts: class paths as they were written

    Returns:
        the first of `<`, `>`, `|` and `/` that any of them contains
    """

def parse_class_path(
    text: str,
    separator: str | None = None,
) -> tuple[str, ...]:
    """The levels of a class path, root first, without empty ones

    Args:
        text: "accessories<belts<wide"
        separator: None: found by `find_separator`

    Returns:
        ("accessories", "belts", "wide")
    """

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
