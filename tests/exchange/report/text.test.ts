import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aids } from '../../../src/exchange/aids.ts';
import type { Found, PersonFound, ResultFound } from '../../../src/exchange/report/found.ts';
import { gather } from '../../../src/exchange/report/gather.ts';
import { takeText } from '../../../src/exchange/report/text.ts';
import { counted } from './counted.ts';

function take(text: string) {
  const taken = takeText(text);
  if ('error' in taken) throw new Error(taken.error.message);
  return taken;
}
const all = (text: string): readonly Found[] => take(text).found;
const results = (text: string) => all(text).filter((one): one is ResultFound => one.kind === 'result');
const asks = (text: string) => all(text).flatMap((one) => (one.kind === 'ask' ? [one.field] : []));
const facts = (text: string) => all(text).flatMap((one) => (one.kind === 'person' ? [one.fact] : []));

/** "agent marker text unit said limits", what a line comes to. */
const brief = ({ name, text, unit, said, limits }: ResultFound) =>
  [
    `${name.agent ?? '?'} ${name.marker ?? '?'} ${text}`,
    ...(unit === '' ? [] : [`unit ${unit}`]),
    ...(said.length === 0 ? [] : [`said ${said.join(', ')}`]),
    ...(limits.length === 0
      ? []
      : [`limits ${limits.map((one) => (one.kind === 'words' ? one.text : '')).join(' | ')}`]),
  ].join('; ');

