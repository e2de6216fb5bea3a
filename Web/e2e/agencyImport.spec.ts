import { readFileSync } from 'node:fs'
import { Person } from './api'
import { expect, signIn, test } from './app'
import { makeTown } from './town'

test('agencies come from a table: what becomes of each line, the writing, and what failed once more', async ({ page, request }) => {
  const town = await makeTown(request, { open: false })
  await signIn(page, town.admin, { path: `/app/admin/${town.id}/agencies` })
  await page.getByRole('button', { name: '从 CSV 导入' }).click()
  const dialog = page.getByRole('dialog')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '下载模板' }).click()
  const template = readFileSync(await (await download).path(), 'utf8')

  const lines = ['water,云溪县水利局,部门', 'finance,云溪县财政局,部门,是,否,钱会计,填报人,0571-1,q@example.org', 'finance,,,,,孙局长,负责人', 'east,东街道,街道', 'bad id,坏局,部门', 'west,西镇,村']
  await dialog.locator('input[type=file]').setInputFiles({ name: '机关.csv', mimeType: 'text/csv', buffer: Buffer.from(template + lines.join('\r\n')) })
  await expect(dialog.getByText('新增 2')).toBeVisible()
  await expect(dialog.getByText('有误 2')).toBeVisible()
  await expect(dialog.getByRole('row', { name: /water.*不变/ })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /west.*没有这个类别/ })).toBeVisible()

  const keys: (string | undefined)[] = []
  await page.route('**/agencies/east', (route) => {
    keys.push(route.request().headers()['idempotency-key'])
    return keys.length === 1 ? route.abort() : route.continue()
  })
  await dialog.getByRole('button', { name: '写入 2 个机关' }).click()
  await expect(dialog.getByText('已写入 1，失败 1')).toBeVisible()
  await dialog.getByRole('button', { name: '重试失败的 1 个' }).click()
  await expect(dialog.getByText('已写入 2，失败 0')).toBeVisible()
  expect(keys).toHaveLength(2)
  expect(keys[1]).toBe(keys[0])
  expect(keys[0]).toBeTruthy()

  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await expect(page.getByRole('cell', { name: '钱会计、孙局长' })).toBeVisible()
  const stored = (await (await Person.signIn(request, town.admin)).send('GET', `tenants/${town.id}/agencies`)) as { items: { id: string }[] }
  expect(stored.items.map((agency) => agency.id).sort()).toEqual(['east', 'finance', 'water'])
})

test('a table without names of columns is refused with what is missing', async ({ page }) => {
  await signIn(page, 'qinglan-admin', { path: '/app/admin/qinglan/agencies' })
  await page.getByRole('button', { name: '从 CSV 导入' }).click()
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('甲,乙\n1,2\n') })
  await expect(page.getByText('没有找到列：编号, 名称。第一行应是列名。')).toBeVisible()
  await expect(page.getByRole('button', { name: '写入 0 个机关' })).toBeDisabled()
})
