import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, YEAR } from './town'

test('a roster that is not confirmed is not lost without a question', async ({ page, request }) => {
  const town = await makeTown(request)
  await (await Person.signIn(request, town.admin)).send('PUT', `tenants/${town.id}/agencies/archive`, { name: '云溪县档案局', kind: 'department' })
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/roster` })
  await page.getByRole('checkbox', { name: '云溪县档案局 应报告' }).uncheck()
  // A filter leaves nothing.
  await page.getByRole('searchbox').fill('档案')
  await expect(page).toHaveURL(/q=/)
  await page.getByRole('link', { name: '首页' }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: '留在本页' }).click()
  await expect(page.getByText('将移出')).toBeVisible()

  await page.getByRole('link', { name: '首页' }).click()
  await question.getByRole('button', { name: '不保存，离开' }).click()
  await expect(page).toHaveURL(/\/app\/?$/)
})

test('wording that is not saved is not lost by a look at another part or a closed window', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/reminders?part=wording` })
  await page.locator('#subject-zh').fill('请尽快报送')
  await page.getByRole('link', { name: '催报台账' }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: '留在本页' }).click()
  await expect(page.locator('#subject-zh')).toHaveValue('请尽快报送')

  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(page.locator('#subject-zh')).toHaveValue('请尽快报送')

  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  await page.getByRole('link', { name: '首页' }).click()
  await expect(page).toHaveURL(/\/app\/?$/)
})
