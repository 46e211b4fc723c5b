# Made by .ci/stubs from the module beside it.
from pathlib import Path
import pandas as pd

__all__ = ['bench_images', 'bench_texts', 'bench_train', 'bench_search']

def bench_images(
    networks=("efficientnet-lite0", "resnet50"),
    pictures: int = 128,
    rounds: int = 5,
) -> pd.DataFrame:
    """Speed of encoding pictures, with drawing or decoding them

    Args:
        networks: names of image encoders
        pictures: of the demo catalogue
        rounds: of which the medians are taken

    Returns:
        network; pictures per second by `encode` and by one `predict` for each; their ratio
    """

def bench_texts(
    texts: int = 128,
    rounds: int = 3,
) -> pd.DataFrame:
    """Speed of encoding texts, tokens not counted in

    Args:
        texts: of either kind
        rounds: of which the medians are taken

    Returns:
        texts; texts per second in each way; the ratio of `encode` to the others
    """

def bench_train(
    classes: int = 58,
    batch_size: int = 1024,
    image_dim: int = 1280,
    text_dim: int = 1536,
    steps: int = 30,
) -> pd.DataFrame:
    """Times of a training step of the default recipe, with the strict graph loss and without

    Args:
        classes: number of classes
        batch_size: items per step
        image_dim: width of the image features
        text_dim: width of the text features
        steps: timed steps of each program

    Returns:
        program; ms of a step; its ratio to classification only, and to Keras with the graph loss
    """

def bench_search(
    rows: int = 1_000_000,
    dim: int = 512,
    k: int = 10,
    folder: str | Path | None = None,
) -> pd.DataFrame:
    """Speed and recall of an index on made-up rows, and NumPy's on the same

    Args:
        rows: rows to search
        dim: D
        k: answers for each query
        folder: for the index's file; default: a temporary folder

    Returns:
        program; queries a second alone and in batches; ratios to NumPy; recall; seconds to build; MB
    """
