/** Where sealed files lie: a local folder, or a bucket of any S3-compatible storage. */
export type Shelf = {
  put: (id: string, bytes: Buffer) => Promise<void>
  get: (id: string) => Promise<AsyncIterable<Uint8Array> | undefined>
  remove: (id: string) => Promise<void>
  list: () => AsyncIterable<{ id: string; at: Date }>
}
