import type { Module } from '../../kit/module.ts'
import { routes } from './routes.tsx'

export {
  changePassword, checkPassword, emailHash, linkToNewPassword, type NewAccount, openEmail, opensWith,
  prepareAccount, saveProfile, sealEmail, storeAccount, tellOwner,
} from './actions.ts'
export { addresses, ChangeForm, Password, ProfileForm, type Weakness, weakness } from './account.ts'
export { NewPasswordField, ProfileFields } from './pages.tsx'
export { strings as accountWords, weaknessText } from './strings.ts'
export { type Account, acceptTerms, eraseAccount, findAccount, findByEmail, insertCredentials, insertUser, listUsers } from './store.ts'

export const passwords: Module = { path: '/password', of: 'network', routes, open: true }
