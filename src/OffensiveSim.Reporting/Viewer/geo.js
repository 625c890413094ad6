// Geography without pixels: projection, cells, the front.
import { geoConicEqualArea } from "viewer/vendor/d3.js";

/** Equal area, so a square kilometre looks the same everywhere on the map; set up for the theater at hand. */
export function projectionFor(points, width, height, pad) {
  const lon = points.map((p) => p[0]),
    lat = points.map((p) => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...lon), Math.max(...lon), Math.min(...lat), Math.max(...lat)],
    third = (y1 - y0) / 6 || 0.1;
  return geoConicEqualArea()
    .parallels([y0 + third, y1 - third])
    .rotate([-(x0 + x1) / 2, 0])
    .fitExtent(
      [
        [pad, pad],
        [width - pad, height - pad],
      ],
      { type: "MultiPoint", coordinates: points },
    );
}

/** Everything a view needs to draw the theater at one size. */
export function buildGeometry(data, width, height, pad) {
  const { vertices, cells } = data.map,
    corners = Array.from({ length: vertices.length / 2 }, (_, k) => [vertices[2 * k], vertices[2 * k + 1]]),
    places = data.nodes.map((n) => [n.lon, n.lat]);
  const onMap = places.filter((_, i) => cells[i]?.length),
    shown = [...corners, ...(onMap.length > 1 ? onMap : places)];
  const project = projectionFor(shown, width, height, pad),
    xy = corners.map(project);
  const middle = shown.reduce((sum, p) => [sum[0] + p[0] / shown.length, sum[1] + p[1] / shown.length], [0, 0]);
  return {
    points: places.map(project),
    cells: cells.map((rings) => rings.map((ring) => "M" + ring.map((v) => text(xy[v])).join("L") + "Z").join("")),
    sides: sharedSides(cells).map((s) => ({ ...s, p: xy[s.v], q: xy[s.w] })),
    lines: data.map.lines.map((l) => ({ ...l, xy: pairs(l.points).map(project) })),
    kmPerPixel: 11.12 / Math.abs(project([middle[0], middle[1] + 0.05])[1] - project([middle[0], middle[1] - 0.05])[1]),
  };
}
export const pairs = (flat) => Array.from({ length: flat.length / 2 }, (_, k) => [flat[2 * k], flat[2 * k + 1]]);
export const text = (p) => `${p[0].toFixed(1)},${p[1].toFixed(1)}`;
export const path = (points) => (points.length ? "M" + points.map(text).join("L") : "");

/** The sides that two cells have in common. */
export function sharedSides(cells) {
  const first = new Map(),
    shared = [];
  cells.forEach((rings, i) => {
    for (const ring of rings)
      ring.forEach((v, k) => {
        const w = ring[(k + 1) % ring.length],
          key = v < w ? `${v} ${w}` : `${w} ${v}`,
          other = first.get(key);
        if (other == null) first.set(key, i);
        else if (other !== i) shared.push({ i: other, j: i, v, w });
      });
  });
  return shared;
}

/** The line between cells on different sides of a half, chained into long strokes and softened at the corners. */
export function frontPath(geometry, valueOf) {
  const ends = new Map(),
    segments = [];
  for (const { i, j, v, w, p, q } of geometry.sides) {
    if (valueOf(i) >= 500 === valueOf(j) >= 500) continue;
    const segment = { v, w, p, q, used: false };
    segments.push(segment);
    for (const end of [v, w]) ends.set(end, [...(ends.get(end) ?? []), segment]);
  }
  let d = "";
  // Strokes start where a line ends; what is left over are closed rings.
  const degree = (end) => ends.get(end).length;
  for (const start of segments.slice().sort((a, b) => Math.min(degree(a.v), degree(a.w)) - Math.min(degree(b.v), degree(b.w)))) {
    if (start.used) continue;
    let at = degree(start.w) === 1 ? start.w : start.v;
    const line = [at === start.v ? start.p : start.q];
    for (let segment = start; segment; segment = ends.get(at).find((s) => !s.used)) {
      segment.used = true;
      const forward = segment.v === at;
      line.push(forward ? segment.q : segment.p);
      at = forward ? segment.w : segment.v;
    }
    d += soften(line);
  }
  return d;
}
function soften(points) {
  if (points.length < 3) return path(points);
  const mid = (p, q) => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  let d = `M${text(points[0])}L${text(mid(points[0], points[1]))}`;
  for (let k = 1; k < points.length - 1; k++) d += `Q${text(points[k])} ${text(mid(points[k], points[k + 1]))}`;
  return d + `L${text(points.at(-1))}`;
}

/** Which of nine colours stands for a control share of 0..1000 thousandths. */
export const controlClass = (p) => `--c${Math.min(8, Math.floor((p / 1000) * 8.999))}`;
