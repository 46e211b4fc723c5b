"A module's source with every method that fastcore's @patch adds moved into its class, where type checkers look for it."
import ast, re, textwrap


def patched(function):
    "Class and kind of a method that @patch adds, or None"
    for decorator in function.decorator_list:
        call = decorator.func if isinstance(decorator, ast.Call) else decorator
        if not (isinstance(call, ast.Name) and call.id == "patch"): continue
        options = {keyword.arg for keyword in getattr(decorator, "keywords", ())}
        kind = "@property\n" if "as_prop" in options else "@classmethod\n" if "cls_method" in options else ""
        return function.args.args[0].annotation.id, kind


def method(function, lines):
    "The text of a patched function as a method"
    owner, kind = patched(function)
    text = "\n".join(lines[function.lineno - 1:function.end_lineno])
    first = function.args.args[0].arg
    return textwrap.indent(kind + re.sub(rf"\b{first}\s*:\s*{owner}\b", first, text, count=1), "    ").split("\n")


def with_methods(source):
    "The same module, its patched methods at the end of their classes"
    tree, lines = ast.parse(source), source.split("\n")
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    functions = [node for node in tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    methods = [node for node in functions if (found := patched(node)) and found[0] in classes]
    for node in classes.values():
        added = [line for one in methods if patched(one)[0] == node.name for line in method(one, lines)]
        lines[node.end_lineno - 1] = "\n".join([lines[node.end_lineno - 1], *added])
    for node in methods:  # one entry of `lines` is still one line of the module, with the new text in it
        start, end = node.decorator_list[0].lineno - 1, node.end_lineno
        lines[start:end] = [""] * (end - start)
    return "\n".join(lines)