describe('one line', () => {
  it.each([
    ['Rubella IgG 143 IU/mL positive', 'rubella igg 143; unit IU/mL; said positive'],
    ['Rubella IgG 143positive', 'rubella igg 143; said positive'],
    ['Anti-CMV IgM: 0,9МЕ/мл', 'cmv igm 0,9; unit МЕ/мл'],
    ['Toxo IgМ 0,85 СЕРАЯ ЗОНА', 'toxoplasma igm 0,85; said СЕРАЯ ЗОНА'],
    ['CMV IgG не обнаружено', 'cmv igg не обнаружено'],
    ['CMV IgG non-reactive', 'cmv igg non-reactive'],
    ['Toxo IgG менее 0,2 МЕ / мл', 'toxoplasma igg менее 0,2; unit МЕ / мл'],
    ['Toxo IgG > 250 IU/mL *', 'toxoplasma igg > 250; unit IU/mL'],
    ['Toxo IgG 12.5 ↑ H', 'toxoplasma igg 12.5'],
    ['CMV IgG UA/ml 49', 'cmv igg 49; unit UA/ml'],
    ['CMV IgG avidity 78 % high', 'cmv avidity 78; unit %; said high'],
    ['CMV IgG avidity index 45 %', 'cmv avidity 45; unit %'],
    ['Rubella IgG POSITIVE (12,4)', 'rubella igg 12,4; said POSITIVE'],
    ['Rubella HAI titre 1:16', 'rubella antibody 1:16; unit titre'],
    ['Toxo IgM 0,85 COI (gray 0,7-1,0)', 'toxoplasma igm 0,85; unit COI; limits gray 0,7-1,0'],
    [
      'Toxo IgM 0.15 neg <0.9; grey 0.9-1.1; pos >1.1',
      'toxoplasma igm 0.15; limits neg <0.9; grey 0.9-1.1; pos >1.1',
    ],
    ['Toxo IgM 0.95 negative <0.9', 'toxoplasma igm 0.95; said negative; limits <0.9'],
    [
      'CMV IgG 7.2 U/mL Ref: < 6.0 negative, >= 6.0 positive',
      'cmv igg 7.2; unit U/mL; limits < 6.0 negative, >= 6.0 positive',
    ],
    ['CMV IgG (cut-off 6.0) 7.2', 'cmv igg 7.2; limits cut-off 6.0'],
    ['1. Rubella virus (IgG) - 143', 'rubella igg 143'],
    [
      'A26.06.081.001 Определение антител класса G (IgG) к токсоплазме 2,5 МЕ/мл',
      'toxoplasma igg 2,5; unit МЕ/мл',
    ],
    ['Röteln IgG Titer: 47 IU/ml positiv', 'rubella igg 47; unit IU/ml; said positiv'],
    ['IgG антитела к краснухе – положительно (143 МЕ/мл)', 'rubella igg 143; unit МЕ/мл; said положительно'],
    ['CMV DNA PCR (amniotic fluid): not detected', 'cmv pcr not detected'],
    ['Rubéola IgG: Reagente 47,0 UI/mL', 'rubella igg 47,0; unit UI/mL; said Reagente'],
    [
      'CMV IgM 0,15 Negativo (Negativo < 0,85; Positivo >= 0,85)',
      'cmv igm 0,15; said Negativo; limits Negativo < 0,85; Positivo >= 0,85',
    ],
    ['CMV-IgG-Ak (ECLIA) 5,6 U/ml', 'cmv igg 5,6; unit U/ml'],
  ])('%s', (text, expected) => {
    expect(results(text).map(brief)).toEqual([expected]);
    expect(asks(text)).toEqual([]);
  });

  it.each([
    'Rubella IgG: / 14, IU/mL (negative < 10; positive >= 15)',
    'Rubella IgG: 14:,: IU/mL (negative < 10; positive >= 15)',
    'Rubella IgG: 010.:. IU/mL (negative < 10; positive >= 15)',
    'Rubella IgG: 14:, IU/mL (negative < 10; positive >= 15)',
    'Rubella IgG: e:5 IU/mL (negative < 0.8; positive >= 1)',
    'Rubella IgG: e,:10 IU/mL (negative < 0.8; positive >= 1)',
    'Rubella IgG: ,e% 5 IU/mL (negative < 0.8; positive >= 1)',
    'Rubella IgG: e/>14 IU/mL (negative < 0.8; positive >= 1)',
    'Rubella IgG: 14 - IU/mL (negative < 0.8; positive >= 1)',
    'Rubella IgG: 514 <5 IU/mL (negative < 0.8; positive >= 1)',
    'Rubella IgG: 9 <=1. IU/mL (negative < 10; positive >= 15)',
    'CMV IgM:-reactive',
    'CMV IgM: - reactive',
  ])('%s is no plain value, and is asked', (text) => {
    expect(results(text)).toEqual([]);
    expect(asks(text)).toHaveLength(1);
  });

  it.each(['CMV IgM - reactive', 'CMV IgM ......: reactive', 'CMV IgM | | reactive', 'CMV IgM = reactive'])(
    '%s is plain',
    (text) => {
      expect(results(text).map(brief)).toEqual(['cmv igm reactive']);
    },
  );

  it.each(['Rubella IgG 143, IU/mL', 'Rubella IgG ... 143 IU/mL - positive', 'Rubella IgG: 143 - positive'])(
    '%s keeps its number',
    (text) => {
      expect(results(text).map(({ text }) => text)).toEqual(['143']);
    },
  );

  it('holds several tests, each with its value', () => {
    expect(results('CMV: IgG 4.10, IgM <0.2; avidity 45 %').map(brief)).toEqual([
      'cmv igg 4.10',
      'cmv igm <0.2',
      'cmv avidity 45; unit %',
    ]);
  });

  it.each([
    ['Rubella IgG 143 120 10', 'results.igg'],
    ['Toxo IgM 0.15 0.9 1.1', 'results.igm'],
    ['Rubella IgG 143 (120)', 'results.igg'],
    ['CMV IgG 1 200', 'results.igg'],
    ['Rubella IgM ложноположительный', 'results.igm'],
    ['Rubella IgM ложноположительный 1,2', 'results.igm'],
    ['Rubella IgM negative for acute infection', 'results.igm'],
    ['Rubella IgG not clearly positive', 'results.igg'],
    ['Rubella IgG non  reactive', 'results.igg'],
    ['no CMV IgM detected', 'results.igm'],
    ['keine CMV IgM nachweisbar', 'results.igm'],
    ['absence of CMV IgM', 'results.igm'],
    ['Rubella IgG positive?', 'results.igg'],
    ['Rubella IgG 143 IU/mL in 2014', 'results.igg'],
    ['Rubella IgG 143. Second method negative.', 'results.igg'],
    ['previous Rubella IgG 143', 'results.igg'],
    ['husband: Rubella IgG 143', 'results.igg'],
    ['143 Rubella IgG', 'results.igg'],
    ['Toxo IgG -', 'results.igg'],
    ['Toxo IgG -0.9', 'results.igg'],
    ['Toxo IgG +', 'results.igg'],
    ['Toxo IgG 12e3', 'results.igg'],
    ['Toxo IgG 12..4', 'results.igg'],
    ['Toxo IgG 0-3', 'results.igg'],
    ['CMV IgG (<6.0)', 'results.igg'],
    ['CMV IgM negative < 0.9', 'results.igm'],
    ['CMV IgM: <0.9 negative; 0.9-1.1 grey; >1.1 positive', 'results.igm'],
    ['CMV IgG 143 IU/mL AU/mL', 'results.igg'],
    ['CMV IgG143', 'results'],
    ['positive for toxoplasmosis', 'results'],
    ['TORCH positive', 'results'],
    ['Rubeola IgG 143 pos', 'results'],
    ['Toxo/CMV IgG positive', 'results'],
    ['Rubella IgG < 10 143', 'results.igg'],
    ['Rubella IgG 0.0 - 9.9 143', 'results.igg'],
    ['Rubella IgG positive/negative', 'results.igg'],
    ['Toxo IgM 0, 85 COI', 'results.igm'],
    ["Toxo IgG 1'200", 'results.igg'],
    ['CMV IgM nicht positiv', 'results.igm'],
    ['Rubella IgG 143 (previous 120)', 'results.igg'],
    ['Rubella 143 pos 0.15 neg', 'results'],
  ])('asks about "%s"', (text, field) => {
    expect(results(text)).toEqual([]);
    expect(asks(text)).toEqual([field]);
    expect(all(text).map(({ raw }) => raw)).toEqual([text.replace(/\s+/g, ' ')]);
  });

  it('does not take the plain half of a line that it does not understand', () => {
    expect(results('Rubella IgG positive, IgM negative before the vaccination')).toEqual([]);
  });

  it('names what to obtain where the antibody is not said', () => {
    const [ask] = all('positive for toxoplasmosis');
    expect(ask?.kind === 'ask' && ask.question).toContain('IgG or IgM');
  });

  it('leaves other infections out, and says why', () => {
    const text = 'HSV 1/2 IgG 5.6 positive\nVZV IgG reactive, IgM negative\nHIV\nIgG 12';
    expect(results(text)).toEqual([]);
    expect(all(text).map(({ kind }) => kind)).toEqual(['ignored', 'ignored', 'ignored']);
  });
});

