/** A consultation over the real tables. */
import { createActor, type Actor } from 'xstate';
import { findTable } from '../rules/compile.ts';
import { questions } from '../tables/questions.ts';
import { tables } from '../tables/tables.ts';
import type { Services, Shelf } from './consultation-context.ts';
import { consultationMachine } from './consultation.ts';

export const shelf: Shelf = {
  questions,
  compiled: (pathogen, subject) => findTable(tables, pathogen, subject),
};

/** A running consultation. `services` turn a decision into what is shown. */
export function createConsultation(services: Services): Actor<typeof consultationMachine> {
  return createActor(consultationMachine, { input: { services, shelf } }).start();
}
