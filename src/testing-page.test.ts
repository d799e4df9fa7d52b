import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgePage } from './testing-page.ts'

test('what is wrong with a page is seen', () => {
  const whole = (body: string, lang = 'en') => `<!doctype html><html lang="${lang}" dir="ltr"><head><title>A</title></head><body>${body}</body></html>`
  const faultsIn = (body: string) => judgePage(whole(`<h1>A</h1>${body}`), 'en').faults.length
  assert.equal(faultsIn('<label for="q">Name</label><input id="q" name="q"/><a href="#q">There</a><p lang="fr" data-n="1">Été</p>'), 0)
  for (const body of [
    '<h1>B</h1>', '<p>', '<p></div>', '<p><div>a</div></p>', '<b onclick>a</b>', '<p clas="a">a</p>', '<blink>a</blink>', '<p aria-labeledby="a">a</p>', '<p role="buton">a</p>',
    '<p id="a">a</p><p id="a">a</p>', '<a href="#b">a</a>', '<label for="b">a</label>', '<input name="q"/>', '<button></button>', '<a href="/"><svg aria-hidden="true"></svg></a>', '<img src="/a.png"/>',
    '<p>Dear {name}</p>', '<p>undefined</p>', '<p title="NaN"></p>', '<p>[object Object]</p>', '<p>not_completed</p>', '<form><form></form></form>', '<a href="/">a <button>b</button></a>', '<li>a</li>',
  ]) assert.ok(faultsIn(body) > 0, body)
  for (const page of [whole('<p>a</p>'), whole('<h1>A</h1>', 'fr')]) assert.ok(judgePage(page, 'en').faults.length > 0, page)
})
