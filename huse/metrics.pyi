# Made by .ci/stubs from the module beside it.
from collections.abc import Callable, Iterator, Mapping
import numpy as np
import pandas as pd
from .taxonomy import Taxonomy

__all__ = ['TASKS', 'RETRIEVAL', 'ranked_candidates', 'score_queries', 'recall_at_k', 'mean_average_precision', 'hierarchical_precision', 'graded_hierarchical_precision', 'mean_average_hierarchical_precision', 'hierarchical_scores', 'evaluate_retrieval', 'accuracy', 'fuse', 'fusion_weight', 'metrics_frame', 'markdown_tables']

def ranked_candidates(
    query: np.ndarray,
    candidate: np.ndarray,
    k: int | None = None,
    exclude_self: bool = False,
    chunk: int = 128,
) -> Iterator[tuple[slice, np.ndarray]]:
    """The nearest candidates of every query by cosine similarity, one chunk of queries after the other

    Args:
        query: [N, D] unit rows
        candidate: [C, D] unit rows
        k: how many to rank; None: all
        exclude_self: leave candidate i out for query i
        chunk: queries at a time

    Returns:
        rows of queries; their candidates' indices, int64 [b, k], best first
    """

def score_queries(
    query: np.ndarray,
    candidate: np.ndarray,
    query_labels: np.ndarray,
    candidate_labels: np.ndarray,
    scores: Mapping[str, Callable],
    k: int | None = None,
    exclude_self: bool = False,
) -> dict[str, np.ndarray]:
    """Several scores of every query over one ranking

    Args:
        query: [N, D] unit rows
        candidate: [C, D] unit rows
        query_labels: int [N]
        candidate_labels: int [C]
        scores: name → function of (ranked classes [b, k], query classes [b]) to [b]
        k: how much of the ranking the scores need
        exclude_self: leave candidate i out for query i

    Returns:
        name → [N]; NaN for a query that says nothing
    """

def recall_at_k(
    query: np.ndarray,
    candidate: np.ndarray,
    query_labels: np.ndarray,
    candidate_labels: np.ndarray,
    k: int,
    exclude_self: bool = False,
) -> float:
    """R@K: share of queries with an item of their class among the first k (HUSE, Table 1)

    Args:
        query: [N, D] unit rows
        candidate: [C, D] unit rows
        query_labels: int [N]
        candidate_labels: int [C]
        k: how many answers count
        exclude_self: leave candidate i out for query i
    """

def mean_average_precision(
    query: np.ndarray,
    candidate: np.ndarray,
    query_labels: np.ndarray,
    candidate_labels: np.ndarray,
    exclude_self: bool = False,
) -> float:
    """mAP over the full ranking; right = same class; queries without a right candidate are left out

    Args:
        query: [N, D] unit rows
        candidate: [C, D] unit rows
        query_labels: int [N]
        candidate_labels: int [C]
        exclude_self: leave candidate i out for query i
    """

def hierarchical_precision(
    query: np.ndarray,
    candidate: np.ndarray,
    query_labels: np.ndarray,
    candidate_labels: np.ndarray,
    k: int,
    taxonomy: Taxonomy,
    exclude_self: bool = False,
) -> float:
    """HP@k: share of the first k whose class is among the k nearest classes (DeViSE; HUSE, Table 2)

    Args:
        query: [N, D] unit rows
        candidate: [C, D] unit rows
        query_labels: int [N], indices into taxonomy.classes
        candidate_labels: int [C]
        k: how many answers count
        taxonomy: of the classes
        exclude_self: leave candidate i out for query i
    """

def graded_hierarchical_precision(
    query: np.ndarray,
    candidate: np.ndarray,
    query_labels: np.ndarray,
    candidate_labels: np.ndarray,
    k: int,
    taxonomy: Taxonomy,
    exclude_self: bool = False,
) -> float:
    """Graded HP@k: similarity of the first k to the query's class, over the best possible (Barz & Denzler 2019)

    Args:
        query: [N, D] unit rows
        candidate: [C, D] unit rows
        query_labels: int [N], indices into taxonomy.classes
        candidate_labels: int [C]
        k: how many answers count
        taxonomy: of the classes
        exclude_self: leave candidate i out for query i
    """

def mean_average_hierarchical_precision(
    query: np.ndarray,
    candidate: np.ndarray,
    query_labels: np.ndarray,
    candidate_labels: np.ndarray,
    taxonomy: Taxonomy,
    k: int = 250,
    exclude_self: bool = False,
) -> float:
    """mAHP@k: mean of the graded HP@1 … HP@k (Barz & Denzler 2019)

    Args:
        query: [N, D] unit rows
        candidate: [C, D] unit rows
        query_labels: int [N], indices into taxonomy.classes
        candidate_labels: int [C]
        taxonomy: of the classes
        k: the curve runs to here, or to the number of candidates
        exclude_self: leave candidate i out for query i
    """
TASKS: dict[str, tuple[str, str]]
RETRIEVAL: dict[str, Callable]

def hierarchical_scores(
    taxonomy: Taxonomy,
    candidate_labels: np.ndarray,
    exclude_self: bool = False,
) -> dict[str, Callable]:
    """The columns of Table 2, as score_queries needs them

    Args:
        candidate_labels: int [C], indices into taxonomy.classes
        exclude_self: is candidate i left out for query i?

    Returns:
        name → score
    """

def evaluate_retrieval(
    image: np.ndarray,
    text: np.ndarray,
    labels: np.ndarray,
    taxonomy: Taxonomy | None = None,
    others: np.ndarray | None = None,
) -> dict[str, dict[str, dict[str, float]]]:
    """Tables 1 and 2 as fractions: the groups `retrieval` and `hierarchical_precision` of metrics.json

    Args:
        image: [N, D] unit rows
        text: [N, D] unit rows of the same items
        labels: int [N], indices into taxonomy.classes
        taxonomy: None: retrieval only
        others: int [N, M] further classes, -1 where there are fewer; right in retrieval, too

    Returns:
        group → task → metric → value
    """

def accuracy(
    probabilities: np.ndarray,
    labels: np.ndarray,
) -> float:
    """Share of items whose most probable class is their own (HUSE, Table 3)

    Args:
        probabilities: [N, K]; any scores whose largest is the prediction
        labels: int [N]
    """

def fuse(
    image_probs: np.ndarray,
    text_probs: np.ndarray,
    weight: float,
    geometric: bool = True,
) -> np.ndarray:
    """Weighted average of the two softmaxes (HUSE, section 4.3)

    Args:
        image_probs: [N, K]
        text_probs: [N, K]
        weight: share of the image, 0 to 1
        geometric: average the logarithms; False: the softmaxes, as the paper does

    Returns:
        [N, K], rows of sum 1
    """

def fusion_weight(
    image_probs: np.ndarray,
    text_probs: np.ndarray,
    labels: np.ndarray,
) -> float:
    """The image's share with the best accuracy; of equals the one closest to 0.5, then the smaller

    Args:
        image_probs: [N, K], of validation items
        text_probs: [N, K]
        labels: int [N]

    Returns:
        one of 0, 0.05, … 1
    """

def metrics_frame(
    metrics: dict,
) -> pd.DataFrame:
    """All numbers of a metrics.json, one per row

    Args:
        metrics: with any of the keys retrieval, hierarchical_precision, classification, costs

    Returns:
        columns task, metric, value
    """

def markdown_tables(
    metrics: dict,
) -> str:
    """Tables 1, 2 and 3 of the paper in Markdown

    Args:
        metrics: with any of the keys retrieval, hierarchical_precision, classification
    """
