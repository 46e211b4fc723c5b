# Made by .ci/stubs from the module beside it.
from typing import Any
import keras
import numpy as np
from .features import Features
from .recipes import Method, name_vectors

__all__ = ['METHODS', 'STRENGTHS', 'FLOOR_ITEMS', 'Trained', 'rival', 'separate_loss', 'triplet_loss', 'cme_loss', 'adamine_loss', 'devise_loss', 'devise_projection_loss', 'hie_loss', 'huse_p_loss', 'supcon_loss', 'infonce_loss', 'proxy_anchor_loss', 'dscmr_loss', 'levels_of', 'trained_tree', 'tree_vectors', 'floor_probabilities', 'linear_probe', 'logistic_regression', 'zero_shot_scores', 'zero_shot']

class Trained(keras.layers.Layer):
    """A loss with numbers that are trained, as `Trainer` finds them (chapter 36)"""
    objective: Any
    logs: dict[Any, keras.Variable]
    built: bool
    of_classes: list

    def __init__(
        self,
        objective,
        start: dict,
        known,
    ) -> None:
        """A loss with numbers that are trained, as `Trainer` finds them (chapter 36)

        Args:
            objective: function of (outputs, labels, the trained numbers by name)
            start: number → its value before training, above 0
            known: what the loss knows of the classes; variables in it are trained
        """
    def call(self, outputs, labels): ...

def rival(
    title: str,
    loss,
    classifier: str = "none",
    projection: bool = False,
    classes=name_vectors,
    paired: bool = False,
    trained: tuple = (),
    **search,
) -> Method:
    """A method of one loss (HUSE, section 4.2: the same features, towers and training settings for all)

    Args:
        title: its name in tables
        loss: function of (outputs, labels, class_vectors, numbers of its own)
        classifier: shared, separate, regression, proxies or none
        projection: the space has the dimension of the class vectors
        classes: (training Features, Recipe) → what the loss knows of the classes
        paired: the loss has a term for the distance between the halves of an item
        trained: numbers of its own that are trained with the towers, all above 0
        search: number of its own → (lowest, highest), for tuning
    """

def separate_loss(
    outputs: dict,
    labels,
    class_vectors,
):
    """Cross-entropy of two separate heads (HUSE, section 4.2)

    Args:
        outputs: image, text: unit rows [N, D]; image_logits, text_logits: [N, K]
        labels: [N] class indices
        class_vectors: [K, Dc] unit rows

    Returns:
        mean over both modalities
    """

def triplet_loss(
    outputs, labels, class_vectors,
    margin: float = 0.1,
):
    """Semi-hard triplets over both modalities (Schroff et al. 2015)

    Args:
        outputs: as in separate_loss
        labels: as in separate_loss
        class_vectors: as in separate_loss
        margin: m, a cosine distance

    Returns:
        mean over all ordered pairs of one class
    """

def cme_loss(
    outputs, labels, class_vectors,
    margin: float = 0.1,
    mismatched: float = 0.8,
    weight: float = 0.02,
):
    """Matching and non-matching pairs, and two classifiers (Salvador et al. 2017)

    Args:
        outputs: as in separate_loss
        labels: as in separate_loss
        class_vectors: as in separate_loss
        margin: m, a cosine
        mismatched: ρ, share of the non-matching pairs
        weight: λ, of the classification
    """

def adamine_loss(
    outputs, labels, class_vectors,
    margin: float = 0.3,
    semantic: float = 0.3,
):
    """Adaptive instance and semantic triplets across modalities (Carvalho et al. 2018)

    Args:
        outputs: as in separate_loss
        labels: as in separate_loss
        class_vectors: as in separate_loss
        margin: m, a cosine distance
        semantic: λ, weight of the semantic triplets
    """

def devise_loss(
    outputs, labels, class_vectors,
    margin: float = 0.1,
):
    """Hinge on the cosines to the class vectors (Frome et al. 2013)

    Args:
        outputs: as in separate_loss, with D = Dc
        labels: as in separate_loss, with D = Dc
        class_vectors: as in separate_loss, with D = Dc
        margin: m, a cosine

    Returns:
        mean over the rows of both modalities
    """

def devise_projection_loss(
    outputs, labels, class_vectors,
):
    """Cosine distance to the vector of the class (HUSE, section 4.2)

    Args:
        outputs: as in separate_loss, with D = Dc
        labels: as in separate_loss, with D = Dc
        class_vectors: as in separate_loss, with D = Dc

    Returns:
        mean over the rows of both modalities
    """

def hie_loss(
    outputs, labels, class_vectors,
    weight: float = 0.1,
):
    """Projection onto class vectors, and two classifiers (Barz and Denzler 2019)

    Args:
        outputs: as in separate_loss, with D = Dc
        labels: as in separate_loss, with D = Dc
        class_vectors: as in separate_loss, with D = Dc
        weight: λ, of the classification
    """

