import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, YEAR } from './town'

test('reminders by hand: first whom they reach, then the ledger says what became of them', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/reminders` })
  await expect(page.getByText('还没有发过催报')).toBeVisible()
  await page.getByRole('button', { name: '立即催报' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: '预览' })).toBeDisabled()
  await dialog.getByRole('button', { name: '选全部未报送的（1）' }).click()
  await dialog.getByRole('button', { name: '预览' }).click()
  await expect(dialog.getByRole('row', { name: /陈填报.*站内消息.*发送/ })).toBeVisible()
  const coordinator = await Person.signIn(request, town.coordinator)
  const ledger = async () => ((await coordinator.send('GET', `tenants/${town.id}/reminders?year=${YEAR}`)) as { items: unknown[] }).items.length
  expect(await ledger()).toBe(0)

  await dialog.getByRole('button', { name: '发送 2 条' }).click()
  await expect(page.getByRole('row', { name: /陈填报.*已发送|陈填报.*待发送/ })).toBeVisible()
  expect(await ledger()).toBeGreaterThanOrEqual(2)
  await page.getByRole('combobox', { name: '状态' }).click()
  await page.locator('.ant-select-item-option', { hasText: '未发送' }).click()
  await expect(page).toHaveURL(/state=suppressed/)
  await page.reload()
  await expect(page.getByRole('row', { name: /负责人|填报人 · 电子邮件/ }).first()).toBeVisible()
  await expect(page.getByRole('row', { name: /陈填报/ })).toHaveCount(0)
})

test('what will go out on a day is foreseen', async ({ page, request }) => {
  const town = await makeTown(request)
  const { due } = (await (await Person.signIn(request, town.coordinator)).send('GET', `tenants/${town.id}/cycles/${YEAR}/due?agency=${town.agency}`)) as { due: { date: string }[] }
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/reminders` })
  await page.getByRole('link', { name: '发送预告' }).click()
  await page.getByLabel('哪一天会发什么').fill(due[0]!.date)
  await expect(page).toHaveURL(new RegExp(`date=${due[0]!.date}`))
  await expect(page.getByRole('row', { name: /云溪县水利局.*报送截止当日.*何审签.*发送/ })).toBeVisible()
})

test('the rules are changed, refused with the reason, and kept', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/reminders?part=policy` })
  await expect(page.locator('.stages li')).toHaveCount(8)
  await page.getByRole('combobox', { name: '截止前几个工作日' }).fill('15')
  await page.keyboard.press('Enter')
  await expect(page.locator('.stages li').nth(1)).toContainText('前 15 日')
  await page.getByLabel('发送时刻').fill('21:30')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('发送时间在免打扰时段之内')).toBeVisible()
  await page.getByLabel('发送时刻').fill('10:30')
  await page.getByRole('switch', { name: '暂停全部催报' }).click()
  await page.getByRole('button', { name: '添加邮箱' }).click()
  await page.getByRole('textbox', { name: '姓名' }).fill('林协调')
  await page.getByRole('textbox', { name: '电子邮箱' }).fill('office@example.gov.cn')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  await page.reload()
  await expect(page.getByText('催报已全部暂停')).toBeVisible()
  await expect(page.getByLabel('发送时刻')).toHaveValue('10:30')
  const policy = (await (await Person.signIn(request, town.coordinator)).send('GET', `tenants/${town.id}/reminder-policy`)) as { daysBefore: number[]; coordinators: { email: string }[] }
  expect(policy.daysBefore).toEqual([20, 10, 5, 2, 15])
  expect(policy.coordinators[0]!.email).toBe('office@example.gov.cn')
})

test('a message is worded anew and shown over the reports of now', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/reminders?part=wording` })
  const chinese = page.getByRole('region', { name: '中文' })
  await expect(chinese.locator('.wording-out')).toContainText(town.agencyName)
  await chinese.getByLabel('标题').fill('{tenant}请在{nowhere}前报送')
  await expect(page.getByText('没有占位符 {nowhere}')).toBeVisible()
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled()
  await chinese.getByLabel('标题').fill('{tenant}：还有 {count} 份年度报告没有报送')
  await expect(chinese.locator('.wording-subject')).toHaveText('云溪县：还有 1 份年度报告没有报送')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  await page.reload()
  await expect(chinese.getByLabel('标题')).toHaveValue('{tenant}：还有 {count} 份年度报告没有报送')
})
