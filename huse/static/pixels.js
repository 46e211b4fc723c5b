// Very many marks, written into the pixels of a sheet by themselves: a canvas would take far longer to draw them.
// Colours do not mix here: of two marks the later one is seen, and those that stand back lie below all others.

// The pixels of a mark around its middle: a circle for a picture, a triangle for words
export function stencil(size, words) {
  const reach = Math.ceil(1.2 * size);
  const found = [];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const across = (1.1 * (dy + 1.2 * size)) / 2; // of a triangle, at this height
      if (words ? dy <= 0.8 * size && Math.abs(dx) <= across : dx * dx + dy * dy <= size * size) found.push([dx, dy]);
    }
  return found;
}

// A colour such as #1f77b4 as a pixel has it
export function pixel(colour, alpha) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return ((Math.round(255 * alpha) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

// view: places the points in [width, height] pixels; layers: from the lowest, the pixel of each point, or 0 where a point
// is not in this layer
export function stamp(view, size, layers, width, height) {
  const { points, xs, ys, scale } = view;
  const pixels = new Uint32Array(width * height);
  const stencils = [stencil(size, false), stencil(size, true)];
  const steps = stencils.map((mark) => Int32Array.from(mark, ([dx, dy]) => dy * width + dx));
  const [x0, y0, reach] = [width / 2 - view.x * scale, height / 2 + view.y * scale, Math.ceil(1.2 * size)];
  for (const inks of layers)
    for (let n = 0; n < inks.length; n++) {
      const ink = inks[n];
      const x = Math.round(x0 + xs[n] * scale);
      const y = Math.round(y0 - ys[n] * scale);
      if (ink === 0 || x < -reach || y < -reach || x >= width + reach || y >= height + reach) continue;
      const kind = points[n][1];
      if (x < reach || y < reach || x >= width - reach || y >= height - reach) {
        for (const [dx, dy] of stencils[kind])
          if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height) pixels[(y + dy) * width + x + dx] = ink;
        continue;
      }
      const at = y * width + x;
      const marks = steps[kind];
      for (let step = 0; step < marks.length; step++) pixels[at + marks[step]] = ink;
    }
  return pixels;
}
