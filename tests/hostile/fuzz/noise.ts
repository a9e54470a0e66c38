/** Lines that say nothing of a result, put anywhere into a report where its format allows them. */
import type { Format } from '../make.ts';
import { PAYLOADS } from '../payloads.ts';
import type { Lot } from './lot.ts';

const TEXT = [
  'Page 1 of 2',
  'Validated by: Dr B. Sample',
  'Glucose 4.9 mmol/L (3.9-5.1)',
  'Haemoglobin 121 g/L',
  'Tel. 030 1234567',
  'Printed 2026-03-12 10:15',
  'HIV 1/2: negative',
  'HSV IgG: positive',
  'VZV IgG 1250 mIU/mL positive',
  '----------',
  '* accredited test',
  'Please repeat if needed.',
  'Invoice 143',
];
const SEGMENTS = [
  'ZZZ|1|positive',
  'NTE|1|L|see the last page',
  'OBX|90|NM|718-7^Haemoglobin^LN||121|g/L|||||F',
  'OBX|91|ST|^HSV IgG||positive||||||F',
  'OBX|92|ST|^HIV 1+2||negative||||||F',
  'NK1|1|X^Y',
  'FT1|1|||20260310',
];
const RESOURCES = [
  { resourceType: 'Practitioner', id: 'n1' },
  { resourceType: 'Organization', id: 'n2', name: 'positive' },
  {
    resourceType: 'Observation',
    id: 'n3',
    status: 'final',
    code: { text: 'HSV IgG' },
    valueString: 'positive',
    subject: { reference: 'Patient/p' },
  },
  {
    resourceType: 'Observation',
    id: 'n4',
    status: 'final',
    code: { text: 'Glucose' },
    valueQuantity: { value: 4.9 },
    subject: { reference: 'Patient/p' },
  },
  { resourceType: 'Appointment', id: 'n5', status: 'booked' },
];
const ROWS = ['Glucose,4.9,mmol/L', 'HSV IgG,positive,', 'HIV 1/2,negative,', 'Haemoglobin,121,g/L'];

const into = (lines: readonly string[], line: string, from: number, lot: Lot) => {
  const at = from + lot.below(lines.length - from + 1);
  return [...lines.slice(0, at), line, ...lines.slice(at)];
};

/** The report with one to four pieces more; none of them is about toxoplasma, rubella or CMV. */
export function withNoise(format: Format, text: string, person: string, lot: Lot): string {
  let noisy = text;
  for (let more = 1 + lot.below(4); more > 0; more -= 1) {
    const hostile = lot
      .one(PAYLOADS.filter(({ kind }) => kind !== 'line' && kind !== 'hidden'))
      .text.slice(0, 300);
    if (format === 'text') {
      const line = lot.often(60) ? lot.one(TEXT) : hostile;
      noisy = into(noisy.split('\n'), line, 0, lot).join('\n');
    } else if (format === 'hl7') {
      const line = lot.often(70) ? lot.one(SEGMENTS) : `NTE|9|L|${hostile.replace(/[|^~\\&\r\n]/gu, ' ')}`;
      noisy = into(noisy.split('\r'), line, 3, lot).join('\r');
    } else if (format === 'csv') {
      const [test = '', result = '', unit = ''] = lot.one(ROWS).split(',');
      const row = `${person},2026-03-10,${test},${result},${unit},,`;
      noisy = into(noisy.trimEnd().split('\n'), row, 1, lot).join('\n');
    } else {
      const bundle = JSON.parse(noisy) as { entry: object[] };
      const at = lot.below(bundle.entry.length + 1);
      const entry = { resource: { ...lot.one(RESOURCES), id: `n${more}${lot.below(1000)}` } };
      noisy = JSON.stringify({
        ...bundle,
        entry: [...bundle.entry.slice(0, at), entry, ...bundle.entry.slice(at)],
      });
    }
  }
  return noisy;
}
