// The encoder of the package `qrcode` without its PNG and terminal writers, which its types do not mention.
declare module 'qrcode/lib/core/qrcode.js' {
  import type { create } from 'qrcode'

  const encoder: { create: typeof create }
  export default encoder
}