describe('several lines', () => {
  it('a heading names the infection of the lines below', () => {
    const text = 'RUBELLA VIRUS\nIgG  143 IU/mL  positive\nIgM 0.15 negative\nMEASLES\nIgG 2 positive';
    expect(results(text).map(brief)).toEqual([
      'rubella igg 143; unit IU/mL; said positive',
      'rubella igm 0.15; said negative',
    ]);
  });

  it('a heading nobody knows ends the one before it', () => {
    const text = 'RUBELLA VIRUS\nIgG 143 positive\nFictitious virus\nIgM 5 negative';
    expect(results(text).map(brief)).toEqual(['rubella igg 143; said positive', '? igm 5; said negative']);
  });

  it('a value stands in the line below its name, with its unit, limits and word below', () => {
    const text = 'Rubella IgG\n143\nIU/mL\n< 10 negative; >= 10 positive\npositive';
    expect(results(text).map(brief)).toEqual([
      'rubella igg 143; unit IU/mL; said positive; limits < 10 negative; >= 10 positive',
    ]);
    expect(results(text)[0]?.pointer).toBe('lines 1-5');
  });

  it('labels may part it', () => {
    const text =
      'Test: Rubella IgG\nResult: 143\nUnit: IU/mL\nReference: < 10 negative; >= 10 positive\nInterpretation: negative';
    expect(results(text).map(brief)).toEqual([
      'rubella igg 143; unit IU/mL; said negative; limits < 10 negative; >= 10 positive',
    ]);
  });

  it.each([
    ['two names, then two values', 'Rubella IgG\nRubella IgM\n143\n0.15'],
    ['values above their names', '143\nRubella IgG\n0.15\nRubella IgM'],
  ])('%s: none is taken', (_, text) => {
    expect(results(text)).toEqual([]);
    expect(asks(text).length).toBeGreaterThan(0);
  });

  it('two words that differ stay both, so that nothing is decided', () => {
    expect(results('Rubella IgG 143 positive\nnegative').map(brief)).toEqual([
      'rubella igg 143; said positive, negative',
    ]);
  });

  it('a legend belongs to the one number above it that needs it', () => {
    const legend = 'Negative < 0.9; grey 0.9–1.1; positive > 1.1';
    expect(results(`CMV IgG 12 positive\nCMV IgM 0.15\n${legend}`).map(brief)).toEqual([
      'cmv igg 12; said positive',
      `cmv igm 0.15; limits ${legend}`,
    ]);
    expect(results(`CMV IgG 12\nCMV IgM 0.15\n${legend}`).map(brief)).toEqual(['cmv igg 12', 'cmv igm 0.15']);
    expect(all(`CMV IgG 12\nCMV IgM 0.15\n${legend}`)[2]).toMatchObject({ kind: 'ignored', raw: legend });
  });

  it('a legend may stand in several lines, or name its test', () => {
    expect(
      results('CMV IgM 0.15\nNegative: < 0.9\nGrey zone: 0.9 - 1.1\nPositive: > 1.1').map(brief),
    ).toEqual(['cmv igm 0.15; limits Negative: < 0.9\nGrey zone: 0.9 - 1.1\nPositive: > 1.1']);
    expect(results('CMV IgG 12\nCMV IgM 0.15\nCMV IgM: < 0.9 negative; >= 0.9 positive').map(brief)).toEqual([
      'cmv igg 12',
      'cmv igm 0.15; limits < 0.9 negative; >= 0.9 positive',
    ]);
  });

  it('a comment that names a class is asked about, another is kept to be read', () => {
    expect(asks('Rubella IgM 1.2 positive\nComment: negative by second method')).toEqual(['results.igm']);
    expect(all('Заключение: консультация врача').map(({ kind }) => kind)).toEqual(['ignored']);
  });

  it('a partner’s results, and earlier ones, are asked about', () => {
    expect(results('Partner\nCMV IgG positive')).toEqual([]);
    expect(asks('Partner\nCMV IgG positive')).toEqual(['results.igg']);
    expect(asks('Vorbefund\nCMV IgG positiv\nAbnahme: 01.12.2026\nCMV IgM negativ')).toEqual(['results.igg']);
  });

  it('of a mother and her child in one text none is taken', () => {
    const text = 'Mother\nCMV IgG positive\nNewborn\nCMV IgM negative';
    expect(results(text)).toEqual([]);
    expect(asks(text)).toEqual(['results.igg', 'results.igm']);
  });

  it('a remark right below a result is shown', () => {
    expect(all('CMV IgM positive\n(ложноположительный?)').map(({ kind }) => kind)).toEqual([
      'result',
      'ignored',
    ]);
  });

  it('a method above holds for what follows, one below for its own result', () => {
    expect(results('Method: LIAISON\nCMV IgG 5\nCMV IgM 5').map(({ method }) => method)).toEqual([
      'LIAISON',
      'LIAISON',
    ]);
    expect(results('CMV IgG 5\nMethod: LIAISON\nCMV IgM 5').map(({ method }) => method)).toEqual([
      'LIAISON',
      '',
    ]);
    expect(results('CMV IgG 5 (CMIA)').map(({ method }) => method)).toEqual(['CMIA']);
  });

  it('a preliminary report is preliminary as a whole', () => {
    expect(results('CMV IgG positive\nStatus: preliminary').map(({ status }) => status)).toEqual([
      'preliminary',
    ]);
  });
});

