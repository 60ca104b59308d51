// Opens the guide's pages in Chromium as a reader does, on a phone and on a desktop: no error in the console, nothing wider
// than the screen, nothing that axe finds against WCAG 2.2 AA; then validates a resource on the page for that, without
// JavaScript. Usage: node guide.mjs BASE_URL SCREENSHOT_FOLDER. BROWSER_TOOLS names the folder whose node_modules hold
// playwright-core and axe-core; CHROMIUM the browser, if it is not /usr/bin/chromium.
import { createRequire } from 'node:module'
import { mkdirSync, readFileSync } from 'node:fs'

const require = createRequire(`${process.env.BROWSER_TOOLS ?? process.cwd()}/node_modules/`)
const { chromium } = require('playwright-core')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const [base, folder] = process.argv.slice(2)
const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 900 }
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
})
const problems = []
let passed = 0
const check = (holds, what) => { holds ? passed++ : problems.push(what) }

// Whatever the page complains of while it is opened: a script error, a blocked style, a file that is not there.
async function open(page, url) {
  const complaints = []
  const listen = message => message.type() === 'error' && complaints.push(message.text())
  page.on('console', listen)
  const answer = await page.goto(url, { waitUntil: 'load' })
  page.off('console', listen)
  check(answer.status() === 200, `${url} answers ${answer.status()}`)
  check(complaints.length === 0, `${url} complains: ${complaints.join('; ')}`)
}

const name = url => url.split('/').pop().replace(/\.html$/, '') || 'index'

const reader = await browser.newContext({ viewport: DESKTOP, bypassCSP: true })
const desk = await reader.newPage()
await open(desk, `${base}/ig/`)
const hrefs = () => desk.$$eval('a[href]', links => links.map(link => link.href.replace(/#.*/, '')))
const menu = [...new Set((await hrefs()).filter(href => href.startsWith(`${base}/ig/`) && href.endsWith('.html')))]
await open(desk, `${base}/ig/artifacts.html`)
const artifacts = [...new Set((await hrefs()).filter(href => /\/ig\/[A-Z][A-Za-z]+-[^/]+\.html$/.test(href)))]
check(menu.length >= 12, `the menu leads to ${menu.length} pages only`)
check(artifacts.length >= 150, `the list of artifacts has ${artifacts.length} only`)
const firstOfItsType = artifacts.filter((href, i) => artifacts.findIndex(other => name(other).split('-')[0] === name(href).split('-')[0]) === i)
const looked = [...new Set([...menu, ...firstOfItsType])]

for (const scheme of ['light', 'dark']) {
  await desk.emulateMedia({ colorScheme: scheme })
  for (const url of looked) {
    await open(desk, url)
    await desk.evaluate(axe)
    const found = await desk.evaluate(tags => globalThis.axe.run(document, { runOnly: tags }), RULES)
    check(found.violations.length === 0, `${url} (${scheme}): ${found.violations
      .map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')}`).join('; ')}`)
  }
}
await desk.emulateMedia({ colorScheme: 'light' })
for (const url of looked) {
  await desk.goto(url)
  await desk.screenshot({ path: `${folder}/${name(url)}.png` })
}

const phone = await (await browser.newContext({ viewport: PHONE, javaScriptEnabled: true })).newPage()
for (const url of [...menu, ...artifacts]) {
  await open(phone, url)
  const [wide, screen] = await phone.evaluate(() => [document.scrollingElement.scrollWidth, window.innerWidth])
  check(wide <= screen, `${url} is ${wide} px wide on a phone of ${screen} px`)
  if (looked.includes(url)) await phone.screenshot({ path: `${folder}/${name(url)}-phone.png` })
}

const plain = await (await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })).newPage()
await open(plain, `${base}/ig/validate.html`)
await plain.fill('textarea', '{"resourceType": "Patient", "birthDate": "yesterday"}')
await plain.click('button[type=submit]')
check((await plain.textContent('main')).includes('Patient.birthDate'), 'validate.html does not name Patient.birthDate')
await plain.screenshot({ path: `${folder}/validate-findings-phone.png`, fullPage: true })
await open(plain, `${base}/ig/validate.html`)
await plain.fill('textarea', readFileSync('docs/examples/referral-from-rms.json', 'utf8'))
await plain.click('button[type=submit]')
await plain.screenshot({ path: `${folder}/validate-good-phone.png`, fullPage: true })

await browser.close()
problems.forEach(problem => console.error(problem))
console.log(`${passed} passed, ${problems.length} failed`)
process.exit(problems.length === 0 ? 0 : 1)
