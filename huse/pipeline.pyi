# Made by .ci/stubs from the module beside it.
import dataclasses, logging
from pathlib import Path
from typing import Any
import numpy as np
import pandas as pd
from huse.adapters import Encoder
from .catalog import Catalog
from .classification import prototypes
from .features import Features
from .metrics import fusion_weight
from .novelty import Novelty
from .space import Space
from .decisions import Guarantee
from .labelling import THRESHOLD
import dataclasses
from .audit import Audit
import logging

__all__ = ['DEFAULT_ENCODERS', 'SAME_ENCODER', 'log', 'QUERIES_AT_ONCE', 'SAVED', 'PIPELINE_FORMAT', 'NETWORK_CLASSES', 'NETWORK_FILES', 'PIPELINE_FIELDS', 'Pipeline', 'catalog_features', 'chosen_encoders', 'check_brought', 'check_description', 'read_network']

@dataclasses.dataclass
class Pipeline:
    """Encoders, towers and classes: everything between a raw catalogue and a space

    Args:
        network: keras.Model, {image, text} → unit rows and logits
        class_name: the K classes, in the order of the logits
        class_embedding: [K, Dc]
        recipe: the choices of the training run
        encoders: names of the image, text and class encoder; empty: features only
        fusion_weight: share of the image in the fused probability, tuned on validation items
        temperature: of the probabilities of each modality, fitted on validation items; None: 1
        prototypes: [K + J, D] unit rows, the J classes that came after training last
        new_class: J class paths
        prototype_temperature: the same for probabilities by prototypes
        history: one row per epoch
        text_encoder: TextEncoder, fitted on the training texts
        novelty: says whether something belongs to the catalogue; None: too few validation items
        encoded_by: fingerprint of the encoders of its features; None if nobody knows
        own: image, text or class → what is known of somebody's own encoder
        brought: image or text → name, dim, unit of the items' vectors
    """
    network: Any
    class_name: list[str]
    class_embedding: np.ndarray
    recipe: dict
    encoders: dict
    fusion_weight: float = 0.5
    temperature: dict | None = None
    prototypes: np.ndarray | None = None
    new_class: list[str] = ...
    prototype_temperature: dict | None = None
    history: pd.DataFrame | None = None
    text_encoder: Any = None
    novelty: Novelty | None = None
    encoded_by: str | None = None
    own: dict = ...
    brought: dict = ...
    def __post_init__(self) -> None: ...
    def __repr__(self) -> str: ...

    @classmethod
    def fit(
        cls,
        train: Catalog | Features,
        valid: Catalog | Features | None = None,
        preset: str = "default",
        image_encoder: str | Path | Encoder | None = None,
        text_encoder: str | Path | Encoder | None = None,
        class_encoder: str | Path | Encoder | None = None,
        seed: int = 0,
        progress: bool = True,
        history_csv: str | Path | None = None,
        checkpoint: str | Path | None = None,
        **changes: Any,
    ) -> Pipeline:
        """Encode, train, and fit the fusion weight and the temperatures on the validation items

        Args:
            train: training items; those that no loss counts are left out
            valid: validation items; those without a picture, words or a class are left out
            preset: default or paper
            image_encoder: known to `huse.images.image_encoder`, or an object; None: efficientnet-lite0, or nothing where items bring vectors
            text_encoder: known to `huse.texts.text_encoder`, or an object; None: minilm
            class_encoder: likewise; None: that of the preset
            seed: the same seed on the same machine gives the same weights
            progress: show progress bars
            history_csv: write the history here, epoch by epoch
            checkpoint: file for the state after each epoch; if it is there, the training goes on from it
            changes: fields of `huse.recipes.Recipe` to change
        """

    def features(
        self,
        catalog: Catalog,
        progress: bool = False,
    ) -> Features:
        """Encode a catalogue as the training items were encoded; new classes come after the known ones

        Args:
            catalog: items to encode
            progress: show progress bars
        """

    def embed(
        self,
        data: Catalog | Features,
        progress: bool = False,
    ) -> Space:
        """The space of a catalogue

        Args:
            data: Catalog or Features
            progress: show progress bars
        """

    def embed_query(
        self,
        text: Any = None,
        image: Any = None,
    ) -> np.ndarray:
        """A query's point in the space, or those of several

        Args:
            text: words, or a list of words
            image: path or PIL image, or a list of these

        Returns:
            [D] unit vector; with both, the normalised mean of the two; [n, D] for lists
        """

    def raw_query(
        self,
        text: str | None = None,
        image: Any = None,
    ) -> np.ndarray:
        """A query in the space of the picture–text model itself, before any tower

        Args:
            text: words
            image: path or PIL image

        Returns:
            [R] unit vector; with both, the normalised mean of the two
        """

    def classify(
        self,
        text: Any = None,
        image: Any = None,
        k: int = 5,
        threshold: float = 0.0,
    ) -> Any:
        """What some words, a picture, or both show

        Args:
            text: words, or a list of words
            image: path or PIL image, or a list of these
            k: classes to name
            threshold: above 0: one answer, the deepest class that is as probable as this ("" for the root)

        Returns:
            class (leaf), predicted (class path), probability: the most probable first; of several queries a list
        """

    def fits(
        self,
        text: str | None = None,
        image: Any = None,
        features: Features | None = None,
    ) -> float | np.ndarray:
        """How probably a query, or each of some items, belongs to the catalogue

        Args:
            text: words
            image: path or PIL image
            features: of many items, in place of both

        Returns:
            probability, or [N] of them; NaN where nothing can be said
        """

    def is_strange(
        self,
        text: str | None = None,
        image: Any = None,
    ) -> bool:
        """Whether a query hardly belongs to the catalogue: 95 % of the validation items fit better

        Args:
            text: words
            image: path or PIL image

        Returns:
            False, too, if nothing can be said
        """

    def encoding_once(self) -> Pipeline:
        """The same pipeline for some queries, none of whose words and pictures it encodes twice"""

    def belonging(
        self,
        text: list | None = None,
        image: list | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """`fits` and `is_strange` of several queries, encoded together

        Args:
            text: words of each query, or None
            image: its picture, path or PIL image, or None

        Returns:
            float32 [n] probabilities, NaN where nothing can be said; bool [n], as is_strange
        """

    def add_class(
        self,
        path: str,
        examples: Catalog | Features | None = None,
    ) -> None:
        """A class that was not there in training; `embed` and `classify` know it afterwards

        Args:
            path: class path, with " < " between the levels
            examples: items of the class; None: by the name alone
        """

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits, the same for pipelines that put every item at the same place"""

    def save(
        self,
        folder: str | Path,
        onnx: bool = True,
    ) -> None:
        """Save everything that a new process needs to embed and classify

        Args:
            folder: the run's folder; written to its model/
            onnx: also as graphs, so that it answers without TensorFlow when it is loaded
        """

    @property
    def keras_network(self) -> Any:
        """The network in Keras; of a loaded run it is read when it is first asked for

        Returns:
            keras.Model
        """

    @classmethod
    def load(
        cls,
        folder: str | Path,
        trust_encoders: bool | set = False,
        onnx: bool = True,
        image_encoder: Encoder | None = None,
        text_encoder: Encoder | None = None,
        class_encoder: Encoder | None = None,
    ) -> Pipeline:
        """Load what `save` wrote; one line says what is damaged, newer, or an encoder that nobody vouches for

        Args:
            folder: a run's folder
            trust_encoders: also encoders that are fetched, or run a program; or the names of such
            onnx: answer by the run's graphs, if it has some; False: by Keras
            image_encoder: the object that the run was trained with, if it was one
            text_encoder: likewise
            class_encoder: likewise
        """

    def export(
        self,
        folder: str | Path,
    ) -> None:
        """The towers as a SavedModel: {image, text} features → image, text: unit rows; image_logits, text_logits

        Args:
            folder: made, or written over
        """

    def label(
        self,
        data: Catalog | Features,
        threshold: float = THRESHOLD,
        progress: bool = False,
        costs: np.ndarray | None = None,
        guaranteed: Guarantee | None = None,
    ) -> pd.DataFrame:
        """A class for every item

        Args:
            data: the items
            threshold: probability that a branch needs
            progress: show a progress bar
            costs: [K, K] of mistakes, from `read_costs`; None: the most probable class
            guaranteed: for the branches, from `guarantee`, in place of the threshold

        Returns:
            the items in their order and with their columns, `given`, and the columns above
        """

    def audit(
        self,
        data: Catalog | Features,
        folds: int = 4,
        steps: int | None = None,
        seed: int = 0,
        progress: bool = True,
    ) -> Audit:
        """Labels that are probably wrong, twins in different classes, classes to merge or split, and odd items

        Args:
            data: items to look through; those of the training may be among them
            folds: trainings of the towers, each without the items that it judges
            steps: gradient steps of each; default: a third of the run's
            seed: of the folds and of the trainings
            progress: show progress bars
        """

    def publication(
        self,
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

    @classmethod
    def from_pretrained(
        cls,
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

    def push_to_hub(
        self,
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

def catalog_features(
    encoders: dict,
    words,
    catalogs: list,
    progress: bool,
    class_name=(),
    class_embedding=None,
    image=None,
    folder=None,
    dtype="float32",
) -> list[Features]:
    """Encode catalogues, with one list of classes for all: the known ones first, then new ones

    Args:
        encoders: names of the image, text and class encoder
        words: fitted TextEncoder
        catalogs: Catalog or None
        progress: show progress bars
        class_name: known classes
        class_embedding: [K, Dc] of them, if they are there already
        image: the image encoder, likewise
        folder: keep the matrices of a single catalogue here instead of in memory
        dtype: on disk, in the cache and in the folder: float32 or float16

    Returns:
        None where there is no catalogue
    """
DEFAULT_ENCODERS: dict[str, str]
SAME_ENCODER: float

def chosen_encoders(
    catalog: Catalog,
    preset: str,
    image_encoder: Any = None,
    text_encoder: Any = None,
    class_encoder: Any = None,
) -> dict:
    """What encodes each half: what was named, else nothing where the catalogue brings vectors, else the default

    Args:
        preset: default or paper
        image_encoder: as for `Pipeline.fit`

    Returns:
        image, text and class → a name or an object
    """

def check_brought(
    catalog: Catalog,
    encoders: dict,
    more: Any = None,
) -> dict:
    """What vectors a catalogue brings along; ValueError if a named encoder would give others

    Args:
        encoders: from `chosen_encoders`
        more: a Catalog that must bring the same

    Returns:
        image or text → name, dim, and whether all have length one
    """
log: logging.Logger
QUERIES_AT_ONCE: int
SAVED: tuple[str, ...]
PIPELINE_FORMAT: str
NETWORK_CLASSES: dict[str, dict[Any, tuple[str, None]] | tuple[str, str] | tuple[str, None]]

def check_description(
    x,
) -> None:
    """ValueError for a network that consists of anything but the layers of this library

    Args:
        x: what the config.json of a .keras file holds, or a part of it
    """
NETWORK_FILES: list[str]

def read_network(
    path: str | Path,
):
    """A network that `Pipeline.save` wrote; ValueError with one line where it is damaged, or holds anything else

    Args:
        path: network.keras

    Returns:
        keras.Model
    """
PIPELINE_FIELDS: dict[str, Any]
