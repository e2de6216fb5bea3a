import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown, submitReport } from './town'

test('a webhook is added with a secret that is shown once, told what happens, and paused without its address', async ({ page, request }) => {
  const town = await makeTown(request)
  await signIn(page, town.coordinator, { path: `/app/admin/${town.id}/webhooks` })
  await page.getByRole('button', { name: '添加推送' }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('公文系统')
  // A name that never leads anywhere.
  await page.getByRole('textbox', { name: '网址' }).fill('https://hook.invalid/told')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: '密钥' })).toHaveValue(/^[0-9a-f]{48}$/)
  await page.getByRole('button', { name: '我已保存' }).click()
  await expect(page.getByRole('row', { name: /公文系统.*hook\.invalid.*已签名.*全部动态.*推送中/ })).toBeVisible()

  await submitReport(request, town)
  await page.getByRole('button', { name: '公文系统的推送记录' }).click()
  const drawer = page.getByRole('dialog')
  const platform = await Person.signIn(request, 'admin')
  await expect.poll(async () => {
    await platform.send('POST', 'jobs/outbox/run')
    return drawer.getByRole('listitem').count()
  }).toBe(1)
  await expect(drawer.getByText('发送中')).toBeVisible()
  await drawer.getByRole('button', { name: '关闭' }).click()

  await page.getByRole('button', { name: '暂停 公文系统' }).click()
  await expect(page.getByRole('row', { name: /公文系统.*已暂停/ })).toBeVisible()
  await expect(page.getByRole('button', { name: '恢复 公文系统' })).toBeVisible()
})

test('a webhook is sent a test message, and what became of it is said', async ({ page, request }) => {
  const town = await makeTown(request)
  const coordinator = await Person.signIn(request, town.coordinator)
  await coordinator.send('POST', `tenants/${town.id}/webhooks`, { name: '公文系统', url: 'https://hook.invalid/told' })
  await signIn(page, town.coordinator, { path: `/app/admin/${town.id}/webhooks` })
  await page.getByRole('button', { name: '向 公文系统 发一条测试消息' }).click()
  await expect(page.getByRole('alert').getByText('“公文系统”没有收到测试消息')).toBeVisible()
  await expect(page.getByRole('alert').getByText(/could not be reached/)).toBeVisible()

  // Nobody answers from here; the answer of one who does, shown without being asked.
  await page.route('**/webhooks/*/test', (route) => route.fulfill({ json: { delivered: true, problem: null } }))
  await page.getByRole('button', { name: '向 公文系统 发一条测试消息' }).click()
  await expect(page.getByText('“公文系统”已收到测试消息')).toBeVisible()
})

test('what was given up on is sent again, one or all', async ({ page, request }) => {
  const town = await makeTown(request)
  const coordinator = await Person.signIn(request, town.coordinator)
  const { id } = (await coordinator.send('POST', `tenants/${town.id}/webhooks`, { name: '工作群', url: 'https://hook.invalid/robot', form: 'dingTalk' })) as { id: string }
  // Giving up takes the server many hours.
  const dead = (name: string) => ({ id: name, event: 'report.submitted', state: 'failed', attempts: 8, createdAt: '2026-01-12T01:00:00Z', nextAt: null, sentAt: null, problem: 'HTTP 500' })
  let waiting = [dead('one'), dead('two'), dead('three')]
  await page.route(`**/webhooks/${id}/deliveries`, (route) => route.fulfill({ json: { items: waiting, next: null } }))
  await page.route(`**/webhooks/${id}/replay*`, (route) => {
    const only = new URL(route.request().url()).searchParams.get('delivery')
    const again = waiting.filter((one) => only === null || one.id === only)
    waiting = waiting.filter((one) => !again.includes(one))
    return route.fulfill({ json: { replayed: again.length } })
  })
  await signIn(page, town.coordinator, { path: `/app/admin/${town.id}/webhooks` })
  await page.getByRole('button', { name: '工作群的推送记录' }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText('HTTP 500')).toHaveCount(3)
  await drawer.getByRole('button', { name: '重发', exact: true }).first().click()
  await expect(page.getByText('已安排重发 1 条')).toBeVisible()
  await drawer.getByRole('button', { name: '全部重发（2）' }).click()
  await expect(drawer.getByText('还没有推送过')).toBeVisible()
})
