// Place labels: important places first, each at the first of eight positions where it covers nothing.
const AROUND = [
  [1, 0, "start"],
  [-1, 0, "end"],
  [0.7, -0.9, "start"],
  [0.7, 0.95, "start"],
  [-0.7, -0.9, "end"],
  [-0.7, 0.95, "end"],
  [0, -1.15, "middle"],
  [0, 1.25, "middle"],
];
const widths = new Map();
const ruler = document.createElement("canvas").getContext("2d");

export function textWidth(text, size, weight = 400) {
  const key = `${weight}/${size}/${text}`;
  if (!widths.has(key)) {
    ruler.font = `${weight} ${size}px "Source Sans 3", sans-serif`;
    widths.set(key, ruler.measureText(text).width);
  }
  return widths.get(key);
}
export const forgetWidths = () => widths.clear();

/** Who is named first: the answer's place, the other objectives, then size. */
export function importance(node, objective, main) {
  if (objective) return main ? 101 : 100;
  return Math.min(99, ({ city: 60, town: 30, junction: 4, border: 12 }[node.kind] ?? 6) + Math.log10(10 + node.population) * 6);
}

/** Greedy placement. `taken` holds rectangles that labels may not cover (symbols, buttons). */
export function placeLabels(candidates, taken, bounds, always = false) {
  const boxes = [...taken],
    placed = [];
  const free = (b) =>
    b[0] > bounds[0] &&
    b[1] > bounds[1] &&
    b[2] < bounds[2] &&
    b[3] < bounds[3] &&
    !boxes.some((o) => b[0] < o[2] && b[2] > o[0] && b[1] < o[3] && b[3] > o[1]);
  for (const c of candidates.slice().sort((a, b) => b.rank - a.rank)) {
    const w = textWidth(c.text, c.size, c.weight),
      hgt = c.size * 1.05;
    let done = false,
      tries = 0;
    for (const [dx, dy, anchor] of always ? [...AROUND, AROUND[1]] : AROUND) {
      const x = c.x + dx * (c.r + 4),
        y = c.y + dy * (c.r + hgt * 0.55) + c.size * 0.34;
      const x0 = anchor === "start" ? x : anchor === "end" ? x - w : x - w / 2;
      const box = [x0 - 2, y - hgt * 0.85, x0 + w + 2, y + hgt * 0.25];
      done = free(box) || (always && dx === -1 && tries++ > 0);
      if (done) {
        boxes.push(box);
        placed.push({ ...c, x, y, anchor, box });
        break;
      }
    }
  }
  return placed;
}
