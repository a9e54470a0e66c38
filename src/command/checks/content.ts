/** Everything that ships together and has to agree. Tests hand in broken copies of it. */
import type { Kit } from '../../rules/aids.ts';
import type { GuidelineStatement } from '../../rules/guidelines.ts';
import type { DueTime } from '../../rules/due.ts';
import type { Question } from '../../rules/question.ts';
import type { FactSpec, Table } from '../../rules/table.ts';
import type { ActionCode, FactPath } from '../../rules/vocabulary.ts';
import { motherOrder, newbornOrder } from '../../tables/action-order.ts';
import { brings, onThisSerum } from '../../tables/action-results.ts';
import { guidelineFacts } from '../../tables/guideline-facts.ts';
import { guidelines } from '../../tables/guidelines.ts';
import { KITS } from '../../tables/kits.ts';
import { PRACTICES, type Practice } from '../../tables/practices.ts';
import { questions } from '../../tables/questions.ts';
import { sources } from '../../tables/sources.ts';
import { tables } from '../../tables/tables.ts';
import type { TimeSources } from '../../tables/times-marks.ts';
import { timesNewborn } from '../../tables/times-newborn.ts';
import { times } from '../../tables/times.ts';
import { titles as de } from '../../words/de/titles.ts';
import { guidelines as guidelineWords } from '../../words/en/guidelines.ts';
import { practiceNames } from '../../words/en/practices.ts';
import { practiceWords } from '../../words/en/site.ts';
import { timesMother, timesNewborn as timeWordsNewborn } from '../../words/en/times.ts';
import { whyMother } from '../../words/en/why-mother.ts';
import { whyNewborn } from '../../words/en/why-newborn.ts';
import { titles as es } from '../../words/es/titles.ts';
import { titles as fr } from '../../words/fr/titles.ts';
import { titles as it } from '../../words/it/titles.ts';
import type { LanguageCode } from '../../words/languages.ts';
import { titles as pt } from '../../words/pt/titles.ts';
import { titles as ru } from '../../words/ru/titles.ts';

type Words = { readonly [key: string]: string };
type Times = { readonly [key: string]: DueTime & TimeSources };

export interface Content {
  readonly tables: readonly Table[];
  readonly order: { readonly mother: readonly ActionCode[]; readonly newborn: readonly ActionCode[] };
  readonly brings: { readonly [code in ActionCode]?: FactPath };
  readonly onThisSerum: readonly string[];
  readonly times: { readonly mother: Times; readonly newborn: Times };
  readonly timeWords: { readonly mother: Words; readonly newborn: Words };
  readonly why: Words;
  readonly sources: { readonly [id: string]: unknown };
  readonly questions: readonly Question[];
  readonly kits: readonly Kit[];
  readonly practices: readonly Practice[];
  readonly practiceWords: { readonly names: Words; readonly says: Words };
  readonly guidelines: readonly GuidelineStatement[];
  readonly guidelineFacts: { readonly [fact: string]: FactSpec };
  readonly guidelineWords: Words;
  /** What stands in English in the tables, in the other languages. */
  readonly titles: { readonly [language in Exclude<LanguageCode, 'en'>]: Words };
}

export const shipped: Content = {
  tables,
  order: { mother: motherOrder, newborn: newbornOrder },
  brings,
  onThisSerum,
  times: { mother: times, newborn: timesNewborn },
  timeWords: { mother: timesMother, newborn: timeWordsNewborn },
  why: { ...whyMother, ...whyNewborn },
  sources,
  questions,
  kits: KITS,
  practices: PRACTICES,
  practiceWords: { names: practiceNames, says: practiceWords },
  guidelines,
  guidelineFacts,
  guidelineWords,
  titles: { ru, es, de, fr, pt, it },
};
