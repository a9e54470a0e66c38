import { describe, expect, it } from 'vitest';
import type { Found, ResultFound, Taken } from '../../../src/exchange/report/found.ts';
import { takeHl7 } from '../../../src/exchange/report/hl7.ts';

const MSH = 'MSH|^~\\&|LIS|LAB|||20260311120000+0300||ORU^R01|7|P|2.5.1';
const PID = 'PID|1||SYN-1^^^LAB^MR||FAMILY^GIVEN||19940101|F';
const OBR = 'OBR|1|PL-1|FL-1|P^Panel^L|||20260310081500+0300||||||||||||||||||F';
const NAME = 'T^Toxoplasma gondii IgG^L';

function take(...segments: string[]): Taken {
  const taken = takeHl7(`${segments.join('\r')}\r`);
  if ('error' in taken) throw new Error(taken.error.message);
  return taken;
}
const isResult = (one: Found): one is ResultFound => one.kind === 'result';
const resultsOf = (...segments: string[]) => take(...segments).found.filter(isResult);
/** The one result of an order with these segments behind it. */
function only(...segments: string[]): ResultFound {
  const [first, ...more] = resultsOf(MSH, PID, OBR, ...segments);
  if (!first || more.length > 0) throw new Error(`${more.length + 1} results`);
  return first;
}
const kinds = (found: readonly Found[]) =>
  found.map((one) => {
    if (one.kind === 'ask') return `ask ${one.field} ${one.pointer}`;
    return one.kind === 'person' ? `${one.fact.is} ${one.pointer}` : `${one.kind} ${one.pointer}`;
  });
const error = (text: string) => {
  const taken = takeHl7(text);
  return 'error' in taken ? taken.error : null;
};

describe('a value', () => {
  it.each([
    ['NM', '86.4', '86.4'],
    ['NM', ' 86,4 ', '86,4'],
    ['ST', '> 250', '> 250'],
    ['ST', '12.4 \\T\\ more', '12.4 & more'],
    ['SN', '<^0.2', '< 0.2'],
    ['SN', '>=^250', '>= 250'],
    ['SN', '=^5', '5'],
    ['SN', '^5', '5'],
    ['SN', '^1^:^16', '1:16'],
    ['SN', '>^1^:^128', '> 1:128'],
    // A range is no number, and is left as it stands for the question.
    ['SN', '^1^-^2', '1-2'],
    ['SN', '^3^+', '^3^+'],
    ['SN', '^1^^160', '^1^^160'],
    ['CE', 'P^Positive^L', 'Positive'],
    ['CWE', 'X17^^L', 'X17'],
    ['CWE', '^^^^^^^^borderline', 'borderline'],
    ['IS', 'NEG', ''],
    ['TX', 'one~two', 'one\ntwo'],
    ['FT', 'one\\.br\\two', 'one\ntwo'],
    ['', 'negative', 'negative'],
    ['NM', '', ''],
    ['ST', '""', ''],
    ['ST', 'positive~positive', 'positive'],
  ])('%s %j is %j', (type, value, text) => {
    expect(only(`OBX|1|${type}|${NAME}||${value}||||||F`)).toMatchObject({ text, doubts: [] });
  });

  it('of several repetitions that differ is in doubt', () => {
    expect(only(`OBX|1|NM|${NAME}||0.85~1.20||||||F`)).toMatchObject({
      text: '0.85~1.20',
      doubts: ['several-values'],
    });
  });

  it.each([
    ['CWE', '10828004^Positive^SCT^REA^Reactive^L', ['Reactive', 'positive']],
    // A local code means what its sender wants.
    ['CE', 'NEG^Detected^L', []],
    ['CE', 'NEG', ['negative']],
    ['CE', 'A^Grenzwertig^L^B^Borderline^99X', ['Borderline']],
  ])('%s %s says further %j', (type, value, said) => {
    expect(only(`OBX|1|${type}|${NAME}||${value}||||||F`).said).toEqual(said);
  });

  it.each([
    ['ED', '^application^pdf^Base64^JVBERi0xLjQK'],
    ['RP', 'file.pdf^LAB^application^pdf'],
    ['TX', 'JVBERi0xLjQKJeLjz9MK'],
    ['FT', '{\\E\\rtf1 text}'],
  ])('that is a document (%s) is left out and said', (type, value) => {
    const { found, notes } = take(MSH, OBR, `OBX|1|${type}|${NAME}||${value}||||||F`);
    expect(kinds(found)).toEqual(['ignored OBX[1]']);
    expect(notes).toEqual(['No structured results found: the message holds a document only.']);
  });
});

