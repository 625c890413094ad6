// The key says only what cannot be labelled on the map itself.
import { h } from "viewer/dom.js";

const line = (style, text) => h("span", {}, h("i", { class: "swatch", style }), text);

export function mapKey(data) {
  const ramp = h("span", { class: "ramp", "aria-hidden": "true" }, Array.from({ length: 9 }, (_, k) => h("i", { style: `--c:var(--c${k})` })));
  const has = (kind) => data.map.lines.some((l) => l.kind === kind),
    uses = (...kinds) => data.links.some((l) => kinds.includes(l.class));
  return [
    h(
      "span",
      { class: "ramp-label" },
      h("span", { class: "side-1 side-name" }, `${data.sides[1].name} in all`),
      ramp,
      h("span", { class: "side-0 side-name" }, `${data.sides[0].name} in all campaigns`),
    ),
    line("color:var(--front)", "likeliest front"),
    line("color:var(--front);border-top:2px dotted", "front at the start"),
    h("span", {}, h("i", { class: "swatch hatch-sw" }), "undecided"),
    uses("highway", "regional", "local") && line("color:var(--road);border-top-width:1.9px", "road"),
    uses("rail1", "rail2") && line("color:var(--rail);border-top:3px dotted", "railway"),
    has("river") && line("color:var(--water)", "river"),
    has("border") && line("color:var(--border);border-top:1px dashed", "border"),
    has("belt") && line("color:var(--ink-2);border-top:2px dotted", "prepared belt"),
  ].filter(Boolean);
}
