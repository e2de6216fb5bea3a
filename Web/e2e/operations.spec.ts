import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, YEAR } from './town'

test('long work is listed with how it ended, narrowed by the address, and opened', async ({ page, request }) => {
  const town = await makeTown(request)
  const coordinator = await Person.signIn(request, town.coordinator)
  const { id } = (await coordinator.send('POST', `tenants/${town.id}/cycles/${YEAR}/bulk`, { action: 'approve', agencies: ['water'] })) as { id: string }
  await expect.poll(async () => ((await coordinator.send('GET', `operations/${id}`)) as { state: string }).state).toBe('failed')
  await signIn(page, town.auditor, { path: `/app/admin/${town.id}/operations` })
  await expect(page.getByRole('row', { name: /开启年度.*1 \/ 1.*已完成/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /批量审核.*0 \/ 1 失败 1.*部分失败/ })).toBeVisible()

  await page.getByRole('combobox', { name: '状态' }).click()
  await page.locator('.ant-select-item-option', { hasText: '部分失败' }).click()
  await expect(page).toHaveURL(/state=failed/)
  await expect(page.getByRole('row', { name: /开启年度/ })).toHaveCount(0)
  await page.getByRole('button', { name: '查看 批量审核 的明细' }).click()
  await expect(page).toHaveURL(/id=/)
  await expect(page.getByRole('dialog').getByText('云溪县水利局')).toBeVisible()
})

test('what is under way moves by itself', async ({ page }) => {
  const row = { id: 'qinglan-1', tenant: 'qinglan', kind: 'bulk.publish', year: YEAR, dryRun: false, total: 4, done: 1, failed: 0, state: 'running', by: 'qinglan-coordinator', startedAt: '2026-01-12T02:00:00Z', finishedAt: null }
  const progress = (done: number, event: string) => `event: ${event}\ndata: ${JSON.stringify({ id: row.id, total: 4, done, failed: 0, state: event === 'finished' ? 'succeeded' : 'running' })}\n\n`
  let isOver = false
  let tell = () => undefined as void
  const told = new Promise<void>((resolve) => {
    tell = resolve
  })
  const now = () => (isOver ? { ...row, done: 4, state: 'succeeded', finishedAt: '2026-01-12T02:01:00Z' } : row)
  await page.route('**/api/v1/operations?*', (route) => route.fulfill({ json: { items: [now()], next: null } }))
  await page.route('**/api/v1/operations/qinglan-1', (route) => route.fulfill({ json: { ...now(), items: [] } }))
  await page.route('**/api/v1/operations/qinglan-1/events', async (route) => {
    await told
    isOver = true
    await route.fulfill({ contentType: 'text/event-stream', body: progress(4, 'finished') })
  })
  await signIn(page, 'qinglan-coordinator', { path: '/app/admin/qinglan/operations' })
  await expect(page.getByRole('row', { name: /批量公布.*1 \/ 4.*办理中/ })).toBeVisible()
  tell()
  await expect(page.getByRole('row', { name: /批量公布.*4 \/ 4.*已完成/ })).toBeVisible()
})
