/** The words of the library; they load with it. */
import {
  axisWords as axes,
  chartWords as charts,
  periodWords as periods,
  seriesWords as series,
} from '../../words/en/charts.ts';
import { libraryUi as page } from '../../words/en/library-ui.ts';
import { libraryWords as library } from '../../words/en/library.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const libraryUi = live<Language['libraryUi']>((all) => all.libraryUi, page);
export const libraryWords = live<Language['libraryWords']>((all) => all.libraryWords, library);
export const chartWords = live<Language['chartWords']>((all) => all.chartWords, charts);
export const seriesWords = live<Language['seriesWords']>((all) => all.seriesWords, series);
export const periodWords = live<Language['periodWords']>((all) => all.periodWords, periods);
export const axisWords = live<Language['axisWords']>((all) => all.axisWords, axes);
