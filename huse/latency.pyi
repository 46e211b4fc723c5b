# Made by .ci/stubs from the module beside it.
from pathlib import Path
from typing import Any
import pandas as pd

__all__ = ['HEAVY', 'in_process', 'command', 'plain_script', 'bench_query']
HEAVY: tuple[str, ...]

def in_process(
    code: str,
    *arguments: Any,
) -> dict:
    """What a fresh process needs for some work; ValueError with what it said if it fails

    Args:
        code: of Python
        arguments: sys.argv[1:]

    Returns:
        seconds, processor seconds, memory in bytes, imported: names of HEAVY, output
    """

def command(
    *arguments: Any,
) -> dict:
    """What a command needs, from Enter to its last line

    Args:
        arguments: of huse

    Returns:
        as from `in_process`
    """

def plain_script(
    folder: str | Path,
    words: str,
) -> list[tuple]:
    """What a script of sentence-transformers and FAISS takes, from start to answer and while it is running

    Args:
        folder: of a run

    Returns:
        rows as in `bench_query`; none where there is nothing to measure
    """

def bench_query(
    folder: str | Path,
    keras: bool = False,
    words: str = "red sour fruit",
) -> pd.DataFrame:
    """What an answer of a run takes, in fresh processes and in one that is running

    Args:
        folder: of a run
        keras: answer by the Keras networks

    Returns:
        what; seconds, processor seconds and MB
    """
