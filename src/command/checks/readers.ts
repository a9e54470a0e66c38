/** What the readers of `rules/readers.ts` can answer, and which parts of a case they look at. */
import type { EarlierFact, Reader } from '../../rules/table.ts';
import type { FactPath, Subject } from '../../rules/vocabulary.ts';

type Earlier = { readonly values: readonly string[]; readonly from: readonly FactPath[] };

const NO_YES = ['no', 'yes'];
const earlier: { readonly [what in EarlierFact]: Earlier } = {
  negative: {
    values: ['none', 'vaccinated', 'vaccine-recent', 'near', 'unclear', 'other', 'same'],
    from: ['previous', 'gestation', 'series'],
  },
  grey: { values: NO_YES, from: ['previous', 'gestation'] },
  'positive-before': {
    values: ['none', 'recent', 'old'],
    from: ['previous', 'gestation', 'results.igg'],
  },
  lost: { values: NO_YES, from: ['previous', 'results.igg'] },
  'first-positive': {
    values: ['none', 'unknown', 'negative', 'reactive'],
    from: ['previous', 'gestation', 'results.igg'],
  },
  'igm-in-pregnancy': { values: NO_YES, from: ['previous', 'gestation'] },
  'igm-run': { values: ['none', 'early', 'late'], from: ['previous', 'results.igm'] },
  'negative-old-enough': { values: NO_YES, from: ['previous'] },
  'negative-ever': { values: NO_YES, from: ['previous'] },
  'negative-after': { values: NO_YES, from: ['previous', 'gestation'] },
  any: { values: NO_YES, from: ['previous'] },
  'any-sample': { values: ['none', 'some'], from: ['previous'] },
  'infant-negatives': { values: ['none', 'one', 'two'], from: ['previous', 'ageDays', 'results.igg'] },
  rebound: { values: NO_YES, from: ['previous'] },
  'igg-before-contact': { values: NO_YES, from: ['previous', 'history.contactDaysAgo'] },
};
const readsVaccine: readonly EarlierFact[] = ['negative', 'grey'];

/** Every value a reader can give, for the subjects of its table. */
export function valuesOf(reader: Reader, subjects: readonly Subject[]): readonly string[] {
  const steps = 'bands' in reader ? reader.bands.map(({ is }) => is) : [];
  switch (reader.by) {
    case 'class':
      return Object.keys(reader.groups);
    case 'value':
      return [...Object.keys(reader.groups), reader.other];
    case 'number':
      return [...steps, reader.above, reader.unknown, ...(reader.none === undefined ? [] : [reader.none])];
    case 'exposure':
      return [...steps, reader.inPregnancy, reader.longAgo, reader.none, reader.unknown];
    case 'week':
      return [
        ...steps,
        reader.above,
        reader.unknown,
        ...(subjects.includes('planning') ? [reader.planning] : []),
      ];
    case 'subject':
      return subjects;
    case 'avidity-methods':
      return ['agree', 'disagree'];
    case 'avidity-from':
      return ['other', 'earlier'];
    case 'any-of':
      return reader.asked.length === 0 ? NO_YES : [...NO_YES, 'unknown'];
    case 'best-of':
      return [...reader.order, 'none'];
    case 'earlier':
      // A run that closes at once is never early.
      return earlier[reader.what].values.filter((value) => value !== 'early' || (reader.days ?? 0) > 0);
    case 'avidity':
      return ['none', 'low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'];
  }
}

/** Every part of a case whose change can change what a reader gives, for the subjects of its table. */
export function inputsOf(reader: Reader, subjects: readonly Subject[]): readonly FactPath[] {
  return pathsOf(reader).filter((path) => path !== 'gestation' || subjects.includes('pregnant'));
}

function pathsOf(reader: Reader): readonly FactPath[] {
  switch (reader.by) {
    case 'class':
    case 'value':
    case 'number':
      return [reader.path];
    case 'exposure':
      return [reader.path, 'gestation'];
    case 'week':
      return reader.of === 'sample' ? ['gestation'] : ['gestation', 'previous', 'results.igg'];
    case 'subject':
      return [];
    case 'avidity-methods':
      return ['results.avidity', 'results.secondAvidity'];
    case 'avidity-from':
      return ['results.avidity', 'results.secondAvidity', 'previous', 'history.treated'];
    case 'any-of':
      return [...reader.paths, ...reader.asked];
    case 'best-of':
      return reader.paths;
    case 'earlier': {
      const isVaccine = readsVaccine.includes(reader.what) && reader.zones.vaccineWeeks !== null;
      return [...earlier[reader.what].from, ...(isVaccine ? (['history.weeksSinceVaccine'] as const) : [])];
    }
    case 'avidity':
      return [
        'results.avidity',
        'results.secondAvidity',
        'previous',
        'gestation',
        'settings.avidityExcludesWeeks',
        'history.treated',
      ];
  }
}
