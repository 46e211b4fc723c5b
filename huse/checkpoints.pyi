# Made by .ci/stubs from the module beside it.
from pathlib import Path
import keras
from .features import Features
from .recipes import Method, Recipe

__all__ = ['run_identity', 'Checkpoint']

def run_identity(
    train: Features,
    valid: Features | None,
    r: Recipe,
    seed: int,
    method: Method,
    own: dict,
) -> dict[str, str]:
    """All that decides how a run ends, by name

    Args:
        own: the method's own numbers
    """

class Checkpoint(keras.callbacks.Callback):
    """One file with everything that decides the rest of a run, written after each epoch"""
    path: Path
    identity: dict
    log: keras.callbacks.History
    best: keras.callbacks.EarlyStopping | None
    arrays: dict

    def __init__(
        self,
        path: str | Path,
        identity: dict,
        log: keras.callbacks.History,
        best: keras.callbacks.EarlyStopping | None = None,
    ) -> None:
        """One file with everything that decides the rest of a run, written after each epoch

        Args:
            path: file; read if it is there
            identity: of the run
            log: the rows of the epochs that are done are put into it
            best: what keeps the best epoch
        """

    def done(self):
        """Epochs that need not be run again; infinity after patience has ended the run"""
    def on_train_begin(self, logs=None) -> None: ...
    def on_epoch_end(self, epoch, logs=None) -> None: ...
