# Made by .ci/stubs from the module beside it.
from pathlib import Path
from typing import Annotated, Optional
import typer
from .console import ClassEncoderName, Data, Image, ImageEncoderName, Out, Preset, Run, Seed, Set, Strict, TextEncoderName, TrustEncoders

__all__ = ['app', 'main', 'parse_where']
app: typer.Typer

def _version(
    wanted: bool,
):
    """Print the version and stop"""

def main(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True,
                                          help="Show the version and exit.")] = False,
) -> None: ...

def demo(
    out: Out = Path("runs/demo"),
    seed: Seed = 0,
    settings: Set = [],
) -> None:
    """The whole job on the demo catalogue: 1,644 emoji with their names, encoded by pretrained networks.

    Example: **huse demo --out runs/demo**"""

def fit(
    catalog: Data,
    out: Out,
    table: dict,
    preset: Preset = "default",
    image_encoder: ImageEncoderName = "efficientnet-lite0",
    text_encoder: TextEncoderName = "minilm",
    class_encoder: ClassEncoderName = "minilm",
    seed: Seed = 0,
    settings: Set = [],
    strict: Strict = False,
    resume: Annotated[bool, typer.Option("--resume", help="Continue an interrupted run in --out.")] = False,
) -> None:
    """Encode a catalogue, train, measure on held-out items, and leave model, space, tables and figures in a folder.

    Example: **huse fit products.csv --images pictures/ --out runs/products**"""

def check(
    catalog: Data,
    table: dict,
    out: Annotated[Path, typer.Option(help="Page to write, with the pictures of the problems.")] = Path("check.html"),
    strict: Annotated[bool, typer.Option(help="Exit with code 2 if a run would leave items out.")] = False,
) -> None:
    """What is wrong with a catalogue: a table of the problems by kind, and a page with their pictures.

    Example: **huse check products.csv --images pictures/ --out check.html**"""

def extract(
    catalog: Data,
    out: Out,
    table: dict,
    image_encoder: ImageEncoderName = "efficientnet-lite0",
    text_encoder: TextEncoderName = "minilm",
    class_encoder: ClassEncoderName = "minilm",
    seed: Annotated[int, typer.Option(help="Seed of the split.")] = 0,
    strict: Strict = False,
    float16: Annotated[bool, typer.Option("--float16", help="Store each number in 2 bytes instead of 4.")] = False,
    engine: Annotated[str, typer.Option(
        help="local: this machine; ray: the workers of a Ray cluster (RAY_ADDRESS), which also read "
             "s3:// and similar addresses, and a folder of tables.")] = "local",
    workers: Annotated[Optional[int], typer.Option(
        min=1, help="With ray: at most this many workers; by default as many as there is room for.")] = None,
    gpus: Annotated[float, typer.Option(min=0, help="With ray: GPUs for each worker.")] = 0,
) -> None:
    """Encode a catalogue into a folder of features, which fit, compare, ablate and tune take in its place.
    An interrupted extraction goes on where it stopped.

    Example: **huse extract products.csv --images pictures/ --out features**,
    and then **huse fit features --out runs/products**;
    on a cluster **huse extract s3://shop/shards --engine ray --out features**"""

def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Delete them all.")] = False,
) -> None:
    """The encoded pictures and texts that are kept in the folder features/ of the cache (HUSE_CACHE).

    Example: **huse cache**, or **huse cache --clear**"""

def embed(
    run: Run,
    catalog: Data,
    table: dict,
    out: Annotated[Path, typer.Option(help="File to write: .parquet or .npz.")],
    trust_encoders: TrustEncoders = False,
) -> None:
    """Embeddings of new items: their columns, and unit vectors from the picture, from the words and from both.

    Example: **huse embed runs/demo new.csv --images pictures/ --out new.parquet**"""

def evaluate(
    run: Run,
    catalog: Data,
    table: dict,
    out: Annotated[Optional[Path], typer.Option(
        help="Folder for metrics.json and tables.md; by default RUN/evaluation.")] = None,
    trust_encoders: TrustEncoders = False,
) -> None:
    """The paper's three tables for new items with known classes.

    Example: **huse evaluate runs/demo new.csv --images pictures/ --out runs/demo/new**"""

def search(
    run: Run,
    query: Annotated[Optional[str], typer.Argument(help="Words, the path of a picture, or the id of an item.")] = None,
    image: Image = None,
    weight: Annotated[float, typer.Option(help="Weight of the picture in a query of words and a picture.")] = 0.5,
    k: Annotated[int, typer.Option("-k", help="Number of answers.")] = 10,
    modality: Annotated[str, typer.Option(
        help="Which vectors of the items are compared: fused, image or text.")] = "fused",
    where: Annotated[list[str], typer.Option(
        metavar="COLUMN=VALUE", help="Only items with this value; a class path stands for all below it. "
                                     "May be given more than once.")] = [],
    html: Annotated[Optional[Path], typer.Option(help="Also write the answers to this page, with pictures.")] = None,
    trust_encoders: TrustEncoders = False,
) -> None:
    """The items of a run's space that are nearest to words, to a picture, to both, or to another item.

    Example: **huse search runs/demo "red sour fruit" -k 10 --where "class_path=Food & Drink" --html answers.html**"""

def parse_where(
    conditions: list[str],
) -> dict | None:
    """Conditions on columns from column=value; of one column, any of the values counts

    Args:
        conditions: such as colour=red

    Returns:
        column → values; None if there are no conditions
    """

def classify(
    run: Run,
    text: Annotated[Optional[str], typer.Argument(metavar="words", help="Words.")] = None,
    image: Image = None,
    k: Annotated[int, typer.Option("-k", min=1, help="Number of classes.")] = 5,
    threshold: Annotated[float, typer.Option(
        help="If above 0: one answer, the deepest class that is at least this probable.")] = 0.0,
    trust_encoders: TrustEncoders = False,
) -> None:
    """The class of words, of a picture, or of both.

    Example: **huse classify runs/demo "red sour fruit" --image apple.png --threshold 0.8**"""

def open_app(
    run: Run,
    port: Annotated[int, typer.Option(help="Port on this machine; 0 for any that is free.")] = 8750,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    trust_encoders: TrustEncoders = False,
) -> None:
    """A page, for this machine only, to search a run's space by words and pictures and to look at its map.

    Example: **huse app runs/demo**"""

def export(
    run: Run,
    out: Out,
    trust_encoders: TrustEncoders = False,
) -> None:
    """A run's space for other programs: items.parquet, projector/ for TensorBoard, and towers/, a SavedModel.

    Example: **huse export runs/demo --out exported**"""
