/** Tests of the conversation, the quickest first. */
import '../machines/taken.test.ts';
import '../machines/steps.test.ts';
import '../machines/next-question.test.ts';
import '../machines/questions.test.ts';
import '../machines/sheet.test.ts';
import '../machines/slip-views.test.ts';
import '../machines/picture.test.ts';
import '../machines/real-tables.test.ts';
import '../machines/gate.test.ts';
import '../machines/headless.test.ts';
import '../machines/sampling-date.test.ts';
import '../machines/consultation.test.ts';
import '../machines/practice.test.ts';
import '../machines/going-back.test.ts';
import '../machines/assessment.test.ts';
import '../machines/take-in.test.ts';
import '../machines/fill.test.ts';