describe('beside a value', () => {
  it('stand unit, range, method, analyser and laboratory', () => {
    const found = only(
      `OBX|1|NM|${NAME}|1|86.4|[IU]/mL^international unit per milliliter^UCUM|<1.6 neg~1.6-2.9 grey||||F|||20260310|||EIA^Enzyme immunoassay^L|ARCHITECT i2000^^L|||||Reference laboratory`,
    );
    expect(found).toMatchObject({
      unit: '[IU]/mL',
      limits: [{ kind: 'words', text: '<1.6 neg; 1.6-2.9 grey' }],
      laboratory: 'Reference laboratory',
    });
  });

  it('methods are read from their own fields, and in old versions from OBX-16', () => {
    const obx = `OBX|1|NM|${NAME}||1||||||F||`;
    expect(only(`${obx}||||EIA^Enzyme immunoassay^L|ARCHITECT i2000^^L`).method).toBe(
      'Enzyme immunoassay, ARCHITECT i2000',
    );
    expect(only(`${obx}||LAB2^Second laboratory^L|LIAISON`)).toMatchObject({
      method: 'LIAISON',
      laboratory: 'Second laboratory',
    });
    // A person is no method.
    expect(only(`${obx}|||1234^FAMILY^GIVEN`).method).toBe('');
    expect(only(obx).laboratory).toBe('LAB');
  });

  it('the unit that is known stands first', () => {
    expect(only(`OBX|1|NM|${NAME}||1|X12^IU/mL^L|||||F`).unit).toBe('IU/mL');
    expect(only(`OBX|1|NM|${NAME}||1|МЕ/мл|||||F`).unit).toBe('МЕ/мл');
    expect(only(`OBX|1|NM|${NAME}||1|X12|||||F`).unit).toBe('X12');
  });

  it.each([
    ['POS^Positive^HL70078', ['positive', 'Positive']],
    ['H~POS', ['positive']],
    ['NEG', ['negative']],
    ['IND', ['equivocal']],
    ['E', ['equivocal']],
    ['ND', ['not detected']],
    ['WR', ['equivocal']],
    ['сомнительно', ['сомнительно']],
    ['high avidity', ['high avidity']],
    ['62482003^Low^SCT', ['low']],
    // Flags, whatever they are called, are no class.
    ['H', []],
    ['H^High^HL70078', []],
    ['L^Low', []],
    ['HIGH', []],
    ['LOW', []],
    ['N', []],
    ['N^Normal^HL70078', []],
    ['A^Abnormal', []],
    ['*', []],
    ['', []],
  ])('OBX-8 %j says %j', (flags, said) => {
    const found = only(`OBX|1|NM|T^Toxoplasma gondii IgG avidity^L||64||<50 low|${flags}|||F`);
    expect(found.said.map((word) => word.toLowerCase())).toEqual(said.map((word) => word.toLowerCase()));
  });
});

