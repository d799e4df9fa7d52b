export { actorOfToken, bearer, forgetTokens, makeToken, mustHaveScope } from './actions.ts'
export { listTokens, revokeToken } from './store.ts'
export { type ApiToken, Scope, TokenForm } from './token.ts'
