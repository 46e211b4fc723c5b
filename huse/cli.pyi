# Made by .ci/stubs from the module beside it.
from typing import Any
from pathlib import Path
from typing import Annotated, Optional
import typer
from .console import ClassEncoderName, Csv, Data, Image, ImageEncoderName, Json, Out, OutFile, Preset, Run, Seed, Set, Strict, TextEncoderName, TrustEncoders

__all__ = ['app', 'MinFit', 'QueryFile', 'LETTERS_SHOWN', 'SHOWN', 'TABLE_ENDINGS', 'CHANGES_SHOWN', 'HELP_PANELS', 'PANEL_OF', 'main', 'check_many', 'is_table', 'bench_query']
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
    image_encoder: ImageEncoderName = None,
    text_encoder: TextEncoderName = None,
    class_encoder: ClassEncoderName = None,
    seed: Seed = 0,
    settings: Set = [],
    strict: Strict = False,
    resume: Annotated[bool, typer.Option("--resume", help="Continue an interrupted run in --out.")] = False,
    refit: Annotated[bool, typer.Option(
        "--refit", help="After measuring, train once more, also on what was held out; the tables stay.")] = False,
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
    strict: Annotated[bool, typer.Option(help="Exit with code 2 if a run would leave items or pictures out.")] = False,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """What is wrong with a catalogue: a table of the problems by kind, and a page with their pictures.

    Example: **huse check products.csv --images pictures/ --out check.html**;
    for programs, every problem with its item: **huse check products.csv --json**"""