describe('a status', () => {
  const withStatus = (own: string, order: string) =>
    resultsOf(MSH, PID, OBR.replace(/F$/u, order), `OBX|1|NM|${NAME}||1||||||${own}`)[0]?.status;

  it.each([
    ['F', 'F', 'final'],
    ['C', 'F', 'corrected'],
    ['P', 'F', 'preliminary'],
    ['R', 'F', 'preliminary'],
    ['S', 'F', 'preliminary'],
    ['I', 'F', 'preliminary'],
    ['X', 'F', 'void'],
    ['D', 'F', 'void'],
    ['W', 'F', 'void'],
    // Not known: not final.
    ['?', 'F', 'preliminary'],
    // An order that is not finished does not undo its final results; one that is cancelled makes them doubtful.
    ['F', 'P', 'final'],
    ['F', 'X', 'preliminary'],
    ['', 'P', 'preliminary'],
    ['', 'C', 'corrected'],
    ['', 'N', 'preliminary'],
    ['', 'X', 'void'],
    ['', '', 'final'],
  ])('OBX-11 %j under OBR-25 %j is %s', (own, order, status) => {
    expect(withStatus(own, order)).toBe(status);
  });

  it('that is nowhere is noted', () => {
    const { notes } = take(MSH, PID, OBR.replace(/F$/u, ''), `OBX|1|NM|${NAME}||1`);
    expect(notes).toEqual(['No status stands with OBX[1]; the results were taken as final.']);
  });

  const statuses = (...segments: string[]) =>
    resultsOf(MSH, PID, OBR, ...segments).map(({ status }) => status);
  const obx = (value: string, own: string, subId = '1') => `OBX|1|NM|${NAME}|${subId}|${value}||||||${own}`;

  it('of an observation follows from the others of its message', () => {
    expect(statuses(obx('1', 'F'), obx('2', 'C'))).toEqual(['superseded', 'corrected']);
    expect(statuses(obx('2', 'C'), obx('1', 'F'))).toEqual(['corrected', 'superseded']);
    expect(statuses(obx('1', 'C'), obx('2', 'C'))).toEqual(['superseded', 'corrected']);
    expect(statuses(obx('1', 'P'), obx('2', 'F'))).toEqual(['superseded', 'final']);
    expect(statuses(obx('1', 'F'), obx('', 'D'))).toEqual(['void', 'void']);
    expect(statuses(obx('1', 'F'), obx('1', 'W'))).toEqual(['void', 'void']);
    expect(statuses(obx('', 'D'), obx('2', 'F'))).toEqual(['void', 'final']);
    // Two finals, two lines of one result, two tests: none replaces the other.
    expect(statuses(obx('1', 'F'), obx('2', 'F'))).toEqual(['final', 'final']);
    expect(statuses(obx('1', 'F', '1'), obx('2', 'C', '2'))).toEqual(['final', 'corrected']);
    expect(statuses(obx('1', 'F'), obx('2', 'C').replace('T^Tox', 'U^Tox'))).toEqual(['final', 'corrected']);
  });

  it('of two messages follows from their times, where they can be compared', () => {
    const later = MSH.replace('20260311120000', '20260312120000');
    const message = (header: string, value: string, own: string) => [header, PID, OBR, obx(value, own)];
    const both = (...segments: string[]) => resultsOf(...segments).map(({ status }) => status);
    expect(both(...message(MSH, '1', 'F'), ...message(later, '2', 'C'))).toEqual(['superseded', 'corrected']);
    expect(both(...message(later, '2', 'C'), ...message(MSH, '1', 'C'))).toEqual(['corrected', 'superseded']);
    const undated = MSH.replace('20260311120000+0300', '');
    expect(both(...message(undated, '1', 'C'), ...message(undated, '2', 'C'))).toEqual([
      'corrected',
      'corrected',
    ]);
  });
});

