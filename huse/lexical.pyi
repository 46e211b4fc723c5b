# Made by .ci/stubs from the module beside it.
from typing import Any
import threading
from pathlib import Path
from typing import Iterable, NamedTuple
import numpy as np

__all__ = ['UNSPACED', 'TABLES', 'CODE', 'TEXT', 'NAME', 'LONGEST', 'MOST', 'OFTEN', 'TABLES_THERE', 'plain', 'squeezed', 'name_of', 'terms', 'WordIndex', 'Found', 'fuse_rankings']
UNSPACED: str

def plain(
    text: str,
) -> str:
    """One form for what is written in several: no capitals, accents, wide letters or control characters"""

def squeezed(
    text: str,
) -> str:
    """Letters and digits of a plain text alone; other signs if there are none"""

def name_of(
    text: str,
) -> str:
    """What stands before the first comma, semicolon, line break or end of a sentence

    Args:
        text: words of an item
    """

def terms(
    query: str,
) -> list[str]:
    """What a query looks for, each once: words, and pairs of signs where a script has no spaces"""
TABLES: tuple[str, ...]

class WordIndex:
    """Words of items, found as they are written"""
    lock: threading.RLock
    connection: Any
    file: None

    def __init__(self) -> None:
        """Words of items, found as they are written"""

    @property
    def keys(self) -> np.ndarray:
        """Returns:
            int64 [N], ascending
        """
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

    def add(
        self,
        keys: Iterable[int],
        texts: Iterable[str],
        codes: Iterable[list[str]] | None = None,
    ) -> None:
        """More items; ValueError for a key that is there

        Args:
            keys: numbers that stand for the items, none of them in the index
            texts: words of the items
            codes: lists of ids, SKUs and the like
        """

    def remove(
        self,
        keys: Iterable[int],
    ) -> None:
        """Take items out

        Args:
            keys: those that are not there are passed over
        """

    def search(
        self,
        query: str,
        k: int = 10,
        allowed: np.ndarray | None = None,
    ) -> Found:
        """Items that are called so, then those with all of the words, then those with some

        Args:
            k: answers
            allowed: int64, only these keys
        """

    def save(
        self,
        file: str | Path,
    ) -> None:
        """Write the index into a file"""

    @classmethod
    def load(
        cls,
        file: str | Path,
    ) -> WordIndex:
        """Open an index in a file, to be read; ValueError if it is not one"""
LONGEST: int
MOST: int
OFTEN: int

class Found(NamedTuple):
    """Answers of a WordIndex, the best first

    Args:
        keys: int64 [n]
        level: int8 [n]: 4 its code, 3 its text, 2 its name, 1 all words, 0 some words
    """
    keys: np.ndarray
    level: np.ndarray
TABLES_THERE: str

def fuse_rankings(
    meaning: np.ndarray,
    words: Found,
) -> np.ndarray:
    """What is called so first, then what has all words, then the rest; within each the nearest in meaning first

    Args:
        meaning: int64 [n] keys, the nearest in meaning first
        words: of the same query

    Returns:
        int64 [m] all keys of `meaning`, and those that are called so or have all words; each once
    """
