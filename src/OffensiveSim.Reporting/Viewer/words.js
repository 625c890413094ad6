// Dates and plain numbers. Sentences, shares and spans of days come in words with the data: they are made in one place, which the
// terminal uses too.
const MONTH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Words for a share given in thousandths, looked up in the steps that came with the data. */
export function often(data, thousandths) {
  let text = "";
  for (const step of data.share_words) {
    if (step.from > thousandths) break;
    text = step.text;
  }
  return text;
}
/** The same words for a narrow column. */
export const bare = (words) => words.replace(/^about /, "").replace(/^fewer than (\d+) in/, "< $1 of").replace(/^more than (\d+) in/, "> $1 of");
export const cap = (s) => s.charAt(0).toUpperCase() + s.slice(1);

export function date(start, day, withYear = false) {
  const t = new Date(Date.parse(start) + day * 864e5);
  return `${t.getUTCDate()} ${MONTH[t.getUTCMonth()]}${withYear ? " " + t.getUTCFullYear() : ""}`;
}
/** A whole number with its thousands apart: 7412 -> "7 412". */
export const thousands = (x) => (x <= -0.5 ? "\u2212" : "") + String(Math.round(Math.abs(x))).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
/** Two significant digits: 7412 -> "7 400"; below ten, one decimal if asked for. */
export function about(x, decimals = 0) {
  if (Math.abs(x) < 10) return x.toFixed(decimals).replace("-", "\u2212");
  const m = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(x))) - 1);
  return thousands(Math.round(x / m) * m);
}
/** The middle half of some quantiles, "1 200–1 900"; null where there is none. */
export const middleHalf = (q, decimals = 0) => {
  if (q.p25 == null || q.p75 == null) return null;
  const [a, b] = [about(q.p25, decimals), about(q.p75, decimals)];
  return a === b ? a : `${a}\u2013${b}`;
};
/** A day as a reader counts it: day 4.3 is on day 4; beyond the horizon it is not known. */
export const dayNumber = (d) => (d == null ? "\u2013" : String(Math.floor(d)));
export const percentRange = (share) => {
  const pc = (v) => (v * 100 < 1 && v > 0 ? (v * 100).toFixed(1) : v * 100 > 99 && v < 1 ? (v * 100).toFixed(1) : String(Math.round(v * 100)));
  const [a, b] = [pc(share.low), pc(share.high)];
  return a === b ? `${a} %` : `${a}\u2013${b} %`;
};