describe('the day of a draw', () => {
  const obx = (own: string) => `OBX|1|NM|${NAME}||1||||||F|||${own}`;
  const spm = (day: string) => `SPM|1|SP-1||SER^Serum^HL70487|||||||||||||${day}`;
  const order = (day: string) => OBR.replace('20260310081500+0300', day);
  const drawn = (...segments: string[]) => resultsOf(MSH, PID, ...segments)[0];

  it('is that of the specimen, else of the observation, else of the order', () => {
    expect(drawn(order('20260308'), obx('20260309'), spm('20260307'))).toMatchObject({
      drawn: { on: '2026-03-07', from: 'specimen' },
      specimen: 'SP-1',
    });
    expect(drawn(order('20260308'), obx('20260309'))?.drawn).toEqual({
      on: '2026-03-09',
      from: 'observation',
    });
    expect(drawn(order('20260308'), obx(''))).toMatchObject({
      drawn: { on: '2026-03-08', from: 'order' },
      specimen: 'FL-1',
    });
  });

  it('is only that of the report where nothing else is given', () => {
    expect(drawn(order(''), obx(''))?.drawn).toEqual({ on: '2026-03-11', from: 'report' });
    expect(drawn('OBX|1|NM|T||1||||||F')?.drawn).toEqual({ on: '2026-03-11', from: 'report' });
  });

  it('is asked once where a date names no day', () => {
    const { found } = take(MSH, PID, order('202603'), obx(''), obx(''));
    expect(kinds(found)).toEqual(['born PID-7', 'ask sampledOn OBR[1]-7', 'result OBX[1]', 'result OBX[2]']);
    expect(found.filter(isResult).map((one) => one.drawn)).toEqual([null, null]);
    expect(drawn(order('10.03.2026'), obx(''))?.drawn).toBeNull();
  });

  it('may be said further on, but not otherwise', () => {
    expect(drawn(order('20260308'), obx('202603'))?.drawn).toEqual({ on: '2026-03-08', from: 'order' });
    expect(drawn(order('20260408'), obx('202603'))?.drawn).toBeNull();
  });

  it('is in doubt where it cannot be', () => {
    expect(drawn(order('20260231'), obx(''))).toMatchObject({ drawn: null, doubts: ['date-impossible'] });
    expect(drawn(order('20260312'), obx(''))?.doubts).toEqual(['date-impossible']);
    // After midnight there, before midnight where the message was written.
    expect(drawn(order('20260312003000+0900'), obx(''))?.doubts).toEqual([]);
    expect(drawn(order('20260313003000+0900'), obx(''))?.doubts).toEqual(['date-impossible']);
  });

  it('of two specimens of one order is asked where they differ', () => {
    const { found } = take(MSH, PID, OBR, obx(''), spm('20260307'), spm('20260309'));
    expect(kinds(found)).toContain('ask sampledOn SPM[1]-17');
    expect(found.find(isResult)?.drawn).toBeNull();
    expect(drawn(OBR, obx(''), spm('20260307'), spm('202603071000'))?.drawn?.on).toBe('2026-03-07');
  });

  it('and specimen of OUL^R22 stand before their order', () => {
    const oul = MSH.replace('ORU^R01', 'OUL^R22');
    const amniotic = spm('20260305').replace('SER^Serum', 'AMN^Amniotic fluid').replace('SP-1', 'SP-2');
    const found = resultsOf(oul, PID, spm('20260307'), OBR, obx(''), amniotic, OBR, obx(''));
    expect(found.map((one) => [one.drawn?.on, one.specimen, one.name.material])).toEqual([
      ['2026-03-07', 'SP-1', 'blood'],
      ['2026-03-05', 'SP-2', 'amniotic'],
    ]);
  });
});

