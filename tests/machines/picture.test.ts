import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMachine, withMachine } from '../../src/command/draw-machine.ts';
import { machinePicture } from '../../src/machines/picture.ts';

const architecture = new URL('../../ARCHITECTURE.md', import.meta.url);

describe('the picture of the machine', () => {
  it('names every state, and the guard on every arrow', () => {
    const { states, arrows, start, events } = machinePicture();
    expect(states.map(({ label }) => label)).toContain('Second sample and PCR');
    const ids = states.map(({ id }) => id);
    for (const { from, to, guard } of arrows) {
      expect(ids).toContain(from);
      expect(ids).toContain(to);
      expect(guard).toMatch(/^[a-z ]+$/);
    }
    expect(start).toBe('subjectAndWeek');
    expect(events).toEqual([{ event: 'ANSWER', to: 'subjectAndWeek' }]);
  });

  it('is drawn as a Mermaid state diagram', () => {
    expect(drawMachine().split('\n')).toEqual(
      expect.arrayContaining([
        'stateDiagram-v2',
        '  [*] --> subjectAndWeek',
        '  subjectAndWeek --> screening: nothing to ask here',
        '  screening --> cannotSay: cannot be read here',
        '  secondSampleAndPcr --> recommendation: a row decides',
      ]),
    );
  });

  it('refuses a text without its marks', () => {
    expect(() => withMachine('# Architecture')).toThrow('machine:start');
  });

  it('in ARCHITECTURE.md is that of the machine (else run main of src/command/draw-machine.ts)', () => {
    const text = readFileSync(architecture, 'utf8');
    expect(withMachine(text)).toBe(text);
  });
});
