import { expect, signIn, test } from './app'
import { makeTown, YEAR } from './town'

test('an administrator adds an agency and a person and opens the year', async ({ page, request }) => {
  const town = await makeTown(request, { open: false })
  await signIn(page, town.admin)
  await page.getByRole('link', { name: '管理' }).first().click()

  await page.getByRole('button', { name: '添加机关' }).click()
  await page.getByRole('textbox', { name: '编号' }).fill('finance')
  await page.getByRole('textbox', { name: '名称' }).fill('云溪县财政局')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('cell', { name: '云溪县财政局', exact: true })).toBeVisible()

  await page.getByRole('link', { name: '人员' }).click()
  await page.getByRole('button', { name: '添加人员' }).click()
  await page.getByRole('textbox', { name: '编号' }).fill(`${town.id}-new`)
  await page.getByRole('textbox', { name: '姓名' }).fill('新填报')
  await page.locator('#password').fill('a-long-password')
  await page.getByRole('combobox', { name: '机关' }).click()
  await page.locator('.ant-select-item-option', { hasText: '云溪县财政局' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('填报人 · 云溪县财政局')).toBeVisible()

  await page.getByRole('link', { name: '年度', exact: true }).click()
  await page.getByRole('button', { name: `开启 ${YEAR} 年度` }).click()
  await expect(page.locator('.operation').getByText('已完成')).toBeVisible()
  await page.getByRole('link', { name: '年度报告进度' }).first().click()
  await expect(page.getByText('显示 2 / 2')).toBeVisible()
})

test('the filters of the list stand in the address and survive a reload', async ({ page }) => {
  await signIn(page, 'qinglan-coordinator', { path: `/app/board/qinglan/${YEAR}` })
  await page.getByRole('searchbox', { name: '按机关名称或编号搜索' }).fill('开发区')
  await expect(page).toHaveURL(/q=/)
  await page.reload()
  await expect(page.getByText('显示 1 / 12')).toBeVisible()
  await page.getByRole('button', { name: /已退回/ }).click()
  await expect(page.getByText('没有符合条件的报告')).toBeVisible()
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(page.getByText('显示 12 / 12')).toBeVisible()
})

test('five thousand agencies scroll to the last', async ({ page }) => {
  await signIn(page, 'qinglan-coordinator')
  await page.route(`**/api/v1/tenants/qinglan/cycles/${YEAR}/board`, async (route) => {
    const answer = await route.fetch()
    const { items } = (await answer.json()) as { items: { agency: string; name: string }[] }
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...items[index % items.length]!, agency: `agency-${index}`, name: `第${index + 1}机关` }))
    await route.fulfill({ json: { year: YEAR, items: many } })
  })
  await page.goto(`/app/board/qinglan/${YEAR}`)
  await expect(page.getByText('显示 5000 / 5000')).toBeVisible()
  await page.locator('.ant-table-tbody-virtual-holder').evaluate((holder) => holder.scrollTo(0, holder.scrollHeight))
  await expect(page.getByRole('link', { name: '第5000机关' })).toBeVisible()
  expect(await page.locator('.ant-table-row').count()).toBeLessThan(80)
})

test('an auditor reads everything and changes nothing', async ({ page }) => {
  await signIn(page, 'qinglan-auditor', { path: `/app/reports/qinglan/civil/${YEAR}` })
  await expect(page.getByText('当前状态不能修改内容。')).toBeVisible()
  await expect(page.getByRole('button', { name: '零报告' })).toHaveCount(0)
  await expect(page.locator('[id="cell-disclosure.fees.amount"]')).not.toBeEditable()
})

test('another agency’s report is refused, an unknown one is missing', async ({ page }) => {
  await signIn(page, 'qinglan-civil-clerk', { path: `/app/reports/qinglan/finance/${YEAR}` })
  await expect(page.getByText('没有权限')).toBeVisible()
  await page.goto(`/app/reports/yunxiu/finance/${YEAR}`)
  await expect(page.getByText('没有找到')).toBeVisible()
  await page.goto('/app/admin')
  await expect(page.getByText('没有权限')).toBeVisible()
})

test('a session that has ended leads to sign-in and back', async ({ page, context }) => {
  await signIn(page, 'qinglan-civil-clerk', { path: `/app/reports/qinglan/civil/${YEAR}?tab=history` })
  await expect(page.getByText('记录完整，未被改动')).toBeVisible()
  await context.clearCookies()
  await page.getByRole('link', { name: '与上年对照' }).click()
  await expect(page.getByText('登录已过期，请重新登录。')).toBeVisible()
})
