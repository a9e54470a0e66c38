/** Draws the assessment machine into ARCHITECTURE.md, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { machinePicture } from '../machines/picture.ts';

const START = '<!-- machine:start -->';
const END = '<!-- machine:end -->';
const architecture = new URL('../../ARCHITECTURE.md', import.meta.url);

/** The machine as a Mermaid state diagram. */
export function drawMachine(): string {
  const { start, states, arrows, events } = machinePicture();
  return [
    'stateDiagram-v2',
    ...states.map(({ id, label }) => `  ${id}: ${label}`),
    `  [*] --> ${start}`,
    ...arrows.map(({ from, to, guard }) => `  ${from} --> ${to}: ${guard}`),
    ...events.map(({ event, to }) => `  note left of ${to}: each ${event} walks the stages again from here`),
  ].join('\n');
}

/**
 * A text with the picture of today between the marks.
 * @throws where a mark is missing.
 */
export function withMachine(text: string): string {
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from)
    throw new Error(`ARCHITECTURE.md needs the marks ${START} and ${END}, in that order`);
  return `${text.slice(0, from + START.length)}\n\n\`\`\`mermaid\n${drawMachine()}\n\`\`\`\n\n${text.slice(to)}`;
}

/** Rewrites the picture in ARCHITECTURE.md. */
export function main(): void {
  writeFileSync(architecture, withMachine(readFileSync(architecture, 'utf8')));
}
