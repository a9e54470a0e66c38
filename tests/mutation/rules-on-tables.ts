/** Tests of rules over the shipped tables, the quickest first. */
import '../rules/window.test.ts';
import '../rules/kits.test.ts';
import '../rules/record.test.ts';
import '../rules/classify.test.ts';
import '../rules/read-line.test.ts';
import '../rules/weigh.test.ts';
import '../rules/decide.test.ts';
import '../rules/four-rows.test.ts';
import '../rules/compare.test.ts';
import '../rules/because.test.ts';
import '../rules/printed.test.ts';
import '../rules/what-if.test.ts';
import '../rules/open-facts.test.ts';