describe('a material', () => {
  const of = (name: string, specimen: string) => {
    const [found] = resultsOf(MSH, PID, OBR, `OBX|1|ST|T^${name}^L||negative||||||F`, `SPM|1|||${specimen}`);
    return [found?.name.material, ...(found?.doubts ?? [])];
  };
  it('comes from the specimen where the name leaves it open, and must not contradict it', () => {
    expect(of('CMV DNA PCR', 'UR^Urine^HL70487')).toEqual(['urine']);
    expect(of('CMV DNA PCR', 'X1^Amniotic fluid^L')).toEqual(['amniotic']);
    expect(of('CMV IgG in serum', 'BLDCO^Cord blood^HL70487')).toEqual(['cord']);
    expect(of('CMV DNA PCR in amniotic fluid', 'SER^Serum^HL70487')).toEqual([
      'amniotic',
      'code-against-text',
    ]);
    expect(of('CMV DNA PCR', '')).toEqual([null]);
  });

  it('stands in OBR-15 before 2.5', () => {
    const obr = 'OBR|1|PL-1|FL-1|P^Panel^L|||20260310||||||||CBLD&Cord blood&HL70070||||||||||F';
    expect(resultsOf(MSH, PID, obr, `OBX|1|ST|${NAME}||negative||||||F`)[0]?.name.material).toBe('cord');
  });
});

describe('a name', () => {
  const named = (panel: string, code: string) => {
    const obr = OBR.replace('P^Panel^L', panel);
    const [found] = resultsOf(MSH, PID, obr, `OBX|1|NM|${code}||1||||||F`);
    return [found?.name.agent, found?.name.marker, ...(found?.doubts ?? [])];
  };
  it.each([
    ['P^Panel^L', '8039-0^Toxoplasma gondii IgG^LN^TG^Toxo IgG^L', ['toxoplasma', 'igg']],
    ['P^Panel^L', '17^Антитела к вирусу краснухи IgМ^1.2.643.5.1.13.13.11.1080', ['rubella', 'igm']],
    // The infection from the panel, the isotype from the line, never a line that names neither.
    ['P^Toxoplasma antibodies^L', 'G^IgG^L', ['toxoplasma', 'igg']],
    ['P^CMV IgM^L', 'Q^Internal control^L', [null, null]],
    ['P^TORCH panel^L', 'G^IgG^L', [null, 'igg']],
    // Two names for one line.
    ['P^Panel^L', '1^CMV IgG^L^2^CMV IgM^L', [null, null, 'code-against-text']],
    ['P^Panel^L', '22580-5^Toxoplasma gondii IgM^LN', [null, null, 'code-against-text']],
    ['P^Panel^L', '8039-1^Toxoplasma gondii IgG^LN', ['toxoplasma', 'igg', 'code-invalid']],
    // A local code may be a name.
    ['P^Panel^L', 'TOXO IGG^^L', ['toxoplasma', 'igg']],
  ])('under %s, %s', (panel, code, read) => {
    expect(named(panel, code)).toEqual(read);
  });
});

