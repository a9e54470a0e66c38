/** French: the words of an assessment. */
import type { Earlier } from '../../rules/vocabulary.ts';
import type { AssessWords } from '../../rules/words.ts';
import { actions, avoid, conclusions, facts, urgencies, values } from './clinical.ts';
import { guidelines } from './guidelines.ts';
import { practiceNames } from './practices.ts';
import { MONTHS, weeksInWords } from './dates.ts';
import { count, form } from './plural.ts';
import { datedMother, datedNewborn, timeInWords, timesMother, timesNewborn, timesUrgent } from './times.ts';
import { whyMother } from './why-mother.ts';
import { whyNewborn } from './why-newborn.ts';

const PATHOGENS = { toxoplasma: 'Toxoplasmose', rubella: 'Rubéole', cmv: 'CMV' } as const;

const why: { readonly [key: string]: string } = { ...whyMother, ...whyNewborn };
const mother = { said: timesMother, dated: datedMother };
const newborn = { said: timesNewborn, dated: datedNewborn };
const said: { readonly [key: string]: string } = guidelines;
const valueWords: { readonly [value: string]: string } = { ...values, ...practiceNames };
const practices: { readonly [id: string]: string } = practiceNames;

/** Days that say nothing without what they are counted to; other numbers have their unit in the name of the fact. */
const BEFORE: readonly string[] = ['history.rashDaysAgo', 'history.contactDaysAgo'];

/** A word that is missing is a fault of the program and must be seen, not a blank where a reason stood. */
function word(list: { readonly [key: string]: string }, key: string): string {
  const text = list[key];
  if (text === undefined) throw new Error(`no French words for "${key}"`);
  return text;
}

const fromIso = (iso: string) =>
  `${iso.slice(8, 10).replace(/^0/, '').replace(/^1$/, '1er')} ${MONTHS[MONTH_NUMBERS.indexOf(iso.slice(5, 7))] ?? ''} ${iso.slice(0, 4)}`;
const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** "5 semaines avant : IgG négatif, IgM positif". */
function sampleInWords({ weeksBefore, igg, igm, avidity }: Earlier): string {
  const said = [
    ['IgG', igg],
    ['IgM', igm],
    ['avidité', avidity],
  ] as const;
  const results = said.flatMap(([name, result]) =>
    result?.class === undefined ? [] : [`${name} ${valueWords[result.class] ?? result.class}`],
  );
  return `${weeksInWords(weeksBefore)} avant\u202f: ${results.join(', ')}`;
}

export const texts: AssessWords = {
  why: (key) => word(why, key),
  when: (key, subject, due) => {
    const texts = subject === 'newborn' ? newborn : mother;
    word(texts.said, key);
    return timeInWords(key, texts, due);
  },
  whenUrgent: (urgency) => timesUrgent[urgency],
  action: (code, pathogen, subject) => {
    const variants = actions[code];
    return (subject === 'newborn' ? variants.newborn : undefined) ?? variants[pathogen] ?? variants.any;
  },
  avoid: (code, pathogen) => avoid[code][pathogen] ?? avoid[code].any,
  says: (key) => word(said, key),
  title: (conclusion) => conclusions[conclusion].title,
  meaning: (conclusion, pathogen) => conclusions[conclusion].meaning[pathogen],
  urgency: (urgency) => urgencies[urgency].word,
  pathogen: (pathogen) => PATHOGENS[pathogen],
  fact: (path) => facts[path].short,
  value: (path, value) => {
    if (typeof value === 'object' && value !== null) return value.map(sampleInWords).join('\u202f; ');
    if (typeof value === 'number' && BEFORE.includes(path)) return `${count(value, 'jour', 'jours')} avant`;
    return valueWords[String(value)] ?? String(value);
  },
  record: {
    sample: (subject, gestation, ageDays) => {
      if (subject === 'planning') return 'Prélèvement avant une grossesse';
      if (subject === 'newborn')
        return ageDays === null
          ? 'Enfant, âge non connu'
          : `Enfant, prélèvement à l’âge de ${count(ageDays, 'jour', 'jours')}`;
      return gestation === null ? 'Terme au prélèvement non connu' : `Prélèvement à ${gestation} SA`;
    },
    sampledOn: (date) => `fait le ${fromIso(date)}`,
    printed: (values) => `Imprimé\u202f: ${values.join('\u202f; ')}.`,
    limits: ({ negativeBelow, positiveFrom, lowBelow, highFrom }) => {
      const [below, from] = [negativeBelow ?? lowBelow, positiveFrom ?? highFrom];
      const [two] = [below, from].filter((bound) => bound !== undefined);
      return below === from || below === undefined || from === undefined
        ? `limite ${two ?? ''}`
        : `limites ${below} et ${from}`;
    },
    cutOffRule: (names) =>
      `${names.join(', ')}\u202f: lu selon la règle de ±10\u202f% du laboratoire CIR\u202f; le compte rendu n’imprime qu’un seuil.`,
    window: (week) =>
      week < 0
        ? `Avidité élevée\u202f: une infection plus tard que ${-week} ${form(-week, 'semaine', 'semaines')} avant les dernières règles est peu probable.`
        : `Avidité élevée\u202f: une infection après ${week} SA est peu probable.`,
    todo: 'À faire',
    more: (n) => `Et ${n} de plus\u202f: voir le résultat complet.`,
    practice: (id) => `Pratique du site\u202f: ${practices[id] ?? id}.`,
    obtain: 'Changerait la réponse',
    avoid: 'À ne pas faire',
    rows: 'Lignes',
    content: (software, version, reviewed) =>
      `Torchlight ${software}, tables ${version}, ${reviewed === null ? 'non relues par un clinicien' : `relues le ${fromIso(reviewed)}`}.`,
    support:
      'Aide à la décision, à confirmer cliniquement\u202f; appuie le jugement clinique, ne le remplace pas.',
  },
};
