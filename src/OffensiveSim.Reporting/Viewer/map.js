// The map: paper, cells, water, roads and rails, the border, the front, places. Geometry is projected once per size; zooming moves one
// group and re-places what must keep its size (names and dots).
import { s, h, onResize } from "viewer/dom.js";
import { buildGeometry, frontPath, controlClass, path } from "viewer/geo.js";
import { placeLabels, importance, forgetWidths } from "viewer/map-labels.js";
import { zoomable, hoverable, keyboard } from "viewer/map-gestures.js";

/** value(i): thousandths of the runs in which the first side holds node i, on the day shown; explain(i): what hovering says. */
export function createMap(host, data, { value, explain, label }) {
  const objectives = new Set(data.objectives.map((o) => o.node)),
    main = data.objectives[data.answer.objective]?.node;
  const layers = Object.fromEntries(
    ["cells", "haze", "sidedots", "water", "roads", "rails", "border", "start", "front"].map((k) => [k, s("g", { class: `l-${k}` })]),
  );
  const world = s("g", { class: "world" }, Object.values(layers)),
    dots = s("g"),
    names = s("g"),
    rings = s("g"),
    scaleBar = s("g", { class: "scalebar" });
  const pattern = (id, size, turn, ...marks) =>
    s("pattern", { id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${turn})` }, marks);
  const svg = s(
    "svg",
    { class: "map", role: "img", "aria-label": label },
    s(
      "defs",
      {},
      pattern("side-dots", 6, 0, s("circle", { cx: 1.5, cy: 1.5, r: 0.8, class: "side-dot" }), s("circle", { cx: 4.5, cy: 4.5, r: 0.8, class: "side-dot" })),
      pattern("doubt", 5, -45, s("line", { x1: 0, y1: 0, x2: 0, y2: 5, class: "doubt" })),
    ),
    world,
    dots,
    names,
    rings,
    scaleBar,
  );
  const tip = h("div", { class: "tip", role: "status", hidden: true });
  host.append(svg, tip);

  let width = 0,
    height = 0,
    geometry = null,
    selected = null;
  const view = zoomable(svg, () => place());
  const pointOf = (i) => view.transform().apply(geometry.points[i]);

  function layout(w) {
    width = w;
    height = host.clientHeight;
    svg.setAttribute("viewBox", `0 0 ${w} ${height}`);
    svg.setAttribute("width", w);
    svg.setAttribute("height", height);
    geometry = buildGeometry(data, w, height, Math.min(28, w / 24));
    drawStatic();
    draw();
  }

  function drawStatic() {
    const cellPaths = (attributes) =>
      geometry.cells.map((d, i) => d && s("path", { d, "fill-rule": "evenodd", "data-i": i, ...attributes })).filter(Boolean);
    layers.cells.replaceChildren(...cellPaths({ class: "cell" }));
    layers.haze.replaceChildren(...cellPaths({ fill: "url(#doubt)" }));
    const lines = (kind) => geometry.lines.filter((l) => l.kind === kind).map((l) => s("path", { d: path(l.xy), class: kind }, s("title", {}, l.name)));
    layers.water.replaceChildren(...lines("river"));
    layers.border.replaceChildren(...lines("border"), ...lines("belt"));
    const roads = (kind) =>
      data.links
        .filter((l) => l.class === kind)
        .map((l) => path([geometry.points[l.a], geometry.points[l.b]]))
        .join("");
    layers.roads.replaceChildren(...["local", "regional", "highway"].map((k) => s("path", { d: roads(k), class: `road ${k}` })));
    layers.rails.replaceChildren(
      ...["rail1", "rail2"].flatMap((k) => [s("path", { d: roads(k), class: `rail ${k}` }), s("path", { d: roads(k), class: "sleepers" })]),
    );
    const start = frontPath(geometry, (i) => data.control[i][0]);
    layers.start.replaceChildren(s("path", { d: start, class: "front-start" }));
  }

  /** What depends on the day. */
  function draw() {
    if (!geometry) return;
    for (const cell of layers.cells.children) cell.style.fill = `var(${controlClass(value(+cell.dataset.i))})`;
    for (const cell of layers.haze.children) {
      const p = value(+cell.dataset.i);
      cell.style.display = p > 150 && p < 850 ? "" : "none";
    }
    const second = geometry.cells.map((d, i) => (d && value(i) < 500 ? d : "")).join("");
    layers.sidedots.replaceChildren(s("path", { d: second, fill: "url(#side-dots)" }));
    const d = frontPath(geometry, value);
    layers.front.replaceChildren(s("path", { d, class: "front-case" }), s("path", { d, class: "front" }));
    if (selected != null) tip.replaceChildren(...explain(selected));
    place();
  }

  function place() {
    if (!geometry) return;
    const transform = view.transform();
    world.setAttribute("transform", transform);
    const places = visiblePlaces(transform.k),
      spots = places.map((c) => [c.x - c.r, c.y - c.r, c.x + c.r, c.y + c.r]),
      frame = [4, 4, width - 4, height - 22],
      buttons = [width - 54, 0, width, 106];
    // first the places the answer is about, then whatever names still fit
    const chief = places.filter((c) => c.rank >= 100),
      free = placeLabels(chief, [buttons, ...spots], frame),
      forced = placeLabels(chief.filter((c) => !free.some((f) => f.i === c.i)), [buttons, ...free.map((f) => f.box)], frame, true);
    const settled = [...free, ...forced],
      rest = placeLabels(places.filter((c) => c.rank < 100 && c.named), [buttons, ...spots, ...settled.map((l) => l.box)], frame);
    dots.replaceChildren(...places.map((c) => s("circle", { cx: c.x, cy: c.y, r: c.r, class: `dot ${c.kind}` })));
    names.replaceChildren(
      ...[...rest, ...settled].map((l) =>
        s("text", { x: l.x, y: l.y, "text-anchor": l.anchor, class: `place ${l.kind}`, style: `font-size:${l.size}px;font-weight:${l.weight}` }, l.text),
      ),
    );
    drawScale(transform.k);
    rings.replaceChildren();
    if (selected != null) {
      const [x, y] = pointOf(selected);
      rings.append(s("circle", { cx: x, cy: y, r: 9, class: "ring" }));
    }
  }

  function visiblePlaces(k) {
    const small = width < 500,
      shown = [];
    data.nodes.forEach((n, i) => {
      const [x, y] = pointOf(i);
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) return;
      const objective = objectives.has(i);
      if (small && k < 1.5 && !objective && !["city", "town"].includes(n.kind)) return; // small maps keep to the places that matter
      const [r, size] = objective ? [4, 14.5] : ({ city: [3.4, 13], town: [2.5, 12] }[n.kind] ?? [1.7, 11]);
      const rank = importance(n, objective, i === main);
      const named = rank >= (small ? 30 : 12) - (k - 1) * 22 && !(n.kind === "junction" && k < 1.6);
      shown.push({ i, text: n.name, x, y, r, size, rank, named, weight: objective ? 660 : 400, kind: objective ? "main" : n.kind });
    });
    return shown;
  }

  function drawScale(k) {
    const km = [1, 2, 5, 10, 20, 50, 100].find((x) => (x / geometry.kmPerPixel) * k > 44) ?? 200,
      w = (km / geometry.kmPerPixel) * k,
      y = height - 10;
    scaleBar.replaceChildren(s("path", { d: `M12,${y - 4}v4h${w}v-4` }), s("text", { x: 18 + w, y: y + 1 }, `${km} km`));
  }

  function nearest(px, py) {
    let best = null,
      reach = 26;
    if (geometry)
      geometry.points.forEach((_, i) => {
        const [x, y] = pointOf(i),
          far = Math.hypot(x - px, y - py);
        if (far < reach) [best, reach] = [i, far];
      });
    return best;
  }
  function show(i) {
    if (i === selected) return;
    selected = i;
    tip.hidden = i == null;
    place();
    if (i == null) return;
    tip.replaceChildren(...explain(i));
    const [x, y] = pointOf(i),
      [w, tall] = [tip.offsetWidth, tip.offsetHeight];
    const left = Math.max(6, Math.min(width - w - 6, x + 16 + w > width ? x - w - 14 : x + 16)),
      top = Math.max(6, Math.min(height - tall - 6, y - tall / 2));
    tip.style.transform = `translate(${left}px, ${top}px)`;
  }
  hoverable(svg, (x, y) => show(x == null ? null : nearest(x, y)));
  keyboard(host, label, view);
  onResize(host, layout, true);
  document.fonts?.ready.then(() => {
    forgetWidths();
    place();
  });
  const focusOn = (i) => {
    if (!geometry) return;
    view.centre(geometry.points[i], width, height, 1.7);
    show(i);
  };
  return { draw, focusOn, zoomBy: view.zoomBy, home: view.home };
}
