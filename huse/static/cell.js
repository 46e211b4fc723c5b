// The explorer as a widget of a notebook cell: questions are messages, and pictures come inside the answers.
import { Explorer } from "./explorer.js";

export default {
  render({ model, el }) {
    el.dataset.lmSuppressShortcuts = "true"; // letters are words here, and no commands to JupyterLab
    const waiting = new Map();
    const pictures = new Map();

    async function ask(name, query = {}, file = undefined) {
      const number = Math.random();
      const files = file ? [await file.arrayBuffer()] : [];
      return new Promise((resolve) => {
        waiting.set(number, resolve);
        model.send({ number, name, query }, undefined, files);
      });
    }

    function hear({ number, answer }) {
      waiting.get(number)?.(answer);
      waiting.delete(number);
    }

    function picture(id, of = "", n = 0) {
      const name = JSON.stringify([id, of, n]);
      if (!pictures.has(name)) pictures.set(name, ask("picture", { id, of, n }));
      return pictures.get(name);
    }

    model.on("msg:custom", hear);
    new Explorer(el, { ask, picture });
    return () => model.off("msg:custom", hear);
  },
};
