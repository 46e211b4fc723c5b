// Filters by the columns of the items: values with their counts, or the two ends of a range.
import { make, text } from "./dom.js";
import { count, valueName } from "./wording.js";

const SHOWN = 8; // values of a column before somebody asks for more

export class Facets {
  // changed() is called when a filter has; filters: column → list of values, or min and max
  constructor(panel, changed) {
    Object.assign(this, { panel, changed, filters: {}, told: {}, open: new Set() });
    this.groups = make("div", { className: "groups" });
    panel.replaceChildren(this.groups);
  }

  // Forget all filters, or take others
  reset(filters = {}) {
    this.filters = filters;
    this.show(this.told);
  }

  // Facets as they are told: column → values with their items, or least and greatest
  show(told) {
    this.told = told;
    const held = document.activeElement?.dataset?.facet;
    const groups = Object.entries(told).map(([column, facet]) => this.group(column, facet));
    this.groups.replaceChildren(...groups.filter(Boolean));
    if (!groups.some(Boolean))
      this.groups.append(make("p", { textContent: "These items have no columns to filter by." }));
    if (held) [...this.groups.querySelectorAll("[data-facet]")].find(({ dataset }) => dataset.facet === held)?.focus();
  }

  group(column, facet) {
    const inside = "least" in facet ? this.range(column, facet) : this.values(column, facet);
    return inside.length && make("fieldset", {}, text("legend", column), ...inside);
  }

  // A box to tick for each value; those that are ticked stay, also where no item is left
  values(column, { values, more }) {
    const chosen = Array.isArray(this.filters[column]) ? this.filters[column] : [];
    const gone = chosen.filter((value) => !values.some((one) => one.value === value));
    const all = [...gone.map((value) => ({ value, items: 0 })), ...values];
    const shown = this.open.has(column) ? all : all.filter(({ value }, n) => n < SHOWN || chosen.includes(value));
    const lines = shown.map((one) => this.value(column, one, chosen));
    if (shown.length < all.length) lines.push(this.opener(column, all.length - shown.length));
    else if (more) lines.push(make("small", { textContent: `and ${count(more)} more` }));
    return lines;
  }

  value(column, { value, items }, chosen) {
    const box = make("input", { type: "checkbox", checked: chosen.includes(value) });
    box.dataset.facet = JSON.stringify([column, value]);
    box.onchange = () => {
      const others = chosen.filter((one) => one !== value);
      this.filters = { ...this.filters, [column]: box.checked ? [...others, value] : others };
      this.changed();
    };
    const name = text("span", valueName(value), { title: valueName(value).slice(0, 300) });
    return make("label", { className: "value" }, box, name, make("small", { textContent: count(items) }));
  }

  opener(column, number) {
    const button = make("button", { type: "button", className: "quiet", textContent: `Show ${count(number)} more` });
    button.dataset.facet = JSON.stringify([column]);
    button.onclick = () => {
      this.open.add(column);
      this.show(this.told);
    };
    return button;
  }

  range(column, { least, greatest }) {
    if (least === null || greatest === null) return [];
    const days = typeof least === "string";
    const end = (name, placeholder) => {
      const now = this.filters[column]?.[name] ?? "";
      const input = make("input", { type: days ? "date" : "number", value: now, placeholder, step: "any" });
      Object.assign(input, { ariaLabel: `${column}, ${name === "min" ? "least" : "greatest"}` });
      if (days) Object.assign(input, { min: least.slice(0, 10), max: greatest.slice(0, 10) });
      input.dataset.facet = JSON.stringify([column, name]);
      input.onchange = () => this.bound(column, name, days ? input.value : input.valueAsNumber);
      return input;
    };
    return [
      make(
        "span",
        { className: "range" },
        end("min", least),
        make("span", { textContent: "to" }),
        end("max", greatest),
      ),
    ];
  }

  bound(column, name, value) {
    const { [name]: _, ...other } = this.filters[column] ?? {};
    const given = value !== "" && !Number.isNaN(value);
    this.filters = { ...this.filters, [column]: given ? { ...other, [name]: value } : other };
    this.changed();
  }

  // Take a filter away
  drop(column) {
    const { [column]: _, ...others } = this.filters;
    this.filters = others;
    this.show(this.told);
    this.changed();
  }
}
