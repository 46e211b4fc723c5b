# Made by .ci/stubs from the module beside it.
import re
from pathlib import Path
from typing import Any
from .pipeline import Pipeline

__all__ = ['LICENCE', 'TAGS', 'BRANCHES_NAMED', 'INTENDED_USE', 'KNOWN_LIMITS', 'SENT', 'markdown_words', 'card_sections', 'model_card', 'check_publication']
LICENCE: re.Pattern[str]
TAGS: list[str]

def markdown_words(
    words: str,
) -> str:
    """A name as Markdown that only says it

    Args:
        words: a name out of a catalogue
    """
BRANCHES_NAMED: int
INTENDED_USE: str
KNOWN_LIMITS: str

def card_sections(
    pipe: Pipeline,
    run: str | Path | None = None,
    novelty: bool = False,
) -> dict[str, str]:
    """What is said about a model wherever something is said about it

    Args:
        run: folder of the run that the pipeline comes from
        novelty: whether rows of single items are told

    Returns:
        data, use, limits, encoders, told → Markdown with a heading
    """

def model_card(
    pipe: Pipeline,
    repo: str,
    run: str | Path | None = None,
    licence: str | None = None,
    novelty: bool = False,
) -> str:
    """The README.md of a published pipeline

    Args:
        repo: owner/name on the Hub
        run: folder of the run that the pipeline comes from
        licence: of the trained numbers, as the Hub writes it, such as apache-2.0
        novelty: whether rows of single items are sent

    Returns:
        Markdown with a YAML header
    """

def check_publication(
    repo: str,
    folder: Path | None,
    licence: str | None,
) -> None:
    """ValueError for a name, a folder or a licence with which nothing can be published

    Args:
        repo: owner/name on the Hub
        folder: to be made; None: it is not written
        licence: of the trained numbers
    """

def publication(
    self: Pipeline,
    folder: str | Path,
    repo: str,
    run: str | Path | None = None,
    licence: str | None = None,
    novelty: bool = False,
    encoders: bool = False,
) -> Path:
    """Write the folder that `push_to_hub` sends: README.md, model/, metrics.json

    Args:
        folder: made; must not be there, or be empty
        repo: owner/name on the Hub, for the card
        run: folder of the run, whose measures go into the card
        licence: of the trained numbers, as the Hub writes it, such as apache-2.0
        novelty: also rows of single training items, which tell what belongs to the catalogue
        encoders: also the files of encoders that lie in a folder

    Returns:
        the folder
    """

def from_pretrained(
    cls: Pipeline,
    repo: str | Path,
    revision: str | None = None,
    token: str | None = None,
    **options: Any,
) -> Pipeline:
    """Load a pipeline that `push_to_hub` sent, or that lies in a folder

    Args:
        repo: owner/name on the Hugging Face Hub, or a folder
        revision: commit, tag or branch; a commit always is the same model
        token: of the Hub; default: that of `hf auth login`
        options: of `Pipeline.load`: trust_encoders, image_encoder, …
    """
SENT: list[str]

def push_to_hub(
    self: Pipeline,
    repo: str,
    run: str | Path | None = None,
    public: bool = False,
    token: str | None = None,
    **about: Any,
) -> str:
    """Send the pipeline to the Hugging Face Hub, with a card made from its run

    Args:
        repo: owner/name; made if it is not there
        run: folder of the run, whose measures go into the card
        public: let everybody read it: without this a new repository is private
        token: of the Hub; default: that of `hf auth login`
        about: of `publication`: licence, novelty, encoders

    Returns:
        the commit, for `from_pretrained(repo, revision=…)`
    """
