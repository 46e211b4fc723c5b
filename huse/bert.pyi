# Made by .ci/stubs from the module beside it.
from typing import Any
from functools import cached_property
from pathlib import Path
import numpy as np

__all__ = ['CHECKPOINT_FILES', 'POOLING', 'SIZES', 'COMPILED', 'LENGTHS', 'salient_tokens', 'split_sentences', 'find_checkpoint', 'read_tokenizer', 'Bert']

def salient_tokens(
    sentences: list[list],
    limit: int,
) -> list[int]:
    """The tokens with the highest TF-IDF among the sentences of a text (HUSE, section 4.1.3); of equal ones the earlier

    Args:
        sentences: tokens (strings or ids) of each sentence of one text
        limit: how many tokens may stay

    Returns:
        places in the text of those that stay, in their order
    """

def split_sentences(
    text: str,
) -> list[str]:
    """The sentences of a text: they end at a full stop, a question or exclamation mark, or a line break"""
CHECKPOINT_FILES: list[str]

def find_checkpoint(
    checkpoint: str | Path,
) -> tuple[Path, str]:
    """Where a BERT checkpoint lies; it is fetched when it is not there

    Args:
        checkpoint: "minilm", a folder, or a name on the Hugging Face hub, with or without hf://

    Returns:
        its folder, and a name that stands for its content
    """
POOLING: dict[str, int]
SIZES: tuple[str, str, str]
COMPILED: int
LENGTHS: list[Any | int]

def read_tokenizer(
    folder: Path,
):
    """The tokenizer of a checkpoint, which neither cuts nor fills

    Args:
        folder: with a tokenizer.json, or with a checkpoint

    Returns:
        tokenizers.Tokenizer
    """

class Bert:
    """Texts → float32 rows, by a frozen BERT that is loaded when it is first needed"""
    tokens_at_once: int
    layers: Any
    max_tokens: int
    dim: Any
    name: str
    settings: dict[str, Any | str | int]
    lengths: Any

    def __init__(
        self,
        checkpoint: str | Path = "minilm",
        pooling: str = "last4",
        max_tokens: int = 512,
    ) -> None:
        """Texts → float32 rows, by a frozen BERT that is loaded when it is first needed

        Args:
            checkpoint: "minilm", a folder, or a name on the Hugging Face hub
            pooling: the paper's last four layers, or "mean": the last one, a sentence vector
            max_tokens: longer texts keep their most salient tokens
        """

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
        """What BERT reads of each text

        Returns:
            for each text at most max_tokens ids, [CLS] and [SEP] included
        """

    def encode(
        self,
        texts: list[str],
        progress: bool = False,
    ) -> np.ndarray:
        """Features of texts, in their order

        Args:
            progress: show a progress bar

        Returns:
            [N, dim] float32
        """
