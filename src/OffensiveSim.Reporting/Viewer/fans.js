// Fans: the median line, the middle half, and nine campaigns in ten. Named at the right edge, no legend.
import { s } from "viewer/dom.js";
import { dayChart, spread } from "viewer/chart.js";
import { area, line, scaleLinear, curveMonotoneX } from "viewer/vendor/d3.js";

/** series: [{side, name, by_day}]; observed: [{day, value}]. */
export function createFan(host, data, store, { series, observed = [], top, format, label, height = 236 }) {
  const peak = Math.max(1e-9, ...series.flatMap((f) => f.by_day.map((q) => q.p95 ?? 0)), ...observed.map((o) => o.value)),
    low = Math.min(0, ...series.flatMap((f) => f.by_day.map((q) => q.p05 ?? 0)), ...observed.map((o) => o.value));
  dayChart(host, data, store, {
    height,
    label,
    margin: (full) => ({ right: full < 560 ? 74 : 88, left: 46 }),
    draw(g, { x, w, h }) {
      const y = scaleLinear([low, top ?? peak], [h, 0]);
      if (top == null) y.nice(4);
      for (const t of y.ticks(4))
        g.append(s("line", { x1: 0, x2: w, y1: y(t), y2: y(t), class: "guide" }), s("text", { x: -8, y: y(t) + 4, "text-anchor": "end", class: "num" }, format(t)));
      const ends = [];
      for (const { side, name, by_day } of series) {
        const band = (a, b) =>
          area()
            .defined((q) => q[a] != null && q[b] != null)
            .x((_, d) => x(d))
            .y0((q) => y(q[a]))
            .y1((q) => y(q[b]))
            .curve(curveMonotoneX)(by_day);
        const median = line()
          .defined((q) => q.p50 != null)
          .x((_, d) => x(d))
          .y((q) => y(q.p50))
          .curve(curveMonotoneX)(by_day);
        g.append(
          s(
            "g",
            { class: `fan side-${side}` },
            s("path", { d: band("p05", "p95"), class: "f90" }),
            s("path", { d: band("p25", "p75"), class: "f50" }),
            s("path", { d: median, class: "f-mid" }),
          ),
        );
        ends.push({ y: y(by_day.findLast((q) => q.p50 != null)?.p50 ?? 0), text: name, class: `end side-${side}` });
      }
      const seen = observed.filter((o) => o.day <= data.meta.days);
      if (seen.length) {
        const d = line()
          .x((o) => x(o.day))
          .y((o) => y(o.value))(seen);
        g.append(s("path", { d, class: "obs-case" }), s("path", { d, class: "obs" }));
        for (const o of seen) g.append(s("circle", { cx: x(o.day), cy: y(o.value), r: 2.4, class: "obs-dot" }, s("title", {}, o.source ?? "observed")));
        ends.push({ y: y(seen.at(-1).value), text: "observed", class: "end observed" });
      }
      for (const e of spread(ends, 16, 4, h - 2)) g.append(s("text", { x: w + 8, y: e.y + 4, class: e.class }, e.text));
    },
  });
}