def extract(
    catalog: Data,
    out: Out,
    table: dict,
    image_encoder: ImageEncoderName = None,
    text_encoder: TextEncoderName = None,
    class_encoder: Annotated[str, typer.Option(
        help="minilm, use, minilm+use, or the handle or folder of another encoder.")] = "minilm",
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

def encoders(
    as_json: Json = False,
    as_csv: Csv = False,
    out: OutFile = None,
) -> None:
    """The encoders that can be named, with their languages and licences, and how fast they were on this machine.

    Example: **huse encoders**, and then **huse fit products.csv --text-encoder use --out runs/products**"""

def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Delete them all.")] = False,
    as_json: Json = False,
    as_csv: Csv = False,
    out: OutFile = None,
):
    """What the cache (HUSE_CACHE) keeps of encoders: encoded pictures and texts in features/, their graphs in onnx/.

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
    any_class: Annotated[bool, typer.Option(
        "--any-class", help="An answer is right by any class of an item, other_classes too.")] = False,
    costs: Annotated[Optional[Path], typer.Option(
        help="What mistakes cost: .csv with class_path, predicted, cost; by default the distance in the tree.")] = None,
    trust_encoders: TrustEncoders = False,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """The paper's three tables for new items with known classes, and what the mistakes cost; items that the run has
    learnt from are left out.

    Example: **huse evaluate runs/demo new.csv --images pictures/ --out runs/demo/new**"""

def near(
    vectors: Annotated[Path, typer.Argument(
        help="Vectors of any system, with the ids of their items: .parquet with columns of lists, or .npz.")],
    table: dict,
    items: Annotated[str, typer.Option(help="Catalogue with ids and classes: a table, a folder, or openmoji.")],
    against: Annotated[Optional[Path], typer.Option(
        help="Vectors of another system, compared item by item.")] = None,
    as_json: Json = False,
    as_csv: Csv = False,
):
    """How near the answers are that any vectors give: the paper's metrics and those of other papers, each with its 95 %
    interval; with --against the difference of two systems.

    Example: **huse near ours.parquet --items products.csv --against theirs.parquet**"""
MinFit = Annotated[float, typer.Option(help='No answers to a query that belongs to the catalogue with a smaller probability.')]
QueryFile = Annotated[Optional[str], typer.Option('--queries', metavar='FILE', help='Many queries, one a line: words, or JSON with words and image; - for the standard input.')]

def check_many(
    words: str | None,
    image: Path | None,
    queries: str | None,
) -> bool:
    """Whether there are many queries; ValueError where there is none, or one besides them

    Args:
        words: of the command line
        queries: file of queries
    """
LETTERS_SHOWN: int
Where = Annotated[list[str], typer.Option(metavar='CONDITION', help='Only items with this value, such as colour=red or price<50; a class path stands for all below it. May be given more than once.')]
SHOWN: list[str]

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
        help="meaning: by what words mean; words: by the words themselves; both: what is called so first; "
             "items: by meaning and, with a picture–text model, by what tells items of one class apart.")] = "both",
    min_score: Annotated[Optional[float], typer.Option(help="No answers with a smaller score.")] = None,
    min_fit: MinFit = 0.0,
    columns: Annotated[Optional[str], typer.Option(
        help="Keys of the answers, separated by commas: id, score, or any column of the items.")] = None,
    queries: QueryFile = None,
    as_json: Json = False,
    as_csv: Csv = False,
    out: OutFile = None,
    trust_encoders: TrustEncoders = False,
) -> None:
    """The items of a run's space that are nearest to words, to a picture, to both, or to another item.

    Example: **huse search runs/demo "red sour fruit" -k 10 --where "class_path=Food & Drink" --html answers.html**;
    for programs: **huse search runs/demo --queries asked.txt --out answers.jsonl**"""
TABLE_ENDINGS: tuple[str, ...]

def is_table(
    words: str,
) -> bool:
    """Whether words are the name of a table that is there"""

def classify(
    run: Run,
    text: Annotated[Optional[str], typer.Argument(metavar="words", help="Words, or the path of a picture.")] = None,
    image: Image = None,
    k: Annotated[int, typer.Option("-k", help="Number of classes.")] = 5,
    threshold: Annotated[float, typer.Option(
        help="If above 0: one answer, the deepest class that is at least this probable.")] = 0.0,
    min_fit: MinFit = 0.0,
    queries: QueryFile = None,
    as_json: Json = False,
    as_csv: Csv = False,
    out: OutFile = None,
    trust_encoders: TrustEncoders = False,
) -> None:
    """The class of words, of a picture, or of both.

    Example: **huse classify runs/demo "red sour fruit" --image apple.png --threshold 0.8**;
    for programs: **huse classify runs/demo --queries asked.txt --json**"""

def label(
    run: Run,
    catalog: Data,
    table: dict,
    out: Annotated[Path, typer.Option(help="File to write: .csv, .parquet or .jsonl.")],
    threshold: Annotated[float, typer.Option(help="Probability that the column branch needs.")] = 0.8,
    coverage: Annotated[Optional[float], typer.Option(
        help="In place of it: share of new items whose column branch is to hold their class, such as 0.95; "
             "calibrated on the test items of the run.")] = None,
    costs: Annotated[Optional[Path], typer.Option(
        help="Take the class whose mistakes cost least: .csv with class_path, predicted, cost.")] = None,
    review: Annotated[Optional[Path], typer.Option(
        help="Also write a page of the items that are worth a look, with their pictures.")] = None,
    trust_encoders: TrustEncoders = False,
) -> None:
    """A class for every row of a table, with its probability, the surest branch, the runner-up, and whether picture
    and words agree. An interrupted run goes on where it stopped. With --coverage the branch holds the right class as
    often as that, for items that are like the test items of the run; not for items of no class (see the column fits).

    Example: **huse label runs/products new.csv --images pictures/ --out labelled.csv --review review.html**"""
CHANGES_SHOWN: int
DryRun = Annotated[bool, typer.Option('--dry-run', help='Only say what would change; nothing is encoded.')]

def sync(
    run: Run,
    catalog: Data,
    table: dict,
    dry_run: DryRun = False,
    trust_encoders: TrustEncoders = False,
    as_json: Json = False,
    as_csv: Csv = False,
    out: OutFile = None,
) -> None:
    """Make a run's space hold exactly the items of a table: new ones come in, changed ones are replaced, others go.

    Example: **huse sync runs/products products.csv --images pictures/ --dry-run**, and then without **--dry-run**"""

def add(
    run: Run,
    catalog: Data,
    table: dict,
    dry_run: DryRun = False,
    trust_encoders: TrustEncoders = False,
    as_json: Json = False,
    as_csv: Csv = False,
    out: OutFile = None,
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
    table: dict,
    port: Annotated[int, typer.Option(help="Port on this machine; 0 for any that is free.")] = 8750,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    review: Annotated[Optional[Path], typer.Option(
        help="A table that huse label has written: the labels that are not clear can be gone through in the page. "
             "The options of a table are for this one.")] = None,
    trust_encoders: TrustEncoders = False,
) -> None:
    """A page, for this machine only, to search a run's space by words and pictures, to filter it by any column, to
    collect items in lists, and to look at its map.

    Example: **huse app runs/demo**, or **huse app runs/products --review labelled.csv**, and then
    **huse audit runs/products labelled.csv --apply reviewed.csv --out checked.csv**"""

def serve(
    run: Run,
    port: Annotated[int, typer.Option(help="Port; 0 for any that is free.")] = 8750,
    host: Annotated[str, typer.Option(
        help="Address to listen at; any but this machine's own needs a token in HUSE_TOKEN.")] = "127.0.0.1",
    trust_encoders: TrustEncoders = False,
) -> None:
    """Search, classes, items and facets of a run as JSON over HTTP, described at /docs, with the app beside them.

    Example: **huse serve runs/demo**, and then **curl "http://127.0.0.1:8750/v1/search?words=red+sour+fruit"**"""

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

def tree(
    run: Run,
    table: dict,
    catalog: Annotated[Optional[str], typer.Argument(
        help="Whose tree to look at, as for fit; by default that of the items of the run's space.")] = None,
    out: Annotated[Path, typer.Option(help="Page to write, and a .csv beside it.")] = Path("tree.html"),
    apply: Annotated[Optional[Path], typer.Option(
        help="Also write a copy of the catalogue's table with the suggested classes to this file.")] = None,
    take: Annotated[list[int], typer.Option(
        min=1, metavar="NUMBER", help="With --apply: only this suggestion. May be given more than once.")] = [],
    trust_encoders: TrustEncoders = False,
) -> None:
    """Which classes to merge, or to move under another parent: with pictures, and what held-out items gain.

    Example: **huse tree runs/products products.csv --out tree.html**,
    and then **huse tree runs/products products.csv --apply new.csv --take 1 --take 3**"""

def export(
    run: Run,
    out: Annotated[Optional[Path], typer.Option(help="Folder for the files.")] = None,
    html: Annotated[Optional[Path], typer.Option(
        help="Write a small space as this page instead, which works offline and can be mailed.")] = None,
    to: Annotated[str, typer.Option(help="Write the space into a database instead: qdrant or pgvector.")] = "",
    url: Annotated[str, typer.Option(help="Of the database: http://… or a folder for qdrant, postgresql://… for "
                                          "pgvector.")] = "",
    name: Annotated[str, typer.Option(
        help="Of the page, the collection or the table; by default that of the run.")] = "",
    trust_encoders: TrustEncoders = False,
) -> None:
    """A run's space for other programs: items.parquet, projector/ for TensorBoard, and towers/, a SavedModel.

    Example: **huse export runs/demo --out exported**,
    as one page **huse export runs/shop --html catalogue.html**,
    into a database **huse export runs/shop --to qdrant --url http://localhost:6333**"""

