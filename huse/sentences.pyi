# Made by .ci/stubs from the module beside it.
from typing import Any
from functools import cached_property
from pathlib import Path
import numpy as np

__all__ = ['BRANCHES', 'TABLE_PARTS', 'sentence_pieces', 'SentenceEncoder']

def sentence_pieces(
    path: str | Path,
):
    """The tokenizer of a SentencePiece model

    Args:
        path: a model of SentencePiece, of the unigram kind

    Returns:
        tokenizers.Tokenizer
    """
BRANCHES: dict[int, int]
TABLE_PARTS: int

class SentenceEncoder:
    """Texts in any of sixteen languages → [N, 512] unit rows, by the multilingual Universal Sentence Encoder"""
    tokens_at_once: int
    dim: int
    folder: Any
    max_tokens: int
    name: str
    settings: dict[str, str | int]

    def __init__(
        self,
        max_tokens: int = 512,
    ) -> None:
        """Texts in any of sixteen languages → [N, 512] unit rows, by the multilingual Universal Sentence Encoder

        Args:
            max_tokens: longer texts are cut
        """

    @cached_property
    def weights(self) -> dict: ...

    @cached_property
    def network(self): ...

    @cached_property
    def graph(self): ...

    @cached_property
    def tokenizer(self): ...
    def __repr__(self) -> str: ...

    def token_ids(
        self,
        texts: list[str],
    ) -> list[list[int]]:
        """What the encoder reads of each text

        Returns:
            for each text at most max_tokens numbers of pieces, those of beginning and end included
        """

    def vectors_of(
        self,
        ids: np.ndarray,
    ) -> np.ndarray:
        """The vectors of pieces, as fractions

        Args:
            ids: int [...], numbers of pieces

        Returns:
            float32 [..., 512]
        """

    def encode(
        self,
        texts: list[str],
        progress: bool = False,
    ) -> np.ndarray:
        """Vectors of texts, in their order

        Args:
            progress: show a progress bar

        Returns:
            [N, 512] float32
        """
