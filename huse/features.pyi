# Made by .ci/stubs from the module beside it.
import dataclasses, logging
from pathlib import Path
from typing import Any
import numpy as np
from .catalog import Catalog

__all__ = ['HALVES', 'PARTS', 'UNPACKED', 'log', 'CHUNK', 'Rows', 'blocks', 'Features', 'of_one_width', 'owned', 'joined', 'over_pictures', 'write_folder', 'fingerprint', 'encoders_fingerprint', 'extract_features']
HALVES: tuple[str, str]
PARTS: np.ndarray

class Rows:
    """Some rows of an array in a file, or of a few words that stand for many items, read when they are asked for"""
    matrix: np.ndarray
    rows: np.ndarray
    shape: tuple[int, Any]
    ndim: Any
    dtype: Any

    def __init__(
        self,
        matrix: np.ndarray,
        rows: np.ndarray,
    ) -> None:
        """Some rows of an array in a file, or of a few words that stand for many items, read when they are asked for

        Args:
            matrix: [M, D], or words [M]
            rows: int [N], which of them
        """
    def __len__(self) -> int: ...
    def __getitem__(self, rows): ...
    def __array__(self, dtype=None, copy=None): ...
    def __iter__(self): ...
    def __eq__(self, other): ...
    def __ne__(self, other): ...
    def tolist(self): ...

def blocks(
    matrix,
    size: int = 16_384,
):
    """A matrix in parts that fit into memory

    Args:
        matrix: [N, D] in memory or in a file
        size: rows at a time

    Returns:
        float32 [up to size, D], one after the other
    """

@dataclasses.dataclass
class Features:
    """Encoded items, row by row, and their classes

    Args:
        image: [N, Di] float32 or float16, in memory or in a file
        text: [N, Dt] likewise
        label: [N] class paths, each one in class_name; "" for an item without a class
        class_name: [K] class paths
        class_embedding: [K, Dc] float32
        split: [N] train, valid, test or new
        id: [N] ids of the items; row numbers if there are none
        encoders: fingerprint of the encoders; None if nobody knows
        pictures: [P, Di] of further pictures; None where each item has one at most
        owner: [P] row of the item that each of them is of, ascending
        pair: the picture–text model that made image, text and class_embedding; None: several did
    """
    image: np.ndarray
    text: np.ndarray
    label: np.ndarray
    class_name: np.ndarray
    class_embedding: np.ndarray
    split: np.ndarray | None = None
    id: np.ndarray | None = None
    encoders: str | None = None
    pictures: np.ndarray | None = None
    owner: np.ndarray | None = None
    pair: str | None = None

    @property
    def labels(self) -> Any: ...
    def __post_init__(self) -> None: ...
    def __len__(self) -> int: ...

    def __getitem__(
        self,
        rows: slice | np.ndarray | list,
    ) -> Features:
        """Some of the items, with all classes

        Args:
            rows: boolean mask, slice or row numbers
        """

    def part(
        self,
        name: str,
    ) -> Features:
        """The items of one part of the split

        Args:
            name: train, valid or test
        """

    def has(
        self,
        half: str,
    ) -> np.ndarray:
        """Which items have a half: a number other than 0 in it

        Args:
            half: image or text

        Returns:
            bool [N]
        """

    def by_picture(self) -> tuple[Features, Features]:
        """The items with their first pictures alone, and their further pictures as items

        Returns:
            N items, and P items without words
        """

    def roles(
        self,
        seed: int = 0,
        valid: float = 0.1,
        test: float = 0.3,
        unlabelled: bool = False,
    ) -> np.ndarray:
        """What each item is to a run, as `Catalog.roles` says

        Args:
            seed: of the random split
            valid: share of the whole items
            test: share of the whole items
            unlabelled: train on items that lack the class alone, too

        Returns:
            [N] train, valid, test or new
        """

    def split_parts(
        self,
        seed: int = 0,
        valid: float = 0.1,
        test: float = 0.3,
    ) -> tuple[Features, Features, Features]:
        """Training items, and whole ones to validate and to test on; each what `roles` says

        Args:
            seed: of the random split
            valid: share of the whole items
            test: share of the whole items
        """

    def save(
        self,
        path: str | Path,
    ) -> None:
        """Write the bundle as plain arrays: one file, or a folder whose files `load` maps into memory

        Args:
            path: .npz, or a folder to make
        """

    @classmethod
    def load(
        cls,
        path: str | Path,
    ) -> Features:
        """Read a bundle; pickled arrays are refused, and what is damaged or does not fit is said in one line

        Args:
            path: .npz with the fields of the table above, or a folder left by `save` or `extract_features`
        """

    def check_encoders(
        self,
        encoders: str | None,
    ) -> None:
        """ValueError for features of other encoders, where both are known

        Args:
            encoders: fingerprint of those that are expected
        """

def of_one_width(image, text, classes):
    """Whether rows can be those of one model; a text may have TF-IDF behind its own"""

def owned(
    owner: np.ndarray,
    items: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """The entries of some items

    Args:
        owner: int [P], ascending: the item that each entry belongs to
        items: int [n], of some items, which may come twice

    Returns:
        int [p] numbers of their entries, and the place in `items` that each belongs to
    """

def joined(
    parts: list[Features],
) -> Features:
    """Parts of a bundle, one after the other

    Args:
        parts: of one bundle
    """

def over_pictures(
    out: dict,
    more: dict,
    features: Features,
) -> dict:
    """Network outputs of items: those of a picture are means over all pictures of the item

    Args:
        out: name → [N, …], of the first of `by_picture`
        more: name → [P, …], of the second; those of its pictures are image, image_probability, …
        features: that have further pictures

    Returns:
        name → [N, …]
    """

def write_folder(
    folder,
    image,
    text,
    label,
    class_name,
    class_embedding,
    id,
    split=None,
    encoders=None,
    pictures=None,
    owner=None,
    pair=None,
) -> None:
    """Write features as a folder; `items.npz` comes last, so that it stands for a complete one

    Args:
        folder: to make
        image: image features, in chunks of any number of rows
        text: text features, likewise
        label: [N] class paths, "" for none
        class_name: [K]
        class_embedding: [K, Dc]
        id: [N]
        split: [N] train, valid, test or new
        encoders: their fingerprint
        pictures: features of further pictures, in chunks
        owner: [P] row of the item that each is of
        pair: name of the picture–text model that made them
    """
UNPACKED: tuple[int, int]

def fingerprint(
    *parts: Features,
) -> str:
    """Changes with any number, label or class of features; ids do not count

    Returns:
        SHA-256
    """

def encoders_fingerprint(
    image: str | None,
    text: str | None,
) -> str | None:
    """Stands for the encoders that made features

    Args:
        image: name of the image encoder
        text: name of the text encoder

    Returns:
        16 hexadecimal digits; None where one has no name
    """
log: logging.Logger
CHUNK: int

def extract_features(
    catalog: Catalog,
    image_encoder,
    text_encoder,
    class_name,
    class_embedding,
    progress: bool = False,
    folder=None,
    dtype: str = "float32",
    pair: str | None = None,
) -> Features:
    """Encode a catalogue, or take the vectors that it brings; zeros for a picture or words that an item does not have

    Args:
        catalog: items with pictures, words and class paths
        image_encoder: pictures → [N, Di]
        text_encoder: words → [N, Dt]
        class_name: [K] class paths, all of the catalogue's among them
        class_embedding: [K, Dc]
        progress: show progress bars
        folder: keep the features here instead of in memory
        dtype: of the matrices in the folder: float32 or float16
        pair: the picture–text model that all encoders are halves of, those of class names among them
    """
