import { readFile } from 'node:fs/promises'
import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, submitReport } from './town'

test('an auditor finds who changed what, narrows the log by the address, and takes it along', async ({ page, request }) => {
  const town = await makeTown(request)
  await submitReport(request, town)
  await (await Person.signIn(request, town.admin)).send('PUT', `tenants/${town.id}/agencies/water`, { name: '云溪县水务局', kind: 'department', clerkMaySubmit: true })
  await signIn(page, town.auditor, { path: `/app/admin/${town.id}/agencies` })
  await page.getByRole('link', { name: '审计日志' }).click()
  const line = page.getByRole('row', { name: /方管理.*修改机关.*机关 云溪县水务局/ })
  await expect(line.getByText('填报人可报送')).toBeVisible()
  await expect(line).toContainText('云溪县水利局 → 云溪县水务局')
  await expect(line).toContainText('127.0.0.1')
  await expect(page.getByRole('row', { name: /报送报告.*报告 云溪县水务局.*填报中 → 已报送/ })).toBeVisible()

  await page.getByRole('combobox', { name: '动作' }).fill('修改机关')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/action=agencyChanged/)
  await expect(page.getByText('已显示 1 条')).toBeVisible()
  await page.reload()
  await expect(page.getByText('已显示 1 条')).toBeVisible()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()])
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('修改机关,agencyChanged,agency/water')
  expect(text.trim().split('\r\n')).toHaveLength(2)

  await page.getByRole('button', { name: '清除筛选' }).click()
  await page.getByRole('button', { name: '只看 方管理 的记录' }).first().click()
  await expect(page).toHaveURL(new RegExp(`by=${town.admin}`))
  await expect(page.getByRole('row', { name: /报送报告/ })).toHaveCount(0)
  await page.locator('input[type=date]').first().fill('2199-01-01')
  await expect(page.getByText('没有符合条件的记录')).toBeVisible()
})

test('the platform’s administrator sees what is no jurisdiction’s; a clerk sees no log', async ({ page, request }) => {
  const town = await makeTown(request)
  await (await Person.signIn(request, 'admin')).send('POST', 'jobs/outbox/run')
  await signIn(page, 'admin', { path: `/app/admin/${town.id}/audit` })
  await expect(page.getByRole('row', { name: /建立地区/ })).toBeVisible()
  await page.getByRole('link', { name: '平台', exact: true }).click()
  await expect(page.getByRole('row', { name: /平台管理员.*以系统名义.*手工运行任务.*任务 outbox/ }).first()).toBeVisible()

  await page.context().clearCookies()
  await signIn(page, town.clerk, { path: `/app/admin/${town.id}/audit` })
  await expect(page.getByText('没有权限')).toBeVisible()
})

test('when the log cannot be read, it says so and is tried again', async ({ page }) => {
  let broken = true
  await page.route('**/tenants/qinglan/audit?*', (route) => (broken ? route.fulfill({ status: 503, json: { code: 'store.busy', detail: '系统繁忙' } }) : route.fallback()))
  await signIn(page, 'qinglan-auditor', { path: '/app/admin/qinglan/audit' })
  await expect(page.getByText('系统繁忙')).toBeVisible({ timeout: 20_000 })
  broken = false
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByText(/已显示 \d+ 条/)).toBeVisible()
})
