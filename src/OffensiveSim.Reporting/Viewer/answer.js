// The first screen: the answer in sentences, the spread as twenty dots, every objective in one line.
import { h, s, clear, onResize } from "viewer/dom.js";
import { scaleLinear } from "viewer/vendor/d3.js";
import { bare, percentRange, dayNumber } from "viewer/words.js";

export function createAnswer(host, data, store) {
  const main = data.objectives[data.answer.objective];
  const rest = data.objectives.filter((o) => o !== main);
  const parts = [
    h("p", { class: "eyebrow" }, data.meta.name),
    h("h1", {}, data.answer.headline),
    data.answer.history && h("p", { class: "small" }, data.answer.history),
    main && h("figure", { class: `dots-fig side-${main.side}` }, dotplot(main, data, store)),
    rest.length > 0 && lines(rest, data, store),
    h(
      "div",
      { class: "aside" },
      data.answer.others.map((t) => h("p", {}, t)),
    ),
  ];
  host.append(...parts.filter(Boolean));
}

function lines(objectives, data, store) {
  return h(
    "table",
    { class: "objectives" },
    h("caption", { class: "visually-hidden" }, "Each objective: share of campaigns in which it falls, and when"),
    h("thead", {}, h("tr", {}, ...["Falls", "in", "day"].map((t, k) => h("th", { scope: "col", colspan: k === 2 ? 2 : null }, t)))),
    h(
      "tbody",
      {},
      objectives.map((o) => row(o, data, store)),
    ),
  );
}

/** The day in the middle, for going there; the horizon where it seldom falls. */
export const likelyDay = (o, data) => Math.min(data.meta.days, Math.ceil(o.day.p50 ?? data.meta.days));

export const placeButton = (o, data, store) =>
  h("button", { type: "button", onclick: () => store.set({ focus: o.node, day: likelyDay(o, data) }) }, data.nodes[o.node].name);

function row(o, data, store) {
  return h(
    "tr",
    { class: `side-${o.side}` },
    h("th", { scope: "row" }, placeButton(o, data, store)),
    h("td", { class: "num", title: `95 % interval ${percentRange(o.share)}` }, bare(o.often)),
    h("td", {}, strip(o, data)),
    h("td", { class: "num when" }, o.when?.replace(/^day /, "") ?? (o.share.value > 0 ? "seldom" : "never")),
  );
}

/** Thin 5-95 %, block 25-75 %, dot median, arrow where it runs past the horizon, triangle for history. */
function strip(o, data) {
  const days = data.meta.days,
    x = scaleLinear([0, days], [2, 104]),
    d = o.day,
    end = (v) => v ?? days;
  return s(
    "svg",
    { width: 112, height: 22, viewBox: "0 0 112 22", role: "img", "aria-label": o.when ?? `seldom within ${days} days` },
    s("line", { x1: x(0), x2: x(days), y1: 14, y2: 14, class: "hair" }),
    d.p05 != null && s("line", { x1: x(d.p05), x2: x(end(d.p95)), y1: 14, y2: 14, class: "whisk" }),
    d.p05 != null && d.p95 == null && s("path", { d: `M${x(days) - 1},10.5l4,3.5l-4,3.5`, class: "open" }),
    d.p25 != null && s("rect", { x: x(d.p25), width: Math.max(3, x(end(d.p75)) - x(d.p25)), y: 10.5, height: 7, rx: 2, class: "mid" }),
    d.p50 != null && s("circle", { cx: x(d.p50), cy: 14, r: 3.2, class: "med" }),
    o.observed && s("path", { d: `M${x(Math.min(days, o.observed.day))},9l-3.4,-6.5h6.8z`, class: "hist" }),
  );
}

/** Twenty dots, each one campaign in twenty, stacked over the day on which the place fell. Those that never saw it stand apart. */
function dotplot(o, data, store) {
  const name = data.nodes[o.node].name,
    root = s("svg", { role: "img", "aria-label": `Twenty equally likely campaigns by the day on which ${name} falls` }),
    box = h("div", {}, root),
    days = data.meta.days;
  const at = Array.from({ length: 20 }, (_, k) => {
    const i = o.fallen.findIndex((v) => v >= (k + 0.5) * 50);
    return i < 0 ? null : i / 4;
  });
  const known = at.filter((d) => d != null),
    last = Math.min(days, Math.max(6, Math.ceil(Math.max(0, ...known, o.observed?.day ?? 0)) + 1)),
    each = last > 24 ? 6 : last > 14 ? 4 : last > 8 ? 2 : 1;
  // As coarse as it can be without a tower: two days down to a quarter.
  const tallest = (step) => Math.max(...known.map((d) => known.filter((e) => Math.floor(e / step) === Math.floor(d / step)).length)),
    step = [2, 1, 0.5].find((w) => last / w >= 10 && tallest(w) <= 8) ?? 0.25,
    bin = (d) => (d == null ? "never" : Math.floor(d / step) * step);
  const stacks = new Map();
  for (const d of at) stacks.set(bin(d), (stacks.get(bin(d)) ?? 0) + 1);
  onResize(box, (w) => {
    const r = Math.min(6.5, w / 54, 84 / (2.15 * Math.max(3, ...[...stacks].filter(([b]) => b !== "never").map(([, n]) => n)))),
      never = w - 50,
      base = 100,
      x = scaleLinear([0, last + 1], [2, never - 26]),
      mid = (d) => x(d + step / 2),
      seen = new Map();
    clear(root);
    root.setAttribute("viewBox", `0 0 ${w} 134`);
    root.setAttribute("height", 134);
    root.setAttribute("width", w);
    root.append(
      s("line", { x1: 0, x2: never - 20, y1: base + 3, y2: base + 3, stroke: "var(--rule-2)" }),
      s("line", { x1: never - 8, x2: w, y1: base + 3, y2: base + 3, stroke: "var(--rule-2)" }),
      s("text", { x: never + 20, y: base + 18, "text-anchor": "middle" }, "not by"),
      s("text", { x: never + 20, y: base + 31, "text-anchor": "middle" }, `day ${days}`),
      s("text", { x: 0, y: 12, class: "dot-key" }, "each dot is 1 campaign in 20"),
    );
    for (let d = 0; d <= last; d += each) root.append(s("text", { x: x(d + 0.5), y: base + 18, "text-anchor": "middle" }, d || "day 0"));
    for (const d of at) {
      const b = bin(d),
        k = seen.get(b) ?? 0,
        apart = b === "never";
      seen.set(b, k + 1);
      root.append(
        s("circle", {
          cx: apart ? never + 10 + (k % 2) * r * 2.2 : mid(b),
          cy: base - 4 - (apart ? Math.floor(k / 2) : k) * r * 2.15,
          r,
          class: apart ? "qd never" : "qd",
          "data-day": d ?? days + 1,
        }),
      );
    }
    if (o.observed) {
      const hx = x(o.observed.day),
        right = hx + 160 > never - 14;
      root.append(
        s("path", { d: `M${hx},${base + 4}l-4.5,8h9z`, fill: "var(--history)" }),
        s(
          "text",
          { x: hx + (right ? -8 : 8), y: base + 31, "text-anchor": right ? "end" : "start", class: "hist-text" },
          `really: ${o.observed.date}, day ${dayNumber(o.observed.day)}`,
        ),
      );
    }
    shade();
  });
  const shade = () => {
    const { day } = store.get();
    for (const c of root.querySelectorAll(".qd")) c.classList.toggle("past", +c.dataset.day <= day);
  };
  store.watch(["day"], shade);
  return box;
}
