import { PASSWORD, Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown } from './town'

test('a token is made, shown once, used by a program, and refused when it is revoked', async ({ page, request }) => {
  const town = await makeTown(request, { open: false })
  await signIn(page, town.coordinator)
  await page.getByRole('button', { name: '林协调' }).click()
  await page.getByRole('menuitem', { name: '我的登录与令牌' }).click()
  await expect(page.getByText('还没有访问令牌')).toBeVisible()
  await page.getByRole('button', { name: '新建令牌' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: '用途' }).fill('每月导出')
  await dialog.getByRole('checkbox', { name: /管理/ }).check()
  await dialog.getByRole('checkbox', { name: /读取您能看到的内容/ }).uncheck()
  await dialog.getByRole('button', { name: '创建' }).click()
  const secret = page.getByRole('textbox', { name: '令牌' })
  await expect(secret).toHaveValue(/^workflow_pat_\w{43}$/)
  const headers = { Authorization: `Bearer ${await secret.inputValue()}` }
  await page.getByRole('button', { name: '我已保存' }).click()
  const line = page.getByRole('listitem').filter({ hasText: '每月导出' })
  await expect(line.getByText('从未使用')).toBeVisible()

  expect((await request.get('/api/v1/me', { headers })).status()).toBe(200)
  expect((await request.get(`/api/v1/tenants/${town.id}/webhooks`, { headers })).status()).toBe(200)
  const refused = await request.get(`/api/v1/tenants/${town.id}/reports`, { headers })
  expect(refused.status()).toBe(403)
  expect(((await refused.json()) as { code: string }).code).toBe('token.scope')
  await expect.poll(async () => {
    await page.reload()
    await line.waitFor()
    return line.getByText('最近使用').count()
  }).toBe(1)

  await page.getByRole('button', { name: '撤销 每月导出' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
  await expect(page.getByText('还没有访问令牌')).toBeVisible()
  expect((await request.get('/api/v1/me', { headers })).status()).toBe(401)
})

test('another session is seen and signed out, and the password is changed', async ({ page, request, playwright, baseURL }) => {
  const town = await makeTown(request, { open: false })
  // Without the cookies of the test's own requests.
  const elsewhere = await playwright.request.newContext({ baseURL: baseURL!, userAgent: 'curl/8.14.1' })
  const there = await Person.signIn(elsewhere, town.clerk)
  await signIn(page, town.clerk, { path: '/app/account' })
  await expect(page.getByText('本次登录')).toHaveCount(1)
  await page.getByRole('button', { name: '退出 curl' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '退出', exact: true }).click()
  await expect(page.getByRole('button', { name: '退出 curl' })).toHaveCount(0)
  await expect(there.send('GET', 'me')).rejects.toThrow('401')

  await page.getByRole('button', { name: '修改密码' }).click()
  const dialog = page.getByRole('dialog')
  const change = dialog.getByRole('button', { name: '修改密码' })
  await dialog.getByLabel('当前密码').fill('not-the-password')
  await dialog.getByLabel('新密码', { exact: true }).fill('another-2026')
  await dialog.getByLabel('再输一次新密码').fill('another-2025')
  await change.click()
  await expect(dialog.getByText('两次输入的不一样')).toBeVisible()
  await dialog.getByLabel('再输一次新密码').fill('another-2026')
  await change.click()
  await expect(dialog.getByText('当前密码不正确。')).toBeVisible()
  await dialog.getByLabel('当前密码').fill(PASSWORD)
  await change.click()
  await expect(page.getByText('密码已修改，其他登录已退出')).toBeVisible()
  expect((await elsewhere.post('/api/v1/sessions', { data: { user: town.clerk, password: PASSWORD } })).status()).toBe(401)
  expect((await elsewhere.post('/api/v1/sessions', { data: { user: town.clerk, password: 'another-2026' } })).status()).toBe(201)
  await elsewhere.dispose()
})

test('an administrator sees where a person is signed in and signs them out; a coordinator does not', async ({ page, request, playwright, baseURL }) => {
  const town = await makeTown(request, { open: false })
  const elsewhere = await playwright.request.newContext({ baseURL: baseURL!, userAgent: 'curl/8.14.1' })
  const clerk = await Person.signIn(elsewhere, town.clerk)
  const { token } = (await clerk.send('POST', 'tokens', { name: '办公系统', scopes: ['write'] })) as { token: string }
  await signIn(page, town.admin, { path: `/app/admin/${town.id}/people` })
  await page.getByRole('button', { name: '陈填报的登录与令牌' }).click()
  const drawer = page.getByRole('dialog', { name: '陈填报的登录与令牌' })
  await expect(drawer.getByText('curl')).toBeVisible()
  await expect(drawer.getByText('办公系统')).toBeVisible()
  await drawer.getByRole('button', { name: '全部退出并撤销' }).click()
  await page.getByRole('dialog', { name: /让陈填报全部退出/ }).getByRole('button', { name: '全部退出并撤销' }).click()
  await expect(drawer.getByText('现在没有登录')).toBeVisible()
  await expect(drawer.getByText('没有访问令牌')).toBeVisible()
  await expect(clerk.send('GET', 'me')).rejects.toThrow('401')
  expect((await elsewhere.get('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } })).status()).toBe(401)

  await page.context().clearCookies()
  await signIn(page, town.coordinator, { path: `/app/admin/${town.id}/people` })
  await expect(page.getByText('陈填报')).toBeVisible()
  await expect(page.getByRole('button', { name: '陈填报的登录与令牌' })).toHaveCount(0)
  await elsewhere.dispose()
})

test('a list that cannot be read says so and is tried again', async ({ page }) => {
  await signIn(page, 'qinglan-auditor')
  let broken = true
  await page.route('**/api/v1/tokens', (route) => (broken ? route.fulfill({ status: 503, json: { code: 'store.busy', detail: '系统繁忙' } }) : route.continue()))
  await page.goto('/app/account')
  await expect(page.getByText('系统繁忙')).toBeVisible()
  await expect(page.getByText('本次登录')).toBeVisible()
  broken = false
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByText('还没有访问令牌')).toBeVisible()
})
