// For tests: a database, or the whole app on a database of its own.
export { openTestDatabase, type TestDatabase } from './testing-database.ts'
