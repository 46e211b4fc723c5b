# Made by .ci/stubs from the module beside it.
from typing import Any
from pathlib import Path
from typing import Annotated, Optional
import typer
from .console import ClassEncoderName, Data, Image, ImageEncoderName, Out, Preset, Run, Seed, Set, Strict, TextEncoderName, TrustEncoders

__all__ = ['app', 'MinFit', 'TABLE_ENDINGS', 'CHANGES_SHOWN', 'HELP_PANELS', 'PANEL_OF', 'main', 'is_answered', 'say_fit', 'is_table']
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
    class_encoder: ClassEncoderName = None,
    seed: Seed = 0,
    settings: Set = [],
    strict: Strict = False,
    resume: Annotated[bool, typer.Option("--resume", help="Continue an interrupted run in --out.")] = False,
    refit: Annotated[bool, typer.Option(
        "--refit", help="After measuring, train once more on all labelled items; the tables stay.")] = False,
    trust_encoders: TrustEncoders = False,
) -> None:
    """Encode a catalogue, train, measure on held-out items, and leave model, space, tables and figures in a folder.

    Example: **huse fit products.csv --images pictures/ --out runs/products**"""

def fetch(
    table: Annotated[Path, typer.Argument(help="A table with a column of web addresses.")],
    out: Out,
    column: Annotated[Optional[str], typer.Option(help="Column with the addresses; guessed if not given.")] = None,
    per_host: Annotated[int, typer.Option(min=1, help="Pictures at a time from one server.")] = 4,
    allow_private: Annotated[bool, typer.Option(
        "--allow-private", help="Also ask servers of this machine and of its network.")] = False,
) -> None:
    """Bring the pictures of a column of web addresses into a folder, with a table that names the files and the failures.
    A second call fetches only what is missing.

    Example: **huse fetch products.csv --out fetched**, and then **huse fit fetched/catalogue.csv --out runs/products**"""

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

def encoders() -> None:
    """The encoders that can be named, with their languages and licences.

    Example: **huse encoders**, and then **huse fit products.csv --text-encoder use --out runs/products**"""

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
    """The paper's three tables for new items with known classes; items that the run has learnt from are left out.

    Example: **huse evaluate runs/demo new.csv --images pictures/ --out runs/demo/new**"""
MinFit = Annotated[float, typer.Option(min=0, max=1, help='No answers to a query that belongs to the catalogue with a smaller probability.')]

def is_answered(
    pipe,
    text,
    image,
    min_fit: float,
) -> bool:
    """Whether a query belongs to the catalogue as surely as is wanted; a line that says so if not

    Args:
        pipe: Pipeline
        text: words, or None
        image: picture, or None
        min_fit: least probability
    """

def say_fit(
    pipe,
    text,
    image,
) -> None:
    """A line, where a query does not belong to the catalogue

    Args:
        pipe: Pipeline
        text: words, or None
        image: picture, or None
    """
Where = Annotated[list[str], typer.Option(metavar='CONDITION', help='Only items with this value, such as colour=red or price<50; a class path stands for all below it. May be given more than once.')]

def search(
    run: Run,
    query: Annotated[Optional[str], typer.Argument(help="Words, the path of a picture, or the id of an item.")] = None,
    image: Image = None,
    weight: Annotated[float, typer.Option(help="Weight of the picture in a query of words and a picture.")] = 0.5,
    k: Annotated[int, typer.Option("-k", help="Number of answers.")] = 10,
    modality: Annotated[str, typer.Option(
        help="Which vectors of the items are compared: fused, image or text.")] = "fused",
    where: Where = [],
    html: Annotated[Optional[Path], typer.Option(help="Also write the answers to this page, with pictures.")] = None,
    rank: Annotated[str, typer.Option(
        help="meaning: by what words mean; words: by the words themselves; both: what is called so first.")] = "both",
    min_fit: MinFit = 0.0,
    trust_encoders: TrustEncoders = False,
) -> None:
    """The items of a run's space that are nearest to words, to a picture, to both, or to another item.

    Example: **huse search runs/demo "red sour fruit" -k 10 --where "class_path=Food & Drink" --html answers.html**"""
TABLE_ENDINGS: tuple[str, ...]

