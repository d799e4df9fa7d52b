export {
  archivePractice, commentPractice, createPractice, discardRevision, editPractice, publishPractice, restorePractice, returnPractice,
  reviewPractice, revisePractice, settleRemark, submitPractice,
} from './actions.ts'
export {
  addStep, adoptPractice, editStep, finishAdoption, planAdoption, reconsiderAdoption, startAdoption, stopAdoption, tickStep,
} from './adopting/actions.ts'
export { listAdoptions } from './adopting/store.ts'
export { answerQuestion, askOrigin } from './asking/actions.ts'
export type { Adoption, Practice, PracticeForm, PracticeInput } from './practice.ts'
export { listOfCity as listPracticesOfCity } from './store.ts'
