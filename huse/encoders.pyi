# Made by .ci/stubs from the module beside it.
import pandas as pd

__all__ = ['OFFLINE', 'FROM_A_HUB', 'encoders']
OFFLINE: dict[str, tuple[str, ...]]
FROM_A_HUB: dict[str, tuple[str, ...]]

def encoders() -> pd.DataFrame:
    """The encoders that can be named

    Returns:
        name, for, dimensions, languages, MB, licence, from
    """
