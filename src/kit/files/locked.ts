// A file that leaves locked with a password: a ZIP that 7-Zip, WinZip, Keka and their like open (AES-256, WinZip's AE-2).
// The password is used and forgotten. How long it takes to guess depends on it alone: the format derives its key cheaply.

/** The file in a locked archive. The content is taken a piece at a time. */
export async function lockedZip(name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, password: string): Promise<Buffer> {
  const { ZipWriter } = await import('@zip.js/zip.js') // read when something is locked: every start would wait for it
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const archive = new ZipWriter(writable, { password: password.normalize('NFC'), encryptionStrength: 3, useWebWorkers: false })
  const [bytes] = await Promise.all([
    new Response(readable).arrayBuffer(),
    archive.add(name, ReadableStream.from(content)).then(() => archive.close()),
  ])
  return Buffer.from(bytes)
}
