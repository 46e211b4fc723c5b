# Made by .ci/stubs from the module beside it.
import dataclasses
from collections.abc import Callable
from functools import partial
from typing import Any
import numpy as np
from .catalog import Catalog
from .features import Features
from .semantic_graph import SemanticGraph

__all__ = ['RULES', 'PRESETS', 'CLASS_ENCODERS', 'MATRIX', 'HUSE', 'POLICIES', 'Recipe', 'recipe', 'name_vectors', 'Method', 'graph_of', 'by_rule', 'check_fit']
RULES: dict[str, Any]

@dataclasses.dataclass(frozen=True)
class Recipe:
    """Every choice of a training run; the defaults are the paper's (section 4.1.3)

    Args:
        residual: residual towers instead of the paper's plain ones
        width: dimension D of the space
        image_layers: layers of the image tower
        text_layers: layers of the text tower
        dropout: between hidden layers
        input_dropout: on the features (residual towers only)
        standardize: features to mean 0 and variance at most 1 per column
        temperature: learned scale of the logits
        memory: weight μ of the class memory (HUSE only); 0: none
        memory_temperature: T, softens the probabilities that the class memory goes by
        offset: δ of the semantic graph
        tree: share of the class tree in a centred semantic graph; None: names alone
        relaxation: form of the graph loss
        margin: ζ of the graph loss
        detail: κ of the graph loss: share of the items' own words within a class (HUSE only)
        alpha: weight of the classification loss
        beta: weight of the graph loss
        gamma: weight of the gap loss
        optimizer: rmsprop (constant rate) or adamw (warm-up and cosine decay)
        learning_rate: highest rate
        batch_size: items per step
        per_class: items of a class that come together in a batch; 1: whatever their class
        unlabelled: items without a class beside each item of a batch (HUSE only, in the gap loss)
        steps: gradient steps in all
        epochs: equal parts of the steps; the validation items are measured after each
        monitor: column of the history that picks the best epoch
        patience: epochs without a better one before training stops; None: never
    """
    residual: bool = False
    width: int = 512
    image_layers: int = 5
    text_layers: int = 2
    dropout: float = 0.15
    input_dropout: float = 0.0
    standardize: bool = False
    temperature: bool = False
    memory: float = 0.0
    memory_temperature: float = 1.0
    offset: float = 0.0
    tree: float | None = None
    relaxation: str = 'strict'
    margin: float = 0.7
    detail: float = 0.0
    alpha: float = 1.0
    beta: float = 1.0
    gamma: float = 1.0
    optimizer: str = 'rmsprop'
    learning_rate: float = 1.6192e-05
    batch_size: int = 1024
    per_class: int = 1
    unlabelled: float = 0.0
    steps: int = 250000
    epochs: int = 50
    monitor: str = 'val_fused_accuracy'
    patience: int | None = None
    def __post_init__(self) -> None: ...
PRESETS: dict[str, Recipe]
CLASS_ENCODERS: dict[str, str]

def recipe(
    preset: str = "default",
    **changes,
) -> Recipe:
    """A preset with changes

    Args:
        preset: default or paper
        changes: fields of `Recipe` to change
    """

def name_vectors(
    train: Features,
    r: Recipe,
) -> np.ndarray:
    """The class vectors of the paper's rivals: those of the class names alone

    Args:
        train: its classes
        r: not used

    Returns:
        float32 [K, Dc] unit rows
    """

@dataclasses.dataclass(frozen=True)
class Method:
    """What sets one way of training the towers apart from another

    Args:
        title: its name in tables
        objective: (training Features, Recipe, **options) → the loss, as below
        terms: names of the terms that the loss gives beside their sum, to be watched
        classifier: shared, separate (one per modality), regression, proxies or none
        projection: the space has the dimension of the class vectors
        classes: (training Features, Recipe) → class vectors [K, D], or what else its loss knows
        paired: its loss has a term of its own for the distance between the halves of an item
        memory: takes a class memory, if the recipe has one
        detail: its loss asks for the items' own words, if the recipe has a detail
        partial: trains on items that lack a half or a class, too
        options: names of the numbers of its own
        search: option → (lowest, highest), for tuning
    """
    title: str
    objective: Callable
    terms: tuple[str, ...] = ...
    classifier: str = 'shared'
    projection: bool = False
    classes: Callable = name_vectors
    paired: bool = False
    memory: bool = False
    detail: bool = False
    partial: bool = False
    options: tuple[str, ...] = ...
    search: dict = ...
MATRIX: int

def graph_of(
    train: Features,
    r: Recipe,
) -> np.ndarray | SemanticGraph:
    """The semantic graph of a recipe

    Args:
        train: its classes are the corners
        r: offset, and share of the class tree

    Returns:
        A [K, K], cosine distances; with many classes a function of a batch
    """
HUSE: Method

def by_rule(
    items: int,
    classes: int,
) -> dict[str, Any]:
    """What `default` takes from the size of a catalogue

    Args:
        items: training items with a class
        classes: that they have

    Returns:
        fields of the recipe
    """
POLICIES: tuple[str, str, str]

def check_fit(
    train: Catalog | Features,
    valid: Catalog | Features | None = None,
    preset: str = "default",
    seed: int = 0,
    method: Method = HUSE,
    **changes,
) -> Recipe:
    """The recipe of a training, and ValueError if its choices or items do not allow one: to be called before encoding

    Args:
        train: training items; their features are not looked at
        valid: validation items
        preset: default or paper
        seed: of the training
        method: or one of `huse.baselines.METHODS`
        changes: fields of `Recipe`, and numbers of the method's own
    """
