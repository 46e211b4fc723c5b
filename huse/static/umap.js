// The map of a space as a file of its own: plotly draws it, and pointing at a mark shows its item.
// A plain script, no module: it stands inside the page.
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId("data").textContent);
const card = byId("card");
const picture = card.querySelector("img");
const [words, path, kind] = card.querySelectorAll("b, small");

// A place beside the pointer, inside the window
const beside = (pointer, size, room) => `${Math.max(0, Math.min(pointer + 16, room - size - 8))}px`;

function show({ points: [point], event: pointer }) {
  const item = data.items[point.customdata];
  picture.style.display = item.picture ? "" : "none";
  picture.src = item.picture;
  words.textContent = item.text || item.id;
  path.textContent = item.class_path;
  kind.textContent = point.data.meta === "image" ? "placed by its picture" : "placed by its words";
  card.style.borderColor = point.data.marker.color;
  card.style.display = "block";
  card.style.left = beside(pointer.clientX, card.offsetWidth, innerWidth);
  card.style.top = beside(pointer.clientY, card.offsetHeight, innerHeight);
}

function hide() {
  card.style.display = "none";
}

function draw() {
  const map = byId("map");
  const quiet = { responsive: true, scrollZoom: true, displayModeBar: false, showTips: false };
  Plotly.newPlot(map, data.traces, data.layout, quiet);
  map.on("plotly_hover", show);
  map.on("plotly_unhover", hide);
  for (const modality of ["image", "text"])
    byId(modality).onchange = ({ target }) => {
      const rows = data.traces.flatMap((trace, n) => (trace.meta === modality ? [n] : []));
      const shown = target.checked ? { opacity: 0.8, hoverinfo: "none" } : { opacity: 0, hoverinfo: "skip" };
      Plotly.restyle(map, shown, rows);
    };
}

// Plotly is in the page, compressed
const bytes = Uint8Array.from(atob(byId("library").textContent), (letter) => letter.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
new Response(unpacked).text().then((source) => {
  const script = document.createElement("script");
  script.textContent = source;
  document.head.append(script);
  draw();
});
