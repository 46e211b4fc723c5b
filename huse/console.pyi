# Made by .ci/stubs from the module beside it.
import contextlib
from pathlib import Path
from typing import Annotated, Optional
import typer

__all__ = ['JOINERS', 'Out', 'Seed', 'Preset', 'Methods', 'Run', 'Image', 'TextEncoderName', 'ClassEncoderName', 'Strict', 'TrustEncoders', 'Set', 'Data', 'ImageEncoderName', 'FOR_PROGRAMS', 'Json', 'Csv', 'OutFile', 'TABLE_OPTIONS', 'as_shown', 'plain_errors', 'start', 'show_log', 'read_data', 'parse_settings', 'show_tables', 'print_frame', 'give', 'table_options']
JOINERS: str

def as_shown(
    text: str,
) -> str:
    """Words for the terminal, in which control characters do nothing

    Args:
        text: from anywhere
    """

@contextlib.contextmanager
def plain_errors():
    """Turn an error that the user can mend into one line and exit code 2"""

def start() -> None:
    """Load Keras and its backend without their chatter, and show what is logged"""

def show_log(
    stream=None,
) -> None:
    """Print what the library logs

    Args:
        stream: that it is printed to if it is not printed yet; None: the standard output
    """

def read_data(
    path: str,
    table: dict,
):
    """Read what the user named

    Args:
        path: a table, a folder, features, or openmoji
        table: how a table is to be read, as in `Catalog.from_file`

    Returns:
        Catalog or Features
    """

def parse_settings(
    settings: list[str],
) -> dict:
    """Fields of the recipe from name=value

    Args:
        settings: such as beta=10 or residual=false
    """

def show_tables(
    tables: str,
) -> None:
    """Markdown tables, drawn for the terminal

    Args:
        tables: as in tables.md
    """

def print_frame(
    frame,
    form,
):
    """A table in the terminal, numbers as `form` writes them; in a pipe whole, a line for each row

    Args:
        frame: DataFrame of words and numbers
        form: number → str
    """

def give(
    frame,
    output,
    form=str,
):
    """A table for people or for a program

    Args:
        frame: DataFrame
        output: Output of chapter 67
        form: number → str, for people
    """
Out = Annotated[Path, typer.Option(help='Folder for the results.')]
Seed = Annotated[int, typer.Option(help='Seed of the split and of the training.')]
Preset = Annotated[str, typer.Option(help='Recipe to start from: default or paper.')]
Methods = Annotated[str, typer.Option(help='all (as published), equipped (with all that HUSE has), or keys of methods, separated by commas.')]
Run = Annotated[Path, typer.Argument(help='Folder of a run, left by fit or demo.')]
Image = Annotated[Optional[Path], typer.Option(help='A picture; if words are given too, both count.')]
TextEncoderName = Annotated[Optional[str], typer.Option(show_default='minilm', help='minilm, use (16 languages), minilm+use, a folder (Hugging Face, Keras preset, ONNX), hf://NAME, or a preset of keras-hub.')]
ClassEncoderName = Annotated[Optional[str], typer.Option(help='The same, or the handle of a SavedModel; without it minilm, or use for the preset paper.')]
Strict = Annotated[bool, typer.Option(help='Stop at items with problems instead of leaving them out.')]
TrustEncoders = Annotated[bool, typer.Option('--trust-encoders', help='Also use encoders of the run that are fetched from elsewhere, or run a program.')]
Set = Annotated[list[str], typer.Option('--set', metavar='NAME=VALUE', help='Change a field of the recipe; may be given more than once.')]
Data = Annotated[str, typer.Argument(help='A table (.csv, .tsv, .jsonl, .parquet, .xlsx), a folder of pictures, features (.npz or a folder), or the word openmoji.')]
ImageEncoderName = Annotated[Optional[str], typer.Option(show_default='efficientnet-lite0', help='efficientnet-lite0, img2vec (ResNet50), a name in keras.applications, a folder (Hugging Face, Keras preset, ONNX), hf://NAME, or a preset of keras-hub such as dinov2_small; several joined by +.')]
FOR_PROGRAMS: str
Json = Annotated[bool, typer.Option('--json', rich_help_panel=FOR_PROGRAMS, help='Print JSON, and nothing else.')]
Csv = Annotated[bool, typer.Option('--csv', rich_help_panel=FOR_PROGRAMS, help='Print CSV, and nothing else.')]
OutFile = Annotated[Optional[Path], typer.Option('--out', rich_help_panel=FOR_PROGRAMS, help='Write to this file instead: .json, .jsonl or .csv.')]
TABLE_OPTIONS: dict[str, str]

def table_options(
    command,
):
    """The command with the options of a table in place of that argument

    Args:
        command: a function with an argument `table`

    Returns:
        the command
    """
