/** Tests of single rules, the quickest first: one file, so that a mutant is loaded once for all of them. */
import '../rules/gestation.test.ts';
import '../rules/dates.test.ts';
import '../rules/due.test.ts';
import '../rules/dating.test.ts';
import '../rules/avidity.test.ts';
import '../rules/earlier.test.ts';
import '../rules/earlier-igm.test.ts';
import '../rules/plan.test.ts';
import '../rules/compile.test.ts';
import '../rules/toy-layers.test.ts';
import '../rules/proof.test.ts';
import '../rules/readers.test.ts';
import '../rules/number.test.ts';
import '../rules/cut-off.test.ts';
import '../rules/read-text.test.ts';
import '../rules/predictive-value.test.ts';
import '../rules/classify-errors.test.ts';
