export * from './check.ts'
export * from './columns.ts'
export * from './read.ts'
export * from './write.ts'
