# Made by .ci/stubs from the module beside it.
from pathlib import Path
from typing import BinaryIO
from xml.etree import ElementTree
from PIL import Image

__all__ = ['PICTURES', 'DEEPEST', 'MAX_DRAWING', 'SECONDS', 'MEMORY', 'STACK', 'GREEDY', 'MAX_PIXELS', 'DECODED', 'HEIC', 'DRAFT', 'pictures_in', 'has_size', 'open_drawing', 'stop_drawing', 'open_picture', 'load_image', 'thumbnail', 'data_uri']
PICTURES: set[str]

def pictures_in(root: Path) -> list[Path]:
    """The pictures in class folders, relative to the root, without hidden ones"""

def has_size(root: ElementTree.Element) -> bool:
    """Whether a drawing states a size or a view box"""
DEEPEST: int
MAX_DRAWING: int
SECONDS: int
MEMORY: int
STACK: int
GREEDY: str

def open_drawing(
    path: str | Path,
    size: int,
) -> tuple[Image.Image, bool]:
    """Draw an SVG file in another process; ValueError if that cannot be done within bounds

    Args:
        size: of the longer side of the result, in pixels

    Returns:
        RGBA; whether the drawing states a size
    """

def stop_drawing() -> None:
    """End the processes that draw, busy or not; the next drawing starts a new one"""
MAX_PIXELS: int
DECODED: tuple[str, ...]
HEIC: tuple[bytes, ...]

def open_picture(
    source: str | Path | BinaryIO,
    max_pixels: int = MAX_PIXELS,
) -> Image.Image:
    """Open a picture without decoding it

    Args:
        max_pixels: a file with more is refused
    """
DRAFT: int

def load_image(
    source: str | Path | Image.Image,
    size: int = 224,
    resize: str = "pad",
    background: str = "white",
    interpolation: str = "bicubic",
    max_pixels: int = MAX_PIXELS,
) -> Image.Image:
    """Read a picture of any kind into a square

    Args:
        size: of both sides of the result
        resize: "pad" keeps the proportions, with background around; "stretch" does not
        background: colour name or "#rrggbb"
        interpolation: "nearest", "bilinear", "bicubic" or "lanczos"
        max_pixels: a file with more is refused

    Returns:
        RGB, [size, size]
    """

def thumbnail(
    source,
    size: int = 96,
):
    """A small square picture, or None where there is none to read

    Args:
        source: path or PIL image
        size: pixels of both sides

    Returns:
        PIL image, or None
    """

def data_uri(
    source,
    size: int = 72,
) -> str:
    """A picture as text, to be put inside an HTML file

    Args:
        source: path or PIL image
        size: pixels of both sides

    Returns:
        "data:image/webp;base64,…", or "" where there is no picture
    """
