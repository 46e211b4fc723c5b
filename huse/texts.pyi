# Made by .ci/stubs from the module beside it.
from functools import cached_property
from pathlib import Path
from typing import Any
import numpy as np
from .adapters import Encoder

__all__ = ['KNOWN', 'TEXT_FORMAT', 'TEXT_FIELDS', 'ENCODER_FIELDS', 'TextEncoder', 'UniversalSentenceEncoder', 'text_encoder', 'class_encoder', 'trusted_name', 'trusted_settings']

class TextEncoder:
    """Features of an encoder, and TF-IDF features of the same text behind them (HUSE, section 4.1.3)"""
    encoder: Any
    settings: Any
    max_features: int
    words: list[Any]
    idf: np.ndarray

    def __init__(
        self,
        encoder,
        max_features: int = 1000,
    ) -> None:
        """Features of an encoder, and TF-IDF features of the same text behind them (HUSE, section 4.1.3)

        Args:
            encoder: has name, dim and encode
            max_features: words that get a column; 0: no TF-IDF
        """

    @property
    def dim(self) -> int: ...

    @property
    def name(self) -> str: ...

    def fitted_words(self) -> list[str]:
        """The words that have a column"""

    def fit(
        self,
        texts: list[str],
    ) -> TextEncoder:
        """Learn the words of the training texts, and how rare they are

        Args:
            texts: training texts, no others
        """

    def encode(
        self,
        texts: list[str],
        progress: bool = False,
    ) -> np.ndarray:
        """Features of texts: the encoder's, then TF-IDF

        Args:
            progress: show a progress bar

        Returns:
            [N, dim] float32
        """

    def encode_queries(
        self,
        texts: list[str],
        progress: bool = False,
    ) -> np.ndarray:
        """The same for queries: some encoders were trained with other words before them

        Args:
            texts: that somebody searches with
            progress: show a progress bar

        Returns:
            [N, dim] float32
        """

    def add_tfidf(
        self,
        features: np.ndarray,
        texts: list[str],
    ) -> np.ndarray:
        """Features of the encoder, with the TF-IDF of the same texts behind them

        Args:
            features: float32 [N, D], the encoder's
            texts: N

        Returns:
            [N, dim] float32
        """

    def save(
        self,
        folder: str | Path,
    ) -> None:
        """Write text_encoder.json and text_idf.npy

        Args:
            folder: made when it is missing
        """

    @classmethod
    def load(
        cls,
        folder: str | Path,
        encoder=None,
        trust_encoders: bool | set = False,
        run: str | Path | None = None,
    ) -> TextEncoder:
        """Read what `save` has written

        Args:
            folder: as `save` left it
            encoder: in place of the one that was saved by name
            trust_encoders: also an encoder that is fetched, or runs a program; or the names of such
            run: the folder in which a checkpoint may lie; default: this one
        """

class UniversalSentenceEncoder:
    """Sentences → [N, 512] by a SavedModel of TensorFlow Hub, loaded when it is first needed"""
    batch: int
    handle: str
    name: str
    settings: dict[str, Any]

    def __init__(
        self,
        handle: str | Path = "https://tfhub.dev/google/universal-sentence-encoder/4",
    ) -> None:
        """Sentences → [N, 512] by a SavedModel of TensorFlow Hub, loaded when it is first needed

        Args:
            handle: or a SavedModel folder
        """

    @cached_property
    def network(self): ...

    @cached_property
    def dim(self) -> int: ...

    def encode(
        self,
        texts: list[str],
        progress: bool = False,
    ) -> np.ndarray:
        """Vectors of sentences, in their order

        Args:
            progress: show a progress bar

        Returns:
            [N, dim] float32
        """

def text_encoder(
    name: str | Path | Encoder = "minilm",
    pooling: str | None = None,
    max_tokens: int = 512,
    max_features: int = 1000,
) -> TextEncoder:
    """The encoder of item texts, to be fitted on the training texts

    Args:
        name: a name of the table above, several joined by +, or an object
        pooling: of BERT: "last4", "mean"; None: as it states, or else the paper's last four layers
        max_tokens: longer texts keep their most salient tokens (BERT) or the first ones
        max_features: words that get a TF-IDF column; 0: no TF-IDF
    """

def class_encoder(
    name: str | Path | Encoder = "minilm",
) -> Any:
    """The encoder of class names: one sentence vector each

    Args:
        name: a name of the table above, several joined by +, or an object

    Returns:
        an encoder
    """
KNOWN: tuple[str, str, str]

def trusted_name(
    name: str,
    path: str | Path,
    run: str | Path,
    trust_encoders: bool | set,
    known=KNOWN.__contains__,
) -> str:
    """ValueError for an encoder that nobody has vouched for

    Args:
        name: of an encoder of texts or class names, as a saved run has it
        path: of the file that names it
        run: folder of the run
        trust_encoders: whether an encoder may be fetched, or run a program of its own; or names that may
        known: whether a name is one of the library's own

    Returns:
        the name, or the path of a checkpoint in the run's folder
    """
TEXT_FORMAT: str
TEXT_FIELDS: dict[str, Any]
ENCODER_FIELDS: dict[str, Any]

def trusted_settings(
    folder: str | Path,
    trust_encoders: bool | set = False,
    run: str | Path | None = None,
) -> dict:
    """The encoder that a saved TextEncoder names; ValueError if nobody has vouched for it

    Args:
        folder: as `TextEncoder.save` left it
        trust_encoders: as for `trusted_name`
        run: the folder in which a checkpoint may lie; default: this one

    Returns:
        name, and perhaps pooling and max_tokens
    """
