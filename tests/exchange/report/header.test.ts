/** Headings of tables and labels of reports. */
import { describe, expect, it, test } from 'vitest';
import { readHeader } from '../../../src/exchange/report/header.ts';
import type { HeaderMeaning } from '../../../src/exchange/report/header.ts';
import { readPersonText } from '../../../src/exchange/report/person-text.ts';

describe('a heading', () => {
  it.each<[text: string, is: HeaderMeaning | null]>([
    ...(
      [
        'patient_id',
        'PatientId',
        'Patient ID:',
        'MRN',
        '№ карты',
        'Patienten-Nr.',
        'N° dossier',
        'PESEL',
      ] as const
    ).map((text): [string, HeaderMeaning] => [text, 'person']),
    ['ФИО', 'person-name'],
    ['Ф.И.О. пациента', 'person-name'],
    ['sampleDate', 'drawn'],
    ['SAMPLE_DATE', 'drawn'],
    ['Date collected', 'drawn'],
    ['Дата взятия биоматериала', 'drawn'],
    ['Entnahmedatum', 'drawn'],
    ['Date de prélèvement', 'drawn'],
    ['Data prelievo', 'drawn'],
    ['Fecha de extracción', 'drawn'],
    ['Data da coleta', 'drawn'],
    ['Data pobrania', 'drawn'],
    ['Sample date (YYYY-MM-DD)', 'drawn'],
    ['Дата взятия (дд.мм.гггг)', 'drawn'],
    // Days that are not the draw.
    ['Report date', 'issued'],
    ['Дата выдачи', 'issued'],
    ['Date received', 'received'],
    ['Дата поступления', 'received'],
    ['Date', 'date'],
    ['Дата', 'date'],
    ['Data badania', 'date'],
    ['Test', 'test'],
    ['Показатель', 'test'],
    ['LOINC', 'code'],
    ['Result', 'value'],
    ['Результат', 'value'],
    ['Ergebnis', 'value'],
    ['Wynik', 'value'],
    ['Result (IU/mL)', 'value'],
    ['Units', 'unit'],
    ['Ед. изм.', 'unit'],
    ['Reference range', 'range'],
    ['Референсные значения', 'range'],
    ['Valori di riferimento', 'range'],
    ['Cut-off', 'range'],
    ['Interpretation', 'said'],
    ['Comment', 'comment'],
    ['Комментарий', 'comment'],
    ['Method', 'method'],
    ['Тест-система', 'method'],
    ['Lab', 'laboratory'],
    ['Status', 'status'],
    ['Биоматериал', 'specimen'],
    ['Accession No.', 'sample-id'],
    ['Gestational age (weeks)', 'week'],
    ['Срок беременности, нед.', 'week'],
    ['SSW', 'week'],
    ['EDD', 'due-date'],
    ['ПДР', 'due-date'],
    ['LMP', 'last-period'],
    ['DDR', 'last-period'],
    ['DOB', 'born'],
    ['Дата рождения', 'born'],
    ['Age (days)', 'age-days'],
    ['Возраст, дней', 'age-days'],
    ['Age (years)', 'age'],
    ['Sex', 'sex'],
    ['Пол', 'sex'],
    ['Pregnant', 'subject'],
    ['Doctor', 'administrative'],
    // What may mean two things, or more than the table knows.
    ['Name', null],
    ['Gestational age (days)', null],
    ['Result (previous)', null],
    ['Date (born)', null],
    ['Rubella IgG', null],
    ['Previous result', null],
    ['', null],
    ['result result', null],
  ])('%j', (text, is) => {
    expect(readHeader(text)).toBe(is);
  });

  test('in letters of two alphabets is the same', () => {
    // Latin c, a, o and e among the Cyrillic ones.
    expect(readHeader('Рeзультaт')).toBe('value');
    expect(readHeader('Cрок берeменнoсти')).toBe('week');
  });

  test('of any length is no heading', () => {
    for (const text of ['aB'.repeat(50_000), '('.repeat(100_000), 'result ('.repeat(20_000)])
      expect(readHeader(text)).toBeNull();
  });
});

test('a text names the week, the due date or the last period wherever they stand in it', () => {
  expect(readPersonText('Gestational age at sampling, weeks')).toBe('week');
  expect(readPersonText('Delivery date Estimated from last menstrual period')).toBe('due-date');
  expect(readPersonText('First day of last menstrual period')).toBe('last-period');
  expect(readPersonText('Предполагаемая дата родов по УЗИ')).toBe('due-date');
  expect(readPersonText('SA')).toBe('week');
  // Short forms count only alone.
  expect(readPersonText('SA node')).toBeNull();
  expect(readPersonText('Toxo IgG')).toBeNull();
  expect(readPersonText('Fundal height')).toBeNull();
});
