import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, YEAR, type Town } from './town'
import type { APIRequestContext } from '@playwright/test'

const submitDate = async (request: APIRequestContext, town: Town) =>
  ((await (await Person.signIn(request, town.coordinator)).send('GET', `tenants/${town.id}/cycles/${YEAR}/due?agency=${town.agency}`)) as { due: { date: string }[] }).due[0]!.date

test('a local day off shows whose dates it moves before it is made', async ({ page, request }) => {
  const town = await makeTown(request)
  const before = await submitDate(request, town)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/calendar` })
  await expect(page.locator('.month')).toHaveCount(12)
  await page.getByRole('button', { name: '添加日子' }).click()
  await page.getByLabel('日期', { exact: true }).fill(before)
  await page.getByLabel('名称').fill('雪灾停工')
  await page.getByRole('button', { name: '查看影响' }).click()
  const dialog = page.getByRole('dialog', { name: '修改工作日历' })
  await expect(dialog.getByText('增加 1 天')).toBeVisible()
  await expect(dialog.getByText('2 个期限会改变')).toBeVisible()
  expect(await submitDate(request, town)).toBe(before)

  await dialog.getByRole('button', { name: '确认修改' }).click()
  await expect(page.locator('.day-own').filter({ hasText: '雪灾停工' })).toHaveCount(1)
  expect(await submitDate(request, town) < before).toBe(true)
  await page.getByRole('button', { name: `删除 ${before}` }).click()
  await page.getByRole('button', { name: '确认修改' }).click()
  await expect(page.getByText('没有本地规定')).toBeVisible()
  expect(await submitDate(request, town)).toBe(before)
})

test('a file of days is looked at, refused where it is wrong, and taken in', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator)
  const year = YEAR + 2
  await page.goto(`/app/board/${town.id}/${YEAR}/calendar?of=${year}`)
  await expect(page.getByText(`${year} 年放假安排尚未录入，只按周末计算。`).last()).toBeVisible()
  const upload = (text: string) => page.locator('input[type=file]').setInputFiles({ name: '放假安排.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await upload(`date,kind,occasion\n${year}-02-30,holiday,春节\n`)
  await expect(page.getByRole('alert').getByText('第 2 行无法识别')).toBeVisible()
  await page.getByRole('button', { name: '取消' }).click()
  await upload(`date,kind,occasion\n${year}-03-01,休,春节\n${year}-03-06,班,春节\n`)
  await expect(page.getByRole('dialog').getByText('增加 2 天')).toBeVisible()
  await page.getByRole('button', { name: '确认修改' }).click()
  await expect(page.getByText(`${year} 年放假安排已录入。`)).toBeVisible()
  await expect(page.locator('.month .day-own')).toHaveCount(2)
})

test('an earlier local date is foreseen, set, and explained for one agency', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/calendar` })
  await page.getByRole('button', { name: '改期 部门 · 报送' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('本地期限').fill(`${YEAR + 1}-02-15`)
  await expect(dialog.getByText('本地期限不得晚于法定期限')).toBeVisible()
  await dialog.getByLabel('本地期限').fill(`${YEAR + 1}-01-15`)
  await expect(dialog.getByRole('row', { name: new RegExp(`${town.agencyName}.*1月15日`) })).toBeVisible()
  await dialog.getByRole('button', { name: '确认改期' }).click()
  await expect(page.getByRole('row', { name: /部门.*1月15日/ })).toBeVisible()
  await page.getByRole('combobox', { name: '机关' }).click()
  await page.locator('.ant-select-item-option', { hasText: town.agencyName }).click()
  await expect(page.locator('.due-lines li').first()).toContainText(`${YEAR + 1}年1月15日`)
  await expect(page).toHaveURL(/agency=water/)
})
