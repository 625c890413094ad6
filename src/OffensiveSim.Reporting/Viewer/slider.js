// The day: a native range input (so every assistive device knows it) laid over a drawn track.
// The track is a chart itself: territory regained by day, and a tick for each thing that really happened.
import { h, s, clear, onResize } from "viewer/dom.js";
import { scaleLinear, area, line, curveMonotoneX } from "viewer/vendor/d3.js";
import { date } from "viewer/words.js";

export function createSlider(host, data, store) {
  const { days, start } = data.meta,
    main = data.objectives[data.answer.objective],
    side = data.territory.side,
    each = days <= 14 ? 2 : days <= 60 ? 6 : Math.ceil(days / 60) * 6;
  const input = h("input", {
    type: "range",
    min: 0,
    max: days,
    step: 1,
    "aria-label": "Day of the campaign",
    oninput: () => {
      stop();
      store.set({ day: +input.value });
    },
  });
  const track = s("svg", { class: `track side-${side}`, "aria-hidden": "true" });
  const play = h("button", {
    type: "button",
    class: "play",
    "aria-label": "Play",
    onclick: () => (timer ? stop() : run()),
  });
  const label = h("output", { class: "day-label" });
  host.append(h("div", { class: "transport" }, play, label), h("div", { class: "rail-box" }, track, input));

  let timer = null,
    cursor = null,
    x = null;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  function icon() {
    play.replaceChildren(
      s(
        "svg",
        { width: 14, height: 14, viewBox: "0 0 14 14", "aria-hidden": "true" },
        s("path", { d: timer ? "M2 1h3.4v12H2zM8.6 1H12v12H8.6z" : "M3 1l10 6-10 6z", fill: "currentColor" }),
      ),
    );
    play.setAttribute("aria-label", timer ? "Pause" : "Play");
  }
  function run() {
    if (store.get().day >= days) store.set({ day: 0 });
    timer = setInterval(
      () => {
        const d = store.get().day;
        if (d >= days) stop();
        else store.set({ day: d + 1 });
      },
      still.matches ? 900 : 420,
    );
    icon();
  }
  function stop() {
    clearInterval(timer);
    timer = null;
    icon();
  }

  // from anywhere on the page: space plays, comma and full stop step, unless a control has the keyboard
  addEventListener("keydown", (e) => {
    if (e.target.closest("input, select, textarea, button, [role=group][tabindex]")) return;
    if (e.key === " ") {
      timer ? stop() : run();
      e.preventDefault();
    }
    const step = { ",": -1, ".": 1 }[e.key];
    if (step) {
      stop();
      store.set({ day: Math.max(0, Math.min(days, store.get().day + step)) });
    }
  });

  onResize(track.parentElement, (w) => {
    const H = 58,
      base = 40,
      pad = 9;
    x = scaleLinear([0, days], [pad, w - pad]);
    const q = data.territory.by_day,
      top = Math.max(1e-9, ...q.map((v) => v.p75 ?? 0)),
      y = (v) => scale(Math.max(0, v ?? 0)),
      scale = scaleLinear([0, top], [base, 6]);
    clear(track).setAttribute("viewBox", `0 0 ${w} ${H}`);
    track.setAttribute("width", w);
    track.setAttribute("height", H);
    const shape = (a, b) =>
      area()
        .x((_, d) => x(d))
        .y0((v) => y(v[a]))
        .y1((v) => y(v[b]))
        .curve(curveMonotoneX)(q);
    track.append(
      s("path", {
        d: area()
          .x((_, d) => x(d))
          .y0(base)
          .y1((v) => y(v.p25))
          .curve(curveMonotoneX)(q),
        class: "t-fill",
      }),
      s("path", { d: shape("p25", "p75"), class: "t-band" }),
      s("path", {
        d: line()
          .x((_, d) => x(d))
          .y((v) => y(v.p50))
          .curve(curveMonotoneX)(q),
        class: "t-mid",
      }),
    );
    for (let d = 0; d <= days; d++)
      track.append(s("line", { x1: x(d), x2: x(d), y1: base, y2: base + (d % each ? 3 : 6), class: "tick" }));
    for (let d = 0; d <= days; d += w < 420 ? 2 * each : each)
      track.append(
        s(
          "text",
          { x: x(d), y: H - 2, "text-anchor": d === 0 ? "start" : d > days - each / 2 ? "end" : "middle" },
          date(start, d),
        ),
      );
    const named = [];
    for (const o of data.objectives
      .filter((o) => o.observed && o.observed.day <= days)
      .sort((a, b) => (b === main) - (a === main))) {
      const px = x(o.observed.day);
      track.append(s("path", { d: `M${px},${base}l-3.4,-7h6.8z`, class: "t-hist" }));
      if (named.every((n) => Math.abs(n - px) > 62)) {
        track.append(s("text", { x: px, y: base - 11, "text-anchor": px < 40 ? "start" : px > w - 40 ? "end" : "middle", class: "t-name" }, data.nodes[o.node].name));
        named.push(px);
      }
    }
    cursor = s("g", { class: "t-cursor" }, s("line", { y1: 2, y2: base + 2 }), s("circle", { cy: base, r: 7 }));
    track.append(cursor);
    place(store.get().day);
  });
  function place(day) {
    cursor?.setAttribute("transform", `translate(${x(day)},0)`);
  }
  store.watch(["day"], ({ day }) => {
    input.value = day;
    input.setAttribute("aria-valuetext", `day ${day}, ${date(start, day, true)}`);
    label.replaceChildren(h("b", {}, `Day ${day}`), ` ${date(start, day)}`);
    place(day);
  });
  icon();
}