describe('comments', () => {
  const cmv = 'OBX|1|NM|C^CMV IgM^L||0.85|COI|||||F';
  it('with limits or a class as a whole go to the result', () => {
    expect(only(cmv, 'NTE|1|L|gray zone 0.7-1.0')).toMatchObject({
      limits: [{ kind: 'words', text: 'gray zone 0.7-1.0' }],
      said: [],
    });
    expect(only(cmv, 'NTE|1|L|Заключение: сомнительно.')).toMatchObject({
      limits: [],
      said: ['сомнительно.'],
    });
    expect(only(cmv, 'NTE|1|L|equivocal').said).toEqual(['equivocal']);
    expect(
      only(cmv, 'NTE|1|L|<0.7 negative', 'NTE|2|L|0.7-0.99 equivocal', 'NTE|3|L|>=1.0 positive').limits,
    ).toEqual([{ kind: 'words', text: '<0.7 negative\n0.7-0.99 equivocal\n>=1.0 positive' }]);
  });

  it('that were taken to a result stand in what it was read from', () => {
    expect(only(cmv, 'NTE|1|L|equivocal').raw).toBe(`${cmv} NTE|1|L|equivocal`);
  });

  it('that name a class among other words are asked about, others are shown', () => {
    const noted = (comment: string) => kinds(take(MSH, OBR, cmv, `NTE|1|L|${comment}`).found);
    expect(noted('Result doubtful, please repeat in 2 weeks')).toEqual([
      'result OBX[1]',
      'ask results.igm NTE[1]',
    ]);
    expect(noted('Исследование выполнено методом ИФА')).toEqual(['result OBX[1]', 'ignored NTE[1]']);
    expect(noted('high')).toEqual(['result OBX[1]', 'ignored NTE[1]']);
    expect(noted(`A positive result ${'is explained at length '.repeat(10)}`)).toEqual([
      'result OBX[1]',
      'ignored NTE[1]',
    ]);
    expect(kinds(take(MSH, OBR, 'NTE|1|L|Doubtful: repeat', cmv).found)).toEqual([
      'ask results NTE[1]',
      'result OBX[1]',
    ]);
  });

  it('that say the week of pregnancy are facts of the person', () => {
    const { found } = take(
      MSH,
      PID,
      OBR.replace('||||||||||||||||||F', '||||||pregnant 12+3 wk||||||||||||F'),
      cmv,
    );
    expect(found).toContainEqual({
      kind: 'person',
      person: 'SYN-1^LAB',
      raw: 'OBR-13 pregnant 12+3 wk',
      pointer: 'OBR[1]-13',
      fact: { is: 'week', week: '12+3', on: '2026-03-10' },
    });
    expect(kinds(take(MSH, OBR, 'NTE|1|L|беременность 12-13 недель', cmv).found)[0]).toBe(
      'ask gestation NTE[1]',
    );
    expect(kinds(take(MSH, PID, 'DG1|1||Z34^Pregnancy 12 weeks^I10', OBR, cmv).found)).toContain(
      'week DG1[1]',
    );
  });
});

describe('facts of the person', () => {
  const fact = (obx: string) => {
    const found = take(MSH, OBR, obx).found[0];
    return found?.kind === 'person' ? found.fact : kinds(found ? [found] : [])[0];
  };
  it.each([
    ['NM|11884-4^Gestational age Estimated^LN||11|wk', { is: 'week', week: '11', on: '2026-03-10' }],
    ['ST|18185-9^Gestational age^LN||11+3|', { is: 'week', week: '11+3', on: '2026-03-10' }],
    ['NM|49051-6^Gestational age in weeks^LN||11|', { is: 'week', week: '11', on: '2026-03-10' }],
    [
      'NM|11885-1^Gestational age Estimated from last menstrual period^LN||79|d',
      { is: 'week', week: '11+2', on: '2026-03-10' },
    ],
    ['ST|GA^Срок беременности^L||12 недель|', { is: 'week', week: '12', on: '2026-03-10' }],
    ['DT|11778-8^Delivery date Estimated^LN||20260907|', { is: 'due-date', on: '2026-09-07' }],
    ['TS|8665-2^Last menstrual period start date^LN||202512010000|', { is: 'last-period', on: '2025-12-01' }],
    ['NM|11884-4^Gestational age Estimated^LN||11.4|wk', 'ask gestation OBX[1]'],
    ['NM|11884-4^Gestational age Estimated^LN||11|', 'ask gestation OBX[1]'],
    ['NM|11884-4^Gestational age Estimated^LN||11~12|wk', 'ask gestation OBX[1]'],
    ['DT|11778-8^Delivery date Estimated^LN||202609|', 'ask gestation OBX[1]'],
    ['DT|11778-8^Delivery date Estimated^LN||20260931|', 'ask gestation OBX[1]'],
  ])('%s', (obx, read) => {
    expect(fact(`OBX|1|${obx}|||||F`)).toEqual(read);
  });

  it('that were withdrawn count for nothing', () => {
    expect(fact('OBX|1|NM|11884-4^Gestational age Estimated^LN||11|wk|||||W')).toBe('ignored OBX[1]');
  });

  it('count on the day they are dated, not on that of the report', () => {
    expect(fact('OBX|1|NM|11884-4^Gestational age Estimated^LN||11|wk|||||F|||20260301')).toMatchObject({
      on: '2026-03-01',
    });
    const bare = take(MSH, 'OBX|1|NM|11884-4^Gestational age Estimated^LN||11|wk|||||F').found[0];
    expect(bare).toMatchObject({ fact: { is: 'week', week: '11', on: null } });
  });
});

