# Made by .ci/stubs from the module beside it.
from functools import cached_property
from pathlib import Path
from typing import Any
import numpy as np
from .adapters import TokenEncoder

__all__ = ['OFFLINE_NAMES', 'CLASS_TOKEN', 'as_graph', 'hub_place', 'is_preset', 'hub_pictures', 'HubTexts']

def as_graph(
    network,
):
    """The network as one TensorFlow graph for batches of any shape; None where Keras runs on something else

    Args:
        network: keras.Model of named inputs

    Returns:
        function of a batch, a dict of arrays → rows
    """
OFFLINE_NAMES: str

def hub_place(
    name: str | Path,
) -> tuple[str, str]:
    """Where keras-hub finds a network

    Args:
        name: a folder, hf://organisation/name, or the name of a preset

    Returns:
        what keras-hub is asked for, and what stands for its content
    """

def is_preset(name: str | Path) -> bool:
    """Whether keras-hub knows a preset by this name"""
CLASS_TOKEN: tuple[str, ...]

def hub_pictures(
    name: str | Path,
) -> tuple[str, Any]:
    """A network for pictures, by keras-hub

    Args:
        name: a folder, hf://organisation/name, or the name of a preset

    Returns:
        what stands for it, and a function that makes it: pixels 0–255 [N, size, size, 3] → [N, dim]
    """

class HubTexts(TokenEncoder):
    """Texts → float32 rows, by a network of keras-hub that is loaded when it is first needed"""
    config: Any

    def __init__(
        self,
        checkpoint: str | Path,
        max_tokens: int = 512,
    ) -> None:
        """Texts → float32 rows, by a network of keras-hub that is loaded when it is first needed

        Args:
            checkpoint: a folder, hf://organisation/name, or the name of a preset
            max_tokens: longer texts are cut
        """

    @cached_property
    def parts(self) -> tuple:
        """Returns:
            network, function from texts to tokens, head
        """

    @cached_property
    def graph(self): ...

    @property
    def dim(self) -> int:
        """Returns:
            numbers of a row
        """

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
