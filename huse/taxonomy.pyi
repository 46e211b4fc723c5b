# Made by .ci/stubs from the module beside it.
from collections.abc import Iterable
import numpy as np
import pandas as pd
from typing import Any

__all__ = ['Taxonomy']

class Taxonomy:
    """A tree over the classes: how far apart they are, and which are near"""
    classes: list
    paths: list[tuple[str, ...]]
    depth: Any
    height: int
    node_similarity: Any

    def __init__(
        self,
        classes: list[str],
        paths: list[tuple[str, ...]],
    ) -> None:
        """A tree over the classes: how far apart they are, and which are near

        Args:
            classes: K distinct names; labels elsewhere are indices into this list
            paths: for each class its nodes, from the top down to its own node
        """

    @classmethod
    def from_class_paths(
        cls,
        class_paths: list[str],
    ) -> Taxonomy:
        """The tree that the class paths spell out

        Args:
            class_paths: distinct class paths, for instance Catalog.class_names
        """

    def distance(
        self,
        a: np.ndarray,
        b: np.ndarray,
    ) -> np.ndarray:
        """Number of edges between two classes on the tree

        Args:
            a: class indices
            b: the same; both broadcast

        Returns:
            int
        """

    def similarity(
        self,
        a: np.ndarray,
        b: np.ndarray,
    ) -> np.ndarray:
        """1 − height of the lowest node above two classes / height of the root (Barz & Denzler 2019)

        Args:
            a: class indices
            b: the same; both broadcast

        Returns:
            0 to 1
        """

    def below(
        self,
        labels: np.ndarray,
    ) -> np.ndarray:
        """How many items of these classes are at or below each node

        Args:
            labels: int [N], class indices

        Returns:
            int [nodes]
        """

    def radius(
        self,
        k: int,
    ) -> np.ndarray:
        """How far C_k(y) reaches: whole rings of the tree until k classes are in (DeViSE, Frome et al. 2013)

        Args:
            k: least number of classes in each set

        Returns:
            int [K]; edges from each class to the last ring of its C_k
        """

    def neighbourhood_sizes(
        self,
        ks: tuple[int, ...] = (2, 5, 10),
    ) -> pd.DataFrame:
        """How many classes C_k has; where it has all of them, HP@k says nothing

        Returns:
            one row per k: mean and largest size, share of classes whose set holds all classes
        """

    def vectors(
        self,
    ) -> np.ndarray:
        """Class vectors whose dot products are the similarities of the tree

        Returns:
            float32 [K, K], unit rows
        """

    @classmethod
    def from_edges(
        cls,
        edges: Iterable[tuple[str, str]],
        classes: list[str],
    ) -> Taxonomy:
        """The tree of an edge list

        Args:
            edges: (child, parent)
            classes: the nodes that are classes, in the order of the labels
        """

    @classmethod
    def from_wordnet(
        cls,
        names: list[str],
        reader: Any = None,
        terms: dict[str, str] | None = None,
    ) -> Taxonomy:
        """The tree of WordNet's broader terms above the class names (needs nltk and its data)

        Args:
            names: class names or class paths; the leaf class is looked up
            reader: an nltk WordNetCorpusReader; by default nltk.corpus.wordnet
            terms: what to look up in place of a name: {"pho": "soup"}
        """