describe('persons', () => {
  const obx = `OBX|1|NM|${NAME}||1||||||F`;
  const keys = (...pids: string[]) =>
    resultsOf(MSH, ...pids.flatMap((pid) => [pid, OBR, obx])).map(({ person }) => person);

  it('are told apart by their identifier and who gave it', () => {
    expect(keys(PID, PID)).toEqual(['SYN-1^LAB', 'SYN-1^LAB']);
    expect(keys(PID, PID.replace('^LAB^', '^OTHER^'))).toEqual(['SYN-1^LAB', 'SYN-1^OTHER']);
    expect(keys('PID|1||^^^LAB~SYN-2^^^LAB&1.2&ISO^MR||A^B')).toEqual(['SYN-2^LAB']);
    expect(keys('PID|1|EXT-7|||A^B')).toEqual(['EXT-7']);
  });

  it('of one identifier with two dates of birth, or else two names, are two', () => {
    expect(new Set(keys(PID, PID.replace('19940101', '19960202'))).size).toBe(2);
    expect(new Set(keys(PID, PID.replace('|19940101', '|').replace('FAMILY', 'OTHER'))).size).toBe(2);
    expect(new Set(keys(PID, PID.replace('FAMILY', 'MARRIED'))).size).toBe(1);
    expect(new Set(keys(PID, PID.replace('19940101', '1994'))).size).toBe(1);
  });

  it('without an identifier are never taken for one', () => {
    const [first, second] = keys('PID|1||||FAMILY^GIVEN||19940101|F', 'PID|2||||FAMILY^GIVEN||19940101|F');
    expect(first).not.toBe(second);
    expect(first).not.toContain('FAMILY');
    expect(keys('PID|1')).toEqual([null]);
  });

  it('are never named', () => {
    const all = JSON.stringify(
      take(MSH, `${PID}|||||||||||||MOTHER^NAMED`, 'NK1|1|MOTHER^NAMED|MTH', 'GT1|1||PAYER^NAMED', OBR, obx),
    );
    expect(all).not.toMatch(/FAMILY|GIVEN|MOTHER|PAYER|NAMED/u);
  });

  it('say their day of birth and a male sex', () => {
    const facts = (pid: string) => take(MSH, pid, OBR, obx).found.filter(({ kind }) => kind !== 'result');
    expect(facts('PID|1||1||A^B||199401|M')).toMatchObject([
      { kind: 'person', raw: 'PID-7 199401', pointer: 'PID-7', fact: { is: 'born', on: '1994-01' } },
      { kind: 'person', raw: 'PID-8 M', pointer: 'PID-8', fact: { is: 'male' } },
    ]);
    expect(facts('PID|1||1||A^B||1994|М')).toMatchObject([
      { fact: { on: '1994' } },
      { fact: { is: 'male' } },
    ]);
    expect(facts('PID|1||1||A^B|||F')).toEqual([]);
    expect(kinds(facts('PID|1||1||A^B||19940231|7'))).toEqual(['ask subject PID-7', 'ask subject PID-8']);
  });
});

