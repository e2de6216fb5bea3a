// What the app promises, measured in Chromium against a running demo: npm run measure -- http://127.0.0.1:5080
// Prints one line, RESULT {…}: the median, least and most of each figure, in milliseconds. "Work" is the page's own processor time: on a busy machine it says more than the clock.
import { chromium } from '@playwright/test'

const base = process.argv[2] ?? process.env.WORKFLOW_URL ?? 'http://127.0.0.1:5080'
const ROUNDS = Number(process.env.WORKFLOW_MEASURE_ROUNDS ?? 9)
const AGENCIES = 5000
const YEAR = new Date().getUTCFullYear() - 1
const CELL = 'requests.new.natural'
const SLOW_FRAME_MS = 34
const WHEEL_TURNS = 120

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

/** A browser that knows nothing yet, signed in where a name is given. */
async function fresh(user) {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  if (user) {
    const answer = await context.request.post('/api/v1/sessions', { data: { user, password: 'demo-2025' } })
    if (!answer.ok()) {
      throw new Error(`${user} could not sign in at ${base}: ${answer.status()}. A demo has to run there.`)
    }
  }
  return { context, page: await context.newPage() }
}

/** From the navigation until something that can be used is drawn and the page has time for it. */
async function untilUsable(path, selector, user) {
  const { context, page } = await fresh(user)
  await page.addInitScript((wanted) => {
    const look = () => {
      if (document.querySelector(wanted)) {
        requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now() }))
      } else {
        requestAnimationFrame(look)
      }
    }
    requestAnimationFrame(look)
  }, selector)
  await page.goto(path, { waitUntil: 'commit' })
  const at = await (await page.waitForFunction(() => window.usableAt)).jsonValue()
  await context.close()
  return at
}

/** From an event of the reader until the next frame after what it should change has changed. */
async function untilChanged(page, event, change, act) {
  await page.evaluate(([name, expression]) => {
    const read = new Function(`return ${expression}`)
    window.changedAfter = null
    document.addEventListener(name, () => {
      const began = performance.now()
      const before = read()
      const look = () => (read() === before ? requestAnimationFrame(look) : requestAnimationFrame(() => { window.changedAfter = performance.now() - began }))
      requestAnimationFrame(look)
    }, { capture: true, once: true })
  }, [event, change])
  await act()
  return (await page.waitForFunction(() => window.changedAfter)).jsonValue()
}

async function typing() {
  const { context, page } = await fresh('qinglan-civil-clerk')
  await page.goto(`/app/reports/qinglan/civil/${YEAR}`)
  const cell = page.locator(`[id="cell-${CELL}"]`)
  await cell.waitFor()
  const stored = await cell.inputValue()
  const [atTheCell, inTheList] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    await cell.focus()
    atTheCell.push(await untilChanged(page, 'keydown', `document.getElementById('cell-${CELL}').closest('td').className`, () => page.keyboard.press('x')))
    await page.keyboard.press('Escape')
    await cell.fill(String(100_000 + round))
    inTheList.push(await untilChanged(page, 'keydown', `document.querySelector('.editor-side').textContent`, () => page.keyboard.press('Enter')))
  }
  await cell.fill(stored)
  await page.keyboard.press('Enter')
  await page.locator('.save-state[data-state=saved]').waitFor()
  await context.close()
  return { atTheCell, inTheList }
}

async function board() {
  const { context, page } = await fresh('qinglan-coordinator')
  await page.route(`**/cycles/${YEAR}/board`, async (route) => {
    const { items } = await (await route.fetch()).json()
    await route.fulfill({ json: { year: YEAR, items: Array.from({ length: AGENCIES }, (_, index) => ({ ...items[index % items.length], agency: `agency-${index}`, name: `第${index + 1}机关` })) } })
  })
  await page.goto(`/app/board/qinglan/${YEAR}`)
  await page.locator('.ant-table-row').first().waitFor()
  await page.locator('.chart canvas').waitFor()
  const shown = `document.querySelector('.board-filters [role=status]').textContent + document.querySelector('.ant-table-row')?.textContent`
  const field = page.locator('.board-search input')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => 1000 * (await devtools.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value
  const [byName, byState, work] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    await field.focus()
    const before = await worked()
    byName.push(await untilChanged(page, 'keydown', shown, () => page.keyboard.press(String(round % 9 + 1))))
    work.push(await worked() - before)
    byName.push(await untilChanged(page, 'keydown', shown, () => page.keyboard.press('Backspace')))
    byState.push(await untilChanged(page, 'pointerdown', shown, () => page.locator('.states button').nth(2).click()))
    byState.push(await untilChanged(page, 'pointerdown', shown, () => page.locator('.states button').nth(0).click()))
  }
  await page.locator('.ant-table-tbody-virtual-holder').hover()
  await page.evaluate((slow) => {
    const found = { frames: 0, slowFrames: 0, framesWithGaps: 0, rows: 0 }
    window.scrolled = found
    const holder = document.querySelector('.ant-table-tbody-virtual-holder')
    let before = performance.now()
    const look = (now) => {
      found.frames++
      found.slowFrames += now - before > slow ? 1 : 0
      before = now
      const area = holder.getBoundingClientRect()
      const rows = [...holder.querySelectorAll('.ant-table-row')].map((row) => row.getBoundingClientRect())
      found.framesWithGaps += rows.length === 0 || Math.min(...rows.map((row) => row.top)) > area.top + 1 || Math.max(...rows.map((row) => row.bottom)) < area.bottom - 1 ? 1 : 0
      found.rows = Math.max(found.rows, rows.length)
      window.watching = requestAnimationFrame(look)
    }
    window.watching = requestAnimationFrame(look)
  }, SLOW_FRAME_MS)
  for (let turn = 0; turn < WHEEL_TURNS; turn++) {
    await page.mouse.wheel(0, 400)
  }
  const scrolling = await page.evaluate(() => {
    cancelAnimationFrame(window.watching)
    return window.scrolled
  })
  await context.close()
  return { byName, byState, work, scrolling }
}

const figure = (values) => {
  const sorted = [...values].sort((one, other) => one - other)
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)]), least: Math.round(sorted[0]), most: Math.round(sorted.at(-1)) }
}

const times = async (count, measure) => {
  const values = []
  for (let round = 0; round < count; round++) {
    values.push(await measure())
  }
  return values
}

try {
  const signIn = await times(ROUNDS, () => untilUsable('/app/sign-in', '#user'))
  const home = await times(ROUNDS, () => untilUsable('/app/', '.next-task button', 'qinglan-civil-clerk'))
  const typed = await typing()
  const list = await board()
  console.log(`RESULT ${JSON.stringify({
    rounds: ROUNDS,
    signInUsable: figure(signIn),
    homeUsable: figure(home),
    typedFindingAtTheCell: figure(typed.atTheCell),
    typedFindingInTheList: figure(typed.inTheList),
    boardFilteredByName: figure(list.byName),
    boardFilteredByState: figure(list.byState),
    boardFilteredWork: figure(list.work),
    boardScrolled: list.scrolling,
  })}`)
} finally {
  await browser.close()
}