describe('days', () => {
  const drawn = (text: string) => results(text).map((one) => one.drawn);

  it('of the draw, of the report, and a date that is said to be neither', () => {
    expect(drawn('Дата взятия: 01.12.2026 08:15\nCMV IgG neg')).toEqual([
      { on: '2026-12-01', from: 'specimen' },
    ]);
    expect(drawn('Collected: March 12, 2026\nCMV IgG neg')).toEqual([{ on: '2026-03-12', from: 'specimen' }]);
    expect(drawn('Fecha de toma: 12 de diciembre de 2026\nCMV IgG neg')).toEqual([
      { on: '2026-12-12', from: 'specimen' },
    ]);
    expect(drawn('Date: 01.12.2026\nCMV IgG neg')).toEqual([{ on: '2026-12-01', from: 'report' }]);
    expect(take('Date of report: 2026-12-02\nCMV IgG neg')).toMatchObject({ issuedOn: '2026-12-02' });
    expect(drawn('Date of\ncollection 2026-12-02\nCMV IgG neg')).not.toContainEqual({
      on: '2026-12-02',
      from: 'specimen',
    });
  });

  it('day and month are settled by another date, or asked', () => {
    expect(asks('Collected: 12/03/2026\nCMV IgG neg')).toEqual(['sampledOn']);
    expect(drawn('Collected: 12/03/2026\nCMV IgG neg')).toEqual([null]);
    expect(drawn('Collected: 13/03/2026\nCMV IgG neg')).toEqual([{ on: '2026-03-13', from: 'specimen' }]);
    const settled = 'DOB: 25/04/1994\nCollected: 12/03/2026\nCMV IgG neg';
    expect(drawn(settled)).toEqual([{ on: '2026-03-12', from: 'specimen' }]);
    expect(take(settled).notes).toHaveLength(1);
    expect(asks('DOB: 25/04/1994\nReported: 04/25/2026\nCollected: 12/03/2026\nCMV IgG neg')).toEqual([
      'sampledOn',
    ]);
    expect(asks('Collected: 31.02.2026\nCMV IgG neg')).toEqual(['sampledOn']);
  });

  it('two draws one below the other are plain where each has its results', () => {
    expect(
      drawn('Abnahme: 12.11.2026\nCMV IgG neg\nAbnahme: 03.12.2026\nCMV IgG pos').map((day) => day?.on),
    ).toEqual(['2026-11-12', '2026-12-03']);
    expect(asks('CMV IgG neg\nAbnahme: 12.11.2026\nCMV IgG pos\nAbnahme: 03.12.2026')).toEqual([
      'results.igg',
      'results.igg',
    ]);
    expect(asks('12.11.2026\nCMV IgG neg\n30.11.2026\nCMV IgG pos')).toEqual(['results.igg', 'results.igg']);
  });

  it('a date among the results that is said to be of nothing leaves their days open', () => {
    const text = 'Sample of 12.11.2026\nCMV IgG neg\nSample of 30.11.2026\nCMV IgM pos';
    expect(results(text)).toEqual([]);
    expect(asks(text)).toEqual(['results.igg', 'results.igm']);
    expect(asks('Visit on 12.11.2026\nCMV IgG neg\nand on 30.11.2026 again\nCMV IgM pos')).toEqual([
      'results.igg',
      'results.igm',
    ]);
  });

  it('two draws in two columns are plain only below dates that are said to be of the draw', () => {
    const rows = 'CMV IgG   0.2 neg   5.6 pos\nCMV IgM   pos';
    const plain = `Collected   12.11.2026   03.12.2026\n${rows}`;
    expect(results(plain).map((one) => `${one.text} ${one.drawn?.on ?? ''}`)).toEqual([
      '0.2 2026-11-12',
      '5.6 2026-12-03',
    ]);
    expect(asks(plain)).toEqual(['results.igm']);
    expect(results(`Test   12.11.2026   03.12.2026\n${rows}`)).toEqual([]);
    expect(results(`Date   12.11.2026   03.12.2026\n${rows}`)).toEqual([]);
    expect(results(`   12.11.2026   03.12.2026\n${rows}`)).toEqual([]);
  });

  it('a day beside a result counts where it is the day of the draw, or the only one', () => {
    expect(drawn('CMV IgG pos 12.11.2026\nCMV IgM neg 12.11.2026').map((day) => day?.from)).toEqual([
      'report',
      'report',
    ]);
    expect(asks('CMV IgG pos 12.11.2026\nCMV IgM neg 13.11.2026')).toEqual(['results.igg', 'results.igm']);
    expect(drawn('CMV IgG pos collected 12.11.2026')).toEqual([{ on: '2026-11-12', from: 'specimen' }]);
  });
});

