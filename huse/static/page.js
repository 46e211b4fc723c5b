// The explorer as a page: questions are requests. A query goes into the address, a picture or a list into the body.
import { Explorer } from "./explorer.js";
import { filled } from "./wording.js";

let key; // marks the pictures of this space, so that a browser does not mix them up with those of another

async function ask(name, query = {}, file = undefined) {
  const body = name === "items" ? JSON.stringify(query) : file; // ids may be too many for an address
  const place = name === "items" ? name : `${name}?${filled(query)}`;
  const reply = await fetch(place, body ? { method: "POST", body } : {});
  const answer = await reply.json();
  key ??= answer.key;
  return answer;
}

const address = {
  get() {
    const query = Object.fromEntries(new URLSearchParams(location.search));
    try {
      return { ...query, filters: query.filters && JSON.parse(query.filters) };
    } catch {
      return { ...query, filters: undefined };
    }
  },
  put(query) {
    const asked = filled(query).toString();
    history.pushState(null, "", location.pathname + (asked && `?${asked}`));
  },
  onback: (recall) => addEventListener("popstate", recall),
};

// What somebody has put aside or decided; a browser may refuse to keep it
const store = (name) => ({
  get() {
    try {
      return JSON.parse(localStorage.getItem(`huse ${name}`)) ?? undefined;
    } catch {
      return undefined;
    }
  },
  put(value) {
    try {
      localStorage.setItem(`huse ${name}`, JSON.stringify(value));
    } catch {} // it lasts as long as the page then
  },
});

const picture = (id, of = "", n = 0) => `picture?${filled({ id, of, n: n || "", key })}`;

new Explorer(document.querySelector("main"), { ask, picture, address, store });
