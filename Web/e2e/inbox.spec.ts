import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, submitReport } from './town'

test('the bell says how many messages are unread, and reading them one by one and all at once is kept', async ({ page, request }) => {
  const town = await makeTown(request)
  await submitReport(request, town)
  await (await Person.signIn(request, town.signatory)).send('POST', `${town.report}/withdraw`)
  const platform = await Person.signIn(request, 'admin')
  const coordinator = await Person.signIn(request, town.coordinator)
  await expect.poll(async () => {
    await platform.send('POST', 'jobs/outbox/run')
    return ((await coordinator.send('GET', 'me/inbox')) as { items: unknown[] }).items.length
  }).toBeGreaterThanOrEqual(2)

  await signIn(page, town.coordinator)
  await page.getByRole('button', { name: '消息，2 条未读' }).click()
  const drawer = page.getByRole('dialog', { name: '消息' })
  await expect(drawer.getByText('云溪县水利局')).toHaveCount(2)
  await drawer.getByRole('button', { name: /^标为已读/ }).first().click()
  await expect(drawer.getByText('1 条未读，共显示 2 条')).toBeVisible()
  await drawer.getByRole('button', { name: '全部标为已读' }).click()
  await expect(page.getByRole('button', { name: '消息，没有未读', includeHidden: true })).toBeAttached()
  await expect.poll(async () => ((await coordinator.send('GET', 'me/inbox')) as { items: { readAt: string | null }[] }).items.every((message) => message.readAt !== null)).toBe(true)
  await page.reload()
  await expect(page.getByRole('button', { name: '消息，没有未读' })).toBeVisible()
})

test('without the bell, the page works', async ({ page }) => {
  await page.route('**/InboxBell-*.js', (route) => route.abort())
  await signIn(page, 'qinglan-coordinator')
  await expect(page.locator('.year-bar')).toBeVisible()
})
