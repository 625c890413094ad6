// Pockets: who is cut off, when, how many, for how long. One sentence and, where runs keep it by day, one small chart each.
import { h, s } from "viewer/dom.js";
import { dayChart } from "viewer/chart.js";
import { area, line, scaleLinear, curveMonotoneX } from "viewer/vendor/d3.js";
import { middleHalf, percentRange, dayNumber } from "viewer/words.js";

export function createPockets(host, data, store) {
  if (!data.pockets.length) host.append(h("p", { class: "state" }, "The scenario names no force that might be cut off (key outcomes.pockets)."));
  for (const p of data.pockets) {
    const q = p.summary,
      days = q.first_day.p25 != null ? `day ${dayNumber(q.first_day.p25)}\u2013${q.first_day.p75 == null ? "later" : dayNumber(q.first_day.p75)}` : null;
    const facts = [
      ["first, all campaigns", days ?? "seldom"],
      ["lasts, days", middleHalf(q.days, 1)],
      ["most men inside", middleHalf(q.peak_men)],
      ["of them captured", middleHalf(q.captured_men)],
    ].filter(([, v]) => v != null);
    const figure = h("div", {});
    host.append(
      h(
        "article",
        { class: `pocket side-${p.side}` },
        h("h3", {}, p.name),
        h("p", {}, p.sentence, h("span", { class: "quiet num" }, ` (95 % interval ${percentRange(q.share)})`)),
        figure,
        h(
          "dl",
          { class: "facts num" },
          facts.map(([k, v]) => h("div", {}, h("dt", {}, k), h("dd", {}, v))),
        ),
      ),
    );
    if (p.open.length) chart(figure, p, data, store);
  }
  if (data.pockets.length) host.append(h("p", { class: "quiet" }, data.pockets_limit));
}

function chart(host, p, data, store) {
  const values = p.open.map((v) => v / 1000),
    top = Math.max(0.1, Math.ceil(Math.max(...values) * 10) / 10);
  dayChart(host, data, store, {
    height: 124,
    margin: { left: 46, right: 8, top: 18 },
    label: `${p.name}: share of campaigns in which it is cut off, by day`,
    draw(g, { x, w, h: tall }) {
      const y = scaleLinear([0, top], [tall, 0]),
        at = (_, i) => x(i);
      for (const t of [top / 2, top])
        g.append(s("line", { x1: 0, x2: w, y1: y(t), y2: y(t), class: "guide" }), s("text", { x: -6, y: y(t) + 4, "text-anchor": "end" }, `${+(t * 10).toFixed(1)} of 10`));
      g.append(
        s("path", { d: area().x(at).y0(tall).y1(y).curve(curveMonotoneX)(values), class: "pocket-fill" }),
        s("path", { d: line().x(at).y(y).curve(curveMonotoneX)(values), class: "pocket-line" }),
      );
    },
  });
}
