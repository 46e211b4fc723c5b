# Made by .ci/stubs from the module beside it.
from typing import Any

__all__ = ['RELAXATIONS', 'mean_where', 'classification_loss', 'cosine_distance', 'graph_loss', 'within_classes', 'gap_loss', 'classification_loss_of_both', 'huse_losses']

def mean_where(
    values,
    there=None,
):
    """Mean of the values that count

    Args:
        values: [N, …]
        there: 1 or 0 of the same shape: which of them count; None: all

    Returns:
        0 where none counts
    """
RELAXATIONS: tuple[str, str, str]

def classification_loss(
    logits: Any,
    labels: Any,
    there: Any = None,
) -> Any:
    """Softmax cross-entropy (HUSE, Eq. 8)

    Args:
        logits: [N, K]
        labels: [N] class indices
        there: [N] 1 or 0: which rows count; None: all

    Returns:
        mean over the rows that count
    """

def cosine_distance(
    u,
    v,
):
    """Cosine distances d(u, v) = 1 - u·v between two sets of unit rows (HUSE, Eq. 4)

    Args:
        u: [N, D] unit rows
        v: [M, D] unit rows

    Returns:
        [N, M]
    """

def graph_loss(
    embeddings: Any,
    labels: Any,
    distances: Any,
    margin: float = 0.7,
    relaxation: str = "strict",
    there: Any = None,
    within: Any = None,
) -> Any:
    """Squared difference between distances in the space and in the semantic graph (HUSE, Eq. 9 to 11)

    Args:
        embeddings: [N, D] unit rows of any modality
        labels: [N] class indices
        distances: semantic graph A [K, K], or a function of the labels that gives [N, N]: a `SemanticGraph`
        margin: ζ, a cosine distance; `strict` does not use it
        relaxation: strict (Eq. 9), printed (Eq. 10, 11) or prose (the text around Eq. 11)
        there: [N] 1 or 0: which rows count; None: all
        within: [N/2, N/2] wanted distances of items of one class, from `within_classes`; None: 0

    Returns:
        mean over all ordered pairs of rows that count
    """

def within_classes(
    features: Any,
    detail: float,
) -> Any:
    """Wanted distances of items of one class: a share of those of their own words

    Args:
        features: [N, F] unit rows of the items' words; zeros where there are none
        detail: κ

    Returns:
        [N, N]
    """

def gap_loss(
    image: Any,
    text: Any,
    there: Any = None,
) -> Any:
    """Cosine distance between the two halves of each item (HUSE, Eq. 12)

    Args:
        image: [N, D] unit rows; row n belongs to row n of `text`
        text: [N, D] unit rows
        there: [N] 1 or 0: which items count; None: all

    Returns:
        mean over the items that count
    """

def classification_loss_of_both(
    outputs: dict,
    labels,
    there=None,
):
    """Classification loss of a network's outputs (HUSE, Eq. 8)

    Args:
        outputs: image_logits and text_logits [N, K], or cross_entropy [2N]
        labels: [N] class indices
        there: [2N] 1 or 0: which image rows and which text rows count; None: all

    Returns:
        mean over the items and both modalities
    """

def huse_losses(
    outputs: dict,
    labels,
    distances,
    alpha: float = 1.0,
    beta: float = 1.0,
    gamma: float = 1.0,
    margin: float = 0.7,
    relaxation: str = "strict",
    detail: float = 0.0,
) -> dict:
    """The three losses and their weighted sum (HUSE, Eq. 5)

    Args:
        outputs: image, text [N, D] unit rows; image_logits, text_logits [N, K] or cross_entropy [2N];
        labels: [N] class indices; -1 for an item without a class
        distances: semantic graph A, as in `graph_loss`
        alpha: weight of the classification loss
        beta: weight of the graph loss
        gamma: weight of the gap loss
        margin: ζ of the graph loss
        relaxation: form of the graph loss
        detail: κ, how far the distances of the items' own words count within a class

    Returns:
        loss, classification_loss, graph_loss, gap_loss
    """
