// The table of objectives: share, days, history beside. Every number a chart shows can be read here.
import { h } from "viewer/dom.js";
import { bare, dayNumber, percentRange } from "viewer/words.js";
import { placeButton } from "viewer/answer.js";

export function createObjectives(host, data, store) {
  const head = ["Place", "By", "Falls in", "95 % interval", "10 %", "50 %", "90 %", "History", "Beside the campaigns"];
  host.append(
    h(
      "table",
      { class: "ranges wide" },
      h("caption", { class: "visually-hidden" }, "Objectives: share of campaigns, days by which a tenth, half and nine tenths of campaigns see them fall, and history"),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          head.map((t) => h("th", { scope: "col" }, t)),
        ),
      ),
      h(
        "tbody",
        {},
        data.objectives.map((o) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, placeButton(o, data, store)),
            h("td", {}, data.sides[o.side].name),
            h("td", { class: "num" }, bare(o.often)),
            h("td", { class: "num" }, percentRange(o.share)),
            ...["p10", "p50", "p90"].map((q) => h("td", { class: "num" }, dayNumber(o.day[q]))),
            h("td", { class: "num", title: o.observed?.source }, history(o.observed)),
            h("td", {}, o.observed?.standing ?? "\u2013"),
          ),
        ),
      ),
    ),
  );
}

function history(seen) {
  if (!seen) return "\u2013";
  const [a, b] = [dayNumber(seen.earliest), dayNumber(Math.max(seen.earliest, seen.latest - 0.01))];
  return `${a === b ? a : `${a}\u2013${b}`} (${seen.date})`;
}
