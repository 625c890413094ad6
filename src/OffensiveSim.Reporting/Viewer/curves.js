// When does each place fall? One row per objective: either the hill of days (one linear scale for all), or the share fallen by a day.
// The square at the end is the share of campaigns in which it never falls.
import { s, segmented } from "viewer/dom.js";
import { dayChart } from "viewer/chart.js";
import { area, line, curveBasis, curveLinear, scaleLinear } from "viewer/vendor/d3.js";
import { often, bare } from "viewer/words.js";

const ROW = 62;

export function createCurves(host, tools, data, store) {
  const reading = segmented(
    "How to read the curves",
    [
      ["by", "Fallen by"],
      ["when", "Falls on"],
    ],
    () => store.get().curves,
    (v) => store.set({ curves: v }),
  );
  tools.append(reading);
  const hills = data.objectives.map((o) => density(o.fallen)),
    top = Math.max(1e-9, ...hills.flat()) / 1.15; // equal areas on one linear scale
  const chart = dayChart(host, data, store, {
    height: data.objectives.length * ROW + 56,
    margin: (full) => ({ left: full < 560 ? 4 : 150, right: full < 560 ? 92 : 122, top: 30 }),
    label: "Share of campaigns in which each objective has fallen, by day; the same numbers stand in the table below",
    draw(g, frame) {
      data.objectives.forEach((o, k) => g.append(row(o, hills[k].map((y) => y / top), (k + 1) * ROW - 8, frame)));
    },
  });

  function row(o, hill, base, { x, w, full }) {
    const by = store.get().curves === "by",
      wide = full >= 560,
      values = by ? o.fallen.map((v) => v / 1000) : hill,
      y = scaleLinear([0, 1], [base, base - ROW * 0.74]),
      curve = by ? curveLinear : curveBasis,
      at = (_, i) => x(i / 4);
    const ridge = s("g", { class: `ridge side-${o.side}` });
    ridge.append(
      s("path", { d: area().x(at).y0(base).y1(y).curve(curve)(values), class: "ridge-fill" }),
      s("path", { d: line().x(at).y(y).curve(curve)(values), class: "ridge-line" }),
      s("line", { x1: 0, x2: w, y1: base, y2: base, class: "ridge-base" }),
    );
    if (by) ridge.append(s("line", { x1: 0, x2: w, y1: y(1), y2: y(1), class: "guide" }));
    if (by) ridge.append(s("rect", { x: w - 2, width: 4, y: y(o.share.high), height: Math.max(2, y(o.share.low) - y(o.share.high)), class: "interval" }));
    else if (o.day.p05 != null) ridge.append(...spans(o, base + 5, x));
    if (o.observed)
      ridge.append(
        s("line", { x1: x(o.observed.day), x2: x(o.observed.day), y1: base, y2: y(1), class: "hist-line" }),
        s("path", { d: `M${x(o.observed.day)},${base + 0.5}l-4,7.5h8z`, class: "hist-mark" }),
      );
    const name = data.nodes[o.node].name;
    ridge.append(
      wide
        ? s("text", { x: -14, y: base - 3, "text-anchor": "end", class: "ridge-name" }, name)
        : s("text", { x: w - 8, y: base - ROW * 0.3, "text-anchor": "end", class: "ridge-name" }, name),
    );
    const never = 1000 - (o.fallen.at(-1) ?? 0),
      side = Math.sqrt(never / 1000) * 30;
    if (never > 0)
      ridge.append(
        s("rect", { x: w + 14, y: base - side, width: side, height: side, class: "never-box" }),
        s("text", { x: w + 20 + side, y: base - 2, class: "never-text" }, bare(often(data, never)) + (wide && side < 12 ? " never" : "")),
      );
    return ridge;
  }
  const spans = (o, y, x) =>
    [
      s("line", { x1: x(o.day.p05), x2: x(o.day.p95 ?? data.meta.days), y1: y, y2: y, class: "span-thin" }),
      o.day.p25 != null && s("line", { x1: x(o.day.p25), x2: x(o.day.p75 ?? data.meta.days), y1: y, y2: y, class: "span-thick" }),
    ].filter(Boolean);

  store.watch(["curves"], () => {
    reading.update();
    chart.redraw();
  });
}

/** Smoothed density of the day, from the cumulative shares at quarter days. */
function density(fallen) {
  const raw = fallen.map((v, i) => v - (fallen[i - 1] ?? 0)),
    kernel = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((k) => Math.exp((-k * k) / 5)),
    sum = kernel.reduce((a, b) => a + b);
  return raw.map((_, i) => kernel.reduce((a, k, j) => a + k * (raw[i + j - 4] ?? 0), 0) / sum);
}
