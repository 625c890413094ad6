// How a hand or a keyboard moves the map.
import { select, zoom, zoomIdentity } from "viewer/vendor/d3.js";

/** Pinch, drag, and the wheel with Ctrl (alone it scrolls the page). */
export function zoomable(svg, moved) {
  let transform = zoomIdentity;
  const behaviour = zoom()
    .scaleExtent([0.75, 8])
    .filter((e) => !e.button && (e.type !== "wheel" || e.ctrlKey || e.metaKey))
    .on("zoom", (e) => {
      transform = e.transform;
      moved();
    });
  const root = select(svg).call(behaviour).on("dblclick.zoom", null);
  return {
    transform: () => transform,
    zoomBy: (k) => root.call(behaviour.scaleBy, k),
    pan: (dx, dy) => root.call(behaviour.translateBy, dx / transform.k, dy / transform.k),
    home: () => root.call(behaviour.transform, zoomIdentity),
    centre: ([x, y], width, height, k) =>
      root.call(
        behaviour.transform,
        zoomIdentity
          .translate(width / 2, height / 2)
          .scale(k)
          .translate(-x, -y),
      ),
  };
}

/** Tells where the pointer is, in pixels of the map; nothing when it leaves. */
export function hoverable(svg, at) {
  const tell = (e) => {
    const box = svg.getBoundingClientRect();
    at(e.clientX - box.left, e.clientY - box.top);
  };
  svg.addEventListener("pointermove", tell);
  svg.addEventListener("pointerdown", tell);
  svg.addEventListener("pointerleave", (e) => e.pointerType === "mouse" && at(null));
}

/** Arrows pan, plus and minus zoom, 0 shows the whole map. */
export function keyboard(host, label, view) {
  host.tabIndex = 0;
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", `${label}. Arrow keys move, plus and minus zoom, 0 resets.`);
  host.addEventListener("keydown", (e) => {
    if (e.target !== host || e.ctrlKey || e.metaKey || e.altKey) return;
    const step = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] }[e.key];
    if (step) view.pan(...step);
    else if (e.key === "+" || e.key === "=") view.zoomBy(1.4);
    else if (e.key === "-") view.zoomBy(1 / 1.4);
    else if (e.key === "0") view.home();
    else return;
    e.preventDefault();
  });
}
