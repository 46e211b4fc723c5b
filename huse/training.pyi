# Made by .ci/stubs from the module beside it.
from typing import Any
import logging
from collections.abc import Callable
from pathlib import Path
import keras
import numpy as np
import pandas as pd
from .features import Features
from .many_classes import Head
from .recipes import HUSE, Method, Recipe

__all__ = ['log', 'LARGEST', 'batch_map', 'Trainer', 'Progress', 'batch_rows', 'picture_rows', 'batches', 'Diverged', 'Finite', 'fit', 'embed']

def batch_map(
    embeddings,
    labels,
):
    """Mean average precision of a batch whose rows are queries and candidates at once

    Args:
        embeddings: [N, D] unit rows of any modality
        labels: [N] class indices

    Returns:
        mean over the queries that have something to find
    """

class Trainer(keras.Model):
    """A network with a loss, ready for `keras.Model.fit`"""
    network: keras.Model
    objective: Callable
    partial: bool
    detail: bool
    standardizer: Any
    head: Head
    trackers: dict[Any, keras.metrics.Mean]

    def __init__(
        self,
        network: keras.Model,
        objective: Callable,
        terms: tuple = (),
        blocks: bool = False,
        partial: bool = False,
        detail: bool = False,
    ) -> None:
        """A network with a loss, ready for `keras.Model.fit`

        Args:
            network: from `build`
            objective: (outputs, labels) → dict of losses, `loss` their weighted sum
            terms: names of the other losses in it, to be watched
            blocks: take the classes in blocks, without logits
            partial: some items lack a half or a class
            detail: the loss asks for the text features of the items
        """
    def call(self, x, training=None): ...
    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True): ...

class Progress(keras.callbacks.Callback):
    """One progress bar over all steps, with the latest losses and what the best epoch is chosen by"""
    steps: int
    monitor: str
    done: int
    bar: Any

    def __init__(
        self,
        steps: int,
        monitor: str,
        done: int = 0,
    ) -> None:
        """One progress bar over all steps, with the latest losses and what the best epoch is chosen by

        Args:
            steps: number of gradient steps in all
            monitor: column of the history
            done: steps taken before an interruption
        """
    def on_train_begin(self, logs=None) -> None: ...
    def on_train_batch_end(self, batch, logs=None) -> None: ...
    def on_epoch_end(self, epoch, logs=None) -> None: ...
    def on_train_end(self, logs=None) -> None: ...

def batch_rows(
    labels,
    size: int,
    seed: int = 0,
    start: int = 0,
    per_class: int = 1,
):
    """The items of every step, from one permutation for each pass: a function of seed and step alone

    Args:
        labels: [N] class indices of the training items
        size: items per batch, at most N
        seed: of the order
        start: steps to leave out
        per_class: items of a class that come together

    Returns:
        endless: row numbers [size] of each batch
    """

def picture_rows(
    owner,
    rows,
    seed: int,
    step: int,
):
    """Which of its pictures each item of a batch shows, all of them with the same chance

    Args:
        owner: int [P], ascending: the item of each further picture
        rows: int [n], the items of a batch
        seed: of the draw
        step: likewise

    Returns:
        int [n] numbers of further pictures; -1: the first one
    """

def batches(
    features: Features,
    size: int,
    seed: int = 0,
    start: int = 0,
    per_class: int = 1,
    unlabelled: float = 0.0,
):
    """Endless shuffled batches of one size, each item by one of its pictures, the next one prepared during a step

    Args:
        features: training items
        size: items with a class per batch
        seed: of the order
        start: steps to leave out
        per_class: items of a class that come together
        unlabelled: items without a class beside each of them

    Returns:
        tf.data.Dataset of ({image, text}, labels)
    """
log: logging.Logger
LARGEST: float

class Diverged(ValueError):
    """A training whose loss or weights are no finite numbers any more"""

class Finite(keras.callbacks.Callback):
    """Ends a training at the step whose loss is not a finite number, with one line that says why"""
    r: Recipe
    epoch_steps: int
    checkpoint: Any
    done: Any

    def __init__(
        self,
        r: Recipe,
        epoch_steps: int,
        checkpoint=None,
    ) -> None:
        """Ends a training at the step whose loss is not a finite number, with one line that says why

        Args:
            r: its steps and its rate
            epoch_steps: steps of an epoch
            checkpoint: file that keeps the last good epoch
        """
    def on_epoch_begin(self, epoch, logs=None) -> None: ...

    def on_train_batch_end(self, batch, logs=None) -> None:
        """Args:
            batch: of the loss Keras gives the mean since the epoch began
            logs: of the loss Keras gives the mean since the epoch began
        """
    def on_epoch_end(self, epoch, logs=None) -> None: ...

def fit(
    train: Features,
    valid: Features | None = None,
    preset: str = "default",
    seed: int = 0,
    progress: bool = True,
    history_csv: str | Path | None = None,
    method: Method = HUSE,
    checkpoint: str | Path | None = None,
    **changes,
) -> tuple[keras.Model, pd.DataFrame]:
    """Train two towers on features (section 4.1.3)

    Args:
        train: training items; a half may be missing, or of an item with both the class
        valid: validation items, whole and with a class; without them the last epoch is kept
        preset: default or paper
        seed: the same seed on the same machine gives the same weights
        progress: show a progress bar
        history_csv: write the history here, epoch by epoch
        method: or one of `huse.baselines.METHODS`
        checkpoint: file for the state after each epoch, from which the run goes on
        changes: fields of `Recipe`, and numbers of the method's own, to change

    Returns:
        the network with its best weights, and one row per epoch
    """

def embed(
    network: keras.Model,
    features: Features,
    batch_size: int = 1024,
    only: tuple | None = None,
) -> dict[str, np.ndarray]:
    """Embeddings and class probabilities of items; of several pictures of an item, their mean

    Args:
        network: from `fit`
        features: items to embed
        batch_size: items per step
        only: names of the network's outputs to compute; default: all

    Returns:
        image, text: unit rows [N, D]; with a classifier image_probability,
    """
