# Made by .ci/stubs from the module beside it.
import keras
from .features import Features
from .recipes import HUSE, Method, Recipe

__all__ = ['LOGITS', 'build', 'in_blocks', 'AdamW', 'make_optimizer']

def build(
    features: Features,
    r: Recipe,
    method: Method = HUSE,
) -> keras.Model:
    """The untrained network of a recipe

    Args:
        features: training items: widths, classes and the statistics for standardising
        r: the choices
        method: kind of classifier, and whether the space has the width of the class vectors

    Returns:
        {image, text} → {image, text, image_logits, text_logits}
    """
LOGITS: int

def in_blocks(
    train: Features,
    r: Recipe,
    method: Method = HUSE,
) -> bool:
    """Whether there are too many classes for logits

    Args:
        train: training items
        r: its batches
        method: its classifier
    """

class AdamW(keras.optimizers.AdamW):
    """Keras' AdamW, on TensorFlow in one operation for each variable"""
    def update_step(self, gradient, variable, learning_rate): ...

def make_optimizer(
    r: Recipe,
) -> keras.optimizers.Optimizer:
    """RMSprop as in the paper (section 4.1.3), or AdamW with linear warm-up and cosine decay

    Args:
        r: the choices
    """
