/** What an SVG file draws, without its frame. */
export const innerSvg = (svg: string) =>
  svg
    .replace(/^[^]*?<svg[^]*?>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>')
    .trim()
