/** German: the words of an assessment. */
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

const PATHOGENS = { toxoplasma: 'Toxoplasma', rubella: 'Röteln', cmv: 'CMV' } as const;

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
  if (text === undefined) throw new Error(`no German words for "${key}"`);
  return text;
}

const fromIso = (iso: string) =>
  `${iso.slice(8, 10).replace(/^0/, '')}. ${MONTHS[MONTH_NUMBERS.indexOf(iso.slice(5, 7))] ?? ''} ${iso.slice(0, 4)}`;
const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** "5 Wochen vorher: IgG negativ, IgM positiv". */
function sampleInWords({ weeksBefore, igg, igm, avidity }: Earlier): string {
  const said = [
    ['IgG', igg],
    ['IgM', igm],
    ['Avidität', avidity],
  ] as const;
  const results = said.flatMap(([name, result]) =>
    result?.class === undefined ? [] : [`${name} ${valueWords[result.class] ?? result.class}`],
  );
  return `${weeksInWords(weeksBefore)} vorher: ${results.join(', ')}`;
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
    if (typeof value === 'object' && value !== null) return value.map(sampleInWords).join('; ');
    if (typeof value === 'number' && BEFORE.includes(path)) return `${count(value, 'Tag', 'Tage')} vorher`;
    return valueWords[String(value)] ?? String(value);
  },
  record: {
    sample: (subject, gestation, ageDays) => {
      if (subject === 'planning') return 'Probe vor einer Schwangerschaft';
      if (subject === 'newborn')
        return ageDays === null
          ? 'Säugling, Alter nicht bekannt'
          : `Säugling, Probe im Alter von ${count(ageDays, 'Tag', 'Tagen')}`;
      return gestation === null
        ? 'Schwangerschaftswoche bei der Probenahme nicht bekannt'
        : `Probe mit ${gestation} Wochen`;
    },
    sampledOn: (date) => `entnommen am ${fromIso(date)}`,
    printed: (values) => `Gedruckt: ${values.join('; ')}.`,
    limits: ({ negativeBelow, positiveFrom, lowBelow, highFrom }) => {
      const [below, from] = [negativeBelow ?? lowBelow, positiveFrom ?? highFrom];
      const [two] = [below, from].filter((bound) => bound !== undefined);
      return below === from || below === undefined || from === undefined
        ? `Grenzwert ${two ?? ''}`
        : `Grenzwerte ${below} und ${from}`;
    },
    cutOffRule: (names) =>
      `${names.join(', ')}: nach der ±10-%-Regel des CIR-Labors gelesen; der Befund druckt nur einen Cut-off.`,
    window: (week) =>
      week < 0
        ? `Hohe Avidität: Eine Infektion später als ${-week} ${form(-week, 'Woche', 'Wochen')} vor der letzten Periode ist unwahrscheinlich.`
        : `Hohe Avidität: Eine Infektion nach ${week} vollendeten Schwangerschaftswochen ist unwahrscheinlich.`,
    todo: 'Zu tun',
    more: (n) => `Und ${n} weitere: siehe das vollständige Ergebnis.`,
    practice: (id) => `Vorgehen des Standorts: ${practices[id] ?? id}.`,
    obtain: 'Würde die Antwort ändern',
    avoid: 'Nicht zu tun',
    rows: 'Zeilen',
    content: (software, version, reviewed) =>
      `Torchlight ${software}, Tabellen ${version}, ${reviewed === null ? 'nicht klinisch geprüft' : `geprüft ${fromIso(reviewed)}`}.`,
    support:
      'Entscheidungshilfe, klinisch bestätigen; unterstützt das klinische Urteil und ersetzt es nicht.',
  },
};
