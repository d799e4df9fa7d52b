/** Gives each text a small number, and counts; 0 is no text. */
export class Dictionary {
  readonly texts: string[] = ['']
  #codes = new Map<string, number>([['', 0]])

  code(text: string): number {
    const known = this.#codes.get(text)
    if (known !== undefined) return known
    const code = this.texts.length
    this.#codes.set(text, code)
    this.texts.push(text)
    return code
  }

  get size() {
    return this.texts.length
  }

  /** Nothing new comes: what only served to give numbers is let go. */
  close() {
    this.#codes = new Map()
  }
}

/** Numbers that come one by one, four bytes each. */
export class Column {
  #values = new Int32Array(1024)
  length = 0

  push(value: number) {
    if (this.length === this.#values.length) {
      const longer = new Int32Array(2 * this.length)
      longer.set(this.#values)
      this.#values = longer
    }
    this.#values[this.length++] = value
  }

  at(index: number) {
    return this.#values[index]!
  }
}
