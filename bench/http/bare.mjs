// The yardstick of a start: the same libraries and nothing of ours, up to one row from the database.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_REQUEST_URL })
const app = new Hono()
app.get('/*', async (c) => c.json((await pool.query('select 1 as one')).rows))
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' }, () => console.log('ready'))
process.on('SIGTERM', () => process.exit())
