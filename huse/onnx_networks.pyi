# Made by .ci/stubs from the module beside it.
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any
import numpy as np
import pandas as pd
from .bert import Bert
from .images import ImageEncoder
from .sentences import SentenceEncoder

__all__ = ['OPSET', 'BERT_ACTIVATIONS', 'MOST_MEMORY', 'MODEL', 'ABOUT', 'GRAPH_FORMAT', 'COMPARED_TEXTS', 'AGREEMENT', 'OPERATORS', 'GRAPH_FIELDS', 'ENCODERS', 'GRAPH_CLASSES', 'Graph', 'bert_graph', 'keras_graph', 'Session', 'GraphPictures', 'GraphBert', 'GraphSentences', 'sentences_graph', 'write_encoder', 'write_about', 'check_agreement', 'check_graph', 'cached_graph', 'link_folder', 'read_encoder', 'cached_graphs', 'clear_graphs', 'OnnxNetwork', 'write_towers', 'read_towers', 'write_graphs', 'read_graphs']

class Graph:
    """An ONNX graph that grows node by node"""
    nodes: list[Any]
    weights: list[Any]

    def __init__(self) -> None:
        """An ONNX graph that grows node by node"""

    def __call__(
        self,
        operator: str,
        *inputs: Any,
        outputs: int = 1,
        **attributes: Any,
    ) -> Any:
        """Add a node

        Args:
            operator: of the standard operators of ONNX
            inputs: names of values, or arrays
            outputs: values that come out
            attributes: of the operator

        Returns:
            the name of the value, or a list of names
        """

    def weight(self, array) -> str:
        """Add an array

        Args:
            array: its name
        """

    def model(
        self,
        inputs: dict,
        output: str,
        width: int,
    ):
        """The finished graph

        Args:
            inputs: name → shape; whole numbers
            output: name of a value
            width: columns of it

        Returns:
            onnx.ModelProto
        """
OPSET: int
BERT_ACTIVATIONS: dict[str, tuple[str, dict]]

def bert_graph(
    bert: Bert,
):
    """The network of a BERT, written from the weights of its checkpoint

    Returns:
        onnx.ModelProto: token_ids and padding_mask [N, T] → [N, dim]
    """

def keras_graph(
    call,
    inputs: dict,
):
    """What a function of Keras networks computes, as a graph

    Args:
        call: function of tensors, by name
        inputs: name → (shape, dtype), in the order of the arguments

    Returns:
        onnx.ModelProto
    """
MOST_MEMORY: int

class Session:
    """A graph in ONNX Runtime, which is loaded when it is first called"""
    path: Path

    def __init__(self, path: str | Path) -> None:
        """A graph in ONNX Runtime, which is loaded when it is first called"""

    @cached_property
    def loaded(self): ...

    def __call__(self, **inputs: np.ndarray) -> list[np.ndarray]:
        """The outputs, in their order"""

class GraphPictures(ImageEncoder):
    """A picture encoder whose network is a graph"""
    size: int
    dim: int
    folder: Path
    graph: Any

    def __init__(self, folder: Path, about: dict) -> None:
        """A picture encoder whose network is a graph"""

class GraphBert(Bert):
    """A BERT whose network is a graph"""
    folder: Path
    session: Session
    lengths: Any

    def __init__(self, folder: Path, about: dict) -> None:
        """A BERT whose network is a graph"""

class GraphSentences(SentenceEncoder):
    """The Universal Sentence Encoder as a graph, with its table of pieces in it"""
    folder: Path
    session: Session

    def __init__(self, folder: Path, about: dict) -> None:
        """The Universal Sentence Encoder as a graph, with its table of pieces in it"""

    @cached_property
    def tokenizer(self): ...
MODEL: str
ABOUT: str

def sentences_graph(
    encoder: SentenceEncoder,
):
    """The network of the Universal Sentence Encoder behind its table of pieces

    Returns:
        onnx.ModelProto: token_ids [N, T], mask [N, T] of 1 and 0 → [N, 512]
    """

def write_encoder(
    encoder,
    folder: Path,
) -> None:
    """Write model.onnx, tokenizer.json for texts, and graph.json; ValueError if the graph gives other numbers

    Args:
        encoder: ImageEncoder, Bert or SentenceEncoder
        folder: an empty one
    """

