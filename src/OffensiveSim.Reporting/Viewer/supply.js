// Strain by side, in words: how short, what bound, how full the trucks, how low the stocks, pause and culmination.
import { h } from "viewer/dom.js";
import { often, bare, middleHalf, dayNumber } from "viewer/words.js";

export function createSupply(host, data) {
  data.logistics.forEach((l, side) => {
    const q = l.summary,
      name = data.sides[side].name,
      percent = (x) => middleHalf({ p25: x.p25 == null ? null : x.p25 * 100, p75: x.p75 == null ? null : x.p75 * 100 });
    const facts = [
      ["strain, mean, %", percent(q.strain_mean)],
      ["strain, at worst, %", percent(q.strain_peak)],
      ["truck load, at worst, %", percent(q.truck_load_peak)],
      ["days of supply, lowest", middleHalf(q.stock_days_low, 1)],
      ["pause", happens(q.pause, data)],
      ["culmination", happens(q.culmination, data)],
    ].filter(([, v]) => v != null);
    host.append(
      h(
        "article",
        { class: `pocket side-${side}` },
        h("h3", { class: "side-name" }, name),
        h("p", {}, l.sentence ?? `${name} hardly goes short.`),
        l.culmination && h("p", {}, l.culmination),
        q.bound_by.length > 0 && bars(q.bound_by.slice(0, 5)),
        h(
          "dl",
          { class: "facts num" },
          facts.map(([k, v]) => h("div", {}, h("dt", {}, k), h("dd", {}, v))),
        ),
      ),
    );
  });
}

function happens(event, data) {
  const share = Math.round(event.share.value * 1000),
    text = bare(often(data, share));
  return share === 0 || event.day.p10 == null ? text : `${text}, seldom before day ${dayNumber(event.day.p10)}`;
}

/** What bound, as parts of the tonnes that did not come. */
function bars(caps) {
  return h(
    "dl",
    { class: "caps", "aria-label": "What bound: parts of the tonnes asked for and not delivered" },
    caps.map((c) => h("div", {}, h("dt", {}, c.cap), h("dd", {}, h("i", { style: `width:${(c.share * 100).toFixed(1)}%` }), h("span", { class: "num" }, c.share < 0.005 ? "< 1 %" : `${Math.round(c.share * 100)} %`)))),
  );
}
