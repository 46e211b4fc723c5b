# Made by .ci/stubs from the module beside it.
from typing import Any
from dataclasses import dataclass
from pathlib import Path
from .catalog import Catalog

__all__ = ['ASSETS', 'Asset', 'cache_dir', 'fetch', 'openmoji']

@dataclass(frozen=True)
class Asset:
    """One wheel with data in it

    Args:
        requirement: for pip: "project==version"
        sha256: of the wheel
        package: the folder inside the wheel
        licence: of the data
        members: which files of the package to unpack; `*` goes through folders
    """
    name: str
    requirement: str
    sha256: str
    package: str
    licence: str
    members: tuple[str, ...] = ...
ASSETS: dict[Any, Any]

def cache_dir() -> Path:
    """Where assets are kept: the folder in `HUSE_CACHE`, else the platform's cache folder"""

def fetch(
    name: str,
) -> Path:
    """The folder of an asset, fetched on first use; processes that start together share one fetch

    Args:
        name: one of `ASSETS`

    Returns:
        the unpacked folder of the package
    """

def openmoji(
    smallest: int = 10,
) -> Catalog:
    """The demo catalogue: 1,644 emoji in 58 classes (drawings: OpenMoji, CC BY-SA 4.0)

    Args:
        smallest: how many items a class has at least
    """
