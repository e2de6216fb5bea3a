import type { Page } from '@playwright/test'
import { expect, signIn, test } from './app'
import { YEAR } from './town'

/** Where the middle of a button was in every frame from its first, as left and top. */
async function placesOf(page: Page, button: string, open: () => Promise<void>): Promise<string[]> {
  const watched = page.evaluate(
    (selector) =>
      new Promise<string[]>((resolve) => {
        const places: string[] = []
        const look = () => {
          const found = document.querySelector(selector)
          const box = found?.getBoundingClientRect()
          if (box) {
            places.push(`${Math.round(box.x + box.width / 2)} ${Math.round(box.y + box.height / 2)}`)
          }
          if (places.length < 30) {
            requestAnimationFrame(look)
          } else {
            resolve(places)
          }
        }
        look()
      }),
    button,
  )
  await open()
  return watched
}

// A button that grows into its place is somewhere else when the mouse comes up than when it went down: the click is lost.
test('a button of a dialog stays where it first appears', async ({ page }) => {
  await signIn(page, 'qinglan-coordinator', { path: `/app/reports/qinglan/market/${YEAR}` })
  const places = await placesOf(page, '.ant-modal .ant-btn-primary', () => page.getByRole('button', { name: '报送回执' }).click())
  expect([...new Set(places)]).toHaveLength(1)
})
