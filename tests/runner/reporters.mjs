/**
 * A line for each test, and the report that `npm test` counts from where it asks for one.
 * @returns {import('@playwright/test').ReporterDescription[]}
 */
export function reporters() {
  const report = process.env['TEST_REPORT']
  return report ? [['list'], ['json', { outputFile: report }]] : [['list']]
}
