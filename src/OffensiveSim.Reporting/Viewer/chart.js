// What all charts share: a frame, quiet axes, one cursor for the day. Charts are redrawn at their true size.
import { s, clear, onResize } from "viewer/dom.js";
import { scaleLinear } from "viewer/vendor/d3.js";
import { date } from "viewer/words.js";

/** draw(g, {x, w, h}) puts marks into g; returns nothing. The day cursor follows the store and a click sets the day. */
export function dayChart(host, data, store, { height, margin, label, draw }) {
  const svg = s("svg", { role: "img", "aria-label": label, class: "chart" });
  host.append(svg);
  let x = null,
    cursor = null;
  const redraw = (full) => {
    const m = { top: 14, right: 96, bottom: 22, left: 34, ...(typeof margin === "function" ? margin(full) : margin) },
      w = full - m.left - m.right,
      hh = height - m.top - m.bottom;
    x = scaleLinear([0, data.meta.days], [0, w]);
    clear(svg);
    svg.setAttribute("viewBox", `0 0 ${full} ${height}`);
    svg.setAttribute("width", full);
    svg.setAttribute("height", height);
    const g = s("g", { transform: `translate(${m.left},${m.top})` });
    svg.append(g);
    const axis = s("g", { class: "axis", transform: `translate(0,${hh})` }, s("line", { x1: 0, x2: w }));
    const days = data.meta.days,
      each = (days <= 14 ? 2 : days <= 60 ? 6 : Math.ceil(days / 60) * 6) * (w < 420 ? 2 : 1);
    for (let d = 0; d <= days; d += each)
      axis.append(
        s("line", { x1: x(d), x2: x(d), y2: 4 }),
        s(
          "text",
          { x: x(d), y: 17, "text-anchor": "middle" },
          date(data.meta.start, d),
        ),
      );
    cursor = s("line", { y1: -4, y2: hh, class: "now" });
    draw(g, { x, w, h: hh, full });
    g.append(axis, cursor);
    move(store.get().day);
  };
  const move = (d) => cursor && (cursor.setAttribute("x1", x(d)), cursor.setAttribute("x2", x(d)));
  svg.addEventListener("pointerdown", (e) => {
    const r = svg.getBoundingClientRect(),
      g = svg.firstChild.getCTM();
    store.set({ day: Math.max(0, Math.min(data.meta.days, Math.round(x.invert(e.clientX - r.left - g.e)))) });
  });
  onResize(host, redraw);
  store.watch(["day"], ({ day }) => move(day));
  return { redraw: () => redraw(host.clientWidth) };
}
/** Push direct labels apart so that none covers another. */
export function spread(labels, gap, lo, hi) {
  const l = labels.slice().sort((a, b) => a.y - b.y);
  for (let pass = 0; pass < 20; pass++)
    for (let k = 1; k < l.length; k++) {
      const over = gap - (l[k].y - l[k - 1].y);
      if (over > 0) {
        l[k - 1].y -= over / 2;
        l[k].y += over / 2;
      }
    }
  const shift = l.length ? Math.max(0, lo - l[0].y) - Math.max(0, l.at(-1).y - hi) : 0;
  for (const k of l) k.y += shift;
  return l;
}
