// One way to link, in a process of its own, so that its processor time and memory are its own: `ours` or `sql`, and what it needs.
import { main } from '../../src/cli/main.ts'
import { linkInSql } from './in-sql.ts'

const [way, ...given] = process.argv.slice(2)
const began = performance.now()
const code = way === 'ours' ? await main(['link', ...given]) : await linkInSql(given)
const { user, system } = process.cpuUsage()
const { maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ way, cpuSeconds: Math.round((user + system) / 1e5) / 10, seconds: Math.round((performance.now() - began) / 100) / 10, megabytes: Math.round(maxRSS / 1024) }))
process.exitCode = code ?? 0
