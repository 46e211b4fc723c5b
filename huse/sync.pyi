# Made by .ci/stubs from the module beside it.
import logging
import pandas as pd
from .catalog import Catalog
from .features import Features
from .queries import Queries

__all__ = ['log', 'CONTENT', 'CHANGES', 'content_hashes', 'without_lost_pictures']
log: logging.Logger
CONTENT: str

def content_hashes(
    data: Catalog | Features,
) -> list[str]:
    """Hashes of each item's pictures, words and vectors that it brings, or of its features where there is nothing else

    Returns:
        32 hexadecimal digits for each item
    """
CHANGES: tuple[str, ...]

def without_lost_pictures(
    catalog: Catalog,
) -> Catalog:
    """The same items; a picture that cannot be read is none"""

def sync(
    self: Queries,
    catalog: Catalog,
    dry_run: bool = False,
    keep: bool = False,
    progress: bool = False,
) -> pd.DataFrame:
    """Make the space hold exactly the items of a catalogue; on an error nothing is changed

    Args:
        catalog: the items that the space is to hold
        dry_run: only say what would change
        keep: take nothing out
        progress: show progress bars of a pipeline

    Returns:
        id, change: added, replaced, updated or removed
    """
