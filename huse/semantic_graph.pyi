# Made by .ci/stubs from the module beside it.
from typing import Any
from collections.abc import Iterable
import numpy as np
from .taxonomy import Taxonomy

__all__ = ['readable', 'class_embeddings', 'semantic_graph', 'class_vectors', 'plot_semantic_graph', 'centred', 'SemanticGraph']

def readable(
    class_path: str,
) -> str:
    """A class path as words: spaces for hyphens and underscores, levels joined

    Args:
        class_path: "Food & Drink < food-vegetable"

    Returns:
        "Food & Drink: food vegetable"
    """

def class_embeddings(
    class_names: Iterable[str],
    encoder,
) -> np.ndarray:
    """ψ(v) of every class name (HUSE, section 3.3)

    Args:
        class_names: K class paths
        encoder: any object with encode(list[str]) -> float32 [N, D]

    Returns:
        float32 [K, D]
    """

def semantic_graph(
    class_embedding: np.ndarray,
    offset: float = 0.0,
) -> np.ndarray:
    """Cosine distances between class names (HUSE, Eq. 4), with an offset

    Args:
        class_embedding: [K, D], one row per class; need not be unit rows
        offset: δ, least distance between different classes; 0 is the paper

    Returns:
        A', float32 [K, K], symmetric, zero diagonal
    """

def class_vectors(
    class_embedding: np.ndarray,
    offset: float = 0.0,
) -> np.ndarray:
    """Unit class vectors whose cosine distances are semantic_graph(class_embedding, offset)

    Args:
        class_embedding: [K, D]
        offset: δ, as in semantic_graph

    Returns:
        float32 [K, D], or [K, D + K] with an offset; unit rows
    """

def plot_semantic_graph(
    A: np.ndarray,
    class_names: list[str],
):
    """Heat map of the semantic graph beside the tree of its classes

    Args:
        A: [K, K] distances between classes
        class_names: K class paths

    Returns:
        matplotlib Figure
    """

def centred(
    class_embedding: np.ndarray,
    taxonomy: Taxonomy | None = None,
    share: float = 0.0,
) -> np.ndarray:
    """Class embeddings, with a share of the class tree, without what all of them have in common

    Args:
        class_embedding: [K, D]
        taxonomy: of the same classes
        share: of the tree in every dot product, 0 to 1

    Returns:
        float32 [K, D], or [K, D + K] with a tree; of mean 0
    """

class SemanticGraph:
    """Distances of semantic_graph(centred(…), offset) between the classes of a batch, without the whole matrix"""
    share: Any
    offset: float
    mean: float
    rows: dict[Any, Any]

    def __init__(
        self,
        class_embedding: np.ndarray,
        class_names: list[str],
        share: float | None = None,
        offset: float = 0.0,
    ) -> None:
        """Distances of semantic_graph(centred(…), offset) between the classes of a batch, without the whole matrix

        Args:
            class_embedding: [K, D]
            class_names: K class paths
            share: of the tree; None: not centred
            offset: δ, as in semantic_graph
        """

    def __call__(
        self,
        labels,
    ):
        """Distances between the classes of a batch

        Args:
            labels: [N] class indices

        Returns:
            [N, N]
        """
