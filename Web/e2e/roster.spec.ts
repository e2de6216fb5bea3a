import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, YEAR } from './town'

test('a coordinator leaves an agency out, confirms the roster, and finds it confirmed', async ({ page, request }) => {
  const town = await makeTown(request)
  await (await Person.signIn(request, town.admin)).send('PUT', `tenants/${town.id}/agencies/archive`, { name: '云溪县档案局', kind: 'department' })
  await signIn(page, town.coordinator)
  await page.getByRole('link', { name: '年度报告进度' }).click()
  await page.getByRole('link', { name: '报告名单' }).click()
  await expect(page.getByText('应报告机关 2 个')).toBeVisible()
  await expect(page.getByText('名单尚未确认；')).toBeVisible()

  await page.getByRole('checkbox', { name: '云溪县档案局 应报告' }).uncheck()
  await expect(page.getByText('将移出')).toBeVisible()
  await page.getByRole('button', { name: '确认名单（1 个）' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('不再列入 1 个')).toBeVisible()
  await dialog.getByRole('button', { name: '确认名单（1 个）' }).click()
  await expect(page.getByText(`${town.coordinator} 于`)).toBeVisible()
  await expect(page.getByRole('row', { name: /云溪县档案局.*不在已确认的名单内/ })).toBeVisible()
  const roster = (await (await Person.signIn(request, town.coordinator)).send('GET', `tenants/${town.id}/cycles/${YEAR}/roster`)) as { items: { agency: string; expected: boolean }[] }
  expect(roster.items.filter((entry) => entry.expected).map((entry) => entry.agency)).toEqual([town.agency])
})

test('the filters of the roster stand in the address', async ({ page }) => {
  await signIn(page, 'qinglan-coordinator', { path: `/app/board/qinglan/${YEAR}/roster` })
  await page.getByRole('searchbox', { name: '按机关名称或编号搜索' }).fill('街道')
  await expect(page).toHaveURL(/q=/)
  await page.reload()
  await expect(page.getByText('显示 1 / 12')).toBeVisible()
  await page.getByText('不报告', { exact: true }).click()
  await expect(page.getByText('没有符合条件的机关')).toBeVisible()
})

test('a merged agency is off the roster, with whoever goes on for it', async ({ page, request }) => {
  const town = await makeTown(request)
  await (await Person.signIn(request, town.admin)).send('PUT', `tenants/${town.id}/agencies/rivers`, { name: '云溪县河道管理处', kind: 'institution' })
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/roster` })
  await page.getByRole('button', { name: '登记变动 云溪县河道管理处' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('并入', { exact: true }).click()
  await dialog.getByLabel('生效日期').fill(`${YEAR}-06-01`)
  await dialog.getByRole('button', { name: '登记' }).click()
  await expect(dialog.getByText('请填写')).toBeVisible()
  await dialog.getByRole('combobox', { name: '并入的机关' }).click()
  await page.locator('.ant-select-item-option', { hasText: town.agencyName }).click()
  await dialog.getByRole('button', { name: '登记' }).click()
  await expect(page.getByText(`并入 ${town.agencyName}`)).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '云溪县河道管理处 应报告' })).toBeDisabled()
  await expect(page.getByText('应报告机关 1 个')).toBeVisible()
})

test('an auditor reads the pages of the year and changes nothing; a clerk has none of them', async ({ page, context }) => {
  await signIn(page, 'qinglan-auditor', { path: `/app/board/qinglan/${YEAR}/roster` })
  await expect(page.getByRole('checkbox', { name: '青岚县民政局 应报告' })).toBeDisabled()
  await expect(page.getByRole('button', { name: /确认名单|登记/ })).toHaveCount(0)
  await page.getByRole('link', { name: '催报', exact: true }).click()
  await page.getByRole('link', { name: '催报规则' }).click()
  await expect(page.getByRole('spinbutton', { name: '逾期后每几个工作日' })).toBeDisabled()
  await expect(page.getByRole('button', { name: '保存' })).toHaveCount(0)
  await page.getByRole('link', { name: '日历与期限' }).click()
  await expect(page.locator('.month')).toHaveCount(12)
  await expect(page.getByRole('button', { name: /改期|添加日子|导入文件/ })).toHaveCount(0)
  await page.getByRole('link', { name: '联系记录' }).click()
  await expect(page.getByText('依申请公开台账正在与登记簿核对')).toBeVisible()

  await context.clearCookies()
  await signIn(page, 'qinglan-civil-clerk')
  for (const part of ['roster', 'reminders', 'calendar', 'contacts']) {
    await page.goto(`/app/board/qinglan/${YEAR}/${part}`)
    await expect(page.getByText('没有权限')).toBeVisible()
  }
})