def huse_p_loss(
    outputs, labels, class_vectors,
    alpha: float = 1.0,
    beta: float = 1.0,
    gamma: float = 1.0,
):
    """Classification, projection and gap (HUSE, Eq. 13)

    Args:
        outputs: as in separate_loss, with D = Dc; logits of one shared head
        labels: as in separate_loss, with D = Dc; logits of one shared head
        class_vectors: as in separate_loss, with D = Dc; logits of one shared head
        alpha: weight of the classification
        beta: weight of the projection
        gamma: weight of the gap
    """

def supcon_loss(
    outputs, labels, class_vectors,
    temperature: float = 0.1,
):
    """Supervised contrastive loss over both modalities (Khosla et al. 2020)

    Args:
        outputs: as in separate_loss
        labels: as in separate_loss
        class_vectors: as in separate_loss
        temperature: τ

    Returns:
        mean over the rows of both modalities
    """

def infonce_loss(
    outputs, labels, class_vectors,
    temperature: float = 0.07,
):
    """Symmetric contrastive loss between pictures and texts (Radford et al. 2021)

    Args:
        outputs: as in separate_loss
        labels: as in separate_loss
        class_vectors: as in separate_loss
        temperature: τ

    Returns:
        mean over both directions
    """

def proxy_anchor_loss(
    outputs, labels, class_vectors,
    margin: float = 0.1,
    alpha: float = 32.0,
):
    """Proxies as anchors of their classes (Kim et al. 2020)

    Args:
        outputs: as in separate_loss, the logits are cosines to proxies
        labels: as in separate_loss, the logits are cosines to proxies
        class_vectors: as in separate_loss, the logits are cosines to proxies
        margin: m, a cosine
        alpha: α, a scale
    """

def dscmr_loss(
    outputs, labels, class_vectors,
    discrimination: float = 1e-3,
    gap: float = 0.1,
):
    """Linear regression on classes, pairs and gap (Zhen et al. 2019)

    Args:
        outputs: as in separate_loss, logits of one shared head
        labels: as in separate_loss, logits of one shared head
        class_vectors: as in separate_loss, logits of one shared head
        discrimination: λ, weight of the pairs
        gap: η, weight of the distance between the halves of an item
    """

def levels_of(train, r):
    """The levels of the training items' class tree

    Args:
        train: training Features, Recipe → int [K, L]
        r: training Features, Recipe → int [K, L]
    """

def trained_tree(train, r):
    """The training items' class tree with a trained direction for each node

    Args:
        train: training Features, Recipe → as `tree_nodes`, tensors, with nodes that can be trained
        r: training Features, Recipe → as `tree_nodes`, tensors, with nodes that can be trained
    """

def tree_vectors(train, r):
    """Class vectors from the class tree (Barz and Denzler 2019)

    Args:
        train: training Features, Recipe → float32 [K, D] unit rows, D at least the recipe's width
        r: training Features, Recipe → float32 [K, D] unit rows, D at least the recipe's width
    """
METHODS: dict[str, Method]
STRENGTHS: tuple[float, float, float]
FLOOR_ITEMS: int

def floor_probabilities(
    train: Features,
    valid: Features,
    test: Features,
) -> dict[str, np.ndarray]:
    """Class probabilities by logistic regression on the raw features of one half, or of both side by side

    Args:
        train: items to fit on
        valid: items to choose the regularisation on
        test: items to measure

    Returns:
        image, text and fused `_probability` [N, K]
    """

def linear_probe(
    train: Features,
    valid: Features,
    test: Features,
) -> dict[str, np.ndarray]:
    """Logistic regression on the raw features, item by item

    Args:
        train: as for `floor_probabilities`

    Returns:
        image, text and both (fused) → bool [N], whether the class of each test item is found
    """

def logistic_regression(
    train: Features,
    valid: Features,
    test: Features,
) -> dict[str, float]:
    """Accuracy of logistic regression on the raw features, the floor of Table 3

    Args:
        train: as for `floor_probabilities`

    Returns:
        accuracy from image, text and both (fused)
    """

def zero_shot_scores(
    items: Features,
) -> dict[str, np.ndarray]:
    """How near each class name is in a picture–text model's own space; no item is learnt from

    Args:
        items: their `pair` names the picture–text model that made them

    Returns:
        image, text and fused `_probability` [N, K]: here cosines, or their sum
    """

def zero_shot(
    items: Features,
) -> dict[str, float]:
    """Accuracy of the nearest class name in a picture–text model's own space

    Args:
        items: to measure, each with a class, as for `zero_shot_scores`

    Returns:
        accuracy from image, text and both (fused)
    """
