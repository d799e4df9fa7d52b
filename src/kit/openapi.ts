// The OpenAPI document of the API, drawn from the endpoints themselves.
import { z } from 'zod'
import type { Endpoint } from './api.ts'

/** The endpoints of a module below their address: '/{city}/referrals'. */
export type Part = { name: string; base: string; endpoints: Endpoint[] }
type Json = Record<string, unknown>

export function openApiOf(parts: Part[]): Json {
  const schemas: Json = { Problem: problem }
  const paths: Record<string, Json> = {}
  for (const { name, base, endpoints } of parts) {
    for (const endpoint of endpoints) {
      const path = `${base}${endpoint.path}`.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1')
      paths[path] = { ...paths[path], [endpoint.method]: operationOf(name, path, endpoint, schemas) }
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Mudun', version: '1', description: about, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of an organisation: `mudun token`' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-session', description: 'The cookie of who is signed in; it only reads' },
      },
    },
  }
}

const about = 'What Mudun’s pages show and do, for programs. The same rights and rules hold: what a token’s roles do not reach does not exist.'

function operationOf(tag: string, path: string, { method, about, scope, query, body, answer, makes }: Endpoint, schemas: Json): Json {
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string', ...(name === 'id' && { format: 'uuid' }) } })),
    ...queryParameters(query, schemas),
    ...(makes ? [header('Idempotency-Key', 'The same key counts once: sent again, it leads to what the first made (303)')] : []),
    ...(method === 'put' || path.endsWith('/moves') ? [header('If-Match', 'The ETag of the version that is changed', true)] : []),
  ]
  return {
    tags: [tag],
    operationId: `${method}${path.replace(/\W+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: about,
    ...(scope ? { description: `Scope: \`${scope}\``, security: [{ token: [] }, ...(method === 'get' ? [{ session: [] }] : [])] } : { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input', schemas) } } } }),
    responses: {
      [makes ? '201' : '200']: { description: makes ? 'Made; its address is in Location' : 'OK', content: { 'application/json': { schema: schemaOf(answer, 'output', schemas) } } },
      default: { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  }
}

const header = (name: string, description: string, required = false) => ({ name, in: 'header', description, required, schema: { type: 'string' } })

function queryParameters(query: z.ZodType | undefined, schemas: Json) {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query, 'input', schemas) as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(properties).map(([name, { description, ...schema }]) =>
    ({ name, in: 'query', ...(description ? { description } : {}), required: required.includes(name), schema }))
}

/** A schema as JSON Schema; what has an id of its own stands among the document's components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const { $schema: _, $defs = {}, ...made } = z.toJSONSchema(schema, {
    io, unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
    },
  }) as Json & { $defs?: Json }
  const moved = (part: unknown) => JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
  for (const [name, part] of Object.entries($defs)) {
    const { id: _, ...rest } = moved(part)
    schemas[name] = rest
  }
  return moved(made)
}

const problem = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'What went wrong, in the language of Accept-Language' },
    status: { type: 'integer' },
    instance: { type: 'string', description: 'To tell us, when the fault is ours' },
    why: { type: 'string', description: 'Which no it is, where there are several' },
    errors: { type: 'object', additionalProperties: { type: 'string' }, description: 'By field' },
  },
}
