// The explorer in a page that is one file: the catalogue inside the page answers, without a server or a network.
import { Catalogue } from "./catalogue.js";
import { Explorer } from "./explorer.js";
import { filled } from "./wording.js";

const catalogue = new Catalogue(JSON.parse(document.getElementById("catalogue").textContent));

// The query stands behind the # of the address, which is all that may change in the address of a file
const place = {
  get: () => Object.fromEntries(new URLSearchParams(location.hash.slice(1))),
  put: (query) => history.pushState(null, "", `#${filled(query)}`),
  onback: (recall) => addEventListener("popstate", recall),
};

new Explorer(document.querySelector("main"), {
  ask: async (name, query) => catalogue.ask(name, query),
  picture: (id) => catalogue.picture(id),
  address: place,
});
