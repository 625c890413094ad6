// Losses as ranges on a shared scale: thin line = nine in ten campaigns, thick = the middle half, dot = the median.
import { h, s, onResize, clear } from "viewer/dom.js";
import { scaleLinear } from "viewer/vendor/d3.js";
import { thousands, about } from "viewer/words.js";

export function createLosses(host, data) {
  const rows = (...kinds) =>
    data.losses.flatMap((l, side) => kinds.map(([key, text]) => ({ side, text: `${data.sides[side].adjective} ${text}`, q: l[key] }))).filter((r) => r.q.p50 != null);
  const groups = [
    ["men", rows(["casualties", "killed and wounded"], ["captured", "captured"])],
    ["pieces", rows(["equipment", "equipment"])],
  ].filter(([, list]) => list.some((r) => r.q.p95 > 0));
  const svg = s("svg", { role: "img", "aria-label": "Losses by side with ranges" });
  host.append(h("div", {}, svg));
  onResize(host, (w) => {
    const left = Math.min(230, w * 0.5),
      right = 34;
    let y = 8;
    clear(svg);
    for (const [unit, list] of groups) {
      const x = scaleLinear([0, Math.max(...list.map((r) => r.q.p95 ?? r.q.p50))], [left, w - right]).nice(4),
        ticks = x.ticks(w < 560 ? 2 : 4);
      for (const { side, text, q } of list) {
        svg.append(
          s(
            "g",
            { class: `range side-${side}` },
            s("text", { x: 0, y: y + 14, class: "row-name" }, text),
            s("line", { x1: x(q.p05 ?? 0), x2: x(q.p95 ?? q.p50), y1: y + 10, y2: y + 10, class: "r-thin" }),
            s("line", { x1: x(q.p25 ?? 0), x2: x(q.p75 ?? q.p50), y1: y + 10, y2: y + 10, class: "r-thick" }),
            s("circle", { cx: x(q.p50), cy: y + 10, r: 4 }),
            s("text", { x: x(q.p50), y: y + 27, "text-anchor": "middle", class: "num" }, about(q.p50)),
          ),
        );
        y += 34;
      }
      svg.append(s("line", { x1: left, x2: w - right, y1: y + 4, y2: y + 4, stroke: "var(--rule-2)" }));
      for (const t of ticks)
        svg.append(
          s("line", { x1: x(t), x2: x(t), y1: y + 4, y2: y + 8, stroke: "var(--rule-2)" }),
          s("text", { x: x(t), y: y + 20, "text-anchor": "middle", class: "num quiet-t" }, t === ticks.at(-1) ? `${thousands(t)} ${unit}` : thousands(t)),
        );
      y += 44;
    }
    svg.setAttribute("viewBox", `0 0 ${w} ${y}`);
    svg.setAttribute("width", w);
    svg.setAttribute("height", y);
  });
}
