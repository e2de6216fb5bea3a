import { Person } from './api'
import { cell, expect, saved, signIn, test } from './app'
import { makeTown, YEAR } from './town'

const open = async (page: Parameters<typeof signIn>[0], town: Awaited<ReturnType<typeof makeTown>>) => {
  await signIn(page, town.clerk, { path: `/app/reports/${town.id}/water/${YEAR}` })
  await expect(cell(page, 'review.reconsideration.upheld')).toBeVisible()
}

test('the tables are walked and filled like a spreadsheet, and undone', async ({ page, request }) => {
  const town = await makeTown(request)
  await open(page, town)

  await cell(page, 'disclosure.regulations.issued').focus()
  await page.keyboard.type('3')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'disclosure.regulations.repealed')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cell(page, 'disclosure.normativeDocuments.repealed')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 'disclosure.normativeDocuments.inForce')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('120')
  await page.keyboard.press('ArrowDown')
  await saved(page)
  await expect(cell(page, 'disclosure.licensing.decisions')).toHaveValue('120')

  await page.keyboard.press('Control+z')
  await expect(cell(page, 'disclosure.licensing.decisions')).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(cell(page, 'disclosure.licensing.decisions')).toHaveValue('120')
  await saved(page)
  const report = (await (await Person.signIn(request, town.clerk)).send('GET', town.report)) as { content: { cells: Record<string, number> } }
  expect(report.content.cells).toMatchObject({ 'disclosure.regulations.issued': 3, 'disclosure.licensing.decisions': 120 })
})

test('a sum that is off shows while it is typed, and the check says so at the cell', async ({ page, request }) => {
  const town = await makeTown(request)
  await open(page, town)

  for (const [result, value] of [['upheld', '1'], ['corrected', '2'], ['other', '0'], ['pending', '0']]) {
    await cell(page, `review.reconsideration.${result}`).fill(value!)
  }
  const total = cell(page, 'review.reconsideration.total')
  await total.focus()
  const shownAfter = await total.evaluate(async (input: HTMLInputElement) => {
    const td = input.closest('td')!
    const began = performance.now()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, '9')
    input.dispatchEvent(new Event('input', { bubbles: true }))
    while (!td.textContent!.includes('3')) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return performance.now() - began
  })
  expect(shownAfter).toBeLessThan(100)
  await page.keyboard.press('Enter')
  await saved(page)
  await expect(total).toHaveAttribute('aria-invalid', 'true')
  const finding = page.locator('.finding', { hasText: '行政复议' }).filter({ hasText: '相差' })
  await expect(finding).toBeVisible()
  await cell(page, 'disclosure.fees.amount').focus()
  await finding.getByRole('button', { name: '定位' }).click()
  await expect(total).toBeFocused()
  await total.fill('3')
  await page.keyboard.press('Enter')
  await expect(finding).toHaveCount(0)
})

test('a block is pasted from a spreadsheet; what is no number is named', async ({ page, request }) => {
  const town = await makeTown(request)
  await open(page, town)

  const first = cell(page, 'requests.new.natural')
  await first.focus()
  await first.evaluate((input) => {
    const data = new DataTransfer()
    data.setData('text/plain', '１2\t3\t0\t0\t0\t0\t15次\r\n1\tabc\t0\t0\t0\t0\t1\r\n')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(cell(page, 'requests.new.total')).toHaveValue('15')
  await expect(cell(page, 'requests.carriedIn.natural')).toHaveValue('1')
  await expect(page.getByText(/有 1 个值不是数字.*abc/)).toBeVisible()
  await saved(page)
})

test('what could not be saved is kept, shown and sent again', async ({ page, request }) => {
  const town = await makeTown(request)
  await open(page, town)

  await page.route('**/content', (route) => route.abort())
  await cell(page, 'disclosure.penalty.decisions').fill('7')
  await page.keyboard.press('Enter')
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'failed')
  await page.unroute('**/content')
  await page.locator('.save-state').getByRole('button', { name: '重试' }).click()
  await saved(page)
  await page.reload()
  await expect(cell(page, 'disclosure.penalty.decisions')).toHaveValue('7')
})

test('two people at once: each keeps their own, and what both changed is named', async ({ page, request }) => {
  const town = await makeTown(request)
  await open(page, town)

  const signatory = await Person.signIn(request, town.signatory)
  await signatory.send('PATCH', `${town.report}/content`, { cells: { 'disclosure.penalty.decisions': 40, 'disclosure.coercion.decisions': 2 } })
  await cell(page, 'disclosure.penalty.decisions').fill('41')
  await page.keyboard.press('Enter')
  await saved(page)
  await expect(page.getByText(/刚刚也被他人改过.*行政处罚/)).toBeVisible()
  await expect(cell(page, 'disclosure.coercion.decisions')).toHaveValue('2')
  await expect(cell(page, 'disclosure.penalty.decisions')).toHaveValue('41')
})

test('nil and complete fill the blanks after they were confirmed', async ({ page, request }) => {
  const town = await makeTown(request)
  await open(page, town)

  await page.getByRole('button', { name: '补全空白' }).click()
  await expect(page.getByRole('dialog').getByText('自然人').first()).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await page.getByRole('button', { name: '零报告' }).click()
  await page.getByRole('button', { name: '确认零报告' }).click()
  await expect(cell(page, 'requests.total.total')).toHaveValue('0')
  await expect(page.locator('.cell-blank')).toHaveCount(0)
})
