# Made by .ci/stubs from the module beside it.
import contextlib

__all__ = ['quiet_stderr', 'load_keras', 'need_packages']

@contextlib.contextmanager
def quiet_stderr():
    """Nothing that is written to file descriptor 2 inside is shown"""

def load_keras() -> None:
    """Load Keras and its backend, quietly; what is loaded already stays as it is"""

def need_packages(
    *names: str,
    extra: str,
) -> list:
    """Modules that come with an extra; RuntimeError with one clear line where it is not installed

    Args:
        names: of modules
        extra: of this library, with which they come

    Returns:
        the modules
    """
