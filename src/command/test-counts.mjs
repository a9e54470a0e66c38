/** Reads what vitest and Playwright report about themselves into one way of counting. */

/** @typedef {{ passed: number, failed: number, notes: string[] }} Count */

/**
 * @param {any} report vitest's JSON report
 * @param {boolean} good whether vitest ended well
 * @returns {Count}
 */
export function countVitest(report, good) {
  if (!report) return { passed: 0, failed: 1, notes: ['failed: vitest wrote no report'] };
  /** @type {any[]} */
  const files = report.testResults;
  const notes = files.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status !== 'passed' && test.status !== 'failed')
      .map((/** @type {any} */ test) => `skipped: ${test.fullName} (marked so in its file)`),
  );
  // A file that does not even load holds no test that could fail.
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return atLeastOne({ passed: report.numPassedTests, failed, notes }, good, 'vitest');
}

/**
 * @param {any} report Playwright's JSON report
 * @param {boolean} good whether Playwright ended well
 * @returns {Count}
 */
export function countPlaywright(report, good) {
  if (!report) return { passed: 0, failed: 1, notes: ['failed: playwright wrote no report'] };
  const { expected, unexpected, flaky } = report.stats;
  const notes = specs(report).flatMap((spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => test.status === 'skipped')
      .map((/** @type {any} */ test) => `skipped: ${spec.title} (${reason(test)})`),
  );
  return atLeastOne({ passed: expected, failed: unexpected + flaky, notes }, good, 'playwright');
}

/**
 * All specs of Playwright's JSON report, or of one suite in it.
 * @param {any} suite
 * @returns {any[]}
 */
export function specs(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
}

/** @param {any} test */
function reason(test) {
  const mark = test.annotations.find((/** @type {any} */ one) => one.type === 'skip');
  return mark?.description ?? 'no reason given';
}

/**
 * A tool that ends badly without a failed test (an error outside the tests) has failed all the same.
 * @param {Count} count
 * @param {boolean} good
 * @param {string} tool
 * @returns {Count}
 */
function atLeastOne(count, good, tool) {
  if (good || count.failed > 0) return count;
  return { ...count, failed: 1, notes: [...count.notes, `failed: ${tool} ended with an error`] };
}
