# Made by .ci/stubs from the module beside it.
from typing import Any
from pathlib import Path
from .catalog import Catalog
from .features import CHUNK, Features

__all__ = ['Encoders', 'extract_ray']

class Encoders:
    """What a worker holds: an image and a text encoder"""
    image: Any
    text: Any
    dtype: str

    def __init__(
        self,
        image: str,
        text: str,
        dtype: str,
        cpus: int,
    ) -> None:
        """What a worker holds: an image and a text encoder

        Args:
            image: name known to `huse.images.image_encoder`
            text: name known to `huse.texts.text_encoder`
            dtype: of the vectors: float32 or float16
            cpus: cores to use
        """

    def __call__(self, batch):
        """Args:
            batch: one row: number, images, texts, others: a JSON list of lists of further pictures
        """

def extract_ray(
    catalog: Catalog | str,
    out: str | Path,
    image_encoder: str = "efficientnet-lite0",
    text_encoder: str = "minilm",
    class_encoder: str = "minilm",
    seed: int = 0,
    strict: bool = False,
    progress: bool = True,
    dtype: str = "float32",
    shard: int = CHUNK,
    workers: int | None = None,
    cpus: int = 1,
    gpus: float = 0,
) -> Features:
    """What `huse.runs.extract` does, with the encoders on the machines of a Ray cluster

    Args:
        catalog: or a place for `read_shards`
        out: folder for the features
        image_encoder: name known to `huse.images.image_encoder`
        text_encoder: name or checkpoint known to `huse.texts.text_encoder`
        class_encoder: name or handle known to `huse.texts.class_encoder`
        seed: of the split
        strict: stop at items with problems instead of leaving them out
        progress: show a progress bar
        dtype: of the vectors: float32 or float16
        shard: items in a shard
        workers: at most so many at once; default: as many as the cluster has room for
        cpus: cores of a worker
        gpus: GPUs of a worker

    Returns:
        training, validation and test items, in this order
    """
