# Made by .ci/stubs from the module beside it.
from typing import Any
import keras

__all__ = ['BLOCK', 'after', 'softmax_in_blocks', 'hits_in_blocks', 'Head']
BLOCK: int

def after(
    before,
):
    """What TensorFlow begins only when other tensors are there; nothing in JAX

    Args:
        before: tensors

    Returns:
        context manager
    """

def softmax_in_blocks(
    labels,
    rows,
    kernel,
    bias,
    memory=None,
):
    """Sums over the softmax of rows · kernel + bias, some columns at a time (HUSE, Eq. 8)

    Args:
        labels: [N] class indices, int32
        rows: [N, D], times the scale of the logits if there is one
        kernel: [D, K]
        bias: [K]
        memory: [K, D] class vectors of any length but 0

    Returns:
        [N, 2 + D]: cross-entropy; log Z, which passes no gradient on; recalled class vectors or zeros
    """

def hits_in_blocks(
    labels,
    rows,
    kernel,
    bias,
    log_total,
):
    """Whether the most probable class is that of the label

    Args:
        labels: [N] class indices, int32
        rows: [2N, D]: image rows above text rows, as in softmax_in_blocks
        kernel: [D, K]
        bias: [K]
        log_total: [2N] log Z of the rows

    Returns:
        [3, N] 1 or 0: by image, by text, by the sum of both probabilities
    """

class Head:
    """The classifier and the class memory of a network, in blocks of classes"""
    classifier: Any
    memory: Any
    towers: keras.Model

    def __init__(
        self,
        network: keras.Model,
    ) -> None:
        """The classifier and the class memory of a network, in blocks of classes

        Args:
            network: from `huse_network`, with one classifier, and perhaps a class memory
        """

    def __call__(
        self,
        rows: dict,
        labels,
    ) -> dict:
        """What the losses need, without logits

        Args:
            rows: from `towers`: image, text [N, D]
            labels: [N] class indices

        Returns:
            image, text: unit rows [N, D]; cross_entropy [2N]; hits [3, N]
        """