def publish(
    run: Run,
    repo: Annotated[str, typer.Argument(help="Owner and name on the Hugging Face Hub, such as me/shop.")],
    out: Annotated[Optional[Path], typer.Option(help="Send nothing; write the folder that would be sent.")] = None,
    licence: Annotated[Optional[str], typer.Option(
        help="Of the trained numbers, as the Hub writes it, such as apache-2.0; by default not stated.")] = None,
    public: Annotated[bool, typer.Option(
        "--public", help="Everybody may read it; without this a new repository is private.")] = False,
    with_novelty: Annotated[bool, typer.Option(
        "--with-novelty", help="Also rows of single items, which tell what belongs to the catalogue.")] = False,
    with_encoders: Annotated[bool, typer.Option(
        "--with-encoders", help="Also the files of encoders that lie in a folder.")] = False,
    trust_encoders: TrustEncoders = False,
) -> None:
    """A run's model on the Hugging Face Hub, for Pipeline.from_pretrained: without items, with a card made from the run.

    Example: **huse publish runs/shop me/shop --out published**, and then without **--out**"""

def report(
    run: Run,
    table: dict,
    catalog: Annotated[Optional[str], typer.Argument(
        help="Features or a table of the items, where the run cannot encode them itself.")] = None,
    trust_encoders: TrustEncoders = False,
) -> None:
    """An executed notebook on a run, and a page: what is in the catalogue, what is confused, which labels look wrong.

    Example: **huse report runs/demo**, and of a run that was trained on features **huse report runs/mine mine.npz**"""

def bench_query(
    run: Run,
    keras: Annotated[bool, typer.Option("--keras", help="Answer by the Keras networks instead of the graphs.")] = False,
) -> None:
    """What an answer takes, from Enter and in a program that is running: seconds, processor time, memory.

    Example: **huse bench query runs/demo**"""
HELP_PANELS: dict[str, tuple[str, ...]]
PANEL_OF: dict[Any, Any]
