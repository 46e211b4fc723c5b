# Made by .ci/stubs from the module beside it.
from typing import Any
import logging
import numpy as np
import pandas as pd

__all__ = ['log', 'CLOSED', 'content_key', 'CachedEncoder', 'cached_features', 'clear_cache']
log: logging.Logger

def content_key(
    item,
) -> bytes:
    """SHA-256 of an input's content

    Args:
        item: a path, a PIL image or a text
    """
CLOSED: tuple[str, str, str]

class CachedEncoder:
    """An encoder that encodes each content once, also across runs"""
    CHUNK: int
    encoder: Any
    name: Any
    dtype: Any
    kept_as: Any
    path: Any
    warned: bool
    warm: bool

    def __init__(
        self,
        encoder,
        folder=None,
        dtype: str = "float32",
    ) -> None:
        """An encoder that encodes each content once, also across runs

        Args:
            encoder: has name, dim and encode(inputs) → [N, dim]
            folder: where vectors are kept; default: features/ in the cache folder
            dtype: on disk: float32 or float16
        """

    @property
    def dim(self) -> int: ...

    def encode(
        self,
        inputs,
        progress: bool = False,
    ) -> np.ndarray:
        """Vectors of all inputs; only those never seen before go through the encoder

        Args:
            inputs: paths, PIL images or texts
            progress: show a progress bar

        Returns:
            [N, dim] float32
        """

def cached_features(
    folder=None,
) -> pd.DataFrame:
    """What the cache holds, one row per encoder

    Args:
        folder: default: features/ in the cache folder

    Returns:
        columns encoder, vectors, MB, rate (items a second, if that was measured here), file
    """

def clear_cache(
    folder=None,
) -> float:
    """Delete all vectors; they are made again when they are needed

    Args:
        folder: default: features/ in the cache folder

    Returns:
        megabytes that were freed
    """
