export const say = (line: string) => console.log(line)

/** What names things in addresses. */
export const isSlug = (text: string) => /^[a-z0-9][a-z0-9-]{1,60}$/.test(text)

export function failure(line: string, code = 1) {
  console.error(line)
  return code
}
