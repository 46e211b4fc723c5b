# Made by .ci/stubs from the module beside it.
from typing import Any
from functools import cached_property
from pathlib import Path
import numpy as np
from .adapters import Encoder, OwnEncoder, SideBySide

__all__ = ['LITE0', 'LITE', 'RESIZE', 'read_tensors', 'efficientnet_lite', 'ImageEncoder', 'applications', 'weights_name', 'Img2Vec', 'known_image', 'image_encoder']

def read_tensors(
    path: str | Path,
) -> dict[str, np.ndarray]:
    """Tensors of an old-format torch file, read without torch and without running anything from it

    Args:
        path: a .pth file in torch's format before 1.6

    Returns:
        parameter name → array
    """
LITE0: list[tuple[int, ...]]
LITE: dict[str, tuple[float, float, int]]

def efficientnet_lite(
    name: str = "efficientnet-lite0",
    weights: str | Path | None = None,
):
    """An EfficientNet-Lite up to its pooling, with the weights trained on ImageNet

    Args:
        name: or "efficientnet-lite2"
        weights: a torch file; default: the one of the asset, fetched when it is missing

    Returns:
        keras.Model: pixels 0–255 [N, size, size, 3] → [N, 1280]
    """
RESIZE: dict[str, tuple[str, str]]

class ImageEncoder:
    """Pictures → float32 rows, by a frozen network that is built when it is first needed"""
    batch: int
    threads: Any
    name: str
    build: Any
    resize: str
    known_dim: int | None

    def __init__(
        self,
        name: str,
        build,
        resize: str = "pad",
        dim: int | None = None,
    ) -> None:
        """Pictures → float32 rows, by a frozen network that is built when it is first needed

        Args:
            name: tells the network and its weights
            build: () → keras.Model or OnnxPictures: pixels 0–255 [N, size, size, 3] → [N, dim]
            resize: "pad", "stretch" or "img2vec"
            dim: of the rows, where it is known; default: ask the network
        """

    @cached_property
    def network(self): ...

    @cached_property
    def graph(self): ...

    @property
    def dim(self) -> int: ...

    @property
    def size(self) -> int: ...
    def __repr__(self) -> str: ...

    def encode(
        self,
        images,
        progress: bool = False,
    ) -> np.ndarray:
        """Features of pictures; one that cannot be read raises an error with its path

        Args:
            images: list of paths or PIL images
            progress: show a progress bar

        Returns:
            [N, dim] float32
        """

def applications() -> dict:
    """The networks of keras.applications

    Returns:
        name in lower case → constructor
    """

def weights_name(
    weights,
) -> str:
    """What tells one set of weights from another

    Args:
        weights: "imagenet", a weights file, or None

    Returns:
        for the name of an encoder: other weights, other name
    """

class Img2Vec(ImageEncoder):
    """ResNet50 up to avg_pool: the vector that img2vec-keras gives (with resize='img2vec')"""

    def __init__(
        self,
        weights: str | Path | None = "imagenet",
        resize: str = "pad",
    ) -> None:
        """ResNet50 up to avg_pool: the vector that img2vec-keras gives (with resize='img2vec')

        Args:
            weights: downloaded by Keras; or a weights file; None: untrained
            resize: "pad", "stretch" or "img2vec"
        """

    def get_vec(self, image):
        """The vector of one picture

        Args:
            image: a path or a PIL image → float32 [2048]
        """

def known_image(
    name: str,
) -> bool:
    """Whether the library knows an image encoder by this name, and from where its weights come"""

def image_encoder(
    name: str | Path | Encoder = "efficientnet-lite0",
    weights: str | Path | None = "imagenet",
    resize: str = "pad",
) -> ImageEncoder | SideBySide | OwnEncoder:
    """The image encoder of a name, or of one's own

    Args:
        name: a name of the table above, several joined by +, or an object
        weights: of img2vec and keras.applications; or a file; None: untrained
        resize: "pad", "stretch" or "img2vec"
    """
