import encoder from 'qrcode/lib/core/qrcode.js'

const quiet = 4

/**
 * A QR code that a page or a printed sheet shows: black on white in any theme, with its quiet zone.
 * A part of it may be damaged (level M, 15 %). `label` says where it leads, to those who cannot scan it.
 */
export function QrCode({ text, label, size }: { text: string; label: string; size?: number }) {
  const { modules } = encoder.create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * quiet
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shape-rendering="crispEdges"
      {...(size && { width: size, height: size })}>
      <rect width={side} height={side} fill="#fff" />
      <path d={runs(modules)} fill="#000" />
    </svg>
  )
}

/** Each run of dark modules in a row is one rectangle of the path. */
function runs({ size, data }: { size: number; data: Uint8Array }) {
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let length = 0
      while (x + length < size && data[y * size + x + length]) length++
      if (length) path += `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`
      x += length
    }
  }
  return path
}
