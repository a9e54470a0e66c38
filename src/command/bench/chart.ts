/** Bars on a scale of powers of ten as SVG, drawn from the figures: no package is needed for a dozen marks. */
import { written } from './record.ts';
import type { Bar, Chart } from './section.ts';

const WIDTH = 820;
const LABELS = 350;
const VALUES = 90;
const ROW = 26;
const TOP = 44;
const FOOT = 30;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Colours of the paper and the dark theme, so that the picture can be read on both. */
const STYLE = `text{font:13px system-ui,sans-serif;fill:#1b1b1b}.head{font-weight:600}.tick{fill:#5a5a5a}line{stroke:#c8c8c8}rect{fill:#8a8a8a}rect.ours{fill:#1d5c96}@media(prefers-color-scheme:dark){text{fill:#eee}.tick{fill:#aaa}line{stroke:#555}rect{fill:#999}rect.ours{fill:#7cb5ec}}`;

/** The powers of ten between which all values lie, as exponents. */
function decades(bars: readonly Bar[]): [lowest: number, highest: number] {
  const logs = bars.map(({ value }) => Math.log10(value));
  const lowest = Math.floor(Math.min(...logs));
  return [lowest, Math.max(Math.ceil(Math.max(...logs)), lowest + 1)];
}

/** @throws RangeError for a value that has no place on a scale of powers of ten */
export function drawChart({ title, unit, bars }: Chart): string {
  const bad = bars.find(({ value }) => !(value > 0 && Number.isFinite(value)));
  if (bad !== undefined || bars.length === 0) throw new RangeError(`${title}: ${bad?.label ?? 'no bars'}`);
  const [lowest, highest] = decades(bars);
  const bottom = TOP + bars.length * ROW;
  const x = (log: number) => LABELS + ((log - lowest) / (highest - lowest)) * (WIDTH - LABELS - VALUES);
  const at = (place: number) => place.toFixed(1);

  const ticks = Array.from({ length: highest - lowest + 1 }, (_, step) => {
    const place = at(x(lowest + step));
    const label = written(10 ** (lowest + step));
    return `<line x1="${place}" y1="${TOP - 6}" x2="${place}" y2="${bottom}"/><text class="tick" x="${place}" y="${bottom + 18}" text-anchor="middle">${label}</text>`;
  });
  const rows = bars.map(({ label, value, isOurs }, row) => {
    const y = TOP + row * ROW;
    const end = x(Math.log10(value));
    return [
      `<text x="${LABELS - 10}" y="${y + 16}" text-anchor="end">${escaped(label)}</text>`,
      `<rect${isOurs ? ' class="ours"' : ''} x="${LABELS}" y="${y + 4}" width="${at(end - LABELS)}" height="${ROW - 10}"/>`,
      `<text x="${at(end + 6)}" y="${y + 16}">${written(value)}</text>`,
    ].join('');
  });
  const height = bottom + FOOT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${STYLE}</style>`,
    `<text class="head" x="0" y="20">${escaped(title)} (${escaped(unit)})</text>`,
    ...ticks,
    ...rows,
    '</svg>\n',
  ].join('\n');
}
