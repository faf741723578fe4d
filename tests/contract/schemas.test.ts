import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv, type SchemaObject } from 'ajv'
import { expect, test } from 'vitest'
import { LOGS_VERSION, logsResultSchema } from '#shared/contract/logs'
import { LOOK_UP_VERSION, lookUpResultSchema } from '#shared/contract/look-up'
import { CHECK_VERSION, checkResultSchema } from '#shared/report/check-result'
import { CHECK_UP_VERSION, checkUpResultSchema } from '#shared/report/check-up-result'
import { REPORT_VERSION, reportSchema } from '#shared/report/report-schema'
import { CASE_VERSION, visitRecord } from '#shared/session/visit-record'

// Others write and read these formats by their schemas. A change that shows up here is a change for them: it takes the next
// version, and `npm run schemas`.
test.each([
  { name: 'case', version: CASE_VERSION, schema: visitRecord },
  { name: 'report', version: REPORT_VERSION, schema: reportSchema },
  { name: 'check', version: CHECK_VERSION, schema: checkResultSchema },
  { name: 'check-up', version: CHECK_UP_VERSION, schema: checkUpResultSchema },
  { name: 'logs', version: LOGS_VERSION, schema: logsResultSchema },
  { name: 'look-up', version: LOOK_UP_VERSION, schema: lookUpResultSchema },
])('the published schema of the $name format is the one the program goes by', async ({ name, version, schema }) => {
  const published = toJsonSchema(schema, { typeMode: 'input' })
  expect(new Ajv().validateSchema(published as SchemaObject)).toBe(true)
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    `../../assets/schemas/${name}-${version}.schema.json`,
  )
})
