/** The proof's worker: it checks the tables of this build, away from the page. */
import { startProver, type FromProver, type ToProver } from './proof/session.ts';
import { spaces } from './proof/space.ts';
import { tables } from './tables/tables.ts';

const take = startProver((message: FromProver) => postMessage(message), tables, spaces);
addEventListener('message', ({ data }: MessageEvent<ToProver>) => void take(data));
