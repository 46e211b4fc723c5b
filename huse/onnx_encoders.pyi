# Made by .ci/stubs from the module beside it.
from functools import cached_property
from pathlib import Path
from typing import Any
import numpy as np
from .adapters import TokenEncoder

__all__ = ['GRAPHS', 'TEXT_ROWS', 'PICTURE_ROWS', 'onnx_file', 'onnx_session', 'OnnxTexts', 'OnnxPictures', 'onnx_pictures']
GRAPHS: dict[Any, list[Any | str]]

def onnx_file(
    folder: str | Path,
    half: str,
) -> Path | None:
    """The graph in a folder

    Args:
        half: vision or text

    Returns:
        None if there is none
    """

def onnx_session(
    path: str | Path,
) -> Any:
    """A graph that can be run, on the processor

    Args:
        path: of a graph

    Returns:
        onnxruntime.InferenceSession
    """
TEXT_ROWS: tuple[str, ...]

class OnnxTexts(TokenEncoder):
    """Texts → float32 rows, by a graph of ONNX that is loaded when it is first needed"""
    file: Path | None
    tokens_of: Any

    def __init__(
        self,
        folder: str | Path,
        max_tokens: int = 512,
    ) -> None:
        """Texts → float32 rows, by a graph of ONNX that is loaded when it is first needed

        Args:
            folder: with a graph and a tokenizer.json
            max_tokens: longer texts are cut
        """

    @cached_property
    def session(self): ...

    @cached_property
    def tokenizer(self): ...

    @cached_property
    def head(self): ...

    @cached_property
    def given(self) -> dict:
        """Returns:
            name of an input → its kind
        """

    @cached_property
    def dim(self) -> int: ...

    def token_ids(self, texts: list[str]) -> list[list[int]]:
        """What the network reads of each text

        Args:
            texts: of each text, special tokens included
        """

    def run(self, tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
        """One batch through the graph

        Args:
            tokens: int [N, T] each → float32 [N, dim]
            mask: int [N, T] each → float32 [N, dim]
        """
PICTURE_ROWS: tuple[str, str, str]

class OnnxPictures:
    """Pixels → float32 rows, by a graph of ONNX; what an `ImageEncoder` runs"""
    session: Any
    given: Any
    output: Any
    wants: Any
    input_shape: tuple[None | Any | int, ...]

    def __init__(
        self,
        folder: str | Path,
    ) -> None:
        """Pixels → float32 rows, by a graph of ONNX; what an `ImageEncoder` runs

        Args:
            folder: with a graph and a preprocessor_config.json
        """

    @cached_property
    def output_shape(self) -> tuple: ...

    def rows(
        self,
        pixels: np.ndarray,
    ) -> np.ndarray:
        """One batch through the graph

        Args:
            pixels: [N, size, size, 3], 0 to 255

        Returns:
            float32 [N, D]
        """

def onnx_pictures(
    folder: str | Path,
) -> tuple[str, Any]:
    """A network for pictures, by ONNX Runtime

    Returns:
        what stands for the network, and a function that makes it
    """
