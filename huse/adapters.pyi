# Made by .ci/stubs from the module beside it.
import dataclasses
from pathlib import Path
from typing import Any, Protocol
import numpy as np

__all__ = ['POOLINGS', 'ACTIVATIONS', 'FETCHED', 'HASHED', 'Encoder', 'OwnEncoder', 'vectors_name', 'BroughtVectors', 'probe_numbers', 'check_own', 'SideBySide', 'absolute_name', 'one_model', 'AsQueries', 'for_queries', 'stated', 'TextSettings', 'text_settings', 'longest_text', 'pooled', 'RowHead', 'TokenEncoder', 'padded', 'tokenizer_of', 'PictureSettings', 'picture_settings', 'locate', 'is_numbers']

class Encoder(Protocol):
    """Items in, one row of numbers for each out; the same item always gives the same row

    Args:
        name: tells the network, its weights and its settings: what has been encoded is kept under this name
        dim: numbers of a row
    """
    name: str
    dim: int

    def encode(
        self,
        items: list,
    ) -> np.ndarray:
        """The rows of some items, in their order

        Args:
            items: paths or PIL images; or texts

        Returns:
            float32 [N, dim]
        """

class OwnEncoder:
    """Somebody's encoder, with a look at what it returns"""
    name: str
    dim: int
    settings: None

    def __init__(
        self,
        encoder: Encoder,
    ) -> None:
        """Somebody's encoder, with a look at what it returns

        Args:
            encoder: any object with name, dim and encode(items)
        """

    @classmethod
    def around(cls, encoder: Encoder) -> "OwnEncoder":
        """The same, for what may be one already"""
    def __repr__(self) -> str: ...

    def encode(self, items: list, progress: bool = False) -> np.ndarray:
        """The rows of some items; ValueError if they are no rows of finite numbers

        Args:
            items: float32 [N, dim]
            progress: float32 [N, dim]
        """

    @property
    def asks_differently(self) -> bool: ...

    def encode_queries(self, texts: list[str], progress: bool = False) -> np.ndarray:
        """The rows of texts that somebody searches with, if the encoder has a way of its own for them

        Args:
            texts: float32 [N, dim]
            progress: float32 [N, dim]
        """

def vectors_name(
    column: str,
    dim: int,
    encoder: str = "",
) -> str:
    """What features are called that a catalogue brought along

    Args:
        column: that the vectors came from
        dim: numbers of each
        encoder: name of the encoder that reads queries for them, if there is one
    """

class BroughtVectors:
    """Stands for the encoder that somebody else had: it encodes nothing"""
    name: str
    dim: int

    def __init__(
        self,
        name: str,
        dim: int,
    ) -> None:
        """Stands for the encoder that somebody else had: it encodes nothing

        Args:
            name: from `vectors_name`
        """

    def encode(self, items: list) -> np.ndarray:
        """ValueError: there is no encoder

        Args:
            items: never
        """

def probe_numbers(
    encoder: Encoder,
    probe: Any,
) -> list[float]:
    """What an encoder gives for one item, in short

    Args:
        probe: an item

    Returns:
        16 numbers at most, each the sum of every sixteenth number of the row
    """

def check_own(
    encoder: Encoder | None,
    saved: dict,
    probe: Any,
    option: str,
) -> OwnEncoder:
    """The encoder, if it is the one of the run; ValueError otherwise

    Args:
        encoder: that somebody gives on loading
        saved: name, dim and fingerprint of the one that a run was trained with
        probe: the item of the fingerprint
        option: how to give it: "image_encoder", say
    """