describe('the person', () => {
  const week = (text: string) =>
    facts(text).flatMap((fact: PersonFound['fact']) => (fact.is === 'week' ? [fact.week] : []));

  it.each([
    ['12+3 weeks', '12+3'],
    ['Gestational age: 12 weeks 3 days', '12+3'],
    ['Срок беременности: 12 недель 3 дня', '12+3'],
    ['Беременность 12 недель', '12'],
    ['SSW 9+3', '9+3'],
    ['15 SA', '15'],
    ['15 SA + 3 j', '15+3'],
    ['Terme : 32 SA', '32'],
    ['9 settimane + 3 giorni', '9+3'],
    ['10 semanas y 2 días', '10+2'],
    ['Idade gestacional: 10 semanas e 2 dias', '10+2'],
    ['Wiek ciążowy: 12 tyg. 3 dni', '12+3'],
    ['I am pregnant, 9 weeks', '9'],
  ])('%s', (text, expected) => expect(week(text)).toEqual([expected]));

  // The running week is one more than the completed ones; weeks of "grossesse" count from conception.
  it.each([
    '9. SSW',
    'SSW 9',
    'week 12',
    '10-я неделя беременности',
    '13 semaines de grossesse',
    '12.5 weeks',
    '13-14 weeks',
    'SSW: 9',
  ])('"%s" is no plain number of completed weeks', (text) => {
    expect(week(text)).toHaveLength(1);
    const reading = gather(take(`${text}\nRubella IgG positive`), aids);
    expect('cases' in reading && reading.cases[0]?.gestation).toBeUndefined();
    expect('asks' in reading && reading.asks.map(({ field }) => field)).toEqual(['gestation']);
  });

  it('a week is not of the sample where the text counts back from today', () => {
    const text = 'I am pregnant, 12 weeks. Blood was taken 2 weeks ago.\nRubella IgG positive';
    const reading = gather(take(text), aids);
    expect('cases' in reading && reading.cases[0]?.gestation).toBeUndefined();
  });

  it('weeks without a pregnancy are none', () => expect(facts('Control in 2 weeks')).toEqual([]));

  it('dates of the pregnancy, the birth, the subject', () => {
    expect(facts('LMP: 2026-09-01')).toEqual([{ is: 'last-period', on: '2026-09-01' }]);
    expect(facts('Ultima mestruazione: 01.09.2026')).toEqual([{ is: 'last-period', on: '2026-09-01' }]);
    expect(facts('ПМ 01.09.2026')).toEqual([{ is: 'last-period', on: '2026-09-01' }]);
    expect(facts('ПДР: 08.06.2027')).toEqual([{ is: 'due-date', on: '2027-06-08' }]);
    expect(facts('ET: 08.06.2027')).toEqual([{ is: 'due-date', on: '2027-06-08' }]);
    expect(asks('LMP: 03/04/2026')).toEqual(['gestation']);
    expect(facts('DOB: 03/04/1994')).toEqual([{ is: 'born', on: '1994' }]);
    expect(facts('preconception')).toEqual([{ is: 'subject', subject: 'planning' }]);
    expect(facts('Neugeborenes')).toEqual([{ is: 'subject', subject: 'newborn' }]);
    expect(asks('mother of the newborn')).toEqual(['subject']);
    expect(facts('Sex: M')).toEqual([{ is: 'male' }]);
  });

  it('names and numbers of the person stand nowhere', () => {
    const text = [
      'Patient: Maria Musterfrau   Date of birth: 25.04.1994   Patient ID: X-4711',
      'Name des Patienten: Musterfrau',
      'MRN: 4711',
      'Rubella IgG 143 positive',
    ].join('\n');
    expect(JSON.stringify(all(text))).not.toMatch(/Muster|4711/);
  });

  it('two numbers under one label are two persons', () => {
    const persons = (text: string) => all(text).map(({ person }) => person);
    expect(persons('Patient ID: 1\nCMV IgG pos\nPatient ID: 2\nCMV IgG neg')).toEqual([
      'person 1',
      'person 2',
    ]);
    expect(persons('Patient ID: 1\nCMV IgG pos\nPatient ID: 1\nCMV IgM neg')).toEqual([null, null]);
    expect(
      persons('Patient: Ann Example\nPatient ID: 1\nCMV IgG pos\nPatient: EXAMPLE, Ann  page 2\nCMV IgM neg'),
    ).toEqual([null, null]);
  });
});

