import type { Child } from 'hono/jsx'
import { encode } from 'uqr'

const quiet = 4

type QrProps = { text: string; label: string; size?: number }

/**
 * A QR code that a page or a printed sheet shows: black on white in any theme, with its quiet zone.
 * A part of it may be damaged (level M, 15 %). `label` says where it leads, to those who cannot scan it.
 */
export function QrCode({ text, label, size }: QrProps) {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0 })
  const side = modules + 2 * quiet
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shape-rendering="crispEdges"
      {...(size && { width: size, height: size })}>
      <rect width={side} height={side} fill="#fff" />
      <path d={runs(data)} fill="#000" />
    </svg>
  )
}

/** A code to scan, and beside it where it leads, for whoever types. */
export const Scan = ({ children, ...code }: QrProps & { children?: Child }) => <div class="scan"><QrCode {...code} /><div>{children}</div></div>

/** Each run of dark modules in a row is one rectangle of the path. */
function runs(rows: boolean[][]) {
  let path = ''
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      let length = 0
      while (row[x + length]) length++
      if (length) path += `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`
      x += length
    }
  })
  return path
}
