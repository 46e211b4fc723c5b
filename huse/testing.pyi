# Made by .ci/stubs from the module beside it.
import numpy as np

__all__ = ['in_a_fresh_process', 'peak_memory', 'unit_rows', 'gradient', 'skipped']

def in_a_fresh_process(
    code: str,
    *args,
    **variables,
) -> str:
    """Run a program in a new Python process; AssertionError with its last words if it fails

    Args:
        code: a program; common indentation is taken away
        args: its sys.argv[1:]
        variables: of the environment, besides those of this process

    Returns:
        what it printed
    """

def peak_memory() -> int:
    """The most memory that this process has had so far (Linux)

    Returns:
        bytes
    """

def unit_rows(
    rng: np.random.Generator,
    *shape: int,
) -> np.ndarray:
    """Random rows of length one, in all directions

    Args:
        shape: the last one is the length of a row

    Returns:
        float32
    """

def gradient(
    loss,
    *values,
) -> tuple[float, list]:
    """A loss and its gradients, by TensorFlow

    Args:
        loss: function of tensors, scalar
        values: an array for each of its arguments

    Returns:
        the loss, and an array for each argument; None where the loss does not depend on it
    """

def skipped(
    what: str,
) -> None:
    """Print what a test leaves out, and note it in the file HUSE_SKIPPED if there is one

    Args:
        what: is not tested, and for want of what
    """
