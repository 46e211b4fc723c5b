# Made by .ci/stubs from the module beside it.
from typing import Any
from pathlib import Path
import numpy as np
from .features import Features

__all__ = ['SEARCHES', 'ROWS_KEPT', 'DIMENSIONS', 'NEAREST', 'STRANGERS', 'LEAST_VALID', 'FALSE_ALARMS', 'NOVELTY_FORMAT', 'PARTS_OF_A_HALF', 'NOVELTY_FIELDS', 'nonsense', 'Nearness', 'Novelty']
SEARCHES: list

def nonsense(
    n: int = 60,
    seed: int = 0,
) -> list[str]:
    """Texts without a meaning: syllables, neighbouring keys, letters and digits at random

    Args:
        n: texts
    """
ROWS_KEPT: int
DIMENSIONS: int
NEAREST: int
STRANGERS: int

class Nearness:
    """How near rows of one half are to the items, and to foreign rows"""

    def __init__(
        self,
        centre: np.ndarray,
        basis: np.ndarray,
        rows: np.ndarray,
        foreign: np.ndarray,
        beta: np.ndarray,
    ) -> None:
        """How near rows of one half are to the items, and to foreign rows

        Args:
            centre: [2, D] mean and scale of each column
            basis: [D, d] directions in which rows are compared
            rows: [M, d] training rows
            foreign: [F, d] foreign rows; F may be 0
            beta: [3] of 1, of the items' nearness, of the foreign rows'
        """
    def project(self, x): ...

    def measured(
        self,
        x,
        items_out=None,
        foreign_out=None,
    ) -> np.ndarray:
        """What the probability is made of

        Args:
            x: [N, D] features
            items_out: bool [N, M], rows that do not count
            foreign_out: bool [N, F]

        Returns:
            [N, 2] nearness to the items, and to the foreign rows (0 if there are none)
        """
    def log_odds(self, x): ...
LEAST_VALID: int
FALSE_ALARMS: float

class Novelty:
    """Whether queries and items belong to a catalogue"""
    halves: dict
    joined: Any
    threshold: dict

    def __init__(
        self,
        halves: dict,
        joined,
        threshold: dict,
    ) -> None:
        """Whether queries and items belong to a catalogue

        Args:
            halves: "image" or "text" → Nearness
            joined: [3] weights of 1 and of the log odds of picture and words; None where a half is missing
            threshold: "image", "text", "fused" → probability that 95 % of the validation items reach
        """
    def __repr__(self) -> str: ...

    def fits(
        self,
        image: np.ndarray | None = None,
        text: np.ndarray | None = None,
    ) -> np.ndarray:
        """How probably rows belong to the catalogue, if half of all rows did

        Args:
            image: [N, Di] features of pictures; zeros where there is none
            text: [N, Dt] features of words; zeros where there are none

        Returns:
            float32 [N] probabilities; NaN where nothing can be said
        """

    @classmethod
    def fit(
        cls,
        train: Features,
        valid: Features,
        names: np.ndarray | None = None,
        typed: np.ndarray | None = None,
        foreign: np.ndarray | None = None,
    ) -> Novelty:
        """Learn what belongs from validation items, and what does not from foreign texts or left-out classes

        Args:
            train: training items
            valid: validation items, at least LEAST_VALID
            names: [N, Dt] features of a short form of each training text, compared with as well
            typed: [B, Dt] features of short forms of validation texts, which belong as well
            foreign: [F, Dt] features of foreign texts; None: items of left-out classes instead
        """

    def save(
        self,
        folder: str | Path,
    ) -> None:
        """Write novelty.json, and the arrays of each half

        Args:
            folder: made when it is missing
        """

    @classmethod
    def load(
        cls,
        folder: str | Path,
    ) -> Novelty:
        """Read what `save` has written; ValueError with one line for what is damaged

        Args:
            folder: as `save` left it
        """
NOVELTY_FORMAT: str
PARTS_OF_A_HALF: tuple[str, ...]
NOVELTY_FIELDS: dict[str, Any]