describe('a file as a whole', () => {
  const obx = `OBX|1|NM|${NAME}||1||||||F`;

  it.each([
    ['ADT^A04', 'ADT^A04'],
    ['ACK', 'ACK'],
    ['ORM^O01', 'ORM^O01'],
    ['MDM^T02', 'MDM^T02'],
    ['', 'no type'],
  ])('of %s messages is refused', (type, said) => {
    const { code, message } = error(`${MSH.replace('ORU^R01', type)}\r${PID}\r`) ?? { code: '', message: '' };
    expect(code).toBe('hl7-not-results');
    expect(message).toContain(said);
    expect(message).toContain('accepted: laboratory results as ORU');
  });

  it.each(['ORU', 'ORU^R01^ORU_R01', 'ORU^R30', 'ORU^R32', 'OUL^R22^OUL_R22'])(
    'of %s messages is read',
    (type) => {
      expect(resultsOf(MSH.replace('ORU^R01', type), PID, OBR, obx)).toHaveLength(1);
    },
  );

  it('without a header, or with separators that part nothing, is refused', () => {
    expect(error(`${PID}\r${obx}`)?.code).toBe('hl7-no-header');
    expect(error('')?.code).toBe('hl7-no-header');
    expect(error(`MSH|||||\r${obx}`)?.code).toBe('hl7-separators');
  });

  it('of several messages points into each', () => {
    const adt = MSH.replace('ORU^R01', 'ADT^A08');
    const { found } = take(adt, PID, MSH, PID, OBR, obx, MSH, PID, OBR, obx, 'NTE|1|L|text');
    expect(kinds(found)).toEqual([
      'ignored MSH[1]',
      'born MSH[2] PID-7',
      'result MSH[2] OBX[1]',
      'born MSH[3] PID-7',
      'result MSH[3] OBX[1]',
      'ignored MSH[3] NTE[1]',
    ]);
  });

  it('that ends inside a segment is asked about, and the piece is not read', () => {
    const asked = (end: string) => {
      const taken = takeHl7([MSH, PID, OBR, obx, end].join('\r'));
      return 'error' in taken ? [] : kinds(taken.found).filter((one) => one.startsWith('ask'));
    };
    expect(asked(`OBX|2|NM|${NAME}||8`)).toEqual(['ask  OBX[2]']);
    expect(asked('OB')).toEqual(['ask  OBX[1]']);
    expect(asked('OBR|2|PL')).toEqual(['ask  OBR[2]']);
    expect(asked(`OBX|2|NM|${NAME}||8||||||F`)).toEqual([]);
    expect(asked('NTE|1|L|comment')).toEqual([]);
    // A last line that ends may lack a status.
    expect(asked(`OBX|2|NM|${NAME}||8\r`)).toEqual([]);
  });

  it('whose beginning or end is missing is asked about', () => {
    expect(kinds(take(obx, MSH, PID, OBR, obx).found)[0]).toBe('ask  line 1');
    expect(kinds(take('FHS|^~\\&', 'BHS|^~\\&', MSH, OBR, obx).found)[0]).toBe('ask  FHS');
    expect(kinds(take('BHS|^~\\&', MSH, OBR, obx, 'BTS|2').found)[0]).toBe('ask  BTS');
    expect(kinds(take('BHS|^~\\&', MSH, OBR, obx, 'BTS|01').found)).toEqual(['result OBX[1]']);
    expect(kinds(take(MSH, OBR, obx, 'DSC|77').found)).toContain('ask  DSC[1]');
    expect(kinds(take(MSH, OBR, obx, 'ADD|more').found)).toContain('ask  ADD[1]');
  });

  it('keeps an eye on what it does not read', () => {
    expect(kinds(take(MSH, PID, OBR, obx, 'ZBX|1|something').found)).toContain('ignored ZBX[1]');
    expect(kinds(take(MSH, PID, OBR).found)).toContain('ignored OBR[1]');
    expect(take(MSH.replace('|P|2.5.1', '|T|2.5.1'), OBR, obx).notes).toHaveLength(1);
  });

  it('is dated by its newest message', () => {
    expect(take(MSH, OBR, obx, MSH.replace('20260311', '20260315'), OBR, obx).issuedOn).toBe('2026-03-15');
    expect(take(MSH.replace('20260311120000+0300', '202603'), OBR, obx).issuedOn).toBeNull();
  });
});
