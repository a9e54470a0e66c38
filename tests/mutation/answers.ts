/** Tests of what is made of a decision, over small tables: view, reasons, what if, the record, the whole answer. */
import '../rules/view.test.ts';
import '../rules/analyte.test.ts';
import '../rules/fold.test.ts';
import '../rules/aids.test.ts';
import '../rules/case-across.test.ts';
import '../rules/agreement.test.ts';
import '../rules/guidelines-toy.test.ts';
import '../rules/because-toy.test.ts';
import '../rules/next-test-toy.test.ts';
import '../rules/what-if-toy.test.ts';
import '../rules/open-outcomes-toy.test.ts';
import '../rules/assertions-edges.test.ts';
import '../rules/assess-toy.test.ts';
import '../rules/record-toy.test.ts';
import '../rules/timeline.test.ts';