class SideBySide:
    """Several encoders as one: their columns side by side"""
    encoders: list
    unit: bool
    settings: None

    def __init__(
        self,
        encoders: list,
        unit: bool = False,
    ) -> None:
        """Several encoders as one: their columns side by side

        Args:
            encoders: each has name, dim and encode; settings, too, if it can be named
            unit: scale the rows of each to length one, so that they weigh the same in a cosine
        """
    def __repr__(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def dim(self) -> int: ...

    def encode(self, items: list, progress: bool = False) -> np.ndarray:
        """Features of items, in their order

        Args:
            items: [N, dim] float32
            progress: [N, dim] float32
        """

def absolute_name(
    name: str | Path,
) -> str:
    """The name, with the whole path of a folder, so that it is found from elsewhere too

    Args:
        name: of an encoder, or of several joined by +
    """

def one_model(
    encoders: dict,
    halves: tuple = ("image", "text", "class"),
) -> str | None:
    """The picture–text model that several encoders are

    Args:
        encoders: of a run: image, text and class → a name or an object
        halves: those that are looked at

    Returns:
        its name, without the path of a folder; None where they are not one model
    """

class AsQueries:
    """An encoder of texts, as it reads what somebody searches with"""
    encoder: Any
    name: str

    def __init__(
        self,
        encoder,
    ) -> None:
        """An encoder of texts, as it reads what somebody searches with

        Args:
            encoder: has encode_queries
        """

    @property
    def dim(self) -> int: ...

    def encode(self, items: list[str], progress: bool = False) -> np.ndarray:
        """Features of queries, in their order

        Args:
            items: [N, dim] float32
            progress: [N, dim] float32
        """

def for_queries(
    encoder: Any,
) -> Any:
    """The encoder as it reads queries: itself, unless it was trained with other words before them

    Args:
        encoder: of texts

    Returns:
        an encoder
    """

def stated(
    folder: str | Path,
    name: str,
) -> Any:
    """What a file of a checkpoint says

    Args:
        name: of a JSON file in it

    Returns:
        its content; None if there is no such file
    """

@dataclasses.dataclass(frozen=True)
class TextSettings:
    """How a checkpoint wants its texts, and its tokens pooled

    Args:
        pooling: mean, cls (the first token), last or max
        unit: rows of length one
        item: what stands before a text that is found
        query: what stands before a text that somebody searches with
        max_tokens: longest text; None: it does not say
        lower: texts in small letters
        dense: folders of layers between pooling and row
    """
    pooling: str = 'mean'
    unit: bool = False
    item: str = ''
    query: str = ''
    max_tokens: int | None = None
    lower: bool = False
    dense: tuple[str, ...] = ...
POOLINGS: dict[str, str]

def text_settings(
    folder: str | Path,
) -> TextSettings:
    """What the files of sentence-transformers say; the defaults where they say nothing

    Args:
        folder: of a checkpoint
    """

def longest_text(
    config: dict,
) -> int | None:
    """The longest text that a network can read

    Args:
        config: config.json of Hugging Face

    Returns:
        tokens; None if it does not say
    """
ACTIVATIONS: dict[str, Any]

def pooled(
    tokens: np.ndarray,
    mask: np.ndarray,
    how: str = "mean",
) -> np.ndarray:
    """The vectors of the tokens of each text as one

    Args:
        tokens: float32 [N, T, D]
        mask: [N, T], 1 for a token and 0 for padding; each row has a token
        how: mean, cls, last or max

    Returns:
        float32 [N, D]
    """

class RowHead:
    """What stands between the tokens of a checkpoint and its rows"""
    settings: TextSettings
    layers: list

    def __init__(
        self,
        folder: str | Path,
        settings: TextSettings,
    ) -> None:
        """What stands between the tokens of a checkpoint and its rows

        Args:
            folder: of the checkpoint
        """

    def __call__(self, tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
        """Rows of tokens; what is a row already stays one

        Args:
            tokens: float32 [N, D]
            mask: float32 [N, D]
        """

class TokenEncoder:
    """Texts → float32 rows, by something that cuts texts into tokens and something that runs a batch of them"""
    tokens_at_once: int
    checkpoint: TextSettings
    max_tokens: Any
    asks_differently: bool
    name: str
    settings: dict[str, str | int]

    def __init__(
        self,
        name: str,
        place: str,
        settings: TextSettings,
        max_tokens: int = 512,
    ) -> None:
        """Texts → float32 rows, by something that cuts texts into tokens and something that runs a batch of them

        Args:
            name: tells network and settings
            place: where it was found: a folder or a name
            max_tokens: longer texts are cut
        """
    def __repr__(self) -> str: ...

    def token_ids(self, texts: list[str]) -> list[list[int]]:
        """What the network reads of each text

        Args:
            texts: of each text, special tokens included
        """

    def run(self, tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
        """One batch through the network

        Args:
            tokens: int [N, T] each → float32 [N, dim]
            mask: int [N, T] each → float32 [N, dim]
        """

    def encode(self, texts: list[str], progress: bool = False) -> np.ndarray:
        """Features of the texts of items, in their order

        Args:
            texts: [N, dim] float32
            progress: [N, dim] float32
        """

    def encode_queries(self, texts: list[str], progress: bool = False) -> np.ndarray:
        """Features of texts that somebody searches with

        Args:
            texts: [N, dim] float32
            progress: [N, dim] float32
        """

def padded(
    ids: list[list[int]],
    pad: int = 0,
) -> tuple:
    """Tokens as a matrix, the padding behind them

    Args:
        ids: tokens of each text, one at least
        pad: token of the padding

    Returns:
        int32 [N, T] tokens and mask
    """

def tokenizer_of(
    folder: str | Path,
    max_tokens: int,
):
    """The tokenizer of a checkpoint, special tokens and all

    Args:
        folder: with a tokenizer.json
        max_tokens: longer texts are cut

    Returns:
        tokenizers.Tokenizer, without padding
    """

@dataclasses.dataclass(frozen=True)
class PictureSettings:
    """How a checkpoint wants its pictures

    Args:
        size: pixels of both sides
        scale: factor of each colour
        offset: added to it
    """
    size: int
    scale: tuple[float, float, float]
    offset: tuple[float, float, float]

def picture_settings(
    folder: str | Path,
    size: int | None = None,
) -> PictureSettings:
    """What preprocessor_config.json says

    Args:
        folder: with a preprocessor_config.json
        size: that the network takes; None: as the file says
    """
FETCHED: list[str]
HASHED: set[str]

def locate(
    checkpoint: str | Path,
    offline: str,
) -> tuple[Path, str]:
    """Where a checkpoint lies; it is fetched when it is not there

    Args:
        checkpoint: a folder, or hf://organisation/name
        offline: what works offline, for the error

    Returns:
        its folder, and a name that stands for its content
    """

def is_numbers(
    folder: str | Path,
) -> bool:
    """Whether a folder is a checkpoint of Hugging Face: numbers and settings, of which nothing is run"""
