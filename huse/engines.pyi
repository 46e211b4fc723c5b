# Made by .ci/stubs from the module beside it.
import logging
from collections.abc import Iterator
import pyarrow as pa
from .space import Space

__all__ = ['log', 'ITEMS_READ', 'INDEXED', 'NAME_BYTES', 'branches_of', 'exported_items', 'to_qdrant', 'sql_type', 'to_pgvector']
log: logging.Logger
ITEMS_READ: int

def branches_of(
    class_path: str,
) -> list[str]:
    """A class path and all paths above it; nothing for an item without a class

    Returns:
        root first
    """

def exported_items(
    space: Space,
    progress: bool = True,
) -> Iterator[tuple[dict, dict]]:
    """All items of a space, with the vectors that each one has

    Returns:
        column → value, with branches; modality → unit vector [D], if the item has one
    """

def to_qdrant(
    space: Space,
    url: str,
    name: str,
    progress: bool = True,
) -> int:
    """A space as a collection of Qdrant; an older one of that name is replaced when all items have arrived

    Args:
        url: of a server, http or https (QDRANT_API_KEY is its key), or a folder of the local mode
        name: of the collection

    Returns:
        items
    """
INDEXED: int
NAME_BYTES: int

def sql_type(
    kind: pa.DataType,
) -> str:
    """The type in PostgreSQL that holds all values of a type of Arrow; jsonb for lists and objects"""

def to_pgvector(
    space: Space,
    url: str,
    name: str,
    progress: bool = True,
) -> int:
    """A space as a table of PostgreSQL with pgvector; an older one of that name is replaced when all items have arrived

    Args:
        url: postgresql://…; what it leaves out comes from PGHOST, PGPASSWORD and the like
        name: of the table, or schema.table

    Returns:
        items
    """
