# Made by .ci/stubs from the module beside it.
from typing import Any
import keras

__all__ = ['SHRINKAGE', 'tower', 'residual_tower', 'Classifier', 'ClassMemory', 'standardizer', 'huse_network', 'at_least_float32']

def tower(
    input_dim: int,
    layers: int = 5,
    width: int = 512,
    dropout: float = 0.15,
    name: str | None = None,
) -> keras.Model:
    """Dense layers onto the unit sphere (HUSE, sections 3.2 and 4.1.3)

    Args:
        input_dim: width of the encoder's features
        layers: hidden layers; the last one gives the embedding
        width: units in each layer, and so the dimension D of the space
        dropout: share of units dropped between hidden layers

    Returns:
        features [N, input_dim] → unit rows [N, width]
    """

def residual_tower(
    input_dim: int,
    layers: int = 3,
    width: int = 512,
    dropout: float = 0.3,
    input_dropout: float = 0.2,
    name: str | None = None,
) -> keras.Model:
    """A linear layer, then pre-normalised residual blocks, onto the unit sphere

    Args:
        input_dim: width of the encoder's features
        layers: one linear layer and layers - 1 residual blocks
        width: units in each layer, and so the dimension D of the space
        dropout: share of units dropped inside a block
        input_dropout: share of features dropped

    Returns:
        features [N, input_dim] → unit rows [N, width]
    """

class Classifier(keras.layers.Layer):
    """One linear layer from embeddings [N, D] to logits [N, classes] (HUSE, Eq. 6)"""
    classes: int
    temperature: bool
    cosine: bool
    kernel: Any
    bias: Any
    log_scale: Any

    def __init__(
        self,
        classes: int,
        temperature: bool = False,
        cosine: bool = False,
        **kwargs,
    ) -> None:
        """One linear layer from embeddings [N, D] to logits [N, classes] (HUSE, Eq. 6)

        Args:
            classes: number of classes K
            temperature: scale Wᵀφ by a learned factor, 16 at the start
            cosine: unit vectors as the columns of W, and no bias
        """
    def build(self, input_shape) -> None: ...
    def call(self, embeddings): ...
    def get_config(self): ...

class ClassMemory(keras.layers.Layer):
    """Moves embeddings towards trained unit vectors of their probable classes"""
    weight: float
    temperature: float
    memory: Any

    def __init__(
        self,
        weight: float = 0.6,
        temperature: float = 1.0,
        **kwargs,
    ) -> None:
        """Moves embeddings towards trained unit vectors of their probable classes

        Args:
            weight: μ, length of the move before the result is put back on the sphere
            temperature: T, above 1 for softer probabilities than the classifier's
        """
    def build(self, input_shape) -> None: ...
    def call(self, inputs): ...
    def moved(self, embeddings, recalled): ...
    def get_config(self): ...
SHRINKAGE: float

def standardizer(
    features,
    name: str | None = None,
) -> keras.layers.Normalization:
    """A layer that gives every column mean 0 and a variance of at most 1 on the training items

    Args:
        features: [N, F] features of the training items; rows of zeros, of items that lack this half, do not count
        name: of the layer

    Returns:
        (x - mean) / deviation per column, with the shrunk variance
    """

def huse_network(
    image_tower: keras.Model,
    text_tower: keras.Model,
    classifier: keras.layers.Layer | tuple | None,
    image_standardizer: keras.layers.Layer | None = None,
    text_standardizer: keras.layers.Layer | None = None,
    memory: keras.layers.Layer | None = None,
) -> keras.Model:
    """Both towers and the classifier that they share, as one network (HUSE, figure 2)

    Args:
        image_tower: image features → unit rows
        text_tower: text features → unit rows
        classifier: unit rows → logits: one for both, a pair, or none
        image_standardizer: applied to image features first
        text_standardizer: applied to text features first
        memory: applied to both embeddings last; needs a classifier

    Returns:
        {image, text} → {image, text: unit rows; with a classifier image_logits, text_logits;
    """

def at_least_float32(
    x,
):
    """What sums can be taken of

    Args:
        x: a tensor or an array of floating-point numbers

    Returns:
        the same tensor, or float32 in place of float16 and bfloat16
    """
