import { cell, expect, saved, signIn, test, type Language } from './app'
import { makeTown, submitReport, YEAR } from './town'

const WORDS = {
  'zh-CN': {
    review: '去审核', takeUp: '开始审核', remark: '提意见', pin: '记下意见', return: '退回', returned: '已退回', mend: '去修改', remarks: /审核意见/, answer: '答复', send: '发送答复',
    submit: '报送', close: '关闭', approve: '审核通过', publish: '公布', published: '已公布', publicPage: '公开页面',
  },
  en: {
    review: 'Review it', takeUp: 'Take up the review', remark: 'Remark', pin: 'Keep the remark', return: 'Return', returned: 'Returned', mend: 'Mend it', remarks: /Remarks/, answer: 'Answer', send: 'Send the answer',
    submit: 'Submit', close: 'Close', approve: 'Approve', publish: 'Publish', published: 'Published', publicPage: 'Public page',
  },
} as const

for (const language of ['zh-CN', 'en'] as Language[]) {
  test(`returned with remarks, answered, approved and published (${language})`, async ({ browser, page, request, baseURL }) => {
    const words = WORDS[language]
    const town = await makeTown(request)
    await submitReport(request, town)

    // The coordinator pins a remark to a cell and one to a section, and returns the report.
    await signIn(page, town.coordinator, { language })
    await page.getByRole('button', { name: words.review }).click()
    await page.getByRole('button', { name: words.takeUp }).click()
    await cell(page, 'requests.granted.natural').click()
    await page.getByRole('dialog').getByRole('textbox').fill('请核对台账。')
    await page.getByRole('button', { name: words.pin }).click()
    await page.getByRole('button', { name: words.remark, exact: true }).last().click()
    await page.getByRole('dialog').getByRole('textbox').fill('请写明收费情况。')
    await page.getByRole('button', { name: words.pin }).click()
    await page.getByRole('button', { name: words.return, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.return, exact: true }).click()
    await expect(page.locator('.status').first()).toHaveText(words.returned)

    // The signatory answers both and submits again.
    const office = await (await browser.newContext({ baseURL: baseURL! })).newPage()
    await signIn(office, town.signatory, { language })
    await office.getByRole('button', { name: words.mend }).click()
    await expect(cell(office, 'requests.granted.natural').locator('xpath=ancestor::td')).toHaveClass(/cell-remarked/)
    await office.getByRole('link', { name: words.remarks }).click()
    const open = office.locator('li', { has: office.locator('.soon') })
    for (const [left, text] of [[1, '已核对，无误。'], [0, '已写明。']] as const) {
      await open.first().getByRole('textbox', { name: words.answer }).fill(text)
      await open.first().getByRole('button', { name: words.send }).click()
      await expect(open).toHaveCount(left)
      await saved(office)
    }
    await office.getByRole('button', { name: words.submit, exact: true }).click()
    await office.getByRole('dialog').getByRole('button', { name: words.submit, exact: true }).click()
    await office.getByRole('dialog').getByRole('button', { name: words.close, exact: true }).last().click()
    await office.context().close()

    // The coordinator sees the answers, approves and publishes.
    await page.reload()
    await expect(page.getByText(/已核对，无误。/)).toHaveCount(1)
    await page.getByRole('button', { name: words.approve, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.approve, exact: true }).click()
    await page.getByRole('button', { name: words.publish, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.publish, exact: true }).click()
    await expect(page.locator('.status').first()).toHaveText(words.published)
    await page.goto(`/app/reports/${town.id}/water/${YEAR}`)
    await page.getByRole('link', { name: words.publicPage }).click()
    await expect(page.getByText(`${town.agencyName}${YEAR}年政府信息公开工作年度报告`).first()).toBeVisible()
  })
}

test('N and P go through the reports that wait', async ({ page }) => {
  await signIn(page, 'yunxiu-coordinator')
  await page.getByRole('button', { name: '去审核' }).click()
  await expect(page.getByText(/第 1 份，共 \d+ 份/)).toBeVisible()
  const first = page.url()
  await page.keyboard.press('n')
  await expect(page.getByText(/第 2 份，共 \d+ 份/)).toBeVisible()
  await page.keyboard.press('p')
  await expect(page).toHaveURL(first)
})
