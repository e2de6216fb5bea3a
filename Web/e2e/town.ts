import { expect, type APIRequestContext } from '@playwright/test'
import { PASSWORD, Person } from './api'

export const YEAR = new Date().getUTCFullYear() - 1

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type Town = { id: string; agency: string; agencyName: string; coordinator: string; clerk: string; signatory: string; admin: string; auditor: string; report: string }

/** A jurisdiction of its own for each test, so that none sees what another does. */
export async function makeTown(request: APIRequestContext, { clerkMaySubmit = false, open = true } = {}): Promise<Town> {
  const id = `town-${Math.random().toString(36).slice(2, 10)}`
  const name = (role: string) => `${id}-${role}`
  const platform = await Person.signIn(request, 'admin')
  await platform.send('PUT', `tenants/${id}`, { name: '云溪县', level: 'county' })
  const agencyName = '云溪县水利局'
  await platform.send('PUT', `tenants/${id}/agencies/water`, { name: agencyName, kind: 'department', clerkMaySubmit })
  const people: [string, string, string | null][] = [
    ['coordinator', '林协调', null], ['tenantAdmin', '方管理', null], ['auditor', '沈审计', null], ['clerk', '陈填报', 'water'], ['signatory', '何审签', 'water'],
  ]
  for (const [role, person, agency] of people) {
    await platform.send('PUT', `tenants/${id}/users/${name(role.toLowerCase())}`, { name: person, password: PASSWORD, roles: [{ role, agency }] })
  }
  const coordinator = await Person.signIn(request, name('coordinator'))
  if (open) {
    const operation = (await coordinator.send('POST', `tenants/${id}/cycles/${YEAR}/open`)) as { id: string }
    await expect.poll(async () => ((await coordinator.send('GET', `operations/${operation.id}`)) as { state: string }).state).toBe('succeeded')
  }
  return {
    id, agency: 'water', agencyName, coordinator: name('coordinator'), clerk: name('clerk'), signatory: name('signatory'), admin: name('tenantadmin'), auditor: name('auditor'),
    report: `tenants/${id}/agencies/water/reports/${YEAR}`,
  }
}

/** A sound report as Word, as the same office in another jurisdiction has written it. */
export async function soundDocument(request: APIRequestContext): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const town = await makeTown(request)
  await fillReport(request, town)
  const clerk = await Person.signIn(request, town.clerk)
  return { name: `${YEAR}年度报告.docx`, mimeType: WORD, buffer: await clerk.file(`${town.report}/export?format=docx`) }
}

/** The report filled in without a browser. */
export async function fillReport(request: APIRequestContext, town: Town): Promise<void> {
  const clerk = await Person.signIn(request, town.clerk)
  const source = await Person.signIn(request, 'qinglan-coordinator')
  const content = (await source.send('GET', `tenants/qinglan/agencies/finance/reports/${YEAR}/export?format=json&version=1`)) as object
  await clerk.send('PUT', `${town.report}/content`, JSON.parse(JSON.stringify(content).replaceAll('青岚县财政局', town.agencyName).replaceAll('青岚县', '云溪县')))
}

/** The report filled in, and submitted, without a browser. */
export async function submitReport(request: APIRequestContext, town: Town): Promise<void> {
  await fillReport(request, town)
  await (await Person.signIn(request, town.signatory)).send('POST', `${town.report}/submit`)
}
