import { PASSWORD } from './api'
import { expect, test } from './app'
import { makeTown, soundDocument } from './town'

const MOST_CLICKS = 6

const SCREEN = { width: 1280, height: 800 }

test.use({
  viewport: SCREEN,
  // The film stays among the results of the tests.
  video: process.env['WORKFLOW_FILM'] === '1' ? { mode: 'on', size: SCREEN, show: { actions: { cursor: 'pointer', duration: 600, style: { title: 'display: none' } } } } : 'off',
})

test('a first-time clerk gets from sign-in to a submitted report with a Word file and at most six clicks', async ({ page, request }) => {
  const town = await makeTown(request, { clerkMaySubmit: true })
  const file = await soundDocument(request)
  let clicks = 0
  await page.exposeFunction('countClick', () => clicks++)
  await page.addInitScript(() => document.addEventListener('pointerdown', () => void (window as unknown as { countClick: () => void }).countClick(), true))

  await page.goto('/app/')
  await page.locator('#user').fill(town.clerk)
  await page.locator('#password').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('button', { name: '去填报' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /把写好的年度报告拖到这里/ }).click()
  await (await chooser).setFiles(file)
  await expect(page.getByText('检查没有发现错误')).toBeVisible()
  await page.getByRole('button', { name: '确认导入' }).click()
  await expect(page.getByText('没有发现问题')).toBeVisible()
  await page.getByRole('button', { name: '报送', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '报送', exact: true }).click()

  await expect(page.getByRole('dialog').getByText('已报送，主管部门将进行审核。')).toBeVisible()
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS)
})
