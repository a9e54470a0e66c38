/** A consultation over the real tables. */
import { createActor, type Actor } from 'xstate';
import { compile, type Compiled } from '../rules/compile.ts';
import type { Pathogen, Subject } from '../rules/vocabulary.ts';
import { questions } from '../tables/questions.ts';
import { tables } from '../tables/tables.ts';
import type { Services, Shelf } from './consultation-context.ts';
import { consultationMachine } from './consultation.ts';

const compiledTables = new Map<string, Compiled | null>();

/** The table of a pathogen and subject, ready to run; null where there is none, or where it does not compile. */
function compiledFor(pathogen: Pathogen, subject: Subject): Compiled | null {
  const table = tables.find((one) => one.pathogen === pathogen && one.subjects.includes(subject));
  if (table === undefined) return null;
  let compiled = compiledTables.get(table.id);
  if (compiled === undefined) {
    try {
      compiled = compile(table);
    } catch {
      compiled = null;
    }
    compiledTables.set(table.id, compiled);
  }
  return compiled;
}

export const shelf: Shelf = { questions, compiled: compiledFor };

/** A running consultation. `services` turn a decision into what is shown. */
export function createConsultation(services: Services): Actor<typeof consultationMachine> {
  return createActor(consultationMachine, { input: { services, shelf } }).start();
}
