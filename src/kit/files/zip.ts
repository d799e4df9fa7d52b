const mostUnpacked = 200 * 1024 * 1024

/** An Excel workbook without macros that does not unpack to something monstrous: told by the ZIP's list of contents. */
export function isWorkbook(bytes: Buffer) {
  const entries = listZip(bytes)
  if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) return false
  if (!entries.some(({ name }) => name === '[Content_Types].xml')) return false
  if (entries.some(({ name }) => /vbaProject|\.(exe|dll|js|vbs|html?)$|(^|\/)\.\.(\/|$)/i.test(name))) return false
  return entries.reduce((sum, { size }) => sum + size, 0) <= mostUnpacked
}

function listZip(bytes: Buffer) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length) return undefined
  const entries: { name: string; size: number }[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let rest = bytes.readUInt16LE(end + 10); rest > 0; rest--) {
    if (at + 46 > end || bytes.toString('latin1', at, at + 4) !== 'PK\x01\x02') return undefined
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    entries.push({ name: bytes.toString('utf8', at + 46, nameEnd), size: bytes.readUInt32LE(at + 24) })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
