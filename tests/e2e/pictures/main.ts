/** A page that shows one timeline after another, so that every drawing can be measured in a browser. */
import { flushSync, mount, unmount } from 'svelte';
import '../../../src/app.css';
import Chart from '../../../src/components/library/Chart.svelte';
import PredictiveFigure from '../../../src/components/library/PredictiveFigure.svelte';
import Narrowing from '../../../src/components/outcomes/Narrowing.svelte';
import Antibodies from '../../../src/components/pictures/Antibodies.svelte';
import Timeline from '../../../src/components/pictures/Timeline.svelte';
import { charts } from '../../../src/tables/charts.ts';
import { answeredTo, choices } from '../../components/asks.ts';
import type { Told } from './told.ts';

/** One picture put on the page, by its name. */
const pictures = {
  timeline: (target: Element, told: Told) => mount(Timeline, { target, props: told }),
  antibodies: (target: Element) => mount(Antibodies, { target }),
  predictive: (target: Element) => mount(PredictiveFigure, { target }),
  chart: (target: Element, id: string) => {
    const chart = charts.find((one) => one.id === id);
    if (chart === undefined) throw new Error(`no chart ${id}`);
    return mount(Chart, { target, props: { chart } });
  },
  narrowing: (target: Element) =>
    mount(Narrowing, { target, props: { pathogen: 'rubella', choices, answered, done: true } }),
};

const answered = [
  answeredTo('week', { gestation: '9+2' }),
  answeredTo('igg', { 'results.igg': { class: 'positive' } }),
  answeredTo('igm', { 'results.igm': { class: 'positive' } }),
  answeredTo('safety', { 'history.rashDaysAgo': 'none', 'history.contactDaysAgo': 'none' }),
];

export type Asked = readonly [name: keyof typeof pictures, told?: unknown];
let shown: ReturnType<typeof mount>[] = [];

/** Puts these pictures on the page, in place of those that stood there. */
async function show(asked: readonly Asked[]): Promise<void> {
  const target = document.querySelector('main');
  if (target === null) throw new Error('no main');
  for (const one of shown) await unmount(one);
  shown = asked.map(([name, told]) =>
    (pictures[name] as (target: Element, told: unknown) => ReturnType<typeof mount>)(target, told),
  );
  flushSync();
  // The widths are measured once they stand on the page.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { text: element.textContent, left, top, right, bottom };
};

/** What is wrong with one drawing: letters on letters, or anything outside of it. */
function faultsOf(svg: SVGSVGElement): string[] {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map(boxOf);
  const overlaps = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (two) =>
          Math.min(one.right, two.right) - Math.max(one.left, two.left) > 0.5 &&
          Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 2,
      )
      .map((two) => `"${one.text}" lies on "${two.text}"`),
  );
  const outside = [...svg.querySelectorAll('text, line, rect, circle, path')]
    .map(boxOf)
    .filter(
      (box) =>
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1,
    )
    .map(({ text, left, right }) => `${text || 'a shape'} from ${left} to ${right} lies outside`);
  return [...overlaps, ...outside];
}

/** Of all drawings on the page, and of the page that must not be wider than the window. */
function faults(): string[] {
  const drawings = [...document.querySelectorAll('svg')];
  if (drawings.length === 0) return ['no drawing'];
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  return [...drawings.flatMap(faultsOf), ...wide];
}

declare global {
  interface Window {
    pictures: { show: typeof show; faults: typeof faults };
  }
}
window.pictures = { show, faults };