def is_table(
    words: str,
) -> bool:
    """Whether words are the name of a table that is there"""

def classify(
    run: Run,
    text: Annotated[Optional[str], typer.Argument(metavar="words", help="Words.")] = None,
    image: Image = None,
    k: Annotated[int, typer.Option("-k", min=1, help="Number of classes.")] = 5,
    threshold: Annotated[float, typer.Option(
        help="If above 0: one answer, the deepest class that is at least this probable.")] = 0.0,
    min_fit: MinFit = 0.0,
    trust_encoders: TrustEncoders = False,
) -> None:
    """The class of words, of a picture, or of both.

    Example: **huse classify runs/demo "red sour fruit" --image apple.png --threshold 0.8**"""

def label(
    run: Run,
    catalog: Data,
    table: dict,
    out: Annotated[Path, typer.Option(help="File to write: .csv, .parquet or .jsonl.")],
    threshold: Annotated[float, typer.Option(help="Probability that the column branch needs.")] = 0.8,
    review: Annotated[Optional[Path], typer.Option(
        help="Also write a page of the items that are worth a look, with their pictures.")] = None,
    trust_encoders: TrustEncoders = False,
) -> None:
    """A class for every row of a table, with its probability, the surest branch, the runner-up, and whether picture
    and words agree. An interrupted run goes on where it stopped.

    Example: **huse label runs/products new.csv --images pictures/ --out labelled.csv --review review.html**"""
CHANGES_SHOWN: int
DryRun = Annotated[bool, typer.Option('--dry-run', help='Only say what would change; nothing is encoded.')]

def sync(
    run: Run,
    catalog: Data,
    table: dict,
    dry_run: DryRun = False,
    trust_encoders: TrustEncoders = False,
) -> None:
    """Make a run's space hold exactly the items of a table: new ones come in, changed ones are replaced, others go.

    Example: **huse sync runs/products products.csv --images pictures/ --dry-run**, and then without **--dry-run**"""

def add(
    run: Run,
    catalog: Data,
    table: dict,
    dry_run: DryRun = False,
    trust_encoders: TrustEncoders = False,
) -> None:
    """Take the items of a table into a run's space; those that are there and have changed are replaced.

    Example: **huse add runs/products new.csv --images pictures/**"""

def remove(
    run: Run,
    id: Annotated[list[str], typer.Option(help="Id of an item; may be given more than once.")] = [],
    where: Where = [],
) -> None:
    """Take items out of a run's space, by their ids or by a condition.

    Example: **huse remove runs/products --id 4711 --id 4712**, or **--where "brand=Acme"**"""

def open_app(
    run: Run,
    port: Annotated[int, typer.Option(help="Port on this machine; 0 for any that is free.")] = 8750,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    trust_encoders: TrustEncoders = False,
) -> None:
    """A page, for this machine only, to search a run's space by words and pictures and to look at its map.

    Example: **huse app runs/demo**"""

def audit(
    run: Run,
    table: dict,
    catalog: Annotated[Optional[str], typer.Argument(
        help="What to look through, as for fit; by default the items of the run's space.")] = None,
    out: Annotated[Path, typer.Option(
        help="Page to write, and a .csv beside it; with --apply, the corrected table.")] = Path("audit.html"),
    folds: Annotated[int, typer.Option(min=2, help="Trainings, each without the items that it judges.")] = 4,
    apply: Annotated[Optional[Path], typer.Option(
        help="Instead of an audit: a table with columns id and class_path, to be put into the catalogue's.")] = None,
    trust_encoders: TrustEncoders = False,
):
    """Labels that are probably wrong, the gravest first, twins in different classes, classes to merge or to split.

    Example: **huse audit runs/products products.csv --out audit.html**,
    and then **huse audit runs/products products.csv --apply corrections.csv --out corrected.csv**"""

def export(
    run: Run,
    out: Out,
    trust_encoders: TrustEncoders = False,
) -> None:
    """A run's space for other programs: items.parquet, projector/ for TensorBoard, and towers/, a SavedModel.

    Example: **huse export runs/demo --out exported**"""
HELP_PANELS: dict[str, tuple[str, ...]]
PANEL_OF: dict[Any, Any]
