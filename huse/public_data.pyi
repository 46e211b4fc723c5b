# Made by .ci/stubs from the module beside it.
import logging
from pathlib import Path
import pandas as pd

__all__ = ['log', 'is_shopify', 'read_shopify', 'is_berkeley_objects', 'read_berkeley_objects', 'is_fashion200k', 'read_fashion200k']
log: logging.Logger

def is_shopify(folder: str | Path) -> bool:
    """Whether a folder holds Shopify's product catalogue"""

def read_shopify(
    folder: str | Path,
) -> tuple[pd.DataFrame, dict]:
    """The items of Shopify's product catalogue; the pictures are written out to the cache

    Args:
        folder: has data/train-*.parquet and data/test-*.parquet

    Returns:
        columns id, image, text, class_path, split, and the others; faults, counted
    """

def is_berkeley_objects(folder: str | Path) -> bool:
    """Whether a folder holds the listings of Amazon Berkeley Objects"""

def read_berkeley_objects(
    folder: str | Path,
) -> tuple[pd.DataFrame, dict]:
    """The items of Amazon Berkeley Objects (Collins et al. 2022), each in one language: English where there is one

    Args:
        folder: has listings/metadata, images/metadata and images/small

    Returns:
        columns id, image, text, class_path, other_images, brand and others; faults, counted
    """

def is_fashion200k(folder: str | Path) -> bool:
    """Whether a folder holds labels of Fashion200k"""

def read_fashion200k(
    folder: str | Path,
) -> tuple[pd.DataFrame, dict]:
    """The products of Fashion200k (Han et al. 2017), each with all its pictures

    Args:
        folder: has labels/ and women/

    Returns:
        columns id, image, text, class_path, other_images, split; faults, counted
    """
