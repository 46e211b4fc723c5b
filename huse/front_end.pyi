# Made by .ci/stubs from the module beside it.

__all__ = ['modules', 'as_one_module']

def modules(
    entry: str,
) -> list[str]:
    """A module of the front end and all that it needs

    Args:
        entry: name of a module

    Returns:
        each comes after those that it imports
    """

def as_one_module(
    entry: str,
) -> str:
    """A module of the front end and all that it needs, in one text

    Args:
        entry: name of a module

    Returns:
        with the exports of that module
    """
