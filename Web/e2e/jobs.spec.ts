import { expect, signIn, test } from './app'

test('the platform’s administrator sees what each job did and runs one after a question', async ({ page }) => {
  await signIn(page, 'admin', { path: '/app/admin/qinglan/jobs' })
  const row = page.getByRole('row', { name: /清理/ })
  await expect(row.getByText('成功')).toBeVisible()
  await page.getByRole('button', { name: '立即运行：清理' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '立即运行' }).click()
  await expect(page.getByText(/^“清理”：/)).toBeVisible()
  await expect(row.getByText('由 admin 启动')).toBeVisible()
})

test('who only administers a jurisdiction sees no jobs', async ({ page }) => {
  await signIn(page, 'qinglan-admin', { path: '/app/admin/qinglan/agencies' })
  await expect(page.getByRole('link', { name: '推送' })).toBeVisible()
  await expect(page.getByRole('link', { name: '任务' })).toHaveCount(0)
})
