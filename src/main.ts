import { openMudun } from './mudun.ts'
import { serveUntilStopped } from './kit/serve.ts'

await serveUntilStopped(openMudun)