def write_about(
    folder: Path,
    kind: str,
    **about,
) -> None:
    """Write graph.json, with the SHA-256 of the other files

    Args:
        folder: of a graph
        kind: pictures, bert, sentences or towers
        about: what else has to be known
    """
GRAPH_FORMAT: str
COMPARED_TEXTS: list[str | Any]
AGREEMENT: float

def check_agreement(
    name: str,
    keras: np.ndarray,
    graph: np.ndarray,
) -> None:
    """ValueError if they differ by more than a ten-thousandth of the largest number

    Args:
        name: of what is compared
        keras: numbers from Keras
        graph: from the graph
    """
OPERATORS: set

def check_graph(
    path: str | Path,
) -> None:
    """ValueError for a file that is more than a network, or no graph at all

    Args:
        path: of an ONNX file
    """

def cached_graph(
    encoder,
) -> Path:
    """The folder of an encoder's graph, made when it is missing or damaged

    Args:
        encoder: as for `write_encoder`

    Returns:
        a folder in the cache
    """

def link_folder(
    source: Path,
    target: Path,
) -> None:
    """The files of a folder in another one: as links where the disk allows it, else as copies

    Args:
        source: with files and no folders
        target: made
    """
GRAPH_FIELDS: dict[str, Any]
ENCODERS: dict[str, tuple[Any, tuple]]

def read_encoder(
    folder: str | Path,
):
    """An encoder that answers by its graph; ValueError with one line where the folder is damaged, or holds more

    Args:
        folder: from `write_encoder`

    Returns:
        GraphPictures, GraphBert or GraphSentences
    """

def cached_graphs(
    folder=None,
) -> pd.DataFrame:
    """The graphs of encoders that the cache holds

    Args:
        folder: default: onnx/ in the cache folder

    Returns:
        columns encoder, MB, file
    """

def clear_graphs(
    folder=None,
) -> float:
    """Delete all graphs; they are made again when they are needed

    Args:
        folder: default: onnx/ in the cache folder

    Returns:
        megabytes
    """

class OnnxNetwork:
    """Towers, classifier and class memory as a graph, in the place of the Keras network"""
    folder: Path
    read: Any
    session: Session
    fingerprint: Any
    inputs: list
    output: dict[Any, SimpleNamespace]

    def __init__(
        self,
        folder: Path,
        about: dict,
        read: Any,
    ) -> None:
        """Towers, classifier and class memory as a graph, in the place of the Keras network

        Args:
            folder: of the graph
            about: graph.json
            read: () → the Keras network
        """
    def __repr__(self) -> str: ...

    @cached_property
    def keras(self): ...

    def predict_on_batch(
        self,
        features: dict,
    ) -> dict:
        """All outputs for some items

        Args:
            features: image, text: float32 [N, Di], [N, Dt]

        Returns:
            name → float32 [N, width], as from the Keras network
        """

def write_towers(
    network,
    folder: Path,
    fingerprint: str,
) -> None:
    """Write model.onnx and graph.json; ValueError if the graph gives other numbers

    Args:
        network: keras.Model from `huse_network`
        folder: an empty one
        fingerprint: of the pipeline
    """

def read_towers(
    folder: str | Path,
    read: Any,
) -> OnnxNetwork:
    """The towers as a graph; ValueError with one line where the folder is damaged, or holds more than that

    Args:
        folder: from `write_towers`
        read: () → the Keras network
    """

def write_graphs(
    folder: Path,
    network,
    image, text,
    fingerprint: str,
):
    """The folders towers, image and text-0, text-1, … of a run; ValueError for an encoder that has no graph

    Args:
        folder: made
        network: keras.Model, or the OnnxNetwork of a run that was loaded
        image: encoders; None for a run on features
        text: encoders; None for a run on features
        fingerprint: of the pipeline
    """

def read_graphs(
    folder: Path,
    read: Any,
) -> tuple:
    """What a run answers with

    Args:
        folder: from `write_graphs`
        read: () → the Keras network

    Returns:
        OnnxNetwork, image encoder, list of text encoders; None and an empty list for a run on features
    """
GRAPH_CLASSES: tuple[Any, Any, Any]
