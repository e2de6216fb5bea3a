import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, soundDocument, YEAR } from './town'
import { zipOf } from './zip'

test('a folder of reports: what would become of each file, then the import', async ({ page, request }) => {
  const town = await makeTown(request)
  const report = await soundDocument(request)
  await signIn(page, town.coordinator, { path: `/app/board/${town.id}/${YEAR}` })
  await page.getByRole('link', { name: '导入一批报告' }).click()
  await page.locator('input[type=file]').setInputFiles({ name: '报告.zip', mimeType: 'application/zip', buffer: zipOf({ '水利局.docx': report.buffer, '通讯录.txt': Buffer.from('张三 123') }) })
  await expect(page.getByText('1 个文件可以导入，1 个不能')).toBeVisible()
  await expect(page.getByRole('row', { name: /水利局\.docx.*云溪县水利局.*导入/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /通讯录\.txt.*不导入/ })).toBeVisible()

  await page.getByRole('button', { name: '导入 1 份' }).click()
  await expect(page.locator('.operation').getByText('已完成')).toBeVisible()
  const stored = (await (await Person.signIn(request, town.clerk)).send('GET', town.report)) as { content: { cells: object } }
  expect(Object.keys(stored.content.cells).length).toBeGreaterThan(100)
})

test('who is no coordinator cannot import a folder', async ({ page }) => {
  await signIn(page, 'qinglan-auditor', { path: `/app/import/qinglan/${YEAR}` })
  await expect(page.getByText('没有权限')).toBeVisible()
})
