// The explorer as a page: questions are requests, a query goes into the address and a picture into the body.
import { Explorer } from "./explorer.js";
import { filled } from "./wording.js";

let key; // marks the pictures of this space, so that a browser does not mix them up with those of another

async function ask(name, query = {}, file = undefined) {
  const reply = await fetch(`${name}?${filled(query)}`, file ? { method: "POST", body: file } : {});
  const answer = await reply.json();
  key ??= answer.key;
  return answer;
}

const address = {
  get: () => Object.fromEntries(new URLSearchParams(location.search)),
  put(query) {
    const asked = filled(query).toString();
    history.pushState(null, "", location.pathname + (asked && `?${asked}`));
  },
  onback: (recall) => addEventListener("popstate", recall),
};

new Explorer(document.querySelector("main"), { ask, picture: (id) => `picture?${filled({ id, key })}`, address });
