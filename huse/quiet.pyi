# Made by .ci/stubs from the module beside it.
import contextlib

__all__ = ['quiet_stderr', 'load_keras']

@contextlib.contextmanager
def quiet_stderr():
    """Nothing that is written to file descriptor 2 inside is shown"""

def load_keras() -> None:
    """Load Keras and its backend, quietly; what is loaded already stays as it is"""
