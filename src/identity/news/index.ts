export { newsDuties } from './clock.ts'
export { chooseNews, wantsNews } from './store.ts'
