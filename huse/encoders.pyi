# Made by .ci/stubs from the module beside it.
import re
from pathlib import Path
import pandas as pd

__all__ = ['OFFLINE', 'FROM_A_HUB', 'ENCODER_COLUMNS', 'RESEARCH_ONLY', 'encoders', 'licence_of', 'licences']
OFFLINE: dict[str, tuple[str, ...]]
FROM_A_HUB: dict[str, tuple[str, ...]]
ENCODER_COLUMNS: list[str]

def encoders() -> pd.DataFrame:
    """The encoders that can be named

    Returns:
        name, for, dimensions, languages, MB, licence, from, rate
    """
RESEARCH_ONLY: re.Pattern[str]

def licence_of(
    name: str | Path,
) -> str:
    """The licence of an encoder's weights, as far as it is known here; nothing is fetched

    Args:
        name: of one encoder, as it is given to a run

    Returns:
        empty where nothing says
    """

def licences(
    names: dict,
) -> pd.DataFrame:
    """Under which licences the encoders of a run stand

    Args:
        names: image, text and class → name of an encoder, or of several joined by +

    Returns:
        name, for (what), licence, research_only; one row for each encoder
    """
