# Made by .ci/stubs from the module beside it.
import numpy as np
from .taxonomy import Taxonomy

__all__ = ['class_levels', 'himulcone_loss', 'hyperbolic_loss', 'tree_nodes', 'siglip_loss', 'successive_vectors']

def class_levels(
    taxonomy: Taxonomy,
) -> np.ndarray:
    """The node of each class on every level of the class tree

    Args:
        taxonomy: K classes

    Returns:
        int [K, L] numbers of nodes, first level below the root first; the last is the class itself
    """

def himulcone_loss(
    outputs: dict,
    labels,
    levels,
    temperature: float = 0.07,
    pairs: float = 0,
):
    """Hierarchical multi-label contrastive loss with the hierarchy's constraint (Zhang et al. 2022)

    Args:
        outputs: image, text: unit rows [N, D]
        labels: [N] class indices
        levels: [K, L] of `class_levels`
        temperature: τ
        pairs: 1: the constraint is one on pairs, as in the paper's equation; 0: on means of levels

    Returns:
        mean over the rows of both modalities and over the levels
    """

def hyperbolic_loss(
    outputs: dict,
    labels,
    tree: dict,
    image_radius: float = 1.0,
    text_radius: float = 0.8,
    scale: float = 14.3,
    weight: float = 0.2,
):
    """Contrast by distance, and entailment by texts and by the class tree (Desai et al. 2023, Pal et al. 2025)

    Args:
        outputs: image, text: unit rows [N, D]
        labels: [N] class indices
        tree: levels [K, L] of `class_levels`; nodes [M, D], share [M] of `tree_nodes`
        image_radius: r_u, a hyperbolic length
        text_radius: r_w, likewise
        scale: κ, of distances
        weight: λ, of the entailment
    """

def tree_nodes(
    taxonomy: Taxonomy,
    width: int,
) -> dict:
    """The nodes of a class tree before training: directions, and radii as a share of the radius of texts

    Args:
        taxonomy: M nodes
        width: D, of the space

    Returns:
        levels int [K, L], nodes float32 [M, D], share float32 [M]
    """

def siglip_loss(
    outputs: dict,
    labels,
    class_vectors,
    scale: float = 10.0,
    threshold: float = 10.0,
):
    """A sigmoid for each pair of a picture and a text (Zhai et al. 2023)

    Args:
        outputs: image, text: unit rows [N, D]
        labels: [N] class indices
        class_vectors: not used
        scale: t
        threshold: b

    Returns:
        sum over pairs, mean over items
    """

def successive_vectors(
    taxonomy: Taxonomy,
) -> np.ndarray:
    """Class vectors with the similarities of the tree as dot products, one after the other (Barz and Denzler 2019)

    Args:
        taxonomy: K classes

    Returns:
        float64 [K, K] unit rows, a lower triangle
    """
