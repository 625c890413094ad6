// The report: one store, one map, and parts that know only the store.
import { createStore } from "viewer/store.js";
import { h } from "viewer/dom.js";
import { createMap } from "viewer/map.js";
import { mapKey } from "viewer/map-key.js";
import { createSlider } from "viewer/slider.js";
import { createAnswer } from "viewer/answer.js";
import { createCurves } from "viewer/curves.js";
import { createObjectives } from "viewer/objectives.js";
import { createFan } from "viewer/fans.js";
import { createPockets } from "viewer/pockets.js";
import { createSupply } from "viewer/supply.js";
import { createLosses } from "viewer/losses.js";
import { createTrust } from "viewer/trust.js";
import { themeButton } from "viewer/theme.js";
import { thousands, about, often, cap, date, dayNumber } from "viewer/words.js";

export function start(data) {
  const $ = (id) => document.getElementById(id),
    address = new URLSearchParams(location.hash.slice(1)),
    { days } = data.meta,
    main = data.objectives[data.answer.objective];
  const asked = address.has("day") ? Number(address.get("day")) : Math.ceil(main?.day.p50 ?? days / 2);
  const store = createStore({ day: Math.max(0, Math.min(days, Math.round(asked) || 0)), curves: "by", focus: null, theme: "" });
  document.title = `${data.meta.name} \u2013 OffensiveSim`;
  $("count").textContent = `${thousands(data.meta.runs)} campaigns`;
  $("days").textContent = `Losses after ${days} days`;
  if (data.meta.story) $("story").append(h("p", {}, data.meta.story));
  else $("story").remove();

  themeButton($("theme"), store, address.get("theme"));
  createAnswer($("answer"), data, store);

  const map = createMap($("map"), data, { label: "Map of control by day", value: (i) => data.control[i][store.get().day], explain: explainer(data, store) });
  const zoomers = [
    ["+", "Zoom in", () => map.zoomBy(1.5)],
    ["\u2212", "Zoom out", () => map.zoomBy(1 / 1.5)],
    ["\u25cb", "Whole map", () => map.home()],
  ];
  $("map").append(
    h(
      "div",
      { class: "zoomers" },
      zoomers.map(([text, label, onclick]) => h("button", { type: "button", "aria-label": label, onclick }, text)),
    ),
  );
  $("key").append(...mapKey(data));
  createSlider($("slider"), data, store);
  store.watch(["focus"], ({ focus }) => {
    if (focus == null) return;
    map.focusOn(focus);
    store.set({ focus: null });
  });
  store.watch(["day", "theme"], () => map.draw());

  createCurves($("curves"), $("curves-tools"), data, store);
  createObjectives($("objectives"), data, store);
  fans($, data, store);
  createSupply($("supply"), data);
  createPockets($("pockets"), data, store);
  createLosses($("losses"), data);
  createTrust($("trust"), data);
}

function fans($, data, store) {
  const { territory, depth, sides, logistics } = data,
    both = (key) => sides.map((side, k) => ({ side: k, name: side.name, by_day: logistics[k][key] })),
    one = (series) => [{ side: series.side, name: "campaigns", by_day: series.by_day }];
  $("territory-title").textContent = `Ground gained by ${sides[territory.side].name}, km\u00b2`;
  createFan($("fan-territory"), data, store, { series: one(territory), observed: territory.observed, format: thousands, height: 280, label: "Ground gained since day 0, square kilometres" });
  createFan($("fan-depth"), data, store, { series: one(depth), observed: depth.observed, format: thousands, label: "Depth of the advance, kilometres" });
  createFan($("fan-strength"), data, store, { series: both("strength"), format: (v) => (v >= 1e4 ? `${thousands(v / 1e3)} k` : about(v)), label: "Men in formations and garrisons, by side" });
  createFan($("fan-strain"), data, store, { series: both("strain"), top: 1, format: (v) => ({ 0: "none", 1: "all" })[v] ?? `${Math.round(v * 10)} of 10`, label: "Strain by side" });
  createFan($("fan-stock"), data, store, { series: both("stock_days"), format: (v) => String(v), label: "Days of supply carried, by side" });
}

/** What the map says of a place: who holds it, in how many campaigns; the day it really fell. */
function explainer(data, store) {
  return (i) => {
    const { day } = store.get(),
      n = data.nodes[i],
      p = data.control[i][day],
      holder = p >= 500 ? 0 : 1,
      words = often(data, holder === 0 ? p : 1000 - p);
    const who =
      n.sanctuary >= 0
        ? `Soil of ${data.sides[n.sanctuary].name}: the enemy may not enter.`
        : `${cap(words)} campaigns: ${data.sides[holder].name} holds it on ${date(data.meta.start, day)}.`;
    const seen = n.observed != null && h("dl", {}, h("dt", {}, "really changed hands"), h("dd", {}, `day ${dayNumber(n.observed)}`));
    return [h("strong", {}, n.name), h("span", {}, who), seen].filter(Boolean);
  };
}
