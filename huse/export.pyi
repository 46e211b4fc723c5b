# Made by .ci/stubs from the module beside it.
from pathlib import Path
import pyarrow as pa
from .space import Space

__all__ = ['VECTORS', 'FIRST', 'SIDE', 'CONFIG', 'embedding_table', 'to_parquet', 'to_npz', 'to_projector']
VECTORS: tuple[str, str, str]

def embedding_table(
    space: Space,
    rows: slice = slice(None),
) -> pa.Table:
    """Items with all columns, and the vectors as image_embedding, text_embedding and fused_embedding

    Args:
        rows: which
    """
FIRST: tuple[str, ...]

def to_parquet(
    space: Space,
    path: str | Path,
) -> Path:
    """Items and vectors: id, class_path, image, text, the other columns, and the three embeddings

    Args:
        path: file to write

    Returns:
        the file
    """

def to_npz(
    space: Space,
    path: str | Path,
) -> Path:
    """The arrays id and class_path [N], and the three embeddings [N, D]

    Args:
        path: file to write

    Returns:
        the file
    """
SIDE: int

def to_projector(
    space: Space,
    folder: str | Path,
    modality: str = "fused",
    max_items: int = 5000,
    seed: int = 0,
) -> Path:
    """A folder for TensorBoard's embedding projector: vectors, words and classes, thumbnails

    Args:
        folder: made if it is not there
        modality: "fused", "image" or "text"
        max_items: of a larger space, so many items are written at random

    Returns:
        the folder
    """
CONFIG: str
