/** What is said of a file of many persons as a whole. */
import type { worklistWords as english } from '../en/reports-worklist.ts';
import type { Like } from '../like.ts';

const accepted =
  'принимается: CSV или TSV со столбцом для человека, FHIR Bundle, FHIR Bundle по одному в строке или сообщения HL7 v2; не более 200 МБ';

export const worklistWords: Like<typeof english> = {
  empty: `файл пуст; ${accepted}`,
  noRows: `в файле не найдено ни одного человека; ${accepted}`,
  noPerson: `ни один столбец не говорит, чья каждая строка; ${accepted}`,
  tooLarge: `файл больше 200 МБ; ${accepted}`,
  tooLong: 'один отчёт в файле длиннее 5 МБ',
  encoding: `файл не в UTF-8 и не в Windows-1251; ${accepted}`,
  format: `это не файл многих людей; ${accepted}`,
  cut: `файл кончается посреди своего JSON; ${accepted}`,
  entries: `в Bundle больше одного списка записей; ${accepted}`,
  entry: 'запись Bundle не является ресурсом или длиннее 5 МБ',
  nobody: 'результат никого не называет',
  internal: 'этого человека прочесть не удалось из-за ошибки программы; о его результатах ничего не сказано',
  stopped:
    'файл не удалось прочесть до конца: он изменён или удалён, или программа дала сбой; показанное неполно',
  noResult: 'не найдено ничего из того, что здесь читается',
  windows1251: 'не UTF-8: прочитано как Windows-1251',
  twoBirths: 'Под одним человеком стоят две даты рождения. Это результаты одного человека?',
  line: (number) => `строка ${number}`,
};
