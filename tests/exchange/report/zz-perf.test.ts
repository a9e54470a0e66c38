import { test } from 'vitest';
import { takeText } from '../../../src/exchange/report/text.ts';
const time = (name: string, t: string) => { const a = performance.now(); const r = takeText(t); console.log(name, Math.round(performance.now()-a), 'ms', 'error' in r ? r.error : r.found.length); };
test('perf', () => {
  time('warm', 'Rubella IgG 5\n'.repeat(100));
  for (const n of [4000, 8000]) {
    time('rows '+n, 'Rubella IgG 143 IU/mL positive (<10 negative)\n'.repeat(n));
    time('names '+n, 'Rubella IgG\n'.repeat(n));
    time('legend '+n, 'Negative < 0.9; grey 0.9-1.1; positive > 1.1\n'.repeat(n));
    time('dates '+n, 'Collected: 01.12.2026\nRubella IgG 5\nCollected: 02.12.2026\nCMV IgM 5\n'.repeat(n/4));
    time('namedlegend '+n, 'Rubella IgG 5\n'.repeat(n/2)+'Rubella IgG < 5 negative; > 6 positive\n'.repeat(n/2));
    time('values '+n, '143\nIU/mL\npositive\n'.repeat(n/3));
    time('said '+n, 'CMV IgG 5\n' + 'positive\n'.repeat(n));
    time('legend1 '+n, 'CMV IgG 5\n' + '< 5\n'.repeat(n));
    time('persons '+n, Array.from({length:n},(_, i)=>`Patient ID: A${i}`).join('\n'));
    time('prose '+n, 'wird nach Ablauf von einigen Wochen erneut kontrolliert werden\n'.repeat(n));
  }
  time('5MB', 'Rubella IgG 143 '.repeat(64000));
  time('long lines', ('Rubella IgG 143 pos, '.repeat(45)+'\n').repeat(500));
  time('spaces', (' '.repeat(999)+'\n').repeat(500));
  time('brackets', ('('.repeat(999)+'\n').repeat(300));
  time('digits', ('1 '.repeat(499)+'\n').repeat(300));
  time('igg digits', ('CMV IgG ' + '1 '.repeat(490)+'\n').repeat(300));
  time('words', ('not '.repeat(249)+'\n').repeat(300));
  time('marks', (': '.repeat(499)+'\n').repeat(300));
  time('labels', ('Patient: '.repeat(110)+'\n').repeat(300));
  time('lt', ('CMV IgG '+'<'.repeat(900)+'1\n').repeat(300));
});
