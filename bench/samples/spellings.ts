// Which lines of a list of name variants are spellings at all.

/**
 * Rows taken from the web hold words that are no spelling of the name (a second name, a translation). They are left
 * out by a rule that shares nothing with ours: few rough classes of consonants, a third of them different at most.
 */
export function isSpelling(arabic: string, latin: string): boolean {
  const [a, l] = [rough(arabic), rough(latin)]
  return edits(a, l) <= Math.max(1, Math.floor(Math.max(a.length, l.length) / 3))
}

function rough(word: string) {
  const classes: Record<string, string> = {
    b: 'بbp', d: 'تثدذزضطظdtz', f: 'فfv', k: 'جخسشصغقكckgjqsx', l: 'لl', m: 'مm', n: 'نn', r: 'رr',
  }
  const bare = word.replace(/^ال|^[ae]l(?=[^aeiou])/, '').replace(/ph/g, 'f').replace(/([sckgdt])h/g, '$1')
  const letters = [...bare].map((letter) => Object.keys(classes).find((name) => classes[name]!.includes(letter)) ?? '')
  return letters.join('').replace(/(.)\1+/g, '$1')
}

function edits(a: string, b: string) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (letter === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}
