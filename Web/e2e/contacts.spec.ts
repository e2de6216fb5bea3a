import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, YEAR } from './town'

test('a call is logged from the board, shown there, and found in the list', async ({ page, request }) => {
  const town = await makeTown(request)
  await (await Person.signIn(request, town.admin)).send('PUT', `tenants/${town.id}/agencies/water`, { name: town.agencyName, kind: 'department', contacts: [{ name: '陈填报', phone: '0571-8888 0001', role: 'clerk' }] })
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}` })
  await page.getByRole('button', { name: `联系 ${town.agencyName}` }).click()
  await expect(page).toHaveURL(/contact=water/)
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('link', { name: '0571-8888 0001' })).toHaveAttribute('href', 'tel:057188880001')
  await drawer.getByRole('button', { name: '登记联系' }).click()
  await expect(drawer.getByText('请填写')).toBeVisible()
  await drawer.getByLabel('联系人', { exact: true }).fill('陈填报')
  await drawer.getByLabel('内容').fill('答应周五前报送')
  await drawer.getByRole('button', { name: '登记联系' }).click()
  await expect(drawer.locator('.contact-lines')).toContainText('答应周五前报送')
  await drawer.getByRole('link', { name: '查看全部' }).first().click()

  await expect(page.getByRole('row', { name: /云溪县水利局.*电话.*陈填报.*答应周五前报送/ })).toBeVisible()
  await page.getByRole('combobox', { name: '方式' }).click()
  await page.locator('.ant-select-item-option', { hasText: '上门' }).click()
  await expect(page).toHaveURL(/way=visit/)
  await expect(page.getByRole('row', { name: /答应周五前报送/ })).toHaveCount(0)
  await page.getByRole('link', { name: '进度', exact: true }).click()
  await expect(page.getByRole('button', { name: `联系 ${town.agencyName}` })).not.toContainText('未联系')
})

test('a visit is logged in the list itself', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}/contacts` })
  await page.getByRole('button', { name: '登记联系' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: '机关' }).click()
  await page.locator('.ant-select-item-option', { hasText: town.agencyName }).click()
  await dialog.getByText('上门', { exact: true }).click()
  await dialog.getByLabel('内容').fill('当面交代了新的表样')
  await dialog.getByRole('button', { name: '登记联系' }).click()
  await expect(page.getByRole('row', { name: /云溪县水利局.*上门.*当面交代了新的表样/ })).toBeVisible()
})
