# Made by .ci/stubs from the module beside it.
from pathlib import Path
from typing import Annotated, Optional
import typer
from .console import Data, Methods, Out, Preset, Set

__all__ = ['app', 'bench']
app: typer.Typer
bench: typer.Typer

def compare(
    catalog: Data,
    out: Out,
    table: dict,
    methods: Methods = "all",
    splits: Annotated[int, typer.Option(min=1, help="Splits into training and test items, twins on one side.")] = 5,
    seeds: Annotated[int, typer.Option(min=1, help="Runs of each method on each split.")] = 1,
    preset: Preset = "default",
    settings_file: Annotated[Optional[Path], typer.Option(
        "--settings", help="A settings.json left by tune; by default the settings that come with huse.")] = None,
    settings: Set = [],
    paper: Annotated[bool, typer.Option("--paper", help="Show the paper's numbers beside ours.")] = False,
) -> None:
    """The paper's tables for several methods over several splits, and who is first or tied by more than luck. An
    interrupted comparison goes on where it stopped.

    Example: **huse compare openmoji --methods huse,huse_p,separate --splits 5 --out runs/compare**"""

def ablate(
    catalog: Data,
    out: Out,
    table: dict,
    splits: Annotated[int, typer.Option(min=1, help="Splits into training and test items, twins on one side.")] = 3,
    seeds: Annotated[int, typer.Option(min=1, help="Runs of each recipe on each split.")] = 1,
    settings: Set = [],
) -> None:
    """What each choice in the default recipe is worth: the tables with one choice changed at a time.

    Example: **huse ablate openmoji --splits 3 --out runs/ablation**"""

def tune(
    catalog: Data,
    out: Out,
    table: dict,
    methods: Methods = "all",
    trials: Annotated[int, typer.Option(
        min=1, help="Training runs for each method; the first is the method as it stands.")] = 10,
    preset: Preset = "default",
    seed: Annotated[int, typer.Option(help="Seed of the random settings and of the training.")] = 0,
    settings: Set = [],
) -> None:
    """Give every method the same number of random trials, judged by the validation items. The test items are not used.

    Example: **huse tune openmoji --trials 10 --out runs/tune**,
    and then **huse compare openmoji --settings runs/tune/settings.json --out runs/compare**"""

def bench_train(
    classes: Annotated[int, typer.Option(min=2, help="Number of classes.")] = 58,
    batch_size: Annotated[int, typer.Option(min=2, help="Items per step.")] = 1024,
    steps: Annotated[int, typer.Option(min=1, help="Timed steps of each variant.")] = 30,
) -> None:
    """The time of a training step with the graph loss, and with the classification loss alone.

    Example: **huse bench train --batch-size 1024 --classes 58**"""

def bench_encode(
    items: Annotated[int, typer.Option(
        min=1, help="Number of pictures and of texts, from the demo catalogue.")] = 128,
    rounds: Annotated[int, typer.Option(min=1, help="Rounds, of which the median is taken.")] = 5,
) -> None:
    """Pictures and texts per second, compared with one picture at a time, with texts padded to the longest,
    and with torch where it is installed.

    Example: **huse bench encode --items 128**"""

def bench_search(
    items: Annotated[int, typer.Option(min=100, help="Number of made-up items.")] = 1_000_000,
    dim: Annotated[int, typer.Option(min=8, help="Dimension of the space.")] = 512,
) -> None:
    """Queries per second and recall of a search, compared with NumPy on the same made-up items.

    Example: **huse bench search --items 1000000**"""
