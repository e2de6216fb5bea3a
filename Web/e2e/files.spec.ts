import { expect, signIn, test } from './app'
import { fillReport, makeTown, soundDocument, YEAR } from './town'

test('a report is had as every kind of file; a kind that the server cannot make says why', async ({ page, request }) => {
  const town = await makeTown(request)
  await fillReport(request, town)
  await signIn(page, town.clerk, { path: `/app/reports/${town.id}/water/${YEAR}` })
  for (const [item, extension] of [['Word（DOCX）', '.docx'], ['Excel（XLSX）', '.xlsx'], ['网页（HTML）', '.html'], ['网页片段（贴入政府网站）', '.html'], ['CSV', '.csv'], ['JSON', '.json'], ['空白填报模板（Excel）', '.xlsx']] as const) {
    await page.getByRole('button', { name: '下载' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: item, exact: true }).getByText(item).click()
    expect((await download).suggestedFilename()).toContain(extension)
    // It closes with a movement; pressed meanwhile, the button would only close it.
    await expect(page.getByRole('menu')).toBeHidden()
  }
  await page.route('**/export?format=pdf', (route) => route.fulfill({ status: 501, json: { code: 'export.pdfUnavailable', detail: '本服务器没有 PDF 转换程序' } }))
  await page.getByRole('button', { name: '下载' }).click()
  await page.getByRole('menuitem', { name: 'PDF', exact: true }).click()
  await expect(page.getByRole('alert').getByText('本服务器没有 PDF 转换程序')).toBeVisible()
})

test('what was inferred or not found is marked before it is stored', async ({ page, request }) => {
  const town = await makeTown(request)
  const file = await soundDocument(request)
  await signIn(page, town.clerk)
  await page.route('**/import?dryRun=true', async (route) => {
    const answer = await route.fetch()
    const preview = (await answer.json()) as { read: object }
    const unsure = [
      { id: 'disclosure.fees.amount', confidence: 'inferred', how: 'unitConverted', words: '由元换算为万元' },
      { id: 'other', confidence: 'notFound', how: null, words: '没有这个标题' },
    ]
    await route.fulfill({ json: { ...preview, read: { ...preview.read, unsure, extraColumns: [{ table: 'requests', text: '备注' }], notes: ['文件有两张相同的表'] } } })
  })
  await page.goto(`/app/reports/${town.id}/water/${YEAR}`)
  await page.locator('input[type=file]').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('请核对：1 处是推断的，1 处没有找到')).toBeVisible()
  await expect(dialog.getByText('推断：由元换算为万元')).toBeVisible()
  await expect(dialog.getByText('没有找到：没有这个标题')).toBeVisible()
  await expect(dialog.getByText('多出的列“备注”没有读入')).toBeVisible()
  await expect(dialog.getByText('文件有两张相同的表')).toBeVisible()
})

test('a signed scan is attached and had again', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.clerk, { path: `/app/reports/${town.id}/water/${YEAR}?tab=attachments` })
  await expect(page.getByText('还没有附件')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({ name: '签字件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 signed') })
  const link = page.getByRole('link', { name: '签字件.pdf' })
  await expect(link).toBeVisible()
  const download = page.waitForEvent('download')
  await link.click()
  expect((await download).suggestedFilename()).toBe('签字件.pdf')
  await page.locator('input[type=file]').setInputFiles({ name: '程序.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') })
  await expect(page.getByRole('alert').getByText(/可用类型/)).toBeVisible()
})

test('an extension is asked for by the agency and granted by the coordinator', async ({ page, request }) => {
  const town = await makeTown(request)
  const path = `/app/reports/${town.id}/water/${YEAR}?tab=due`
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await signIn(page, town.clerk, { path: path })
  await expect(page.getByText(/政府信息公开条例/).first()).toBeVisible()
  await page.getByLabel('申请延至').fill(until)
  await page.getByLabel('理由').fill('机构改革，数据正在核对')
  await page.getByRole('button', { name: '申请延期' }).click()
  await expect(page.getByText('待决定')).toBeVisible()

  await page.context().clearCookies()
  await signIn(page, town.coordinator, { path: path })
  await page.getByRole('button', { name: '同意', exact: true }).click()
  await expect(page.getByText('已同意')).toBeVisible()
  await expect(page.locator('.due-lines').getByText(/已准延期/).first()).toBeVisible()
})
