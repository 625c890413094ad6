// Why a sceptic may read on: what this is for, what is not known (ranges, grades), what is left out, how to get the same bytes.
import { h } from "viewer/dom.js";
import { thousands } from "viewer/words.js";

const GRADES = { A: "read in a source", B: "computed from data", C: "from the literature", D: "judgement" };

export function createTrust(host, data) {
  host.append(purpose(), inputs(data), reproduce(data.meta));
}

const list = (...items) =>
  h(
    "ul",
    { class: "left-out" },
    items.map((t) => h("li", {}, t)),
  );

const purpose = () =>
  h(
    "article",
    {},
    h("h3", {}, "What it is for"),
    list("Completed operations, from public sources.", "To learn how such a campaign works, and to test arguments about it."),
    h("h3", {}, "What it is not for"),
    list("Not for targeting or planning in an ongoing conflict; it reads no live feed."),
    h("h3", {}, "How to read the numbers"),
    list(
      "Shares describe the model, not the world: in how many simulated campaigns something happens.",
      "The 95 % intervals hold the luck of sampling only. The spread over campaigns holds luck and what the ranges leave open.",
      "Civilians are not modelled. Figures are not estimates of real deaths.",
      "Cells are the grain of the model, drawn around its places; nobody held a line exactly there.",
      "One campaign cannot validate a model. History outside the ranges would speak against it; inside, it has only not failed yet.",
    ),
  );

function inputs(data) {
  const { inputs: all, grades } = data.trust,
    first = all.slice(0, 12),
    more = all.slice(12);
  const total = grades.reduce((sum, g) => sum + g.formations, 0);
  return h(
    "article",
    {},
    h("h3", {}, "What we do not know"),
    h("p", { class: "small quiet" }, all.length ? "Every campaign draws these from their ranges. The mark is the likeliest value; without one, all are alike." : "The scenario gives no ranges: all campaigns share its numbers, and differ by luck alone."),
    first.length > 0 && table(first),
    more.length > 0 && h("details", {}, h("summary", { class: "small" }, `${more.length} more ranges`), table(more)),
    total > 0 && h("h3", {}, "Formations by grade of their numbers"),
    total > 0 &&
      h(
        "p",
        { class: "small quiet grades" },
        grades.filter((g) => g.formations).map((g) => h("span", {}, grade(g.grade), ` ${g.formations} ${GRADES[g.grade] ?? "without a grade"}`)),
      ),
  );
}

const grade = (g) => h("b", { class: `grade g${g ?? "0"}`, title: GRADES[g] ?? "no grade given" }, g ?? "?");
const short = (v) => String(+v.toPrecision(4)).replace("-", "\u2212");

const table = (rows) =>
  h(
    "table",
    { class: "ranges" },
    h(
      "thead",
      { class: "visually-hidden" },
      h(
        "tr",
        {},
        ["Number", "Likeliest", "Low to high", "Grade"].map((t) => h("th", { scope: "col" }, t)),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((r) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, r.name, h("span", {}, [r.shared && "scales many values", r.source].filter(Boolean).join("; "))),
          h("td", { class: "bar-cell" }, r.mode != null && r.high > r.low && h("i", { style: `--at:${Math.round(((r.mode - r.low) / (r.high - r.low)) * 100)}%` })),
          h("td", { class: "num" }, `${short(r.low)}\u2013${short(r.high)}`),
          h("td", {}, grade(r.grade)),
        ),
      ),
    ),
  );

function reproduce(meta) {
  const copy = h("button", { class: "plain-btn", type: "button" }, "Copy");
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(meta.command);
      copy.textContent = "Copied";
    } catch {
      copy.textContent = "Select and copy";
    }
  });
  const ids = [
    ["scenario hash", meta.hash],
    ["seed", meta.seed],
    ["campaigns", thousands(meta.runs)],
    ["days", meta.days],
    ["engine", meta.engine],
    ["varied", meta.varied],
  ];
  return h(
    "article",
    {},
    h("h3", {}, "Get the same numbers"),
    h("p", { class: "small quiet" }, "The same scenario, seed and runs give the same summary.json, byte for byte, on any machine."),
    h("code", { class: "cmd" }, meta.command),
    h("p", {}, copy),
    h(
      "dl",
      { class: "ids num" },
      ids.map(([k, v]) => h("div", {}, h("dt", {}, k), h("dd", {}, String(v)))),
    ),
  );
}
