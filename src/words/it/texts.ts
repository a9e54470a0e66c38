/** Italian: the words of an assessment. */
import type { Earlier } from '../../rules/vocabulary.ts';
import type { AssessWords } from '../../rules/words.ts';
import { actions, avoid, conclusions, facts, urgencies, values } from './clinical.ts';
import { MONTHS, weeksInWords } from './dates.ts';
import { count, elided } from './grammar.ts';
import { guidelines } from './guidelines.ts';
import { practiceNames } from './practices.ts';
import { datedMother, datedNewborn, timeInWords, timesMother, timesNewborn, timesUrgent } from './times.ts';
import { whyMother } from './why-mother.ts';
import { whyNewborn } from './why-newborn.ts';

const PATHOGENS = { toxoplasma: 'Toxoplasma', rubella: 'Rosolia', cmv: 'CMV' } as const;

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
  if (text === undefined) throw new Error(`no Italian words for "${key}"`);
  return text;
}

const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** "2026-12-04" as "4 dicembre 2026". */
const fromIso = (iso: string) =>
  `${iso.slice(8, 10).replace(/^0/, '').replace(/^1$/, '1º')} ${MONTHS[MONTH_NUMBERS.indexOf(iso.slice(5, 7))] ?? ''} ${iso.slice(0, 4)}`;

/** "5 settimane prima: IgG negativo, IgM positivo". */
function sampleInWords({ weeksBefore, igg, igm, avidity }: Earlier): string {
  const named = [
    ['IgG', igg],
    ['IgM', igm],
    ['avidità', avidity],
  ] as const;
  const results = named.flatMap(([name, result]) =>
    result?.class === undefined ? [] : [`${name} ${valueWords[result.class] ?? result.class}`],
  );
  return `${weeksInWords(weeksBefore)} prima: ${results.join(', ')}`;
}

export const texts: AssessWords = {
  why: (key) => word(why, key),
  when: (key, subject, due) => {
    const words = subject === 'newborn' ? newborn : mother;
    word(words.said, key);
    return timeInWords(key, words, due);
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
    if (typeof value === 'object' && value !== null) return value.map(sampleInWords).join('; ');
    if (typeof value === 'number' && BEFORE.includes(path))
      return `${count(value, 'giorno', 'giorni')} prima`;
    return valueWords[String(value)] ?? String(value);
  },
  record: {
    sample: (subject, gestation, ageDays) => {
      if (subject === 'planning') return 'Campione prima di una gravidanza';
      if (subject === 'newborn')
        return ageDays === null
          ? 'Lattante, età non nota'
          : `Lattante, campione a ${count(ageDays, 'giorno', 'giorni')} di vita`;
      return gestation === null
        ? 'Settimana di gravidanza al prelievo non nota'
        : `Campione a ${gestation} settimane`;
    },
    sampledOn: (date) => elided(`prelevato il ${fromIso(date)}`),
    printed: (printed) => `Stampato: ${printed.join('; ')}.`,
    limits: ({ negativeBelow, positiveFrom, lowBelow, highFrom }) => {
      const [below, from] = [negativeBelow ?? lowBelow, positiveFrom ?? highFrom];
      const [one] = [below, from].filter((bound) => bound !== undefined);
      return below === from || below === undefined || from === undefined
        ? `limite ${one ?? ''}`
        : `limiti ${below} e ${from}`;
    },
    cutOffRule: (names) =>
      `${names.join(', ')}: letto con la regola ±10% del laboratorio CIR; il referto stampa un solo cut-off.`,
    window: (week) =>
      week < 0
        ? `Avidità alta: improbabile un’infezione successiva a ${count(-week, 'settimana', 'settimane')} prima dell’ultima mestruazione.`
        : `Avidità alta: improbabile un’infezione dopo la settimana ${week} di gravidanza.`,
    todo: 'Da fare',
    more: (n) => `E altro (${n}): vedere il risultato completo.`,
    practice: (id) => `Prassi della sede: ${practices[id] ?? id}.`,
    obtain: 'Cambierebbe la risposta',
    avoid: 'Da non fare',
    rows: 'Righe',
    content: (software, version, reviewed) =>
      `Torchlight ${software}, tabelle ${version}, ${reviewed === null ? 'non revisionate da un clinico' : elided(`revisionate il ${fromIso(reviewed)}`)}.`,
    support:
      'Supporto alla decisione, confermare clinicamente; sostiene il giudizio clinico e non lo sostituisce.',
  },
};
