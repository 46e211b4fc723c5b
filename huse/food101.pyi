# Made by .ci/stubs from the module beside it.
from pathlib import Path
import pandas as pd

__all__ = ['is_food101', 'plain_text', 'read_food101']

def is_food101(folder: str | Path) -> bool:
    """Whether a folder holds UPMC Food-101, in either layout"""

def plain_text(text: str) -> str:
    """The words of a web page, line by line"""

def read_food101(
    root: str | Path,
) -> tuple[pd.DataFrame, dict]:
    """The items of UPMC Food-101 (Wang et al. 2015) in either layout; faults are mended where possible

    Args:
        root: has images/, and texts_txt/ (recipes) or texts/ (titles)

    Returns:
        columns id, image, text, class_path, split (train or test); faults, counted
    """
