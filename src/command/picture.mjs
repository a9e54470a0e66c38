/** `npm run picture`: draws the machine into ARCHITECTURE.md. */
import { runModule } from './run-module.mjs';

await runModule('src/command/draw-machine.ts');