describe('hostile text', () => {
  const RESULT = /^(?:[<>≤≥=⩽⩾]|\p{L})?/u;

  it('characters that change what is seen are never read', () => {
    for (const sign of ['\u202e', '\u2066', '\u0000', '\u0007', '\u061c']) {
      const text = `CMV IgG 14${sign}3 pos`;
      expect(results(text)).toEqual([]);
      expect(asks(text)).toEqual(['']);
      expect(all(text)[0]?.raw).toContain('\\u');
    }
    expect(results('CMV IgG 1\u200b4 pos')).toEqual([]);
    expect(results('CMV\u00ad IgG\u200b 143 pos').map(brief)).toEqual(['cmv igg 143; said pos']);
  });

  it('tags are text like any other', () => {
    expect(results('CMV IgG <b>143</b>')).toEqual([]);
    expect(asks('CMV IgG <script>alert(1)</script>')).toEqual(['results.igg']);
  });

  it('shows at most 300 characters of a line', () => {
    const [one] = all(`CMV IgG positive ${'and so on '.repeat(80)}`);
    expect(one?.raw.length).toBeLessThanOrEqual(300);
  });

  const word = fc.constantFrom(
    ...[
      'Rubella',
      'IgG',
      'IgM',
      'CMV',
      'toxo',
      'IgМ',
      'avidity',
      'positive',
      'negative',
      'not',
      'не',
      'обнаружено',
    ],
    ...[
      '<',
      '>',
      '0,9',
      '143',
      '1:16',
      '1,234',
      '12+3',
      'weeks',
      '%',
      'IU/mL',
      '(',
      ')',
      '-',
      '?',
      ';',
      ':',
      ',',
    ],
    ...[
      '\n',
      '\n',
      '\t',
      '  ',
      '01.12.2026',
      'Collected:',
      'Patient:',
      'Ref:',
      'grey',
      '0.9-1.1',
      'HSV',
      'partner',
    ],
    ...['\u200b', '\u202e', '\u0000', 'E2', 'x', '\ud800', 'Date of birth', 'newborn', 'TORCH', 'previous'],
  );
  const sentence = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '')), { maxLength: 60 })
    .map((parts) => parts.flat().join(''));

  it('never throws, and never gives a value that is not in the text', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const seen = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
        for (const one of results(text)) {
          for (const piece of [one.text, one.unit, ...one.said].filter((part) => part !== ''))
            expect(seen).toContain(piece);
          expect(one.text).toMatch(RESULT);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('a line with a test and a number or a class always ends in a finding', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/);
        const pointed = new Set(
          all(text).flatMap(({ pointer }) => {
            const [first = 0, last = first] = (pointer.match(/\d+/g) ?? []).map((digits) =>
              parseInt(digits, 10),
            );
            return Array.from({ length: last - first + 1 }, (_, at) => first + at);
          }),
        );
        lines.forEach((line, at) => {
          const isPerson = /patient|birth|collected/i.test(line);
          const names = /(?:^| )(?:Rubella|CMV|toxo) (?:IgG|IgM) (?:143|positive|negative)(?: |$)/.test(line);
          if (names && !isPerson) expect([...pointed]).toContain(at + 1);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['5 MB in one line', '1 ask', 'Rubella IgG 143 '.repeat(320_000)],
    ['100,000 lines', '100000 result', 'IgG 5\n'.repeat(100_000)],
    ['100,000 names without values', '100000 ask', 'CMV IgG\n'.repeat(100_000)],
    [
      '100,000 words below one result',
      '1 result, 99990 ignored',
      `CMV IgG 5\n${'positive\n'.repeat(100_000)}`,
    ],
    ['100,000 patients', 'nothing', Array.from({ length: 100_000 }, (_, at) => `MRN: ${at}`).join('\n')],
    ['long lines of brackets', '300 ask', `CMV IgG ${'('.repeat(900)}\n`.repeat(300)],
    ['long lines of numbers', '300 ask', `CMV IgG ${'1 '.repeat(450)}\n`.repeat(300)],
    ['long lines of comparators', '300 ask', `CMV IgG ${'<'.repeat(900)}1\n`.repeat(300)],
  ])('%s: read to the end', (_, found, text) => expect(counted(takeText(text))).toBe(found));
});
