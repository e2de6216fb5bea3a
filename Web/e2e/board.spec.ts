import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, submitReport, YEAR } from './town'

test('many reports are approved at once: first foreseen, then done with live progress', async ({ page, request }) => {
  const town = await makeTown(request)
  await submitReport(request, town)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}` })
  const watched = page.waitForRequest(/operations\/.*\/events/)
  await page.getByRole('button', { name: '审核通过（1）' }).click()
  await watched
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('可以办理')).toBeVisible()
  const coordinator = await Person.signIn(request, town.coordinator)
  const status = async () => ((await coordinator.send('GET', town.report)) as { status: string }).status
  expect(await status()).toBe('submitted')

  await dialog.getByRole('button', { name: '确认办理 1 份' }).click()
  await expect(dialog.getByText('已办理')).toBeVisible()
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await expect(page.getByRole('button', { name: '公布（1）' })).toBeEnabled()
  expect(await status()).toBe('approved')
})

test('a return of many needs a remark, and a chosen report that cannot be returned says why', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}` })
  await expect(page.getByRole('button', { name: '退回（0）' })).toBeDisabled()
  await page.getByRole('checkbox', { name: `选择 ${town.agencyName}` }).check()
  await page.getByRole('button', { name: '退回（1）' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: '预览' })).toBeDisabled()
  await dialog.getByLabel('退回意见（每份报告相同）').fill('请补充说明')
  await dialog.getByRole('button', { name: '预览' }).click()
  await expect(dialog.locator('.operation-items .late')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /确认办理/ })).toBeDisabled()
})

test('progress falls back to asking where events do not come through', async ({ page, request }) => {
  const town = await makeTown(request)
  await submitReport(request, town)
  await signIn(page, town.coordinator)
  await page.route('**/operations/*/events', (route) => route.abort())
  await page.goto(`/app/board/${town.id}/${YEAR}`)
  await page.getByRole('button', { name: '审核通过（1）' }).click()
  await page.getByRole('button', { name: '确认办理 1 份' }).click()
  await expect(page.getByRole('dialog').getByText('已办理')).toBeVisible()
})

test('the letters and the list are downloads', async ({ page }) => {
  await signIn(page, 'qinglan-coordinator', { path: `/app/board/qinglan/${YEAR}` })
  for (const [item, extension] of [['进度表（Excel）', '.xlsx'], ['部署通知（Word）', '.docx'], ['逾期名单（Word）', '.docx'], ['情况通报（Word）', '.docx']] as const) {
    await page.getByRole('button', { name: '下载文件' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: item }).getByText(item).click()
    expect((await download).suggestedFilename()).toContain(extension)
  }
  await page.getByRole('button', { name: '下载文件' }).click()
  await page.getByRole('menuitem', { name: '退回函（Word）' }).hover()
  const letter = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /青岚县/ }).first().click()
  expect((await letter).suggestedFilename()).toContain('.docx')
})

test('an auditor sees the year and its figures, and acts on nothing', async ({ page }) => {
  await signIn(page, 'qinglan-auditor', { path: `/app/board/qinglan/${YEAR}` })
  await expect(page.locator('.chart canvas')).toBeVisible()
  await expect(page.locator('.rate')).toHaveCount(2)
  await expect(page.getByRole('group', { name: '批量办理' })).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})
